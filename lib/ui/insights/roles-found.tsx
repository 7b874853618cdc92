/** What the roles of the postings really are, and where titles say another. Law: the spectrum keeps its order; each share has its count, and opens its postings. */
import type {RoleId} from '../../model';
import type {InsightsRead} from '../../weigh/insights';
import {shownShare} from '../numbers';
import {roleClass, roleName, roleOrder, spectrumParts} from '../roles';
import {say, sayCount} from '../say';
import {Spectrum} from '../verdict';
import {type Counted, linkTo, linkToKeys} from './links';

/** Kinds of disagreement that are named. */
const MOST = 4;

export function RolesFound({roles, disagreeing, all, counted}: Pick<InsightsRead, 'roles' | 'disagreeing' | 'all'> & {readonly counted: Counted}) {
	const found = new Map(roles.map(({role, keys}) => [role, keys]));
	const scores = Object.fromEntries(roleOrder.map(role => [role, found.get(role)?.length ?? 0])) as Readonly<Record<RoleId, number>>;
	const parts = spectrumParts(scores);
	const undecided = found.get(null) ?? [];
	const differ = disagreeing.reduce((sum, {keys}) => sum + keys.length, 0);
	return (
		<section aria-labelledby="roles-h">
			<h2 id="roles-h">{say('insights_roles')}</h2>
			{parts.length > 0 && <Spectrum parts={parts} shown={shownShare} />}
			<ul class="key">
				{parts.map(({role, percent}) => (
					<li key={role} class={roleClass(role)}>
						<a class="link plain" href={linkTo(counted, {role})}>
							{roleName(role)} {shownShare(percent)}
						</a>
						<span>{scores[role]}</span>
					</li>
				))}
				{undecided.length > 0 && (
					<li class="undecided">
						<a class="link plain" href={linkToKeys(counted, undecided, {})}>
							{say('insights_undecided')}
						</a>
						<span>{undecided.length}</span>
					</li>
				)}
			</ul>
			{differ > 0 && (
				<div class="note">
					<p>
						<a class="link plain" href={linkTo(counted, {mismatch: true})}>
							{sayCount('insights_disagree', differ, all)}
						</a>
					</p>
					<ul class="xs">
						{disagreeing.slice(0, MOST).map(({titled, role, keys}) => (
							<li key={`${titled} ${role}`}>
								<a class="link plain" href={linkToKeys(counted, keys, {mismatch: true, role})}>
									{keys.length} {say('insights_disagree_row', roleName(titled), roleName(role))}
								</a>
							</li>
						))}
					</ul>
				</div>
			)}
		</section>
	);
}

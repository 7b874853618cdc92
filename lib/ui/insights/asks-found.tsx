/** How much postings ask, by role, and which ask far more than is usual among the person's own. Law: a middle stands with its number of postings. */
import type {PostingKey} from '../../model';
import type {AskSizes, UsualSize} from '../../weigh/ask-size';
import {roleName} from '../roles';
import {say} from '../say';
import {addressOf, plainTable} from '../table/address';
import {type Counted, linkTo} from './links';

/** Postings that are named. */
const MOST = 3;
const shown = (value: number): string => String(Math.round(value * 10) / 10);

function Row({name, size, href}: {readonly name: string; readonly size: UsualSize; readonly href: string | null}) {
	return (
		<tr>
			<th scope="row">{name}</th>
			<td class="num">{shown(size.required)}</td>
			<td class="num">{shown(size.all)}</td>
			<td class="num">
				{href === null ? (
					size.count
				) : (
					<a class="link plain" href={href}>
						{size.count}
					</a>
				)}
			</td>
		</tr>
	);
}

type Props = {readonly sizes: AskSizes; readonly titleOf: (key: PostingKey) => string; readonly counted: Counted};
export function AsksFound({sizes, titleOf, counted}: Props) {
	if (sizes.usual === null) return null;
	return (
		<section aria-labelledby="size-h">
			<h2 id="size-h">{say('insights_size')}</h2>
			<p class="mut xs">{say('insights_size_note')}</p>
			<table class="figures">
				<thead>
					<tr>
						<th scope="col">{say('insights_role')}</th>
						<th scope="col" class="num">
							{say('insights_size_required')}
						</th>
						<th scope="col" class="num">
							{say('insights_size_all')}
						</th>
						<th scope="col" class="num">
							{say('insights_in_postings')}
						</th>
					</tr>
				</thead>
				<tbody>
					{sizes.roles.length > 1 && <Row name={say('insights_all_roles')} size={sizes.usual} href={linkTo(counted, {})} />}
					{sizes.roles.map(size => (
						<Row
							key={size.role}
							name={size.role === null ? say('insights_undecided') : roleName(size.role)}
							size={size}
							href={size.role === null ? null : linkTo(counted, {role: size.role})}
						/>
					))}
				</tbody>
			</table>
			{sizes.large.length > 0 && (
				<div class="note">
					<p>{say('insights_size_large')}</p>
					<ul class="xs">
						{sizes.large.slice(0, MOST).map(({key, size, usual}) => (
							<li key={key}>
								<a class="link plain" href={addressOf({kind: 'posting', key, table: plainTable})}>
									{say('insights_size_large_row', titleOf(key), size.required, shown(usual))}
								</a>
							</li>
						))}
					</ul>
				</div>
			)}
		</section>
	);
}

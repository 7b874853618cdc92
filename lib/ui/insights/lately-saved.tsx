/** What was saved today, in a few lines. Law: the same figures as for all, over today's postings alone. */
import type {Lately} from '../../weigh/insights';
import {shownMoney} from '../numbers';
import {roleName, roleOrder} from '../roles';
import {listed, say, sayCount} from '../say';
import {shownText} from '../shown-text';
import {type Counted, linkToKeys} from './links';

export function LatelySaved({lately, counted}: {readonly lately: Lately; readonly counted: Counted}) {
	const counts = new Map(lately.roles.map(({role, keys}) => [role, keys.length]));
	const roles = [...roleOrder, null].flatMap(role => {
		const count = counts.get(role);
		return count === undefined ? [] : [`${count} ${role === null ? say('insights_undecided') : roleName(role)}`];
	});
	const keys = lately.roles.flatMap(role => role.keys);
	const disagreeing = lately.disagreeing.flatMap(each => each.keys);
	const {wanted} = lately;
	return (
		<section aria-labelledby="lately-h">
			<h2 id="lately-h">{say('insights_lately')}</h2>
			{lately.all === 0 ? (
				<p class="mut">{say('insights_lately_none')}</p>
			) : (
				<ul class="lately">
					<li>
						<a class="link plain" href={linkToKeys(counted, keys, {days: 1})}>
							{sayCount('insights_lately_read', lately.all, listed(roles))}
						</a>
					</li>
					{lately.pay.map(({currency, period, middle, count, ranges}) => (
						<li key={`${currency} ${period}`}>
							<a
								class="link plain"
								href={linkToKeys(
									counted,
									ranges.map(({key}) => key),
									{pay: 'stated', days: 1},
								)}
							>
								{say('insights_lately_pay', shownMoney({currency, period, min: middle, max: middle}) ?? '', count)}
							</a>
						</li>
					))}
					{wanted !== null && (
						<li>
							<a class="link plain" href={linkToKeys(counted, wanted.keys, {skills: [wanted.id]})}>
								{say('insights_lately_wanted', shownText(wanted.label), wanted.all)}
							</a>
						</li>
					)}
					{disagreeing.length > 0 && (
						<li>
							<a class="link plain" href={linkToKeys(counted, disagreeing, {mismatch: true})}>
								{sayCount('insights_lately_disagree', disagreeing.length)}
							</a>
						</li>
					)}
				</ul>
			)}
		</section>
	);
}

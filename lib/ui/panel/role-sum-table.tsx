/** How a role's share comes about: what it began with, what the phrases add, and the sums of all roles that make the shares. Law: each number is a part of the one below it. */
import type {RoleReading} from '../../model';
import {roleName, roleOrder} from '../roles';
import {say, sayCount} from '../say';
import {roleSum, shownWeight, speakingAgainst, speakingFor} from './role-sum';

export function SumTable({role}: {readonly role: RoleReading}) {
	const sum = roleSum(role, roleOrder);
	if (sum === null) return null;
	const own = sum.all.find(each => each.role === role.id);
	const odds = sum.all.reduce((all, each) => all + each.odds, 0);
	const lines: readonly (readonly [string, number])[] = [
		[say('panel_sum_start'), sum.base],
		[sayCount('panel_sum_for', speakingFor(role.evidence).length), sum.speaksFor],
		[sayCount('panel_sum_against', speakingAgainst(role.evidence).length), sum.speaksAgainst],
	];
	return (
		<div class="unfolded">
			<table class="items">
				<tbody>
					{lines.map(([name, value]) => (
						<tr key={name}>
							<th scope="row">{name}</th>
							<td>{shownWeight(value)}</td>
						</tr>
					))}
				</tbody>
				<tfoot>
					<tr>
						<th scope="row">{say('panel_sum_together')}</th>
						<td>{shownWeight(sum.together)}</td>
					</tr>
				</tfoot>
			</table>
			<p class="mut gap">{say('panel_sum_help')}</p>
			<table class="items gap">
				<caption class="vh">{say('panel_of_all')}</caption>
				<thead>
					<tr>
						<th scope="col">{say('panel_role_head')}</th>
						<th scope="col">{say('panel_sum_head')}</th>
						<th scope="col">{say('panel_share_head')}</th>
					</tr>
				</thead>
				<tbody>
					{sum.all.map(each => (
						<tr key={each.role}>
							<th scope="row">{roleName(each.role)}</th>
							<td>{shownWeight(each.sum)}</td>
							<td>{(each.share * 100).toFixed(1)}%</td>
						</tr>
					))}
				</tbody>
			</table>
			{own !== undefined && (
				<p class="mut gap">
					{say('panel_share_help', roleName(role.id), `${(own.share * 100).toFixed(1)}%`, own.odds.toFixed(2), odds.toFixed(2))} {say('panel_rounded_sums')}
				</p>
			)}
		</div>
	);
}

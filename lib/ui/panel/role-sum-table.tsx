/** How a role's share comes about: what it began with, what the phrases add, and the sums of all roles that make the shares. Law: each number is a part of the one below it. */
import type {RoleReading} from '../../model';
import {roleName, roleOrder} from '../roles';
import * as words from '../words/panel';
import {roleSum, shownWeight, speakingAgainst, speakingFor} from './role-sum';

export function SumTable({role}: {readonly role: RoleReading}) {
	const sum = roleSum(role, roleOrder);
	if (sum === null) return null;
	const own = sum.all.find(each => each.role === role.id);
	const odds = sum.all.reduce((all, each) => all + each.odds, 0);
	const lines: readonly (readonly [string, number])[] = [
		[words.sumStart, sum.base],
		[words.sumFor(speakingFor(role.evidence).length), sum.speaksFor],
		[words.sumAgainst(speakingAgainst(role.evidence).length), sum.speaksAgainst],
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
						<th scope="row">{words.sumTogether}</th>
						<td>{shownWeight(sum.together)}</td>
					</tr>
				</tfoot>
			</table>
			<p class="mut gap">{words.sumHelp}</p>
			<table class="items gap">
				<caption class="vh">{words.ofAll}</caption>
				<thead>
					<tr>
						<th scope="col">{words.roleHead}</th>
						<th scope="col">{words.sumHead}</th>
						<th scope="col">{words.shareHead}</th>
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
					{words.shareHelp(roleName(role.id), `${(own.share * 100).toFixed(1)}%`, own.odds.toFixed(2), odds.toFixed(2))} {words.roundedSums}
				</p>
			)}
		</div>
	);
}

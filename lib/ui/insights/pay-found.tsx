/** What the postings state of pay: a plot for each currency and period, and the figures by role. Law: nothing is converted; each middle stands with its number of postings, and opens them. */
import type {Profile} from '../../model';
import type {PayFigures, PayGroup} from '../../weigh/pay-by-role';
import {shownMoney} from '../numbers';
import {roleName} from '../roles';
import {say, sayCount, sayOf} from '../say';
import {addressOf, noFilters} from '../table/address';
import {FiguresRow, FiguresTable} from './figures-table';
import {type Counted, linkToKeys} from './links';
import {MOST_DRAWN, PayPlot} from './pay-plot';

function Group({group, minSalary, counted, named}: {readonly group: PayGroup; readonly named: boolean} & Pick<Props, 'minSalary' | 'counted'>) {
	const fits = minSalary?.currency === group.currency && minSalary.period === group.period;
	const name = `${group.currency} ${sayOf('period', group.period)}`;
	const shown = (min: number, max: number): string => shownMoney({currency: group.currency, period: group.period, min, max}) ?? '';
	const figures = ({middle, low, high}: PayFigures): readonly string[] => [shown(middle, middle), shown(low, high)];
	const keys = group.ranges.map(({key}) => key);
	return (
		<div class="paygroup">
			{named && <h3 class="xs">{name}</h3>}
			<PayPlot group={group} minimum={fits ? minSalary.amount : null} />
			{keys.length > MOST_DRAWN && <p class="xs dim">{say('insights_pay_sampled', MOST_DRAWN, keys.length)}</p>}
			<FiguresTable caption={`${say('insights_pay')} ${name}`} figures={[say('insights_middle'), say('insights_pay_low_high')]}>
				{group.roles.length > 1 && (
					<FiguresRow name={say('insights_all_roles')} figures={figures(group)} count={group.count} href={linkToKeys(counted, keys, {pay: 'stated'})} />
				)}
				{group.roles.map(one => (
					<FiguresRow
						key={one.role}
						name={one.role === null ? say('insights_undecided') : roleName(one.role)}
						figures={figures(one)}
						count={one.count}
						href={linkToKeys(counted, one.keys, {pay: 'stated', role: one.role})}
					/>
				))}
			</FiguresTable>
		</div>
	);
}

type Props = {readonly pay: readonly PayGroup[]; readonly all: number; readonly minSalary: Profile['minSalary']; readonly counted: Counted};
export function PayFound({pay, all, minSalary, counted}: Props) {
	const stated = pay.reduce((sum, {count}) => sum + count, 0);
	const sorted = addressOf({kind: 'saved', table: {filters: {...noFilters, ...counted, pay: 'stated'}, sort: {by: 'salary', way: 'up'}}});
	return (
		<section aria-labelledby="pay-h">
			<div class="hrow">
				<h2 id="pay-h">{say('insights_pay')}</h2>
				<a class="xs mut link plain" href={sorted}>
					{sayCount('insights_pay_stated', stated, all)}
				</a>
			</div>
			{pay.length === 0 && <p class="mut">{say('insights_pay_none')}</p>}
			{pay.map(group => (
				<Group key={`${group.currency} ${group.period}`} {...{group, minSalary, counted}} named={pay.length > 1} />
			))}
		</section>
	);
}

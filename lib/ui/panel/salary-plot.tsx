/** The posting's pay, the documented range and the person's minimum on one axis, with ticks of money. Law: without a documented range there is no plot. */
import type {Benchmark, Profile, Salary} from '../../model';
import {moneyTick} from '../money-tick';
import {shownMoney} from '../numbers';
import {say} from '../say';

const WIDTH = 388;
/** Distances between ticks, in the unit of the pay. */
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000, 200_000, 500_000, 1_000_000, 2_000_000];
const MOST_TICKS = 4;

export type Axis = {readonly ticks: readonly number[]; readonly x: (value: number) => number};
/** An axis over all values, with round ticks and some room on either side. */
export function moneyAxis(values: readonly number[]): Axis {
	const least = Math.min(...values);
	const most = Math.max(...values);
	const room = Math.max((most - least) / 4, most / 12, 1);
	const low = Math.max(0, least - room);
	const high = most + room;
	const step = STEPS.find(each => (high - low) / each <= MOST_TICKS) ?? high - low;
	const ticks: number[] = [];
	for (let at = Math.ceil(low / step) * step; at <= high; at += step) ticks.push(at);
	return {ticks, x: value => ((value - low) / (high - low)) * WIDTH};
}

type Props = {readonly bench: Benchmark; readonly salary: Salary | null; readonly minSalary: Profile['minSalary']};
export function SalaryPlot({bench, salary, minSalary}: Props) {
	const from = salary === null ? null : (salary.min ?? salary.max);
	const to = salary === null ? null : (salary.max ?? salary.min);
	const wish = minSalary !== null && minSalary.currency === bench.currency && minSalary.period === bench.period ? minSalary.amount : null;
	const {ticks, x} = moneyAxis([bench.min, bench.max, from, to, wish].filter(value => value !== null));
	const usual = shownMoney(bench) ?? '';
	const stated = salary === null ? null : shownMoney(salary);
	const least = wish === null ? null : shownMoney({...bench, min: wish, max: wish});
	const spoken = [
		stated === null ? say('panel_facts_plot_unstated') : say('panel_facts_plot_stated', stated),
		say('panel_facts_plot_usual', usual),
		...(least === null ? [] : [say('panel_facts_plot_minimum', least)]),
	].join(', ');
	const bar = {x: x(bench.min), width: x(bench.max) - x(bench.min)};
	return (
		<>
			<svg class="range" viewBox={`0 0 ${WIDTH} 44`} role="img" aria-label={spoken}>
				<path class="axis" d={`M0 25.5H${WIDTH}`} />
				{bar.width < 2 ? <path class="tick" d={`M${bar.x} 4V22`} /> : <rect class="bench" x={bar.x} y="6" width={bar.width} height="14" rx="2" />}
				{from !== null && to !== null && <rect class="bar" x={x(from)} y="10" width={Math.max(3, x(to) - x(from))} height="6" rx="2" />}
				{wish !== null && <path class="min" d={`M${x(wish)} 3V28`} />}
				{ticks.map(tick => (
					<text key={tick} x={x(tick)} y="40" text-anchor={x(tick) < 20 ? 'start' : x(tick) > WIDTH - 20 ? 'end' : 'middle'}>
						{moneyTick(tick, bench.currency)}
					</text>
				))}
			</svg>
			<p class="xs mut legend" aria-hidden="true">
				{from !== null && (
					<span>
						<i class="sw bar" />
						{say('panel_facts_posting')}
					</span>
				)}
				<span>
					<i class="sw bench" />
					{say('panel_facts_usual', usual)}
				</span>
				{wish !== null && (
					<span>
						<i class="sw min" />
						{say('panel_facts_minimum')}
					</span>
				)}
			</p>
		</>
	);
}

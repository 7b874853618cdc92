/** What a comparison's plot of pay shows: one axis for each currency and period, documented figures beside what is stated. Law: nothing is converted, no figure is chosen in place of another. */
import type {Benchmark, PayPeriod, Profile, Salary} from '../../model';
import type {Column} from './column';

type Range = {readonly min: number; readonly max: number};
export type PayColumn = {
	readonly stated: (Range & Pick<Salary, 'currency' | 'period' | 'kind'>) | null;
	/** Of this currency and period, the nearest first. */
	readonly documented: readonly Benchmark[];
};
export type PayAxis = {
	readonly currency: string;
	readonly period: PayPeriod;
	/** For each posting; null: neither pay nor a figure in this currency and period. */
	readonly columns: readonly (PayColumn | null)[];
	/** The person's minimum, where it is one of this currency and period. */
	readonly minimum: number | null;
	readonly low: number;
	readonly high: number;
	/** From the lowest to the highest, within both ends. */
	readonly ticks: readonly number[];
};

const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000, 200_000, 500_000, 1_000_000, 2_000_000];
const MOST_TICKS = 5;

function statedIn({analysis}: Column, currency: string, period: PayPeriod): PayColumn['stated'] {
	const pay = analysis.facts.salaries.find(one => one.currency === currency && one.period === period);
	const min = pay?.min ?? pay?.max ?? null;
	const max = pay?.max ?? pay?.min ?? null;
	return pay === undefined || min === null || max === null ? null : {min, max, currency, period, kind: pay.kind};
}

/** Axes with pay that is stated first; documented figures alone have one where nothing is stated at all. */
export function payAxes(columns: readonly Column[], minSalary: Profile['minSalary']): readonly PayAxis[] {
	const named = (all: readonly {readonly currency: string; readonly period: PayPeriod}[]) =>
		new Map(all.map(({currency, period}) => [`${currency} ${period}`, {currency, period}]));
	const stated = named(columns.flatMap(({analysis}) => analysis.facts.salaries.filter(({min, max}) => min !== null || max !== null)));
	const kinds = stated.size > 0 ? stated : named(columns.flatMap(({analysis}) => analysis.benchmarks.slice(0, 1)));
	return [...kinds.values()].map(({currency, period}): PayAxis => {
		const cells = columns.map((column): PayColumn | null => {
			const own = statedIn(column, currency, period);
			const documented = column.analysis.benchmarks.filter(one => one.currency === currency && one.period === period);
			return own === null && documented.length === 0 ? null : {stated: own, documented};
		});
		const minimum = minSalary?.currency === currency && minSalary.period === period ? minSalary.amount : null;
		const shown = cells.flatMap(cell => [...(cell?.stated ? [cell.stated] : []), ...(cell?.documented ?? [])]).flatMap(({min, max}) => [min, max]);
		return {currency, period, columns: cells, minimum, ...axisOver(minimum === null ? shown : [...shown, minimum])};
	});
}

function axisOver(values: readonly number[]): Pick<PayAxis, 'low' | 'high' | 'ticks'> {
	const [least, most] = [Math.min(...values), Math.max(...values)];
	const room = Math.max((most - least) / 10, most / 30, 1);
	const step = STEPS.find(each => (most - least + 2 * room) / each <= MOST_TICKS) ?? most;
	const low = Math.max(0, Math.floor((least - room) / step) * step);
	const high = Math.ceil((most + room) / step) * step;
	return {low, high, ticks: Array.from({length: Math.round((high - low) / step) + 1}, (_, at) => low + at * step)};
}

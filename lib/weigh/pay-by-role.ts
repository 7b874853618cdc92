/** What postings state of pay, by role. Law: each currency and period stands for itself, nothing is converted; a middle never stands without the number of postings behind it. */
import type {PostingKey, RoleId, Salary} from '../model';
import {medianOf} from './median';

export type StatedPay = Pick<Salary, 'min' | 'max' | 'currency' | 'period'>;
export type PaidRow = {readonly key: PostingKey; readonly role: RoleId | null; readonly pay: StatedPay | null};
export type PayRange = {readonly key: PostingKey; readonly min: number; readonly max: number};
/** `middle`: the median of the middles of the ranges. */
export type PayFigures = {readonly count: number; readonly low: number; readonly middle: number; readonly high: number};
export type PayGroup = PayFigures & {
	readonly currency: string;
	readonly period: Salary['period'];
	/** From the lowest middle to the highest. */
	readonly ranges: readonly PayRange[];
	/** Those with the most postings first. `role` null: not decided. */
	readonly roles: readonly (PayFigures & {readonly role: RoleId | null; readonly keys: readonly PostingKey[]})[];
};

/** By currency and period, the one with the most postings first. An end that a posting leaves open is taken to be the other. */
export function groupPay(rows: readonly PaidRow[]): readonly PayGroup[] {
	const groups = new Map<
		string,
		{readonly currency: string; readonly period: Salary['period']; readonly stated: (PayRange & {readonly role: RoleId | null})[]}
	>();
	for (const {key, role, pay} of rows) {
		const min = pay?.min ?? pay?.max ?? null;
		const max = pay?.max ?? pay?.min ?? null;
		if (pay === null || min === null || max === null) continue;
		const name = `${pay.currency} ${pay.period}`;
		const group = groups.get(name) ?? {currency: pay.currency, period: pay.period, stated: []};
		group.stated.push({key, role, min, max});
		groups.set(name, group);
	}
	return [...groups.values()]
		.map(({currency, period, stated}): PayGroup => {
			const sorted = [...stated].sort((a, b) => a.min + a.max - b.min - b.max || a.min - b.min || (a.key < b.key ? -1 : 1));
			const roles = [...new Set(sorted.map(({role}) => role))].map(role => {
				const own = sorted.filter(one => one.role === role);
				return {role, keys: own.map(({key}) => key), ...figuresOf(own)};
			});
			return {
				currency,
				period,
				...figuresOf(sorted),
				ranges: sorted.map(({key, min, max}) => ({key, min, max})),
				roles: roles.sort((a, b) => b.count - a.count || b.middle - a.middle),
			};
		})
		.sort((a, b) => b.count - a.count || (a.currency < b.currency ? -1 : 1));
}

function figuresOf(ranges: readonly Omit<PayRange, 'key'>[]): PayFigures {
	return {
		count: ranges.length,
		low: ranges.reduce((least, {min}) => Math.min(least, min), Number.POSITIVE_INFINITY),
		middle: medianOf(ranges.map(({min, max}) => (min + max) / 2)) ?? 0,
		high: ranges.reduce((most, {max}) => Math.max(most, max), 0),
	};
}

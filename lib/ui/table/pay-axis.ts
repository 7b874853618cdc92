/** One axis for the salaries of a table. Law: pure; it holds the one currency and period that most of them have, and shows no other: sums are never converted. */
import type {Profile} from '../../model';
import {shownMoney} from '../numbers';
import type {Line, Pay} from './line';

export type PayAxis = {
	/** Words for both ends. */
	readonly from: string;
	readonly to: string;
	/** Where the person's minimum is, in percent of the axis, and in words; null: none of this kind, or beyond it. */
	readonly minimum: number | null;
	readonly minimumSaid: string | null;
	/** Where a salary lies, in percent; null: it is of another kind. */
	readonly placeOf: (pay: Pay) => {readonly left: number; readonly width: number} | null;
};

const kindOf = ({currency, period}: Pick<Pay, 'currency' | 'period'>): string => `${currency} ${period}`;
/** A single amount is still seen. */
const LEAST_WIDTH = 3;

/** Null where no line states a salary. */
export function payAxis(lines: Iterable<Line>, wish: Profile['minSalary']): PayAxis | null {
	const kinds = new Map<string, Pay[]>();
	for (const {row} of lines) {
		const pay = row.gist?.pay ?? null;
		if (pay !== null && (pay.min ?? pay.max) !== null) put(kinds, kindOf(pay), pay);
	}
	const [most] = [...kinds.values()].sort((a, b) => b.length - a.length);
	const [first] = most ?? [];
	if (most === undefined || first === undefined) return null;
	const ends = most.flatMap(({min, max}) => [min, max].filter(value => value !== null)).sort((a, b) => a - b);
	// One salary that is far off must not press all others together.
	const step = 10 ** Math.floor(Math.log10(Math.max(1, ends[Math.floor(ends.length * 0.5)] ?? 1)));
	const low = Math.floor((ends[Math.floor(ends.length * 0.02)] ?? 0) / step) * step;
	const high = Math.max(low + step, Math.ceil((ends[Math.ceil(ends.length * 0.98) - 1] ?? 0) / step) * step);
	const percent = (value: number): number => Math.min(100, Math.max(0, (100 * (value - low)) / (high - low)));
	const money = (value: number): string => shownMoney({min: value, max: value, currency: first.currency, period: first.period}) ?? '';
	const own = wish !== null && kindOf(wish) === kindOf(first) && wish.amount >= low && wish.amount <= high ? wish.amount : null;
	return {
		from: money(low),
		to: money(high),
		minimum: own === null ? null : percent(own),
		minimumSaid: own === null ? null : money(own),
		placeOf: pay => {
			const [from, to] = [pay.min ?? pay.max, pay.max ?? pay.min];
			if (kindOf(pay) !== kindOf(first) || from === null || to === null) return null;
			const left = Math.min(percent(from), 100 - LEAST_WIDTH);
			return {left, width: Math.max(LEAST_WIDTH, percent(to) - left)};
		},
	};
}

function put(kinds: Map<string, Pay[]>, kind: string, pay: Pay): void {
	const list = kinds.get(kind);
	if (list === undefined) kinds.set(kind, [pay]);
	else list.push(pay);
}

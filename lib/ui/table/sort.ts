/** The order of the table. Law: pure; what is not known stands last, whichever way; equals are ordered by the day they were first seen, the last first. */
import type {PostingKey} from '../../model';
import {stages} from '../keys';
import {roleOrder} from '../roles';
import type {Column, Sort} from './address';
import type {Line} from './line';

type Value = string | number | null;
/** Amounts of one kind by their lower end; kinds are never converted into each other. */
const PERIODS = {year: 1, month: 12, week: 52, day: 260, hour: 2080} as const;

/** Columns whose first click puts the largest first. */
const LARGEST_FIRST: ReadonlySet<Column> = new Set(['fit', 'skills', 'salary']);

/** What a click on a head makes of the order: its own way, the other way, then newest first again. */
export function nextSort(sort: Sort, by: Column): Sort {
	const first = LARGEST_FIRST.has(by) ? 'down' : 'up';
	if (sort?.by !== by) return {by, way: first};
	return sort.way === first && by !== 'dates' ? {by, way: first === 'up' ? 'down' : 'up'} : null;
}

/** What a line is ordered by in this column; several values where the first ties. */
function valuesOf({row, cover}: Line, by: Column): readonly Value[] {
	const {gist} = row;
	switch (by) {
		case 'title':
			return [folded(row.title), folded(row.company ?? '')];
		case 'role':
			return gist === null ? [null] : [roleOrder.indexOf(gist.role.id), -Math.max(...gist.role.scores)];
		case 'fit':
			return [cover?.score ?? null];
		case 'skills': {
			const all = cover === null ? 0 : cover.have + cover.related + cover.missing;
			return cover === null || all === 0 ? [null] : [(cover.have + cover.related / 2) / all, cover.have];
		}
		case 'salary':
			return gist?.pay === null || gist?.pay === undefined
				? [null]
				: [gist.pay.currency, (gist.pay.min ?? gist.pay.max ?? 0) * PERIODS[gist.pay.period], gist.pay.max];
		case 'place':
			return [row.place === null ? null : folded(row.place)];
		case 'years':
			return [gist?.years ?? null];
		case 'status':
			return [stages.indexOf(row.stage)];
		case 'dates':
			return [row.firstSeenAt];
	}
}

/** The lines in this order. */
export function sortedLines(lines: readonly Line[], sort: Sort): readonly Line[] {
	const sign = sort?.way === 'down' ? -1 : 1;
	const entries = lines.map(line => ({line, key: line.row.key, seen: line.row.firstSeenAt, values: sort === null ? [] : valuesOf(line, sort.by)}));
	entries.sort((a, b) => {
		for (const [at, value] of a.values.entries()) {
			const other = b.values[at] ?? null;
			if (value === other) continue;
			if (value === null) return 1;
			if (other === null) return -1;
			// Currencies stay in their order whichever way amounts go.
			return (value < other ? -1 : 1) * (sort?.by === 'salary' && at === 0 ? 1 : sign);
		}
		return b.seen - a.seen || (a.key < b.key ? -1 : 1);
	});
	return entries.map(({line}) => line);
}

/** Keys of the lines in this order. */
export const sortedKeys = (lines: readonly Line[], sort: Sort): readonly PostingKey[] => sortedLines(lines, sort).map(({row}) => row.key);

/** Small letters without their marks, so that É stands beside E. */
export const folded = (text: string): string =>
	text
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase()
		.trim();

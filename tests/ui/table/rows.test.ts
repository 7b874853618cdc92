import {describe, expect, test} from 'vitest';
import type {Gist, Summary} from '../../../lib/model';
import type {Column} from '../../../lib/ui/table/address';
import {noFilters} from '../../../lib/ui/table/address';
import {filterLines, stageCounts} from '../../../lib/ui/table/filter';
import type {Line} from '../../../lib/ui/table/line';
import {allOf, cleared, extended, moved, noSelection, toggled, without} from '../../../lib/ui/table/selection';
import {nextSort, sortedKeys} from '../../../lib/ui/table/sort';
import {ROW, visibleRows} from '../../../lib/ui/table/visible-rows';

const DAY = 86_400_000;
const NOW = 1000 * DAY;
type Given = Partial<Summary> & {readonly score?: number | null; readonly pay?: Gist['pay']; readonly years?: number; readonly rule?: string};
function line(key: string, {score, pay = null, years, rule, ...more}: Given = {}): Line {
	const gist = {
		role: {id: 'data-scientist', scores: [0, 900], mismatch: key === 'b'},
		pay,
		years: years ?? null,
		arrangement: key === 'a' ? 'remote' : null,
	} as unknown as Gist;
	const row = {key, title: key, company: null, place: null, stage: 'saved', firstSeenAt: NOW, gist, ...more} as Summary;
	return {
		row,
		cover: score === undefined ? null : {score, have: 1, related: 0, missing: 1},
		muted: rule === undefined ? null : {id: rule, at: 0, kind: 'words', text: '', reason: ''},
	};
}
const pounds = (min: number) => ({min, max: min + 1, currency: 'GBP', period: 'year', kind: 'base'}) as const;

describe('the order', () => {
	test('newest first where nothing is asked', () => {
		expect(sortedKeys([line('a', {firstSeenAt: 1}), line('b', {firstSeenAt: 3}), line('c', {firstSeenAt: 2})], null)).toEqual(['b', 'c', 'a']);
	});
	test.each<[Column, 'up' | 'down', readonly Line[], readonly string[]]>([
		['fit', 'down', [line('a', {score: 3}), line('b', {score: null}), line('c', {score: 9})], ['c', 'a', 'b']],
		['fit', 'up', [line('a', {score: 3}), line('b', {score: null}), line('c', {score: 9})], ['a', 'c', 'b']],
		['title', 'up', [line('x', {title: 'Zoo'}), line('y', {title: 'élan'}), line('z', {title: 'Eel'})], ['z', 'y', 'x']],
		['years', 'up', [line('a', {years: 5}), line('b'), line('c', {years: 2})], ['c', 'a', 'b']],
		['salary', 'down', [line('a', {pay: pounds(10)}), line('b'), line('c', {pay: pounds(30)})], ['c', 'a', 'b']],
		['status', 'up', [line('a', {stage: 'offer'}), line('b', {stage: 'saved'}), line('c', {stage: 'applied'})], ['b', 'c', 'a']],
	])('by %s, %s', (by, way, lines, keys) => {
		expect(sortedKeys(lines, {by, way})).toEqual(keys);
	});
	test.each<[Column, readonly (string | null)[]]>([
		['title', ['up', 'down', null]],
		['fit', ['down', 'up', null]],
		['dates', ['up', null]],
	])('clicks on %s', (by, ways) => {
		let sort: ReturnType<typeof nextSort> = null;
		expect(
			ways.map(() => {
				sort = nextSort(sort, by);
				return sort?.way ?? null;
			}),
		).toEqual(ways);
	});
});

const known = {found: null, asks: () => false, now: NOW, withMuted: false};
describe('what stands in the table', () => {
	const lines = [
		line('a', {score: 80, place: 'Leeds, UK', stage: 'applied', pay: pounds(5)}),
		line('b', {score: 60, firstSeenAt: NOW - 20 * DAY}),
		line('c', {score: null, rule: 'r1'}),
	];
	test.each([
		['no filter', {}, ['a', 'b']],
		['a stage', {stage: 'applied'}, ['a']],
		['a fit', {fit: {from: 50, to: 70}}, ['b']],
		['a place in any case', {place: 'LEEDS'}, ['a']],
		['remote', {arrangement: 'remote'}, ['a']],
		['where is not stated', {arrangement: 'unstated'}, ['b']],
		['pay stated', {pay: 'stated'}, ['a']],
		['pay not stated', {pay: 'unstated'}, ['b']],
		['a title that disagrees', {mismatch: true}, ['b']],
		['the last days', {days: 14}, ['a']],
		['some postings alone', {only: ['b', 'c']}, ['b']],
		['a skill that none asks', {skills: ['python']}, []],
	] as const)('%s', (_, filters, keys) => {
		expect(filterLines(lines, {...noFilters, ...filters}, known).lines.map(({row}) => row.key)).toEqual(keys);
	});
	test('what a rule hides is counted, and shown where it is asked for', () => {
		expect([...filterLines(lines, noFilters, known).muted]).toEqual([['r1', 1]]);
		expect(filterLines(lines, noFilters, {...known, withMuted: true}).lines).toHaveLength(3);
	});
	test('each stage is counted, hidden ones too', () => {
		expect(stageCounts(lines)).toEqual({saved: 2, applied: 1, interview: 0, offer: 0, closed: 0});
	});
});

describe('the selection', () => {
	const order = ['a', 'b', 'c', 'd'];
	const chosen = (selection: typeof noSelection) => [...selection.chosen].sort().join('');
	test('a range follows its end and leaves what it leaves', () => {
		const from = toggled(noSelection, 'b');
		const to = extended(from, order, 'd');
		expect(chosen(to)).toBe('bcd');
		expect(chosen(extended(to, order, 'c'))).toBe('bc');
		expect(chosen(extended(to, order, 'a'))).toBe('ab');
	});
	test('one is selected and taken out again', () => {
		expect(chosen(toggled(toggled(noSelection, 'a'), 'a'))).toBe('');
	});
	test('keys move to the ends and no further', () => {
		expect(moved(noSelection, order, 1).at).toBe('a');
		expect(moved(noSelection, order, -1).at).toBe('d');
		expect(moved({...noSelection, at: 'd'}, order, 1).at).toBe('d');
	});
	test('all, none, and without what is gone', () => {
		const all = allOf(noSelection, order);
		expect(chosen(all)).toBe('abcd');
		expect(chosen(cleared(all))).toBe('');
		expect(chosen(without(all, key => key !== 'b'))).toBe('acd');
		expect(without(all, () => true)).toBe(all);
	});
});

test.each([
	[10_000, 0, 900],
	[10_000, 200_000, 900],
	[10_000, 9999 * ROW, 900],
	[3, 0, 900],
	[0, 0, 900],
])('of %i rows at %i px those in sight of %i px are drawn, and the others keep their room', (count, top, height) => {
	const {from, to, above, below} = visibleRows(count, top, height);
	expect(above + (to - from) * ROW + below).toBe(count * ROW);
	expect(from * ROW).toBeLessThanOrEqual(top);
	expect(to === count || to * ROW >= top + height).toBe(true);
	expect(to - from).toBeLessThanOrEqual(60);
});

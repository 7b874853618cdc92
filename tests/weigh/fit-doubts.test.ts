/** The words beside the number, and the range where the reading is unsure. */
import {describe, expect, test} from 'vitest';
import type {RoleReading, SectionKind} from '../../lib/model';
import {BANDS, bandOf} from '../../lib/weigh/bands';
import {shortOfDepth} from '../../lib/weigh/depth-gap';
import {FEW_ITEMS, fitDoubts, leaveOneOut, rangeOf, scoreOf} from '../../lib/weigh/fit-doubts';
import {mismatchDuties} from '../../lib/weigh/title-mismatch';

test.each([
	[null, null],
	[0, 'little'],
	[BANDS.part - 0.6, 'little'],
	[BANDS.part - 0.5, 'part'],
	[BANDS.much - 0.6, 'part'],
	[BANDS.much - 0.5, 'much'],
	[100, 'much'],
] as const)('a fit of %s covers %s', (exact, band) => {
	expect(bandOf(exact)).toBe(band);
});

const thing = (weight: number, credit: number, soft = false) => ({weight, credit, soft});
const many = [thing(1, 1), thing(1, 0), ...Array.from({length: FEW_ITEMS}, () => thing(0.5, 1))];
const sections = (...kinds: readonly SectionKind[]) => kinds.map(kind => ({kind, start: 0, end: 1, heading: null}));
const read = {languageRead: 'full', truncated: false, sections: sections('duties', 'required')} as const;

describe('why a fit may be off', () => {
	test('many things asked in a list of requirements leave no doubt', () => {
		expect(fitDoubts(read, many, scoreOf(many), 0.25)).toEqual([]);
	});

	test('without a list of requirements the other end counts all alike', () => {
		// By the reading (1 + 3.5) of 5.5 is 82; alike 8 of 9 is 89.
		expect(fitDoubts({...read, sections: sections('about', 'duties')}, many, scoreOf(many), 0.25)).toEqual([{kind: 'levels-guessed', low: 82, high: 89}]);
	});

	test.each(['required', 'preferred'] as const)('a section of what is %s is such a list', kind => {
		expect(fitDoubts({...read, sections: sections('duties', kind)}, many, scoreOf(many), 0.25)).toEqual([]);
	});

	test('a soft skill keeps its share where all count alike', () => {
		const items = [...many, thing(0.0625, 0, true)];
		// 8 of 9¼ is 86; counted in full it would be 8 of 10.
		expect(fitDoubts({...read, sections: []}, items, scoreOf(items), 0.25)).toEqual([{kind: 'levels-guessed', low: 81, high: 86}]);
	});

	test('of few things asked each is left out in turn', () => {
		const items = [thing(1, 1), thing(1, 0), thing(1, 1), thing(1, 1)];
		expect(leaveOneOut(items).map(Math.round)).toEqual([67, 100, 67, 67]);
		expect(fitDoubts(read, items, 75, 0.25)).toEqual([{kind: 'few-items', low: 67, high: 100}]);
	});

	test('what cannot move the number is no doubt', () => {
		expect(
			fitDoubts(
				{...read, sections: []},
				Array.from({length: 4}, () => thing(1, 1)),
				100,
				0.25,
			),
		).toEqual([]);
	});

	test('a cut text and a language read for tools alone have their cause and no numbers', () => {
		const doubts = fitDoubts({...read, languageRead: 'tools-only', truncated: true}, many, scoreOf(many), 0.25);
		expect(doubts).toEqual([
			{kind: 'tools-only', low: null, high: null},
			{kind: 'cut', low: null, high: null},
		]);
		expect(rangeOf(doubts)).toBeNull();
	});

	test('too little to score has no range', () => {
		expect(fitDoubts({...read, sections: []}, many.slice(0, 3), null, 0.25)).toEqual([]);
	});

	test('several causes leave the wider range', () => {
		expect(
			rangeOf([
				{kind: 'levels-guessed', low: 60, high: 66},
				{kind: 'few-items', low: 55, high: 64},
				{kind: 'cut', low: null, high: null},
			]),
		).toEqual({low: 55, high: 66});
	});
});

describe('depth beyond the person’s level', () => {
	const mine = (levels: Readonly<Record<string, 'basic' | 'good' | 'expert'>>) => new Map(Object.entries(levels).map(([id, level]) => [id, {level}]));
	test.each([
		['expert', 'good', {asks: 'expert', yours: 'good'}],
		['strong', 'good', {asks: 'strong', yours: 'good'}],
		['strong', 'expert', null],
		['expert', 'expert', null],
		['good', 'basic', {asks: 'good', yours: 'basic'}],
		['good', 'good', null],
		['basic', 'basic', null],
		[null, 'basic', null],
	] as const)('%s asked and %s at hand is %o', (depth, yours, short) => {
		expect(shortOfDepth([{id: 'python', depth}], mine({python: yours}), 1)).toEqual(short);
	});

	test('a skill that is missing is missing, not short', () => {
		expect(shortOfDepth([{id: 'python', depth: 'expert'}], mine({}), 1)).toBeNull();
	});

	test('of alternatives the one that is deep enough counts', () => {
		const asked = [
			{id: 'python', depth: 'expert'},
			{id: 'r', depth: 'expert'},
		] as const;
		expect(shortOfDepth(asked, mine({python: 'good', r: 'expert'}), 1)).toBeNull();
		expect(shortOfDepth(asked, mine({python: 'good', r: 'expert'}), 2)).toEqual({asks: 'expert', yours: 'good'});
	});
});

describe('the duties behind a mismatch', () => {
	const role = (more: Partial<RoleReading> = {}): Parameters<typeof mismatchDuties>[0] => ({
		id: 'machine-learning-engineer',
		title: 'data-scientist',
		mismatch: true,
		decided: true,
		duties: {own: 5, all: 7},
		...more,
	});
	test('are counted where the reading is sure', () => {
		expect(mismatchDuties(role())).toEqual({own: 5, all: 7});
	});
	test.each<[string, Partial<RoleReading>]>([
		['the title agrees', {mismatch: false}],
		['the role is open', {decided: false}],
		['the title names none', {title: null}],
		['they are few', {duties: {own: 2, all: 2}}],
		['they are half', {duties: {own: 3, all: 6}}],
	])('are not quoted where %s', (_, more) => {
		expect(mismatchDuties(role(more))).toBeNull();
	});
});

/** Postings side by side: every figure is the fit's own. */
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {compareGates, compareSkills, highestOf} from '../../lib/weigh/compare';
import {scoreFit} from '../../lib/weigh/fit';
import {NO_FACTS} from '../no-facts';
import {type Ask, anyPosting, anyProfile, posting, profile, trials} from './random-fits';

const required = (...ids: readonly string[]): Ask => ({ids, level: 'required'});
const fitsOf = (mine: readonly string[], ...postings: readonly (readonly Ask[])[]) => postings.map(asks => scoreFit(posting(asks), profile(...mine)));

test('the points of a column add up to the score of its posting, and every item has one cell', () => {
	fc.assert(
		fc.property(fc.array(anyPosting, {minLength: 2, maxLength: 5}), anyProfile, (postings, mine) => {
			const fits = fitsOf(mine, ...postings);
			const rows = compareSkills(fits);
			for (const [at, fit] of fits.entries()) {
				const column = rows.flatMap(({cells}) => cells[at] ?? []);
				expect(column).toHaveLength(fit.items);
				if (fit.exact !== null) expect(column.reduce((sum, {points}) => sum + points, 0)).toBeCloseTo(fit.exact, 6);
			}
		}),
		trials(200),
	);
});

test('a row is the same in all only where every posting asks it at one level and is worth the same', () => {
	const rows = compareSkills(
		fitsOf(
			['python', 'sql'],
			[required('python'), required('sql'), required('docker'), required('aws', 'gcp')],
			[required('python'), {ids: ['sql'], level: 'used'}, required('docker'), required('gcp', 'aws')],
		),
	);
	expect(rows.map(({label, same}) => [label, same])).toEqual([
		['aws or gcp', false],
		['docker', false],
		['python', true],
		['sql', false],
	]);
	// Worth 25 of 100 in one and 29 in the other.
	expect(rows[1]?.cells.map(cell => Math.round(cell?.gain ?? 0))).toEqual([25, 29]);
});

test('postings with themselves differ in nothing', () => {
	fc.assert(
		fc.property(anyPosting, anyProfile, (asks, mine) => {
			expect(compareSkills(fitsOf(mine, asks, asks)).filter(({same}) => !same)).toEqual([]);
		}),
		trials(100),
	);
});

test('what is required comes before what is used, and what is missing before what one has', () => {
	const rows = compareSkills(
		fitsOf(['python', 'keras'], [required('python'), required('spark'), {ids: ['docker'], level: 'used'}, {ids: ['sql'], level: 'preferred'}], []),
	);
	expect(rows.map(({label}) => label)).toEqual(['spark', 'python', 'docker', 'sql']);
	expect(rows.every(({cells}) => cells[1] === null)).toBe(true);
});

describe('gates', () => {
	const evidence = {start: 0, end: 0, quote: '', rule: ''};
	const years = (min: number | null) => ({
		...NO_FACTS,
		years: min === null ? null : {...evidence, min, max: null, skill: null, degree: null, level: 'required' as const},
	});
	const person = {...profile('python'), years: 4, degree: 'master' as const};
	const gatesOf = (...mins: readonly (number | null)[]) =>
		compareGates(mins.map(min => scoreFit({skills: [], groups: [], location: null, facts: years(min)}, person)));

	test('stand in their order, and only those that the profile has a wish for', () => {
		expect(gatesOf(3, 5).map(({kind}) => kind)).toEqual(['years', 'degree']);
	});
	test.each([
		[[3, 3], true],
		[[3, 5], false],
		[[3, 4], false],
		[[null, null], true],
		[[3, null], false],
	] as const)('asked years of %o are the same in all: %s', (mins, same) => {
		expect(gatesOf(...mins)[0]?.same).toBe(same);
	});
});

test.each([
	[[79, 85, 91, 68], 2],
	[[79, 79], null],
	[[91, null, 91, 20], null],
	[[null, 50], null],
	[[null, 50, 40], 1],
	[[], null],
])('the highest of %o stands at %s', (values, at) => {
	expect(highestOf(values)).toBe(at);
});

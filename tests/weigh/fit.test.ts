/** The fit: the worked examples to the point, and its invariants on random postings and profiles. */
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Level} from '../../lib/model';
import {scoreFit} from '../../lib/weigh/fit';
import {type Ask, anyPosting, anyProfile, IDS, posting, profile, taxonomy, trials} from './random-fits';

const worked = posting([
	{ids: ['python'], level: 'required'},
	{ids: ['machine-learning'], level: 'required'},
	{ids: ['docker'], level: 'required'},
	{ids: ['pytorch', 'tensorflow', 'jax'], level: 'required'},
	{ids: ['aws', 'gcp', 'azure'], level: 'required'},
	{ids: ['kubernetes'], level: 'used'},
	{ids: ['airflow'], level: 'used'},
	{ids: ['spark'], level: 'preferred'},
	{ids: ['tableau'], level: 'preferred'},
]);

describe('the worked examples', () => {
	test.each([
		['A', 91, ['python', 'pytorch', 'aws', 'docker', 'kubernetes', 'airflow']],
		['B', 37, ['python', 'scikit-learn', 'tableau', 'sql']],
		['C', 60, ['python', 'tensorflow', 'gcp']],
		['D', 19, ['azure', 'dagster']],
		['nothing', 0, []],
	])('%s comes out at %d', (_, score, skills) => {
		expect(scoreFit(worked, profile(...skills)).score).toBe(score);
	});

	test('the parts say what was matched, and their points add up to the score', () => {
		const fit = scoreFit(worked, profile('python', 'pytorch', 'aws', 'docker', 'kubernetes', 'airflow'));
		expect(fit.parts.map(part => [part.level, part.matched, part.items.length])).toEqual([
			['required', 4, 5],
			['used', 2, 2],
			['preferred', 0, 2],
		]);
		expect(Math.round(fit.parts.reduce((sum, part) => sum + part.points, 0))).toBe(fit.score);
	});

	test('each missing thing says what it is worth by the same formula', () => {
		const mine = ['python', 'tensorflow', 'gcp'];
		const before = scoreFit(worked, profile(...mine));
		for (const item of before.parts.flatMap(part => part.items).filter(one => one.skills.length === 1 && one.credit < 1)) {
			const after = scoreFit(worked, profile(...mine, ...item.skills));
			expect((after.exact ?? 0) - (before.exact ?? 0)).toBeCloseTo(item.gain, 9);
		}
	});
});

test('under four things asked there is no score, and the parts still show', () => {
	const fit = scoreFit(
		posting([
			{ids: ['python'], level: 'required'},
			{ids: ['sql'], level: 'used'},
			{ids: ['aws', 'gcp'], level: 'required'},
		]),
		profile('python'),
	);
	expect([fit.score, fit.exact, fit.items]).toEqual([null, null, 3]);
	expect(fit.parts[0]?.items.map(item => item.status)).toEqual(['have', 'missing']);
});

test('an empty posting and an empty profile are weighed without a score', () => {
	expect(scoreFit(posting([]), profile()).score).toBeNull();
	expect(scoreFit(worked, profile()).score).toBe(0);
});

const exact = (asks: readonly Ask[], skills: readonly string[]): number => scoreFit(posting(asks), profile(...skills)).exact ?? 0;
const enough = (asks: readonly Ask[]): boolean => asks.length >= 4;
const TRIALS = trials(3000);

describe('invariants', () => {
	test('one more skill never lowers the fit', () => {
		fc.assert(
			fc.property(
				anyPosting.filter(enough),
				anyProfile,
				fc.constantFrom(...IDS),
				(asks, mine, more) => exact(asks, [...mine, more]) >= exact(asks, mine) - 1e-9,
			),
			TRIALS,
		);
	});
	test('order and repeats do not matter', () => {
		fc.assert(
			fc.property(anyPosting.filter(enough), anyProfile, (asks, mine) => {
				const once = exact(asks, mine);
				return Math.abs(exact([...asks].reverse(), [...mine, ...mine].reverse()) - once) < 1e-9;
			}),
			TRIALS,
		);
	});
	test('a matched thing raised to required never lowers, an unmatched one never raises', () => {
		fc.assert(
			fc.property(anyPosting.filter(enough), anyProfile, fc.nat(), (asks, mine, pick) => {
				const at = pick % asks.length;
				const credit = scoreFit(posting(asks), profile(...mine))
					.parts.flatMap(part => part.items)
					.find(item => item.skills.join() === asks[at]?.ids.join())?.credit;
				const raised = asks.map((ask, i): Ask => (i === at ? {...ask, level: 'required'} : ask));
				const change = exact(raised, mine) - exact(asks, mine);
				return credit === 1 ? change >= -1e-9 : credit === 0 ? change <= 1e-9 : true;
			}),
			TRIALS,
		);
	});
	test('one more alternative of the same kind never lowers', () => {
		fc.assert(
			fc.property(anyPosting.filter(enough), anyProfile, fc.constantFrom(...IDS), (asks, mine, more) => {
				const isSoft = (id: string): boolean => taxonomy.rows.get(id)?.kind === 'soft';
				if (asks.some(ask => ask.ids.includes(more)) || isSoft(more) !== asks[0]?.ids.every(isSoft)) return true;
				const wider = asks.map((ask, i): Ask => (i === 0 ? {...ask, ids: [...ask.ids, more], need: Math.min(ask.need ?? 1, ask.ids.length)} : ask));
				return (
					exact(wider, mine) >=
					exact(
						asks.map((ask, i) => (i === 0 ? {...ask, need: Math.min(ask.need ?? 1, ask.ids.length)} : ask)),
						mine,
					) -
						1e-9
				);
			}),
			TRIALS,
		);
	});
	test('context and negated things change nothing', () => {
		fc.assert(
			fc.property(anyPosting.filter(enough), anyProfile, fc.constantFrom<Level>('context', 'negated'), (asks, mine, silent) => {
				const some = asks.slice(0, -1);
				return some.length < 4 || Math.abs(exact([...some, {ids: asks.at(-1)?.ids.slice(0, 1) ?? [], level: silent}], mine) - exact(some, mine)) < 1e-9;
			}),
			TRIALS,
		);
	});
	test('the score stays between 0 and 100 and is the sum of its parts', () => {
		fc.assert(
			fc.property(anyPosting.filter(enough), anyProfile, (asks, mine) => {
				const fit = scoreFit(posting(asks), profile(...mine));
				const sum = fit.parts.reduce((total, part) => total + part.items.reduce((points, item) => points + item.points, 0), 0);
				return fit.exact !== null && fit.exact >= -1e-9 && fit.exact <= 100 + 1e-9 && Math.abs(sum - fit.exact) < 1e-6;
			}),
			TRIALS,
		);
	});
});

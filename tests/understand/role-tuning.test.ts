import {describe, expect, test} from 'vitest';
import {ROLES} from '../../lib/understand/role-cues';
import {GUESSED_BASE, guessedWeights} from '../../scripts/tune/guess';
import {type Judged, judgeAll, judgeTwo, reliability, temperatureOf} from '../../scripts/tune/measure';
import {learnWeights, oddsOf} from '../../scripts/tune/regression';

const MLE = ROLES.indexOf('machine-learning-engineer');
const DS = ROLES.indexOf('data-scientist');
/** A reading with this lead of one role over the other, and what its title names. */
const judged = (lead: number, named: number): Judged => ({odds: ROLES.map((_, role) => (role === MLE ? lead / 2 : role === DS ? -lead / 2 : -9)), named});

describe('what is measured', () => {
	test.each<[string, readonly Judged[], number, number]>([
		['all apart', [judged(2, MLE), judged(1, MLE), judged(-1, DS)], 1, 1],
		['all the wrong way round', [judged(-2, MLE), judged(1, DS)], 0, 0],
		['one pair of four in the wrong order', [judged(2, MLE), judged(-1, MLE), judged(-0.5, DS), judged(-2, DS)], 0.75, 0.75],
		['no difference', [judged(0, MLE), judged(0, DS)], 0.5, 0.5],
	])('of two roles: %s', (_, all, auc, balanced) => {
		expect(judgeTwo(all)).toMatchObject({auc, balanced});
	});

	test('of all roles: each counts alike in the mean by role', () => {
		const all = [judged(1, MLE), judged(1, MLE), judged(1, MLE), judged(1, DS)];
		expect(judgeAll(all)).toMatchObject({right: 0.75, byRole: 0.5});
	});

	test('of scores: what they say and how often they are right', () => {
		const all = [...Array.from({length: 3}, () => judged(1, MLE)), judged(1, DS)];
		const [bin] = reliability(all);
		expect(bin).toMatchObject({from: 0.7, n: 4, is: 0.75});
		expect(bin?.says).toBeCloseTo(0.731, 2);
	});

	test('a reading that is too sure of itself is cooled', () => {
		const sure = [...Array.from({length: 3}, () => judged(8, MLE)), judged(8, DS)];
		const cooled = temperatureOf(sure);
		expect(cooled).toBeGreaterThan(2);
		expect(reliability(sure.map(({odds, named}) => ({odds: odds.map(one => one / cooled), named})))[0]?.says).toBeLessThan(0.95);
	});
});

describe('what is learnt', () => {
	const examples = [
		{features: {cues: [0], amounts: [1]}, target: [1, 0], weight: 1},
		{features: {cues: [1], amounts: [1]}, target: [0, 1], weight: 1},
	];

	test('a cue of one role comes to speak for it', () => {
		const weights = learnWeights(examples, new Float64Array(6), {weights: 0.1, base: 0.1}, 2);
		const [own = 0, other = 0] = oddsOf({cues: [0], amounts: [1]}, weights, 2);
		expect(own - other).toBeGreaterThan(1);
	});

	test('a strong pull leaves the guess as it is', () => {
		const guess = Float64Array.from([-1, 1, 1, -1, 0, 0]);
		const weights = learnWeights(examples, guess, {weights: 1e6, base: 1e6}, 2);
		for (const [i, weight] of weights.entries()) expect(weight).toBeCloseTo(guess[i] ?? Number.NaN, 3);
	});

	test('the same examples give the same weights', () => {
		const once = () => [...learnWeights(examples, new Float64Array(6), {weights: 1, base: 1}, 2)];
		expect(once()).toEqual(once());
	});
});

describe('the guess', () => {
	test.each(ROLES)('a cue of %s speaks for it most, and for all roles together not at all', role => {
		const weights = guessedWeights({role});
		expect(weights.indexOf(Math.max(...weights))).toBe(ROLES.indexOf(role));
		expect(weights.reduce((sum, one) => sum + one, 0)).toBeCloseTo(0, 9);
	});

	test('what it says of single roles stands in place of the default', () => {
		const plain = guessedWeights({role: 'data-engineer'});
		const told = guessedWeights({role: 'data-engineer', also: {'machine-learning-engineer': 1}});
		expect((told[MLE] ?? 0) - (told[DS] ?? 0)).toBeGreaterThan((plain[MLE] ?? 0) - (plain[DS] ?? 0));
	});

	test('before any cue none of the seven is ahead of the two that are documented, and what speaks for none of them is another occupation', () => {
		const seven = ROLES.filter(role => role !== 'other').map(role => GUESSED_BASE[role] ?? 0);
		expect(Math.max(...seven)).toBe(0);
		expect(GUESSED_BASE.other).toBeGreaterThan(0);
		expect(GUESSED_BASE.other).toBeLessThan(0.2);
	});
});

/** What saved postings say together: against counting by hand. */
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {RoleId} from '../../lib/model';
import {measureAsks, sizeOf} from '../../lib/weigh/ask-size';
import {countAsked} from '../../lib/weigh/asked-often';
import {scoreFit} from '../../lib/weigh/fit';
import {exactFit, type InsightPosting, readInsights, readLately} from '../../lib/weigh/insights';
import {medianOf} from '../../lib/weigh/median';
import {groupPay, type StatedPay} from '../../lib/weigh/pay-by-role';
import {anyPosting, anyProfile, posting, profile, trials} from './random-fits';

const pounds = (min: number | null, max: number | null, currency = 'GBP', period: StatedPay['period'] = 'year'): StatedPay => ({min, max, currency, period});
let keys = 0;
function row(more: Partial<InsightPosting> = {}, ...ids: readonly string[]): InsightPosting {
	const {skills, groups} = posting(ids.map(id => ({ids: [id], level: 'required'})));
	keys += 1;
	return {key: `k${keys}`, role: 'data-scientist', titled: null, mismatch: false, skills, groups, pay: null, savedAt: 0, ...more};
}
const mineOf = (...ids: readonly string[]) => new Map(profile(...ids).skills.map(skill => [skill.id, skill]));

describe('the fits', () => {
	test('are those of the fit itself', () => {
		fc.assert(
			fc.property(anyPosting, anyProfile, (asks, mine) => {
				const {exact} = scoreFit(posting(asks), profile(...mine));
				const counted = exactFit(posting(asks), mineOf(...mine));
				if (exact === null) expect(counted).toBeNull();
				else expect(counted).toBeCloseTo(exact, 8);
			}),
			trials(200),
		);
	});

	test('every posting has a fit or too little to score, and those of 70 or more are counted', () => {
		const four = ['python', 'sql', 'docker', 'spark'];
		const {fit} = readInsights([row({}, ...four), row({}, 'python'), row({}, 'spark', 'docker', 'tableau', 'aws')], profile('python', 'sql', 'docker'));
		expect(fit).toMatchObject({good: 1, tooLittle: 1});
		expect(fit?.fits.map(({exact}) => Math.round(exact))).toEqual([25, 75]);
	});

	test('there are none without a profile', () => {
		expect(readInsights([row({}, 'python')], null).fit).toBeNull();
	});
});

describe('skills most asked', () => {
	test('levels add up to all, and no skill counts twice in a posting', () => {
		fc.assert(
			fc.property(fc.array(anyPosting, {maxLength: 6}), anyProfile, (postings, mine) => {
				const counted = countAsked(postings.map(posting), mineOf(...mine));
				for (const {id, required, used, preferred, all} of counted) {
					expect(required + used + preferred).toBe(all);
					expect(all).toBe(postings.filter(asks => asks.some(({ids}) => ids.includes(id))).length);
				}
				expect(counted.map(({all}) => all)).toEqual(counted.map(({all}) => all).sort((a, b) => b - a));
			}),
			trials(100),
		);
	});

	test('soft skills are left out, and each has the mark of what the person has', () => {
		const counted = countAsked(
			[posting([{ids: ['communication'], level: 'required'}, ...['aws', 'python', 'spark'].map(id => ({ids: [id], level: 'used' as const}))])],
			mineOf('gcp', 'python'),
		);
		expect(counted.map(({id, status, via}) => [id, status, via])).toEqual([
			['aws', 'related', 'gcp'],
			['python', 'have', null],
			['spark', 'missing', null],
		]);
	});
});

describe('roles and titles', () => {
	test('are counted, with those whose content is not decided', () => {
		const {roles, disagreeing} = readInsights(
			[
				row({role: 'machine-learning-engineer', titled: 'data-scientist', mismatch: true}),
				row({role: 'machine-learning-engineer', titled: 'data-scientist', mismatch: true}),
				row({role: 'data-analyst', titled: 'data-scientist', mismatch: true}),
				row({role: 'data-analyst', titled: 'data-analyst'}),
				row({role: null, titled: 'data-scientist'}),
			],
			null,
		);
		expect(roles.map(({role, keys}) => ({role, count: keys.length}))).toEqual([
			{role: 'machine-learning-engineer', count: 2},
			{role: 'data-analyst', count: 2},
			{role: null, count: 1},
		]);
		expect(disagreeing.map(({titled, role, keys}) => ({titled, role, count: keys.length}))).toEqual([
			{titled: 'data-scientist', role: 'machine-learning-engineer', count: 2},
			{titled: 'data-scientist', role: 'data-analyst', count: 1},
		]);
	});
});

describe('pay', () => {
	const paid = (pay: StatedPay | null, role: RoleId | null = 'data-scientist') => row({pay, role});

	test('currencies and periods stay apart, the one with the most postings first, and what states no pay is in none', () => {
		const groups = groupPay([
			paid(pounds(90_000, 120_000, 'USD')),
			paid(pounds(50_000, 60_000)),
			paid(pounds(60_000, 80_000)),
			paid(pounds(400, 500, 'GBP', 'day')),
			paid(null),
		]);
		expect(groups.map(({currency, period, count, low, middle, high}) => [currency, period, count, low, middle, high])).toEqual([
			['GBP', 'year', 2, 50_000, 62_500, 80_000],
			['GBP', 'day', 1, 400, 450, 500],
			['USD', 'year', 1, 90_000, 105_000, 120_000],
		]);
	});

	test('an open end is taken to be the other', () => {
		expect(groupPay([paid(pounds(50_000, null)), paid(pounds(null, 70_000))])[0]).toMatchObject({count: 2, low: 50_000, middle: 60_000, high: 70_000});
	});

	test('the roles of a group count all of its postings', () => {
		const roles: readonly (RoleId | null)[] = ['data-scientist', 'data-analyst', 'data-scientist', null];
		const [group] = groupPay(roles.map((role, at) => paid(pounds(40_000 + at * 10_000, 50_000 + at * 10_000), role)));
		expect(group?.roles.map(({role, count, middle}) => [role, count, middle])).toEqual([
			['data-scientist', 2, 55_000],
			[null, 1, 75_000],
			['data-analyst', 1, 55_000],
		]);
	});
});

describe('how much is asked', () => {
	test('alternatives count once', () => {
		expect(
			sizeOf(
				posting([
					{ids: ['aws', 'gcp'], level: 'required'},
					{ids: ['sql'], level: 'required'},
					{ids: ['spark'], level: 'used'},
				]),
			),
		).toEqual({required: 2, all: 3});
	});

	test('a posting that requires twice the middle of its role, and three more, is named', () => {
		const sized = (required: number, role: RoleId = 'data-scientist') => ({key: `${role}${required}`, role, size: {required, all: required}});
		const {usual, roles, large} = measureAsks([sized(4), sized(5), sized(6), sized(12), sized(19, 'data-analyst'), sized(1, 'data-analyst')]);
		expect(usual).toEqual({role: null, count: 6, required: 5.5, all: 5.5});
		expect(roles.map(({role, count, required}) => [role, count, required])).toEqual([
			['data-scientist', 4, 5.5],
			['data-analyst', 2, 10],
		]);
		expect(large).toEqual([{...sized(12), usual: 5.5}]);
	});
});

test('of what was saved since a moment the rest is left out, and the skill asked most that the person lacks is named', () => {
	const lately = readLately(
		[row({savedAt: 10}, 'spark', 'spark'), row({savedAt: 20, pay: pounds(50_000, 60_000)}, 'docker', 'python'), row({savedAt: 30}, 'docker', 'python')],
		profile('python'),
		20,
	);
	expect(lately).toMatchObject({all: 2, roles: [{role: 'data-scientist', keys: {length: 2}}], wanted: {id: 'docker', all: 2, keys: {length: 2}}});
	expect(lately.pay[0]).toMatchObject({count: 1, middle: 55_000});
});

test.each([
	[[], null],
	[[3], 3],
	[[3, 1], 2],
	[[9, 1, 4], 4],
])('the middle of %o is %s', (values, middle) => {
	expect(medianOf(values)).toBe(middle);
});

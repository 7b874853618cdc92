import {describe, expect, test} from 'vitest';
import rows from '../../data/benchmarks.json';
import {type BenchmarkRow, benchmarksFor, comparePay} from '../../lib/weigh/benchmarks';
import {isInPlace} from '../../lib/weigh/places';

const shipped = rows as readonly BenchmarkRow[];

function namesOf(id: string) {
	const row = shipped.find(candidate => candidate.id === id);
	if (row?.places === undefined) throw new Error(`${id} is for no place`);
	return {...row, places: row.places};
}

describe('a documented place', () => {
	test.each([
		['mle-san-francisco', 'San Francisco, CA', true],
		['mle-san-francisco', 'san francisco', true],
		['mle-san-francisco', 'Remote or San Francisco (Bay Area)', true],
		['mle-san-francisco', 'US-CA-San Francisco', true],
		['mle-san-francisco', 'SF, hybrid', true],
		['mle-san-francisco', 'Seattle, WA; San Francisco, CA', true],
		['mle-san-francisco', 'South San Francisco, CA', false],
		['mle-san-francisco', 'South San Francisco, CA; San Francisco, CA', true],
		['mle-san-francisco', 'San Franciscoville', false],
		['mle-san-francisco', 'SFO', false],
		['mle-new-york', 'New York, NY', true],
		['mle-new-york', 'New York', true],
		['mle-new-york', 'New York City, New York, United States', true],
		['mle-new-york', 'Remote, New York', true],
		['mle-new-york', 'US, NY, New York', true],
		['mle-new-york', 'Hybrid in New York', true],
		['mle-new-york', 'San Francisco, CA | New York', true],
		['mle-new-york', 'Brooklyn, NY', true],
		['mle-new-york', 'NYC (3 days on-site)', true],
		['mle-new-york', 'Buffalo, New York', false],
		['mle-new-york', 'Albany, New York, United States', false],
		['mle-new-york', 'New York State', false],
		['mle-new-york', 'York', false],
		['mle-london', 'London', true],
		['mle-london', 'London, England, United Kingdom', true],
		['mle-london', 'London, on-site', true],
		['mle-london', 'Berlin / London / Paris', true],
		['mle-london', 'London, ON', false],
		['mle-london', 'London, Ontario, Canada', false],
		['mle-london', 'New London, CT', false],
		['mle-london', 'Londonderry', false],
		['mle-london', '', false],
		['mle-london', null, false],
	])('%s for the location "%s": %s', (id, location, expected) => {
		expect(isInPlace(location, namesOf(id))).toBe(expected);
	});
});

describe('pay against a documented range of 110,000 to 150,000', () => {
	test.each([
		[90000, 109999, 'below'],
		[90000, 110000, 'overlaps'],
		[110000, 110000, 'inside'],
		[120000, 140000, 'inside'],
		[110000, 150000, 'inside'],
		[100000, 160000, 'overlaps'],
		[140000, 170000, 'overlaps'],
		[150000, 170000, 'overlaps'],
		[150001, 170000, 'above'],
		[null, 105000, 'below'],
		[null, 130000, 'overlaps'],
		[160000, null, 'above'],
		[120000, null, 'overlaps'],
		[null, null, null],
	] as const)('%s to %s is %s', (min, max, expected) => {
		expect(comparePay({min, max}, {min: 110000, max: 150000})).toBe(expected);
	});
});

describe('the figures for a posting', () => {
	const pay = (min: number, max: number, currency = 'USD', period: 'year' | 'hour' = 'year', kind: 'base' | 'total' = 'base') => ({
		min,
		max,
		currency,
		period,
		kind,
	});
	const idsFor = (roleId: Parameters<typeof benchmarksFor>[0]['roleId'], location: string | null) =>
		benchmarksFor({roleId, location, salaries: []}, shipped).map(({id}) => id);

	test.each([
		['machine-learning-engineer', null, ['mle-glassdoor', 'mle-survey', 'sector-median', 'mle-assumed']],
		['machine-learning-engineer', 'London, UK', ['mle-london', 'mle-glassdoor', 'mle-survey', 'sector-median', 'mle-assumed']],
		[
			'machine-learning-engineer',
			'New York, NY or San Francisco, CA',
			['mle-new-york', 'mle-san-francisco', 'mle-glassdoor', 'mle-survey', 'sector-median', 'mle-assumed'],
		],
		['data-scientist', 'London, UK', ['ds-expected', 'ds-survey', 'sector-median']],
		['ai-engineer', null, ['ai-survey']],
		['software-engineer', null, ['developer-expected', 'sector-median']],
		['data-engineer', 'New York, NY', []],
		['other', null, []],
	] as const)('%s in %s: all that are documented, nearest first', (roleId, location, ids) => {
		expect(idsFor(roleId, location)).toEqual(ids);
	});

	test('a single figure is a range of one, with what its source leaves open', () => {
		const [first] = benchmarksFor({roleId: 'data-scientist', location: null, salaries: []}, shipped);
		expect(first).toMatchObject({min: 108000, max: 108000, qualifier: 'nearly', of: null, from: 'noble-desktop#salary-and-outlook', compares: null});
	});

	test('a figure of a sector says so', () => {
		const figures = benchmarksFor({roleId: 'machine-learning-engineer', location: null, salaries: []}, shipped);
		expect(figures.find(({id}) => id === 'sector-median')).toMatchObject({of: 'computer and information technology', origin: 'Bureau of Labor Statistics'});
	});

	test.each([
		['pounds are held against pounds alone', [pay(70000, 80000, 'GBP')], {'mle-london': 'inside', 'mle-glassdoor': null}],
		['dollars against dollars alone', [pay(120000, 140000)], {'mle-london': null, 'mle-glassdoor': 'inside', 'mle-survey': 'overlaps'}],
		['pay by the hour is not held against pay by the year', [pay(60, 80, 'USD', 'hour')], {'mle-glassdoor': null}],
		['total pay is not held against base pay', [pay(200000, 300000, 'USD', 'year', 'total')], {'mle-glassdoor': null}],
		[
			'the first base pay of that currency and period counts',
			[pay(200000, 300000, 'USD', 'year', 'total'), pay(100000, 105000), pay(160000, 170000)],
			{'mle-glassdoor': 'below'},
		],
		['two currencies each find theirs', [pay(90000, 95000, 'GBP'), pay(155000, 160000)], {'mle-london': 'above', 'mle-glassdoor': 'above'}],
	] as const)('%s', (_, salaries, expected) => {
		const figures = benchmarksFor({roleId: 'machine-learning-engineer', location: 'London', salaries}, shipped);
		const compared = Object.fromEntries(figures.map(({id, compares}) => [id, compares]));
		expect(compared).toMatchObject(expected);
	});

	test('no figure is there that no row states', () => {
		const stated = new Set(shipped.flatMap(({value, min, max}) => [value, min, max]));
		const figures = benchmarksFor({roleId: 'machine-learning-engineer', location: 'London; NYC; SF', salaries: []}, shipped);
		expect(figures).toHaveLength(7);
		expect(figures.flatMap(({min, max}) => [min, max]).filter(figure => !stated.has(figure))).toEqual([]);
	});

	test('a row without a figure is our mistake and throws', () => {
		const row: BenchmarkRow = {
			id: 'x',
			kind: 'average',
			role: 'data-scientist',
			roles: ['data-scientist'],
			currency: 'USD',
			period: 'year',
			periodStated: true,
			from: ['why-mle#closing'],
		};
		expect(() => benchmarksFor({roleId: 'data-scientist', location: null, salaries: []}, [row])).toThrow('x: neither a value nor a range');
	});
});

test.each(shipped.map(row => [row.id, row] as const))('data/benchmarks.json › %s has a figure, a role and one source', (_, row) => {
	expect((row.value ?? row.min ?? 0) > 0 && (row.max ?? row.value ?? 0) >= (row.min ?? row.value ?? 0)).toBe(true);
	expect(row.roles.length).toBeGreaterThan(0);
	expect(row.from).toHaveLength(1);
	expect(row.location === undefined).toBe(row.places === undefined);
});

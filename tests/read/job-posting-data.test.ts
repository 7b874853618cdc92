import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {accountOfJobPosting, isJobPosting} from '../../lib/read/job-posting-data';

const field = (name: 'location' | 'salary' | 'employment' | 'arrangement' | 'company' | 'title', data: Record<string, unknown>): string | undefined =>
	accountOfJobPosting(data)[name];

test.each([
	[{'@type': 'JobPosting'}, true],
	[{'@type': ['Thing', 'JobPosting']}, true],
	[{'@type': 'http://schema.org/JobPosting'}, true],
	[{'@type': 'schema:JobPosting'}, true],
	[{'@type': 'NotAJobPosting'}, false],
	[{'@type': 7}, false],
	[{}, false],
])('%j is a posting: %s', (data, expected) => {
	expect(isJobPosting(data)).toBe(expected);
});

describe('places', () => {
	const porto = {'@type': 'Place', address: {addressLocality: 'Porto', addressRegion: 'Porto', addressCountry: {name: 'Portugal'}}};
	test.each([
		[{jobLocation: porto}, 'Porto, Portugal'],
		[{jobLocation: [porto, {address: 'Lisbon'}, porto]}, 'Porto, Portugal; Lisbon'],
		[{jobLocation: {name: 'The harbour'}}, 'The harbour'],
		[{jobLocation: 'Porto'}, 'Porto'],
		[{jobLocation: {address: [{addressLocality: 'Porto'}]}}, 'Porto'],
		[{jobLocationType: 'TELECOMMUTE', applicantLocationRequirements: [{name: 'Portugal'}, {name: 'Spain'}]}, 'Remote (Portugal, Spain)'],
		[{jobLocationType: 'TELECOMMUTE'}, 'Remote'],
		[{jobLocation: 7}, '7'],
		[{jobLocation: null}, undefined],
	])('%j is %s', (data, expected) => {
		expect(field('location', data)).toBe(expected);
	});
});

test.each([
	[{baseSalary: {currency: 'EUR', value: {minValue: 52000, maxValue: 61000, unitText: 'YEAR'}}}, 'EUR 52,000–61,000 per year'],
	[{baseSalary: {currency: 'EUR', value: {value: 32.5, unitText: 'HOUR'}}}, 'EUR 32.50 per hour'],
	[{baseSalary: {currency: 'EUR', minValue: '52,000', maxValue: '61,000', unitText: 'per year'}}, 'EUR 52,000–61,000 per year'],
	[{baseSalary: [{currency: 'EUR', value: {minValue: 52000}}]}, 'EUR 52,000'],
	[{baseSalary: 52000, salaryCurrency: 'EUR'}, 'EUR 52,000'],
	[{baseSalary: '€52k to €61k a year'}, '€52k to €61k a year'],
	[{baseSalary: {value: 'competitive'}}, 'competitive'],
	[{baseSalary: {currency: 'EUR', value: {minValue: 0, maxValue: 0}}}, undefined],
	[{baseSalary: {value: Number.POSITIVE_INFINITY}}, undefined],
	[{baseSalary: {value: Number.NaN}}, undefined],
])('pay %j is %s', (data, expected) => {
	expect(field('salary', data)).toBe(expected);
});

test.each([
	[{employmentType: 'FULL_TIME'}, 'Full-time'],
	[{employmentType: ['FULL_TIME', 'CONTRACTOR']}, 'Full-time, Contract'],
	[{employmentType: 'Permanent'}, 'Permanent'],
	[{employmentType: {}}, undefined],
])('employment %j is %s', (data, expected) => {
	expect(field('employment', data)).toBe(expected);
});

test.each([
	[{datePosted: '2026-10-02T08:00:00Z', validThrough: '2026-11-30'}, '2026-10-02', '2026-11-30'],
	[{datePosted: {'@value': '2026-10-02'}, validThrough: ['2026-11-30']}, '2026-10-02', '2026-11-30'],
	[{datePosted: 1790928000000, validThrough: 'open until filled'}, '2026-10-02', undefined],
	[{datePosted: '1970-01-01', validThrough: '0001-01-01T00:00:00'}, undefined, undefined],
	[{datePosted: 7, validThrough: null}, undefined, undefined],
])('of the dates %j the days are %s and %s', (data, posted, until) => {
	expect(accountOfJobPosting(data)).toEqual({witness: 'json-ld', ...(posted && {postedOn: posted}), ...(until && {validThrough: until})});
});

test('parts that stand beside the description are read after it, and not twice', () => {
	const qualifications = '<ul><li>Three years of work with data pipelines in production</li></ul>';
	const apart = accountOfJobPosting({description: '<p>We read meters.</p>', qualifications});
	expect(apart.body?.map(block => block.text)).toEqual(['We read meters.', 'Qualifications', 'Three years of work with data pipelines in production']);
	const within = accountOfJobPosting({description: `<p>We read meters.</p>${qualifications}`, qualifications});
	expect(within.body).toHaveLength(2);
});

test('whatever the types, an account has strings and nothing throws', () => {
	const value = fc.oneof(fc.anything({maxDepth: 3}), fc.string());
	const keys = [
		'title',
		'hiringOrganization',
		'jobLocation',
		'baseSalary',
		'employmentType',
		'datePosted',
		'validThrough',
		'description',
		'qualifications',
		'jobLocationType',
	];
	fc.assert(
		fc.property(fc.dictionary(fc.constantFrom(...keys), value), data => {
			const {witness: _witness, body: _body, ...fields} = accountOfJobPosting(data);
			for (const told of Object.values(fields)) expect(typeof told === 'string' && told.length <= 4_000).toBe(true);
		}),
		{numRuns: 2_000},
	);
});

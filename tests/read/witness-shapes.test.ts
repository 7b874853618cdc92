/** What JSON-LD says in the shapes that boards write it. */
import {describe, expect, test} from 'vitest';
import {agree} from '../../lib/read/agreement';
import {POSTING, page} from './career-pages';
import {documentOf, readAt} from './open-fixture';

const URL = 'https://careers.example.com/jobs/1';
const job = (more: object = {}): object => ({
	'@context': 'https://schema.org',
	'@type': 'JobPosting',
	title: 'Data Engineer',
	hiringOrganization: {'@type': 'Organization', name: 'Northwind Example Ltd'},
	description: POSTING,
	...more,
});
const told = (scripts: string) => agree(readAt(documentOf(page('Data Engineer', `<h1>Data Engineer</h1>${POSTING}<a>Apply</a>`, scripts)), URL)).posting;
const script = (source: string, type = 'application/ld+json'): string => `<script type="${type}">${source}</script>`;
const json = JSON.stringify(job());

describe('the employer is told by JSON-LD', () => {
	test.each([
		['as it is', script(json)],
		['in an array', script(`[${json}]`)],
		['in a graph', script(`{"@graph":[{"@type":"WebPage","name":"x"},${json}]}`)],
		['in a graph within an array', script(`[{"@graph":[${json}]}]`)],
		['in the second of three scripts', script('{"@type":"WebSite"}') + script(json) + script('{"@type":"BreadcrumbList"}')],
		['beside a script that is broken', script('{"@type":"JobPosting"') + script(json)],
		['as the main entity of a page', script(`{"@type":"WebPage","mainEntity":${json}}`)],
		['with several types', script(json.replace('"JobPosting"', '["Thing","JobPosting"]'))],
		['with a type that is an address', script(json.replace('"JobPosting"', '"https://schema.org/JobPosting"'))],
		['with a prefixed type', script(json.replace('"JobPosting"', '"schema:JobPosting"'))],
		['with a type attribute in capitals', script(json, 'application/LD+JSON')],
		['with a type attribute and a character set', script(json, 'application/ld+json; charset=utf-8')],
		['with a type attribute whose plus is escaped', script(json, 'application/ld&#x2B;json')],
		['in a comment', script(`<!-- ${json} -->`)],
		['in CDATA', script(`//<![CDATA[\n${json}\n//]]>`)],
		['in CDATA between comments', script(`/*<![CDATA[*/${json}/*]]>*/`)],
		['with a comment in it', script(json.replace('"title"', '/* the title */ "title"'))],
		['with trailing commas', script(json.replace(/\}$/, ',}'))],
		['with line breaks in strings', script(json.replace('Northwind reads', 'Northwind\nreads'))],
		['with a semicolon after it', script(`${json};`)],
		['with slashes escaped', script(json.replaceAll('/', '\\/'))],
		['with a byte order mark', script(`\uFEFF${json}`)],
		['with HTML escaped once', script(JSON.stringify(job({description: POSTING.replaceAll('<', '&lt;').replaceAll('>', '&gt;')})))],
		['with HTML escaped twice', script(JSON.stringify(job({description: POSTING.replaceAll('<', '&amp;lt;').replaceAll('>', '&amp;gt;')})))],
	])('%s', (_name, scripts) => {
		const posting = told(scripts);
		expect(posting?.company).toEqual({value: 'Northwind Example Ltd', by: 'json-ld'});
		expect(posting?.text).toContain('What you will do\n');
		expect(posting?.text).not.toContain('<');
	});
});

describe('a field in its shapes', () => {
	const range = {'@type': 'QuantitativeValue', minValue: 52000, maxValue: 61000, unitText: 'YEAR'};
	test.each([
		['a number', {baseSalary: 52000, salaryCurrency: 'EUR'}, 'EUR 52,000'],
		['a string of digits', {baseSalary: '52000', salaryCurrency: 'EUR'}, 'EUR 52,000'],
		['words', {baseSalary: '€52,000 to €61,000 a year'}, '€52,000 to €61,000 a year'],
		['an amount with a range', {baseSalary: {'@type': 'MonetaryAmount', currency: 'EUR', value: range}}, 'EUR 52,000–61,000 per year'],
		[
			'an amount with a range in strings',
			{baseSalary: {currency: 'EUR', value: {minValue: '52,000', maxValue: '61,000.00', unitText: 'year'}}},
			'EUR 52,000–61,000 per year',
		],
		['an amount with one value', {baseSalary: {currency: 'EUR', value: {value: 30.5, unitText: 'HOUR'}}}, 'EUR 30.50 per hour'],
		['an amount with a bare number', {baseSalary: {currency: 'EUR', value: 52000, unitText: 'YEAR'}}, 'EUR 52,000 per year'],
		['a range with the currency outside', {baseSalary: {value: range}, salaryCurrency: 'EUR'}, 'EUR 52,000–61,000 per year'],
		['a range without an amount around it', {baseSalary: {...range, currency: 'EUR'}}, 'EUR 52,000–61,000 per year'],
		['an array', {baseSalary: [{currency: 'EUR', value: range}]}, 'EUR 52,000–61,000 per year'],
		[
			'a distribution',
			{estimatedSalary: {'@type': 'MonetaryAmountDistribution', currency: 'EUR', percentile10: 52000, median: 56000, percentile90: 61000, unitText: 'YEAR'}},
			'EUR 52,000–61,000 per year',
		],
		[
			'a distribution with a duration',
			{estimatedSalary: [{'@type': 'MonetaryAmountDistribution', currency: 'EUR', duration: 'P1Y', median: '56000'}]},
			'EUR 56,000 per year',
		],
		['nothing that is a number', {baseSalary: {currency: 'EUR', value: {minValue: null}}}, undefined],
		['zero', {baseSalary: {currency: 'EUR', value: {minValue: 0, maxValue: 0}}}, undefined],
	])('a salary that is %s', (_name, more, expected) => {
		expect(told(script(JSON.stringify(job(more))))?.salary?.value).toBe(expected);
	});

	const porto = {'@type': 'Place', address: {'@type': 'PostalAddress', addressLocality: 'Porto', addressCountry: 'PT'}};
	test.each([
		['one', {jobLocation: porto}, 'Porto, PT'],
		['two', {jobLocation: [porto, {address: {addressLocality: 'Faro', addressCountry: {'@type': 'Country', name: 'Portugal'}}}]}, 'Porto, PT; Faro, Portugal'],
		['a string', {jobLocation: 'Porto, Portugal'}, 'Porto, Portugal'],
		['strings', {jobLocation: ['Porto', 'Faro']}, 'Porto; Faro'],
		['a string for an address', {jobLocation: {address: 'Porto, Portugal'}}, 'Porto, Portugal'],
		['an array of addresses', {jobLocation: {address: [{addressLocality: 'Porto'}]}}, 'Porto'],
		['a name', {jobLocation: {'@type': 'Place', name: 'Porto'}}, 'Porto'],
		['far away', {jobLocationType: 'TELECOMMUTE'}, 'Remote'],
		['far away within a country', {jobLocationType: 'TELECOMMUTE', applicantLocationRequirements: {'@type': 'Country', name: 'Portugal'}}, 'Remote (Portugal)'],
		[
			'far away within countries',
			{jobLocationType: ['TELECOMMUTE'], applicantLocationRequirements: [{name: 'Portugal'}, {name: 'Spain'}]},
			'Remote (Portugal, Spain)',
		],
	])('a place that is %s', (_name, more, expected) => {
		expect(told(script(JSON.stringify(job(more))))?.location?.value).toBe(expected);
	});

	test.each([
		['a string', 'Northwind Example Ltd'],
		['an array', [{name: 'Northwind Example Ltd'}]],
		['an object whose name has a language', {name: {'@value': 'Northwind Example Ltd', '@language': 'en'}}],
		['an object with its legal name alone', {legalName: 'Northwind Example Ltd'}],
		['escaped', {name: 'Northwind&nbsp;Example Ltd'}],
	])('an employer that is %s', (_name, hiringOrganization) => {
		expect(told(script(JSON.stringify(job({hiringOrganization}))))?.company?.value).toBe('Northwind Example Ltd');
	});

	test.each([
		['a word', 'FULL_TIME', 'Full-time'],
		['several', ['FULL_TIME', 'CONTRACTOR'], 'Full-time, Contract'],
		['words of the page', 'Permanent', 'Permanent'],
	])('a kind of employment that is %s', (_name, employmentType, expected) => {
		expect(told(script(JSON.stringify(job({employmentType}))))?.employment?.value).toBe(expected);
	});
});

describe('microdata', () => {
	const mark = (org: string, place: string): string =>
		`<div itemscope itemtype="http://schema.org/JobPosting"><h1 itemprop="title">Data Engineer</h1>${org}${place}<meta itemprop="datePosted" content="2026-10-01"><div itemprop="description">${POSTING}</div></div>`;
	test.each([
		[
			'names in nested scopes',
			'<span itemprop="hiringOrganization" itemscope itemtype="http://schema.org/Organization"><span itemprop="name">Northwind Example Ltd</span></span>',
			'<span itemprop="jobLocation" itemscope><span itemprop="address" itemscope><span itemprop="addressLocality">Porto</span></span></span>',
		],
		[
			'names in meta elements',
			'<div itemprop="hiringOrganization" itemscope><meta itemprop="name" content="Northwind Example Ltd"></div>',
			'<div itemprop="jobLocation" itemscope><div itemprop="address" itemscope><meta itemprop="addressLocality" content="Porto"></div></div>',
		],
		[
			'a meta element for the employer',
			'<meta itemprop="hiringOrganization" content="Northwind Example Ltd">',
			'<meta itemprop="jobLocation" content="Porto">',
		],
	])('with %s', (_name, org, place) => {
		const {posting} = agree(readAt(documentOf(page('x', mark(org, place))), URL));
		expect(posting).toMatchObject({
			title: {value: 'Data Engineer'},
			company: {value: 'Northwind Example Ltd'},
			location: {value: 'Porto'},
			postedOn: {value: '2026-10-01'},
		});
	});
});

describe('the employer is told by the title of the document', () => {
	test.each([
		'Data Engineer at Northwind Example Ltd',
		'Data Engineer @ Northwind Example Ltd',
		'Data Engineer - Northwind Example Ltd',
		'Data Engineer | Northwind Example Ltd | Porto',
		'Data Engineer – Porto – Northwind Example Ltd',
		'Northwind Example Ltd - Data Engineer',
		'Northwind Example Ltd: Data Engineer',
		'Northwind Example Ltd Careers - Data Engineer',
		'Careers at Northwind Example Ltd | Data Engineer',
		'Northwind Example Ltd hiring Data Engineer in Porto',
		'Job Application for Data Engineer at Northwind Example Ltd',
		'Data Engineer (m/w/d) bei Northwind Example Ltd',
		'Data Engineer (H/F) chez Northwind Example Ltd',
		'Data Engineer job in Porto at Northwind Example Ltd',
	])('%s', title => {
		const {posting} = agree(readAt(documentOf(page(title, `<h1>Data Engineer</h1>${POSTING}<a>Apply</a>`)), URL));
		expect(posting?.title.value).toBe('Data Engineer');
		expect(posting?.company?.value).toBe('Northwind Example Ltd');
	});
});

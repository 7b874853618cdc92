import {describe, expect, test} from 'vitest';
import type {Account, Block, Disagreement, RawPage, Witness} from '../../lib/model';
import {agree} from '../../lib/read/agreement';

const item = (text: string): Block => ({kind: 'item', text});
const paragraph = (text: string): Block => ({kind: 'paragraph', text});
const heading = (text: string): Block => ({kind: 'heading', text});
const INTRODUCTION = 'Northwind reads eleven million water meters a day, and someone has to keep those readings flowing from the meter to the bill.';
const DUTIES = [
	'Build and run data pipelines in Python and SQL.',
	'Move nightly jobs to Apache Airflow.',
	'Answer the operations team when a meter falls silent.',
];
const ASKED = ['Three years of experience with pipelines in production.', 'Good knowledge of SQL, and of Python or Scala.', 'Calm when a nightly job fails.'];
const BODY: readonly Block[] = [
	paragraph(INTRODUCTION),
	heading('What you will do'),
	...DUTIES.map(item),
	heading('What you bring'),
	...ASKED.map(item),
	paragraph('You will report to the head of data, and share one on-call week in six with the rest of the team.'),
];
const list = (lines: readonly string[]): string => `<ul>${lines.map(line => `<li>${line}</li>`).join('')}</ul>`;
const HTML = `<p>${INTRODUCTION}</p><h3>What you will do</h3>${list(DUTIES)}<h3>What you bring</h3>${list(ASKED)}<p>${BODY.at(-1)?.text}</p>`;
const FLAT = BODY.map(block => block.text).join(' ');
const OTHER = `<p>You will mend pipes in houses and gardens all over the valley.</p>${list(['A van of your own.', 'Strong hands.', 'Hours that suit you.', 'Leaking taps, blocked drains, frozen boilers, old radiators, garden hoses, cellar pumps.', 'Customers who offer coffee and cake.'])}`;

const posting = (fields: Record<string, unknown>): Record<string, unknown> => ({'@type': 'JobPosting', title: 'Data Engineer', ...fields});
const page = (accounts: readonly Account[], data: readonly unknown[] = [], more: Partial<RawPage> = {}): RawPage => ({
	url: 'https://careers.example.com/jobs/1',
	board: null,
	language: 'en',
	accounts,
	head: {title: '', shared: '', site: ''},
	data: data.map(source => [JSON.stringify(source)]),
	outline: null,
	truncated: false,
	without: null,
	...more,
});
const board = (fields: Partial<Account> = {}): Account => ({witness: 'board', title: 'Data Engineer', body: BODY, ...fields});
/** A page that no adapter reads: its lines, below a heading that names the posting. */
const drawn = (lines: readonly Block[], title = 'Data Engineer'): Partial<RawPage> => ({
	outline: {
		lines: [heading(title), ...lines],
		links: [0, ...lines.map(() => 0)],
		boxes: [[0, lines.length + 1]],
		cards: [],
		headings: [[1, 0]],
		apply: true,
	},
});
const lines = (raw: RawPage): readonly string[] => {
	const {posting: read} = agree(raw);
	return read?.blocks.map(({start, end}) => read.text.slice(start, end)) ?? [];
};

describe('whose text it is', () => {
	const whole = BODY.map(block => block.text);
	const half = `<p>${INTRODUCTION}</p><h3>What you will do</h3>${list(DUTIES)}`;
	test.each<[string, RawPage, Witness, readonly string[]]>([
		['flat data beside a board', page([board()], [posting({description: FLAT})]), 'board', whole],
		['data cut in the middle beside a board', page([board()], [posting({description: FLAT.slice(0, 300)})]), 'board', whole],
		['structured data cut in the middle beside a board', page([board()], [posting({description: half})]), 'board', whole],
		['whole data beside a board that shows the first lines', page([board({body: BODY.slice(0, 3)})], [posting({description: HTML})]), 'json-ld', whole],
		['whole data beside a drawn page', page([], [posting({description: HTML})], drawn(BODY)), 'json-ld', whole],
		['flat data beside a drawn page', page([], [posting({description: FLAT})], drawn(BODY)), 'page', whole],
		['flat data that ends in dots beside a drawn page', page([], [posting({description: `${FLAT.slice(0, 330)}…`})], drawn(BODY)), 'page', whole],
		['flat data that just ends beside a drawn page', page([], [posting({description: `${INTRODUCTION} ${DUTIES.join(' ')}`})], drawn(BODY)), 'page', whole],
		['structured data that just ends beside a drawn page', page([], [posting({description: half})], drawn(BODY)), 'page', whole],
		['structured data that ends in “Read more”', page([], [posting({description: `${half}<p>What you bring... Read more</p>`})], drawn(BODY)), 'page', whole],
		['HTML escaped once', page([], [posting({description: HTML.replaceAll('<', '&lt;').replaceAll('>', '&gt;')})]), 'json-ld', whole],
		['HTML escaped twice', page([], [posting({description: HTML.replaceAll('<', '&amp;lt;').replaceAll('>', '&amp;gt;')})]), 'json-ld', whole],
	])('%s', (_, raw, by, expected) => {
		expect(agree(raw).posting?.textBy).toBe(by);
		expect(lines(raw)).toEqual(expected);
	});
});

describe('data of another job than the open one says nothing', () => {
	const elsewhere = {hiringOrganization: 'Elsewhere', jobLocation: 'Faro', datePosted: '2026-01-01', baseSalary: '€20k a year'};
	test.each<[string, RawPage]>([
		['another title and text', page([board()], [posting({title: 'Plumber', description: OTHER, ...elsewhere})])],
		['another title and no text', page([board()], [posting({title: 'Plumber', ...elsewhere})])],
		[
			'a longer title, and a text that shares only its employer’s words',
			page([board()], [posting({title: 'Lead Data Engineer, Billing', description: `<p>${INTRODUCTION}</p>${OTHER}`, ...elsewhere})]),
		],
		['the same title and quite another text', page([board()], [posting({description: OTHER, ...elsewhere})])],
		[
			'what was open before, on a drawn page',
			page([], [posting({title: 'Plumber', description: OTHER, ...elsewhere})], {...drawn(BODY), head: {title: 'Data Engineer', shared: '', site: ''}}),
		],
	])('%s', (_, raw) => {
		expect(agree(raw).posting).toMatchObject({title: {value: 'Data Engineer'}, company: null, location: null, salary: null, postedOn: null});
		expect(lines(raw)).toEqual(BODY.map(block => block.text));
	});

	test.each<[string, Record<string, unknown>]>([
		['the same title and no text', {}],
		['the same title in other words around it', {title: 'Data Engineer (m/f/d)', description: HTML}],
		['another spelling of the title and the same text', {title: 'Engineer, Data Platforms', description: HTML}],
	])('%s is of the open job', (_, fields) => {
		expect(agree(page([board()], [posting({hiringOrganization: 'Northwind', ...fields})])).posting?.company?.value).toBe('Northwind');
	});
});

describe('two postings in one page', () => {
	const porto = posting({hiringOrganization: 'Northwind', jobLocation: 'Porto', datePosted: '2026-10-02', description: HTML});
	const faro = posting({hiringOrganization: 'Northwind', jobLocation: 'Faro', datePosted: '2026-10-02', description: HTML});
	const plumber = posting({title: 'Plumber', hiringOrganization: 'Elsewhere', jobLocation: 'Faro', description: OTHER});
	test.each<[string, readonly unknown[], Record<string, unknown> | null]>([
		['the one that is named on screen', [plumber, porto], {company: {value: 'Northwind'}, location: {value: 'Porto'}}],
		['in whatever order', [[porto, plumber]], {company: {value: 'Northwind'}, location: {value: 'Porto'}}],
		['the same told twice', [porto, porto], {company: {value: 'Northwind'}, location: {value: 'Porto'}}],
		['the same job in two places: all but the place', [porto, faro], {company: {value: 'Northwind'}, location: null, postedOn: {value: '2026-10-02'}}],
		['neither is named', [plumber, {...plumber, title: 'Baker'}], {company: null, location: null}],
	])('%s', (_, data, expected) => {
		expect(agree(page([board()], data)).posting).toMatchObject(expected ?? {});
	});
});

describe('disagreements are kept as findings', () => {
	const finding = (field: string, value: string, other: string): Disagreement => ({field, a: {value, by: 'board'}, b: {value: other, by: 'json-ld'}});
	test.each<[string, Partial<Account>, Record<string, unknown>, readonly Disagreement[]]>([
		['the title', {}, {title: 'Analytics Lead', description: HTML}, [finding('title', 'Data Engineer', 'Analytics Lead')]],
		['the company', {company: 'Northwind'}, {hiringOrganization: 'Southwind'}, [finding('company', 'Northwind', 'Southwind')]],
		['the place', {location: 'Porto'}, {jobLocation: 'Faro'}, [finding('location', 'Porto', 'Faro')]],
		['the workplace', {arrangement: 'On-site'}, {jobLocationType: 'TELECOMMUTE'}, [finding('arrangement', 'On-site', 'remote')]],
		['a company’s legal form is none', {company: 'Northwind'}, {hiringOrganization: 'Northwind GmbH'}, []],
		['more of the same place is none', {location: 'Porto'}, {jobLocation: 'Porto, Portugal'}, []],
		['what only one says is none', {company: 'Northwind'}, {jobLocation: 'Porto'}, []],
	])('%s', (_, account, data, expected) => {
		expect(agree(page([board(account)], [posting(data)])).posting?.disagreements.filter(({b}) => b.value !== 'Remote')).toEqual(expected);
	});
});

describe('a reading in doubt says why', () => {
	test.each<[string, RawPage, string | null]>([
		['a board whose layout was not found', page([], [], {...drawn(BODY), board: 'lever'}), 'adapter-silent'],
		['a board that was read by its data', page([], [posting({description: HTML})], {board: 'lever'}), null],
		['a board that was read by its layout', page([board()], [], {board: 'lever'}), null],
		['a text without its lines', page([], [posting({description: FLAT.repeat(4)})]), 'flat'],
		['a page worded as a posting', page([], [], drawn(BODY)), null],
		[
			'a page with few words of a posting',
			page([], [], {
				...drawn([
					paragraph(INTRODUCTION.repeat(3)),
					heading('Requirements'),
					item('You will need a bicycle, a map of the whole valley and a pair of good shoes.'),
				]),
				url: 'https://www.example.com/jobs/1',
			}),
			'few-signs',
		],
	])('%s', (_, raw, doubt) => {
		expect(agree(raw).posting?.doubt).toBe(doubt);
	});
});

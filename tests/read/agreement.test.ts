import {describe, expect, test} from 'vitest';
import type {Account, Block, RawPage} from '../../lib/model';
import {agree} from '../../lib/read/agreement';
import {composeText} from '../../lib/read/compose-text';

const item = (text: string): Block => ({kind: 'item', text});
const paragraph = (text: string): Block => ({kind: 'paragraph', text});
const heading = (text: string): Block => ({kind: 'heading', text});
const BODY = [
	paragraph('Northwind reads eleven million water meters a day, and someone has to keep those readings flowing.'),
	heading('What you will do'),
	item('Build and run data pipelines in Python and SQL.'),
	item('Move nightly jobs to Apache Airflow.'),
	heading('What you bring'),
	item('Three years of experience with pipelines.'),
	item('Good knowledge of SQL, and of at least one of Python, Java and Scala, so that you can read what others wrote.'),
	item('You will report to the head of data, and answer the operations team when a meter falls silent.'),
];
const jobPosting = (fields: Record<string, unknown>): string => JSON.stringify({'@type': 'JobPosting', ...fields});
const HTML =
	'<p>Northwind reads eleven million water meters a day, and someone has to keep those readings flowing.</p><ul><li>Build and run data pipelines in Python and SQL.</li><li>Move nightly jobs to Apache Airflow.</li></ul><p>Three years of experience with pipelines.</p>';

const page = (accounts: readonly Account[], data: readonly string[] = [], more: Partial<RawPage> = {}): RawPage => ({
	url: 'https://careers.example.com/jobs/1',
	board: null,
	language: 'en',
	accounts,
	head: {title: '', shared: '', site: ''},
	data: data.map(source => [source]),
	outline: null,
	truncated: false,
	without: null,
	...more,
});

describe('the text', () => {
	test('has headings on lines of their own, items with a bullet, and an empty line between paragraphs', () => {
		const {text, blocks} = composeText([paragraph('One'), paragraph('Two'), heading('Three'), item('Four'), item('Five'), paragraph('Six')]);
		expect(text).toBe('One\n\nTwo\n\nThree\n• Four\n• Five\n\nSix');
		expect(blocks.map(({start, end}) => text.slice(start, end))).toEqual(['One', 'Two', 'Three', 'Four', 'Five', 'Six']);
	});
	test('is cut at the cap, at a line', () => {
		const {text, blocks, truncated} = composeText(Array.from({length: 300}, () => paragraph('x'.repeat(1_000))));
		expect(truncated).toBe(true);
		expect(text.length).toBeLessThanOrEqual(200_000);
		expect(blocks.at(-1)?.end).toBe(text.length);
	});
});

describe('who is believed', () => {
	test('the board on title and place, the data on dates, and each is named', () => {
		const data = jobPosting({title: 'Data Engineer (m/f/d)', hiringOrganization: {name: 'Northwind'}, datePosted: '2026-10-02', description: HTML});
		const {posting} = agree(page([{witness: 'board', title: 'Data Engineer', location: 'Porto', body: BODY}], [data]));
		expect(posting).toMatchObject({
			title: {value: 'Data Engineer', by: 'board'},
			company: {value: 'Northwind', by: 'json-ld'},
			location: {value: 'Porto', by: 'board'},
			postedOn: {value: '2026-10-02', by: 'json-ld'},
			textBy: 'board',
		});
	});
	test('flat data gives way to the board’s own lines', () => {
		const flat = jobPosting({title: 'Data Engineer', description: BODY.map(block => block.text).join(' ')});
		expect(agree(page([{witness: 'board', title: 'Data Engineer', body: BODY}], [flat])).posting?.textBy).toBe('board');
	});
	test('data with lines stands in where the screen shows a folded part', () => {
		const shown = BODY.slice(0, 2);
		const whole = jobPosting({title: 'Data Engineer', description: HTML});
		expect(agree(page([{witness: 'board', title: 'Data Engineer', body: shown}], [whole])).posting?.textBy).toBe('json-ld');
	});
	test('data alone is enough', () => {
		const flat = jobPosting({title: 'Data Engineer', hiringOrganization: 'Northwind', description: BODY.map(block => block.text).join(' ')});
		expect(agree(page([], [flat], {without: 'loading'})).posting).toMatchObject({title: {value: 'Data Engineer', by: 'json-ld'}, textBy: 'json-ld'});
	});
	test('data of another posting than the open one is not used', () => {
		const other = jobPosting({
			title: 'Plumber',
			hiringOrganization: 'Elsewhere',
			jobLocation: 'Faro',
			description: '<p>You will mend pipes in houses and gardens.</p><ul><li>A van of your own.</li></ul>',
		});
		const {posting} = agree(page([{witness: 'board', title: 'Data Engineer', body: BODY}], [other]));
		expect(posting).toMatchObject({company: null, location: null, textBy: 'board'});
	});
	test('of several postings in the data the one that is named on screen is used, and none where none is', () => {
		const several = JSON.stringify({
			'@graph': [
				{'@type': 'JobPosting', title: 'Plumber', hiringOrganization: 'Elsewhere', description: HTML},
				{'@type': 'JobPosting', title: 'Data Engineer', hiringOrganization: 'Northwind', description: HTML},
			],
		});
		expect(agree(page([{witness: 'board', title: 'Data engineer', body: BODY}], [several])).posting?.company?.value).toBe('Northwind');
		expect(agree(page([], [several], {without: 'list'}))).toEqual({posting: null, reason: 'list'});
	});
	test('a list that names its postings in its data and in its cards is no posting', () => {
		const titles = ['Plumber', 'Data Engineer', 'Baker', 'Sailor', 'Cook'];
		const several = JSON.stringify(titles.map(title => ({'@type': 'JobPosting', title, hiringOrganization: 'Northwind', description: HTML})));
		const lines = titles.flatMap(title => [heading(title), paragraph('You will find more about this on the page of the posting itself.')]);
		const outline = {
			lines,
			links: lines.map(() => 0),
			boxes: [],
			cards: titles.map((_, index) => [index * 2, index * 2 + 2] as const),
			headings: titles.map((_, index) => [2, index * 2] as const),
			apply: false,
		};
		expect(agree(page([], [several], {outline, head: {title: 'Data Engineer jobs in Porto', shared: '', site: ''}}))).toEqual({posting: null, reason: 'list'});
	});
	test('of several postings the one that the document’s title names with its employer', () => {
		const several = JSON.stringify(
			['Plumber', 'Data Engineer'].map(title => ({'@type': 'JobPosting', title, hiringOrganization: 'Northwind', description: HTML})),
		);
		const {posting} = agree(page([], [several], {head: {title: 'Remote Data Engineer at Northwind', shared: '', site: ''}}));
		expect(posting?.title.value).toBe('Data Engineer');
	});
	test('data of which a drawn page shows nothing is what was open before', () => {
		const before = jobPosting({title: 'Plumber', description: HTML});
		const lines = [heading('Data Engineer'), paragraph('x '.repeat(300))];
		const outline = {lines, links: [0, 0], boxes: [], cards: [], headings: [[1, 0] as const], apply: true};
		expect(agree(page([], [before], {outline, head: {title: 'Data Engineer', shared: '', site: ''}, without: 'loading'})).posting).toBeNull();
		expect(agree(page([], [before], {outline: {...outline, lines: []}, without: 'loading'})).posting?.title.value).toBe('Plumber');
	});
	test('a person, before all', () => {
		const {posting} = agree(
			page([
				{witness: 'board', title: 'Data Engineer', company: 'Northwind', body: BODY},
				{witness: 'person', company: 'Northwind Example Ltd'},
			]),
		);
		expect(posting?.company).toEqual({value: 'Northwind Example Ltd', by: 'person'});
	});
});

test('a disagreement is kept, and different wording for the same is none', () => {
	const data = jobPosting({title: 'Data Engineer (Porto)', jobLocationType: 'TELECOMMUTE', description: HTML});
	const {posting} = agree(page([{witness: 'board', title: 'Data Engineer', arrangement: 'On-site', body: BODY}], [data]));
	expect(posting?.disagreements).toEqual([{field: 'arrangement', a: {value: 'On-site', by: 'board'}, b: {value: 'remote', by: 'json-ld'}}]);
});

test.each<[string, RawPage, string]>([
	['no body', page([{witness: 'board', title: 'Data Engineer'}], [], {without: 'loading'}), 'loading'],
	['no body and no hint', page([]), 'not-a-posting'],
	['no title', page([{witness: 'board', body: BODY}]), 'not-a-posting'],
	['a body of few words', page([{witness: 'board', title: 'Data Engineer', body: [paragraph('Coming soon.')]}]), 'too-short'],
])('%s is no posting', (_name, raw, reason) => {
	expect(agree(raw)).toEqual({posting: null, reason});
});

test('flat data tells which lines of the page belong to the posting', () => {
	const lines = [...BODY, paragraph('Porto is a city on the Douro where many people like to live, and it has a port.')];
	const outline = {
		lines: [heading('Data Engineer'), ...lines],
		links: lines.map(() => 0).concat(0),
		boxes: [[0, lines.length + 1] as const],
		cards: [],
		headings: [[1, 0] as const],
		apply: true,
	};
	const flat = jobPosting({
		title: 'Data Engineer',
		description: BODY.map(block => block.text)
			.join(' ')
			.repeat(2),
	});
	const whole = jobPosting({title: 'Data Engineer', description: BODY.map(block => block.text).join(' ')});
	expect(agree(page([], [whole], {outline})).posting?.text).not.toContain('Douro');
	expect(agree(page([], [whole], {outline})).posting?.textBy).toBe('page');
	expect(agree(page([], [flat], {outline})).posting?.text).toContain('Douro');
});

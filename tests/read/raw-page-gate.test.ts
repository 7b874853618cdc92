import fc from 'fast-check';
import {expect, test} from 'vitest';
import {agree} from '../../lib/read/agreement';
import {parseRawPage} from '../../lib/read/raw-page-gate';

const outline = {lines: [{kind: 'paragraph', text: 'One'}], links: [0], boxes: [[0, 1]], cards: [], headings: [[1, 0]], apply: false};
const page = {
	url: 'https://example.com/',
	board: null,
	language: 'en',
	accounts: [{witness: 'board', title: 'Data Engineer', body: [{kind: 'item', text: 'SQL'}]}],
	head: {title: '', shared: '', site: ''},
	data: [['{}']],
	outline,
	truncated: false,
	without: null,
};
const URL = 'https://careers.example.com/jobs/1';

test('what a page gives is taken, with the address that the browser states', () => {
	expect(parseRawPage(page, URL)).toEqual({...page, url: URL});
});

test.each<[string, unknown]>([
	['nothing', null],
	['a list', []],
	['a text', 'page'],
	['an unknown key', {...page, more: 1}],
	['a missing key', {...page, head: undefined}],
	['a person as witness', {...page, accounts: [{witness: 'person', title: 'x'}]}],
	['an unknown board', {...page, board: 'nowhere'}],
	['an unknown key of an account', {...page, accounts: [{witness: 'board', html: '<b>'}]}],
	['a field of another type', {...page, accounts: [{witness: 'board', title: 7}]}],
	['a field beyond its length', {...page, accounts: [{witness: 'board', title: 'x'.repeat(401)}]}],
	['a block of an unknown kind', {...page, accounts: [{witness: 'board', body: [{kind: 'script', text: 'x'}]}]}],
	['a body beyond the cap', {...page, accounts: [{witness: 'board', body: [{kind: 'item', text: 'x'.repeat(200_001)}]}]}],
	['too many accounts', {...page, accounts: Array.from({length: 9}, () => ({witness: 'board'}))}],
	['a box beyond the lines', {...page, outline: {...outline, boxes: [[0, 2]]}}],
	['a share beyond a hundred', {...page, outline: {...outline, links: [101]}}],
	['a piece of data beyond its length', {...page, data: [['x'.repeat(200_001)]]}],
	['a reason of its own', {...page, without: 'because'}],
	['an own key named __proto__', JSON.parse(JSON.stringify(page).replace('{"url"', '{"__proto__":{"x":1},"url"'))],
])('%s is refused', (_name, value) => {
	expect(parseRawPage(value, URL)).toBeNull();
});

test('no value breaks the gate, and what it lets through is agreed on without an error', () => {
	const text = fc.string({maxLength: 30});
	const account = fc.record(
		{
			witness: fc.constantFrom('board', 'json-ld', 'meta', 'page', 'x'),
			title: text,
			body: fc.array(fc.record({kind: fc.constantFrom('item', 'heading', 'paragraph'), text})),
		},
		{requiredKeys: ['witness']},
	);
	const anyPage = fc.record({
		url: text,
		board: fc.constantFrom(null, 'lever'),
		language: fc.option(text),
		accounts: fc.array(fc.oneof(account, fc.anything()), {maxLength: 4}),
		head: fc.record({title: text, shared: text, site: text}),
		data: fc.array(fc.array(fc.oneof(text, fc.json())), {maxLength: 3}),
		outline: fc.oneof(fc.constant(null), fc.constant(outline), fc.anything()),
		truncated: fc.boolean(),
		without: fc.constantFrom(null, 'list', 'x'),
	});
	fc.assert(
		fc.property(fc.oneof(anyPage, fc.anything()), value => {
			const parsed = parseRawPage(value, URL);
			if (parsed !== null) agree(parsed);
		}),
		{numRuns: 2_000},
	);
});

import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {parseCsv, writeCsv} from '../../../lib/keep/exchange/csv';
import {COLUMNS, guessMapping, keysOfRows, rowsOfPostings, shelfOfRows} from '../../../lib/keep/exchange/csv-columns';
import {planImport} from '../../../lib/keep/exchange/import-plan';
import {inLine, type MarkdownWords, markdownOfComparison, markdownOfList, markdownOfPosting} from '../../../lib/keep/exchange/markdown';
import {postingOf} from '../posting';
import {recordOf} from '../record';

const keyOf = (url: string): string => `at:${url}`;
const reading = {at: 86_400_000, changeId: 'i1', keyOf, mine: new Map()};

describe('cells', () => {
	const cell = fc.string({unit: fc.constantFrom(...'=+-@|%\t\r\n"\',; a1＝＋－＠\ufeff'), maxLength: 12});
	test('any table is read back as it was, and no cell is live', () => {
		fc.assert(
			fc.property(fc.array(fc.array(cell, {minLength: 2, maxLength: 4}), {maxLength: 6}), rows => {
				const solid = rows.filter(row => row.some(value => value !== ''));
				// A cell that itself begins with an apostrophe before a live sign is the one thing that cannot be told from our own.
				fc.pre(!solid.flat().some(value => /^'(?=[\s\ufeff]*[=+\-@|%＝＋－＠]|[\t\r\n])/u.test(value)));
				const text = writeCsv(solid);
				expect(parseCsv(text)).toEqual(solid);
				for (const value of solid.flat()) {
					const seen = writeCsv([[value]])
						.slice(1, -3)
						.replaceAll('""', '"');
					expect(seen.replace(/^[\s\ufeff]+(?=\S)/u, '').charAt(0)).not.toMatch(/[=+\-@|%＝＋－＠]/u);
					expect(seen.charAt(0)).not.toMatch(/[\t\r\n]/);
				}
			}),
			{numRuns: 2000},
		);
	});

	test.each([
		['=1+1', '"\'=1+1"\r\n'],
		['  +cmd', '"\'  +cmd"\r\n'],
		['-5', '"\'-5"\r\n'],
		['@sum', '"\'@sum"\r\n'],
		['＝1', '"\'＝1"\r\n'],
		['\t=1', '"\'\t=1"\r\n'],
		['a "b", c', '"a ""b"", c"\r\n'],
		['C++', '"C++"\r\n'],
	])('%j is written as %j', (value, text) => {
		expect(writeCsv([[value]])).toBe(text);
		expect(parseCsv(text)).toEqual([[value]]);
	});

	test.each([
		[
			'semicolons',
			'a;b\n1;"2;3"\n',
			[
				['a', 'b'],
				['1', '2;3'],
			],
		],
		[
			'tabs, and a byte order mark',
			'\ufeffa\tb\r\n1\t2',
			[
				['a', 'b'],
				['1', '2'],
			],
		],
		['a line break in quotes', '"a\nb",c', [['a\nb', 'c']]],
		['an empty last cell', 'a,b,', [['a', 'b', '']]],
		['empty lines', 'a\n\n\nb\n', [['a'], ['b']]],
		['quotes that do not close', 'a,"b', null],
		['words after a closing quote', '"a"b,c', null],
		['nothing', '', []],
	])('%s', (_, text, rows) => {
		expect(parseCsv(text)).toEqual(rows);
	});
});

describe('postings as a table', () => {
	const record = recordOf('a', {note: '=HYPERLINK("http://x")'});

	test('come back to their own: nothing is changed, a changed stage is', () => {
		const rows = parseCsv(writeCsv(rowsOfPostings([record]))) ?? [];
		const [header = [], ...body] = rows;
		const mapping = guessMapping(header);
		expect(Object.keys(mapping)).toEqual([...COLUMNS]);
		expect(keysOfRows(body, mapping, keyOf)).toEqual(['a']);
		const mine = new Map([['a', record]]);
		expect(planImport(shelfOfRows(body, mapping, {...reading, mine}), mine)).toMatchObject({same: ['a'], fresh: [], changed: [], refused: []});
		const moved = body.map(row => row.map((cell, at) => (at === mapping.stage ? 'Rejected' : cell)));
		expect(planImport(shelfOfRows(moved, mapping, {...reading, mine}), mine)).toMatchObject({
			changed: [{fields: ['stage'], theirs: {stage: 'closed', stages: [{}, {}, {stage: 'closed', at: 86_400_000}], posting: record.posting}}],
		});
	});

	test('of another program are mapped by their header, and what is no posting is refused by its row and field', () => {
		const text =
			'Position,Employer,Job URL,Status,Date applied,Notes\nData Engineer,Tallow Bay,https://x.example/1,Interviewing,2026-03-01,hi\n,Nobody,,,,\nData Engineer,Tallow Bay,https://x.example/1,,,\nAnalyst,Merrow,,odd,yesterday,\n';
		const [header = [], ...body] = parseCsv(text) ?? [];
		const {shelf, refused} = shelfOfRows(body, guessMapping(header), reading);
		expect(shelf.postings).toMatchObject([
			{
				key: 'at:https://x.example/1',
				stage: 'interview',
				savedAt: Date.UTC(2026, 2, 1),
				note: 'hi',
				posting: {title: {value: 'Data Engineer', by: 'person'}, company: {value: 'Tallow Bay'}},
			},
			{key: 'table:analyst|merrow|', stage: 'saved', savedAt: 86_400_000},
		]);
		expect(refused).toEqual([
			{list: 'postings', place: 2, field: 'title', title: null},
			{list: 'postings', place: 3, field: 'key', title: 'Data Engineer'},
		]);
	});
});

describe('Markdown', () => {
	const words: MarkdownWords = {
		company: 'Employer',
		place: 'Place',
		stage: 'Stage',
		seen: 'Seen',
		posted: 'Posted',
		expires: 'Expires',
		salary: 'Pay',
		address: 'Page',
		note: 'Note',
		text: 'Posting',
		title: 'Title',
		day: at => `day ${at}`,
		stageName: stage => stage.toUpperCase(),
	};

	test('of a posting holds its head, stages, note and text', () => {
		const text = 'Duties\nBuild *things*\nWe pay.';
		const blocks = [
			{start: 0, end: 6, kind: 'heading' as const},
			{start: 7, end: 21, kind: 'item' as const},
			{start: 22, end: 29, kind: 'paragraph' as const},
		];
		expect(markdownOfPosting(recordOf('a', {note: 'one\ntwo', posting: {...postingOf('a', text), blocks}}), words)).toBe(
			'# Title of a\n\n- Employer: Tallow Bay\n- Stage: SAVED day 1000, APPLIED\n- Seen: day 900\n- Page: <https://jobs.example.org/a>\n\n## Note\n\none  \ntwo\n\n## Posting\n\n### Duties\n\n- Build \\*things\\*\n\nWe pay\\.\n'.replace(
				'pay\\.',
				'pay.',
			),
		);
	});

	test('of a list and a comparison are tables', () => {
		expect(markdownOfList([recordOf('a')], words)).toBe(
			'| Title | Employer | Place | Stage | Seen | Page |\n| --- | --- | --- | --- | --- | --- |\n| Title of a | Tallow Bay |  | APPLIED | day 900 | <https://jobs.example.org/a> |\n',
		);
		expect(markdownOfComparison('Two', ['A|B', 'C'], [{heading: 'Fit', rows: [{label: 'Python', cells: ['have', 'missing']}]}])).toBe(
			'# Two\n\n## Fit\n\n|  | A\\|B | C |\n| --- | --- | --- |\n| Python | have | missing |\n',
		);
	});

	test.each([
		['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
		['[x](javascript:y)', '\\[x\\](javascript:y)'],
		['1. first', '1\\. first'],
		['# not a heading\nnor a line', '\\# not a heading nor a line'],
		['a | b', 'a \\| b'],
	])('%j is only words', (value, text) => {
		expect(inLine(value)).toBe(text);
	});

	test('an address that may not be opened is no link', () => {
		const hostile = recordOf('a', {posting: {...postingOf('a'), url: 'javascript:alert(1)'}});
		expect(markdownOfPosting(hostile, words)).toContain('- Page: javascript:alert(1)\n');
	});
});

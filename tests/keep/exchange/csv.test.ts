import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {parseCsv, writeCsv} from '../../../lib/keep/exchange/csv';
import {inLine, type MarkdownWords, markdownOfComparison, markdownOfList, markdownOfPosting} from '../../../lib/keep/exchange/markdown';
import {postingOf} from '../posting';
import {recordOf} from '../record';

describe('cells', () => {
	const cell = fc.string({unit: fc.constantFrom(...'=+-@|%\t\r\n"\',; a1＝＋－＠\ufeff'), maxLength: 12});
	test('any table is read back as it was, and no cell is live', () => {
		fc.assert(
			fc.property(fc.array(fc.array(cell, {minLength: 2, maxLength: 4}), {maxLength: 6}), rows => {
				const solid = rows.filter(row => row.some(value => value !== ''));
				// A cell that itself begins with an apostrophe before a live sign is the one thing that cannot be told from our own.
				fc.pre(!solid.flat().some(value => /^'(?=[\s\ufeff]*[=+\-@|%＝＋－＠]|[\t\r\n])/u.test(value)));
				const text = writeCsv(solid);
				expect(parseCsv(text)).toEqual({kind: 'table', rows: solid});
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
		expect(parseCsv(text)).toEqual({kind: 'table', rows: [[value]]});
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
		[
			'bars',
			'a|b\n1|2',
			[
				['a', 'b'],
				['1', '2'],
			],
		],
		['a single column with commas in its words', 'Title\nEngineer, data\nAnalyst', [['Title'], ['Engineer, data'], ['Analyst']]],
		[
			'commas inside the cells of a table with semicolons',
			'a;b, c;d\n1;60,000;2\n1;2;3',
			[
				['a', 'b, c', 'd'],
				['1', '60,000', '2'],
				['1', '2', '3'],
			],
		],
		[
			'a first line that names the separator',
			'sep=;\r\na;b,c,d\r\n1;2',
			[
				['a', 'b,c,d'],
				['1', '2'],
			],
		],
		[
			'line breaks of the old Macintosh',
			'a,b\r1,2\r',
			[
				['a', 'b'],
				['1', '2'],
			],
		],
		[
			'quotes inside a cell that has none around it',
			'a,b\n5" disk,2',
			[
				['a', 'b'],
				['5" disk', '2'],
			],
		],
		[
			'doubled quotes',
			'a,b\n"say ""hi""",2',
			[
				['a', 'b'],
				['say "hi"', '2'],
			],
		],
		['rows that are too short and too long', 'a,b,c\n1\n1,2,3,4', [['a', 'b', 'c'], ['1'], ['1', '2', '3', '4']]],
		['nothing', '', []],
	])('%s', (_, text, rows) => {
		expect(parseCsv(text)).toEqual({kind: 'table', rows});
	});

	test.each([
		['quotes that do not close', 'a,b\n1,2\n3,"4\n5', 3],
		['words after a closing quote', 'a,b\r\n"1"x,2', 2],
		['quotes that do not close, below a line that names the separator', 'sep=;\na;"b', 2],
	])('%s are told with their line', (_, text, line) => {
		expect(parseCsv(text)).toEqual({kind: 'broken', line});
	});

	test('more rows than are read are too many', () => {
		expect(parseCsv('a,b\n'.repeat(50_002))).toEqual({kind: 'too-many'});
		expect(parseCsv('a,b\n'.repeat(50_001)).kind).toBe('table');
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

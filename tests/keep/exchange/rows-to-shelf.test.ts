import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {type Fields, guessFields, holdsNames, mappingOf} from '../../../lib/keep/exchange/column-guess';
import {parseCsv, type Rows, writeCsv} from '../../../lib/keep/exchange/csv';
import {COLUMNS, rowsOfPostings} from '../../../lib/keep/exchange/csv-columns';
import {planImport} from '../../../lib/keep/exchange/import-plan';
import {keysOfRows, readingRows, shelfOfRows} from '../../../lib/keep/exchange/rows-to-shelf';
import {dayIn, orderOfDays} from '../../../lib/keep/exchange/table-days';
import {stageIn} from '../../../lib/keep/exchange/table-stages';
import {textOfTable} from '../../../lib/keep/exchange/table-text';
import type {StoredPosting} from '../../../lib/keep/rows';
import {postingOf} from '../posting';
import {recordOf} from '../record';

const keyOf = (url: string): string => `at:${url}`;
const DAY = 86_400_000;
const reading = {at: DAY, changeId: 'i1', order: 'day-first' as const, width: COLUMNS.length, keyOf, mine: new Map<string, StoredPosting>()};
const rowsIn = (text: string): Rows => {
	const table = parseCsv(text);
	if (table.kind !== 'table') throw new Error(table.kind);
	return table.rows;
};
const ours = mappingOf(COLUMNS);

describe('postings as a table', () => {
	const record = recordOf('a', {note: '=HYPERLINK("http://x")'});

	test('come back to their own: nothing is changed, a changed stage is', () => {
		const [header = [], ...body] = rowsIn(writeCsv(rowsOfPostings([record])));
		expect(guessFields(header, body)).toEqual([...COLUMNS]);
		expect(keysOfRows(body, ours, keyOf)).toEqual(['a']);
		const mine = new Map([['a', record]]);
		expect(planImport(shelfOfRows(body, ours, {...reading, mine}), mine)).toMatchObject({same: ['a'], fresh: [], changed: [], refused: []});
		const moved = body.map(row => row.map((cell, at) => (at === ours.stage ? 'Rejected' : cell)));
		expect(planImport(shelfOfRows(moved, ours, {...reading, mine}), mine)).toMatchObject({
			changed: [{fields: ['stage'], theirs: {stage: 'closed', stages: [{}, {}, {stage: 'closed', at: DAY}], posting: record.posting}}],
		});
	});

	const words = fc.string({unit: fc.constantFrom(...'=+-@|"\',; \t\r\nä＝aZ1\ufeff😀'), maxLength: 24});
	const day = fc.integer({min: -9000, max: 30_000}).map(days => days * DAY);
	const told = fc.option(words.map(value => ({value, by: 'page' as const})));
	const dated = fc.option(day.map(at => ({value: new Date(at).toISOString().slice(0, 10), by: 'page' as const})));
	const shelf = fc.array(
		fc.record({
			title: words,
			company: told,
			place: told,
			salary: told,
			posted: dated,
			note: words,
			text: words,
			stage: fc.constantFrom('saved', 'offer'),
			at: day,
		}),
		{maxLength: 5},
	);
	type Made = typeof shelf extends fc.Arbitrary<infer Rows> ? Rows : never;
	const madeOf = (rows: Made): readonly StoredPosting[] =>
		rows.map(({title, company, place, salary, posted, note, text, stage, at}, n) => ({
			...recordOf(`p${n}`, {note, stage: stage as 'saved' | 'offer', savedAt: at, firstSeenAt: at}),
			stages:
				stage === 'saved'
					? [{stage: 'saved', at}]
					: [
							{stage: 'saved', at},
							{stage: 'offer', at},
						],
			posting: {...postingOf(`p${n}`, text), title: {value: title, by: 'page'}, company, location: place, salary, postedOn: posted},
		}));

	test('out and in again nothing of a shelf is changed, and in an empty one everything that a table holds is there', () => {
		fc.assert(
			fc.property(shelf, made => {
				const records = madeOf(made);
				// An apostrophe of the person's own before a live sign is the one thing that cannot be told from ours.
				fc.pre(!JSON.stringify(records).includes("'"));
				const csv = writeCsv(rowsOfPostings(records));
				const body = rowsIn(`\ufeff${csv}`).slice(1);
				const mine = new Map(records.map(record => [record.key, record]));
				expect(planImport(shelfOfRows(body, ours, {...reading, mine}), mine)).toMatchObject({same: [...mine.keys()], refused: []});
				const {shelf: empty, refused, unread} = shelfOfRows(body, ours, reading);
				expect(unread).toEqual([]);
				expect(empty.postings.length + refused.length).toBe(records.length);
				const trimmed = (rows: Rows): Rows => rows.map(row => row.map(cell => cell.trim()));
				const kept = new Set(empty.postings.map(({key}) => key));
				expect(trimmed(rowsOfPostings(empty.postings))).toEqual(trimmed(rowsOfPostings(records.filter(({key}) => kept.has(key)))));
			}),
			{numRuns: 500},
		);
	});
});

describe('tables of other programs', () => {
	test.each<[string, readonly string[], Rows, Fields]>([
		[
			'a tracker in English',
			['Position', 'Employer', 'Job URL', 'Status', 'Date applied', 'Notes'],
			[],
			['title', 'company', 'url', 'stage', 'staged', 'note'],
		],
		[
			'one in German',
			['Stellenbezeichnung', 'Firma', 'Arbeitsort', 'Bewerbungsstatus', 'Gehalt', 'Bewerbungsfrist', 'Anmerkungen'],
			[],
			['title', 'company', 'place', 'stage', 'salary', 'expires', 'note'],
		],
		['names with words and signs around them', ['Job-Title (as posted)', 'COMPANY NAME', 'Salary / year'], [], ['title', 'company', 'salary']],
		['a column with addresses and no telling name', ['Title', 'Where I found it'], [['A', 'https://x.example/1']], ['title', 'url']],
		[
			'days, statuses and long texts by their values',
			['Title', 'x', 'y', 'z'],
			[['A', '3.4.2026', 'Absage', 'w'.repeat(500)]],
			['title', 'saved', 'stage', 'text'],
		],
		['two columns of one kind: the first alone', ['Title', 'Notes', 'Comments'], [], ['title', 'note', null]],
		['a name that is none of ours, with values that say nothing', ['Title', 'Mood'], [['A', 'good']], ['title', null]],
		['a column “key” inside other words is no key of ours', ['Title', 'Key skills'], [['A', 'SQL']], ['title', null]],
	])('%s', (_, header, rows, fields) => {
		expect(guessFields(header, rows)).toEqual(fields);
	});

	test.each<[readonly string[], boolean]>([
		[['Title', 'Company'], true],
		[['Data Engineer', 'https://x.example/1'], false],
		[['Data Engineer', '2026-03-01'], false],
	])('%j holds names: %s', (first, is) => {
		expect(holdsNames(first)).toBe(is);
	});

	test('rows become postings, and what is no posting is refused by its row and reason', () => {
		const text =
			'Position,Employer,Job URL,Status,Date applied,Notes\nData Engineer,Tallow Bay,https://x.example/1,Interviewing,2026-03-01,hi\n,Nobody,,,,\nData Engineer,Tallow Bay,https://x.example/1,,,\nAnalyst,Merrow,,odd,yesterday,\nTorn,in,two,,,,extra\nShort\n';
		const [header = [], ...body] = rowsIn(text);
		const {shelf, refused, unread} = shelfOfRows(body, mappingOf(guessFields(header, body)), {...reading, width: header.length});
		expect(shelf.postings).toMatchObject([
			{
				key: 'at:https://x.example/1',
				stage: 'interview',
				stages: [{stage: 'saved'}, {stage: 'interview', at: Date.UTC(2026, 2, 1)}],
				savedAt: Date.UTC(2026, 2, 1),
				note: 'hi',
				posting: {title: {value: 'Data Engineer', by: 'person'}, company: {value: 'Tallow Bay'}},
			},
			{key: 'table:analyst|merrow|', stage: 'saved', savedAt: DAY},
			{key: 'table:short||', posting: {company: null, text: '', blocks: []}},
		]);
		expect(refused).toEqual([
			{list: 'postings', place: 2, field: 'title', title: null},
			{list: 'postings', place: 3, field: 'twice', title: 'Data Engineer'},
			{list: 'postings', place: 5, field: 'columns', title: 'Torn'},
		]);
		expect(unread).toEqual([
			{column: 'stage', count: 1, example: 'odd'},
			{column: 'staged', count: 1, example: 'yesterday'},
		]);
	});

	test('a table of thousands is read in steps, each of which can be the last', () => {
		const rows = Array.from({length: 5000}, (_, at) => [`Title ${at}`, '', '', '', '', '', '', '', '', '', `https://x.example/${at}`]);
		const steps = readingRows(rows, ours, reading);
		const seen: number[] = [];
		for (;;) {
			const {done, value} = steps.next();
			if (done) {
				expect(value.shelf.postings).toHaveLength(5000);
				break;
			}
			seen.push(value);
		}
		expect(seen).toEqual(rows.map((_, at) => at + 1));
	});
});

test.each([
	['2026-03-01', '2026-03-01'],
	['2026-03-01T10:20:30Z', '2026-03-01'],
	['2026/3/1', '2026-03-01'],
	['01.03.2026', '2026-03-01'],
	['1.3.26', '2026-03-01'],
	['1/3/2026 10:00', '2026-03-01'],
	['01-03-2026', '2026-03-01'],
	['1 March 2026', '2026-03-01'],
	['1st Mar 2026', '2026-03-01'],
	['Sunday, 1 March 2026', '2026-03-01'],
	['Mar 1, 2026', '2026-03-01'],
	['1. März 2026', '2026-03-01'],
	['1. Dez. 2026', '2026-12-01'],
	['1-Oct-2026', '2026-10-01'],
	['31.02.2026', null],
	['13/13/2026', null],
	['yesterday', null],
	['45000', null],
	['1.500', null],
	['', null],
])('the day %j is %s', (cell, day) => {
	expect(dayIn(cell, 'day-first')).toBe(day);
});

test.each([
	[['3/4/2026', '13/4/2026'], 'day-first', '3/4/2026'],
	[['3/4/2026', '4/13/2026'], 'month-first', '3/4/2026'],
	[['3/4/2026'], null, '3/4/2026'],
	[['3/14/2026', '14/3/2026'], null, '3/14/2026'],
	[['3.4.2026', '2026-03-04'], null, null],
])('the days %j are written %s', (cells, order, example) => {
	expect(orderOfDays(cells)).toEqual({order, example});
	expect(dayIn('3/4/2026', 'month-first')).toBe('2026-03-04');
});

test.each([
	['Applied', 'applied'],
	['  REJECTED! ', 'closed'],
	['Vorstellungsgespräch', 'interview'],
	['Phone screen', 'interview'],
	['Zusage', 'offer'],
	['keine Rückmeldung', 'closed'],
	['Gemerkt', 'saved'],
	['blue', null],
])('the status %j is %s', (cell, stage) => {
	expect(stageIn(cell)).toBe(stage);
});

describe('bytes of a table', () => {
	const utf16 = (text: string, little: boolean): Uint8Array => {
		const bytes = new Uint8Array(text.length * 2);
		const view = new DataView(bytes.buffer);
		for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), little);
		return bytes;
	};
	const text = 'Titel;Ort\nEntwickler für Bücher;Köln';
	test.each<[string, Uint8Array, string]>([
		['UTF-8', new TextEncoder().encode(text), 'utf-8'],
		['UTF-8 with its mark', new TextEncoder().encode(`\ufeff${text}`), 'utf-8'],
		['UTF-16, little end first, with its mark', utf16(`\ufeff${text}`, true), 'utf-16le'],
		['UTF-16, big end first, with its mark', utf16(`\ufeff${text}`, false), 'utf-16be'],
		['UTF-16, little end first, without', utf16(text, true), 'utf-16le'],
		['UTF-16, big end first, without', utf16(text, false), 'utf-16be'],
		['Windows-1252', Uint8Array.from(text, sign => sign.charCodeAt(0)), 'windows-1252'],
	])('%s', (_, bytes, encoding) => {
		expect(textOfTable(bytes)).toMatchObject({kind: 'text', text: expect.stringContaining(text), encoding});
	});

	test('the signs of Windows-1252 beyond Latin 1 are read', () => {
		expect(textOfTable(Uint8Array.of(0x80, 0x2c, 0x93, 0x61, 0x94))).toEqual({kind: 'text', text: '€,“a”', encoding: 'windows-1252'});
	});

	test.each<[string, Uint8Array, string]>([
		['nothing', new Uint8Array(), 'empty'],
		['a workbook', Uint8Array.of(0x50, 0x4b, 3, 4, 9), 'archive'],
		['a web page', new TextEncoder().encode('<!doctype html><table>'), 'web-page'],
		['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13), 'not-text'],
		['a program', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 3), 'not-text'],
		['half of a pair in UTF-16', Uint8Array.of(0xff, 0xfe, 0x00, 0xd8, 0x41, 0), 'not-text'],
	])('%s is no table', (_, bytes, why) => {
		expect(textOfTable(bytes)).toEqual({kind: 'failed', why});
	});
});

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('a status called %s is none that is known, and the row comes in', status => {
	const {shelf, refused} = shelfOfRows([['Analyst', status]], {title: 0, stage: 1}, reading);
	expect(shelf.postings).toMatchObject([{stage: 'saved'}]);
	expect(refused).toEqual([]);
});

test('a key that is made of a long title halves no character, since it stands in addresses', () => {
	const {shelf} = shelfOfRows([[`${'a'.repeat(999)}\u{1f600}`]], {title: 0}, reading);
	expect(shelf.postings).toHaveLength(1);
	expect(() => encodeURIComponent(shelf.postings[0]?.key ?? '')).not.toThrow();
});

test('whatever a title holds, the table of it is a text that is read again, and no cell of it is live', () => {
	fc.assert(
		fc.property(fc.string({unit: 'binary', maxLength: 40}), fc.constantFrom('', '\u0000', '\u0008=', '\ufffe+'), (title, before) => {
			const table = textOfTable(new TextEncoder().encode(`\ufeff${writeCsv([['title'], [`${before}${title}x`]])}`));
			if (table.kind !== 'text') throw new Error(table.why);
			expect(table.text).not.toMatch(/"[\s\ufeff]*[=+@|%-]/);
			const rows = parseCsv(table.text);
			expect(rows.kind === 'table' && rows.rows.length).toBe(2);
		}),
		{numRuns: 500},
	);
});

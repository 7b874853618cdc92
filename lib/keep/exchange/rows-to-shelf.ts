/** Rows of a table as saved postings. Law: pure; a row that is no posting is refused by its place and reason; what of a row is not understood is left out and counted, never guessed. */
import type {Posting} from '../../model';
import type {StoredPosting} from '../rows';
import type {Rows} from './csv';
import type {Column, Mapping} from './csv-columns';
import type {Refused, Shelf} from './shelf-file';
import {judgePosting} from './stored-shape';
import {type DayOrder, dayIn} from './table-days';
import {stageIn} from './table-stages';

export type CsvReading = {
	/** Milliseconds since 1970: when a row without a day of its own was saved. */
	readonly at: number;
	readonly changeId: string;
	/** How days in numbers are meant. */
	readonly order: DayOrder;
	/** Cells in a row of the file; a row with more was torn. */
	readonly width: number;
	/** The key of the posting at an address (lib/read/canonical-url.ts). */
	readonly keyOf: (url: string) => string;
	/** Saved postings by the key that the row gives: a row of one of them changes its stage and note alone. */
	readonly mine: ReadonlyMap<string, StoredPosting>;
};
/** Cells that were left out, of one column, and one of them. */
export type Unread = {readonly column: Column; readonly count: number; readonly example: string};
export type TableShelf = {readonly shelf: Shelf; readonly refused: readonly Refused[]; readonly unread: readonly Unread[]; readonly checked: false};

/** The keys that rows would have: what to look up as `mine`. */
export const keysOfRows = (rows: Rows, mapping: Mapping, keyOf: CsvReading['keyOf']): readonly string[] =>
	rows.flatMap(row => keyIn(cellsOf(row, mapping), keyOf) ?? []);

/** Rows without their header as a shelf, for `planImport`. */
export function shelfOfRows(rows: Rows, mapping: Mapping, reading: CsvReading): TableShelf {
	const steps = readingRows(rows, mapping, reading);
	for (;;) {
		const {done, value} = steps.next();
		if (done) return value;
	}
}

/** The same in steps, so that a long table can show how far it is and be ended: each step gives the number of rows that are read. A refusal names `title`: there is none, `twice`: the posting stands above, `columns`: the row has more cells than the file has columns, or the field that is not as it must be. */
export function* readingRows(rows: Rows, mapping: Mapping, reading: CsvReading): Generator<number, TableShelf> {
	const found = new Map<string, StoredPosting>();
	const refused: Refused[] = [];
	const unread = new Map<Column, {count: number; readonly example: string}>();
	const leave = (column: Column, example: string): void => {
		const known = unread.get(column);
		if (known === undefined) unread.set(column, {count: 1, example});
		else known.count += 1;
	};
	for (const [at, row] of rows.entries()) {
		const cells = cellsOf(row, mapping);
		const key = keyIn(cells, reading.keyOf);
		const own = key === null ? undefined : reading.mine.get(key);
		const refuse = (field: string): void => void refused.push({list: 'postings', place: at + 1, field, title: cells('title') || null});
		if (row.slice(reading.width).some(cell => cell.trim() !== '')) refuse('columns');
		else if (key === null || (cells('title') === '' && own === undefined)) refuse('title');
		else if (found.has(own?.key ?? key)) refuse('twice');
		else {
			const judged = judgePosting(recordOf(key, cells, own, reading, leave));
			if (judged.ok) found.set(judged.value.key, judged.value);
			else refuse(judged.field);
		}
		yield at + 1;
	}
	const shelf: Shelf = {postings: [...found.values()], corrections: [], sightings: [], profiles: [], preferences: []};
	return {shelf, refused, unread: [...unread].map(([column, left]) => ({column, ...left})), checked: false};
}

type Cells = (column: Column) => string;
type Leave = (column: Column, example: string) => void;
const cellsOf =
	(row: readonly string[], mapping: Mapping): Cells =>
	column =>
		(row[mapping[column] ?? -1] ?? '').trim();

/** By its own key, else its address, else by title and employer; null: it has none of these. */
function keyIn(cells: Cells, keyOf: CsvReading['keyOf']): string | null {
	if (cells('key') !== '') return cells('key');
	if (URL.canParse(cells('url'))) return keyOf(cells('url'));
	// A key stands in addresses, so no character of it is halved.
	return cells('title') === ''
		? null
		: `table:${[cells('title'), cells('company'), cells('place')]
				.join('|')
				.toLowerCase()
				.slice(0, 1000)
				.replace(/\p{Cs}/gu, '')}`;
}

function recordOf(key: string, cells: Cells, own: StoredPosting | undefined, {at, changeId, order}: CsvReading, leave: Leave): StoredPosting {
	/** What a cell is read as; one that says something else is left out. */
	const readAs = <T>(column: Column, read: (cell: string) => T | null): T | null => {
		const value = cells(column) === '' ? null : read(cells(column));
		if (value === null && cells(column) !== '') leave(column, cells(column));
		return value;
	};
	const dayAt = (column: Column): string | null => readAs(column, cell => dayIn(cell, order));
	const momentAt = (column: Column): number | null => {
		const day = dayAt(column);
		return day === null ? null : Date.parse(day);
	};
	const stage = readAs('stage', stageIn) ?? own?.stage ?? 'saved';
	if (own !== undefined) {
		const note = cells('note') === '' || cells('note') === own.note.trim() ? own.note : cells('note');
		return {...own, stage, stages: own.stage === stage ? own.stages : [...own.stages, {stage, at}], note};
	}
	const [saved, staged] = [momentAt('saved'), momentAt('staged')];
	const savedAt = saved ?? staged ?? at;
	return {
		key,
		posting: postingOf(key, cells, dayAt),
		stage,
		stages:
			stage === 'saved'
				? [{stage, at: savedAt}]
				: [
						{stage: 'saved', at: savedAt},
						{stage, at: staged},
					],
		note: cells('note'),
		savedAt,
		firstSeenAt: momentAt('seen') ?? savedAt,
		version: 1,
		changeId,
		changes: [changeId],
	};
}

function postingOf(key: string, cells: Cells, dayAt: (column: Column) => string | null): Posting {
	const told = (value: string | null) => (value === null || value === '' ? null : {value, by: 'person' as const});
	const text = cells('text');
	return {
		key,
		url: cells('url'),
		board: null,
		language: null,
		title: {value: cells('title'), by: 'person'},
		company: told(cells('company')),
		location: told(cells('place')),
		salary: told(cells('salary')),
		employment: null,
		arrangement: null,
		postedOn: told(dayAt('posted')),
		validThrough: told(dayAt('expires')),
		text,
		blocks: linesOf(text),
		textBy: 'person',
		disagreements: [],
		truncated: false,
	};
}

/** Each line that is not empty is a paragraph. */
function linesOf(text: string): Posting['blocks'] {
	let at = 0;
	return text.split('\n').flatMap(line => {
		const start = at;
		at += line.length + 1;
		return line.trim() === '' ? [] : [{start, end: start + line.length, kind: 'paragraph' as const}];
	});
}

/** Saved postings as a table for other programs, and tables of other programs as postings. Law: pure; column names are a format (docs/format.md), not words for people. */
import type {Posting, Stage} from '../../model';
import type {StoredPosting} from '../rows';
import type {Refused, Shelf} from './shelf-file';
import {judgePosting, STAGES} from './stored-shape';

/** What a column may hold; their order is that of the file. `key` tells which posting it is, so that a file comes back to its own postings. */
export const COLUMNS = ['title', 'company', 'place', 'stage', 'saved', 'seen', 'posted', 'expires', 'salary', 'url', 'note', 'text', 'key'] as const;
export type Column = (typeof COLUMNS)[number];
/** For each column of ours the place in the row, from 0; left out: the file has none. */
export type Mapping = Partial<Readonly<Record<Column, number>>>;

/** A header and a row for each posting: what `writeCsv` takes. */
export function rowsOfPostings(postings: readonly StoredPosting[]): readonly (readonly string[])[] {
	return [COLUMNS, ...postings.map(row => COLUMNS.map(column => cellOf(row, column)))];
}

function cellOf({key, posting, stage, savedAt, firstSeenAt, note}: StoredPosting, column: Column): string {
	switch (column) {
		case 'title':
			return posting.title.value;
		case 'company':
			return posting.company?.value ?? '';
		case 'place':
			return posting.location?.value ?? '';
		case 'stage':
			return stage;
		case 'saved':
			return dayOf(savedAt);
		case 'seen':
			return dayOf(firstSeenAt);
		case 'posted':
			return posting.postedOn?.value ?? '';
		case 'expires':
			return posting.validThrough?.value ?? '';
		case 'salary':
			return posting.salary?.value ?? '';
		case 'url':
			return posting.url;
		case 'note':
			return note;
		case 'text':
			return posting.text;
		case 'key':
			return key;
	}
}

const dayOf = (at: number): string => (Math.abs(at) <= 8.64e15 ? new Date(at).toISOString().slice(0, 10) : '');

/** Names that other tables give to such columns, in lower case. */
const NAMES: Readonly<Record<Column, readonly string[]>> = {
	title: ['title', 'job title', 'position', 'role', 'job'],
	company: ['company', 'employer', 'organisation', 'organization', 'company name'],
	place: ['place', 'location', 'city'],
	stage: ['stage', 'status', 'state'],
	saved: ['saved', 'saved at', 'date saved', 'date added', 'date', 'applied on', 'date applied'],
	seen: ['seen', 'first seen'],
	posted: ['posted', 'date posted', 'posted on'],
	expires: ['expires', 'deadline', 'valid through', 'closing date'],
	salary: ['salary', 'pay', 'compensation'],
	url: ['url', 'link', 'job url', 'posting', 'address'],
	note: ['note', 'notes', 'comment', 'comments'],
	text: ['text', 'description', 'job description'],
	key: ['key'],
};

/** A first proposal by the names of the header, for the person to change. */
export function guessMapping(header: readonly string[]): Mapping {
	const names = header.map(name =>
		name
			.toLowerCase()
			.replace(/[\s_-]+/g, ' ')
			.trim(),
	);
	return Object.fromEntries(
		COLUMNS.flatMap(column => {
			const place = names.findIndex(name => NAMES[column].includes(name));
			return place < 0 ? [] : [[column, place]];
		}),
	);
}

export type CsvReading = {
	/** Milliseconds since 1970: when a row without a day of its own was saved. */
	readonly at: number;
	readonly changeId: string;
	/** The key of the posting at an address (lib/read/canonical-url.ts). */
	readonly keyOf: (url: string) => string;
	/** Saved postings by key: a row of one of them changes its stage and note alone. */
	readonly mine: ReadonlyMap<string, StoredPosting>;
};

/** The keys that rows would have: what to look up as `mine`. */
export const keysOfRows = (rows: readonly (readonly string[])[], mapping: Mapping, keyOf: CsvReading['keyOf']): readonly string[] =>
	rows.flatMap(row => keyIn(cellsOf(row, mapping), keyOf) ?? []);

/** Rows without their header as a shelf, for `planImport`. A row without a title, or that is no posting, is refused by its field. */
export function shelfOfRows(
	rows: readonly (readonly string[])[],
	mapping: Mapping,
	reading: CsvReading,
): {readonly shelf: Shelf; readonly refused: readonly Refused[]; readonly checked: false} {
	const found = new Map<string, StoredPosting>();
	const refused: Refused[] = [];
	for (const [at, row] of rows.entries()) {
		const cells = cellsOf(row, mapping);
		const key = keyIn(cells, reading.keyOf);
		const refuse = (field: string): void => void refused.push({list: 'postings', place: at + 1, field, title: cells('title') || null});
		if (cells('title') === '' || key === null) refuse('title');
		else if (found.has(key)) refuse('key');
		else {
			const judged = judgePosting(recordOf(key, cells, reading));
			if (judged.ok) found.set(key, judged.value);
			else refuse(judged.field);
		}
	}
	return {shelf: {postings: [...found.values()], corrections: [], sightings: [], profiles: [], preferences: []}, refused, checked: false};
}

type Cells = (column: Column) => string;
const cellsOf =
	(row: readonly string[], mapping: Mapping): Cells =>
	column =>
		(row[mapping[column] ?? -1] ?? '').trim();

/** By its own key, else its address, else by title and employer; null: it has none of these. */
function keyIn(cells: Cells, keyOf: CsvReading['keyOf']): string | null {
	if (cells('key') !== '') return cells('key');
	if (URL.canParse(cells('url'))) return keyOf(cells('url'));
	return cells('title') === '' ? null : `table:${[cells('title'), cells('company'), cells('place')].join('|').toLowerCase().slice(0, 1000)}`;
}

function recordOf(key: string, cells: Cells, {at, changeId, mine}: CsvReading): StoredPosting {
	const own = mine.get(key);
	const stage = stageIn(cells('stage')) ?? own?.stage ?? 'saved';
	if (own !== undefined) {
		const note = cells('note') === '' || cells('note') === own.note.trim() ? own.note : cells('note');
		return {...own, stage, stages: own.stage === stage ? own.stages : [...own.stages, {stage, at}], note};
	}
	const savedAt = momentIn(cells('saved')) ?? at;
	return {
		key,
		posting: postingOf(key, cells),
		stage,
		stages:
			stage === 'saved'
				? [{stage, at: savedAt}]
				: [
						{stage: 'saved', at: savedAt},
						{stage, at: null},
					],
		note: cells('note'),
		savedAt,
		firstSeenAt: momentIn(cells('seen')) ?? savedAt,
		version: 1,
		changeId,
		changes: [changeId],
	};
}

function postingOf(key: string, cells: Cells): Posting {
	const told = (column: Column) => (cells(column) === '' ? null : {value: cells(column), by: 'person' as const});
	const text = cells('text');
	return {
		key,
		url: cells('url'),
		board: null,
		language: null,
		title: {value: cells('title'), by: 'person'},
		company: told('company'),
		location: told('place'),
		salary: told('salary'),
		employment: null,
		arrangement: null,
		postedOn: isDay(cells('posted')) ? told('posted') : null,
		validThrough: isDay(cells('expires')) ? told('expires') : null,
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

const OTHER_STAGES: Readonly<Record<string, Stage>> = {
	interviewing: 'interview',
	offered: 'offer',
	rejected: 'closed',
	declined: 'closed',
	withdrawn: 'closed',
};
const stageIn = (cell: string): Stage | null => STAGES.find(stage => stage === cell.toLowerCase()) ?? OTHER_STAGES[cell.toLowerCase()] ?? null;
const isDay = (cell: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(cell) && !Number.isNaN(Date.parse(cell));
const momentIn = (cell: string): number | null => (isDay(cell) ? Date.parse(cell) : null);

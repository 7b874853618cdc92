/** Saved postings as a table for other programs. Law: pure; column names are a format (docs/format.md), not words for people. */
import type {StoredPosting} from '../rows';
import type {Rows} from './csv';

/** What a column may hold; their order is that of the file. `key` tells which posting it is, so that a file comes back to its own postings. */
export const COLUMNS = ['title', 'company', 'place', 'stage', 'staged', 'saved', 'seen', 'posted', 'expires', 'salary', 'url', 'note', 'text', 'key'] as const;
export type Column = (typeof COLUMNS)[number];
/** For each column of ours the place in the row, from 0; left out: the file has none. */
export type Mapping = Partial<Readonly<Record<Column, number>>>;

/** A header and a row for each posting: what `writeCsv` takes. */
export function rowsOfPostings(postings: readonly StoredPosting[]): Rows {
	return [COLUMNS, ...postings.map(row => COLUMNS.map(column => cellOf(row, column)))];
}

function cellOf({key, posting, stage, stages, savedAt, firstSeenAt, note}: StoredPosting, column: Column): string {
	switch (column) {
		case 'title':
			return posting.title.value;
		case 'company':
			return posting.company?.value ?? '';
		case 'place':
			return posting.location?.value ?? '';
		case 'stage':
			return stage;
		case 'staged':
			return dayOf(stages.at(-1)?.at ?? null);
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

const dayOf = (at: number | null): string => (at !== null && Math.abs(at) <= 8.64e15 ? new Date(at).toISOString().slice(0, 10) : '');

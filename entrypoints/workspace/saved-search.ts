/** The table's side of the search: hands rows over as they change, and asks for what the address asks. Law: the search's code comes behind the first rows; what was handed over is one thing after the other. */
import {signal} from '@preact/signals';
import type {PostingKey, Summary} from '../../lib/model';
import {labelOf} from './saved-list';

/** What the search found; null: nothing is searched. */
export const found = signal<ReadonlySet<PostingKey> | null>(null);
/** How far the texts are taken in; null: all of them are. */
export const searchState = signal<{readonly done: number; readonly all: number} | null>(null);

const wordsOfRow = ({title, company, place, note, gist}: Summary): string =>
	[title, company, place, note, ...(gist === null ? [] : gist.asks.split(' ').map(ask => labelOf(/:([a-z0-9-]+)/.exec(ask)?.[1] ?? '')))].join('\n');
const searcher = () => import('./search');
let handed = Promise.resolve();
/** A later change of a posting comes after an earlier one. */
export function toSearch(rows: Iterable<Summary>, gone: readonly PostingKey[]): void {
	handed = handed
		.then(searcher)
		.then(({takeRows}) =>
			takeRows(
				(function* () {
					for (const row of rows) yield {key: row.key, words: wordsOfRow(row), edited: row.edited};
				})(),
				gone,
			),
		)
		.catch(error => console.error('Jobprism:', error));
}

/** What is searched for now. */
let wanted = '';
async function ask(): Promise<void> {
	const {search, searching} = await searcher();
	// The code comes for an older question after a younger one, where it was still on its way for that.
	search(wanted, keys => {
		found.value = keys;
		searchState.value = searching.value;
	});
}
/** Finds the postings of this query; an empty one finds all. */
export function find(query: string): void {
	const before = wanted;
	wanted = query;
	if (query.trim() === '') found.value = null;
	if (query !== before) ask().catch(error => console.error('Jobprism:', error));
}

/** The page's side of the search: hands rows to the worker, asks it at every key. Law: an answer to an older question is dropped. */
import {signal} from '@preact/signals';
import type {PostingKey} from '../../lib/model';
import {startSearchingWorker} from '../../lib/read/trusted-strings';
import type {SearchNews, SearchTask} from './search-task';

/** Rows that are handed over at once. */
const AT_ONCE = 500;
/** Milliseconds after which a question is asked again while texts are taken in. */
const AGAIN = 500;

/** How far the texts are taken in; null: all of them are. */
export const searching = signal<{readonly done: number; readonly all: number} | null>(null);
/** `edited`: the number of the last change by the person. While it stays, a posting is only known better, and its text is not read again. */
export type SearchRow = {readonly key: PostingKey; readonly words: string; readonly edited: number};

const ids = new Map<PostingKey, {readonly id: number; readonly edited: number}>();
const keys: (PostingKey | undefined)[] = [];
let worker: Worker | null = null;
let turn = 0;
/** The first rows were handed over; before that an answer would say that nothing is saved. */
let handed = false;
let answer: (found: ReadonlySet<PostingKey> | null) => void = () => undefined;
/** The last question, asked again as more texts are taken in. */
let asked = '';
let askedAt = 0;

const tell = (task: SearchTask): void => worker?.postMessage(task);

function open(): void {
	if (worker !== null) return;
	worker = startSearchingWorker();
	worker.addEventListener('message', ({data}: MessageEvent<SearchNews>) => {
		if (data.kind === 'found') {
			if (data.turn === turn) answer(data.ids === null ? null : new Set([...data.ids].flatMap(id => keys[id] ?? [])));
		} else if (data.kind === 'read') {
			searching.value = data.done >= data.all ? null : {done: data.done, all: data.all};
			// Rarely: an answer lays the table anew, and the person may be typing.
			if (asked !== '' && (data.done >= data.all || performance.now() - askedAt > AGAIN)) ask(asked);
		} else searching.value = null;
	});
	worker.addEventListener('error', event => console.error('Jobprism:', event.message));
}

function ask(query: string): void {
	if (!handed) return;
	turn += 1;
	askedAt = performance.now();
	tell({kind: 'find', turn, query});
}

/** Takes postings in that are new or were changed, and forgets those that are gone. */
export async function takeRows(rows: Iterable<SearchRow>, gone: readonly PostingKey[]): Promise<void> {
	open();
	let batch: {id: number; key: PostingKey; words: string; text: boolean}[] = [];
	let left = gone.flatMap(key => drop(key));
	for (const {key, words, edited} of rows) {
		const known = ids.get(key);
		if (known?.edited === edited) batch.push({id: known.id, key, words, text: false});
		else {
			left.push(...drop(key));
			const id = keys.push(key) - 1;
			ids.set(key, {id, edited});
			batch.push({id, key, words, text: true});
		}
		if (batch.length < AT_ONCE) continue;
		tell({kind: 'rows', rows: batch, gone: left});
		handed = true;
		[batch, left] = [[], []];
		await new Promise(resolve => setTimeout(resolve));
	}
	if (batch.length > 0 || left.length > 0) tell({kind: 'rows', rows: batch, gone: left});
	handed = true;
	if (asked !== '') ask(asked);
}

function drop(key: PostingKey): readonly number[] {
	const known = ids.get(key);
	if (known === undefined) return [];
	ids.delete(key);
	keys[known.id] = undefined;
	return [known.id];
}

/** Finds the postings that hold all words of the query; the answer is told each time that more texts are known. */
export function search(query: string, onFound: (found: ReadonlySet<PostingKey> | null) => void): void {
	asked = query;
	answer = onFound;
	if (query.trim() === '') {
		turn += 1;
		onFound(null);
	} else ask(query);
}

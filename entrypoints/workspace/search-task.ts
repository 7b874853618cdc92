/** The search over all saved postings, in a thread of its own: what the page shows of them comes first, their texts are read from the database behind it. Wiring only. */
import {findAll} from '../../lib/keep/renewal';
import {makeSearchIndex} from '../../lib/keep/search-index';
import type {PostingKey} from '../../lib/model';

/** A posting under a number of its own, with the words that the table has of it. `text`: its text is to be read too. */
type TaskRow = {readonly id: number; readonly key: PostingKey; readonly words: string; readonly text: boolean};
/** `rows`: postings that are new, were changed, or are known better. `gone`: numbers that no longer count. */
export type SearchTask =
	| {readonly kind: 'rows'; readonly rows: readonly TaskRow[]; readonly gone: readonly number[]}
	| {readonly kind: 'find'; readonly turn: number; readonly query: string};
/** `found`: null where the query has no word. `read`: of how many postings the text is searched by now. */
export type SearchNews =
	| {readonly kind: 'found'; readonly turn: number; readonly ids: Uint32Array | null}
	| {readonly kind: 'read'; readonly done: number; readonly all: number}
	| {readonly kind: 'failed'};

/** Postings that are read from the database at once, and milliseconds of work after which a question may come in between. */
const AT_ONCE = 40;
const BREATH = 8;
/** What takes tasks and tells news; one for a worker. */
export function makeSearcher(tell: (news: SearchNews) => void): (task: SearchTask) => void {
	const index = makeSearchIndex();
	/** Postings whose text is still to be read, with their numbers. */
	const waiting = new Map<PostingKey, number>();
	let all = 0;
	let reading = false;

	/** In slices, so that a question in between is answered at once. */
	async function readTexts(): Promise<void> {
		if (reading) return;
		reading = true;
		let since = performance.now();
		while (waiting.size > 0) {
			const slice = [...waiting].slice(0, AT_ONCE);
			const kept = await findAll(slice.map(([key]) => key));
			if (!kept.ok) {
				tell({kind: 'failed'});
				break;
			}
			for (const {key, note, posting} of kept.value) {
				const id = waiting.get(key);
				if (id !== undefined) index.add(id, `${note}\n${posting.text}`);
				if (performance.now() - since < BREATH) continue;
				await new Promise(resolve => setTimeout(resolve));
				since = performance.now();
			}
			for (const [key, id] of slice) if (waiting.get(key) === id) waiting.delete(key);
			tell({kind: 'read', done: all - waiting.size, all});
		}
		reading = false;
	}

	return task => {
		if (task.kind === 'find') {
			tell({kind: 'found', turn: task.turn, ids: index.find(task.query)});
			return;
		}
		for (const id of task.gone) index.remove(id);
		for (const {id, key, words, text} of task.rows) {
			index.add(id, words);
			if (text) waiting.set(key, id);
		}
		all += task.rows.filter(({text}) => text).length - task.gone.length;
		readTexts().catch(error => {
			reading = false;
			console.error('Jobprism:', error);
			tell({kind: 'failed'});
		});
	};
}

/** How far saved postings are read that today's knowledge has not read: after an import, an upgrade, or a better taxonomy. Law: the table never waits for it; cancelled it stays so until the person goes on. */
import {signal} from '@preact/signals';
import type {PostingKey, Summary} from '../../lib/model';
import type {Rereading} from '../../lib/ui/table/rereading';

/** Put in by the build: a hash of data and pure code. */
declare const __FINGERPRINT__: string;

/** Milliseconds for which the rows that are on screen, and the search, come first. */
const AFTER = 800;

/** Null: nothing is left to read, or another window reads. */
export const rereading = signal<Rereading>(null);

const unread = new Set<PostingKey>();
let end: (() => void) | null = null;
let stopped = false;
let timer: ReturnType<typeof setTimeout> | undefined;

const isStale = ({key, gist}: Summary): boolean => gist?.fingerprint !== __FINGERPRINT__ && !unread.has(key);
function staleIn(rows: Iterable<Summary>): number {
	let count = 0;
	for (const row of rows) if (isStale(row)) count += 1;
	return count;
}

/** Looks whether something is to be read, after each change of the rows. @param rows all of them as they are then @param onDone is called after a reading */
export function readStale(rows: () => Iterable<Summary>, onDone: () => void): void {
	if (stopped) {
		const left = staleIn(rows());
		rereading.value = left === 0 ? null : {kind: 'stopped', left};
		return;
	}
	if (end !== null || timer !== undefined || staleIn(rows()) === 0) return;
	timer = setTimeout(() => {
		timer = undefined;
		begin(rows, onDone).catch(error => console.error('Jobprism:', error));
	}, AFTER);
}

async function begin(rows: () => Iterable<Summary>, onDone: () => void): Promise<void> {
	const {rereadInWorker} = await import('./reread-in-worker');
	if (end !== null || stopped) return;
	let read = 0;
	end = rereadInWorker({kind: 'stale', fingerprint: __FINGERPRINT__, except: [...unread]}, news => {
		if (news.kind === 'progress') {
			read = news.all;
			rereading.value = {kind: 'reading', done: news.done, all: news.all};
		} else if (news.kind === 'done') {
			end = null;
			rereading.value = null;
			for (const key of news.unread) unread.add(key);
			onDone();
			// What came meanwhile; where there was nothing to read the rows are merely late.
			if (read > 0) readStale(rows, onDone);
		} else if (news.kind === 'failed') {
			end = null;
			stopped = true;
			rereading.value = {kind: 'failed', left: staleIn(rows())};
		} else rereading.value = null;
	});
}

/** Ends the reading; what was read stays. */
export function stopReading(rows: () => Iterable<Summary>): void {
	end?.();
	end = null;
	clearTimeout(timer);
	timer = undefined;
	stopped = true;
	const left = staleIn(rows());
	rereading.value = left === 0 ? null : {kind: 'stopped', left};
}

export function goOnReading(rows: () => Iterable<Summary>, onDone: () => void): void {
	stopped = false;
	rereading.value = null;
	begin(rows, onDone).catch(error => console.error('Jobprism:', error));
}

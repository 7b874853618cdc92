/** What is remembered of the database outside of it, in the browser's other storage: its mark and how many postings it held. Law: a number and an id, nothing of any posting. */
import {browser} from './native-browser';
import {count, nullable, object, text} from './shape';

/** `id` null: something was saved before the database got its mark. `at`: milliseconds since 1970. */
export type KeptMark = {readonly id: string | null; readonly postings: number; readonly at: number};
const KEY = 'kept';
const isMark = object({id: nullable(text(64)), postings: count, at: count}, true);

/** Null: nothing is remembered. */
export async function readKeptMark(): Promise<KeptMark | null> {
	const raw: unknown = (await browser.storage.local.get(KEY))[KEY];
	return isMark(raw) ? raw : null;
}

export async function writeKeptMark(mark: KeptMark | null): Promise<void> {
	await (mark === null ? browser.storage.local.remove(KEY) : browser.storage.local.set({[KEY]: mark}));
}

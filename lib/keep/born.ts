/**
 * Which database this is, so that one that vanished is missed: browsers throw a damaged database away and open an empty one in its place, without a word.
 * Law: a database gets its mark once and keeps it; an empty one gets none by being looked at.
 */
import {type Kept, within} from './database';

export type Born = {
	/** Null: it has no mark yet. */
	readonly id: string | null;
	readonly postings: number;
	/** Nothing was ever changed in it. */
	readonly untouched: boolean;
};

export function readBorn(): Promise<Kept<Born>> {
	return within(database =>
		database.transaction('r', database.postings, database.meta, async () => {
			const id = (await database.meta.get('born'))?.value;
			return {
				id: typeof id === 'string' ? id : null,
				postings: await database.postings.count(),
				untouched: (await database.meta.get('counter')) === undefined,
			};
		}),
	);
}

/** Marks the database, where it has no mark. @returns its mark */
export function markBorn(id: string): Promise<Kept<string>> {
	return within(database =>
		database.transaction('rw', database.meta, async () => {
			const known = (await database.meta.get('born'))?.value;
			if (typeof known === 'string') return known;
			await database.meta.put({name: 'born', value: id});
			return id;
		}),
	);
}

/** What a page remembers of the database outside of it; `id` null: something was saved, and the database had no mark by then. */
export type Remembered = {readonly id: string | null; readonly postings: number; readonly at: number};

/** Whether the database that is there is not the one that is remembered, though that one held something. Pure. */
export function isLost(now: Born, remembered: Remembered | null): boolean {
	if (remembered === null || remembered.postings === 0) return false;
	return remembered.id === null ? now.untouched : now.id !== remembered.id;
}

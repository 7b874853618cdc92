/** Deleting, and taking it back. Law: what is deleted lies in the bin, whole, for thirty days; an edit never brings it back, only the person does. */
import type {Binned, PostingKey} from '../model';
import {changed, nextRev, writePosting} from './changing';
import {type Database, inTime, type Kept, within} from './database';

/** Milliseconds that the bin keeps a posting. */
export const BIN_KEEPS = 30 * 24 * 60 * 60 * 1000;

/**
 * Puts saved postings into the bin, all in one transaction. Keys that are not saved are passed over.
 * @returns the keys that are in the bin by this change: what "Undo" hands to `restorePostings`
 */
export function deletePostings(keys: readonly PostingKey[], changeId: string, at: number): Promise<Kept<readonly PostingKey[]>> {
	return inTime(database =>
		database.transaction('rw', shelfAndBin(database), async () => {
			const done: PostingKey[] = [];
			for (const key of new Set(keys)) {
				const stored = await database.postings.get(key);
				if (stored === undefined) {
					// Said again after it was done.
					if ((await database.bin.get(key))?.record.changeId === changeId) done.push(key);
					continue;
				}
				// Said again after it was taken back.
				if (stored.changes.includes(changeId)) continue;
				const summary = await database.summaries.get(key);
				if (summary === undefined) throw new Error(`keep: no row stands for ${key}`);
				const record = {...stored, version: stored.version + 1, changeId, changes: changed(stored.changes, changeId)};
				await database.bin.put({key, deletedAt: at, title: summary.title, company: summary.company, stage: stored.stage, record, summary});
				await database.postings.delete(key);
				await database.summaries.delete(key);
				await database.analyses.delete(key);
				done.push(key);
			}
			if (done.length > 0) await nextRev(database);
			return done;
		}),
	);
}

/** Takes postings out of the bin, as they were. One that was saved anew since stays as it is now. @returns the keys that are saved now */
export function restorePostings(keys: readonly PostingKey[], changeId: string): Promise<Kept<readonly PostingKey[]>> {
	return inTime(database =>
		database.transaction('rw', shelfAndBin(database), async () => {
			const done: PostingKey[] = [];
			for (const key of new Set(keys)) {
				const row = await database.bin.get(key);
				const stored = await database.postings.get(key);
				if (stored === undefined && row !== undefined) await writePosting(database, key, row.record, row.record, changeId, row.summary);
				if (row !== undefined) await database.bin.delete(key);
				if (stored !== undefined || row !== undefined) done.push(key);
			}
			return done;
		}),
	);
}

/** What lies in the bin, the last deleted first. */
export function listBin(): Promise<Kept<readonly Binned[]>> {
	return within(async database =>
		(await database.bin.orderBy('deletedAt').reverse().toArray()).map(({key, deletedAt, title, company, stage}) => ({key, deletedAt, title, company, stage})),
	);
}

/** Removes for good what has lain in the bin for thirty days, or with `keys` these at once. @returns how many went */
export function purgeBin(now: number, keys?: readonly PostingKey[]): Promise<Kept<number>> {
	return within(database =>
		database.transaction('rw', database.bin, async () => {
			const gone =
				keys === undefined
					? await database.bin
							.where('deletedAt')
							.belowOrEqual(now - BIN_KEEPS)
							.primaryKeys()
					: (await database.bin.bulkGet([...new Set(keys)])).flatMap(row => row?.key ?? []);
			await database.bin.bulkDelete(gone);
			return gone.length;
		}),
	);
}

const shelfAndBin = (database: Database) => [database.postings, database.summaries, database.bin, database.analyses, database.meta];

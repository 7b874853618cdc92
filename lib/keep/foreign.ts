/**
 * Reading a database that this version may not write: one of a newer version, or one of which only parts open. Law: read only, by the browser's own interface;
 * nothing is written, upgraded or deleted, and a row that cannot be read costs no other.
 */

import {DATABASE} from './database';
import type {Shelf} from './exchange/shelf-file';
import {type Judged, judgeCorrection, judgePosting, judgeSighting} from './exchange/stored-shape';
import type {Sighting, StoredCorrection, StoredPosting} from './rows';

export type Salvaged = {
	/** The browser's own version number of the database. */
	readonly native: number;
	/** What this version can read: for the read-only list, and for `writeShelfFile`. */
	readonly shelf: Shelf;
	/** Rows that are there and are not understood here. They stay where they are. */
	readonly unread: number;
};

/** Everything that opens of the database, whatever its version; null: it does not open at all, or there is none. */
export async function salvage(profiles: readonly unknown[], name = DATABASE): Promise<Salvaged | null> {
	if (!(await indexedDB.databases()).some(one => one.name === name)) return null;
	const database = await opened(name);
	if (database === null) return null;
	try {
		const postings = await rowsOf(database, 'postings', judgePosting);
		const corrections = await rowsOf(database, 'corrections', judgeCorrection);
		const sightings = await rowsOf(database, 'sightings', judgeSighting);
		const shelf: Shelf = {
			postings: postings.read as readonly StoredPosting[],
			corrections: corrections.read as readonly StoredCorrection[],
			sightings: sightings.read as readonly Sighting[],
			profiles,
			preferences: [],
		};
		return {native: database.version, shelf, unread: postings.unread + corrections.unread + sightings.unread};
	} finally {
		database.close();
	}
}

/** Opened at the version that it has: without one the browser changes nothing. */
function opened(name: string): Promise<IDBDatabase | null> {
	return new Promise(resolve => {
		const request = indexedDB.open(name);
		request.onerror = () => resolve(null);
		request.onblocked = () => resolve(null);
		request.onsuccess = () => {
			request.result.onversionchange = () => request.result.close();
			resolve(request.result);
		};
	});
}

async function rowsOf(
	database: IDBDatabase,
	store: string,
	judge: (row: unknown) => Judged<unknown>,
): Promise<{readonly read: readonly unknown[]; readonly unread: number}> {
	if (!database.objectStoreNames.contains(store)) return {read: [], unread: 0};
	const keys = (await asked(database, store, all => all.getAllKeys())) ?? [];
	const read: unknown[] = [];
	let unread = 0;
	for (const key of keys) {
		const judged = judge(withStages(await asked(database, store, all => all.get(key))));
		if (judged.ok) read.push(judged.value);
		else unread += 1;
	}
	return {read, unread};
}

/** Of before the third version there are no stages with dates. */
function withStages(row: unknown): unknown {
	if (typeof row !== 'object' || row === null || 'stages' in row || !('stage' in row)) return row;
	const {savedAt} = row as {savedAt?: unknown};
	return {
		...row,
		stages:
			row.stage === 'saved'
				? [{stage: 'saved', at: savedAt}]
				: [
						{stage: 'saved', at: savedAt},
						{stage: row.stage, at: null},
					],
	};
}

/** One request in a transaction of its own; undefined where it fails. */
function asked<T>(database: IDBDatabase, store: string, ask: (all: IDBObjectStore) => IDBRequest<T>): Promise<T | undefined> {
	return new Promise(resolve => {
		try {
			const request = ask(database.transaction(store, 'readonly').objectStore(store));
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => resolve(undefined);
		} catch {
			resolve(undefined);
		}
	});
}

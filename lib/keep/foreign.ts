/**
 * Reading a database that this version may not write: one of a newer version, or one of which only parts open. Law: read only, by the browser's own interface;
 * nothing is written, upgraded or deleted, and a row that cannot be read costs no other.
 */

import type {Shelf} from './exchange/shelf-file';
import {type Judged, judgeCorrection, judgePosting, judgeSighting} from './exchange/stored-shape';
import type {Sighting, StoredCorrection, StoredPosting} from './rows';
import {inUse} from './version';

/** Milliseconds that one answer may take: a database that another tab holds for an upgrade answers none. */
const PATIENCE = 5000;
/** Rows that are asked for at once. */
const AT_ONCE = 200;

export type Salvaged = {
	/** The browser's own version number of the database. */
	readonly native: number;
	/** What this version can read: for the read-only list, and for `writeShelfFile`. */
	readonly shelf: Shelf;
	/** Rows that are there and are not understood here. They stay where they are. */
	readonly unread: number;
};

/** What lies in the browser's storage beside the database, as `readPersonal` of the settings gives it. */
export type Personal = {readonly profiles: readonly unknown[]; readonly preferences: readonly unknown[]};

/** Everything that opens of the database in use, or of the one with this name, whatever its version; null: it does not open at all, or there is none. */
export async function salvage({profiles, preferences}: Personal, asked?: string): Promise<Salvaged | null> {
	const known = await indexedDB.databases().catch(() => []);
	const name = asked ?? inUse(known);
	if (!known.some(one => one.name === name)) return null;
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
			preferences,
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
		let late = false;
		const timer = setTimeout(() => {
			late = true;
			resolve(null);
		}, PATIENCE);
		request.onerror = () => resolve(null);
		request.onblocked = () => resolve(null);
		request.onsuccess = () => {
			clearTimeout(timer);
			if (late) return request.result.close();
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
	for (let at = 0; at < keys.length; at += AT_ONCE) {
		const some = keys.slice(at, at + AT_ONCE);
		for (const row of await rowsAt(database, store, some)) {
			const judged = judge(withStages(row));
			if (judged.ok) read.push(judged.value);
			else unread += 1;
		}
	}
	return {read, unread};
}

/** The rows of these neighbouring keys, together; where that fails each by itself, undefined for what cannot be read. */
async function rowsAt(database: IDBDatabase, store: string, keys: readonly IDBValidKey[]): Promise<readonly unknown[]> {
	const all = await asked(database, store, rows => rows.getAll(IDBKeyRange.bound(keys[0], keys.at(-1))));
	if (all?.length === keys.length) return all;
	const each: unknown[] = [];
	for (const key of keys) each.push(await asked(database, store, rows => rows.get(key)));
	return each;
}

/** Of before the third version there are no stages with dates. */
export function withStages(row: unknown): unknown {
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

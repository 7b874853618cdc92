/**
 * A look into the database by the browser's own interface, for pages that need not wait for the database's code. Law: read only; a database that is not there, or
 * of another version, is not opened, made or changed.
 */
import {inUse, NATIVE, VERSION} from './version';

type Store = 'summaries' | 'sightings' | 'skills';

/** What `read` finds in these stores; null: the database is to be opened in the usual way, where there is one. */
export async function lookIn<T>(stores: readonly Store[], read: (look: IDBTransaction) => Promise<T>): Promise<T | null> {
	try {
		const all = await indexedDB.databases();
		const mine = inUse(all);
		if (all.find(({name}) => name === mine)?.version !== VERSION * NATIVE) return null;
		const database = await answerTo(indexedDB.open(mine));
		database.onversionchange = () => database.close();
		try {
			return await read(database.transaction(stores, 'readonly'));
		} finally {
			database.close();
		}
	} catch {
		return null;
	}
}

/** The rows of a store in the order of one of its indexes, the last first. */
export function lastRows(index: IDBIndex, count: number): Promise<readonly unknown[]> {
	return new Promise((resolve, reject) => {
		const rows: unknown[] = [];
		const request = index.openCursor(null, 'prev');
		request.onerror = () => reject(request.error ?? new Error('keep: not read'));
		request.onsuccess = () => {
			const cursor = request.result;
			if (cursor === null || rows.length >= count) return resolve(rows);
			rows.push(cursor.value);
			cursor.continue();
		};
	});
}

export function answerTo<T>(request: IDBRequest<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new Error('keep: not read'));
	});
}

/** Lays a database down as an older version left it, in any browser. */
import {DATABASE} from '../../lib/keep/database';

export type OldDatabase = {
	readonly native: number;
	readonly stores: Readonly<Record<string, {readonly path: string; readonly indexes: readonly string[]}>>;
	readonly rows: Readonly<Record<string, readonly {readonly key: string}[]>>;
};

/** Writes the database as that version left it, and lets go of it. */
export async function layDown({native, stores, rows}: OldDatabase): Promise<void> {
	await new Promise<void>((resolve, reject) => {
		const request = indexedDB.open(DATABASE, native);
		request.onupgradeneeded = () => {
			for (const [name, {path, indexes}] of Object.entries(stores)) {
				const store = request.result.createObjectStore(name, {keyPath: path});
				for (const index of indexes) store.createIndex(index, index);
			}
		};
		request.onerror = () => reject(request.error);
		request.onsuccess = () => {
			const database = request.result;
			const transaction = database.transaction(Object.keys(stores), 'readwrite');
			for (const [name, all] of Object.entries(rows)) for (const row of all) transaction.objectStore(name).put(row);
			transaction.oncomplete = () => {
				database.close();
				resolve();
			};
			transaction.onerror = () => reject(transaction.error);
		};
	});
}

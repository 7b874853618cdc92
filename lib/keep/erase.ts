/** Deleting everything that lies in databases and caches of the extension. Law: only by the person's own word; answers when nothing is left, or says what is in the way. */
import {dropCopies} from './copies-beside';
import {closeDatabase, DATABASE} from './database';

/** Milliseconds that another tab may hold on. */
const PATIENCE = 5000;

/**
 * Deletes every database, copy and cache of this origin: postings, bin, snapshots, the chosen folder's name (its files are the person's and stay). The browser's storage areas are for lib/shell/.
 * `blocked`: another tab of the extension holds the database; it goes as soon as that is closed.
 */
export async function eraseDatabases(): Promise<'erased' | 'blocked'> {
	await closeDatabase();
	const names = new Set([DATABASE, ...(await indexedDB.databases()).flatMap(({name}) => name ?? [])]);
	const done = await Promise.all([...names].map(deleted));
	await dropCopies();
	if (typeof caches !== 'undefined') await Promise.all((await caches.keys()).map(name => caches.delete(name)));
	return done.every(Boolean) ? 'erased' : 'blocked';
}

function deleted(name: string): Promise<boolean> {
	return new Promise((resolve, reject) => {
		const timer = setTimeout(() => resolve(false), PATIENCE);
		const request = indexedDB.deleteDatabase(name);
		request.onsuccess = () => {
			clearTimeout(timer);
			resolve(true);
		};
		request.onerror = () => {
			clearTimeout(timer);
			reject(request.error ?? new Error('keep: not deleted'));
		};
	});
}

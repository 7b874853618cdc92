/** A shelf for the tests of this folder: emptied before and after, with some postings on it. */
import {closeDatabase, DATABASE, type Kept, openDatabase} from '../../lib/keep/database';
import {savePosting} from '../../lib/keep/shelf';
import {postingOf} from './posting';
import {readOf} from './reading';

/** What was kept. @throws where the database refused */
export function unwrap<T>(kept: Kept<T>): T {
	if (!kept.ok) throw new Error(`refused: ${kept.code}`);
	return kept.value;
}

export async function emptied(): Promise<void> {
	await closeDatabase();
	await new Promise(resolve => {
		const request = indexedDB.deleteDatabase(DATABASE);
		request.onsuccess = resolve;
		request.onerror = resolve;
	});
}

/** Saves postings with these keys, each with one reading, one after the other. */
export async function shelve(...keys: readonly string[]): Promise<void> {
	for (const [at, key] of keys.entries())
		unwrap(await savePosting({posting: postingOf(key, `Text of ${key}.`), read: readOf('data-engineer'), changeId: `save-${key}`, at: 1000 + at}));
}

/** Every row of every store, by the store's name. */
export async function dump(): Promise<Readonly<Record<string, readonly unknown[]>>> {
	const database = unwrap(await openDatabase());
	return Object.fromEntries(await Promise.all(database.tables.map(async table => [table.name, await table.toArray()] as const)));
}

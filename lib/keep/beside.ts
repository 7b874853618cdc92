/** A new database beside one that does not open, and what lies in those that are left. Law: none is deleted, renamed or written to but the one in use. */
import {closeDatabase, Database, type Kept, refusalOf} from './database';
import {DATABASE, inUse, turnOf} from './version';

/** Begins an empty database beside all others; every page and the worker use it from their next opening on. @returns its name */
export async function beginBeside(): Promise<Kept<string>> {
	try {
		const turn = Math.max(1, ...(await indexedDB.databases()).map(({name}) => turnOf(name))) + 1;
		const name = `${DATABASE}-${turn}`;
		const database = new Database(name);
		await database.open();
		database.close();
		await closeDatabase();
		return {ok: true, value: name};
	} catch (error) {
		return refusalOf(error);
	}
}

/** The databases of ours that are not in use, the last begun first. */
export async function listBeside(): Promise<readonly string[]> {
	const all = await indexedDB.databases();
	const mine = inUse(all);
	return all.flatMap(({name}) => (name !== undefined && name !== mine && turnOf(name) > 0 ? [name] : [])).sort((a, b) => turnOf(b) - turnOf(a));
}

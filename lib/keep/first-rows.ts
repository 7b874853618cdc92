/**
 * What a table shows before the rest of the page is there: its newest rows, by the browser's own interface, so that they need not wait for the database's code.
 * Law: read only; a database that is not there, or of another version, is not opened, made or changed.
 */
import type {SkillId, SkillTerm, Summary} from '../model';
import {DATABASE, NATIVE, VERSION} from './version';

export type FirstRows = {readonly rows: readonly Summary[]; readonly terms: ReadonlyMap<SkillId, SkillTerm>};

/** The rows that were first seen last, newest first, and what all skills are; null: the database is to be opened in the usual way. */
export async function firstRows(count: number): Promise<FirstRows | null> {
	try {
		const known = (await indexedDB.databases()).find(({name}) => name === DATABASE);
		if (known?.version !== VERSION * NATIVE) return null;
		const database = await answerTo(indexedDB.open(DATABASE));
		database.onversionchange = () => database.close();
		try {
			const look = database.transaction(['summaries', 'skills'], 'readonly');
			const [rows, skills] = await Promise.all([
				newest(look.objectStore('summaries').index('firstSeenAt'), count),
				answerTo(look.objectStore('skills').getAll()),
			]);
			return {rows, terms: new Map((skills as readonly SkillTerm[]).map(row => [row.id, row]))};
		} finally {
			database.close();
		}
	} catch {
		return null;
	}
}

function newest(index: IDBIndex, count: number): Promise<readonly Summary[]> {
	return new Promise((resolve, reject) => {
		const rows: Summary[] = [];
		const request = index.openCursor(null, 'prev');
		request.onerror = () => reject(request.error ?? new Error('keep: not read'));
		request.onsuccess = () => {
			const cursor = request.result;
			if (cursor === null || rows.length >= count) return resolve(rows);
			rows.push(cursor.value as Summary);
			cursor.continue();
		};
	});
}

function answerTo<T>(request: IDBRequest<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new Error('keep: not read'));
	});
}

import 'fake-indexeddb/auto';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {type Folder, KEPT_BACKUPS, writeBackup} from '../../lib/keep/backup-folder';
import {closeDatabase, DATABASE} from '../../lib/keep/database';
import {eraseDatabases} from '../../lib/keep/erase';
import {readShelf} from '../../lib/keep/exchange/export-shelf';
import {salvage} from '../../lib/keep/foreign';
import {findSaved} from '../../lib/keep/shelf';
import {layDown} from './lay-down';
import {oldDatabase} from './old-databases';
import {recordOf} from './record';
import {emptied, shelve, unwrap} from './shelf-of';

const NOTHING = {profiles: [], preferences: []};
beforeEach(emptied);
afterEach(emptied);

test('a database of a newer version is read, exported and left as it is', async () => {
	const later = {...recordOf('b'), mood: 'hopeful'};
	await layDown({
		native: 90,
		stores: {postings: {path: 'key', indexes: []}, corrections: {path: 'key', indexes: []}, rooms: {path: 'key', indexes: []}},
		rows: {postings: [recordOf('a'), later, {key: 'odd'}], rooms: [{key: 'r'}]},
	});
	expect(await findSaved('a')).toEqual({ok: false, code: 'newer'});
	expect(await salvage({profiles: [{id: 'p'}], preferences: [{name: 'look', value: 'dark'}]})).toEqual({
		native: 90,
		shelf: {postings: [recordOf('a'), later], corrections: [], sightings: [], profiles: [{id: 'p'}], preferences: [{name: 'look', value: 'dark'}]},
		unread: 1,
	});
	expect(await indexedDB.databases()).toEqual([{name: DATABASE, version: 90}]);
});

test('a database of today is salvaged as it is exported', async () => {
	await shelve('a', 'b');
	const {shelf} = unwrap(await readShelf([]));
	await closeDatabase();
	expect(await salvage(NOTHING)).toEqual({native: 30, shelf, unread: 0});
});

test('an older one is salvaged without an upgrade', async () => {
	await layDown(oldDatabase(1));
	expect(await salvage(NOTHING)).toMatchObject({native: 10, unread: 0, shelf: {postings: {length: 7}}});
	expect(await indexedDB.databases()).toEqual([{name: DATABASE, version: 10}]);
});

test('where there is none there is nothing to salvage, and none is made', async () => {
	expect(await salvage(NOTHING)).toBeNull();
	expect(await indexedDB.databases()).toEqual([]);
});

test('“Delete all” leaves no database behind', async () => {
	await shelve('a');
	await layDown({...oldDatabase(1), native: 30}).catch(() => undefined);
	expect(await eraseDatabases()).toBe('erased');
	expect(await indexedDB.databases()).toEqual([]);
});

describe('a backup into a folder', () => {
	function folderOf(names: readonly string[], refusal: string | null = null): Folder & {readonly files: Map<string, number>} {
		const files = new Map(names.map(name => [name, 0]));
		return {
			name: 'Backups',
			files,
			async getFileHandle(name) {
				if (refusal !== null) throw new DOMException('', refusal);
				let bytes = 0;
				return {
					createWritable: async () => ({
						write: async data => void (bytes = data.length),
						close: async () => void files.set(name, bytes),
					}),
				};
			},
			removeEntry: async name => void files.delete(name),
			async *keys() {
				yield* files.keys();
			},
		};
	}
	const days = Array.from({length: 20}, (_, at) => `jobprism-2026-01-${String(at + 1).padStart(2, '0')}.json`);

	test('is written under its day, old ones of ours go, other files stay', async () => {
		const folder = folderOf([...days, 'letter.txt', 'jobprism-notes.json']);
		expect(await writeBackup(folder, Uint8Array.of(1, 2, 3), '2026-02-01')).toEqual({
			kind: 'written',
			file: 'jobprism-2026-02-01.json',
			removed: days.slice(0, 21 - KEPT_BACKUPS).reverse(),
		});
		expect(folder.files.get('jobprism-2026-02-01.json')).toBe(3);
		expect([...folder.files.keys()]).toEqual(expect.arrayContaining(['letter.txt', 'jobprism-notes.json']));
		expect(folder.files.size).toBe(KEPT_BACKUPS + 2);
	});

	test.each([
		['NotAllowedError', 'not-allowed'],
		['NotFoundError', 'gone'],
		['QuotaExceededError', 'full'],
		['TypeError', 'failed'],
	])('%s is told as “%s”', async (refusal, kind) => {
		expect(await writeBackup(folderOf([], refusal), Uint8Array.of(1), '2026-02-01')).toEqual({kind});
	});

	test('is not tried where the browser would have to ask', async () => {
		const folder = {...folderOf([]), queryPermission: async () => 'prompt' as const};
		expect(await writeBackup(folder, Uint8Array.of(1), '2026-02-01')).toEqual({kind: 'not-allowed'});
	});
});

import 'fake-indexeddb/auto';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import type {Folder} from '../../lib/keep/backup-folder';
import {beginBeside, listBeside} from '../../lib/keep/beside';
import {isLost, markBorn, type Remembered, readBorn} from '../../lib/keep/born';
import {backUpToday, type Daily, lastBackup} from '../../lib/keep/daily-backup';
import {closeDatabase} from '../../lib/keep/database';
import {readShelfFile} from '../../lib/keep/exchange/shelf-file';
import {salvage} from '../../lib/keep/foreign';
import {findSaved} from '../../lib/keep/shelf';
import {layDown} from './lay-down';
import {recordOf} from './record';
import {emptied, shelve, unwrap} from './shelf-of';

const NOTHING = {profiles: [], preferences: []};
const clean = async (): Promise<void> => {
	await emptied();
	for (const {name = ''} of await indexedDB.databases()) indexedDB.deleteDatabase(name);
};
beforeEach(clean);
afterEach(clean);

function folderOf(refusal: string | null = null): Folder & {readonly files: Map<string, Uint8Array<ArrayBuffer>>} {
	const files = new Map<string, Uint8Array<ArrayBuffer>>();
	return {
		name: 'Backups',
		files,
		async getFileHandle(name) {
			let bytes = new Uint8Array();
			return {
				createWritable: async () => ({
					write: async data => {
						if (refusal !== null) throw new DOMException('', refusal);
						bytes = data;
					},
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
const daily = (folder: Folder, more: Partial<Daily> = {}): Daily => ({target: 'copy-folder', folder, keep: 3, day: '2026-11-20', personal: NOTHING, ...more});

describe('the backup of the day', () => {
	test('holds everything, is written once a day and only after a change', async () => {
		const folder = folderOf();
		expect(unwrap(await backUpToday(daily(folder))).kind).toBe('nothing');
		await shelve('a', 'b');
		expect(unwrap(await backUpToday(daily(folder)))).toMatchObject({kind: 'written', file: 'jobprism-2026-11-20.json', postings: 2});
		const read = await readShelfFile(folder.files.get('jobprism-2026-11-20.json') ?? new Uint8Array());
		expect(read.kind === 'shelf' && read.shelf.postings.map(({key}) => key)).toEqual(['a', 'b']);
		expect(unwrap(await backUpToday(daily(folder))).kind).toBe('not-due');
		expect(unwrap(await backUpToday(daily(folder, {day: '2026-11-21'}))).kind).toBe('not-due');
		await shelve('c');
		expect(unwrap(await backUpToday(daily(folder))).kind).toBe('not-due');
		expect(unwrap(await backUpToday(daily(folder, {day: '2026-11-21'}))).kind).toBe('written');
		expect(unwrap(await lastBackup('copy-folder'))).toBe('2026-11-21');
	});

	test('a changed setting is a change too, and the person may ask at any time', async () => {
		const folder = folderOf();
		await shelve('a');
		unwrap(await backUpToday(daily(folder)));
		expect(unwrap(await backUpToday(daily(folder, {anyway: true}))).kind).toBe('written');
		expect(unwrap(await backUpToday(daily(folder, {day: '2026-11-21', personal: {profiles: [{id: 'p'}], preferences: []}}))).kind).toBe('written');
	});

	test('a clock that was set back by a year ends nothing', async () => {
		const folder = folderOf();
		await shelve('a');
		unwrap(await backUpToday(daily(folder)));
		await shelve('b');
		expect(unwrap(await backUpToday(daily(folder, {day: '2025-11-20'}))).kind).toBe('written');
	});

	test.each([
		['QuotaExceededError', 'full'],
		['NotAllowedError', 'not-allowed'],
		['NotFoundError', 'gone'],
		['NoModificationAllowedError', 'failed'],
	])('%s in the middle of it leaves no file and is due again', async (refusal, kind) => {
		const bad = folderOf(refusal);
		await shelve('a');
		expect(unwrap(await backUpToday(daily(bad))).kind).toBe(kind);
		expect(bad.files.size).toBe(0);
		expect(unwrap(await backUpToday(daily(folderOf()))).kind).toBe('written');
	});
});

describe('a database that vanished', () => {
	const mark = (id: string | null, postings = 3): Remembered => ({id, postings, at: 0});
	test.each<[string, Parameters<typeof isLost>, boolean]>([
		['the same one is not missed', [{id: 'x', postings: 3, untouched: false}, mark('x')], false],
		['an emptied one is the same', [{id: 'x', postings: 0, untouched: false}, mark('x')], false],
		['a new one in its place is missed', [{id: null, postings: 0, untouched: true}, mark('x')], true],
		['also where something was saved in it since', [{id: null, postings: 1, untouched: false}, mark('x')], true],
		['one that held nothing is not', [{id: null, postings: 0, untouched: true}, mark('x', 0)], false],
		['with nothing remembered nothing is missed', [{id: null, postings: 0, untouched: true}, null], false],
		['one without a mark is missed when it is new', [{id: null, postings: 0, untouched: true}, mark(null)], true],
		['and not when it is in use', [{id: null, postings: 2, untouched: false}, mark(null)], false],
	])('%s', (_, given, lost) => {
		expect(isLost(...given)).toBe(lost);
	});

	test('a mark is given once', async () => {
		await shelve('a');
		expect(unwrap(await readBorn())).toEqual({id: null, postings: 1, untouched: false});
		expect(unwrap(await markBorn('x'))).toBe('x');
		expect(unwrap(await markBorn('y'))).toBe('x');
		expect(unwrap(await readBorn()).id).toBe('x');
	});
});

test('a new database is begun beside one of a newer version, which stays as it is and can be read', async () => {
	await layDown({native: 90, stores: {postings: {path: 'key', indexes: []}}, rows: {postings: [recordOf('old')]}});
	expect(await findSaved('old')).toEqual({ok: false, code: 'newer'});
	expect(unwrap(await beginBeside())).toBe('jobprism-2');
	await shelve('new');
	expect(unwrap(await findSaved('new'))?.posting.key).toBe('new');
	expect(await listBeside()).toEqual(['jobprism']);
	expect((await salvage(NOTHING, 'jobprism'))?.shelf.postings.map(({key}) => key)).toEqual(['old']);
	await closeDatabase();
	expect((await indexedDB.databases()).map(({name, version}) => [name, version]).sort()).toEqual([
		['jobprism', 90],
		['jobprism-2', 30],
	]);
});

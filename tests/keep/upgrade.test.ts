import 'fake-indexeddb/auto';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {findCorrection} from '../../lib/keep/corrections';
import {DATABASE, openDatabase} from '../../lib/keep/database';
import {firstSummaries} from '../../lib/keep/live';
import {exportState} from '../../lib/keep/reminder';
import {findSaved, setStage} from '../../lib/keep/shelf';
import {layDown} from './lay-down';
import {oldDatabase} from './old-databases';
import {dump, emptied, unwrap} from './shelf-of';

beforeEach(emptied);
afterEach(emptied);

describe.each([1, 2] as const)('a database of version %i', version => {
	const old = oldDatabase(version);
	const stored = old.rows.postings as readonly {key: string; stage: string; savedAt: number; version: number; changeId: string; note: string}[];

	test('reads as current: every posting, whole, with its stages and their days as far as they are known', async () => {
		await layDown(old);
		const {postings, sightings, corrections} = await dump();
		expect(postings).toEqual(
			stored.map(row => ({
				...row,
				stages: [{stage: 'saved', at: row.savedAt}, ...(row.stage === 'saved' ? [] : [{stage: row.stage, at: null}])],
			})),
		);
		expect(sightings).toEqual([...(old.rows.sightings ?? [])].sort((a, b) => (a.key < b.key ? -1 : 1)));
		expect(corrections).toEqual(old.rows.corrections ? [...old.rows.corrections].sort((a, b) => (a.key < b.key ? -1 : 1)) : []);
	});

	test('has a row for each posting that waits for its gist, keeps its role, and each has a number of its own', async () => {
		await layDown(old);
		const rows = unwrap(await firstSummaries(99));
		const roles = new Map(old.rows.summaries?.map(row => [row.key, (row as unknown as {role: string | null}).role]));
		expect(rows.map(({key, role, gist}) => ({key, role, gist}))).toEqual(
			[...stored].reverse().map(({key}) => ({key, role: roles.get(key) ?? null, gist: null})),
		);
		expect(new Set(rows.map(({rev}) => rev)).size).toBe(stored.length);
		expect(rows.find(({key}) => key === 'tide-3')).toMatchObject({note: 'Ask for Wren. Second line.', place: 'Leeds', postedOn: '2026-10-02', stagedAt: null});
		expect(unwrap(await exportState(0))).toMatchObject({notInFile: stored.length, exportedAt: null});
	});

	test('lies in a snapshot as it was', async () => {
		await layDown(old);
		const {snapshots, snapshotRows} = await dump();
		expect(snapshots).toMatchObject([{id: 'upgrade-3', why: 'upgrade', from: 2, rows: 2 * stored.length}]);
		const kept = snapshotRows as readonly {store: string; key: string; before: unknown}[];
		expect(kept.filter(({store}) => store === 'postings').map(({before}) => before)).toEqual(stored);
		expect(kept.filter(({store}) => store === 'summaries').map(({before}) => before)).toEqual(old.rows.summaries);
	});

	test('goes on under the same idempotency keys', async () => {
		await layDown(old);
		expect(unwrap(await setStage('tide-1', 'saved', 't1', 5))).toMatchObject({stage: 'applied', version: 2});
		expect(unwrap(await setStage('tide-1', 'offer', 'new', 5))).toMatchObject({stages: [{}, {stage: 'applied'}, {stage: 'offer', at: 5}], version: 3});
		expect(unwrap(await findSaved('nowhere'))).toBeNull();
		expect(unwrap(await findCorrection('only-seen'))).toEqual(version === 1 ? null : {title: null, company: 'Merrow Ltd', location: null});
	});

	test('stays wholly old where the upgrade fails half-way, and is refused, not mended', async () => {
		const broken = {...old, rows: {...old.rows, postings: [...stored, {key: 'zz', stage: 'saved'}]}};
		await layDown(broken);
		vi.spyOn(console, 'error').mockImplementationOnce(() => undefined);
		expect(await openDatabase()).toEqual({ok: false, code: 'unavailable'});
		expect(await indexedDB.databases()).toEqual([{name: DATABASE, version: old.native}]);
		const rows = await new Promise<unknown[]>(resolve => {
			const request = indexedDB.open(DATABASE);
			request.onsuccess = () => {
				const asked = request.result.transaction('postings').objectStore('postings').getAll();
				asked.onsuccess = () => {
					request.result.close();
					resolve(asked.result);
				};
			};
		});
		expect(rows).toEqual(broken.rows.postings);
	});
});

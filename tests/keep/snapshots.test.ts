import 'fake-indexeddb/auto';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {deletePostings} from '../../lib/keep/bin';
import {setNote} from '../../lib/keep/desk';
import {planImport} from '../../lib/keep/exchange/import-plan';
import {findMine, importShelf} from '../../lib/keep/exchange/import-shelf';
import type {Snapshot} from '../../lib/keep/rows';
import {findSaved} from '../../lib/keep/shelf';
import {KEPT_STATES, listStates, missingSince, previewState, restoreState, statesKept} from '../../lib/keep/snapshots';
import {layDown} from './lay-down';
import {oldDatabase} from './old-databases';
import {recordOf} from './record';
import {dump, emptied, shelve, unwrap} from './shelf-of';

const DAY = 86_400_000;
const NOW = 1000 * DAY;
beforeEach(emptied);
afterEach(emptied);

/** Takes in a file with `a` changed and `b` new. @returns the state before */
async function imported(): Promise<string> {
	const shelf = {postings: [recordOf('a'), recordOf('b')], corrections: [], sightings: [], profiles: [], preferences: []};
	const plan = planImport({shelf, refused: [], checked: true}, unwrap(await findMine(['a', 'b'])));
	const done = unwrap(await importShelf({plan, onChanged: 'take-file', changeId: 'i', at: NOW}));
	if (done.kind !== 'done') throw new Error(done.kind);
	return done.snapshot;
}
const contents = async () => {
	const {postings, summaries, bin} = await dump();
	return {postings, bin, titles: (summaries as readonly {readonly key: string}[]).map(({key}) => key)};
};

describe('a state before an import', () => {
	test('is shown, put back to the byte, and that is taken back to the byte', async () => {
		await shelve('a');
		const before = await contents();
		const state = await imported();
		const after = await contents();
		expect(unwrap(await previewState(state))).toMatchObject({back: 1, away: 1, kept: 0});
		const {undo, kept} = unwrap(await restoreState(state, 'r', NOW + 1));
		expect(kept).toBe(0);
		expect(await contents()).toEqual(before);
		unwrap(await restoreState(undo, 'r2', NOW + 2));
		expect(await contents()).toEqual(after);
		expect(unwrap(await listStates()).map(({why, undone}) => [why, undone])).toEqual([
			['restore', false],
			['restore', true],
			['import', true],
		]);
	});

	test('leaves alone what was changed since, and says how many', async () => {
		await shelve('a');
		const state = await imported();
		unwrap(await setNote({key: 'b', note: 'mine', from: '=1+1\nsecond line', changeId: 'n'}));
		expect(unwrap(await previewState(state))).toMatchObject({back: 1, away: 0, kept: 1});
		expect(unwrap(await restoreState(state, 'r', NOW)).kept).toBe(1);
		expect(unwrap(await findSaved('b'))?.note).toBe('mine');
	});

	test('said twice is put back once', async () => {
		await shelve('a');
		const state = await imported();
		unwrap(await restoreState(state, 'r', NOW));
		const once = await dump();
		unwrap(await restoreState(state, 'r', NOW));
		expect(await dump()).toEqual(once);
	});

	test('that is not there changes nothing', async () => {
		await shelve('a');
		const before = await dump();
		expect(unwrap(await restoreState('import-none', 'r', NOW)).kept).toBe(0);
		expect(await dump()).toEqual(before);
	});
});

test('of an upgrade those postings are offered that are neither saved nor in the bin', async () => {
	await layDown(oldDatabase(2));
	const {postings} = await dump();
	const keys = (postings as readonly {readonly key: string}[]).map(({key}) => key);
	expect(unwrap(await missingSince('upgrade-3')).postings).toEqual([]);
	unwrap(await deletePostings(keys.slice(0, 1), 'd', NOW));
	expect(unwrap(await missingSince('upgrade-3')).postings).toEqual([]);
	const {openDatabase} = await import('../../lib/keep/database');
	await unwrap(await openDatabase()).postings.delete(keys[1] ?? '');
	expect(unwrap(await missingSince('upgrade-3')).postings.map(({key}) => key)).toEqual(keys.slice(1, 2));
});

describe('which states stay', () => {
	const head = (id: string, at: number, why: Snapshot['why'] = 'import'): Snapshot => ({id, at, why, from: null, rows: 1, added: 0, undone: false});
	test.each<[string, readonly Snapshot[], readonly string[]]>([
		['the newest three of one day', [head('a', NOW), head('b', NOW + 1), head('c', NOW + 2), head('d', NOW + 3)], ['d', 'c', 'b']],
		['the newest of each of four weeks', Array.from({length: 8}, (_, at) => head(`w${at}`, NOW - at * 7 * DAY)), ['w0', 'w1', 'w2', 'w3']],
		['the last upgrade, for ninety days', [head('u1', NOW - 2 * DAY, 'upgrade'), head('u0', NOW - 3 * DAY, 'upgrade')], ['u1']],
		['no upgrade after that', [head('u', NOW - KEPT_STATES.upgradeDays * DAY, 'upgrade')], []],
		['a state of a clock that ran ahead', [head('later', NOW + 400 * DAY), head('now', NOW)], ['later', 'now']],
	])('%s', (_, all, kept) => {
		expect(statesKept(all, NOW).map(({id}) => id)).toEqual(kept);
	});
});

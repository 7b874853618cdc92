/** The disk is full at one write, at each in turn: what was there stays to the byte, and the answer says so. */
import 'fake-indexeddb/auto';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {deletePostings, restorePostings} from '../../lib/keep/bin';
import {setNote, setStages} from '../../lib/keep/desk';
import {planImport} from '../../lib/keep/exchange/import-plan';
import {findMine, importShelf, undoImport} from '../../lib/keep/exchange/import-shelf';
import {savePosting, setStage} from '../../lib/keep/shelf';
import {restoreState} from '../../lib/keep/snapshots';
import {postingOf} from './posting';
import {readOf} from './reading';
import {recordOf} from './record';
import {dump, emptied, shelve, unwrap} from './shelf-of';

beforeEach(emptied);
afterEach(async () => {
	vi.restoreAllMocks();
	await emptied();
});

const fileOf = async (...keys: readonly string[]) => {
	const shelf = {
		postings: keys.map(key => recordOf(key)),
		corrections: [],
		sightings: [{key: 'a', firstSeenAt: 1, lastSeenAt: 2}],
		profiles: [],
		preferences: [],
	};
	return planImport({shelf, refused: [], checked: true}, unwrap(await findMine(keys)));
};
const take = async (changeId: string) => importShelf({plan: await fileOf('a', 'b', 'x', 'y'), onChanged: 'take-file', changeId, at: 5});

/** Every change that a person makes; `first` lays the ground for it. */
const changes: readonly (readonly [string, () => Promise<unknown>, () => Promise<{readonly ok: boolean; readonly code?: string}>])[] = [
	['saving', async () => shelve('a'), () => savePosting({posting: postingOf('n', 'Text.'), read: readOf('data-engineer'), changeId: 'n', at: 2})],
	['saving anew', async () => shelve('a'), () => savePosting({posting: postingOf('a', 'Other.'), read: readOf('data-scientist'), changeId: 'n', at: 2})],
	['a stage', async () => shelve('a'), () => setStage('a', 'applied', 'n', 2)],
	[
		'stages of many',
		async () => shelve('a', 'b', 'c'),
		() =>
			setStages(
				['a', 'b', 'c'].map(key => ({key, stage: 'offer' as const})),
				'n',
				2,
			),
	],
	['a note', async () => shelve('a'), () => setNote({key: 'a', note: 'mine', from: '', changeId: 'n'})],
	['deleting', async () => shelve('a', 'b'), () => deletePostings(['a', 'b'], 'n', 2)],
	['putting back', () => shelve('a', 'b').then(() => deletePostings(['a', 'b'], 'd', 2)), () => restorePostings(['a', 'b'], 'n')],
	['an import', async () => shelve('a', 'b'), () => take('n')],
	['undoing it', () => shelve('a', 'b').then(() => take('i')), () => undoImport('import-i')],
	['an earlier state', () => shelve('a', 'b').then(() => take('i')), () => restoreState('import-i', 'n', 9)],
];

describe.each(changes)('%s with no room left', (_, first, change) => {
	test('at any of its writes changes nothing, and is done once there is room', async () => {
		await first();
		const before = await dump();
		const {put} = IDBObjectStore.prototype;
		let refusedAt = 0;
		for (let nth = 0; ; nth += 1) {
			let left = nth;
			let hit = false;
			vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...all: Parameters<typeof put>) {
				left -= 1;
				if (left >= 0) return put.apply(this, all);
				hit = true;
				throw new DOMException('full', 'QuotaExceededError');
			});
			const done = await change();
			vi.restoreAllMocks();
			if (!hit) {
				expect(done.ok).toBe(true);
				break;
			}
			expect(done).toEqual({ok: false, code: 'quota'});
			expect(await dump()).toEqual(before);
			refusedAt += 1;
		}
		expect(refusedAt).toBeGreaterThan(0);
		expect(await dump()).not.toEqual(before);
	});
});

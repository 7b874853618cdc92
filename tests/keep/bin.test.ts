import 'fake-indexeddb/auto';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {BIN_KEEPS, deletePostings, listBin, purgeBin, restorePostings} from '../../lib/keep/bin';
import {setNote} from '../../lib/keep/desk';
import {findSaved, savePosting, setStage} from '../../lib/keep/shelf';
import {postingOf} from './posting';
import {dump, emptied, shelve, unwrap} from './shelf-of';

beforeEach(emptied);
afterEach(emptied);

const withoutCount = (row: unknown): unknown => ({...(row as object), version: 0, changeId: '', changes: [], rev: 0, edited: 0});

test('what is deleted leaves the shelf and lies in the bin; taken back it is as it was', async () => {
	await shelve('a', 'b', 'c');
	await setStage('b', 'interview', 's', 50);
	await setNote({key: 'b', note: 'Ask Wren', from: '', changeId: 'n'});
	const before = await dump();
	expect(unwrap(await deletePostings(['b', 'c', 'nowhere'], 'd1', 2000))).toEqual(['b', 'c']);
	expect((await dump()).postings).toHaveLength(1);
	expect((await dump()).summaries).toHaveLength(1);
	expect(unwrap(await listBin())).toEqual([
		{key: 'c', deletedAt: 2000, title: 'Title of c', company: 'Tallow Bay', stage: 'saved'},
		{key: 'b', deletedAt: 2000, title: 'Title of b', company: 'Tallow Bay', stage: 'interview'},
	]);
	expect(unwrap(await restorePostings(['b', 'c'], 'u1'))).toEqual(['b', 'c']);
	const after = await dump();
	expect(after.bin).toEqual([]);
	expect(after.postings?.map(withoutCount)).toEqual(before.postings?.map(withoutCount));
	expect(after.summaries?.map(withoutCount)).toEqual(before.summaries?.map(withoutCount));
});

test('a deletion said again is done once, also after it was taken back', async () => {
	await shelve('a');
	await deletePostings(['a'], 'd1', 1);
	expect(unwrap(await deletePostings(['a'], 'd1', 1))).toEqual(['a']);
	await restorePostings(['a'], 'u1');
	expect(unwrap(await deletePostings(['a'], 'd1', 1))).toEqual([]);
	expect(unwrap(await findSaved('a'))).not.toBeNull();
	expect(unwrap(await restorePostings(['a'], 'u1'))).toEqual(['a']);
});

test.each([
	['a stage', () => setStage('a', 'offer', 'e1', 5), null],
	['a note', () => setNote({key: 'a', note: 'x', from: '', changeId: 'e1'}), {kind: 'gone'}],
	[
		'its first save, said again',
		() => savePosting({posting: postingOf('a', 'Text of a.'), changeId: 'save-a', at: 9}),
		expect.objectContaining({stage: 'saved'}),
	],
])('%s does not bring a deleted posting back', async (_, edit, answer) => {
	await shelve('a');
	await deletePostings(['a'], 'd1', 1);
	expect(unwrap<unknown>(await edit())).toEqual(answer);
	expect((await dump()).postings).toEqual([]);
	expect((await dump()).bin).toHaveLength(1);
});

test('a new save brings it back with its note, stages and first text', async () => {
	await shelve('a');
	await setNote({key: 'a', note: 'Mine', from: '', changeId: 'n1'});
	await deletePostings(['a'], 'd1', 1);
	const saved = unwrap(await savePosting({posting: postingOf('a', 'Later text.'), changeId: 'new', at: 9}));
	expect(saved).toMatchObject({note: 'Mine', savedAt: 1000, posting: {text: 'Text of a.'}});
	const {bin, summaries} = await dump();
	expect(bin).toEqual([]);
	expect(summaries).toMatchObject([{key: 'a', note: 'Mine', gist: {fingerprint: 'f1'}}]);
});

test('taking back leaves alone what was saved anew since', async () => {
	await shelve('a', 'b');
	await deletePostings(['a', 'b'], 'd1', 1);
	await savePosting({posting: postingOf('a'), changeId: 'new', at: 9});
	await setStage('a', 'offer', 'later', 10);
	expect(unwrap(await restorePostings(['a', 'b'], 'u1'))).toEqual(['a', 'b']);
	expect(unwrap(await findSaved('a'))).toMatchObject({stage: 'offer'});
});

test.each([
	['a day before the thirty are over nothing goes', BIN_KEEPS - 1, undefined, 0],
	['on the day it goes', BIN_KEEPS, undefined, 2],
	['a clock set back removes nothing', -BIN_KEEPS * 99, undefined, 0],
	['what is named goes at once', 0, ['a', 'x'], 1],
])('%s', async (_, now, keys, gone) => {
	await shelve('a', 'b', 'c');
	await deletePostings(['a', 'b'], 'd1', 0);
	expect(unwrap(await purgeBin(now, keys))).toBe(gone);
	const {bin, postings} = await dump();
	expect([bin?.length, postings?.length]).toEqual([2 - gone, 1]);
});

import 'fake-indexeddb/auto';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {lastSaved} from '../../lib/keep/first-rows';
import {knownPostings} from '../../lib/keep/known-postings';
import {noteSighting, setStage} from '../../lib/keep/shelf';
import {emptied, shelve} from './shelf-of';

beforeEach(emptied);
afterEach(emptied);

test('where there is no database nothing is known, and none is made', async () => {
	const before = (await indexedDB.databases()).length;
	expect(await knownPostings(['a'])).toEqual(new Map());
	expect(await lastSaved(3)).toEqual([]);
	expect(await indexedDB.databases()).toHaveLength(before);
});

test('of saved postings the status and its day are told, of seen ones the last time, of others nothing', async () => {
	await shelve('a', 'b');
	await setStage('a', 'applied', 's1', 70);
	await noteSighting('c', 5);
	await noteSighting('c', 9);
	const known = await knownPostings(['c', 'x', 'a']);
	expect([...known.keys()]).toEqual(['c', 'a']);
	expect(known.get('a')?.saved).toMatchObject({stage: 'applied', stagedAt: 70});
	expect(known.get('c')).toEqual({saved: null, seenAt: 9});
});

test('what was saved last comes first', async () => {
	await shelve('a', 'b', 'c');
	expect(await lastSaved(2)).toEqual(['c', 'b']);
});

import 'fake-indexeddb/auto';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {deletePostings, restorePostings} from '../../lib/keep/bin';
import {closeDatabase} from '../../lib/keep/database';
import {setNote, setStages} from '../../lib/keep/desk';
import {type ListChange, loadTerms, watchSummaries} from '../../lib/keep/live';
import {renewGists, staleKeys} from '../../lib/keep/renewal';
import {savePosting, setStage} from '../../lib/keep/shelf';
import {postingOf} from './posting';
import {readOf, skillOf} from './reading';
import {dump, emptied, shelve, unwrap} from './shelf-of';

let changes: ListChange[];
let refusals: string[];
let end: () => void;
const until = async (what: () => boolean): Promise<void> => {
	for (let n = 0; n < 400 && !what(); n += 1) await new Promise(resolve => setTimeout(resolve, 5));
	expect(what()).toBe(true);
};

beforeEach(async () => {
	await emptied();
	changes = [];
	refusals = [];
	end = () => undefined;
});
afterEach(async () => {
	end();
	await emptied();
});
const watch = (): void => {
	end = watchSummaries({onList: change => changes.push({...change, rows: new Map(change.rows)}), onRefusal: code => refusals.push(code)});
};
const last = () => changes.at(-1);

test('an empty shelf is told as an empty list', async () => {
	watch();
	await until(() => changes.length === 1);
	expect(last()).toEqual({rows: new Map(), changed: [], gone: []});
});

test('each change is told with what it changed, and the whole list with it', async () => {
	await shelve('a', 'b');
	watch();
	await until(() => changes.length === 1);
	expect(
		last()
			?.changed.map(({key}) => key)
			.sort(),
	).toEqual(['a', 'b']);
	await setStage('a', 'offer', 's1', 7);
	await until(() => last()?.rows.get('a')?.stage === 'offer');
	expect(last()).toMatchObject({changed: [{key: 'a', stagedAt: 7}], gone: []});
	await deletePostings(['b'], 'd1', 1);
	await until(() => last()?.gone[0] === 'b');
	expect([...(last()?.rows.keys() ?? [])]).toEqual(['a']);
	await restorePostings(['b'], 'u1');
	await until(() => last()?.rows.has('b') === true);
	await setStages(
		[
			{key: 'a', stage: 'closed'},
			{key: 'b', stage: 'closed'},
		],
		'm1',
		8,
	);
	await until(() => [...(last()?.rows.values() ?? [])].every(({stage}) => stage === 'closed'));
});

test('one deleted and another saved between two looks are both told', async () => {
	await shelve('a', 'b');
	watch();
	await until(() => changes.length === 1);
	await Promise.all([deletePostings(['a'], 'd1', 1), savePosting({posting: postingOf('c'), changeId: 'c1', at: 5})]);
	await until(() => last()?.rows.has('c') === true && last()?.rows.has('a') === false);
});

test('a database that is closed by another is told, not kept silent', async () => {
	await shelve('a');
	watch();
	await until(() => changes.length === 1);
	await closeDatabase();
	await until(() => refusals.length > 0);
	expect(refusals[0]).toBe('unavailable');
});

test('after the end nothing is told', async () => {
	watch();
	await until(() => changes.length === 1);
	end();
	await shelve('a');
	expect(changes).toHaveLength(1);
});

test('a note that another page changed is not written over', async () => {
	await shelve('a');
	expect(unwrap(await setNote({key: 'a', note: 'one', from: '', changeId: 'n1'}))).toMatchObject({kind: 'kept', saved: {note: 'one', version: 2}});
	expect(unwrap(await setNote({key: 'a', note: 'two', from: '', changeId: 'n2'}))).toMatchObject({kind: 'changed', saved: {note: 'one', version: 2}});
	expect(unwrap(await setNote({key: 'a', note: 'one', from: '', changeId: 'n1'}))).toMatchObject({kind: 'kept', saved: {version: 2}});
	expect((await dump()).summaries).toMatchObject([{note: 'one'}]);
	await expect(setNote({key: 'a', note: 'x'.repeat(20_001), from: 'one', changeId: 'n4'})).rejects.toThrow(RangeError);
});

test('stages of many are set in one change, and what they were is handed back', async () => {
	await shelve('a', 'b');
	await setStage('a', 'offer', 's1', 7);
	const before = unwrap(
		await setStages(
			['a', 'b', 'x'].map(key => ({key, stage: 'applied' as const})),
			'm1',
			8,
		),
	);
	expect(before).toEqual([
		{key: 'a', stage: 'offer'},
		{key: 'b', stage: 'saved'},
	]);
	await setStages(before, 'm2', 9);
	expect((await dump()).summaries).toMatchObject([{stage: 'offer'}, {stage: 'saved'}]);
	expect((await dump()).postings).toMatchObject([{version: 4}, {stages: [{stage: 'saved'}, {stage: 'applied', at: 8}, {stage: 'saved', at: 9}]}]);
});

test('rows of another knowledge are found, made again and are no edit of the person’s', async () => {
	await shelve('a', 'b');
	expect(unwrap(await staleKeys('f1'))).toEqual([]);
	expect(unwrap(await staleKeys('f2')).toSorted()).toEqual(['a', 'b']);
	const edited = (await dump()).summaries?.map(row => (row as {edited: number}).edited);
	const read = readOf('data-scientist', 'f2', [skillOf('python')]);
	await setStage('b', 'offer', 's1', 7);
	expect(
		unwrap(
			await renewGists([
				{key: 'a', version: 1, read},
				{key: 'b', version: 1, read},
				{key: 'x', version: 1, read},
			]),
		),
	).toBe(1);
	expect(unwrap(await staleKeys('f2'))).toEqual(['b']);
	expect((await dump()).summaries).toMatchObject([{role: 'data-scientist', edited: edited?.[0], version: 1}, {role: 'data-engineer'}]);
	expect(unwrap(await loadTerms()).get('python')).toMatchObject({label: 'PYTHON', near: {impliedBy: ['python-child']}});
});

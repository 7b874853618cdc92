import 'fake-indexeddb/auto';
import fc from 'fast-check';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {closeDatabase, DATABASE, type Kept, openDatabase, refusalOf} from '../../lib/keep/database';
import {findSaved, firstSighting, noteSighting, savePosting, setStage} from '../../lib/keep/shelf';
import type {Stage} from '../../lib/model';
import {postingOf} from './posting';
import {readOf} from './reading';

function value<T>(kept: Kept<T>): T {
	if (!kept.ok) throw new Error(`refused: ${kept.code}`);
	return kept.value;
}

async function stored() {
	const database = value(await openDatabase());
	return {postings: await database.postings.toArray(), summaries: await database.summaries.toArray()};
}

async function deleted(): Promise<void> {
	await closeDatabase();
	await new Promise(resolve => {
		const request = indexedDB.deleteDatabase(DATABASE);
		request.onsuccess = resolve;
		request.onerror = resolve;
	});
}

beforeEach(deleted);
afterEach(deleted);

describe('saving', () => {
	test('writes the posting and its summary, and answers with the record', async () => {
		const saved = value(await savePosting({posting: postingOf('a'), read: readOf('data-engineer'), changeId: 'c1', at: 1000}));
		expect(saved).toMatchObject({stage: 'saved', stages: [{stage: 'saved', at: 1000}], note: '', savedAt: 1000, firstSeenAt: 1000, version: 1, changeId: 'c1'});
		const {postings, summaries} = await stored();
		expect(postings.map(posting => posting.posting)).toEqual([postingOf('a')]);
		expect(summaries).toEqual([
			{
				key: 'a',
				title: 'Title of a',
				company: 'Tallow Bay',
				place: null,
				url: 'https://jobs.example.org/a',
				board: null,
				stage: 'saved',
				stagedAt: 1000,
				savedAt: 1000,
				firstSeenAt: 1000,
				postedOn: null,
				validThrough: null,
				note: '',
				role: 'data-engineer',
				gist: readOf('data-engineer').gist,
				version: 1,
				rev: 1,
				edited: 1,
			},
		]);
	});

	test('runs under strict durability', async () => {
		const database = value(await openDatabase());
		const used = await database.transaction('rw', database.postings, transaction => transaction.idbtrans.durability);
		// fake-indexeddb knows no durability; what Dexie was told is what counts.
		expect(used ?? database._options.chromeTransactionDurability).toBe('strict');
	});

	test('twice updates one record and keeps the first text, date, stage and note', async () => {
		await savePosting({posting: postingOf('a', 'first text'), changeId: 'c1', at: 1000});
		await setStage('a', 'applied', 'c2', 9);
		const later = {...postingOf('a', 'second text'), title: {value: 'New title', by: 'page' as const}};
		const saved = value(await savePosting({posting: later, read: readOf('data-scientist'), changeId: 'c3', at: 5000}));
		expect(saved).toMatchObject({savedAt: 1000, stage: 'applied', version: 3, posting: {text: 'first text', title: {value: 'New title'}}});
		const {postings, summaries} = await stored();
		expect(postings).toHaveLength(1);
		expect(summaries).toMatchObject([{title: 'New title', role: 'data-scientist', stage: 'applied', version: 3}]);
	});

	test('keeps the day on which the posting was first seen', async () => {
		await noteSighting('a', 10);
		expect(value(await savePosting({posting: postingOf('a'), changeId: 'c1', at: 1000})).firstSeenAt).toBe(10);
	});

	test('said again after the worker died between commit and reply leaves exactly one record of version 1', async () => {
		const save = {posting: postingOf('a'), changeId: 'c1', at: 1000} as const;
		await savePosting(save);
		await closeDatabase();
		const again = value(await savePosting({...save, at: 2000}));
		expect(again).toMatchObject({version: 1, savedAt: 1000});
		expect((await stored()).postings).toHaveLength(1);
	});

	test('an old change said again does not undo a later one', async () => {
		await savePosting({posting: postingOf('a'), changeId: 'c1', at: 1000});
		await setStage('a', 'applied', 'c2', 9);
		await setStage('a', 'interview', 'c3', 9);
		expect(value(await setStage('a', 'applied', 'c2', 9))).toMatchObject({stage: 'interview', version: 3});
	});

	test('of one posting 100 times at once leaves one record that counts 100 changes', async () => {
		const saves = Array.from({length: 100}, (_, n) => savePosting({posting: postingOf('a'), changeId: `c${n}`, at: n}));
		const versions = (await Promise.all(saves)).map(kept => value(kept).version);
		expect(new Set(versions).size).toBe(100);
		const {postings, summaries} = await stored();
		expect(postings).toMatchObject([{version: 100}]);
		expect(summaries).toMatchObject([{version: 100}]);
	});

	test('of 100 postings at once leaves 100 records', async () => {
		await Promise.all(Array.from({length: 100}, (_, n) => savePosting({posting: postingOf(`p${n}`), changeId: `c${n}`, at: n})));
		const {postings, summaries} = await stored();
		expect([postings.length, summaries.length]).toEqual([100, 100]);
	});

	test('leaves nothing where the second write of the transaction fails', async () => {
		const database = value(await openDatabase());
		const full = (): void => {
			throw new DOMException('full', 'QuotaExceededError');
		};
		database.summaries.hook('creating', full);
		expect(await savePosting({posting: postingOf('a'), changeId: 'c1', at: 1})).toEqual({ok: false, code: 'quota'});
		database.summaries.hook('creating').unsubscribe(full);
		expect(await stored()).toEqual({postings: [], summaries: []});
	});
});

describe('stages and sightings', () => {
	test('a posting that is not saved has no stage to set', async () => {
		expect(value(await setStage('nowhere', 'applied', 'c1', 9))).toBeNull();
		expect(value(await findSaved('nowhere'))).toBeNull();
		expect(value(await firstSighting('nowhere'))).toBeNull();
	});

	test.each([
		['a later sighting keeps the first', [10, 20], 10],
		['a clock set back moves the first', [20, 10], 10],
		['the same moment twice', [5, 5], 5],
	])('%s', async (_, moments, first) => {
		let answer = Number.NaN;
		for (const at of moments) answer = value(await noteSighting('a', at));
		expect(answer).toBe(first);
		expect(value(await firstSighting('a'))).toBe(first);
	});
});

describe('opening', () => {
	test('refuses a database of a newer version and leaves it as it is', async () => {
		await new Promise(resolve => {
			const request = indexedDB.open(DATABASE, 990);
			request.onupgradeneeded = () => request.result.createObjectStore('later');
			request.onsuccess = () => {
				request.result.close();
				resolve(null);
			};
		});
		expect(await findSaved('a')).toEqual({ok: false, code: 'newer'});
		expect(await indexedDB.databases()).toEqual([{name: DATABASE, version: 990}]);
	});

	test('gives way to another context that upgrades, and says so afterwards', async () => {
		await savePosting({posting: postingOf('a'), changeId: 'c1', at: 1});
		await new Promise((resolve, reject) => {
			const request = indexedDB.open(DATABASE, 40);
			request.onblocked = () => reject(new Error('blocked'));
			request.onsuccess = () => {
				request.result.close();
				resolve(null);
			};
		});
		expect(await findSaved('a')).toEqual({ok: false, code: 'newer'});
	});

	test('says blocked where another context does not let go', async () => {
		const holder = await new Promise<IDBDatabase>(resolve => {
			const request = indexedDB.open(DATABASE, 1);
			request.onsuccess = () => resolve(request.result);
		});
		expect(await findSaved('a')).toEqual({ok: false, code: 'blocked'});
		holder.close();
	});
});

test.each([
	['QuotaExceededError', 'quota'],
	['VersionError', 'newer'],
	['UnknownError', 'unavailable'],
	['InvalidStateError', 'unavailable'],
])('%s is told as “%s”, also from inside a wrapping', (name, code) => {
	expect(refusalOf(new DOMException('', name))).toEqual({ok: false, code});
	expect(refusalOf({name: 'AbortError', inner: new DOMException('', name)})).toEqual({ok: false, code});
});

test('our own mistakes are thrown on', () => {
	expect(() => refusalOf(new TypeError('x'))).toThrow(TypeError);
});

describe('any sequence of changes', () => {
	type Op = {readonly kind: 'save' | 'stage'; readonly key: string; readonly stage: Stage; readonly changeId: string};
	const operation = fc.record({
		kind: fc.constantFrom('save' as const, 'stage' as const),
		key: fc.constantFrom('a', 'b', 'c'),
		stage: fc.constantFrom<Stage>('saved', 'applied', 'interview', 'offer', 'closed'),
		changeId: fc.integer({min: 0, max: 12}).map(n => `c${n}`),
	});
	type Row = {stage: Stage; version: number; savedAt: number; text: string; done: Set<string>};

	function step(model: Map<string, Row>, {kind, key, stage, changeId}: Op, at: number): void {
		const row = model.get(key);
		if (row?.done.has(changeId) || (row === undefined && kind === 'stage')) return;
		const next = row ?? {stage: 'saved', version: 0, savedAt: at, text: `text ${at}`, done: new Set<string>()};
		next.version += 1;
		next.done.add(changeId);
		if (kind === 'stage') next.stage = stage;
		model.set(key, next);
	}

	test('ends as the same sequence on a plain map', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(operation, {maxLength: 14}), fc.boolean(), async (operations, atOnce) => {
				const database = value(await openDatabase());
				await Promise.all([database.postings.clear(), database.summaries.clear(), database.sightings.clear()]);
				const model = new Map<string, Row>();
				const running: Promise<unknown>[] = [];
				for (const [at, op] of operations.entries()) {
					step(model, op, at);
					const done =
						op.kind === 'save'
							? savePosting({posting: postingOf(op.key, `text ${at}`), changeId: op.changeId, at})
							: setStage(op.key, op.stage, op.changeId, at);
					running.push(done);
					if (!atOnce) await done;
				}
				await Promise.all(running);
				const {postings, summaries} = await stored();
				const expected = [...model].sort().map(([key, {stage, version, savedAt, text}]) => ({key, stage, version, savedAt, text}));
				expect(postings.map(({key, stage, version, savedAt, posting}) => ({key, stage, version, savedAt, text: posting.text}))).toEqual(expected);
				expect(summaries.map(({key, stage, version, savedAt}) => ({key, stage, version, savedAt}))).toEqual(expected.map(({text: _, ...row}) => row));
			}),
			{numRuns: 200},
		);
	});
});

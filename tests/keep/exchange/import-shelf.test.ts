import 'fake-indexeddb/auto';
import fc from 'fast-check';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {deletePostings, listBin} from '../../../lib/keep/bin';
import {keepCorrection} from '../../../lib/keep/corrections';
import {openDatabase} from '../../../lib/keep/database';
import {setNote} from '../../../lib/keep/desk';
import {readShelf} from '../../../lib/keep/exchange/export-shelf';
import {planImport} from '../../../lib/keep/exchange/import-plan';
import {findMine, importShelf, listSnapshots, undoImport} from '../../../lib/keep/exchange/import-shelf';
import {readShelfFile, writeShelfFile} from '../../../lib/keep/exchange/shelf-file';
import {findSaved, noteSighting, setStage} from '../../../lib/keep/shelf';
import {postingOf} from '../posting';
import {recordOf} from '../record';
import {dump, emptied, shelve, unwrap} from '../shelf-of';

beforeEach(emptied);
afterEach(emptied);

const file = async (keys?: readonly string[]): Promise<Uint8Array<ArrayBuffer>> => writeShelfFile(unwrap(await readShelf([{id: 'p1'}], keys)).shelf);
async function planned(bytes: Uint8Array<ArrayBuffer>) {
	const read = await readShelfFile(bytes);
	if (read.kind !== 'shelf') throw new Error(read.why);
	return planImport(read, unwrap(await findMine(read.shelf.postings.map(({key}) => key))));
}
let imports = 0;
async function taken(bytes: Uint8Array<ArrayBuffer>, onChanged: 'keep-mine' | 'take-file' = 'take-file') {
	imports += 1;
	const done = unwrap(await importShelf({plan: await planned(bytes), onChanged, changeId: `i${imports}`, at: 5000 + imports}));
	if (done.kind !== 'done') throw new Error('cancelled');
	return done;
}
/** What the person keeps, without the numbers of changes and the snapshots themselves. */
async function truth() {
	const {postings, corrections, sightings, bin, summaries} = await dump();
	return {postings, corrections, sightings, bin, summaries: summaries?.map(row => ({...(row as object), rev: 0}))};
}
async function filled(): Promise<void> {
	await shelve('a', 'b', 'c', 'd');
	await setStage('b', 'interview', 's1', 50);
	await setNote({key: 'c', note: '=cmd|calc', from: '', changeId: 'n1'});
	await noteSighting('seen-only', 10);
	await keepCorrection({posting: postingOf('d'), correction: {title: 'Mine', company: null, location: null}, changeId: 'k1'});
}

test('export, import into an empty database, export: the same bytes', async () => {
	await filled();
	const first = await file();
	await emptied();
	expect(await taken(first)).toMatchObject({added: 4, changed: 0});
	expect(Buffer.compare(await file(), first)).toBe(0);
	await taken(first);
	expect(Buffer.compare(await file(), first)).toBe(0);
});

test('whatever a shelf holds, fields that nobody knows yet included: out, in and out again are the same bytes', async () => {
	const words = fc.string({unit: 'binary', maxLength: 20});
	const later = fc.dictionary(fc.constantFrom('colour', 'rank', '__proto__x', 'ünïcödé'), fc.jsonValue({maxDepth: 3}), {maxKeys: 3});
	const moment = fc.integer({min: -8e12, max: 8e12});
	const record = fc.record({title: words, note: words, text: words, at: moment, inRecord: later, inPosting: later, version: fc.integer({min: 1, max: 9})});
	await fc.assert(
		fc.asyncProperty(fc.array(record, {maxLength: 6}), fc.uniqueArray(words, {maxLength: 3}), async (made, seen) => {
			const postings = made.map(({title, note, text, at, inRecord, inPosting, version}, n) => ({
				...inRecord,
				...recordOf(`p${n}`, {note, savedAt: at, firstSeenAt: at, version}),
				posting: {...inPosting, ...postingOf(`p${n}`, text), title: {value: title, by: 'page' as const}},
			}));
			const sightings = seen.filter(key => key !== '').map((key, at) => ({key, firstSeenAt: at, lastSeenAt: at, more: [at]}));
			const first = await writeShelfFile({postings, corrections: [], sightings, profiles: [{id: 'p1'}], preferences: []});
			await emptied();
			await taken(first);
			expect(Buffer.compare(await file(), first)).toBe(0);
		}),
		{numRuns: 25},
	);
});

test('a selection holds its postings with what belongs to them, and nothing else', async () => {
	await filled();
	const read = await readShelfFile(await file(['d', 'a', 'nowhere']));
	expect(read).toMatchObject({shelf: {postings: [{key: 'a'}, {key: 'd'}], corrections: [{key: 'd'}]}});
	expect(read.kind === 'shelf' && read.shelf.sightings.map(({key}) => key)).not.toContain('seen-only');
});

test('the preview says of each posting whether it is new, the same or changed, and in what', async () => {
	await filled();
	const bytes = await file();
	await setStage('b', 'offer', 's2', 60);
	await setNote({key: 'b', note: 'x', from: '', changeId: 'n2'});
	await deletePostings(['a'], 'd1', 70);
	const plan = await planned(bytes);
	expect(plan.fresh.map(({key}) => key)).toEqual(['a']);
	expect(plan.same).toEqual(['c', 'd']);
	expect(plan.changed.map(({mine, fields}) => [mine.key, fields])).toEqual([['b', ['stage', 'note']]]);
	expect([plan.refused, plan.profiles, plan.checked]).toEqual([[], [{id: 'p1'}], true]);
});

describe('taken in', () => {
	test('what is changed is taken from the file or kept, as the person says', async () => {
		await filled();
		const bytes = await file();
		await setStage('b', 'offer', 's2', 60);
		await taken(bytes, 'keep-mine');
		expect(unwrap(await findSaved('b'))).toMatchObject({stage: 'offer'});
		await taken(bytes, 'take-file');
		expect(unwrap(await findSaved('b'))).toMatchObject({stage: 'interview', version: 4});
		expect((await dump()).summaries).toContainEqual(
			expect.objectContaining({key: 'b', stage: 'interview', gist: expect.objectContaining({fingerprint: 'f1'})}),
		);
	});

	test('and undone, everything is as it was, the bin too', async () => {
		await filled();
		const bytes = await file();
		await setStage('b', 'offer', 's2', 60);
		await deletePostings(['a'], 'd1', 70);
		const before = await truth();
		const {snapshot} = await taken(bytes);
		expect(unwrap(await listBin())).toEqual([]);
		expect(unwrap(await undoImport(snapshot))).toEqual({kept: 0});
		expect(await truth()).toEqual(before);
		expect(unwrap(await undoImport(snapshot))).toEqual({kept: 0});
		expect(unwrap(await listSnapshots())).toMatchObject([{why: 'import', added: 1, undone: true}]);
	});

	test('and undone, what was changed since then stays', async () => {
		await filled();
		const bytes = await file();
		await emptied();
		const {snapshot} = await taken(bytes);
		await setStage('a', 'offer', 'later', 80);
		expect(unwrap(await undoImport(snapshot))).toEqual({kept: 1});
		expect((await dump()).postings).toMatchObject([{key: 'a', stage: 'offer'}]);
		expect((await dump()).summaries).toMatchObject([{key: 'a', stage: 'offer'}]);
	});

	test('said again it is done once', async () => {
		await filled();
		const bytes = await file();
		await emptied();
		const plan = await planned(bytes);
		const act = {plan, onChanged: 'take-file', changeId: 'same', at: 1} as const;
		const first = unwrap(await importShelf(act));
		await setStage('a', 'offer', 'later', 80);
		expect(unwrap(await importShelf(act))).toEqual(first);
		expect(unwrap(await findSaved('a'))).toMatchObject({stage: 'offer'});
	});

	test('a full disk in the middle leaves everything as it was', async () => {
		await filled();
		const bytes = await file();
		await emptied();
		await shelve('mine');
		const before = await dump();
		const database = unwrap(await openDatabase());
		let puts = 0;
		const full = (): void => {
			puts += 1;
			if (puts > 2) throw new DOMException('full', 'QuotaExceededError');
		};
		database.summaries.hook('creating', full);
		expect(await importShelf({plan: await planned(bytes), onChanged: 'take-file', changeId: 'q', at: 1})).toEqual({ok: false, code: 'quota'});
		database.summaries.hook('creating').unsubscribe(full);
		expect(await dump()).toEqual(before);
	});

	test('cancelled half-way it leaves everything as it was', async () => {
		await shelve(...Array.from({length: 250}, (_, at) => `p${at}`));
		const bytes = await file();
		await emptied();
		await shelve('mine');
		const before = await dump();
		const stop = new AbortController();
		const seen: number[] = [];
		const plan = await planned(bytes);
		const onProgress = (done: number): void => {
			seen.push(done);
			stop.abort();
		};
		expect(unwrap(await importShelf({plan, onChanged: 'take-file', changeId: 'x', at: 1, signal: stop.signal, onProgress}))).toEqual({kind: 'cancelled'});
		expect(seen).toEqual([100]);
		expect(await dump()).toEqual(before);
	});

	test('only the last three can be undone', async () => {
		await filled();
		const bytes = await file();
		for (let n = 0; n < 5; n += 1) await taken(bytes);
		expect(unwrap(await listSnapshots())).toHaveLength(3);
	});
});

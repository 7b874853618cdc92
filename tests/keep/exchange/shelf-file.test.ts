import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {canonicalJson} from '../../../lib/keep/exchange/canonical';
import {FILE_CAP, isTooLarge, readShelfFile, type Shelf, writeShelfFile} from '../../../lib/keep/exchange/shelf-file';
import type {StoredPosting} from '../../../lib/keep/rows';
import {postingOf} from '../posting';
import {recordOf} from '../record';

const shelfOf = (postings: readonly unknown[], more: Partial<Shelf> = {}): Shelf => ({
	postings: postings as readonly StoredPosting[],
	corrections: [{key: 'a', title: 'Mine', company: null, location: null, changes: ['k1']}],
	sightings: [{key: 'b', firstSeenAt: 1, lastSeenAt: 2}],
	profiles: [{id: 'p1', name: 'Mine'}],
	preferences: [{name: 'hidden', value: []}],
	...more,
});
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const resealed = (text: string): Uint8Array<ArrayBuffer> => bytesOf(text.replace(/"checksum":"[^"]*"\}/, '"more":1}'));

describe('a file', () => {
	test('reads back as it was written, fields that nobody knows yet included, and writes the same bytes again', async () => {
		const later = {...recordOf('b'), colour: {of: ['the', 'label']}, posting: {...postingOf('b'), seniority: null}};
		const bytes = await writeShelfFile(shelfOf([later, recordOf('a')]));
		const read = await readShelfFile(bytes);
		if (read.kind !== 'shelf') throw new Error(read.why);
		expect(read).toEqual({kind: 'shelf', shelf: shelfOf([recordOf('a'), later]), refused: [], checked: true});
		expect(textOf(await writeShelfFile(read.shelf))).toBe(textOf(bytes));
	});

	test('is JSON with a record a line, whatever the order of the records and their fields', async () => {
		const record = recordOf('a');
		const turned = Object.fromEntries(Object.entries(record).reverse());
		const text = textOf(await writeShelfFile(shelfOf([recordOf('b'), record])));
		expect(textOf(await writeShelfFile(shelfOf([turned, recordOf('b')])))).toBe(text);
		expect(JSON.parse(text)).toMatchObject({format: 'jobprism-shelf', version: 1, postings: [{key: 'a'}, {key: 'b'}]});
		expect(text.split('\n')).toHaveLength(19);
	});

	test('holds any text that a page can have', async () => {
		await fc.assert(
			fc.asyncProperty(fc.string({unit: 'binary', maxLength: 60}), async note => {
				const read = await readShelfFile(await writeShelfFile(shelfOf([recordOf('a', {note})])));
				expect(read.kind === 'shelf' && read.shelf.postings[0]?.note).toBe(note);
			}),
			{numRuns: 100},
		);
	});
});

const whole = await writeShelfFile(shelfOf(Array.from({length: 14}, (_, at) => recordOf(`posting-${String(at).padStart(2, '0')}`))));

describe('what is not a whole file of ours is refused with its reason', () => {
	test('cut at every byte', async () => {
		const reasons = new Map<string, number>();
		for (let end = 0; end < whole.length - 1; end += 1) {
			const read = await readShelfFile(whole.slice(0, end));
			const why = read.kind === 'failed' ? read.why : 'read';
			reasons.set(why, (reasons.get(why) ?? 0) + 1);
		}
		expect([...reasons.keys()].sort()).toEqual(['cut', 'empty', 'not-json', 'not-text'].filter(why => reasons.has(why)));
		expect([...reasons.values()].reduce((a, b) => a + b)).toBe(whole.length - 1);
		// Only the last line break may miss.
		expect((await readShelfFile(whole.slice(0, -1))).kind).toBe('shelf');
	});

	test('10,000 single flipped bits: none is taken for the file', async () => {
		let random = 12345;
		const next = (below: number): number => {
			random = (Math.imul(random, 1103515245) + 12345) >>> 0;
			return (random >>> 8) % below;
		};
		let taken = 0;
		for (let run = 0; run < 10_000; run += 1) {
			const bytes = whole.slice();
			const at = next(bytes.length);
			bytes[at] = (bytes[at] ?? 0) ^ (1 << next(8));
			if ((await readShelfFile(bytes)).kind === 'shelf') taken += 1;
		}
		expect(taken).toBe(0);
	});

	test.each([
		['nothing', '', 'empty'],
		['half a file', '{"format":"jobprism-shelf","version":1,\n"postings":[', 'cut'],
		['JSON of something else', '{"a":1}', 'foreign'],
		['a list', '[1,2,3]', 'foreign'],
		['a number', '7', 'foreign'],
		['a text', 'hello', 'not-json'],
		['a web page', '\n <!DOCTYPE html><p>x', 'web-page'],
		['a profile', '{"kind":"jobprism-profile","version":1,"profile":{}}', 'profile'],
		['a later format', '{"format":"jobprism-shelf","version":2,"rooms":[]}', 'newer'],
		['no format of ours', '{"format":"jobprism-shelf","version":0}', 'damaged'],
		['lists that are none', '{"format":"jobprism-shelf","version":1,"postings":{}}', 'damaged'],
		['a checksum of something else', '{"format":"jobprism-shelf","version":1,\n"postings":[],\n"checksum":"sha256-00"}', 'damaged'],
		['a checksum without its line', '{"format":"jobprism-shelf","version":1,"checksum":"sha256-00"}', 'damaged'],
		['too many records', `{"format":"jobprism-shelf","version":1,"sightings":[${'0,'.repeat(50_000)}0]}`, 'too-many'],
		['JSON a hundred thousand deep', '['.repeat(100_000) + ']'.repeat(100_000), 'foreign'],
	])('%s', async (_, text, why) => {
		expect(await readShelfFile(bytesOf(text))).toEqual({kind: 'failed', why});
	});

	test.each([
		['UTF-16 with a mark', Uint8Array.of(0xff, 0xfe, 0x7b, 0), 'utf-16'],
		['UTF-16 without one', Uint8Array.of(0x7b, 0, 0x7d, 0), 'utf-16'],
		['a ZIP', Uint8Array.of(0x50, 0x4b, 3, 4, 9, 9), 'archive'],
		['no text', Uint8Array.of(0x7b, 0x22, 0xc3, 0x28), 'not-text'],
	])('%s', async (_, bytes, why) => {
		expect(await readShelfFile(bytes)).toEqual({kind: 'failed', why});
	});

	test('500 MB, by their number alone', () => {
		expect([isTooLarge(500 * 1024 * 1024), isTooLarge(FILE_CAP)]).toEqual([true, false]);
	});
});

describe('a file without a checksum, written by hand', () => {
	const read = async (postings: readonly unknown[]) => readShelfFile(resealed(textOf(await writeShelfFile(shelfOf(postings)))));

	test('is read, and is said to be unchecked', async () => {
		expect(await read([recordOf('a')])).toMatchObject({kind: 'shelf', checked: false, refused: [], shelf: {postings: [{key: 'a'}]}});
	});

	test('may begin with a byte order mark', async () => {
		const bytes = await writeShelfFile(shelfOf([recordOf('a')]));
		expect(await readShelfFile(Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes))).toMatchObject({kind: 'shelf', checked: true});
	});

	const posting = postingOf('a');
	test.each<readonly [string, unknown, string]>([
		['no object', 7, 'record'],
		['no key', {...recordOf('a'), key: ''}, 'key'],
		['the key of another', {...recordOf('a'), posting: postingOf('b')}, 'posting.key'],
		['a stage that is none', {...recordOf('a'), stage: 'hired'}, 'stage'],
		['stages that end elsewhere', {...recordOf('a'), stages: [{stage: 'saved', at: 1}]}, 'stages'],
		['no stages', {...recordOf('a'), stages: []}, 'stages'],
		['a note that is too long', {...recordOf('a'), note: 'x'.repeat(20_001)}, 'note'],
		['a date that is no moment', {...recordOf('a'), savedAt: 1e300}, 'savedAt'],
		['half a character in its key', {...recordOf('a\ud83d'), posting: postingOf('a\ud83d')}, 'key'],
		['a version that nothing can follow', {...recordOf('a'), version: Number.MAX_SAFE_INTEGER}, 'version'],
		['a version of nought', {...recordOf('a'), version: 0}, 'version'],
		['a title that nobody told', {...recordOf('a'), posting: {...posting, title: 'x'}}, 'posting.title'],
		['a witness that is none', {...recordOf('a'), posting: {...posting, company: {value: 'x', by: 'me'}}}, 'posting.company'],
		['blocks outside the text', {...recordOf('a'), posting: {...posting, blocks: [{start: 0, end: 999, kind: 'item'}]}}, 'posting.blocks'],
		[
			'blocks that overlap',
			{
				...recordOf('a'),
				posting: {
					...posting,
					blocks: [
						{start: 0, end: 9, kind: 'item'},
						{start: 5, end: 12, kind: 'item'},
					],
				},
			},
			'posting.blocks',
		],
	])('a record with %s is refused by its field, and the others are read', async (_, record, field) => {
		const list = JSON.stringify([record, recordOf('z'), recordOf('z')]);
		const file = await readShelfFile(bytesOf(`{"format":"jobprism-shelf","version":1,"postings":${list}}`));
		expect(file).toMatchObject({
			kind: 'shelf',
			shelf: {postings: [{key: 'z'}]},
			refused: [
				{place: 1, field},
				{place: 3, field: 'key'},
			],
		});
	});

	test('a record that is too deep is refused, not followed', async () => {
		const deep = `{"format":"jobprism-shelf","version":1,"postings":[${JSON.stringify(recordOf('a')).replace('{', `{"x":${'['.repeat(9999)}${']'.repeat(9999)},`)}]}`;
		expect(await readShelfFile(bytesOf(deep))).toMatchObject({refused: [{place: 1, field: 'depth'}]});
	});

	test('keys that would reach a prototype stay keys', async () => {
		const evil = `{"format":"jobprism-shelf","version":1,"postings":[${JSON.stringify(recordOf('a')).replace('{', '{"__proto__":{"polluted":1},"constructor":{"x":1},')}]}`;
		const file = await readShelfFile(bytesOf(evil));
		expect(file.kind === 'shelf' && file.shelf.postings).toHaveLength(1);
		expect(({} as {polluted?: number}).polluted).toBeUndefined();
	});
});

test.each([
	['keys in order', {b: 1, a: [2, {d: null, c: 'x'}]}, '{"a":[2,{"c":"x","d":null}],"b":1}'],
	['undefined left out of objects, null in lists', {a: undefined, b: [undefined]}, '{"b":[null]}'],
	['half of a character', '\ud800', '"\\ud800"'],
])('canonical JSON: %s', (_, value, text) => {
	expect(canonicalJson(value)).toBe(text);
});

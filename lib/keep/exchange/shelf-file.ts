/**
 * Everything that is saved, or a selection, as one JSON file, and back (docs/format.md). Law: lossless; equal shelves are equal bytes; what comes in is unknown
 * and judged whole before anything is used; a damaged, foreign or newer file is refused with its reason.
 */
import type {Sighting, StoredCorrection, StoredPosting} from '../rows';
import {canonicalJson} from './canonical';
import {isObject, type Judged, judgeCorrection, judgePosting, judgeSighting} from './stored-shape';

const FORMAT = 'jobprism-shelf';
export const FILE_VERSION = 1;
/** Bytes of a file that are looked at: some 20,000 postings. */
export const FILE_CAP = 256 * 1024 * 1024;
/** Records of one kind. */
const MOST_RECORDS = 50_000;

export type Shelf = {
	readonly postings: readonly StoredPosting[];
	readonly corrections: readonly StoredCorrection[];
	readonly sightings: readonly Sighting[];
	/** Profiles, as the profiles' own gate reads and writes them; not judged here. */
	readonly profiles: readonly unknown[];
	/** What is set beside them, as the settings' own gate reads and writes it; not judged here. */
	readonly preferences: readonly unknown[];
};
/**
 * `empty`: no bytes. `too-large`: more than FILE_CAP. `not-text`: no UTF-8. `utf-16`. `archive`: a ZIP. `web-page`: HTML. `not-json`: no JSON, or only its beginning.
 * `cut`: ours, but its end is missing. `damaged`: ours, but some of it is not as it was written. `foreign`: JSON of something else. `profile`: a file with a profile.
 * `newer`: of a later format. `too-many`: more records than are read.
 */
export type FileFailure =
	| 'empty'
	| 'too-large'
	| 'not-text'
	| 'utf-16'
	| 'archive'
	| 'web-page'
	| 'not-json'
	| 'cut'
	| 'damaged'
	| 'foreign'
	| 'profile'
	| 'newer'
	| 'too-many';
/** A record that was not read: in which list, at which place from 1, and by which field. */
export type Refused = {readonly list: 'postings' | 'corrections' | 'sightings'; readonly place: number; readonly field: string; readonly title: string | null};
export type ShelfFile =
	| {
			readonly kind: 'shelf';
			readonly shelf: Shelf;
			readonly refused: readonly Refused[];
			/** False: the file carries no checksum, so that a change by hand or by damage cannot be told. */
			readonly checked: boolean;
	  }
	| {readonly kind: 'failed'; readonly why: FileFailure};

/** The file as bytes, in UTF-8. Records are sorted by key; the time is not in it, so that equal shelves are equal files. */
export async function writeShelfFile({postings, corrections, sightings, profiles, preferences}: Shelf): Promise<Uint8Array<ArrayBuffer>> {
	const lists = [
		['postings', sorted(postings)],
		['corrections', sorted(corrections)],
		['sightings', sorted(sightings)],
		['profiles', profiles],
		['preferences', preferences],
	] as const;
	const body = `{"format":"${FORMAT}","version":${FILE_VERSION},\n${lists.map(([name, rows]) => `"${name}":[${rows.map(row => `\n${canonicalJson(row)}`).join(',')}\n],\n`).join('')}`;
	const bytes = new TextEncoder().encode(body);
	return joined(bytes, new TextEncoder().encode(`"checksum":"${await checksumOf(bytes)}"}\n`));
}

/** What a file holds. Never throws, whatever the bytes; look at the size of a file by `isTooLarge` before it is read into memory. */
export async function readShelfFile(bytes: Uint8Array<ArrayBuffer>): Promise<ShelfFile> {
	const text = decoded(bytes);
	if (typeof text !== 'string') return text;
	let raw: unknown;
	try {
		raw = JSON.parse(text);
	} catch {
		return failed(text.startsWith(`{"format":"${FORMAT}"`) ? 'cut' : 'not-json');
	}
	if (!isObject(raw) || raw.format !== FORMAT || typeof raw.version !== 'number')
		return failed(isObject(raw) && raw.kind === 'jobprism-profile' ? 'profile' : 'foreign');
	if (raw.version > FILE_VERSION) return failed('newer');
	const lists = [raw.postings, raw.corrections, raw.sightings, raw.profiles, raw.preferences].map(list => list ?? []);
	if (raw.version !== FILE_VERSION || !lists.every(Array.isArray)) return failed('damaged');
	// One whose name was damaged still stands at the end.
	const sealed = raw.checksum !== undefined || /sha256-[0-9a-f]{64}/.test(text.slice(-200));
	if (sealed && raw.checksum !== (await checksumIn(text))) return failed('damaged');
	if (lists.some(list => list.length > MOST_RECORDS)) return failed('too-many');
	const [postings = [], corrections = [], sightings = [], profiles = [], preferences = []] = lists as readonly (readonly unknown[])[];
	const refused: Refused[] = [];
	const shelf: Shelf = {
		postings: judged('postings', postings, judgePosting, refused),
		corrections: judged('corrections', corrections, judgeCorrection, refused),
		sightings: judged('sightings', sightings, judgeSighting, refused),
		profiles,
		preferences,
	};
	return {kind: 'shelf', shelf, refused, checked: sealed};
}

/** Whether a file is larger than any that is read. @param size in bytes */
export const isTooLarge = (size: number): boolean => size > FILE_CAP;

const failed = (why: FileFailure): Extract<ShelfFile, {kind: 'failed'}> => ({kind: 'failed', why});
const sorted = <Row extends {readonly key: string}>(rows: readonly Row[]): readonly Row[] => [...rows].sort((a, b) => (a.key < b.key ? -1 : 1));

/** The text of the bytes, or why there is none. */
export function decoded(bytes: Uint8Array): string | Extract<ShelfFile, {kind: 'failed'}> {
	if (bytes.length === 0) return failed('empty');
	if (isTooLarge(bytes.length)) return failed('too-large');
	const [a, b, c, d] = bytes;
	if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || a === 0 || (a !== undefined && b === 0)) return failed('utf-16');
	if (a === 0x50 && b === 0x4b && c === 3 && d === 4) return failed('archive');
	try {
		const text = new TextDecoder('utf-8', {fatal: true}).decode(bytes);
		return /^\s{0,100}<(?:!doctype|html|\?xml)/i.test(text) ? failed('web-page') : text;
	} catch {
		return failed('not-text');
	}
}

function judged<Row extends {readonly key: string}>(
	list: Refused['list'],
	rows: readonly unknown[],
	judge: (row: unknown) => Judged<Row>,
	refused: Refused[],
): readonly Row[] {
	const found = new Map<string, Row>();
	for (const [at, row] of rows.entries()) {
		const one = judge(row);
		if (one.ok && !found.has(one.value.key)) found.set(one.value.key, one.value);
		else refused.push({list, place: at + 1, field: one.ok ? 'key' : one.field, title: titleIn(row)});
	}
	return [...found.values()];
}

/** What a record that was refused calls itself, to name it by. */
function titleIn(row: unknown): string | null {
	const posting = isObject(row) && isObject(row.posting) ? row.posting : null;
	const value = isObject(posting?.title) ? posting.title.value : null;
	return typeof value === 'string' ? value.slice(0, 200) : null;
}

const CHECKSUM = '"checksum":"';
/** Of all bytes before the checksum's own line; null where there is no such line. */
async function checksumIn(text: string): Promise<string | null> {
	const at = text.lastIndexOf(`\n${CHECKSUM}`);
	return at < 0 ? null : checksumOf(new TextEncoder().encode(text.slice(0, at + 1)));
}

async function checksumOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', bytes);
	return `sha256-${Array.from(new Uint8Array(digest), byte => byte.toString(16).padStart(2, '0')).join('')}`;
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
	const both = new Uint8Array(a.length + b.length);
	both.set(a);
	both.set(b, a.length);
	return both;
}

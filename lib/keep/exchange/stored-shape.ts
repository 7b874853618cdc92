/** Whether a record of a file is one of ours. Law: every field that we know is judged, whatever else is in it is kept as it is; nothing is mended. */
import type {Posting, Stage} from '../../model';
import {LONGEST_NOTE} from '../desk';
import type {Sighting, StoredCorrection, StoredPosting} from '../rows';
import {isShallow} from './canonical';

/** The name of the first field that is not as it must be. */
export type Wrong = {readonly ok: false; readonly field: string};
export type Judged<T> = {readonly ok: true; readonly value: T} | Wrong;
type Check = (value: unknown) => boolean;
type Fields = Readonly<Record<string, Check>>;

export const STAGES: readonly Stage[] = ['saved', 'applied', 'interview', 'offer', 'closed'];
const WITNESSES: readonly unknown[] = ['json-ld', 'board', 'meta', 'page', 'selection', 'person'];
const DOUBTS: readonly unknown[] = [null, undefined, 'adapter-silent', 'few-signs', 'flat'];
/** Characters: of an address or key, of a field, of a posting's text. */
const LONG = {address: 4000, field: 4000, text: 400_000} as const;
/** Items of any list in a record, but for blocks. */
const MOST = 200;
const MOST_BLOCKS = 40_000;
/** Changes of one posting: far more than a person makes, and each can be counted on from it. */
const MOST_CHANGES = 2 ** 40;
/** Milliseconds since 1970 that a date can hold. */
const LAST_MOMENT = 8.64e15;

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
const string =
	(longest: number, least = 0): Check =>
	value =>
		typeof value === 'string' && value.length <= longest && value.length >= least;
const or =
	(...checks: readonly Check[]): Check =>
	value =>
		checks.some(check => check(value));
const nothing: Check = value => value === null;
const absent: Check = value => value === undefined;
const moment: Check = value => typeof value === 'number' && Math.abs(value) <= LAST_MOMENT;
const count: Check = value => Number.isSafeInteger(value) && (value as number) >= 0;
const list =
	(check: Check, most = MOST): Check =>
	value =>
		Array.isArray(value) && value.length <= most && value.every(check);
const oneOf =
	(values: readonly unknown[]): Check =>
	value =>
		values.includes(value);
const object =
	(fields: Fields): Check =>
	value =>
		isObject(value) && wrongField(value, fields) === null;

function wrongField(value: Readonly<Record<string, unknown>>, fields: Fields): string | null {
	return Object.keys(fields).find(name => fields[name]?.(value[name]) === false) ?? null;
}

const told = object({value: string(LONG.field), by: oneOf(WITNESSES)});
const maybeTold = or(nothing, told);
/** A key stands in addresses, which hold no half of a character. */
const key: Check = value => string(LONG.address, 1)(value) && !/\p{Cs}/u.test(value as string);
const changes = list(string(100), 64);

const POSTING: Fields = {
	key,
	url: string(LONG.address),
	board: or(nothing, string(100)),
	language: or(nothing, string(100)),
	title: told,
	company: maybeTold,
	location: maybeTold,
	salary: maybeTold,
	employment: maybeTold,
	arrangement: maybeTold,
	postedOn: maybeTold,
	validThrough: maybeTold,
	text: string(LONG.text),
	blocks: list(object({start: count, end: count, kind: oneOf(['heading', 'paragraph', 'item'])}), MOST_BLOCKS),
	textBy: oneOf(WITNESSES),
	disagreements: list(object({field: string(100), a: told, b: told})),
	pageSays: or(absent, object({title: or(absent, maybeTold), company: or(absent, maybeTold), location: or(absent, maybeTold)})),
	doubt: oneOf(DOUBTS),
	truncated: value => typeof value === 'boolean',
};
const RECORD: Fields = {
	key,
	posting: isObject,
	stage: oneOf(STAGES),
	stages: value => list(object({stage: oneOf(STAGES), at: or(nothing, moment)}), 2000)(value) && (value as readonly unknown[]).length > 0,
	note: string(LONGEST_NOTE),
	savedAt: moment,
	firstSeenAt: moment,
	version: value => count(value) && value !== 0 && (value as number) <= MOST_CHANGES,
	changeId: string(100),
	changes,
};
const maybeWords = or(nothing, string(LONG.field));
const CORRECTION: Fields = {key, title: maybeWords, company: maybeWords, location: maybeWords, changes};
const SIGHTING: Fields = {key, firstSeenAt: moment, lastSeenAt: moment};

/** A saved posting of a file. */
export function judgePosting(value: unknown): Judged<StoredPosting> {
	const wrong = judge(value, RECORD);
	if (wrong !== null) return {ok: false, field: wrong};
	const record = value as StoredPosting;
	const inPosting = wrongField(record.posting as unknown as Readonly<Record<string, unknown>>, POSTING);
	if (inPosting !== null) return {ok: false, field: `posting.${inPosting}`};
	if (record.posting.key !== record.key) return {ok: false, field: 'posting.key'};
	if (record.stages.at(-1)?.stage !== record.stage) return {ok: false, field: 'stages'};
	return areBlocksOf(record.posting) ? {ok: true, value: record} : {ok: false, field: 'posting.blocks'};
}

export function judgeCorrection(value: unknown): Judged<StoredCorrection> {
	const wrong = judge(value, CORRECTION);
	return wrong === null ? {ok: true, value: value as StoredCorrection} : {ok: false, field: wrong};
}

export function judgeSighting(value: unknown): Judged<Sighting> {
	const wrong = judge(value, SIGHTING);
	return wrong === null ? {ok: true, value: value as Sighting} : {ok: false, field: wrong};
}

/** The first field that is wrong, or null. */
function judge(value: unknown, fields: Fields): string | null {
	if (!isObject(value)) return 'record';
	return isShallow(value) ? wrongField(value, fields) : 'depth';
}

/** Blocks stand in order, without overlap, inside the text. */
function areBlocksOf({text, blocks}: Posting): boolean {
	let at = 0;
	for (const {start, end} of blocks) {
		if (start < at || end < start || end > text.length) return false;
		at = end;
	}
	return true;
}

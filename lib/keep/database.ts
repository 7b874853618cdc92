/** The one database and its versions. Law: a version, once released, is never edited; data that a later version wrote is not touched. */
import {Dexie, type Table} from 'dexie';
import type {Correction, PostingKey, RoleId, SavedPosting, Stage} from '../model';

/** A saved posting as it lies in the database: with the ids of its last changes, so that a change said twice is done once. */
export type StoredPosting = SavedPosting & {readonly key: PostingKey; readonly changes: readonly string[]};
/** The row of a list, so that a table of thousands needs no full text. */
export type Summary = {
	readonly key: PostingKey;
	readonly title: string;
	readonly company: string | null;
	readonly url: string;
	readonly stage: Stage;
	readonly savedAt: number;
	readonly firstSeenAt: number;
	/** What the content read as when it was saved; null: not analysed. */
	readonly role: RoleId | null;
	readonly version: number;
};
/** When this browser first saw a posting, saved or not. */
export type Sighting = {readonly key: PostingKey; readonly firstSeenAt: number; readonly lastSeenAt: number};

/** A person's own words for a posting, saved or not, with the ids of their last changes. */
export type StoredCorrection = Correction & {readonly key: PostingKey; readonly changes: readonly string[]};

/** Version of this code's schema. The browser's own number is ten times Dexie's. */
const VERSION = 2;
const NATIVE = 10;
/** Milliseconds that another tab with an older version may hold the door. */
const BLOCKED_AFTER = 2000;

export class Database extends Dexie {
	declare readonly postings: Table<StoredPosting, PostingKey>;
	declare readonly summaries: Table<Summary, PostingKey>;
	declare readonly sightings: Table<Sighting, PostingKey>;
	declare readonly corrections: Table<StoredCorrection, PostingKey>;

	constructor(name: string) {
		super(name, {chromeTransactionDurability: 'strict', autoOpen: false});
		this.version(1).stores({postings: 'key', summaries: 'key, savedAt, firstSeenAt, stage', sightings: 'key'});
		this.version(VERSION).stores({corrections: 'key'});
	}
}

/** What the world may refuse: no room, another tab in the way, data of a newer version, a database that does not open. */
export type Refusal = 'quota' | 'blocked' | 'newer' | 'unavailable';
export type Kept<T> = {readonly ok: true; readonly value: T} | {readonly ok: false; readonly code: Refusal};

export const DATABASE = 'jobprism';

const open = new Map<string, Promise<Kept<Database>>>();

/** The open database of this name, opened at most once per context; a refusal is not remembered, so the next call tries again. */
export function openDatabase(name = DATABASE): Promise<Kept<Database>> {
	const known = open.get(name);
	if (known !== undefined) return known;
	const opening = openAfresh(name);
	open.set(name, opening);
	const forget = (): void => {
		if (open.get(name) === opening) open.delete(name);
	};
	opening.then(kept => {
		if (!kept.ok) forget();
		// Dexie closes on `versionchange` by itself, so that another tab can upgrade; the next call then opens anew.
		else kept.value.on('close', forget);
	}, forget);
	return opening;
}

/** Closes this context's connection. */
export async function closeDatabase(name = DATABASE): Promise<void> {
	const kept = await open.get(name);
	open.delete(name);
	if (kept?.ok) kept.value.close();
}

async function openAfresh(name: string): Promise<Kept<Database>> {
	if (await isNewer(name)) return {ok: false, code: 'newer'};
	const database = new Database(name);
	let timer: ReturnType<typeof setTimeout> | undefined;
	const blocked = new Promise<Kept<Database>>(resolve => {
		database.on('blocked', () => {
			timer = setTimeout(() => {
				resolve({ok: false, code: 'blocked'});
				database.close();
			}, BLOCKED_AFTER);
		});
	});
	const opened = database.open().then((): Kept<Database> => {
		if (database.verno === VERSION) return {ok: true, value: database};
		database.close();
		return {ok: false, code: 'newer'};
	}, refusalOf);
	const kept = await Promise.race([opened, blocked]);
	clearTimeout(timer);
	return kept;
}

/** Dexie opens a database of a later version and adds to it what it misses; so its version is looked up before. */
async function isNewer(name: string): Promise<boolean> {
	const known = await indexedDB.databases();
	return known.some(database => database.name === name && (database.version ?? 0) > VERSION * NATIVE);
}

/**
 * The refusal in an error of the database.
 * @throws the error itself where it is our mistake.
 */
export function refusalOf(error: unknown): {readonly ok: false; readonly code: Refusal} {
	for (const name of namesOf(error)) {
		if (name === 'QuotaExceededError') return {ok: false, code: 'quota'};
		if (name === 'VersionError') return {ok: false, code: 'newer'};
		if (UNAVAILABLE.has(name)) return {ok: false, code: 'unavailable'};
	}
	throw error;
}

const UNAVAILABLE: ReadonlySet<string> = new Set([
	'OpenFailedError',
	'DatabaseClosedError',
	'MissingAPIError',
	'UnknownError',
	'InvalidStateError',
	'TimeoutError',
	'AbortError',
	'SecurityError',
]);

/** Does this with the open database, and words what the world refuses. */
export async function within<T>(work: (database: Database) => PromiseLike<T>): Promise<Kept<T>> {
	const kept = await openDatabase();
	if (!kept.ok) return kept;
	try {
		return {ok: true, value: await work(kept.value)};
	} catch (error) {
		return refusalOf(error);
	}
}

/** The names of an error and of those it wraps, innermost first: the cause tells more than its wrapping. */
function namesOf(error: unknown): readonly string[] {
	const names: string[] = [];
	for (let at = error, depth = 0; typeof at === 'object' && at !== null && depth < 5; depth += 1) {
		if ('name' in at && typeof at.name === 'string') names.unshift(at.name);
		at = 'inner' in at ? at.inner : null;
	}
	return names;
}

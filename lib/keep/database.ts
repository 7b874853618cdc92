/** The one database and its versions. Law: a version, once released, is never edited; data that a later version wrote is not touched. */
import {Dexie, liveQuery, type Table} from 'dexie';
import type {PostingKey, Summary} from '../model';
import type {BinRow, CachedAnalysis, MetaRow, Sighting, SkillRow, Snapshot, SnapshotRow, StoredCorrection, StoredPosting} from './rows';
import {toThird} from './to-third';
import {DATABASE, inUse, NATIVE, VERSION} from './version';

export type {Transaction} from 'dexie';
export {DATABASE, liveQuery, NATIVE, VERSION};

/** Milliseconds that another tab with an older version may hold the door. */
const BLOCKED_AFTER = 2000;
/** Milliseconds after which a change that is not complete is told as such; it may still come about, and is not done twice. */
const PATIENCE = 4500;

export class Database extends Dexie {
	declare readonly postings: Table<StoredPosting, PostingKey>;
	declare readonly summaries: Table<Summary, PostingKey>;
	declare readonly sightings: Table<Sighting, PostingKey>;
	declare readonly corrections: Table<StoredCorrection, PostingKey>;
	declare readonly bin: Table<BinRow, PostingKey>;
	declare readonly skills: Table<SkillRow, string>;
	declare readonly analyses: Table<CachedAnalysis, PostingKey>;
	declare readonly snapshots: Table<Snapshot, string>;
	declare readonly snapshotRows: Table<SnapshotRow, [string, string, string]>;
	declare readonly meta: Table<MetaRow, string>;

	constructor(name: string) {
		super(name, {chromeTransactionDurability: 'strict', autoOpen: false});
		this.version(1).stores({postings: 'key', summaries: 'key, savedAt, firstSeenAt, stage', sightings: 'key'});
		this.version(2).stores({corrections: 'key'});
		this.version(VERSION)
			.stores({
				summaries: 'key, savedAt, firstSeenAt, stage, rev, edited',
				bin: 'key, deletedAt',
				skills: 'id',
				analyses: 'key, usedAt',
				snapshots: 'id, at',
				snapshotRows: '[snapshot+store+key], snapshot',
				meta: 'name',
			})
			.upgrade(toThird);
	}
}

/** What the world may refuse: no room, another tab in the way, data of a newer version, a database that does not open, one that does not answer in time. */
export type Refusal = 'quota' | 'blocked' | 'newer' | 'unavailable' | 'no-answer';
export type Kept<T> = {readonly ok: true; readonly value: T} | {readonly ok: false; readonly code: Refusal};

const open = new Map<string, Promise<Kept<Database>>>();

/**
 * The open database, opened at most once per context; a refusal is not remembered, so the next call tries again.
 * @param name `DATABASE` stands for the one in use, where others were begun beside it
 */
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

async function openAfresh(asked: string): Promise<Kept<Database>> {
	const known = await namesKnown();
	if (!known.ok) return known;
	const name = asked === DATABASE ? inUse(known.value) : asked;
	// Dexie opens a database of a later version and adds to it what it misses; so its version is looked up before.
	if (known.value.some(each => each.name === name && (each.version ?? 0) > VERSION * NATIVE)) return {ok: false, code: 'newer'};
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
	}, unopened);
	const kept = await Promise.race([opened, blocked]);
	clearTimeout(timer);
	return kept;
}

/** A database that does not open, whatever the reason, is kept as it is and told; an upgrade that stumbles over a row is one of them. */
function unopened(error: unknown): {readonly ok: false; readonly code: Refusal} {
	try {
		return refusalOf(error);
	} catch {
		console.error('Jobprism:', error);
		return {ok: false, code: 'unavailable'};
	}
}

async function namesKnown(): Promise<Kept<readonly IDBDatabaseInfo[]>> {
	try {
		return {ok: true, value: await indexedDB.databases()};
	} catch (error) {
		return refusalOf(error);
	}
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
	'DataError',
	'NotFoundError',
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

/** The same for a change that a person waits for: it answers within five seconds, or says that it has not. */
export async function inTime<T>(work: (database: Database) => PromiseLike<T>, patience = PATIENCE): Promise<Kept<T>> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<Kept<T>>(resolve => {
		timer = setTimeout(() => resolve({ok: false, code: 'no-answer'}), patience);
	});
	try {
		return await Promise.race([within(work), late]);
	} finally {
		clearTimeout(timer);
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

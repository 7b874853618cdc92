/** Takes a planned import in, and takes it back. Law: one transaction with a snapshot of all that it changes: all or nothing, and undone to the byte. */
import type {PostingKey} from '../../model';
import {nextRev} from '../changing';
import {type Database, type Kept, within} from '../database';
import type {Snapshot, SnapshotRow, StoredPosting} from '../rows';
import {pruneStates} from '../snapshots';
import {toSummary} from '../summary';
import type {ImportPlan} from './import-plan';

const AT_ONCE = 100;

export type Import = {
	readonly plan: ImportPlan;
	/** What becomes of saved postings that the file has otherwise. */
	readonly onChanged: 'keep-mine' | 'take-file';
	/** The same for each repetition of one and the same click. */
	readonly changeId: string;
	/** Milliseconds since 1970. */
	readonly at: number;
	/** Ends the import with nothing done. */
	readonly signal?: AbortSignal;
	readonly onProgress?: (done: number, all: number) => void;
};
/** `snapshot`: what `undoImport` takes. `cancelled`: nothing was changed. */
export type Imported = {readonly kind: 'done'; readonly snapshot: string; readonly added: number; readonly changed: number} | {readonly kind: 'cancelled'};

/** The saved postings with these keys: what `planImport` compares with. */
export function findMine(keys: readonly PostingKey[]): Promise<Kept<ReadonlyMap<PostingKey, StoredPosting>>> {
	return within(async database => new Map((await database.postings.bulkGet([...keys])).flatMap(row => (row === undefined ? [] : [[row.key, row] as const]))));
}

export async function importShelf({plan, onChanged, changeId, at, signal, onProgress}: Import): Promise<Kept<Imported>> {
	const id = `import-${changeId}`;
	const records = [...plan.fresh, ...(onChanged === 'take-file' ? plan.changed.map(({theirs}) => theirs) : [])];
	let cancelled = false;
	const done = await within(database =>
		database
			.transaction('rw', tables(database), async (transaction): Promise<Imported> => {
				const before = await database.snapshots.get(id);
				if (before !== undefined) return {kind: 'done', snapshot: id, added: before.added, changed: before.rows};
				let counts = {rows: 0, added: 0};
				for (let from = 0; from < records.length; from += AT_ONCE) {
					if (signal?.aborted) {
						cancelled = true;
						transaction.abort();
					}
					counts = plus(counts, await take(database, id, records.slice(from, from + AT_ONCE), changeId));
					onProgress?.(Math.min(from + AT_ONCE, records.length), records.length);
				}
				await takeCorrections(database, id, plan, onChanged);
				await takeSightings(database, id, plan);
				await database.snapshots.put({id, at, why: 'import', from: null, ...counts, undone: false});
				await pruneStates(database, at);
				return {kind: 'done', snapshot: id, added: counts.added, changed: counts.rows};
			})
			.catch((error: unknown): Imported => {
				if (cancelled) return {kind: 'cancelled'};
				throw error;
			}),
	);
	return done;
}

/** Puts everything back as it was before the import. What the person changed since then stays as it is now. @returns how many postings stay for that reason */
export function undoImport(snapshot: string): Promise<Kept<{readonly kept: number}>> {
	return within(database =>
		database.transaction('rw', tables(database), async () => {
			const head = await database.snapshots.get(snapshot);
			if (head === undefined || head.undone) return {kept: 0};
			const rows = await database.snapshotRows.where('snapshot').equals(snapshot).toArray();
			const touched = new Set<PostingKey>();
			for (const {store, key, after} of rows) if (store === 'postings' && (await database.postings.get(key))?.version !== after) touched.add(key);
			for (const {store, key, before} of rows) {
				if ((store === 'postings' || store === 'summaries' || store === 'bin') && touched.has(key)) continue;
				const table = database.table<unknown, string>(store);
				if (before === null) await table.delete(key);
				else if (store === 'summaries') await table.put({...(before as object), rev: await nextRev(database)});
				else await table.put(before);
				if (store === 'postings') await database.analyses.delete(key);
			}
			await database.snapshots.put({...head, undone: true});
			return {kept: touched.size};
		}),
	);
}

/** The snapshots, the last first. */
export function listSnapshots(): Promise<Kept<readonly Snapshot[]>> {
	return within(database => database.snapshots.orderBy('at').reverse().toArray());
}

type Counts = {readonly rows: number; readonly added: number};
const plus = (a: Counts, b: Counts): Counts => ({rows: a.rows + b.rows, added: a.added + b.added});

/** Writes some records, with what stood in their places into the snapshot. */
async function take(database: Database, snapshot: string, records: readonly StoredPosting[], changeId: string): Promise<Counts> {
	const keys = records.map(({key}) => key);
	const mine = await database.postings.bulkGet(keys);
	const rows = await database.summaries.bulkGet(keys);
	const rev = await nextRev(database, records.length);
	// A record that was not there comes in as it is; one that replaces another goes on counting, so that no version stands for two contents.
	const written = records.map((record, at): StoredPosting => {
		const own = mine[at];
		return own === undefined
			? record
			: {...record, version: Math.max(own.version, record.version) + 1, changeId, changes: [...record.changes, changeId].slice(-16)};
	});
	await database.snapshotRows.bulkPut(
		written.flatMap(({key, version}, at): readonly SnapshotRow[] => [
			{snapshot, store: 'postings', key, before: mine[at] ?? null, after: version},
			{snapshot, store: 'summaries', key, before: rows[at] ?? null, after: null},
		]),
	);
	await database.postings.bulkPut(written);
	await database.summaries.bulkPut(
		written.map((record, at) => {
			const gist = mine[at]?.posting.text === record.posting.text ? (rows[at]?.gist ?? null) : null;
			return toSummary(record, {role: gist === null ? null : (rows[at]?.role ?? null), gist}, rev - records.length + 1 + at);
		}),
	);
	await database.analyses.bulkDelete(keys);
	// What was deleted and comes back by a file is not in the bin any more.
	const binned = (await database.bin.bulkGet(keys)).filter(row => row !== undefined);
	await database.snapshotRows.bulkPut(binned.map((row): SnapshotRow => ({snapshot, store: 'bin', key: row.key, before: row, after: null})));
	await database.bin.bulkDelete(binned.map(({key}) => key));
	const added = mine.filter(row => row === undefined).length;
	return {rows: records.length - added, added};
}

async function takeCorrections(database: Database, snapshot: string, plan: ImportPlan, onChanged: Import['onChanged']): Promise<void> {
	const mine = await database.corrections.bulkGet(plan.corrections.map(({key}) => key));
	const taken = plan.corrections.filter((_, at) => mine[at] === undefined || onChanged === 'take-file');
	const before = new Map(mine.flatMap(row => (row === undefined ? [] : [[row.key, row] as const])));
	await database.snapshotRows.bulkPut(taken.map(({key}): SnapshotRow => ({snapshot, store: 'corrections', key, before: before.get(key) ?? null, after: null})));
	await database.corrections.bulkPut(taken);
}

/** Seen first is the earlier of the two, seen last the later. */
async function takeSightings(database: Database, snapshot: string, plan: ImportPlan): Promise<void> {
	const mine = await database.sightings.bulkGet(plan.sightings.map(({key}) => key));
	const taken = plan.sightings.map((theirs, at) => {
		const own = mine[at];
		const first = Math.min(own?.firstSeenAt ?? theirs.firstSeenAt, theirs.firstSeenAt);
		return {...own, ...theirs, firstSeenAt: first, lastSeenAt: Math.max(own?.lastSeenAt ?? theirs.lastSeenAt, theirs.lastSeenAt)};
	});
	await database.snapshotRows.bulkPut(taken.map(({key}, at): SnapshotRow => ({snapshot, store: 'sightings', key, before: mine[at] ?? null, after: null})));
	await database.sightings.bulkPut(taken);
}

const tables = (database: Database) => [
	database.postings,
	database.summaries,
	database.corrections,
	database.sightings,
	database.analyses,
	database.bin,
	database.snapshots,
	database.snapshotRows,
	database.meta,
];

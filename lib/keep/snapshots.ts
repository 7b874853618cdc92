/**
 * Earlier states: what an import, an upgrade or the putting back of a state changed, row by row, and putting it back. Law: what the person changed since then stays as
 * it is now; putting back is itself a state that can be put back; the newest few stay and the oldest go.
 */
import type {PostingKey} from '../model';
import {nextRev} from './changing';
import {type Database, type Kept, within} from './database';
import type {Shelf} from './exchange/shelf-file';
import {judgePosting} from './exchange/stored-shape';
import {withStages} from './foreign';
import type {Snapshot, SnapshotRow, StoredPosting} from './rows';

/** States that are kept whatever their age, weeks of which the newest one is kept beside them, and days after which an upgrade's goes. */
export const KEPT_STATES = {newest: 3, weeks: 4, upgradeDays: 90} as const;
const DAY = 24 * 60 * 60 * 1000;

/** What putting a state back would do now. `back`: postings that get what they were; `away`: that were not there; `kept`: changed since, and left alone. */
export type StatePreview = {readonly back: number; readonly away: number; readonly kept: number; readonly titles: readonly string[]};
/** Rows by which the size of a larger state is estimated. */
const SAMPLE = 200;
/** Titles in a preview. */
const MOST_TITLES = 20;

/** The states that stay, of all that there are. Pure. @param now milliseconds since 1970 */
export function statesKept(all: readonly Snapshot[], now: number): readonly Snapshot[] {
	const newestFirst = [...all].sort((a, b) => b.at - a.at);
	const states = newestFirst.filter(({why}) => why !== 'upgrade');
	const upgrades = newestFirst.filter(({why}) => why === 'upgrade').filter(({at}, place) => place === 0 && now - at < KEPT_STATES.upgradeDays * DAY);
	const weeks = new Set<number>();
	const kept = states.filter(({at}, place) => {
		const week = Math.floor(at / (7 * DAY));
		const isFirst = !weeks.has(week) && weeks.size < KEPT_STATES.weeks;
		if (isFirst) weeks.add(week);
		return place < KEPT_STATES.newest || isFirst;
	});
	return [...kept, ...upgrades].sort((a, b) => b.at - a.at);
}

/** Removes the states that are too many; inside a transaction of the caller's that writes both stores. */
export async function pruneStates(database: Database, now: number): Promise<void> {
	const all = await database.snapshots.toArray();
	const kept = new Set(statesKept(all, now).map(({id}) => id));
	for (const {id} of all.filter(each => !kept.has(each.id))) {
		await database.snapshotRows.where('snapshot').equals(id).delete();
		await database.snapshots.delete(id);
	}
}

/** The states, the last first, with what their rows take, in characters of JSON (of a large one: about). */
export function listStates(): Promise<Kept<readonly (Snapshot & {readonly size: number})[]>> {
	return within(database =>
		database.transaction('r', database.snapshots, database.snapshotRows, async () => {
			const states: (Snapshot & {readonly size: number})[] = [];
			for (const head of await database.snapshots.orderBy('at').reverse().toArray()) {
				const rows = () => database.snapshotRows.where('snapshot').equals(head.id);
				const some = await rows().limit(SAMPLE).toArray();
				const size = some.reduce((sum, row) => sum + JSON.stringify(row).length, 0);
				states.push({...head, size: some.length < SAMPLE ? size : Math.round((size / SAMPLE) * (await rows().count()))});
			}
			return states;
		}),
	);
}

/** What putting this state back would do, before it does anything. */
export function previewState(id: string): Promise<Kept<StatePreview>> {
	return within(database =>
		database.transaction('r', database.postings, database.snapshotRows, async () => {
			const rows = await postingRows(database, id);
			const counts = {back: 0, away: 0, kept: 0};
			const titles: string[] = [];
			for (const row of rows) {
				const now = await database.postings.get(row.key);
				const fate = (now?.version ?? null) !== row.after ? 'kept' : row.before === null ? 'away' : 'back';
				counts[fate] += 1;
				const title = (now ?? (row.before as StoredPosting | null))?.posting.title.value;
				if (fate !== 'kept' && titles.length < MOST_TITLES && title !== undefined) titles.push(title);
			}
			return {...counts, titles};
		}),
	);
}

/**
 * Puts a state back: what was changed gets what it was, what was added goes. Said twice it is done once.
 * @returns the state that this act left, to be put back by the same function, and how many postings stay because they were changed since
 */
export function restoreState(id: string, changeId: string, at: number): Promise<Kept<{readonly undo: string; readonly kept: number}>> {
	const undo = `restore-${changeId}`;
	return within(database =>
		database.transaction('rw', tables(database), async () => {
			const head = await database.snapshots.get(id);
			if (head === undefined || (await database.snapshots.get(undo)) !== undefined) return {undo, kept: 0};
			const rows = await database.snapshotRows.where('snapshot').equals(id).toArray();
			const touched = new Set<PostingKey>();
			for (const {store, key, after} of rows) if (store === 'postings' && ((await database.postings.get(key))?.version ?? null) !== after) touched.add(key);
			const counts = {rows: 0, added: 0};
			for (const {store, key, before} of rows) {
				if ((store === 'postings' || store === 'summaries' || store === 'bin') && touched.has(key)) continue;
				const table = database.table<unknown, string>(store);
				const now = (await table.get(key)) ?? null;
				const next = store === 'summaries' && before !== null ? {...(before as object), rev: await nextRev(database)} : before;
				if (next === null) await table.delete(key);
				else await table.put(next);
				const after = store === 'postings' && before !== null ? (before as StoredPosting).version : null;
				await database.snapshotRows.put({snapshot: undo, store, key, before: now, after} satisfies SnapshotRow);
				if (store !== 'postings') continue;
				await database.analyses.delete(key);
				counts[now === null ? 'added' : 'rows'] += 1;
			}
			await nextRev(database);
			await database.snapshots.put({...head, undone: true});
			await database.snapshots.put({id: undo, at, why: 'restore', from: null, ...counts, undone: false});
			await pruneStates(database, at);
			return {undo, kept: touched.size};
		}),
	);
}

/**
 * What an upgrade kept of the postings, as a shelf of today's shape: those alone that are neither saved now nor in the bin, to be imported like a file.
 * Undoing an upgrade itself would need the version before; nothing else of it can be lost.
 */
export function missingSince(id: string): Promise<Kept<Shelf>> {
	return within(database =>
		database.transaction('r', database.postings, database.bin, database.snapshotRows, async () => {
			const postings: StoredPosting[] = [];
			for (const {key, before} of await postingRows(database, id)) {
				if ((await database.postings.get(key)) !== undefined || (await database.bin.get(key)) !== undefined) continue;
				const judged = judgePosting(withStages(before));
				if (judged.ok) postings.push(judged.value as StoredPosting);
			}
			return {postings, corrections: [], sightings: [], profiles: [], preferences: []};
		}),
	);
}

const postingRows = async (database: Database, id: string): Promise<readonly SnapshotRow[]> =>
	(await database.snapshotRows.where('snapshot').equals(id).toArray()).filter(({store}) => store === 'postings');

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

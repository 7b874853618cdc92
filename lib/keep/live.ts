/**
 * The list of all saved postings, kept up to date while others write. Law: what is told is the whole list as it stands in the database; only what is new is read
 * from it, found by the number of the last change.
 */
import type {PostingKey, SkillId, SkillTerm, Summary} from '../model';
import {type Database, type Kept, liveQuery, openDatabase, refusalOf, within} from './database';

/** A change of the list. `rows` is the whole, by key; `changed` and `gone` are what differs from the last time (the first time: all). */
export type ListChange = {
	readonly rows: ReadonlyMap<PostingKey, Summary>;
	readonly changed: readonly Summary[];
	readonly gone: readonly PostingKey[];
};
export type Watching = {
	/** The list is as said, from now on. */
	readonly onList: (change: ListChange) => void;
	/** The database does not open, or was closed because a newer version wants in: say so; `watchSummaries` again to try again. */
	readonly onRefusal: (refusal: Extract<Kept<never>, {ok: false}>['code']) => void;
};

/** All rows of the list, in no order. Ten thousand take some 150 ms: to show first rows sooner, see `firstSummaries`. */
export function listSummaries(): Promise<Kept<readonly Summary[]>> {
	return within(database => database.summaries.toArray());
}

/** The rows that were first seen last, newest first: what a table shows before the rest is there. */
export function firstSummaries(count: number): Promise<Kept<readonly Summary[]>> {
	return within(database => database.summaries.orderBy('firstSeenAt').reverse().limit(count).toArray());
}

/** What the skills of all gists are, by id. */
export function loadTerms(): Promise<Kept<ReadonlyMap<SkillId, SkillTerm>>> {
	return within(async database => new Map((await database.skills.toArray()).map(row => [row.id, row])));
}

/** Tells the list now and after each change, also of other tabs and the worker. Returns what ends it. */
export function watchSummaries({onList, onRefusal}: Watching): () => void {
	let ended = false;
	let end = (): void => undefined;
	openDatabase().then(kept => {
		if (ended) return;
		if (!kept.ok) return onRefusal(kept.code);
		end = watch(kept.value, onList, error => onRefusal(refusalOf(error).code));
	});
	return () => {
		ended = true;
		end();
	};
}

function watch(database: Database, onList: Watching['onList'], onError: (error: unknown) => void): () => void {
	const rows = new Map<PostingKey, Summary>();
	let last = -1;
	let first = true;
	const {unsubscribe} = liveQuery(() => since(database, last, rows)).subscribe({
		next({changed, keys}) {
			for (const row of changed) {
				rows.set(row.key, row);
				last = Math.max(last, row.rev);
			}
			const gone = keys === null ? [] : [...rows.keys()].filter(key => !keys.has(key));
			for (const key of gone) rows.delete(key);
			if (changed.length === 0 && gone.length === 0 && !first) return;
			first = false;
			onList({rows, changed, gone});
		},
		error: onError,
	});
	database.on('close', () => onError(new DOMException('closed', 'InvalidStateError')));
	return unsubscribe;
}

/** Rows that changed after this number; `keys` where some are gone: known and changed rows cover all that there are, so unequal counts, and only they, tell. */
function since(database: Database, last: number, known: ReadonlyMap<PostingKey, Summary>) {
	return database.transaction('r', database.summaries, async () => {
		const changed = await database.summaries.where('rev').above(last).toArray();
		const fresh = changed.filter(({key}) => !known.has(key)).length;
		const count = await database.summaries.count();
		const keys = count === known.size + fresh ? null : new Set(await database.summaries.toCollection().primaryKeys());
		return {changed, keys};
	});
}

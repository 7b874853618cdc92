/** One change of saved postings. Law: record and row are written in one strict transaction under the next number; a change said twice is done once. */
import type {PostingKey} from '../model';
import type {Database} from './database';
import type {ReadPosting} from './gist';
import type {StoredPosting} from './rows';
import {type Read, toSummary} from './summary';

/** How many of its last changes a record remembers. */
export const REMEMBERED = 16;

/** The ids of the last changes, this one with them. */
export const changed = (before: readonly string[] | undefined, changeId: string): readonly string[] => [...(before ?? []), changeId].slice(-REMEMBERED);

/** The next number of all changes; to be called inside a transaction that writes `meta`. */
export async function nextRev(database: Database, step = 1): Promise<number> {
	const before = (await database.meta.get('counter'))?.value;
	const rev = (typeof before === 'number' ? before : 0) + step;
	await database.meta.put({name: 'counter', value: rev});
	return rev;
}

/** A record as it is to be from now on; the change's own bookkeeping is not the caller's. */
export type Draft = Omit<StoredPosting, 'key' | 'version' | 'changeId' | 'changes'>;

/** Writes a record and its row. `read` left out: the row keeps what was read of the posting before. Inside a transaction of the caller's. */
export async function writePosting(
	database: Database,
	key: PostingKey,
	draft: Draft,
	stored: StoredPosting | undefined,
	changeId: string,
	read?: Read,
): Promise<StoredPosting> {
	const record: StoredPosting = {...draft, key, version: (stored?.version ?? 0) + 1, changeId, changes: changed(stored?.changes, changeId)};
	const before = read ?? (await database.summaries.get(key));
	const rev = await nextRev(database);
	await database.postings.put(record);
	await database.summaries.put(toSummary(record, {role: before?.role ?? null, gist: before?.gist ?? null}, rev));
	return record;
}

/** Keeps what the skills are, where another knowledge said it or none did. Inside a transaction of the caller's. */
export async function keepTerms(database: Database, {gist, terms}: ReadPosting): Promise<void> {
	const known = await database.skills.bulkGet(terms.map(({id}) => id));
	const fresh = terms.filter((_, at) => known[at]?.by !== gist.fingerprint);
	if (fresh.length > 0) await database.skills.bulkPut(fresh.map(term => ({...term, by: gist.fingerprint})));
}

/** Postings that a person keeps. Law: a call answers after its transaction is complete; said twice it is done once; the first text and date stay. */
import type {Posting, PostingKey, RoleId, SavedPosting, Stage} from '../model';
import {type Kept, type StoredPosting, type Summary, within} from './database';

/** How many of its last changes a record remembers. */
export const REMEMBERED = 16;

export type Save = {
	readonly posting: Posting;
	readonly role: RoleId | null;
	/** The same for each repetition of one and the same click. */
	readonly changeId: string;
	/** Milliseconds since 1970. */
	readonly at: number;
};

/** Saves a posting. Saved before: the record keeps its text, note, stage and dates, and takes what the page says of the rest. */
export function savePosting(save: Save): Promise<Kept<SavedPosting>> {
	return change(save.posting.key, save.changeId, (stored, firstSeenAt) => ({
		record:
			stored === undefined
				? {posting: save.posting, stage: 'saved', note: '', savedAt: save.at, firstSeenAt: firstSeenAt ?? save.at}
				: {...stored, posting: keepingText(save.posting, stored.posting)},
		role: save.role,
	}));
}

/** Sets the stage of a saved posting; `value` null: it is not saved. */
export function setStage(key: PostingKey, stage: Stage, changeId: string): Promise<Kept<SavedPosting | null>> {
	return change(key, changeId, stored => (stored === undefined ? null : {record: {...stored, stage}}));
}

/** The saved posting of this key, or null. */
export function findSaved(key: PostingKey): Promise<Kept<SavedPosting | null>> {
	return within(async database => (await database.postings.get(key)) ?? null);
}

/** When this posting was seen for the first time, in milliseconds since 1970; null: never. */
export function firstSighting(key: PostingKey): Promise<Kept<number | null>> {
	return within(async database => (await database.sightings.get(key))?.firstSeenAt ?? null);
}

/** Notes that a posting was seen; answers when it was for the first time, in milliseconds since 1970. */
export function noteSighting(key: PostingKey, at: number): Promise<Kept<number>> {
	return within(database =>
		database.transaction('rw', database.sightings, async () => {
			const known = await database.sightings.get(key);
			// A clock that was set back makes neither a later first nor an earlier last.
			const firstSeenAt = Math.min(known?.firstSeenAt ?? at, at);
			await database.sightings.put({key, firstSeenAt, lastSeenAt: Math.max(known?.lastSeenAt ?? at, at)});
			return firstSeenAt;
		}),
	);
}

type Draft = {
	readonly record: Omit<SavedPosting, 'version' | 'changeId'>;
	/** Left out: the summary keeps the role it has. */
	readonly role?: RoleId | null;
};

/** Reads, changes and writes one posting with its summary in one transaction. `next` gets what is stored and when it was first seen; null: nothing to do. */
function change(
	key: PostingKey,
	changeId: string,
	next: (stored: StoredPosting | undefined, firstSeenAt: number | undefined) => Draft,
): Promise<Kept<SavedPosting>>;
function change(
	key: PostingKey,
	changeId: string,
	next: (stored: StoredPosting | undefined, firstSeenAt: number | undefined) => Draft | null,
): Promise<Kept<SavedPosting | null>>;
function change(
	key: PostingKey,
	changeId: string,
	next: (stored: StoredPosting | undefined, firstSeenAt: number | undefined) => Draft | null,
): Promise<Kept<SavedPosting | null>> {
	return within(database =>
		database.transaction('rw', database.postings, database.summaries, database.sightings, async () => {
			const stored = await database.postings.get(key);
			if (stored?.changes.includes(changeId)) return stored;
			const draft = next(stored, (await database.sightings.get(key))?.firstSeenAt);
			if (draft === null) return null;
			const changes = [...(stored?.changes ?? []), changeId].slice(-REMEMBERED);
			const record: StoredPosting = {...draft.record, key, version: (stored?.version ?? 0) + 1, changeId, changes};
			const role = draft.role === undefined ? ((await database.summaries.get(key))?.role ?? null) : draft.role;
			await database.postings.put(record);
			await database.summaries.put(toSummary(record, role));
			return record;
		}),
	);
}

/** The row that stands for a stored posting in lists. */
export function toSummary({key, posting, stage, savedAt, firstSeenAt, version}: StoredPosting, role: RoleId | null): Summary {
	return {key, title: posting.title.value, company: posting.company?.value ?? null, url: posting.url, stage, savedAt, firstSeenAt, role, version};
}

/** The later account of a posting with the text that was kept first: pages are edited and taken down, the archive is not. */
function keepingText(later: Posting, first: Posting): Posting {
	return {...later, text: first.text, blocks: first.blocks, textBy: first.textBy, truncated: first.truncated};
}

/** Postings that a person keeps. Law: a call answers after its transaction is complete; said twice it is done once; the first text and date stay. */
import type {Posting, PostingKey, SavedPosting, Stage} from '../model';
import {type Draft, keepTerms, writePosting} from './changing';
import {inTime, type Kept, within} from './database';
import type {ReadPosting} from './gist';
import type {StoredPosting} from './rows';
import type {Read} from './summary';

export type Save = {
	readonly posting: Posting;
	/** What was read of it (`gistOf`); left out or null: the row says so until it is analysed. */
	readonly read?: ReadPosting | null;
	/** The same for each repetition of one and the same click. */
	readonly changeId: string;
	/** Milliseconds since 1970. */
	readonly at: number;
};

/**
 * Saves a posting. Saved before: the record keeps its text, note, stages and dates, and takes what the page says of the rest. Deleted before and still in the
 * bin: it comes back as it was.
 */
export function savePosting({posting, read = null, changeId, at}: Save): Promise<Kept<SavedPosting>> {
	const {key} = posting;
	return inTime(database =>
		database.transaction(
			'rw',
			[database.postings, database.summaries, database.sightings, database.bin, database.skills, database.meta],
			async (): Promise<SavedPosting> => {
				const kept = await database.postings.get(key);
				const binned = kept === undefined ? await database.bin.get(key) : undefined;
				const stored = kept ?? binned?.record;
				if (stored?.changes.includes(changeId)) return stored;
				const firstSeenAt = (await database.sightings.get(key))?.firstSeenAt ?? at;
				const draft: Draft =
					stored === undefined
						? {posting, stage: 'saved', stages: [{stage: 'saved', at}], note: '', savedAt: at, firstSeenAt}
						: {...stored, posting: keepingText(posting, stored.posting)};
				if (binned !== undefined) await database.bin.delete(key);
				if (read !== null) await keepTerms(database, read);
				// What was read is of the text that the page has now; where the first text stays, what was read of that stays too.
				const before = (await database.summaries.get(key)) ?? binned?.summary ?? {role: null, gist: null};
				const mine = stored === undefined || stored.posting.text === posting.text;
				return writePosting(database, key, draft, stored, changeId, read !== null && (mine || before.gist === null) ? asRead(read, mine) : before);
			},
		),
	);
}

/** Sets the stage of a saved posting and notes the day; `value` null: it is not saved. @param at milliseconds since 1970 */
export function setStage(key: PostingKey, stage: Stage, changeId: string, at: number): Promise<Kept<SavedPosting | null>> {
	return changeSaved(key, changeId, stored => ({...stored, stage, stages: stored.stage === stage ? stored.stages : [...stored.stages, {stage, at}]}));
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

/** Reads, changes and writes one saved posting with its row in one transaction; `value` null: it is not saved, and nothing is. `next` gives null: nothing to do. */
export function changeSaved(key: PostingKey, changeId: string, next: (stored: StoredPosting) => Draft | null): Promise<Kept<SavedPosting | null>> {
	return inTime(database =>
		database.transaction('rw', [database.postings, database.summaries, database.meta], async () => {
			const stored = await database.postings.get(key);
			if (stored === undefined || stored.changes.includes(changeId)) return stored ?? null;
			const draft = next(stored);
			return draft === null ? stored : writePosting(database, key, draft, stored, changeId);
		}),
	);
}

/** The later account of a posting with the text that was kept first: pages are edited and taken down, the archive is not. */
function keepingText(later: Posting, first: Posting): Posting {
	return {...later, text: first.text, blocks: first.blocks, textBy: first.textBy, truncated: first.truncated};
}

/** What a row says of a reading; of a later text than the one that is kept, the role alone. */
const asRead = ({gist}: ReadPosting, mine: boolean): Read => ({role: gist.role.decided ? gist.role.id : null, gist: mine ? gist : null});

/** What a person does with saved postings at the workspace: notes, stages of many at once. Law: as of the shelf; a note that another page changed is never written over. */
import type {PostingKey, SavedPosting, Stage} from '../model';
import {writePosting} from './changing';
import {inTime, type Kept} from './database';
import {changeSaved} from './shelf';

/** Characters of a note. */
export const LONGEST_NOTE = 20_000;

export type NoteEdit = {
	readonly key: PostingKey;
	readonly note: string;
	/** The note that the person began from; where the stored one is another by now nothing is written. */
	readonly from: string;
	readonly changeId: string;
};
/** `changed`: another page wrote a note meanwhile; show both and let the person choose. `gone`: the posting is deleted. */
export type NoteKept =
	| {readonly kind: 'kept'; readonly saved: SavedPosting}
	| {readonly kind: 'changed'; readonly saved: SavedPosting}
	| {readonly kind: 'gone'};

/** Keeps a note. @throws where it is longer than LONGEST_NOTE, which the field does not allow */
export async function setNote({key, note, from, changeId}: NoteEdit): Promise<Kept<NoteKept>> {
	if (note.length > LONGEST_NOTE) throw new RangeError(`keep: a note of ${note.length} characters`);
	const done = await changeSaved(key, changeId, stored => (stored.note === from && note !== from ? {...stored, note} : null));
	if (!done.ok) return done;
	if (done.value === null) return {ok: true, value: {kind: 'gone'}};
	return {ok: true, value: {kind: done.value.note === note ? 'kept' : 'changed', saved: done.value}};
}

/** Sets the stage of many in one transaction: all or none. @returns the stages that were before, for "Undo" with `setStages`; keys that are not saved are missing */
export function setStages(
	stages: readonly {readonly key: PostingKey; readonly stage: Stage}[],
	changeId: string,
	at: number,
): Promise<Kept<readonly {readonly key: PostingKey; readonly stage: Stage}[]>> {
	return inTime(database =>
		database.transaction('rw', [database.postings, database.summaries, database.meta], async () => {
			const before: {key: PostingKey; stage: Stage}[] = [];
			for (const {key, stage} of stages) {
				const stored = await database.postings.get(key);
				if (stored === undefined) continue;
				before.push({key, stage: stored.stage});
				if (stored.changes.includes(changeId) || stored.stage === stage) continue;
				await writePosting(database, key, {...stored, stage, stages: [...stored.stages, {stage, at}]}, stored, changeId);
			}
			return before;
		}),
	);
}

/** A person's own words for postings, saved or not. Law: kept under the posting's key, so that a later reading finds them; said twice they are kept once. */
import type {Correction, Posting, PostingKey} from '../model';
import {changed, writePosting} from './changing';
import {inTime, type Kept, within} from './database';

export type Correcting = {
	/** The posting with the correction in it. */
	readonly posting: Posting;
	readonly correction: Correction;
	/** The same for each repetition of one and the same click. */
	readonly changeId: string;
};

/** The person's words for this posting, or null. */
export function findCorrection(key: PostingKey): Promise<Kept<Correction | null>> {
	return within(async database => {
		const stored = await database.corrections.get(key);
		return stored === undefined ? null : {title: stored.title, company: stored.company, location: stored.location};
	});
}

/** Keeps the words, and says them in the saved posting too, where there is one, in the same transaction. */
export function keepCorrection({posting, correction, changeId}: Correcting): Promise<Kept<void>> {
	const {key} = posting;
	return inTime(database =>
		database.transaction('rw', [database.corrections, database.postings, database.summaries, database.meta], async () => {
			const known = await database.corrections.get(key);
			if (known?.changes.includes(changeId)) return;
			await database.corrections.put({...correction, key, changes: changed(known?.changes, changeId)});
			const stored = await database.postings.get(key);
			if (stored !== undefined) await writePosting(database, key, {...stored, posting: correctedHead(stored.posting, posting)}, stored, changeId);
		}),
	);
}

/** The stored posting with the head of the corrected one. */
const correctedHead = (stored: Posting, {title, company, location, pageSays = {}}: Posting): Posting => ({...stored, title, company, location, pageSays});

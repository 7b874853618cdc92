/** What an import would do, before it does anything. Law: pure; each record of the file stands in exactly one of new, same, changed or refused. */
import type {PostingKey} from '../../model';
import type {Sighting, StoredCorrection, StoredPosting} from '../rows';
import {canonicalJson} from './canonical';
import type {Refused, Shelf} from './shelf-file';

/** A saved posting that the file has otherwise: the names of the fields that differ, in the order of `FIELDS`. */
export type Change = {readonly mine: StoredPosting; readonly theirs: StoredPosting; readonly fields: readonly ChangedField[]};
export type ChangedField = 'title' | 'company' | 'place' | 'text' | 'stage' | 'note' | 'other';
export type ImportPlan = {
	readonly fresh: readonly StoredPosting[];
	readonly same: readonly PostingKey[];
	readonly changed: readonly Change[];
	readonly refused: readonly Refused[];
	readonly corrections: readonly StoredCorrection[];
	readonly sightings: readonly Sighting[];
	/** For the profiles' own gate. */
	readonly profiles: readonly unknown[];
	/** For the settings' own gate. */
	readonly preferences: readonly unknown[];
	readonly checked: boolean;
};

/** @param mine the saved postings that have a key of the file's */
export function planImport(
	file: {readonly shelf: Shelf; readonly refused: readonly Refused[]; readonly checked: boolean},
	mine: ReadonlyMap<PostingKey, StoredPosting>,
): ImportPlan {
	const fresh: StoredPosting[] = [];
	const same: PostingKey[] = [];
	const changed: Change[] = [];
	for (const theirs of file.shelf.postings) {
		const own = mine.get(theirs.key);
		if (own === undefined) fresh.push(theirs);
		else if (canonicalJson(own) === canonicalJson(theirs)) same.push(theirs.key);
		else changed.push({mine: own, theirs, fields: differing(own, theirs)});
	}
	const {corrections, sightings, profiles, preferences} = file.shelf;
	return {fresh, same, changed, refused: file.refused, corrections, sightings, profiles, preferences, checked: file.checked};
}

const FIELDS: readonly (readonly [ChangedField, (record: StoredPosting) => unknown])[] = [
	['title', ({posting}) => posting.title.value],
	['company', ({posting}) => posting.company?.value],
	['place', ({posting}) => posting.location?.value],
	['text', ({posting}) => posting.text],
	['stage', ({stage}) => stage],
	['note', ({note}) => note],
];

function differing(a: StoredPosting, b: StoredPosting): readonly ChangedField[] {
	const fields = FIELDS.flatMap(([name, of]) => (of(a) === of(b) ? [] : [name]));
	return fields.length > 0 ? fields : ['other'];
}

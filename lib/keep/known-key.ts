/** Under which key a posting is known here, where the rule that makes keys is a later one than that it was kept by. Law: a posting that is kept under an earlier key stays under it, so that there is never a second record of it. */
import type {PostingKey} from '../model';
import {type Kept, within} from './database';

/** The first of the keys under which a posting is saved, else lies in the bin, has a person's words, or was seen; where none is known, the first of all. @param keys its key by today's rule, then those by earlier ones */
export function knownKey(keys: readonly [PostingKey, ...PostingKey[]]): Promise<Kept<PostingKey>> {
	return within(async database => {
		if (keys.length === 1) return keys[0];
		for (const store of [database.postings, database.bin, database.corrections, database.sightings] as const) {
			const known: readonly PostingKey[] = await store.where(':id').anyOf(keys).primaryKeys();
			const found = keys.find(key => known.includes(key));
			if (found !== undefined) return found;
		}
		return keys[0];
	});
}

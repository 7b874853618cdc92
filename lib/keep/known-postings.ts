/** What is kept of postings that a page lists. Law: as of native-look.ts; where the database cannot be looked into, nothing is known. */
import type {KnownPosting, PostingKey, Summary} from '../model';
import {answerTo, lookIn} from './native-look';
import type {Sighting} from './rows';

/** Those of the keys that were saved or seen; the others are missing. */
export async function knownPostings(keys: readonly PostingKey[]): Promise<ReadonlyMap<PostingKey, KnownPosting>> {
	const known = await lookIn(['summaries', 'sightings'], async look => {
		const [summaries, sightings] = [look.objectStore('summaries'), look.objectStore('sightings')];
		return Promise.all(keys.map(async key => [key, await answerTo(summaries.get(key)), await answerTo(sightings.get(key))] as const));
	});
	return new Map(
		(known ?? []).flatMap(([key, row, sighting]) => {
			if (row === undefined && sighting === undefined) return [];
			return [[key, {saved: row === undefined ? null : savedOf(row as Summary), seenAt: (sighting as Sighting | undefined)?.lastSeenAt ?? null}] as const];
		}),
	);
}

const savedOf = ({title, company, stage, stagedAt, savedAt}: Summary): KnownPosting['saved'] => ({title, company, stage, stagedAt: stagedAt ?? savedAt});

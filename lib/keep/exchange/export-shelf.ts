/** Reads out what goes into a file. Law: one look at all stores at once, so that a file never holds half of a change. */
import type {PostingKey} from '../../model';
import {type Kept, within} from '../database';
import type {Shelf} from './shelf-file';

/** Everything, or the postings of these keys with their corrections and days; `rev` is for `noteExport` once the file is written, where everything was read. */
export function readShelf(
	profiles: readonly unknown[],
	keys?: readonly PostingKey[],
	preferences: readonly unknown[] = [],
): Promise<Kept<{readonly shelf: Shelf; readonly rev: number}>> {
	return within(database =>
		database.transaction('r', database.postings, database.corrections, database.sightings, database.meta, async () => {
			const wanted = keys === undefined ? null : [...new Set(keys)];
			const some = <Row>(rows: readonly (Row | undefined)[]): readonly Row[] => rows.filter(row => row !== undefined);
			const shelf: Shelf = {
				postings: wanted === null ? await database.postings.toArray() : some(await database.postings.bulkGet(wanted)),
				corrections: wanted === null ? await database.corrections.toArray() : some(await database.corrections.bulkGet(wanted)),
				sightings: wanted === null ? await database.sightings.toArray() : some(await database.sightings.bulkGet(wanted)),
				profiles,
				preferences,
			};
			const value = (await database.meta.get('counter'))?.value;
			return {shelf, rev: typeof value === 'number' ? value : 0};
		}),
	);
}

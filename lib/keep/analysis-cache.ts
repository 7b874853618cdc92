/** Analyses that were made before, so that a posting opened again shows at once. Law: a cache; a miss is no error, and what is found fits knowledge and record. */
import type {Analysis, PostingKey} from '../model';
import {type Kept, within} from './database';

/** Analyses that are kept: an analysis is some 40 kB, so all of them of a large shelf would outweigh the postings. */
export const MOST_ANALYSES = 300;

/** The analysis of this record under this fingerprint, or null. @param version of the record that is to be shown */
export function findAnalysis(key: PostingKey, version: number, fingerprint: string): Promise<Kept<Analysis | null>> {
	return within(async database => {
		const row = await database.analyses.get(key);
		return row !== undefined && row.fingerprint === fingerprint && row.version === version ? row.analysis : null;
	});
}

/** Keeps an analysis, and lets those go that were used longest ago. @param at milliseconds since 1970 */
export function keepAnalysis(key: PostingKey, version: number, fingerprint: string, analysis: Analysis, at: number): Promise<Kept<void>> {
	return within(database =>
		database.transaction('rw', database.analyses, async () => {
			await database.analyses.put({key, version, fingerprint, usedAt: at, analysis});
			const over = (await database.analyses.count()) - MOST_ANALYSES;
			if (over > 0) await database.analyses.bulkDelete(await database.analyses.orderBy('usedAt').limit(over).primaryKeys());
		}),
	);
}

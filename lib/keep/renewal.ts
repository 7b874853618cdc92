/**
 * Rows that no analysis of today's knowledge stands behind: after an import, an upgrade, or a better taxonomy. Law: what is made again never counts as an edit of
 * the person's, and is dropped where the posting changed meanwhile.
 */
import type {PostingKey, SavedPosting} from '../model';
import {keepTerms, nextRev} from './changing';
import {type Kept, within} from './database';
import type {ReadPosting} from './gist';

export type Renewed = {readonly key: PostingKey /** Of the record that was read. */; readonly version: number; readonly read: ReadPosting};

/** The keys of saved postings whose gist is missing or was made under another fingerprint, those first that were first seen last. */
export function staleKeys(fingerprint: string): Promise<Kept<readonly PostingKey[]>> {
	return within(async database => {
		const stale: PostingKey[] = [];
		await database.summaries
			.orderBy('firstSeenAt')
			.reverse()
			.each(({key, gist}) => {
				if (gist?.fingerprint !== fingerprint) stale.push(key);
			});
		return stale;
	});
}

/** The saved postings of these keys, whole, in their order; those that are gone are left out. */
export function findAll(keys: readonly PostingKey[]): Promise<Kept<readonly (SavedPosting & {readonly key: PostingKey})[]>> {
	return within(async database => (await database.postings.bulkGet([...keys])).filter(row => row !== undefined));
}

/** Writes gists that were made again, all in one transaction. Hand in some fifty at a time. @returns how many were written */
export function renewGists(renewed: readonly Renewed[]): Promise<Kept<number>> {
	return within(database =>
		database.transaction('rw', [database.summaries, database.skills, database.meta], async () => {
			let written = 0;
			for (const {key, version, read} of renewed) {
				const row = await database.summaries.get(key);
				if (row === undefined || row.version !== version) continue;
				await keepTerms(database, read);
				const {gist} = read;
				await database.summaries.put({...row, gist, role: gist.role.decided ? gist.role.id : null, rev: await nextRev(database)});
				written += 1;
			}
			return written;
		}),
	);
}

/** What a table shows before the rest of the page is there: its newest rows, and what was saved last. Law: as of native-look.ts; the rows are as they were written. */
import type {PostingKey, SkillId, SkillTerm, Summary} from '../model';
import {answerTo, lastRows, lookIn} from './native-look';

export type FirstRows = {readonly rows: readonly Summary[]; readonly terms: ReadonlyMap<SkillId, SkillTerm>};

/** The rows that were first seen last, newest first, and what all skills are; null: the database is to be opened in the usual way. */
export function firstRows(count: number): Promise<FirstRows | null> {
	return lookIn(['summaries', 'skills'], async look => {
		const [rows, skills] = await Promise.all([
			lastRows(look.objectStore('summaries').index('firstSeenAt'), count),
			answerTo(look.objectStore('skills').getAll()),
		]);
		return {rows: rows as readonly Summary[], terms: new Map((skills as readonly SkillTerm[]).map(row => [row.id, row]))};
	});
}

/** The keys of the postings that were saved last, newest first. */
export async function lastSaved(count: number): Promise<readonly PostingKey[]> {
	const rows = await lookIn(['summaries'], look => lastRows(look.objectStore('summaries').index('savedAt'), count));
	return ((rows ?? []) as readonly Summary[]).map(({key}) => key);
}

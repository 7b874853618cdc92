/** The row that stands for a stored posting in lists. Law: made of the record and its gist alone, in the same transaction as the record. */
import type {Gist, RoleId, Summary} from '../model';
import type {StoredPosting} from './rows';

/** Characters of a note that a list holds. */
export const EXCERPT = 160;

export type Read = {readonly role: RoleId | null; readonly gist: Gist | null};

/** @param rev the number of this change among all changes */
export function toSummary({key, posting, stage, stages, note, savedAt, firstSeenAt, version}: StoredPosting, read: Read, rev: number): Summary {
	return {
		key,
		title: posting.title.value,
		company: posting.company?.value ?? null,
		place: posting.location?.value ?? null,
		url: posting.url,
		board: posting.board,
		stage,
		stagedAt: stages.at(-1)?.at ?? null,
		savedAt,
		firstSeenAt,
		postedOn: posting.postedOn?.value ?? null,
		validThrough: posting.validThrough?.value ?? null,
		note: excerptOf(note),
		role: read.role,
		gist: read.gist,
		version,
		rev,
		edited: rev,
	};
}

/** One line, cut without halving a character. */
function excerptOf(note: string): string {
	const line = note
		.slice(0, EXCERPT * 4)
		.replace(/\s+/g, ' ')
		.trim();
	return line.length <= EXCERPT ? line : `${Array.from(line.slice(0, EXCERPT)).slice(0, -1).join('')}…`;
}

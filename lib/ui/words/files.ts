/** Why a file with saved postings was not read, by the reader's code: what happened, then what to do. Law: nothing was changed, and the words say so. */
import {noticeOf} from '../say';

const CODES = [
	'empty',
	'too-large',
	'not-text',
	'utf-16',
	'archive',
	'web-page',
	'not-json',
	'cut',
	'damaged',
	'foreign',
	'profile',
	'newer',
	'too-many',
] as const;

/** Null where the code is none of the reader's. */
export function fileRefused(why: string): {readonly text: string; readonly help: string} | null {
	const known = CODES.find(each => each === why);
	return known === undefined ? null : noticeOf('files_file_refused', known);
}

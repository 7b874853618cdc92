/** What did not come about, by the worker's code: what happened, then what to do. Law: no apology, no code in the first line. */
import {noticeOf} from './say';

const SAVE = ['stale', 'gone', 'quota', 'blocked', 'newer', 'unavailable', 'no-answer'] as const;
const CORRECT = ['stale', 'gone', 'quota', 'blocked', 'newer', 'no-answer'] as const;

/** Why a posting was not saved, or the person's words were not kept. */
export function failureWords(of: 'save' | 'correct', code: string): {readonly text: string; readonly help: string} {
	return of === 'save'
		? noticeOf('failures_save', SAVE.find(each => each === code) ?? 'else')
		: noticeOf('reading_failures', CORRECT.find(each => each === code) ?? 'else');
}

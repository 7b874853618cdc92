/** Your fit and its change. */

import type {FitDoubt} from '../../model';

export const title = 'Your fit';
/** Why the number may be off. What the notices above the verdict say already stands not here. */
const because: Readonly<Record<FitDoubt['kind'], string>> = {
	'levels-guessed': 'it has no list of requirements, so what is required is a guess',
	'few-items': 'little is asked, so one thing read wrongly moves it',
	cut: '',
	'tools-only': '',
};
/** `Between 62 and 71: little is asked, so one thing read wrongly moves it.` */
export const between = ({low, high}: {readonly low: number; readonly high: number}, doubts: readonly FitDoubt[]) =>
	`Between ${low} and ${high}: ${doubts.flatMap(({kind}) => because[kind] || []).join('; ')}.`;
export const counted = 'How it is counted';
export const of = (matched: number, all: number) => `${matched} of ${all}`;
export const was = (score: number | null) => (score === null ? 'was not scored.' : `was ${score}.`);
export const undo = 'Undo';
export const changed = (score: number | null, before: number | null) =>
	`${score === null ? 'Too little to score' : `Fit ${score}`}${before === null ? '' : `, was ${before}`}`;
export const statuses = {have: 'have', related: 'related', missing: 'missing'};

/** Your fit and its change. */

export const title = 'Your fit';
export const counted = 'How it is counted';
export const of = (matched: number, all: number) => `${matched} of ${all}`;
export const was = (score: number | null) => (score === null ? 'was not scored.' : `was ${score}.`);
export const undo = 'Undo';
export const changed = (score: number | null, before: number | null) =>
	`${score === null ? 'Too little to score' : `Fit ${score}`}${before === null ? '' : `, was ${before}`}`;
export const statuses = {have: 'have', related: 'related', missing: 'missing'};

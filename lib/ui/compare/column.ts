/** A posting of a comparison, with all that its column is made of. Law: the fit is that of the fit's own room; null: the profile is too small for one. */
import type {Analysis, Fit, Gate, Posting, PostingKey, Stage} from '../../model';

export type Column = {
	readonly key: PostingKey;
	readonly posting: Posting;
	readonly analysis: Analysis;
	readonly fit: Fit | null;
	/** By an empty profile, where there is none: which things are asked. */
	readonly asked: Fit;
	readonly gates: readonly Gate[];
	readonly stage: Stage;
	/** Milliseconds since 1970. */
	readonly firstSeenAt: number;
};
/** At least and at most so many are compared. */
export const LEAST = 2;
export const MOST = 5;

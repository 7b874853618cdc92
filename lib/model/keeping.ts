/** What is kept of a posting, and what a tab holds. */
import type {NoPostingReason, Posting} from './reading';
import type {Analysis} from './understanding';

export type Stage = 'saved' | 'applied' | 'interview' | 'offer' | 'closed';
export type SavedPosting = {
	readonly posting: Posting;
	readonly stage: Stage;
	readonly note: string;
	/** Milliseconds since 1970, by this browser's clock. */
	readonly savedAt: number;
	/** Milliseconds since 1970, by this browser's clock. */
	readonly firstSeenAt: number;
	/** Counts the changes of this record, from 1. */
	readonly version: number;
	/** The idempotency key of the last change. */
	readonly changeId: string;
};

/** The words of a quote with up to 32 characters of the posting's text on either side: what travels to a page in place of offsets. */
export type QuoteInContext = {readonly quote: string; readonly before: string; readonly after: string};
/** A page of a board inside a frame of another page, which holds no posting of its own. */
export type FramedBoard = {
	/** The board's name. */
	readonly board: string;
	/** Address of the frame's page: https, without name and password. */
	readonly url: string;
	/** It names one job, not a list of them. */
	readonly single: boolean;
};
/** What a tab holds, as popup and panel get it from the worker. Times are milliseconds since 1970, by this browser's clock. */
export type TabView =
	| {
			readonly kind: 'posting';
			readonly posting: Posting;
			readonly analysis: Analysis;
			readonly saved: {readonly savedAt: number; readonly stage: Stage} | null;
			readonly marks: boolean;
			readonly firstSeenAt: number;
	  }
	| {readonly kind: 'none'; readonly reason: NoPostingReason}
	/** `allowed`: the person let us into that site, and the frame could not be read all the same. */
	| {readonly kind: 'framed'; readonly frame: FramedBoard; readonly allowed: boolean}
	| {readonly kind: 'restricted'}
	| {readonly kind: 'loading'}
	| {readonly kind: 'failed'; readonly code: string};

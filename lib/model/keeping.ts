/** What is kept of a posting, and what a tab holds. */
import type {NoPostingReason, Posting} from './reading';
import type {Analysis, Arrangement, AskedSkill, Degree, Employment, Level, RoleId, Salary, Seniority, Visa} from './understanding';
import type {PostingKey} from './words';

export type Stage = 'saved' | 'applied' | 'interview' | 'offer' | 'closed';
/** A stage and when it was set, in milliseconds since 1970; null: not known, because it was set before stages had dates. */
export type StageDate = {readonly stage: Stage; readonly at: number | null};
export type SavedPosting = {
	readonly posting: Posting;
	/** The last of `stages`. */
	readonly stage: Stage;
	/** Every stage that was set, in order, the first `saved`. */
	readonly stages: readonly StageDate[];
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

/**
 * What of an analysis a list of thousands needs: enough for columns, filters, insights and an exact score against any profile (with the skills' own rows).
 * A cache: made again under another fingerprint.
 */
export type Gist = {
	/** Of the data and code that it was read with. */
	readonly fingerprint: string;
	readonly language: string;
	readonly languageRead: 'full' | 'tools-only';
	readonly words: number;
	readonly truncated: boolean;
	readonly role: {
		readonly id: RoleId;
		readonly decided: boolean;
		/** Parts per thousand in the order of ROLES (lib/keep/gist.ts). */
		readonly scores: readonly number[];
		readonly title: RoleId | null;
		readonly mismatch: boolean;
	};
	/** Skills asked (required, used, preferred) and alternatives, packed: `asksOf` of lib/keep/asks.ts reads them. */
	readonly asks: string;
	readonly groups: string;
	/** The posting keeps a list of what it asks apart from its prose; else its levels are guessed. */
	readonly listed: boolean;
	readonly pay: Pick<Salary, 'min' | 'max' | 'currency' | 'period' | 'kind'> | null;
	/** The smallest overall experience asked for, in years. */
	readonly years: number | null;
	readonly degree: Degree | null;
	readonly arrangement: Arrangement['value'] | null;
	/** Days in the office each week. */
	readonly days: number | null;
	readonly seniority: Seniority['value'] | null;
	readonly employment: Employment['value'] | null;
	readonly visa: Visa['value'] | null;
	readonly clearance: Level | null;
	/** How many pairs of statements cannot both hold. */
	readonly contradictions: number;
	/** The text's fingerprint (lib/keep/text-print.ts); empty where it is too short for one. */
	readonly print: string;
};
/** What a skill is, apart from any posting: what an analysis says of it at every place alike. */
export type SkillTerm = Pick<AskedSkill, 'id' | 'label' | 'kind' | 'near'>;
/** The row of a list, so that a table of thousands needs no full text. */
export type Summary = {
	readonly key: PostingKey;
	readonly title: string;
	readonly company: string | null;
	readonly place: string | null;
	readonly url: string;
	/** Id of the board, or null. */
	readonly board: string | null;
	readonly stage: Stage;
	/** When the stage was set, in milliseconds since 1970; null: not known. */
	readonly stagedAt: number | null;
	readonly savedAt: number;
	readonly firstSeenAt: number;
	/** ISO days as the page says them, or null. */
	readonly postedOn: string | null;
	readonly validThrough: string | null;
	/** The first characters of the note; empty: there is none. */
	readonly note: string;
	/** What the content read as; null: not decided, or not analysed. */
	readonly role: RoleId | null;
	/** Null: not analysed yet. */
	readonly gist: Gist | null;
	/** Counts the changes of this record, from 1. */
	readonly version: number;
	/** Moves on with every change of any row, so that what is new is found by it, whatever the clock says. */
	readonly rev: number;
	/** The same, but only for what the person keeps: not for a gist that is made again. */
	readonly edited: number;
};
/** A deleted posting, whole, that can be taken back until it is purged. */
export type Binned = {readonly key: PostingKey; readonly deletedAt: number; readonly title: string; readonly company: string | null; readonly stage: Stage};

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
	/** The person has not agreed yet that pages are read: nothing was. */
	| {readonly kind: 'unasked'}
	| {readonly kind: 'loading'}
	| {readonly kind: 'failed'; readonly code: string};

/** Everything that one part of the extension says to another. A new message is one line here; the compiler names every place to change. */
import type {Correction, PostingKey, QuoteInContext, Stage, TabView} from '../model';

/** What the extension's own pages may ask of the worker. Whatever changes something carries `changeId`, so that it can be said twice. */
export type PageMessage =
	/** The person wants this tab read. */
	| {readonly kind: 'tab.ask'; readonly tabId: number}
	/** A page that stands beside the tab asks by itself: where the tab's site was taken back it is not read. */
	| {readonly kind: 'tab.follow'; readonly tabId: number}
	/** What was selected is put aside, and the whole page read. */
	| {readonly kind: 'tab.whole'; readonly tabId: number}
	/** What the page lists: its links, unjudged. */
	| {readonly kind: 'tab.list'; readonly tabId: number}
	| {readonly kind: 'tab.mark'; readonly tabId: number; readonly on: boolean}
	| {readonly kind: 'tab.show'; readonly tabId: number; readonly quote: QuoteInContext}
	| {readonly kind: 'posting.save'; readonly tabId: number; readonly key: PostingKey; readonly changeId: string}
	| {readonly kind: 'posting.correct'; readonly tabId: number; readonly key: PostingKey; readonly correction: Correction; readonly changeId: string}
	| {readonly kind: 'posting.stage'; readonly key: PostingKey; readonly stage: Stage; readonly changeId: string};

/**
 * What a script in a page may say. `document` is the name that page.ts gave to its document, or null where detect.ts speaks.
 * `posting.read` with `raw` null: there is a posting here that is not read yet.
 */
export type ContentMessage =
	| {readonly kind: 'posting.read'; readonly document: string | null; readonly raw: unknown}
	| {readonly kind: 'posting.gone'; readonly document: string}
	| {readonly kind: 'mark.selected'; readonly document: string; readonly quote: QuoteInContext};

export type MarkLevel = 'required' | 'preferred' | 'used' | 'role';
/** One thing to mark on a page: from the shipped knowledge alone, never from the profile. */
export type Mark = {readonly level: MarkLevel; readonly quote: QuoteInContext};
/** What the worker tells a page's script to do. */
export type Command =
	| {readonly kind: 'page.mark'; readonly document: string; readonly marks: readonly Mark[]}
	| {readonly kind: 'page.unmark'; readonly document: string}
	/** The script is to end, without a trace. */
	| {readonly kind: 'page.end'; readonly document: string}
	| {readonly kind: 'page.show'; readonly document: string; readonly quote: QuoteInContext};
/** How many of the quotes have a place on the page. */
export type Placed = {readonly placed: number; readonly asked: number};
/** A page's answer to a command. `dark`: it is dark behind the quotes, so marks need the other colours. */
export type Obeyed = Placed & {readonly dark: boolean};

/** What the worker tells its own pages, unasked. */
export type News =
	| {readonly kind: 'tab.changed'; readonly tabId: number}
	| {readonly kind: 'mark.selected'; readonly tabId: number; readonly quote: QuoteInContext};

/** What page.js says when it is injected: the name that it gave to its document, and where that is. */
export type Arrived = {readonly document: string; readonly url: string};
/** What page.js hands back when it is asked to look; `raw` is for `parseRawPage` to judge. */
export type Injected = {readonly document: string; readonly url: string; readonly ready: boolean; readonly restricted: boolean; readonly raw: unknown};

export type Saved = {readonly savedAt: number; readonly stage: Stage};
export type Answers = {
	readonly 'tab.ask': TabView;
	readonly 'tab.follow': TabView;
	readonly 'tab.whole': TabView;
	/** For `askList` to judge. */
	readonly 'tab.list': unknown;
	readonly 'tab.mark': Placed & {readonly marks: boolean};
	readonly 'tab.show': Placed;
	readonly 'posting.save': Saved;
	readonly 'posting.stage': Saved;
	/** What the tab holds with these words in it. */
	readonly 'posting.correct': TabView;
};
/**
 * Why nothing came of it. `stale`: the tab shows something else by now. `gone`: tab or posting is no more. `quota`, `blocked`, `newer`, `unavailable`: the
 * database. `no-answer`: the worker was silent. `page-busy`: the page was. `refused`: the gate did not let it in. `crashed`: our mistake.
 */
export type FailureCode = 'stale' | 'gone' | 'quota' | 'blocked' | 'newer' | 'unavailable' | 'no-answer' | 'page-busy' | 'refused' | 'crashed';
export type Outcome<T> = {readonly ok: true; readonly value: T} | {readonly ok: false; readonly code: FailureCode};
export type AnswerTo<M extends PageMessage> = Outcome<Answers[M['kind']]>;

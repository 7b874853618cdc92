/** What a page says: accounts of witnesses, and the posting that they agree on. */

import type {PostingKey, Span} from './words';

/** `selection`: what the person marked on the page. `person`: what the person typed or pasted. */
export type Witness = 'json-ld' | 'board' | 'meta' | 'page' | 'selection' | 'person';
export type BlockKind = 'heading' | 'paragraph' | 'item';
/** One block of a page's text, before it has a place in the posting's text. */
export type Block = {readonly kind: BlockKind; readonly text: string};
/** What one witness says about the posting on a page. A witness never merges and never ranks. */
export type Account = {
	readonly witness: Witness;
	readonly title?: string;
	readonly company?: string;
	readonly location?: string;
	readonly salary?: string;
	readonly employment?: string;
	/** What the board says of the workplace ("remote", "hybrid", "onsite"), where it says it apart from the text. */
	readonly arrangement?: string;
	/** ISO date (YYYY-MM-DD). */
	readonly postedOn?: string;
	/** ISO date (YYYY-MM-DD). */
	readonly validThrough?: string;
	readonly body?: readonly Block[];
};
/** What the document's head says of the page: its title, the title and the site's name for sharing. Empty where it says nothing. */
export type PageHead = {readonly title: string; readonly shared: string; readonly site: string};
/** All visible lines of a page and how they are boxed. A pair is the index of the first line and that after the last. */
export type Outline = {
	readonly lines: readonly Block[];
	/** For each line the share of it that is links, in percent. */
	readonly links: readonly number[];
	/** Elements that stand on lines of their own, inner ones before outer ones. */
	readonly boxes: readonly (readonly [number, number])[];
	/** Those boxes that are cards of a list. */
	readonly cards: readonly (readonly [number, number])[];
	/** Level and line of each heading element. */
	readonly headings: readonly (readonly [number, number])[];
	/** The page has a control to apply with. */
	readonly apply: boolean;
};
/** A page as plain data, before anything is judged. */
export type RawPage = {
	readonly url: string;
	/** Id of the board's adapter, null where no adapter claims the host. */
	readonly board: string | null;
	/** BCP 47 tag that the page states, or null. */
	readonly language: string | null;
	/** Of the board's adapter, and of microdata. */
	readonly accounts: readonly Account[];
	readonly head: PageHead;
	/** Sources of JSON-LD that speak of a job posting, each in pieces of at most 200,000 characters. */
	readonly data: readonly (readonly string[])[];
	/** Null where the board's adapter found the body. */
	readonly outline: Outline | null;
	/** Set where the text was cut at a cap. */
	readonly truncated: boolean;
	/** What the page looks like, should it hold no posting; null where nothing tells. */
	readonly without: NoPostingReason | null;
};

export type Told<T> = {readonly value: T; readonly by: Witness};
/** Two witnesses that do not say the same. */
export type Disagreement = {readonly field: string; readonly a: Told<string>; readonly b: Told<string>};
/** What a person may say better than the page. */
export type Correctable = 'title' | 'company' | 'location';
/** A person's own words for one posting; null: what the page says stands. */
export type Correction = Readonly<Record<Correctable, string | null>>;
/**
 * Why a reading is to be taken with care. `adapter-silent`: the board's usual layout was not found, the general reading stood in. `few-signs`: little of the
 * page's wording is a posting's. `flat`: the text came without its lines.
 */
export type ReadingDoubt = 'adapter-silent' | 'few-signs' | 'flat';
export type PostingBlock = Span & {readonly kind: BlockKind};
export type Posting = {
	readonly key: PostingKey;
	readonly url: string;
	readonly board: string | null;
	readonly language: string | null;
	readonly title: Told<string>;
	readonly company: Told<string> | null;
	readonly location: Told<string> | null;
	readonly salary: Told<string> | null;
	readonly employment: Told<string> | null;
	readonly arrangement: Told<string> | null;
	readonly postedOn: Told<string> | null;
	readonly validThrough: Told<string> | null;
	readonly text: string;
	/** In order, without overlap. */
	readonly blocks: readonly PostingBlock[];
	/** Who told the body. */
	readonly textBy: Witness;
	readonly disagreements: readonly Disagreement[];
	/** What the page says where a person said it better; null: nothing. */
	readonly pageSays?: {readonly [F in Correctable]?: Told<string> | null};
	readonly doubt?: ReadingDoubt | null;
	readonly truncated: boolean;
};
/** Why a page yields no posting: one plain sentence each in the interface. */
export type NoPostingReason = 'empty' | 'loading' | 'not-a-posting' | 'list' | 'form-only' | 'restricted' | 'too-short' | 'few-selected' | 'error';
export type Reading = {readonly posting: Posting} | {readonly posting: null; readonly reason: NoPostingReason};

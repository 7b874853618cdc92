/** What a page lists: its links as they were found, and what is known of the postings that they lead to. */
import type {Stage} from './keeping';
import type {MuteRule} from './preferences';
import type {PostingKey} from './words';

/** A link of a page with the card that it stands in. */
export type ListedLink = {
	/** Whole, as the page has it. */
	readonly address: string;
	readonly title: string;
	/** What the title is: a heading, other words that are seen, or what stands in for them. Of several links to a posting one says "Apply", one nothing. */
	readonly by: 'heading' | 'words' | 'label';
	/** The board's own id of the job, where the link carries it beside its address; empty where it does not. */
	readonly job: string;
	/** Links in the same place of their cards stand beside it. */
	readonly repeats: boolean;
	/** The card's visible lines, in order. */
	readonly lines: readonly string[];
};
/** `url`: where the page is, by its own word. */
export type LinkList = {readonly url: string; readonly links: readonly ListedLink[]};

/** A posting that a page lists. `sure`: its address is one by the rules of a board; otherwise it is one if it is known. */
export type ListedCard = {
	readonly key: PostingKey;
	readonly url: string;
	readonly title: string;
	readonly lines: readonly string[];
	readonly sure: boolean;
};
/** What is kept of a posting that is listed. */
export type KnownPosting = {
	readonly saved: {readonly title: string; readonly company: string | null; readonly stage: Stage; readonly stagedAt: number} | null;
	/** Milliseconds since 1970. */
	readonly seenAt: number | null;
};
/** A posting of the page that the person knows, or does not want to see. */
export type ListedRow = {
	readonly key: PostingKey;
	readonly url: string;
	readonly title: string;
	readonly company: string | null;
	readonly known: KnownPosting;
	readonly muted: MuteRule | null;
};
/** `total`: how many postings the page lists; null: that is not known, because no board's rules tell which of its links are postings. */
export type ListedPage = {readonly total: number | null; readonly rows: readonly ListedRow[]};

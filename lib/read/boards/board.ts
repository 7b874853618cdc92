/**
 * What an adapter of a job board is: hosts, and for each layout that the board is known to use the places where it keeps things.
 *
 * Law: selectors are data. An adapter never merges, ranks or decides; where its selectors find nothing, it has nothing to say.
 */

/** A selector; the first hit with words is taken. A list: the first selector with such a hit. */
export type Place = string | readonly string[];
export type Layout = {
	/** The part of the page that holds the open posting; the whole page where absent. A layout whose root is not there is not used. */
	readonly root?: string;
	readonly title?: Place;
	readonly company?: Place;
	readonly location?: Place;
	readonly salary?: Place;
	readonly employment?: Place;
	readonly arrangement?: Place;
	readonly postedOn?: Place;
	readonly validThrough?: Place;
	/** Every hit is read, in document order. */
	readonly body: string;
	/** Left out of the body. */
	readonly drop?: string;
	/** Labels ("Location", "Employment type") whose next element holds the value. */
	readonly labels?: string;
	/** Line breaks within the body's text are drawn as such by the board's style sheet. */
	readonly breaks?: true;
};
export type Board = {
	readonly id: string;
	/** Exact hosts, which stand for themselves and for "www." before them; one that starts with a dot stands for itself and all below it. */
	readonly hosts: readonly string[];
	/** The attribute that this board names its parts by: `[=x]` in a selector stands for `[data-testid=x]` where this is `data-testid`. */
	readonly by?: string;
	/** Employers show these pages under hosts of their own, where names that no other site uses tell them. */
	readonly anywhere?: true;
	/** Newest first. */
	readonly layouts: readonly Layout[];
};
/** What a board's titles and addresses say. Read by the worker, so that it costs the page nothing. */
export type BoardAddress = {
	readonly id: string;
	/** Shapes of the document's title: `{title}`, `{company}`, `{location}`, and `{}` for what is passed over. */
	readonly heads?: readonly string[];
	/** The body's first line names employer, role and place, between upright bars. */
	readonly opening?: true;
	/**
	 * Where the address holds the job's own id: names of parameters, and a pattern of the path whose first group is the id.
	 * `perHost`: each employer has a host of its own and counts its ids apart. `owner`: on a host that employers share, a pattern of path and parameters whose
	 * first group names the employer.
	 */
	readonly job?: {readonly params?: readonly string[]; readonly path?: RegExp; readonly perHost?: true; readonly owner?: RegExp};
};
/** For docs/boards.md and the options page; not part of what is injected. */
export type BoardNote = {
	readonly id: string;
	readonly name: string;
	/** `seen`: checked on a real page on this date. `claimed`: from independent sources. `general`: no adapter, the general reading. */
	readonly basis: 'seen' | 'claimed' | 'general';
	readonly on: string | null;
	readonly how: string;
};

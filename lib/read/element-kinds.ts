/** What an element's name says about its text. Law: names alone, so that it serves strings and nodes. */

const BLOCKS = new Set(
	'address article aside blockquote body dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul'.split(
		' ',
	),
);
const UNREAD = new Set('script style noscript template svg math select textarea datalist iframe object head title label legend rp rt'.split(' '));
const BOLD = new Set(['b', 'strong', 'th', 'u']);

/** Whether it stands on lines of its own where no style says otherwise. */
export const isBlockElement = (name: string): boolean => BLOCKS.has(name);
/** Whether none of its text belongs to what a person reads of a posting. */
export const isUnread = (name: string): boolean => UNREAD.has(name);
export const isHeading = (name: string): boolean => name.length === 2 && name[0] === 'h' && name >= 'h1' && name <= 'h6';
export const isBold = (name: string): boolean => BOLD.has(name);

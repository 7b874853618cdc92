/** What a line is worth as part of a posting. Law: pure; by its kind, its length, its links and whether a posting has such a heading. */
import type {Block} from '../model';
import {isPostingHeading} from './posting-wording';

/** From this share of links on, in percent, a line is a link. */
export const LINKED = 60;

/** `links`: share of the line that is links, in percent. */
export const worth = (block: Block, links: number): number => {
	const length = block.text.length;
	if (links > LINKED) return length < 100 ? -30 : -60;
	if (block.kind === 'heading') return isPostingHeading(block.text) ? 90 : 0;
	if (block.kind === 'item') return length < 25 ? 2 : Math.min(300, length);
	if (length >= 80 || (length >= 40 && /[.!?:]$/.test(block.text))) return Math.min(600, length);
	return isPostingHeading(block.text) ? 20 : -8;
};

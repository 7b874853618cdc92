/** Which of a page's links lead to postings, each once. Law: pure; by the rules of identity that make a posting's key, and nothing else. */
import type {LinkList, ListedCard, ListedLink} from '../model';
import {jobIdOf, postingKey, withJobId} from './canonical-url';

/** Of several links to one posting the one that names it best: a heading before other words, and more of these before fewer. */
const better = (a: ListedLink, b: ListedLink): ListedLink => {
	if (a.by !== b.by) return RANK.indexOf(a.by) < RANK.indexOf(b.by) ? a : b;
	return b.title.length > a.title.length ? b : a;
};
const RANK: readonly ListedLink['by'][] = ['heading', 'words', 'label'];

/**
 * What a page lists that may be postings, in its order; the page's own is none of them. Sure is what a board's rules tell and what stands beside its like; one
 * of the two alone makes a posting perhaps.
 */
export function cardsOf({url, links}: LinkList): readonly ListedCard[] {
	const here = postingKey(url);
	const found = new Map<string, {readonly link: ListedLink; readonly sure: boolean}>();
	for (const link of links) {
		const address = withJobId(link.address, link.job);
		const told = jobIdOf(address) !== null;
		const key = postingKey(address);
		if (key === here || (!told && !link.repeats)) continue;
		const known = found.get(key);
		found.set(key, {link: known === undefined ? link : better(known.link, link), sure: known?.sure === true || (told && link.repeats)});
	}
	return [...found].map(([key, {link, sure}]) => ({key, url: link.address, title: link.title, lines: link.lines, sure}));
}

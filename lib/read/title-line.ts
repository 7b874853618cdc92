/**
 * The line of a page that names the posting.
 *
 * Law: pure; a heading by its level, its nearness to the text and whether the document's title names it; where the page has no heading for it, a line that the
 * document's title begins or ends with.
 */
import type {Outline, PageHead} from '../model';
import {isAfterPosting, isDataLabel, isOpener, isPostingHeading} from './posting-wording';
import {wordsOf} from './words';

const NO_TITLE =
	/^(?:careers?|jobs?|job (?:details?|description|search)|open (?:positions|roles)|vacanc(?:y|ies)|home|menu|search|apply(?: now)?|loading.{0,3}|welcome.{0,40}|overview|description|(?:cookie|privacy).{0,60}|join (?:us|our team)|karriere|stellenangebote?|application status|job post details|sign in|log in|filters?|skip to .{1,30})$/i;
/** A heading that names a list, not a posting. */
const LIST_TITLE =
	/^\d[\d,.+]{0,15}[^\d]{0,40}\b(?:jobs|results|positions|vacancies|stellen|offres)\b|\bjobs in\b|\bsearch results\b|\b(?:jobs|results) found\b|\(\d{1,6} (?:jobs|results)\)/i;
/** How headings of sections begin and end. */
const SECTION = /:$|^(?:about|why|who|what|how|your|our|we|life at|join|über|warum|à propos|pourquoi)\b/i;
export const NEAR = 20;
const LONGEST = 160;
const SHORTEST_NAME = 6;

/** Index of that line, or -1. `start`: first line of the posting's text, `boxFrom`: of the part that holds it. */
export const titleLine = (
	{lines, headings, cards, links}: Outline,
	{title, shared}: PageHead,
	strange: ReadonlySet<number>,
	start: number,
	boxFrom: number,
): number => {
	const heads = [wordsOf(title), wordsOf(shared)];
	const namedIn = (text: string): boolean => heads.some(head => ` ${head} `.includes(` ${text} `));
	// Beside a list the document's title is often the list's.
	const byHead = cards.length > 0 ? 2 : 5;
	const isNear = (at: number): boolean => at >= boxFrom || start - at <= NEAR;
	let best = -1;
	let bestScore = 0;
	const weigh = (at: number, score: number): void => {
		if (score <= bestScore) return;
		best = at;
		bestScore = score;
	};
	for (const [level, at] of headings) {
		const text = lines[at]?.text ?? '';
		if (text.length < 3 || text.length > LONGEST || at > start || level > 4 || strange.has(at) || NO_TITLE.test(text) || LIST_TITLE.test(text)) continue;
		const sounds = (isPostingHeading(text) && level > 1) || isAfterPosting(text) || isOpener(text) || SECTION.test(text) ? 4 : 0;
		weigh(at, (level === 1 ? 4 : level === 2 ? 2 : 1) + (namedIn(wordsOf(text)) ? byHead : 0) + (isNear(at) ? 3 : 0) - sounds);
	}
	for (let at = Math.max(0, start - NEAR); at <= start && at < lines.length; at++) {
		const text = lines[at]?.text ?? '';
		const words = wordsOf(text);
		if (text.length < SHORTEST_NAME || text.length > LONGEST || strange.has(at) || (links[at] ?? 0) > 60 || NO_TITLE.test(text) || isDataLabel(text)) continue;
		if (heads.some(head => head.startsWith(`${words} `) || head === words)) weigh(at, 0.5 + byHead + 3);
		else if (heads.some(head => head.endsWith(` ${words}`) && words.includes(' '))) weigh(at, byHead);
	}
	return best;
};

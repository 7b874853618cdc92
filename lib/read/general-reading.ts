/**
 * The witness `page`: finds the posting among a page's lines by structure and wording.
 *
 * Law: pure; no site is named here. The best part is the box whose lines are worth most together, where prose, items and a posting's headings
 * count for it and links, cards and similar jobs against it; whether it is a posting at all is judged by wording.
 */
import type {Account, Block, NoPostingReason, Outline, PageHead} from '../model';
import {isAfterPosting, isDataLabel, isPosting, isPostingHeading, postingWording} from './posting-wording';
import {wordsOf} from './words';

type Pair = readonly [from: number, to: number];
/** `sure`: it would be a posting with one sign fewer as well. */
export type GeneralReading = {readonly account: Account | null; readonly without: NoPostingReason | null; readonly sure: boolean};

const LINKED = 60;
/** A little against a box, so that one without strange lines is preferred. */
const STRANGE = -15;
const FEWEST_LINKS_OF_A_LIST = 12;
const SHORTEST = 350;
const LONGEST_VALUE = 80;
/** Addresses under which single postings stand. */
const JOB_ADDRESS = /[/?&=](?:jobs?|careers?|positions?|vacanc(?:y|ies)|openings?|postings?|stellen(?:angebote?)?|emplois?|offres?|gh_jid|jobid)[./=-]/i;

/** What a line is worth as part of a posting. */
const worth = (block: Block, links: number): number => {
	const length = block.text.length;
	if (links > LINKED) return block.text.length < 100 ? -30 : -60;
	if (block.kind === 'heading') return isPostingHeading(block.text) ? 90 : 0;
	if (block.kind === 'item') return length < 25 ? 2 : Math.min(300, length);
	if (length >= 80 || (length >= 40 && /[.!?:]$/.test(block.text))) return Math.min(600, length);
	return isPostingHeading(block.text) ? 20 : -8;
};

const NO_TITLE =
	/^(?:careers?|jobs?|job (?:details?|description|search)|open positions|vacanc(?:y|ies)|home|menu|search|apply(?: now)?|loading.{0,3}|welcome.{0,40}|overview|description|(?:cookie|privacy).{0,60})$/i;

/** A heading that names a list, not a posting. */
const LIST_TITLE = /^\d[\d,.+]{0,15}[^\d]{0,40}\b(?:jobs|results|positions|vacancies)\b|\bjobs in\b|\bsearch results\b|\b(?:jobs|results) found\b/i;
const NEAR = 20;

/** The line of the heading that names the posting, or -1. `start`: first line of its text, `boxFrom`: of the part that holds it. */
const titleLine = ({lines, headings, cards}: Outline, head: PageHead, start: number, boxFrom: number): number => {
	const shown = ` ${wordsOf(`${head.title} ${head.shared}`)} `;
	let best = -1;
	let bestScore = 0;
	for (const [level, at] of headings) {
		const text = lines[at]?.text ?? '';
		if (text.length < 3 || text.length > 160 || at > start || level > 4 || NO_TITLE.test(text) || LIST_TITLE.test(text)) continue;
		// Beside a list the document's title is often the list's.
		const named = shown.includes(` ${wordsOf(text)} `) ? (cards.length > 0 ? 2 : 5) : 0;
		const near = at >= boxFrom || start - at <= NEAR ? 3 : 0;
		const score = (level === 1 ? 4 : level === 2 ? 2 : 1) + named + near - (isPostingHeading(text) && level > 1 ? 4 : 0);
		if (score > bestScore) {
			best = at;
			bestScore = score;
		}
	}
	return best;
};

/** Lines that are never the posting's: cards of a list, and what follows a heading such as "Similar jobs" up to the end of its box. */
const strangeLines = ({lines, links, boxes, cards}: Outline): ReadonlySet<number> => {
	const strange = new Set<number>();
	for (const [from, to] of cards) for (let at = from; at < to; at++) strange.add(at);
	const gain = (from: number, to: number): number => {
		let sum = 0;
		for (let at = from; at < to; at++) if (!strange.has(at)) sum += Math.max(0, worth(lines[at] as Block, links[at] ?? 0));
		return sum;
	};
	for (const [at, line] of lines.entries()) {
		const heads = line.kind === 'heading' || (line.kind === 'paragraph' && line.text.length < 60);
		if (strange.has(at) || !heads || !isAfterPosting(line.text)) continue;
		strange.add(at);
		// Inner boxes come before outer ones.
		const [, end] = boxes.find(([from, to]) => from <= at && at + 1 < to) ?? [0, lines.length];
		// More after it than before it, or a posting's own heading after it: a heading that only sounds so.
		const goesOn = lines.slice(at + 1, end).some((next, index) => next.kind === 'heading' && !strange.has(at + 1 + index) && isPostingHeading(next.text));
		if (goesOn || gain(at + 1, end) > gain(0, at)) continue;
		for (let next = at + 1; next < end; next++) strange.add(next);
	}
	return strange;
};

/** The box worth most; of boxes worth the same the innermost. */
const bestBox = ({lines, links, boxes}: Outline, strange: ReadonlySet<number>): Pair => {
	const sums = [0];
	for (const [index, line] of lines.entries()) sums.push((sums[index] ?? 0) + (strange.has(index) ? STRANGE : worth(line, links[index] ?? 0)));
	const sum = ([from, to]: Pair): number => (sums[to] ?? 0) - (sums[from] ?? 0);
	let best: Pair = [0, lines.length];
	for (const box of [...boxes].reverse()) if (sum(box) >= sum(best)) best = box;
	return best;
};

/** Lines of a data sheet ("Employment type", "Full-time"): a label and what follows it up to the next heading. */
const dataLines = (lines: readonly Block[]): ReadonlySet<number> => {
	const found = new Set<number>();
	for (const [at, line] of lines.entries()) {
		if (!isDataLabel(line.text)) continue;
		found.add(at);
		for (let next = at + 1; next <= at + 2 && (lines[next]?.text.length ?? LONGEST_VALUE) < LONGEST_VALUE && lines[next]?.kind !== 'heading'; next++)
			found.add(next);
	}
	return found;
};

/** The first line of the best part that is worth something: what precedes it may be its title. */
const firstGood = ({lines, links}: Outline, strange: ReadonlySet<number>, [first, end]: Pair): number => {
	for (let at = first; at < end; at++) if (!strange.has(at) && worth(lines[at] as Block, links[at] ?? 0) > 2) return at;
	return first;
};

/** Indexes of the lines within the best part that are the posting's own. `title`: the line that names it. */
const ownLines = ({lines, links}: Outline, strange: ReadonlySet<number>, [first, end]: Pair, title: number): readonly number[] => {
	const sheet = dataLines(lines);
	const good = (index: number): boolean => {
		const line = lines[index];
		return line !== undefined && !sheet.has(index) && !strange.has(index) && worth(line, links[index] ?? 0) > 2;
	};
	let from = Math.max(first, title + 1);
	let to = end;
	// A part that its title stands before is the text alone, and its short lines belong to it. One that holds the title holds more: places, buttons, dates.
	if (title >= first) {
		while (from < end && !good(from)) from++;
		// The heading directly above the first line belongs to it.
		if (from - 1 > title && lines[from - 1]?.kind === 'heading' && !sheet.has(from - 1)) from--;
		while (to > from && !good(to - 1) && lines[to - 1]?.kind !== 'item') to--;
	}
	while (from < to && sheet.has(from)) from++;
	while (to > from && sheet.has(to - 1)) to--;
	const kept: number[] = [];
	for (let index = from; index < to; index++)
		if (!strange.has(index) && ((links[index] ?? 0) <= 80 || (lines[index]?.text.length ?? 0) > 60 || lines[index]?.kind === 'item')) kept.push(index);
	return kept;
};

const PLACE_LABEL = /^(?:(?:job |office )?locations?|standort|lieu|ubicación)\s*:?\s*(.{0,80})$/i;
/** The place that a label near the title names, or an empty string. */
const placeNear = (lines: readonly Block[], from: number, to: number): string => {
	for (let at = Math.max(0, from); at < Math.min(to, from + NEAR); at++) {
		const found = PLACE_LABEL.exec(lines[at]?.text ?? '');
		if (found === null) continue;
		const value = found[1] || (lines[at + 1]?.text ?? '');
		if (value.length >= 2 && value.length <= 80) return value;
	}
	return '';
};

/**
 * What the page's lines say of the posting, and where they hold none, what the page is. `looks`: what its elements say it looks like.
 * `url`: where it is.
 */
export const readGenerally = (outline: Outline, head: PageHead, looks: NoPostingReason | null, url: string): GeneralReading => {
	const {lines, links, cards} = outline;
	const strange = strangeLines(outline);
	const best = bestBox(outline, strange);
	const named = titleLine(outline, head, firstGood(outline, strange, best), best[0]);
	const told = ownLines(outline, strange, best, named).map(index => lines[index] as Block);
	const text = told.map(line => line.text).join('\n');
	const wording = postingWording(
		told.filter(line => line.kind === 'heading' || line.text.length <= 60).map(line => line.text),
		text,
	);
	const title = lines[named]?.text ?? '';
	const account: Account = {witness: 'page', ...(title === '' ? {} : {title})};
	const signs = Number(outline.apply) + Number(JOB_ADDRESS.test(url));
	if (text.length >= SHORTEST && isPosting(wording, signs)) {
		const location = placeNear(lines, named + 1, best[1]);
		return {account: {...account, ...(location === '' ? {} : {location}), body: told}, without: null, sure: isPosting(wording, Math.max(0, signs - 1))};
	}
	const isList = cards.length > 0 || links.filter(share => share > LINKED).length >= FEWEST_LINKS_OF_A_LIST;
	const isStub = outline.apply && text.length >= 100 && text.length < SHORTEST;
	return {account: title === '' ? null : account, without: looks ?? (isList ? 'list' : isStub ? 'too-short' : 'not-a-posting'), sure: false};
};

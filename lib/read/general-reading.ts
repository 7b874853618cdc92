/**
 * The witness `page`: finds the posting among a page's lines by structure and wording.
 *
 * Law: pure; no site is named here. The best part is the box whose lines are worth most together, where prose, items and a posting's headings
 * count for it and links, cards and similar jobs against it; whether it is a posting at all is judged by wording.
 */
import type {Account, Block, NoPostingReason, Outline, PageHead} from '../model';
import {fieldsNear} from './fields-near';
import {isDataLabel, isOpener, isPosting, isPostingHeading, postingWording} from './posting-wording';
import {strangeLines} from './strange-lines';
import {titleLine} from './title-line';
import {LINKED, worth} from './worth';

type Pair = readonly [from: number, to: number];
/** `sure`: it would be a posting with one sign fewer as well. */
export type GeneralReading = {readonly account: Account | null; readonly without: NoPostingReason | null; readonly sure: boolean};

/** Addresses under which one writes about jobs. */
const ARTICLE_ADDRESS = /[/.-](?:blog|news|advice|articles?|guides?|resources|docs?|stories|courses?|salar(?:y|ies)|magazin|ratgeber|conseils?)[/.-]/i;
/** A little against a box, so that one without strange lines is preferred. */
const STRANGE = -15;
const FEWEST_LINKS_OF_A_LIST = 12;
const SHORTEST = 350;
const NEARLY_ALL = 0.95;
const LONGEST_VALUE = 80;
/** Addresses under which single postings stand. */
const JOB_ADDRESS =
	/[/?&=](?:(?:open-|job-)?(?:jobs?|careers?|positions?|vacanc(?:y|ies)|openings?|postings?|opportunit(?:y|ies)|roles?|requisitions?)|karriere|stellen(?:angebote?)?|emplois?|offres?|carrieres?|vacatures?|empleos?|ofertas?|trabaja|lavora|gh_jid|jobid|job_id|ashby_jid|lever_id)[./=-]/i;

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

/** The innermost box after the title that holds nearly all that the best part is worth, or null: a page's container for the text. */
const textBox = (outline: Outline, strange: ReadonlySet<number>, [first, end]: Pair, title: number): Pair | null => {
	const {lines, links, boxes} = outline;
	const sums = [0];
	for (const [at, line] of lines.entries()) sums.push((sums[at] ?? 0) + (strange.has(at) ? 0 : Math.max(0, worth(line, links[at] ?? 0))));
	const gain = (from: number, to: number): number => (sums[to] ?? 0) - (sums[from] ?? 0);
	const all = gain(Math.max(first, title + 1), end);
	return boxes.find(([from, to]) => from > title && from >= first && to <= end && gain(from, to) >= all * NEARLY_ALL) ?? null;
};

/** Where the text begins that a label such as "Job description" opens, or `from`: what stands before such a label is little, or it opens nothing. */
const openedAt = ({lines, links}: Outline, strange: ReadonlySet<number>, from: number, to: number): number => {
	const gain = (first: number, end: number): number => {
		let sum = 0;
		for (let at = first; at < end; at++) if (!strange.has(at)) sum += Math.max(0, worth(lines[at] as Block, links[at] ?? 0));
		return sum;
	};
	for (let at = from; at < to; at++) {
		const line = lines[at] as Block;
		if (line.kind === 'item' || strange.has(at)) continue;
		if (!isOpener(line.text)) {
			// A section of the posting has begun: what comes is a section too, whatever it is called.
			if (line.kind === 'heading' && isPostingHeading(line.text)) return from;
			continue;
		}
		if (gain(from, at) <= gain(at + 1, to) / 5) return at + 1;
	}
	return from;
};

/** Indexes of the lines within the best part that are the posting's own. `title`: the line that names it. */
const ownLines = (outline: Outline, strange: ReadonlySet<number>, [first, end]: Pair, title: number): readonly number[] => {
	const {lines, links} = outline;
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
		// The short lines at both ends of the text's own container are its own.
		const box = textBox(outline, strange, [first, end], title);
		if (box !== null) [from, to] = [Math.min(from, box[0]), Math.max(to, box[1])];
	}
	while (from < to && (sheet.has(from) || strange.has(from))) from++;
	while (to > from && (sheet.has(to - 1) || strange.has(to - 1))) to--;
	from = openedAt(outline, strange, from, to);
	const kept: number[] = [];
	for (let index = from; index < to; index++)
		if (!strange.has(index) && ((links[index] ?? 0) <= 80 || (lines[index]?.text.length ?? 0) > 60 || lines[index]?.kind === 'item')) kept.push(index);
	return kept;
};

/**
 * What the page's lines say of the posting, and where they hold none, what the page is. `looks`: what its elements say it looks like.
 * `url`: where it is.
 */
export const readGenerally = (outline: Outline, head: PageHead, looks: NoPostingReason | null, url: string): GeneralReading => {
	const {lines, links, cards} = outline;
	const strange = strangeLines(outline);
	const best = bestBox(outline, strange);
	const named = titleLine(outline, head, strange, firstGood(outline, strange, best), best[0]);
	const told = ownLines(outline, strange, best, named).map(index => lines[index] as Block);
	const text = told.map(line => line.text).join('\n');
	const wording = postingWording(
		told.filter(line => line.kind === 'heading' || line.text.length <= 60).map(line => line.text),
		text,
	);
	const title = lines[named]?.text ?? '';
	const account: Account = {witness: 'page', ...(title === '' ? {} : {title})};
	const signs = Number(outline.apply) + Number(JOB_ADDRESS.test(url) && !ARTICLE_ADDRESS.test(url));
	if (text.length >= SHORTEST && isPosting(wording, signs)) {
		const fields = fieldsNear(outline, strange, named, best[1], {site: head.site, url, text});
		return {account: {...account, ...fields, body: told}, without: null, sure: isPosting(wording, Math.max(0, signs - 1))};
	}
	const isList = cards.length > 0 || links.filter(share => share > LINKED).length >= FEWEST_LINKS_OF_A_LIST;
	// Values and benefits without a duty or a demand: an employer that speaks of itself.
	const {families} = wording;
	const speaksOfEmployer = families.size > 0 && !(['duties', 'asked', 'role'] as const).some(family => families.has(family));
	const isStub = outline.apply && text.length >= 100 && text.length < SHORTEST && wording.phrases >= 2 && !speaksOfEmployer;
	return {account: title === '' ? null : account, without: looks ?? (isList ? 'list' : isStub ? 'too-short' : 'not-a-posting'), sure: false};
};

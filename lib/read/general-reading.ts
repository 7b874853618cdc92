/**
 * The witness `page`: finds the posting among a page's lines by structure and wording.
 *
 * Law: pure; no site is named here. The best part is the box whose lines are worth most together, where prose, items and a posting's headings
 * count for it and links, cards and similar jobs against it; whether it is a posting at all is judged by wording.
 */
import type {Account, Block, NoPostingReason, Outline, PageHead} from '../model';
import {isAfterPosting, isPostingHeading, postingWording} from './posting-wording';
import {wordsOf} from './words';

type Pair = readonly [from: number, to: number];
export type GeneralReading = {readonly account: Account | null; readonly without: NoPostingReason | null};

const CARD_LINE = -15;
const LINKED = 60;
const FEWEST_LINKS_OF_A_LIST = 12;
const SHORTEST = 350;

/** What a line is worth as part of a posting. */
const worth = (block: Block, links: number): number => {
	const length = block.text.length;
	if (links > LINKED) return length < 100 ? -30 : -60;
	if (block.kind === 'heading') return isAfterPosting(block.text) ? -250 : isPostingHeading(block.text) ? 90 : 0;
	if (block.kind === 'item') return length < 25 ? 2 : Math.min(300, length);
	if (length >= 80 || (length >= 40 && /[.!?:]$/.test(block.text))) return Math.min(600, length);
	return isPostingHeading(block.text) ? 20 : -8;
};

const NO_TITLE =
	/^(?:careers?|jobs?|job (?:details?|description|search)|open positions|vacanc(?:y|ies)|home|menu|search|apply(?: now)?|loading.{0,3}|welcome.{0,40}|overview|description|(?:cookie|privacy).{0,60})$/i;

/** The heading before the posting that names it. */
const titleBefore = ({lines, headings}: Outline, head: PageHead, start: number, boxFrom: number): string => {
	const shown = ` ${wordsOf(`${head.title} ${head.shared}`)} `;
	let best = '';
	let bestScore = 0;
	for (const [level, at] of headings) {
		const text = lines[at]?.text ?? '';
		if (text.length < 3 || text.length > 160 || NO_TITLE.test(text) || at > start || level > 4) continue;
		const named = shown.includes(` ${wordsOf(text)} `) ? 5 : 0;
		const score = (level === 1 ? 4 : level === 2 ? 2 : 1) + named + (at >= boxFrom ? 2 : 0) - (isPostingHeading(text) && level > 1 ? 4 : 0);
		if (score > bestScore || (score === bestScore && score > 0)) {
			best = text;
			bestScore = score;
		}
	}
	return best;
};

/** The box worth most; of boxes worth the same the innermost. */
const bestBox = ({lines, links, boxes, cards}: Outline): Pair => {
	const carded = new Set(cards.flatMap(([from, to]) => Array.from({length: to - from}, (_, index) => from + index)));
	const sums = [0];
	for (const [index, line] of lines.entries()) sums.push((sums[index] ?? 0) + (carded.has(index) ? CARD_LINE : worth(line, links[index] ?? 0)));
	const sum = ([from, to]: Pair): number => (sums[to] ?? 0) - (sums[from] ?? 0);
	let best: Pair = [0, lines.length];
	// Inner boxes come before outer ones.
	for (const box of [...boxes].reverse()) if (sum(box) >= sum(best)) best = box;
	return best;
};

/** What the page's lines say of the posting, and where they hold none, what the page is. `looks`: what its elements say it looks like. */
export const readGenerally = (outline: Outline, head: PageHead, looks: NoPostingReason | null): GeneralReading => {
	const {lines, links, cards} = outline;
	const best = bestBox(outline);
	const kept = trimmed(outline, best);
	const told = kept.map(index => lines[index] as Block);
	const text = told.map(line => line.text).join('\n');
	const {families, phrases} = postingWording(
		told.filter(line => line.kind === 'heading' || line.text.length <= 60).map(line => line.text),
		text,
	);
	const title = titleBefore(outline, head, kept[0] ?? 0, best[0]);
	const named: Account | null = title === '' ? null : {witness: 'page', title};
	const enough = text.length >= SHORTEST && ((families >= 2 && phrases >= 2) || (families >= 1 && phrases >= 4) || phrases >= 6);
	if (enough) return {account: {witness: 'page', ...named, body: told}, without: null};
	const isList = cards.length > 0 || links.filter(share => share > LINKED).length >= FEWEST_LINKS_OF_A_LIST;
	const isStub = text.length >= 100 && text.length < SHORTEST && families + phrases >= 3;
	return {account: named, without: looks ?? (isStub ? 'too-short' : isList ? 'list' : 'not-a-posting')};
};

/** Indexes of the lines within the best part that are the posting's own. */
const trimmed = ({lines, links, headings}: Outline, [first, end]: Pair): readonly number[] => {
	const lead = headings.find(([level, at]) => level === 1 && at >= first && at < end)?.[1];
	let from = first;
	// What precedes the page's own first heading is not yet the posting, unless most of the text precedes it.
	if (lead !== undefined && lead - first < (end - first) / 2) from = lead + 1;
	const good = (index: number): boolean => {
		const line = lines[index];
		return line !== undefined && worth(line, links[index] ?? 0) > 2;
	};
	while (from < end && !good(from)) from++;
	// The heading directly above the first line belongs to it.
	if (from > first && lines[from - 1]?.kind === 'heading' && (lead === undefined || from - 1 > lead)) from--;
	let to = end;
	for (let index = from + 1; index < to; index++) {
		const block = lines[index] as Block;
		const isHead = block.kind === 'heading' || (block.kind === 'paragraph' && block.text.length < 60);
		if (isHead && isAfterPosting(block.text) && index - from > 3 && (index - from > (to - from) * 0.3 || block.kind === 'heading')) to = index;
	}
	while (to > from && !good(to - 1)) to--;
	const kept: number[] = [];
	for (let index = from; index < to; index++)
		if ((links[index] ?? 0) <= 80 || (lines[index]?.text.length ?? 0) > 60 || lines[index]?.kind === 'item') kept.push(index);
	return kept;
};

/**
 * The witness `page`: finds the posting on any page by its structure and wording.
 *
 * Law: no site is named here. The best part is the element whose lines are worth most together, where prose, items and a posting's headings
 * count for it and links, forms and similar jobs against it; whether it is a posting at all is judged by wording.
 */
import type {Account, Block, NoPostingReason} from '../model';
import {createBlockWriter} from './block-writer';
import {all, attribute, bodyOf, first, nameOf, parentNode} from './dom';
import {documentTitle, metaContent} from './meta';
import {isAfterPosting, isPostingHeading, postingWording} from './posting-wording';
import {walkVisible} from './visible-blocks';

type Box = {readonly element: Element; readonly from: number; readonly to: number};
type Heading = {readonly level: number; readonly from: number};
export type GeneralReading = {readonly account: Account | null; readonly without: NoPostingReason | null};

const CHROME_ROLES = new Set([
	'navigation',
	'banner',
	'contentinfo',
	'complementary',
	'dialog',
	'alertdialog',
	'search',
	'menu',
	'menubar',
	'listbox',
	'status',
	'alert',
]);
const CHROME_NAMES = new Set(['nav', 'footer', 'aside', 'dialog', 'header', 'form']);
const CHROME_WORDS =
	/(?:^|[\s_-])(?:cookies?|consent|gdpr|onetrust|breadcrumbs?|newsletter|(?:similar|related|recommended|suggested|other|more)[_-]?(?:jobs?|positions?|openings|postings?|vacancies)|share[_-]?(?:bar|buttons?|links?|job)|social|site-?(?:header|footer|nav)|job-?alerts?|navbar|skip-?link)(?:$|[\s_-])/i;

/** Parts of a page that surround a posting and never are one. */
const isChrome = (element: Element): boolean => {
	const name = nameOf(element);
	const role = attribute(element, 'role');
	const named = CHROME_NAMES.has(name);
	if (!named && !(role !== null && CHROME_ROLES.has(role)) && !CHROME_WORDS.test(`${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`))
		return false;
	if (name === 'nav' || name === 'footer' || role === 'navigation' || role === 'contentinfo') return true;
	if (name === 'form' && all(element, 'input:not([type="hidden"]):not([type="submit"]), select, textarea').length < 3) return false;
	return first(element, 'h1') === null && all(element, 'li, p').length < 25;
};

/** What a line is worth as part of a posting. */
const worth = (block: Block, linkShare: number): number => {
	const length = block.text.length;
	if (linkShare > 0.6) return length < 100 ? -30 : -60;
	if (block.kind === 'heading') return isAfterPosting(block.text) ? -250 : isPostingHeading(block.text) ? 90 : 0;
	if (block.kind === 'item') return length < 25 ? 2 : Math.min(300, length);
	if (length >= 80 || (length >= 40 && /[.!?:]$/.test(block.text))) return Math.min(600, length);
	return isPostingHeading(block.text) ? 20 : -8;
};

const squeezed = (text: string): string =>
	text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
const NO_TITLE =
	/^(?:careers?|jobs?|job (?:details?|description|search)|open positions|vacanc(?:y|ies)|home|menu|search|apply(?: now)?|loading.{0,3}|welcome.{0,40}|overview|description|(?:cookie|privacy).{0,60})$/i;

const FEWEST_CARDS = 5;
const CARD_LINE = -15;
/** Boxes that are cards of a list: five or more alike beside one another, each with several lines and a link of its own. */
const cardsOf = (boxes: readonly Box[]): readonly Box[] => {
	const groups = new Map<Node | null, Map<string, Box[]>>();
	for (const box of boxes) {
		if (box.to - box.from < 2) continue;
		const parent = parentNode(box.element);
		const alike = `${nameOf(box.element)} ${(attribute(box.element, 'class') ?? '').slice(0, 60)}`;
		const group = groups.get(parent) ?? new Map<string, Box[]>();
		const list = group.get(alike) ?? [];
		list.push(box);
		groups.set(parent, group.set(alike, list));
	}
	return [...groups.values()]
		.flatMap(group => [...group.values()])
		.filter(
			group => group.length >= FEWEST_CARDS && group.slice(0, FEWEST_CARDS + 3).filter(box => first(box.element, 'a[href]') !== null).length >= FEWEST_CARDS,
		)
		.flat();
};

/** The heading before the posting that names it. */
const titleBefore = (document: Document, blocks: readonly Block[], headings: readonly Heading[], start: number, boxFrom: number): string => {
	const shown = ` ${squeezed(`${documentTitle(document)} ${metaContent(document, 'og:title')}`)} `;
	let best = '';
	let bestScore = 0;
	for (const {level, from} of headings) {
		const text = blocks[from]?.text ?? '';
		if (text.length < 3 || text.length > 160 || NO_TITLE.test(text) || from > start || level > 4) continue;
		const score =
			(level === 1 ? 4 : level === 2 ? 2 : 1) +
			(shown.includes(` ${squeezed(text)} `) ? 5 : 0) +
			(from >= boxFrom ? 2 : 0) -
			(isPostingHeading(text) && level > 1 ? 4 : 0);
		if (score > bestScore || (score === bestScore && score > 0)) {
			best = text;
			bestScore = score;
		}
	}
	return best;
};

const reasonWithout = (document: Document, blocks: readonly Block[], shares: readonly number[], cards: number): NoPostingReason => {
	const length = blocks.reduce((sum, block) => sum + block.text.length, 0);
	const controls = all(document, 'input:not([type="hidden"]), select, textarea').length;
	if (
		length < 300 &&
		(first(document, '[aria-busy="true"], [role="progressbar"], [class*="spinner"], [class*="skeleton"], [data-automation-id="loading"]') !== null ||
			/\bloading\b/i.test(blocks.map(block => block.text).join(' ')))
	)
		return 'loading';
	if (length < 20) return 'empty';
	if (
		first(document, 'input[type="file"], [class*="application-form"], [id*="application-form"], form[action*="appl"], [class*="application--"]') !== null ||
		(controls >= 4 &&
			/\b(?:résumé|resume|cv|cover letter|first name)\b/i.test(
				all(document, 'label')
					.map(label => label.textContent ?? '')
					.join(' ')
					.slice(0, 4_000),
			))
	) {
		if (length < 3_000) return 'form-only';
	}
	return cards > 0 || shares.filter(share => share > 0.6).length >= 12 ? 'list' : 'not-a-posting';
};

/** Reads the page; pauses as the walk does. */
export function* readGenerally(document: Document): Generator<void, GeneralReading> {
	const body = bodyOf(document);
	if (body === null) return {account: null, without: 'empty'};
	const writer = createBlockWriter();
	const boxes: Box[] = [];
	const headings: Heading[] = [];
	yield* walkVisible(body, writer, {
		drop: isChrome,
		onBox: (element, from, to) => {
			if (to > from) boxes.push({element, from, to});
		},
		onHeading: (element, from) => headings.push({level: Number(nameOf(element)[1]), from}),
	});
	const blocks = writer.finish();
	const shares = writer.linkShares();
	const cards = cardsOf(boxes);
	const carded = new Set(cards.flatMap(box => Array.from({length: box.to - box.from}, (_, index) => box.from + index)));
	const sums = [0];
	for (const [index, block] of blocks.entries()) sums.push((sums[index] ?? 0) + (carded.has(index) ? CARD_LINE : worth(block, shares[index] ?? 0)));
	const sum = (from: number, to: number): number => (sums[to] ?? 0) - (sums[from] ?? 0);
	let best: Box = {element: body, from: 0, to: blocks.length};
	// The smallest element among those worth most: later boxes close later, so they are the outer ones.
	for (const box of [...boxes].reverse()) if (sum(box.from, box.to) >= sum(best.from, best.to)) best = box;

	const kept = trimmed(blocks, shares, best, headings);
	const told = kept.map(index => blocks[index] as Block);
	const text = told.map(block => block.text).join('\n');
	const {families, phrases} = postingWording(
		told.filter(block => block.kind === 'heading' || block.text.length <= 60).map(block => block.text),
		text,
	);
	const enough = text.length >= 350 && ((families >= 2 && phrases >= 2) || (families >= 1 && phrases >= 4) || phrases >= 6);
	const title = titleBefore(document, blocks, headings, kept[0] ?? 0, best.from);
	if (!enough) {
		const without = text.length >= 100 && text.length < 350 && families + phrases >= 3 ? 'too-short' : reasonWithout(document, blocks, shares, cards.length);
		return {account: title === '' ? null : {witness: 'page', title}, without};
	}
	return {account: {witness: 'page', ...(title === '' ? {} : {title}), body: told}, without: null};
}

/** Indexes of the lines within the best part that are the posting's own. */
const trimmed = (blocks: readonly Block[], shares: readonly number[], best: Box, headings: readonly Heading[]): readonly number[] => {
	const lead = headings.find(heading => heading.level === 1 && heading.from >= best.from && heading.from < best.to);
	let from = best.from;
	// What precedes the page's own first heading is not yet the posting, unless most of the text precedes it.
	if (lead !== undefined && lead.from - best.from < (best.to - best.from) / 2) from = lead.from + 1;
	const good = (index: number): boolean => {
		const block = blocks[index] as Block;
		return worth(block, shares[index] ?? 0) > 2;
	};
	while (from < best.to && !good(from)) from++;
	// The heading directly above the first line belongs to it.
	if (from > best.from && blocks[from - 1]?.kind === 'heading' && (lead === undefined || from - 1 > lead.from)) from--;
	let to = best.to;
	for (let index = from + 1; index < to; index++) {
		const block = blocks[index] as Block;
		const isHead = block.kind === 'heading' || (block.kind === 'paragraph' && block.text.length < 60);
		if (isHead && isAfterPosting(block.text) && index - from > 3 && (index - from > (to - from) * 0.3 || block.kind === 'heading')) to = index;
	}
	while (to > from && !good(to - 1)) to--;
	const kept: number[] = [];
	for (let index = from; index < to; index++)
		if ((shares[index] ?? 0) <= 0.8 || (blocks[index] as Block).text.length > 60 || blocks[index]?.kind === 'item') kept.push(index);
	return kept;
};

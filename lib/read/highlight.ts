/**
 * Marks quotes on the page with the CSS Custom Highlight API.
 *
 * Law: no element, attribute or style of the page is touched, so the page's DOM is the same, byte for byte; a page that keeps clearing the marks wins.
 */
import type {QuoteInContext} from '../model';
import {bodyOf} from './dom';
import {type MarkName, registryName} from './highlight-css';
import {findRanges} from './locate';
import {isDarkBehind} from './page-colour';

export type MarkLevel = 'required' | 'used' | 'preferred' | 'role';
export type PageMark = {readonly level: MarkLevel; readonly quote: QuoteInContext};
/** Whether the page is dark behind the words. */
export type Ground = {readonly dark: boolean};
export type Placing = {readonly placed: number; readonly asked: number};

/** Later ones lie above earlier ones of the same priority. */
const PRIORITY: Readonly<Record<MarkName, number>> = {role: 0, used: 1, preferred: 1, required: 1, flash: 2};
const NAMES = Object.keys(PRIORITY) as readonly MarkName[];
/** Milliseconds between two looks at whether the marks are still there, and that a flash lasts. */
const BETWEEN = 1_000;
const FLASH = 1_600;
/** So often marks that the page removed are put back; then the page has won. */
const MOST_RETURNS = 5;

/** `ranges` stand beside their marks; null: the words are not on the page. */
type State = {readonly guard: ReturnType<typeof setInterval>; readonly marks: readonly PageMark[]; ranges: readonly (Range | null)[]; returns: number};
let state: State | null = null;
let flashing: ReturnType<typeof setTimeout> | undefined;

/** Whether this browser can mark text without changing the page. */
export const canMark = (): boolean => 'highlights' in CSS;

const register = (name: MarkName, ranges: readonly Range[]): void => {
	const highlight = new Highlight(...ranges);
	highlight.priority = PRIORITY[name];
	CSS.highlights.set(registryName(name), highlight);
};
const isPageDark = (document: Document, range: Range | undefined): boolean => isDarkBehind(range?.startContainer ?? bodyOf(document));
const place = (document: Document, marks: readonly PageMark[]): State['ranges'] => {
	const ranges = findRanges(
		document,
		marks.map(mark => mark.quote),
	);
	for (const name of NAMES)
		register(
			name,
			ranges.filter((range, index): range is Range => range !== null && marks[index]?.level === name),
		);
	return ranges;
};

/** Takes all marks away and stops following the page. */
export const unmark = (): void => {
	if (state !== null) {
		clearInterval(state.guard);
		state = null;
	}
	clearTimeout(flashing);
	if (canMark()) for (const name of NAMES) CSS.highlights.delete(registryName(name));
};

/** Marks the quotes in place of what was marked before. To be called again where the page has changed. */
export const mark = (document: Document, marks: readonly PageMark[]): Placing & Ground => {
	// A page that removed marks before is not given a fresh count by being changed.
	const returns = state?.returns ?? 0;
	unmark();
	if (!canMark()) return {placed: 0, asked: marks.length, dark: false};
	const ranges = place(document, marks);
	const guard = setInterval(() => {
		if (document.visibilityState === 'hidden' || CSS.highlights.has(registryName('required'))) return;
		if (++now.returns > MOST_RETURNS) unmark();
		else now.ranges = place(document, marks);
	}, BETWEEN);
	const now: State = {guard, marks, ranges, returns};
	state = now;
	const placed = ranges.filter(range => range !== null);
	return {placed: placed.length, asked: marks.length, dark: isPageDark(document, placed[0])};
};

/** Follows a page that drew the same words anew: a mark whose words were taken out of the page has nothing left between its ends. */
export const renewMarks = (document: Document): void => {
	if (state?.ranges.some(range => range?.collapsed) === true) state.ranges = place(document, state.marks);
};

/** The marked words at this point of the window, the shortest of several; null: none. By their boxes, because a browser finds the nearest text to any point. */
export const markAt = (x: number, y: number): QuoteInContext | null => {
	const hits = (state?.marks ?? []).flatMap(({quote}, index) => {
		const boxes = state?.ranges[index]?.getClientRects() ?? [];
		return [...boxes].some(({left, right, top, bottom}) => x >= left && x <= right && y >= top && y <= bottom) ? quote : [];
	});
	return hits.sort((a, b) => a.quote.length - b.quote.length)[0] ?? null;
};

/** Scrolls to the quote and lets it light up for a moment, where it is on the page. */
export const flash = (document: Document, quote: QuoteInContext): Placing & Ground => {
	const range = findRanges(document, [quote])[0] ?? null;
	if (range === null) return {placed: 0, asked: 1, dark: false};
	// At once: a page that scrolls slowly by itself is for the page to ask for.
	range.startContainer.parentElement?.scrollIntoView({block: 'center'});
	const answer = {placed: 1, asked: 1, dark: isPageDark(document, range)};
	if (!canMark()) return answer;
	register('flash', [range]);
	clearTimeout(flashing);
	flashing = setTimeout(() => CSS.highlights.delete(registryName('flash')), FLASH);
	return answer;
};

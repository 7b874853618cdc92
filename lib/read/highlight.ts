/**
 * Marks quotes on the page with the CSS Custom Highlight API.
 *
 * Law: no element, attribute or style of the page is touched, so the page's DOM is the same, byte for byte; a page that keeps clearing the marks wins.
 */
import type {QuoteInContext} from '../model';
import {bodyOf} from './dom';
import {REGISTRY} from './highlight-css';
import {findRanges} from './locate';
import {isDarkBehind} from './page-colour';

export type MarkLevel = 'required' | 'used' | 'preferred' | 'role';
export type PageMark = {readonly level: MarkLevel; readonly quote: QuoteInContext};
export type Placing = {readonly placed: number; readonly asked: number};

const LEVELS: readonly MarkLevel[] = ['role', 'used', 'preferred', 'required'];
const PRIORITY: Readonly<Record<MarkLevel | 'flash', number>> = {role: 0, used: 1, preferred: 1, required: 1, flash: 2};
/** Milliseconds: quiet after a change of the page before marks follow it; shortest time between two placings; how long a flash lasts. */
const QUIET = 300;
const BETWEEN = 1_000;
const FLASH = 1_600;
/** So often marks that the page removed are put back; then the page has won. */
const MOST_RETURNS = 5;
/** Placings after changes of the page in one minute. */
const MOST_A_MINUTE = 20;

type State = {
	readonly marks: readonly PageMark[];
	readonly observer: MutationObserver;
	readonly guard: ReturnType<typeof setInterval>;
	due: ReturnType<typeof setTimeout> | undefined;
	placedAt: readonly number[];
	returns: number;
};
let state: State | null = null;
let flashing: ReturnType<typeof setTimeout> | undefined;

/** Whether this browser can mark text without changing the page. */
export const canMark = (): boolean => typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function';

const register = (name: keyof typeof REGISTRY, ranges: readonly Range[]): void => {
	const highlight = new Highlight(...ranges);
	highlight.priority = PRIORITY[name];
	CSS.highlights.set(REGISTRY[name], highlight);
};
const place = (document: Document, marks: readonly PageMark[]): number => {
	const ranges = findRanges(
		document,
		marks.map(mark => mark.quote),
	);
	for (const level of LEVELS)
		register(
			level,
			ranges.filter((range, index): range is Range => range !== null && marks[index]?.level === level),
		);
	return ranges.filter(range => range !== null).length;
};

/** Places the marks anew once the page is quiet; never in a hidden tab, never more often than the bounds allow. */
const follow = (document: Document, now: State): void => {
	if (now.due !== undefined) return;
	const last = now.placedAt[now.placedAt.length - 1] ?? 0;
	now.due = setTimeout(
		() => {
			now.due = undefined;
			const time = performance.now();
			now.placedAt = now.placedAt.filter(at => time - at < 60_000);
			if (state !== now || document.visibilityState === 'hidden' || now.placedAt.length >= MOST_A_MINUTE) return;
			now.placedAt = [...now.placedAt, time];
			place(document, now.marks);
		},
		Math.max(QUIET, last + BETWEEN - performance.now()),
	);
};

/** Takes all marks away and stops following the page. */
export const unmark = (): void => {
	if (state !== null) {
		state.observer.disconnect();
		clearInterval(state.guard);
		clearTimeout(state.due);
		state = null;
	}
	clearTimeout(flashing);
	if (canMark()) for (const name of Object.values(REGISTRY)) CSS.highlights.delete(name);
};

/** Marks the quotes in place of what was marked before, and follows the page's changes until `unmark`. */
export const mark = (document: Document, marks: readonly PageMark[]): Placing => {
	unmark();
	if (!canMark()) return {placed: 0, asked: marks.length};
	const placed = place(document, marks);
	const observer = new MutationObserver(() => follow(document, now));
	const guard = setInterval(() => {
		if (document.visibilityState === 'hidden' || CSS.highlights.has(REGISTRY.required)) return;
		if (++now.returns > MOST_RETURNS) unmark();
		else place(document, now.marks);
	}, BETWEEN);
	const now: State = {marks, observer, guard, due: undefined, placedAt: [performance.now()], returns: 0};
	state = now;
	const body = bodyOf(document);
	if (body !== null) observer.observe(body, {subtree: true, childList: true, characterData: true});
	return {placed, asked: marks.length};
};

/** Scrolls to the quote and lets it light up for a moment. False where it is not on the page. */
export const flash = (document: Document, quote: QuoteInContext): boolean => {
	const range = findRanges(document, [quote])[0] ?? null;
	if (range === null) return false;
	const calm = typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches;
	const node = range.startContainer;
	const element = node instanceof Element ? node : node.parentElement;
	element?.scrollIntoView({block: 'center', behavior: calm ? 'auto' : 'smooth'});
	if (!canMark()) return true;
	register('flash', [range]);
	clearTimeout(flashing);
	flashing = setTimeout(() => CSS.highlights.delete(REGISTRY.flash), FLASH);
	return true;
};

/** Whether the page is dark behind the first of these marks that has a place, else behind its body. */
export const isPageDark = (document: Document, quotes: readonly QuoteInContext[] = []): boolean =>
	isDarkBehind(findRanges(document, quotes.slice(0, 5)).find(range => range !== null)?.startContainer ?? bodyOf(document));

/**
 * How an element is drawn, as far as its text is concerned.
 *
 * Law: what markup says holds everywhere; computed styles are asked only of the document on screen and only for the part that is read.
 */
import {attribute, first, has, isDrawn, mayHaveAttributes, nameOf} from './dom';

export type Look = {
	readonly hidden: boolean;
	/** Stands on lines of its own. */
	readonly box: boolean;
	readonly bold: boolean;
	/** Line breaks among its words are drawn. */
	readonly breaks: boolean;
	/** Colour behind its text, null where it cannot be told. */
	readonly behind: string | null;
	/** Looks already measured of elements directly within, by name, class and style. */
	readonly alike: Map<string, Look>;
};
const UNDRAWN: Look = {hidden: true, box: false, bold: false, breaks: false, behind: null, alike: new Map()};

const HIDING_STYLE = /display:\s?none|visibility:\s?hidden|(?:font-size|opacity):\s?0(?![.\d])/i;
/** Names that style sheets of many makers give to text for screen readers alone, a second telling of what is on screen. */
const FOR_SCREEN_READERS = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|a11y-text)(?:\s|$)/i;
/** A background that lets what is behind it through. */
const CLEAR = /^$|^transparent|^rgba.{5,20} 0\)$/;

/** Whether the element's own attributes hide it. */
export const hiddenByMarkup = (element: Element): boolean => {
	if (!mayHaveAttributes(element)) return false;
	if (has(element, 'hidden') || HIDING_STYLE.test(attribute(element, 'style')) || FOR_SCREEN_READERS.test(attribute(element, 'class'))) return true;
	// An open dialog marks the whole page behind it so; the posting is still what the person came for.
	return attribute(element, 'aria-hidden') === 'true' && first(element, 'h1, main') === null;
};

const computed: ((element: Element) => CSSStyleDeclaration) | null = typeof getComputedStyle === 'function' ? element => getComputedStyle(element) : null;

const measure = (element: Element, around: Look | null): Look | null => {
	if (computed === null) return null;
	const style = computed(element);
	const display = style.display;
	if (!display) return null;
	const painted = style.backgroundImage !== 'none' && style.backgroundImage !== '';
	const own = style.backgroundColor;
	const behind = painted ? null : CLEAR.test(own) ? (around?.behind ?? null) : own;
	const placed = style.position === 'absolute' || style.position === 'fixed';
	return {
		hidden:
			display === 'none' ||
			style.fontSize === '0px' ||
			(placed && (style.width === '1px' || Number.parseFloat(style.left) < -900)) ||
			(behind !== null && style.color === behind),
		box: !/^(?:inline|contents|none|ruby|table-cell)/.test(display),
		bold: Number(style.fontWeight) >= 600,
		breaks: /^(?:pre|break-spaces)/.test(style.whiteSpace),
		behind,
		alike: new Map(),
	};
};

/**
 * How an element is drawn, null where no style can be asked. `around`: the look of its surroundings. Elements of one name, class and style in the same
 * surroundings are measured once, because asking is what a long page costs; whether each is drawn at all is asked of each.
 * `folded`: within a section that opens on a click, where nothing is drawn and all is meant to be read.
 */
export const lookOf = (element: Element, around: Look | null, folded = false): Look | null => {
	if (!folded && !isDrawn(element)) return UNDRAWN;
	const key = nameOf(element) + (mayHaveAttributes(element) ? ` ${attribute(element, 'class')} ${attribute(element, 'style')}` : '');
	const known = around?.alike.get(key);
	if (known !== undefined) return known;
	const look = measure(element, around);
	if (look !== null) around?.alike.set(key, look);
	return look;
};

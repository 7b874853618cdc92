/**
 * How an element is drawn, as far as its text is concerned.
 *
 * Law: what markup says holds everywhere; computed styles are asked only of the document on screen and only for the part that is read.
 */
import {attribute, first} from './dom';

export type Look = {
	readonly hidden: boolean;
	/** Stands on lines of its own. */
	readonly box: boolean;
	readonly bold: boolean;
	/** Line breaks among its words are drawn. */
	readonly breaks: boolean;
	/** Colour behind its text, null where it cannot be told. */
	readonly behind: string | null;
};

const HIDING_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px|pt|em)?\s*(?:;|$)|opacity\s*:\s*0\s*(?:;|$))/i;
/** Names that style sheets of many makers give to text for screen readers alone, a second telling of what is on screen. */
const FOR_SCREEN_READERS = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|a11y-text|u-hidden-visually)(?:\s|$)/i;
const CLEAR = /^(?:transparent|rgba\(\d{1,3}, \d{1,3}, \d{1,3}, 0\))$/;

/** Whether the element's own attributes hide it. */
export const hiddenByMarkup = (element: Element): boolean => {
	if (attribute(element, 'hidden') !== null) return true;
	const style = attribute(element, 'style');
	if (style !== null && HIDING_STYLE.test(style)) return true;
	const classes = attribute(element, 'class');
	if (classes !== null && FOR_SCREEN_READERS.test(classes)) return true;
	// An open dialog marks the whole page behind it so; the posting is still what the person came for.
	return attribute(element, 'aria-hidden') === 'true' && first(element, 'h1, main') === null;
};

const computed: ((element: Element) => CSSStyleDeclaration) | null = typeof getComputedStyle === 'function' ? element => getComputedStyle(element) : null;

/** How an element is drawn, null where no style can be asked. `around`: the look of its surroundings. */
export const lookOf = (element: Element, around: Look | null): Look | null => {
	if (computed === null) return null;
	let style: CSSStyleDeclaration;
	try {
		style = computed(element);
	} catch {
		return null;
	}
	const display = style.display;
	if (!display) return null;
	const painted = style.backgroundImage !== 'none' && style.backgroundImage !== '';
	const behind = painted ? null : CLEAR.test(style.backgroundColor) || style.backgroundColor === '' ? (around?.behind ?? null) : style.backgroundColor;
	const offScreen = (style.position === 'absolute' || style.position === 'fixed') && (style.width === '1px' || Number.parseFloat(style.left) < -900);
	const hidden =
		display === 'none' ||
		style.visibility === 'hidden' ||
		style.visibility === 'collapse' ||
		style.opacity === '0' ||
		style.fontSize === '0px' ||
		offScreen ||
		(behind !== null && style.color === behind);
	return {
		hidden,
		box: !(display.startsWith('inline') || display === 'contents' || display === 'none' || display.startsWith('ruby') || display === 'table-cell'),
		bold: Number.parseInt(style.fontWeight, 10) >= 600 || style.fontWeight === 'bold',
		breaks: style.whiteSpace.startsWith('pre') || style.whiteSpace === 'break-spaces',
		behind,
	};
};

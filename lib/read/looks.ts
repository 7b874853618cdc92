/**
 * How an element is drawn, as far as its text is concerned.
 *
 * Law: what markup says holds everywhere; computed styles are asked only of the document on screen and only for the part that is read.
 */
import {attribute, ELEMENT, has, isDrawn, mayHaveAttributes, nameOf, nodeType, parentNode} from './dom';
import {isHeading} from './element-kinds';

export type Look = {
	/** Nothing within it can be seen. */
	readonly hidden: boolean;
	/** Its own words cannot be seen: no size, or the colour of what is behind them. Elements within may have their own. */
	readonly mute: boolean;
	/** Stands on lines of its own. */
	readonly box: boolean;
	readonly bold: boolean;
	/** Line breaks among its words are drawn. */
	readonly breaks: boolean;
	/** Held in place over the page: a banner, a bubble to chat in. */
	readonly afloat: boolean;
	/** Colour behind its text, null where it cannot be told. */
	readonly behind: string | null;
	/** Looks already measured of elements directly within, by name, class and style. */
	readonly alike: Map<string, Look>;
};
const UNDRAWN: Look = {hidden: true, mute: true, box: false, bold: false, breaks: false, afloat: false, behind: null, alike: new Map()};

const HIDING_STYLE = /display:\s?none|visibility:\s?hidden|(?:font-size|opacity):\s?0(?![.\d])/i;
/** Names that style sheets of many makers give to text for screen readers alone, a second telling of what is on screen. */
const FOR_SCREEN_READERS = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|a11y-text)(?:\s|$)/i;
/** A colour that lets what is behind it through. */
const CLEAR = /^$|^transparent|^rgba.{5,20} 0\)$|\/ 0\)$/;
/** Cut down to nothing, by the ways in which style sheets do it. */
const CLIPPED = /^rect\([01]px|^inset\((?:[5-9]\d|100)%|^circle\(0|^matrix\(0, 0, 0, 0/;
/** Pixels beyond an edge of the page where nobody scrolls to, and the smallest letters that anybody reads. */
const BEYOND = -900;
const SMALLEST = 2;
/** Sum of the differences of red, green and blue below which letters do not stand out. */
const FAINT = 24;
const THIN = /^[01]px$/;

/** Whether the element's own attributes hide it. What is kept from screen readers alone (`aria-hidden`) is on screen all the same. */
export const hiddenByMarkup = (element: Element): boolean => {
	if (!mayHaveAttributes(element)) return false;
	return has(element, 'hidden') || HIDING_STYLE.test(attribute(element, 'style')) || FOR_SCREEN_READERS.test(attribute(element, 'class'));
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
	const beyond = (...edges: readonly string[]): boolean => edges.some(edge => Number.parseFloat(edge) < BEYOND);
	// A picture laid under a heading is no background of it: headings are read whatever their colour.
	const faint = !isHeading(nameOf(element)) && (behind === null ? false : sameColour(style.color, behind));
	return {
		hidden:
			display === 'none' ||
			Number.parseFloat(style.opacity) < 0.05 ||
			CLIPPED.test(placed ? style.clip : '') ||
			CLIPPED.test(style.clipPath) ||
			CLIPPED.test(style.transform) ||
			(placed && (THIN.test(style.width) || beyond(style.left, style.top))) ||
			// A panel that opens on a click has an id, for its control to name.
			(style.overflowY === 'hidden' && (THIN.test(style.height) || THIN.test(style.width)) && !has(element, 'id')) ||
			beyond(style.marginLeft, style.marginTop, style.textIndent),
		mute: Number.parseFloat(style.fontSize) < SMALLEST || (CLEAR.test(style.color) && style.webkitBackgroundClip !== 'text') || faint,
		box: !/^(?:inline|contents|none|ruby|table-cell)/.test(display),
		bold: Number(style.fontWeight) >= 600,
		breaks: /^(?:pre|break-spaces)/.test(style.whiteSpace),
		afloat: style.position === 'fixed',
		behind,
		alike: new Map(),
	};
};

/** Whether letters of one colour are lost on the other. */
const sameColour = (one: string, other: string): boolean => {
	if (one === other) return true;
	const [a, b] = [one, other].map(colour => (/^rgb\(/.test(colour) ? (colour.match(/\d+/g) ?? []) : []));
	return a?.length === 3 && b?.length === 3 && a.reduce((sum, part, at) => sum + Math.abs(Number(part) - Number(b[at])), 0) < FAINT;
};

/** The look of what lies around an element, as far as its colour goes: the next background behind it, else the sheet that browsers draw on. */
export const surroundings = (element: Element): Look | null => {
	if (computed === null) return null;
	let dark = false;
	for (let node = parentNode(element); node !== null && nodeType(node) === ELEMENT; node = parentNode(node)) {
		const {backgroundImage, backgroundColor, colorScheme} = computed(node as Element);
		if (backgroundImage !== 'none') return null;
		if (!CLEAR.test(backgroundColor)) return {...UNDRAWN, behind: backgroundColor, alike: new Map()};
		dark ||= /dark/.test(colorScheme ?? '');
	}
	return {...UNDRAWN, behind: dark ? null : 'rgb(255, 255, 255)', alike: new Map()};
};

/** Drawn by its children alone, as a slot is: browsers count it as not drawn. */
const isBoxless = (element: Element): boolean => {
	const style = computed?.(element);
	return style?.display === 'contents' && style.visibility === 'visible';
};

/**
 * How an element is drawn, null where no style can be asked. `around`: the look of its surroundings. Elements of one name, class and style in the same
 * surroundings are measured once, because asking is what a long page costs; whether each is drawn at all is asked of each.
 * `folded`: within a section that opens on a click, where nothing is drawn and all is meant to be read.
 */
export const lookOf = (element: Element, around: Look | null, folded = false): Look | null => {
	if (!folded && !isDrawn(element) && !isBoxless(element)) return UNDRAWN;
	const key = nameOf(element) + (mayHaveAttributes(element) ? ` ${attribute(element, 'class')} ${attribute(element, 'style')}` : '');
	const known = around?.alike.get(key);
	if (known !== undefined) return known;
	const look = measure(element, around);
	if (look !== null) around?.alike.set(key, look);
	return look;
};

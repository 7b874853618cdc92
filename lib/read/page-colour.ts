/** Whether a page is dark where the posting stands. Law: measured on the page, not taken from the browser's theme. */
import {parentNode} from './dom';

const PARTS = /^(rgba?|color|oklch|oklab|lab|lch)\((.{1,120})\)$/;

/** Relative lightness (0 to 1) of a computed colour, null where it is clear or of an unknown shape. */
export const lightnessOf = (colour: string): number | null => {
	const found = PARTS.exec(colour);
	if (found === null) return null;
	const [, space, inside = ''] = found;
	const numbers = inside.match(/-?\d+(?:\.\d+)?%?/g)?.map(part => (part.endsWith('%') ? Number.parseFloat(part) / 100 : Number(part))) ?? [];
	const alpha = (space === 'rgba' || inside.includes('/')) && numbers.length > 3 ? (numbers[numbers.length - 1] ?? 1) : 1;
	if (alpha < 0.5) return null;
	const [a = 0, b = 0, c = 0] = numbers;
	if (space === 'rgb' || space === 'rgba') return (0.2126 * a + 0.7152 * b + 0.0722 * c) / 255;
	if (space === 'color') return 0.2126 * a + 0.7152 * b + 0.0722 * c;
	return space === 'lab' || space === 'lch' ? a / (a > 1 ? 100 : 1) : a;
};

/** Whether the first background behind this node that covers it is dark. */
export const isDarkBehind = (start: Node | null): boolean => {
	for (let node = start; node !== null; node = parentNode(node)) {
		if (typeof Element === 'undefined' || !(node instanceof Element)) continue;
		const lightness = lightnessOf(getComputedStyle(node).backgroundColor);
		if (lightness !== null) return lightness < 0.4;
	}
	return false;
};

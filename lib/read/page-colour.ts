/** Whether a page is dark where the posting stands. Law: measured on the page, not taken from the browser's theme. */
import {ELEMENT, nodeType, parentNode} from './dom';

/** Lightness (0 to 1) of a computed colour, null where it is clear or of an unknown shape. */
export const lightnessOf = (colour: string): number | null => {
	const [a = 0, b = 0, c = 0, alpha = 1] = (colour.match(/[\d.]{1,20}%?(?=[\s,/)])/g) ?? []).map(
		part => Number.parseFloat(part) / (part.endsWith('%') ? 100 : 1),
	);
	if (!colour.includes('(') || alpha < 0.5) return null;
	if (/^(?:ok)?l/.test(colour)) return a > 1 ? a / 100 : a;
	return (0.2126 * a + 0.7152 * b + 0.0722 * c) / (colour.startsWith('rgb') ? 255 : 1);
};

/** Whether the first background behind this node that covers it is dark. */
export const isDarkBehind = (start: Node | null): boolean => {
	for (let node = start; node !== null; node = parentNode(node)) {
		if (nodeType(node) !== ELEMENT) continue;
		const lightness = lightnessOf(getComputedStyle(node as Element).backgroundColor);
		if (lightness !== null) return lightness < 0.4;
	}
	return false;
};

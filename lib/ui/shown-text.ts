/** Makes a page's string fit to be shown. Law: what is shown cannot reorder, hide or empty the words around it; it stays plain text. */

/** Control characters, and whatever Unicode lets a font leave out: zero width, direction marks and overrides, fillers, tags. Not the two signs that choose how an emoji looks. */
const INVISIBLE = /(?![\ufe0e\ufe0f])[\p{Cc}\p{DI}\ufff9-\ufffb]/gu;
/** More marks on one letter than any script writes: they would be drawn over the lines around it. */
const HEAPED = /(\p{M}{6})\p{M}+/gu;
const SPACES = /\s+/g;

/** One line of visible text, at most `limit` UTF-16 units; longer text ends in an ellipsis. */
export function shownText(text: string, limit = 300): string {
	const clean = text
		.slice(0, limit * 4)
		.replace(SPACES, ' ')
		.replace(INVISIBLE, '')
		.replace(HEAPED, '$1')
		.trim();
	return clean.length > limit ? `${clean.slice(0, limit - 1).trimEnd()}…` : clean;
}

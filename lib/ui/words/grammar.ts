/** How words are put together: counts, lists, the first letter. */

/** `3 skills`, `1 skill`. */
export const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
/** `years, degree and visa`. */
export const listed = (items: readonly string[], last: 'and' | 'or' = 'and'): string =>
	items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${last} ${items[items.length - 1]}`;
export const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Texts compared by their words. Law: pure; letters and digits count, in lower case, the rest separates. */

/** The words of a text, lower case, one space between them. */
export const wordsOf = (text: string): string =>
	text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}+#]+/gu, ' ')
		.trim();

/** Share of the members of `a` that `b` has. */
export const shareOf = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
	if (a.size === 0) return 0;
	let hits = 0;
	for (const word of a) if (b.has(word)) hits++;
	return hits / a.size;
};

/** Whether two titles name the same: one holds the other's words, or most words are the same. */
export const sameTitle = (a: string, b: string): boolean => {
	const [x, y] = [wordsOf(a), wordsOf(b)];
	if (x === '' || y === '') return false;
	return ` ${x} `.includes(` ${y} `) || ` ${y} `.includes(` ${x} `) || shareOf(new Set(x.split(' ')), new Set(y.split(' '))) >= 0.6;
};

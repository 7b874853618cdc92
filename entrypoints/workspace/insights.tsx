/** The view of what all saved postings say together. */

/** Puts the insights up; what it returns takes it down. The view brings its own `<main>`. */
export function showInsights(into: HTMLElement): () => void {
	const main = document.createElement('main');
	into.replaceChildren(main);
	return () => into.replaceChildren();
}

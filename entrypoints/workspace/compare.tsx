/** The view that compares saved postings. */
import type {PostingKey} from '../../lib/model';

/** Puts the comparison of these postings up, in the order of the address; what it returns takes it down. The view brings its own `<main>`. */
export function showCompare(keys: readonly PostingKey[], into: HTMLElement): () => void {
	const main = document.createElement('main');
	main.textContent = keys.join('\n');
	into.replaceChildren(main);
	return () => into.replaceChildren();
}

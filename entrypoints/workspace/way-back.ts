/** Where the table was when a posting was opened: its place on the page and the row with the focus are there again on the way back, by link, by Escape or by the browser. */
import type {PostingKey} from '../../lib/model';

let from: {readonly key: PostingKey; readonly top: number} | null = null;

/** Brings the focus onto a row's link, once it is drawn. */
export function focusRow(key: PostingKey): void {
	requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-open="${CSS.escape(key)}"]`)?.focus({preventScroll: true}));
}

/** To be called with the posting that is open from now on, before the page shows it; null: the table alone. */
export function keepPlace(opened: PostingKey | null): void {
	// From one posting to the next the table's place stays what it was.
	if (opened !== null) {
		from = {key: opened, top: from?.top ?? scrollY};
		return;
	}
	const back = from;
	from = null;
	if (back === null) return;
	requestAnimationFrame(() => {
		scrollTo(0, back.top);
		// The rows of that place are drawn with the event of the scroll.
		requestAnimationFrame(() => focusRow(back.key));
	});
}

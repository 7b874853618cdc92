/** Which rows of a long table are drawn. Law: pure; all rows are of one height, so a place is a product and nothing is measured. */

/** Height of a row in px, as table.css has it. */
export const ROW = 46;
/** Rows that are drawn beyond either edge, so that a fast wheel meets no gap. */
const BEYOND = 12;

export type Visible = {
	/** Index of the first row that is drawn, and of that after the last. */
	readonly from: number;
	readonly to: number;
	/** px above and below the drawn rows. */
	readonly above: number;
	readonly below: number;
};

/** @param top px of the table's first row above the upper edge of the window; less than 0: below it. @param height px of the window */
export function visibleRows(count: number, top: number, height: number): Visible {
	// In steps, so that a scroll of few px draws nothing anew.
	const first = Math.floor(top / ROW / BEYOND) * BEYOND;
	const from = Math.max(0, Math.min(count, first - BEYOND));
	const to = Math.max(from, Math.min(count, first + Math.ceil(height / ROW) + 2 * BEYOND));
	return {from, to, above: from * ROW, below: (count - to) * ROW};
}

/** By how many px to scroll so that a row is in sight between a head and a foot of these heights; 0: it is. */
export function scrollTo(row: number, top: number, height: number, head: number, foot: number): number {
	const at = row * ROW - top;
	if (at < head) return at - head;
	return at + ROW > height - foot ? at + ROW - (height - foot) : 0;
}

/** Which postings are selected and which row the keys act on. Law: pure; both are told by key, so that rows may come, go and move. */
import type {PostingKey} from '../../model';

export type Selection = {
	readonly chosen: ReadonlySet<PostingKey>;
	/** The row that the keys act on; null: none was pointed at yet. */
	readonly at: PostingKey | null;
	/** Where a range begins. */
	readonly anchor: PostingKey | null;
};
export const noSelection: Selection = {chosen: new Set(), at: null, anchor: null};

/** Selects a posting or takes it out. */
export function toggled({chosen}: Selection, key: PostingKey): Selection {
	const next = new Set(chosen);
	if (!next.delete(key)) next.add(key);
	return {chosen: next, at: key, anchor: key};
}

/** Selects all from the anchor to this posting, and no others of an earlier range. */
export function extended({chosen, at, anchor}: Selection, order: readonly PostingKey[], key: PostingKey): Selection {
	const from = order.indexOf(anchor ?? at ?? key);
	const to = order.indexOf(key);
	if (from < 0 || to < 0) return toggled({chosen, at, anchor}, key);
	const old = at === null ? [] : between(order, from, order.indexOf(at));
	const next = new Set(chosen);
	for (const one of old) next.delete(one);
	for (const one of between(order, from, to)) next.add(one);
	return {chosen: next, at: key, anchor: order[from] ?? key};
}

/** The next row in this direction; the first or last where none was pointed at. */
export function moved(selection: Selection, order: readonly PostingKey[], step: 1 | -1): Selection {
	const at = selection.at === null ? -1 : order.indexOf(selection.at);
	const next = at < 0 ? (step === 1 ? 0 : order.length - 1) : Math.min(order.length - 1, Math.max(0, at + step));
	const key = order[next] ?? null;
	return {...selection, at: key, anchor: key};
}

export const allOf = ({at, anchor}: Selection, order: readonly PostingKey[]): Selection => ({chosen: new Set(order), at, anchor});
export const cleared = ({at}: Selection): Selection => ({chosen: new Set(), at, anchor: null});

/** Without what is gone. The same object where nothing is. */
export function without(selection: Selection, has: (key: PostingKey) => boolean): Selection {
	if ([...selection.chosen].every(has) && (selection.at === null || has(selection.at))) return selection;
	return {
		chosen: new Set([...selection.chosen].filter(has)),
		at: selection.at !== null && has(selection.at) ? selection.at : null,
		anchor: selection.anchor !== null && has(selection.anchor) ? selection.anchor : null,
	};
}

const between = (order: readonly PostingKey[], a: number, b: number): readonly PostingKey[] =>
	a < 0 || b < 0 ? [] : order.slice(Math.min(a, b), Math.max(a, b) + 1);

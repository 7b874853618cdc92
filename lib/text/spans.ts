/** Look-ups in ordered lists. */
import type {Span} from '../model';

/** Index of the last span that starts at or before `at`; -1 if there is none. Binary search over spans ordered by their start. */
export function lastStartingBy(spans: readonly Span[], at: number): number {
	let low = 0;
	let high = spans.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((spans[middle]?.start ?? 0) <= at) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}

/** Items by their key, each list in the order of the items. */
export function groupBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
	const groups = new Map<Key, Item[]>();
	for (const item of items) {
		const group = groups.get(keyOf(item));
		if (group) group.push(item);
		else groups.set(keyOf(item), [item]);
	}
	return groups;
}

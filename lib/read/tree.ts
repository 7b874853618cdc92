/**
 * Goes down a page's tree as it is drawn: into shadow roots, and from a slot to what it shows.
 *
 * Law: a node is reached once; no recursion, so that no depth of a page can break it.
 */
import {assignedTo, firstChild, nameOf, nextSibling, shadowOf} from './dom';

/** Where a walk stands among the nodes below one element. */
export type Cursor = {next: Node | null; readonly shown: readonly Node[] | null; at: number};

let closedShadowOf: (element: Element) => ShadowRoot | null = () => null;
/** Lets the walk into closed shadow roots, where the browser gives a script of an extension the key to them. */
export const readClosedShadows = (open: (element: Element) => ShadowRoot | null): void => {
	closedShadowOf = open;
};

/** Below this element: its shadow tree where it has one that can be read, what a slot shows, else its children. */
export const below = (element: Element): Cursor => {
	const name = nameOf(element);
	const child = firstChild(element);
	// A closed root is asked for only where one is likely: asking costs, and pages have many elements.
	const shadow = shadowOf(element) ?? (name.includes('-') || child === null ? closedShadowOf(element) : null);
	if (shadow !== null) return {next: firstChild(shadow), shown: null, at: 0};
	const shown = name === 'slot' ? assignedTo(element) : [];
	return shown.length > 0 ? {next: null, shown, at: 0} : {next: child, shown: null, at: 0};
};

/** The node under the cursor, which moves on; null at the end. */
export const advance = (cursor: Cursor): Node | null => {
	if (cursor.shown !== null) return cursor.shown[cursor.at++] ?? null;
	const node = cursor.next;
	if (node !== null) cursor.next = nextSibling(node);
	return node;
};

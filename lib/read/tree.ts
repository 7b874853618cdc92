/**
 * Goes down a page's tree as it is drawn: into shadow roots, and from a slot to what it shows.
 *
 * Law: a node is reached once; no recursion, so that no depth of a page can break it.
 */
import {assignedTo, firstChild, nameOf, nextSibling, nodeType, shadowOf, TEXT, textData, treeOf} from './dom';

/** Where a walk stands among the nodes below one element. */
export type Cursor = {next: Node | null; readonly shown: readonly Node[] | null; at: number};

/** Roots within roots that are asked to open: a page may nest them without end. */
const DEEPEST_CLOSED = 10;
/** A closed root is asked for only where one is likely, because asking costs and pages have many elements: in elements of a page's own making, and in empty ones. */
const LIKELY_HOST = /^(?:div|span|section|article|main|p)$/;
const MOST_ROOTS = 200;

let closedShadowOf: (element: Element) => ShadowRoot | null = () => null;
/** Lets the walk into closed shadow roots, where the browser gives a script of an extension the key to them. */
export const readClosedShadows = (open: (element: Element) => ShadowRoot | null): void => {
	closedShadowOf = open;
};

/** Shadow roots that were gone into since `forgetRoots`, with how deep each lies. */
const depths = new Map<Node, number>();
export const shadowRoots = (): Iterable<Node> => depths.keys();
export const forgetRoots = (): void => depths.clear();

const rootIn = (element: Element, name: string, child: Node | null): ShadowRoot | null => {
	const open = shadowOf(element) ?? null;
	const empty = child === null || (nodeType(child) === TEXT && nextSibling(child) === null && textData(child).trim() === '');
	if (open === null && !name.includes('-') && !(empty && LIKELY_HOST.test(name))) return null;
	const depth = (depths.get(treeOf(element) as Node) ?? 0) + 1;
	const root = open ?? (depth > DEEPEST_CLOSED ? null : closedShadowOf(element));
	if (root !== null && depths.size < MOST_ROOTS) depths.set(root, depth);
	return root;
};

/** Below this element: its shadow tree where it has one that can be read, what a slot shows, else its children. */
export const below = (element: Element): Cursor => {
	const name = nameOf(element);
	const child = firstChild(element);
	const shadow = rootIn(element, name, child);
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

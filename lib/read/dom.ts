/**
 * Reads nodes past anything that a page has laid over them.
 *
 * Law: a property is taken from a prototype, never from the node, because a form's fields (`<input name="textContent">`)
 * and a document's named elements shadow the properties of the node itself. Nothing here changes a page.
 */

export const ELEMENT = 1;
export const TEXT = 3;

type Native = (this: object, argument?: unknown) => unknown;
type Root = Document | Element | ShadowRoot;
/** The getter or method of this name on a prototype or above it, null where there is none. */
const nativeOf = (prototype: object | null, key: string): Native | null => {
	for (let at = prototype; at !== null; at = Object.getPrototypeOf(at)) {
		const found = Object.getOwnPropertyDescriptor(at, key);
		if (found !== undefined) return (found.get ?? found.value) as Native;
	}
	return null;
};
const nodes = typeof Node === 'function' ? Node.prototype : null;
const elements = typeof Element === 'function' ? Element.prototype : null;

/** Reads a property or calls a method. With a prototype it is looked up there once, which matters where it is asked of every node. */
const take = (key: string, prototype: object | null = null): ((node: object, argument?: unknown) => unknown) => {
	const native = nativeOf(prototype, key);
	return (node, argument) => {
		if (native !== null && node instanceof Node) return native.call(node, argument);
		// A DOM without a browser has prototypes of its own, and keeps some properties on the node.
		const above: object = Object.getPrototypeOf(node);
		const found: unknown = key in above ? Reflect.get(above, key, node) : Reflect.get(node, key);
		return typeof found === 'function' ? Reflect.apply(found, node, [argument]) : found;
	};
};

export const nodeType = take('nodeType', nodes) as (node: Node) => number;
export const firstChild = take('firstChild', nodes) as (node: Node) => Node | null;
export const nextSibling = take('nextSibling', nodes) as (node: Node) => Node | null;
export const parentNode = take('parentNode', nodes) as (node: Node) => Node | null;
/** The words of a text node. */
export const textData = take('nodeValue', nodes) as (node: Node) => string;
const localName = take('localName', elements);
/** An element's name in lower case, also where the document is XHTML or SVG. */
export const nameOf = (element: Element): string => String(localName(element) ?? '').toLowerCase();
const getAttribute = take('getAttribute', elements);
/** An attribute's value, empty where it is not there. */
export const attribute = (element: Element, name: string): string => (getAttribute(element, name) ?? '') as string;
/** Whether the element has this attribute, with or without a value. */
export const has = (element: Element, name: string): boolean => typeof getAttribute(element, name) === 'string';
const hasAttributes = take('hasAttributes', elements);
/** False where the element has no attribute at all; true also where the DOM cannot tell. */
export const mayHaveAttributes = (element: Element): boolean => hasAttributes(element) !== false;
export const shadowOf = take('shadowRoot', elements) as (element: Element) => ShadowRoot | null | undefined;
const assignedNodes = take('assignedNodes');
/** What a slot shows of the tree outside. */
export const assignedTo = (slot: Element): readonly Node[] => (assignedNodes(slot, {flatten: true}) ?? []) as readonly Node[];
/** The document or shadow root that a node belongs to. */
export const treeOf = take('getRootNode') as (node: Node) => Node | null;
const ownerDocument = take('ownerDocument', nodes);
const defaultView = take('defaultView');
/** Whether the node's document is on a screen: one that was only parsed has no window, and its styles tell nothing. */
export const isOnScreen = (node: Node): boolean => defaultView((ownerDocument(node) ?? node) as object) !== null;
export const newRange = take('createRange') as (document: Document) => Range;
export const rootOf = take('documentElement') as (document: Document) => Element | null;
const body = take('body');
export const bodyOf = (document: Document): Element | null => (body(document) ?? rootOf(document)) as Element | null;

const queryAll = take('querySelectorAll');
/** All elements that match, in document order; a selector that this DOM does not know matches nothing. */
export const all = (root: Root, selector: string): readonly Element[] => {
	try {
		return Array.from(queryAll(root, selector) as ArrayLike<Element>);
	} catch {
		return [];
	}
};
const query = take('querySelector');
export const first = (root: Root, selector: string): Element | null => {
	try {
		return query(root, selector) as Element | null;
	} catch {
		return null;
	}
};
const checkVisibility = take('checkVisibility', elements);
// Not by opacity: the browser would ask every element above as well, for each element of the page.
const ALL_WAYS = {visibilityProperty: true};
/** Whether an element has a place on the page and is visible there; true where the DOM does not know. Opacity is not looked at. */
export const isDrawn = (element: Element): boolean => checkVisibility(element, ALL_WAYS) !== false;
/** Whether one element lies within the other or is it. */
export const holds = take('contains') as (outer: Element, inner: unknown) => boolean;
const textContent = take('textContent');
/** All text below a node, visible or not, cut at a cap: for scripts and for cheap tests, not for reading. */
export const rawText = (node: Node, cap: number): string => String(textContent(node) ?? '').slice(0, cap);

/**
 * Reads nodes past anything that a page has laid over them.
 *
 * Law: a property is taken from the browser's own prototype, never from the node, because a form's fields (`<input name="textContent">`)
 * and a document's named elements shadow the properties of the node itself. Nothing here changes a page.
 */

export const ELEMENT = 1;
export const TEXT = 3;

type Native = (this: object, ...all: readonly unknown[]) => unknown;
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
const documents = typeof Document === 'function' ? Document.prototype : null;
/** Nodes of a DOM without a browser have prototypes of their own, and keep some properties on the node. */
const isOurs = (node: object): boolean => nodes !== null && node instanceof Node;

const reader = (prototype: object | null, key: string): ((node: object) => unknown) => {
	const native = nativeOf(prototype, key);
	return node => {
		if (native !== null && isOurs(node)) return native.call(node);
		const above: object = Object.getPrototypeOf(node);
		return key in above ? Reflect.get(above, key, node) : Reflect.get(node, key);
	};
};
const caller = (prototype: object | null, key: string): ((node: object, argument?: unknown) => unknown) => {
	const native = nativeOf(prototype, key);
	return (node, argument) => {
		if (native !== null && isOurs(node)) return native.call(node, argument);
		const above: object = Object.getPrototypeOf(node);
		const found: unknown = key in above ? Reflect.get(above, key) : Reflect.get(node, key);
		return typeof found === 'function' ? Reflect.apply(found, node, [argument]) : null;
	};
};

export const nodeType = reader(nodes, 'nodeType') as (node: Node) => number;
export const firstChild = reader(nodes, 'firstChild') as (node: Node) => Node | null;
export const nextSibling = reader(nodes, 'nextSibling') as (node: Node) => Node | null;
export const parentNode = reader(nodes, 'parentNode') as (node: Node) => Node | null;
const value = reader(nodes, 'nodeValue');
/** The words of a text node. */
export const textData = (node: Node): string => (value(node) ?? '') as string;
const localName = reader(elements, 'localName');
/** An element's name in lower case, also where the document is XHTML or SVG. */
export const nameOf = (element: Element): string => String(localName(element) ?? '').toLowerCase();
const getAttribute = caller(elements, 'getAttribute');
export const attribute = (element: Element, name: string): string | null => (getAttribute(element, name) ?? null) as string | null;
const hasAttributes = caller(elements, 'hasAttributes');
/** False where the element has no attribute at all; true also where the DOM cannot tell. */
export const mayHaveAttributes = (element: Element): boolean => hasAttributes(element) !== false;
const shadowRoot = reader(elements, 'shadowRoot');
export const shadowOf = (element: Element): ShadowRoot | null => (shadowRoot(element) ?? null) as ShadowRoot | null;
const assignedNodes = caller(typeof HTMLSlotElement === 'function' ? HTMLSlotElement.prototype : null, 'assignedNodes');
/** What a slot shows of the tree outside. */
export const assignedTo = (slot: Element): readonly Node[] => (assignedNodes(slot, {flatten: true}) ?? []) as readonly Node[];
/** The document or shadow root that a node belongs to. */
export const treeOf = caller(nodes, 'getRootNode') as (node: Node) => Node | null;
export const newRange = caller(documents, 'createRange') as (document: Document) => Range;
const body = reader(documents, 'body');
const documentElement = reader(documents, 'documentElement');
export const rootOf = (document: Document): Element | null => (documentElement(document) ?? null) as Element | null;
export const bodyOf = (document: Document): Element | null => (body(document) ?? rootOf(document)) as Element | null;

const selecting = (key: string): ((root: Document | Element | ShadowRoot, selector: string) => unknown) => {
	const of = {
		element: caller(elements, key),
		document: caller(documents, key),
		fragment: caller(typeof DocumentFragment === 'function' ? DocumentFragment.prototype : null, key),
	};
	return (root, selector) => {
		const type = nodeType(root);
		try {
			return (type === ELEMENT ? of.element : type === 9 ? of.document : of.fragment)(root, selector);
		} catch {
			// A selector that this DOM does not know matches nothing.
			return null;
		}
	};
};
const queryAll = selecting('querySelectorAll');
const query = selecting('querySelector');
/** All elements that match, in document order. */
export const all = (root: Document | Element | ShadowRoot, selector: string): readonly Element[] =>
	Array.from((queryAll(root, selector) ?? []) as ArrayLike<Element>);
export const first = (root: Document | Element | ShadowRoot, selector: string): Element | null => (query(root, selector) ?? null) as Element | null;

const checkVisibility = caller(elements, 'checkVisibility');
const ALL_WAYS = {visibilityProperty: true, opacityProperty: true};
/** Whether an element is drawn, by all that styles can say; true where the DOM does not know. */
export const isDrawn = (element: Element): boolean => checkVisibility(element, ALL_WAYS) !== false;
const contains = caller(nodes, 'contains');
/** Whether `inner` lies within `outer` or is it. */
export const holds = (outer: Element, inner: Element): boolean => contains(outer, inner) === true;
const textContent = reader(nodes, 'textContent');
/** All text below a node, visible or not, cut at a cap: for scripts and for cheap tests, not for reading. */
export const rawText = (node: Node, cap: number): string => String(textContent(node) ?? '').slice(0, cap);

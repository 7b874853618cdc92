/**
 * Reads nodes past anything that a page has laid over them.
 *
 * Law: a property is looked up on the node's prototype, never on the node, because a form's fields (`<input name="textContent">`)
 * and a document's named elements shadow the properties of the node itself. Nothing here changes a page.
 */

export const ELEMENT = 1;
export const TEXT = 3;

const property = (node: object, key: string): unknown => {
	const proto: object = Object.getPrototypeOf(node);
	// A DOM without a browser keeps some of these on the node itself.
	return key in proto ? Reflect.get(proto, key, node) : Reflect.get(node, key);
};
const call = (node: object, key: string, ...args: readonly unknown[]): unknown => {
	const method = property(node, key);
	return typeof method === 'function' ? Reflect.apply(method, node, args) : null;
};

export const nodeType = (node: Node): number => property(node, 'nodeType') as number;
export const firstChild = (node: Node): Node | null => (property(node, 'firstChild') ?? null) as Node | null;
export const nextSibling = (node: Node): Node | null => (property(node, 'nextSibling') ?? null) as Node | null;
export const parentNode = (node: Node): Node | null => (property(node, 'parentNode') ?? null) as Node | null;
/** The words of a text node. */
export const textData = (node: Node): string => String(property(node, 'nodeValue') ?? '');
/** An element's name in lower case, also where the document is XHTML or SVG. */
export const nameOf = (element: Element): string => String(property(element, 'localName') ?? '').toLowerCase();
export const attribute = (element: Element, name: string): string | null => call(element, 'getAttribute', name) as string | null;
export const shadowOf = (element: Element): ShadowRoot | null => (property(element, 'shadowRoot') ?? null) as ShadowRoot | null;
/** What a slot shows of the tree outside. */
export const assignedTo = (slot: Element): readonly Node[] => (call(slot, 'assignedNodes', {flatten: true}) ?? []) as readonly Node[];
/** The document or shadow root that a node belongs to. */
export const treeOf = (node: Node): Node | null => call(node, 'getRootNode') as Node | null;
export const newRange = (document: Document): Range => call(document, 'createRange') as Range;
export const bodyOf = (document: Document): Element | null => (property(document, 'body') ?? property(document, 'documentElement') ?? null) as Element | null;
export const rootOf = (document: Document): Element | null => (property(document, 'documentElement') ?? null) as Element | null;

/** All elements that match, in document order; a selector that this DOM does not know matches nothing. */
export const all = (root: Document | Element | ShadowRoot, selector: string): readonly Element[] => {
	try {
		return Array.from((call(root, 'querySelectorAll', selector) ?? []) as ArrayLike<Element>);
	} catch {
		return [];
	}
};
export const first = (root: Document | Element | ShadowRoot, selector: string): Element | null => {
	try {
		return call(root, 'querySelector', selector) as Element | null;
	} catch {
		return null;
	}
};
export const matches = (element: Element, selector: string): boolean => {
	try {
		return call(element, 'matches', selector) === true;
	} catch {
		return false;
	}
};
/** Whether `inner` lies within `outer` or is it. */
export const holds = (outer: Element, inner: Element): boolean => call(outer, 'contains', inner) === true;

/** All text below a node, visible or not, cut at a cap: for scripts and for cheap tests, not for reading. */
export const rawText = (node: Node, cap: number): string => String(property(node, 'textContent') ?? '').slice(0, cap);

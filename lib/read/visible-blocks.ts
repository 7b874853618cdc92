/**
 * Reads what a person sees below a node, as blocks.
 *
 * Law: hidden text is not read, and the page stays as it is. The walk is a generator so that a long page can be read in slices.
 */
import type {Block} from '../model';
import {type BlockWriter, createBlockWriter, hasDrawnLines} from './block-writer';
import {attribute, ELEMENT, isOnScreen, mayHaveAttributes, nameOf, nodeType, TEXT, textData} from './dom';
import {isBlockElement, isBold, isHeading, isUnread} from './element-kinds';
import {hiddenByMarkup, type Look, lookOf, surroundings} from './looks';
import {advance, below, type Cursor} from './tree';

const SLICE = 1_500;
const DEEPEST = 600;
const MOST_NODES = 300_000;

/** How many runs of text were too long to be read whole. */
export type Cut = {runs: number};
export type Walk = {
	/** Elements that are left out. */
	readonly drop?: (element: Element) => boolean;
	/** Counts what was left out of long runs. */
	readonly cut?: Cut;
	/** Line breaks within text nodes are drawn as line breaks. */
	readonly breaks?: boolean;
	/** Look at computed styles; costs time, so for the chosen part of a page only. */
	readonly styled?: boolean;
	/** Whether an element that is held over the page is read all the same; all are where this is absent. */
	readonly afloat?: (element: Element) => boolean;
	/** The words of a text node that are to be read; all of them where this is left out. */
	readonly textOf?: (node: Node) => string;
	/** Told of each element that stands on lines of its own, with the number of blocks written before and after it. */
	readonly onBox?: (element: Element, from: number, to: number) => void;
	/** Told of each heading with the number of blocks written before it. */
	readonly onHeading?: (element: Element, from: number) => void;
};
type Frame = {
	readonly element: Element | null;
	readonly cursor: Cursor;
	readonly box: boolean;
	readonly from: number;
	readonly bold: boolean;
	readonly link: boolean;
	readonly folded: boolean;
	readonly look: Look | null;
};

/** Writes the visible text below `root`; pauses (yields) every thousand nodes or so. */
export function* walkVisible(root: Element, writer: BlockWriter, walk: Walk = {}): Generator<void, void> {
	const styled = walk.styled === true && isOnScreen(root);
	const top = styled ? lookOf(root, surroundings(root)) : null;
	const stack: Frame[] = [{element: null, cursor: below(root), box: true, from: 0, bold: false, link: false, folded: false, look: top}];
	let seen = 0;
	writer.enter(null);
	while (stack.length > 0 && !writer.full()) {
		const frame = stack[stack.length - 1] as Frame;
		const node = advance(frame.cursor);
		if (node === null) {
			stack.pop();
			if (frame.box && frame.element !== null) {
				writer.leave();
				walk.onBox?.(frame.element, frame.from, writer.count());
			}
			continue;
		}
		if (++seen % SLICE === 0) yield;
		if (seen > MOST_NODES) {
			if (walk.cut !== undefined) walk.cut.runs++;
			break;
		}
		const type = nodeType(node);
		if (type === TEXT) {
			if (frame.look?.mute === true) continue;
			const words = walk.textOf?.(node) ?? textData(node);
			const breaks = walk.breaks === true || frame.look?.breaks === true || (words.length > 3 && hasDrawnLines(words));
			writer.write(words, {bold: frame.bold, link: frame.link, breaks});
			continue;
		}
		if (type !== ELEMENT) continue;
		const element = node as Element;
		const name = nameOf(element);
		if (name === 'br' || name === 'hr') {
			writer.endLine();
			continue;
		}
		const dropped = walk.drop?.(element) === true;
		if (dropped || isUnread(name) || (name === 'button' && !inHeading(stack)) || hiddenByMarkup(element)) {
			if (isBlockElement(name)) writer.endLine();
			continue;
		}
		const look = styled ? lookOf(element, frame.look, frame.folded) : null;
		if (look?.hidden === true || (look?.afloat === true && walk.afloat?.(element) === false)) continue;
		const box = look?.box ?? isBlockElement(name);
		const cell = name === 'td' || name === 'th';
		if (box && !cell) {
			writer.enter(kindOf(element, name));
			if (isHeading(name) || saysHeading(element)) walk.onHeading?.(element, writer.count());
		} else if (cell) writer.write(' ');
		if (stack.length > DEEPEST) continue;
		stack.push({
			element,
			cursor: below(element),
			box: box && !cell,
			from: writer.count(),
			bold: frame.bold || isBold(name) || (look?.bold === true && top?.bold !== true),
			link: frame.link || name === 'a',
			folded: frame.folded || name === 'details',
			look,
		});
	}
	writer.leave();
	if (walk.cut !== undefined) walk.cut.runs += writer.cutRuns();
}

const saysHeading = (element: Element): boolean => mayHaveAttributes(element) && attribute(element, 'role') === 'heading';
const kindOf = (element: Element, name: string): 'heading' | 'item' | 'paragraph' | null =>
	isHeading(name) || saysHeading(element) ? 'heading' : name === 'li' ? 'item' : name === 'ul' || name === 'ol' || name === 'table' ? 'paragraph' : null;

const inHeading = (stack: readonly Frame[]): boolean => stack.some(frame => frame.element !== null && isHeading(nameOf(frame.element)));

const finish = (steps: Generator<void, void>): void => {
	while (steps.next().done !== true) {
		// Nothing waits here: the slices are run at one go.
	}
};

/** The visible blocks below an element; pauses as the walk does. */
export function* visibleBlocks(root: Element, walk: Walk): Generator<void, readonly Block[]> {
	const writer = createBlockWriter();
	yield* walkVisible(root, writer, walk);
	return writer.finish();
}

/** The visible text of a small element as one line. */
export const visibleLine = (element: Element, cap = 300): string => {
	const writer = createBlockWriter(cap);
	finish(walkVisible(element, writer));
	return writer
		.finish()
		.map(block => block.text)
		.join(' ')
		.slice(0, cap);
};

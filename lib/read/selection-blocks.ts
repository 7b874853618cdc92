/**
 * What the person selected on the page, as the account of a witness of its own.
 *
 * Law: the page's own nodes are walked, none is copied, so nothing loads and nothing changes; where the selection cuts a line, only the part within it is read.
 */
import type {Account} from '../model';
import {createBlockWriter} from './block-writer';
import {ELEMENT, nodeType, parentNode, textData} from './dom';
import {titleOfBlocks} from './given-posting';
import {walkVisible} from './visible-blocks';

/** A page's parts of a selection that are read; Firefox lets a person select many. */
const MOST_RANGES = 50;

/** The selection with its lists and headings; null where nothing is selected. A heading that it begins with is its title. */
export const readSelection = (document: Document): Account | null => {
	const selection = document.getSelection();
	if (selection === null || selection.isCollapsed) return null;
	const writer = createBlockWriter();
	for (let index = 0; index < Math.min(selection.rangeCount, MOST_RANGES); index++) {
		const range = selection.getRangeAt(index);
		let root: Node | null = range.commonAncestorContainer;
		while (root !== null && nodeType(root) !== ELEMENT) root = parentNode(root);
		if (root === null) continue;
		const textOf = (node: Node): string => {
			if (!range.intersectsNode(node)) return '';
			const words = textData(node);
			const end = node === range.endContainer ? range.endOffset : words.length;
			return words.slice(node === range.startContainer ? range.startOffset : 0, end);
		};
		const steps = walkVisible(root as Element, writer, {styled: true, textOf, drop: element => !range.intersectsNode(element)});
		while (steps.next().done !== true) {
			// At one go: a selection is what a person can mark.
		}
		writer.endLine();
	}
	const body = writer.finish();
	if (body.length === 0) return null;
	const title = body[0]?.kind === 'heading' ? titleOfBlocks(body.slice(0, 1)) : '';
	return {witness: 'selection', ...(title === '' ? {} : {title}), body};
};

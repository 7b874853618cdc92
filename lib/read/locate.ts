/**
 * Finds quotes on the live page.
 *
 * Law: words are compared without white space, bullets and dashes, which a page and a posting's text set differently; a quote without any of its
 * neighbours is not found, because the same word elsewhere is another place.
 */
import type {QuoteInContext} from '../model';
import {bodyOf, ELEMENT, nameOf, newRange, nodeType, TEXT, textData, treeOf} from './dom';
import {isUnread} from './element-kinds';
import {hiddenByMarkup} from './looks';
import {advance, below} from './tree';

const MOST_CHARACTERS = 2_000_000;
const DEEPEST = 600;
/** Characters of a neighbour that are enough to know a place by, where the other side has changed. */
const ENOUGH = 10;

type Piece = {readonly node: Node; readonly from: number};
type PageText = {readonly letters: string; readonly pieces: readonly Piece[]};

/** Characters that page and text set differently: white space, invisible characters, dashes, bullets. */
const isSkipped = (code: number): boolean =>
	code <= 0x20 ||
	code === 0x2a ||
	code === 0x2d ||
	code === 0xa0 ||
	code === 0xad ||
	code === 0xb7 ||
	(code >= 0x2000 && code <= 0x2015) ||
	(code >= 0x2022 && code <= 0x202f) ||
	(code >= 0x2060 && code <= 0x2064) ||
	(code >= 0x25a0 && code <= 0x25ff) ||
	code === 0x3000 ||
	code === 0xfeff;

const lettersOf = (text: string): string => {
	let letters = '';
	let run = 0;
	for (let i = 0; i <= text.length; i++) {
		if (i < text.length && !isSkipped(text.charCodeAt(i))) continue;
		if (i > run) letters += text.slice(run, i);
		run = i + 1;
	}
	return letters;
};

/** Offset in `text` of its letter number `count`, from 0. */
const offsetOfLetter = (text: string, count: number): number => {
	let seen = 0;
	for (let i = 0; i < text.length; i++) if (!isSkipped(text.charCodeAt(i)) && seen++ === count) return i;
	return text.length;
};

const readPageText = (root: Document): PageText => {
	const body = bodyOf(root);
	const pieces: Piece[] = [];
	const parts: string[] = [];
	let from = 0;
	const stack = body === null ? [] : [below(body)];
	while (stack.length > 0 && from < MOST_CHARACTERS) {
		const node = advance(stack[stack.length - 1] as ReturnType<typeof below>);
		if (node === null) {
			stack.pop();
			continue;
		}
		const type = nodeType(node);
		if (type === TEXT) {
			const letters = lettersOf(textData(node));
			if (letters === '') continue;
			pieces.push({node, from});
			parts.push(letters);
			from += letters.length;
		} else if (type === ELEMENT && stack.length < DEEPEST) {
			const element = node as Element;
			if (!isUnread(nameOf(element)) && !hiddenByMarkup(element)) stack.push(below(element));
		}
	}
	return {letters: parts.join(''), pieces};
};

/** Index of the last piece that begins at or before `letter`. */
const pieceAt = (pieces: readonly Piece[], letter: number): number => {
	let low = 0;
	let high = pieces.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((pieces[middle]?.from ?? 0) <= letter) low = middle;
		else high = middle - 1;
	}
	return low;
};

const rangeOf = (root: Document, {pieces}: PageText, start: number, end: number): Range | null => {
	const first = pieces[pieceAt(pieces, start)];
	const last = pieces[pieceAt(pieces, end - 1)];
	if (first === undefined || last === undefined || (first !== last && treeOf(first.node) !== treeOf(last.node))) return null;
	const range = newRange(root);
	range.setStart(first.node, offsetOfLetter(textData(first.node), start - first.from));
	range.setEnd(last.node, offsetOfLetter(textData(last.node), end - 1 - last.from) + 1);
	return range;
};

/** Where in the page's letters the quote begins, or -1. `near`: where to look first. */
const placeOf = (page: string, quote: string, before: string, after: string, near: number): number => {
	const ways: readonly (readonly [string, string])[] = [
		[before, after],
		[before, ''],
		['', after],
		[before.slice(-ENOUGH), after.slice(0, ENOUGH)],
	];
	for (const [left, right] of ways) {
		if (left.length + right.length < Math.min(ENOUGH, before.length + after.length)) continue;
		const sought = left + quote + right;
		const ahead = page.indexOf(sought, Math.max(0, near - left.length));
		const found = ahead >= 0 ? ahead : page.indexOf(sought);
		if (found >= 0) return found + left.length;
	}
	return -1;
};

/** For each quote its Range on the page as it is now, across inline elements and in shadow roots, or null where it is not there. */
export const findRanges = (root: Document, quotes: readonly QuoteInContext[]): readonly (Range | null)[] => {
	const page = readPageText(root);
	let near = 0;
	return quotes.map(({quote, before, after}) => {
		const letters = lettersOf(quote);
		if (letters === '') return null;
		const start = placeOf(page.letters, letters, lettersOf(before), lettersOf(after), near);
		if (start < 0) return null;
		near = start;
		return rangeOf(root, page, start, start + letters.length);
	});
};

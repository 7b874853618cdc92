/**
 * Turns a string of HTML, as JSON-LD carries it, into blocks.
 *
 * Law: the one file that reads HTML strings. It scans and never builds elements, so nothing in the string can run, and it needs no DOM.
 */
import type {Block} from '../model';
import {createBlockWriter, hasDrawnLines} from './block-writer';
import {isBlockElement, isBold, isHeading} from './element-kinds';
import {decodeEntities} from './entities';

const TAG = /<\/?[a-z][a-z0-9]*[\s/>]/i;
const ESCAPED_TAG = /&(?:amp;)*(?:lt|#0*60|#x0*3c);\/?[a-z]/i;
const SKIPPED = new Set(['script', 'style', 'noscript', 'template', 'head', 'title', 'svg']);
const VOID = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'wbr', 'area', 'col', 'source']);

/** End of the tag that opens at `start`, past quoted attributes: the index after its ">", or the string's length. */
const endOfTag = (html: string, start: number): number => {
	let quote = '';
	for (let i = start; i < html.length; i++) {
		const c = html[i] as string;
		if (quote !== '') {
			if (c === quote) quote = '';
		} else if (c === '>') return i + 1;
		// A quote opens a value only after "=": an apostrophe elsewhere in a broken tag must not swallow the text.
		else if ((c === '"' || c === "'") && html[i - 1] === '=') quote = c;
	}
	return html.length;
};

/** Undoes escaping, at most twice, where the string shows escaped tags and none of its own. */
const unescaped = (text: string): string => {
	let html = text;
	for (let round = 0; round < 2 && !TAG.test(html) && ESCAPED_TAG.test(html); round++) html = decodeEntities(html);
	return html;
};

/** Blocks of a string that holds HTML, HTML escaped once or twice, or plain text with line breaks. */
export const htmlToBlocks = (text: string, cap?: number): readonly Block[] => {
	const html = unescaped(text.slice(0, 1_000_000));
	const writer = createBlockWriter(cap);
	const hasTags = TAG.test(html);
	// Some boards leave the two characters "\n" where a break was.
	const words = (raw: string, drawnBold: boolean): void => {
		const decoded = decodeEntities(raw.replace(/\\n/g, hasTags ? ' ' : '\n'));
		writer.write(decoded, {bold: drawnBold, breaks: !hasTags || hasDrawnLines(decoded)});
	};
	let bold = 0;
	let at = 0;
	const open: string[] = [];
	while (at < html.length && !writer.full()) {
		const lt = html.indexOf('<', at);
		if (lt < 0) {
			words(html.slice(at), bold > 0);
			break;
		}
		if (lt > at) words(html.slice(at, lt), bold > 0);
		if (html.startsWith('<!--', lt)) {
			const end = html.indexOf('-->', lt + 4);
			at = end < 0 ? html.length : end + 3;
			continue;
		}
		const name = /^<\/?([a-z][a-z0-9]*)/i.exec(html.slice(lt, lt + 24))?.[1]?.toLowerCase();
		if (name === undefined) {
			// A bare "<" belongs to the text, a declaration does not.
			if (html[lt + 1] === '!' || html[lt + 1] === '?') at = endOfTag(html, lt);
			else {
				words('<', bold > 0);
				at = lt + 1;
			}
			continue;
		}
		const closing = html[lt + 1] === '/';
		at = endOfTag(html, lt);
		if (!closing && SKIPPED.has(name)) {
			const end = html.toLowerCase().indexOf(`</${name}`, at);
			at = end < 0 ? html.length : endOfTag(html, end);
			continue;
		}
		if (name === 'br' || name === 'hr') writer.endLine();
		else if (isBold(name)) bold = Math.max(0, bold + (closing ? -1 : 1));
		else if (isBlockElement(name) && !VOID.has(name)) {
			if (!closing) {
				open.push(name);
				writer.enter(isHeading(name) ? 'heading' : name === 'li' ? 'item' : name === 'ul' || name === 'ol' ? 'paragraph' : null);
			} else {
				const match = open.lastIndexOf(name);
				while (match >= 0 && open.length > match) {
					open.pop();
					writer.leave();
				}
				writer.endLine();
			}
		} else if (name === 'td' || name === 'th') writer.write(' ');
	}
	return writer.finish();
};

/** A short value of a page's data as plain text: tags gone, entities read, white space collapsed. */
export const htmlToLine = (text: string, cap = 300): string =>
	htmlToBlocks(text.slice(0, cap * 8))
		.map(block => block.text)
		.join(' ')
		.slice(0, cap);

/**
 * A posting's text cut into lines: its own line breaks, the blocks a page gave, breaks that a page lost (glue), inline bullets, and, where a stretch is
 * long and flat, its sentences. Law: lines are in order, do not overlap, and hold every word of the text.
 */
import type {BlockKind, PostingBlock, Span} from '../model';
import {splitSentences} from '../text/sentences';
import {findInlineHeadings, findInlineNames} from './inline-headings';

export type RawLine = Span & {readonly kind: BlockKind; readonly paragraph: number};

const BULLET = /^[ \t]*(?:[•●○◦▪▫■□–—*·‣⁃➢➤✓✔★»>\u2022\uf0b7-]|o(?=[ \t]+[A-Z])|\(?\d{1,2}[.)](?=[ \t]))[ \t\u00a0]*/u;
const INLINE_BULLET = /[•●▪■➢✓✔\uf0b7]/gu;
/** A dash is a bullet only where it stands before several capitals of a line: "Real impact – Your work shapes …" is one item. */
const INLINE_DASH = /(?<=[a-z.;:)])[ \t]+[*·–-][ \t]+(?=[A-Z])/gu;
/** A line of more characters than this with several sentences is read sentence by sentence. */
const FLAT = 420;
const HEADING_LONGEST = 100;

/** @param breaks offsets of glue, ascending */
export function cutLines(text: string, blocks: readonly PostingBlock[] | undefined, breaks: readonly number[]): RawLine[] {
	const lines: RawLine[] = [];
	const flat = !text.trim().includes('\n');
	const kinds = blocks ? [...blocks].sort((a, b) => a.start - b.start) : [];
	let block = 0;
	let next = 0;
	let paragraph = 0;
	for (let from = 0; from <= text.length; ) {
		let to = text.indexOf('\n', from);
		if (to < 0) to = text.length;
		while (block < kinds.length && (kinds[block]?.end ?? 0) <= from) block++;
		const given = kinds[block];
		const kind = given && given.start < to && given.end > from ? given.kind : null;
		const cuts: number[] = [];
		while (next < breaks.length && (breaks[next] ?? 0) < to) {
			const cut = breaks[next++] ?? 0;
			if (cut > from) cuts.push(cut);
		}
		addLine(text, {start: from, end: to}, cuts, kind, paragraph, flat, lines);
		paragraph++;
		from = to + 1;
	}
	return lines;
}

function addLine(text: string, span: Span, cuts: readonly number[], kind: BlockKind | null, paragraph: number, flat: boolean, lines: RawLine[]): void {
	const words = text.slice(span.start, span.end);
	const lead = words.length - words.trimStart().length;
	if (lead === words.length) return;
	const points = new Set(cuts);
	const dashes = [...words.matchAll(INLINE_DASH)];
	for (const {index} of [...words.matchAll(INLINE_BULLET), ...(dashes.length > 1 ? dashes : [])]) if (index > lead) points.add(span.start + index);
	const bullets = new Set(points);
	for (const at of findInlineNames(words)) points.add(span.start + at);
	const headings = flat ? findInlineHeadings(words) : [];
	for (const {start, end} of headings) points.add(span.start + start).add(span.start + end);
	const opened = new Set(headings.map(({start}) => span.start + start));
	const sorted = [span.start, ...[...points].sort((a, b) => a - b), span.end];
	const broken = points.size > 0;
	for (let i = 0; i + 1 < sorted.length; i++) {
		const piece = trim(text, {start: sorted[i] ?? 0, end: sorted[i + 1] ?? 0});
		if (!piece) continue;
		const isItem = kind === 'item' || BULLET.test(text.slice(piece.start, piece.end)) || bullets.has(sorted[i] ?? -1);
		const pieceKind: BlockKind = (kind === 'heading' && !broken) || opened.has(sorted[i] ?? -1) ? 'heading' : isItem ? 'item' : 'paragraph';
		const long = piece.end - piece.start > FLAT || broken || flat;
		const spans = pieceKind === 'paragraph' && long ? splitSentences(text, piece) : [piece];
		for (const one of spans) {
			for (const part of cutHeading(text, one)) lines.push({...part, kind: part.kind ?? pieceKind, paragraph});
		}
	}
}

const LEADING_HEADING = /^([A-Z][\p{L}’'&,/ -]{2,48}):[ \t]+(?=\S)/u;

/** What ends so opens a list within its sentence ("most of: Python, SQL"), and is no heading. */
const LEADS_ON = /\b(?:of|in|with|as|like|including|for|and|or|to|from|using|(?:of|in) the following)$/i;

/** "Requirements: five years of …" on one line: a heading and its first line. Only where few words, each a plain one, stand before the colon. */
function cutHeading(text: string, span: Span): (Span & {kind: BlockKind | null})[] {
	const head = LEADING_HEADING.exec(text.slice(span.start, Math.min(span.end, span.start + 64)));
	if (!head || (head[1] ?? '').split(/[ /]+/).length > 5 || LEADS_ON.test(head[1] ?? '')) return [{...span, kind: null}];
	const colon = span.start + (head[1] ?? '').length + 1;
	const rest = trim(text, {start: colon, end: span.end});
	return rest
		? [
				{start: span.start, end: colon, kind: 'heading'},
				{...rest, kind: null},
			]
		: [{...span, kind: null}];
}

/** How much a line is built like a heading. Strong: a given heading block, a colon at its end, capitals throughout, or no full stop and a list right after it. Weak: short, no full stop, title case or a capital first. */
export function headingForm(text: string, line: RawLine, next?: RawLine): 'strong' | 'weak' | 'none' {
	if (line.kind === 'heading') return 'strong';
	const words = withoutBullet(text, line);
	if (words.length > HEADING_LONGEST || words.length < 2) return 'none';
	const bare = words.replace(/[:：?]+$/u, '');
	if (/[.;,!]$/.test(bare)) return 'none';
	const parts = bare.split(/\s+/).filter(part => /\p{L}/u.test(part));
	if (!parts.length || parts.length > 14) return 'none';
	if (bare.length < words.length) return 'strong';
	if (line.kind === 'item') return 'none';
	if (next?.kind === 'item' && /^\p{Lu}|^[^\p{L}]+\p{Lu}/u.test(bare)) return 'strong';
	if (parts.length <= 6 && bare === bare.toUpperCase() && bare.length > 4) return 'strong';
	const capital = parts.filter(part => /^[^\p{L}]*\p{Lu}/u.test(part) || SMALL.has(part.toLowerCase())).length;
	return parts.length <= 8 && (capital === parts.length || (parts.length <= 5 && /^[^\p{L}]*\p{Lu}/u.test(parts[0] ?? ''))) ? 'weak' : 'none';
}

const SMALL = new Set(['a', 'an', 'and', 'at', 'for', 'in', 'of', 'on', 'or', 'the', 'to', 'with', 'you', 'your', 'we', '&']);

/** The words of a line without its bullet sign. */
export const withoutBullet = (text: string, line: Span): string => text.slice(line.start, line.end).replace(BULLET, '').trim();

function trim(text: string, span: Span): Span | null {
	let {start, end} = span;
	while (start < end && text.charAt(start).trim() === '') start++;
	while (end > start && text.charAt(end - 1).trim() === '') end--;
	return end > start ? {start, end} : null;
}

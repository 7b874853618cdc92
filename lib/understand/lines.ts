/**
 * A posting's text cut into lines: its own line breaks, the blocks a page gave, breaks that a page lost (glue), inline bullets, and, where a stretch is
 * long and flat, its sentences. Law: lines are in order, do not overlap, and hold every word of the text.
 */

import type {BlockKind, PostingBlock, Span} from '../model';
import {matchesOf} from '../text/matches';
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
	const dashes = mayDash(words) ? matchesOf(words, INLINE_DASH) : [];
	for (const {index} of [...matchesOf(words, INLINE_BULLET), ...(dashes.length > 1 ? dashes : [])]) if (index > lead) points.add(span.start + index);
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
		const isItem = kind === 'item' || BULLET.test(text.slice(piece.start, piece.end)) || (bullets.has(sorted[i] ?? -1) && !isTitled(text, piece));
		const pieceKind: BlockKind = (kind === 'heading' && !broken) || opened.has(sorted[i] ?? -1) ? 'heading' : isItem ? 'item' : 'paragraph';
		const long = piece.end - piece.start > FLAT || broken || flat;
		// Where list signs were lost, what follows the last of them may be the rest of the posting.
		const rest = pieceKind === 'item' && kind !== 'item' && piece.end - piece.start > FLAT;
		const sentences = (pieceKind === 'paragraph' && long) || rest ? splitSentences(text, piece) : [piece];
		const spans = flat || rest ? sentences.flatMap(one => cutRunOn(text, one)) : sentences;
		for (const [at, one] of spans.entries()) {
			for (const part of cutHeading(text, one)) lines.push({...part, kind: part.kind ?? (rest && at > 0 ? 'paragraph' : pieceKind), paragraph});
		}
	}
}

const mayDash = (words: string): boolean => words.includes('-') || words.includes('–') || words.includes('*') || words.includes('·');

/** How items of a list begin. Where the list lost its signs and stops, only they part it ("… preferred Highly proficient in … Experience with …"). */
const ITEM_OPENS =
	/(?<=[\p{Ll}\d)%+#] )(?=(?:Abilit(?:y|ies)|Able|Advanced|Analy[sz]e|Assist|Bachelor|Build|Collaborate|Communicate|Comfortable|Conduct|Create|Degree|Deliver|Demonstrated?|Design|Develop|Drive|Ensure|Evaluate|Excellent|Experienced?|Expertise|Exposure|Extensive|Familiar(?:ity)?|Fluen(?:t|cy)|Good|Hands-on|Highly|Identify|Implement|Knowledge|Lead|Maintain|Manage|Master|Minimum|Monitor|Must|Participate|Perform|Proficien(?:t|cy)|Proven|Provide|Skilled|Solid|Strong|Support|Track|Understanding|Willing(?:ness)?|Work|Working)(?:’s|'s)? (?:\p{Ll}|With\b|In\b|Of\b|[A-Z]{2,}))/gu;
/** Sentences of more characters than this are looked at for lost signs. */
const RUN_ON = 260;

function cutRunOn(text: string, span: Span): Span[] {
	if (span.end - span.start <= RUN_ON) return [span];
	const cuts = matchesOf(text.slice(span.start, span.end), ITEM_OPENS).map(({index}) => span.start + index);
	if (cuts.length < 2) return [span];
	const points = [span.start, ...cuts, span.end];
	return points.slice(1).flatMap((end, i) => trim(text, {start: points[i] ?? 0, end}) ?? []);
}

/** A short piece in title case, as headings are ("Job Requirements"): no item, even where it was glued to what stood before. */
function isTitled(text: string, piece: Span): boolean {
	const words = text.slice(piece.start, piece.end);
	return (
		words.length < 50 &&
		/^(?:\p{Lu}[\p{L}’'-]*|and|of|the|for|&|you|your|a|to|in)(?: (?:\p{Lu}[\p{L}’'-]*|and|of|the|for|&|you|your|a|to|in)){1,5}:?$/u.test(words)
	);
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

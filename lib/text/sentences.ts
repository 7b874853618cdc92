/** Sentences of running text. The only owner of compromise, which is asked only about text that needs splitting. */

import nlp from 'compromise/one';
import type {Span} from '../model';
import {matchesOf} from './matches';

/** compromise types what it knows as bare objects. Its splitter alone is asked: it would also read every word, which takes ten times as long. */
type World = {
	readonly methods: {readonly one: {readonly tokenize: {readonly splitSentences: (text: string, world: object) => readonly string[]}}};
	readonly model: {readonly one: {readonly abbreviations: Record<string, boolean> | Set<string>}};
};
const world = nlp.world() as World;
const {splitSentences: splitText} = world.methods.one.tokenize;
const {abbreviations} = world.model.one;
for (const word of [
	'bsc',
	'b.sc',
	'msc',
	'm.sc',
	'ph.d',
	'phd',
	'b.s',
	'm.s',
	'b.a',
	'm.a',
	'no',
	'e.g',
	'i.e',
	'etc',
	'incl',
	'min',
	'max',
	'approx',
	'yrs',
	'yr',
	'u.s',
	'u.k',
	'sr',
	'jr',
]) {
	if (abbreviations instanceof Set) abbreviations.add(word);
	else abbreviations[word] = true;
}

/** A dot, question or exclamation mark with something after it: only then is there anything to split. */
const MAY_SPLIT = /[.!?][)"”’]?[ \t]+\S/;
/** Sentences that a page glued together: "… team.You will …". Two letters or more before the dot, so that initials and "B.Sc" stay. */
const GLUED_STOP = /[a-z)][a-z)][.!?](?=[A-Z][a-z]+[ ’'-])/g;
const LONGEST = 20_000;

/**
 * @param text the posting's text
 * @param span the stretch to split, usually one line
 * @returns spans of its sentences, in order, white space trimmed off; offsets count in `text`
 */
export function splitSentences(text: string, span: Span): Span[] {
	const pieces: Span[] = [];
	let from = span.start;
	const slice = text.slice(span.start, span.end);
	for (const match of matchesOf(slice, GLUED_STOP)) {
		const stop = span.start + match.index + match[0].length;
		pieces.push({start: from, end: stop});
		from = stop;
	}
	pieces.push({start: from, end: span.end});
	return pieces.flatMap(piece => splitPiece(text, piece));
}

function splitPiece(text: string, span: Span): Span[] {
	const slice = text.slice(span.start, span.end);
	if (slice.length > LONGEST || !MAY_SPLIT.test(slice)) return trimmed(text, span);
	const found: Span[] = [];
	let at = 0;
	for (const sentence of splitText(slice, world)) {
		const words = sentence.trim();
		const where = words ? slice.indexOf(words, at) : -1;
		if (where < 0) return trimmed(text, span);
		if (found.length || where > at) closeGap(text, found, span.start + where);
		found.push({start: span.start + where, end: span.start + where + words.length});
		at = where + words.length;
	}
	if (!found.length) return trimmed(text, span);
	closeGap(text, found, span.end);
	return found;
}

/** What stands between two sentences (a stray bracket, a bullet) belongs to the first. */
function closeGap(text: string, found: Span[], upTo: number): void {
	const last = found.pop();
	if (last) found.push(...trimmed(text, {start: last.start, end: upTo}));
}

function trimmed(text: string, span: Span): Span[] {
	let {start, end} = span;
	while (start < end && text.charAt(start).trim() === '') start++;
	while (end > start && text.charAt(end - 1).trim() === '') end--;
	return end > start ? [{start, end}] : [];
}

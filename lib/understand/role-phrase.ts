/** How much of a line is quoted around a cue: its clause where that is short, else as much as ends well, two to nine words where the line has them. */
import type {Span} from '../model';
import {HARD, type Tokens, tokenAt} from '../text/tokenize';

/** Tokens [from, to). */
export type Words = {readonly from: number; readonly to: number};

const LONGEST = 9;

/** Words that no quote begins or ends with, and before which one may end. */
const SMALL = new Set(
	(
		'a an the and or of to in on at for from by with within across into as is are be will can our your their its this that these those which who whose you we they it ' +
		'using via such including through while so than then also other any all both more most very well & e g i etc s re ve ll m d them us it'
	).split(' '),
);

/** Words that open a clause of their own. */
const RELATIVE = new Set(['that', 'which', 'who', 'whom', 'whose', 'whether', 'because', 'while', 'when', 'where', 'until', 'if', 'so']);
const opensClause = (tokens: Tokens, at: number): boolean => tokens.joint[at] === HARD || RELATIVE.has(tokens.word[at] ?? '');

/** The words around a cue up to the next mark (a comma, a bracket, a full stop), a word that opens another clause, or the ends of its line. */
export function clauseOf(tokens: Tokens, line: Span | undefined, {from, to}: Words): Words {
	const first = line ? tokenAt(tokens, line.start) : from;
	const end = line ? tokenAt(tokens, line.end - 1) + 1 : to;
	let start = from;
	let stop = to;
	while (start > first && !opensClause(tokens, start) && from - start < 3 * LONGEST) start--;
	while (stop < end && !opensClause(tokens, stop) && stop - to < 3 * LONGEST) stop++;
	return {from: start, to: stop};
}

/**
 * @param cue the words that must be in the quote
 * @param room the words that may be in it
 */
export function quoteOf(tokens: Tokens, line: Span | undefined, cue: Words, room: Words): Words {
	const clause = clauseOf(tokens, line, cue);
	const from = Math.max(clause.from, room.from);
	const to = Math.min(clause.to, room.to);
	if (to - from <= LONGEST) return trimmed(tokens, {from, to}, cue);
	// A clause that begins with its verb is quoted from there; any other from the nearest place where words may begin.
	let start = cue.to - from <= LONGEST ? from : cue.from;
	for (let at = cue.from - 1; start === cue.from && at > from && cue.to - at <= LONGEST; at--) if (isSmall(tokens, at)) start = at + 1;
	let end = cue.to;
	for (let at = cue.to; at < to && at - start < LONGEST; at++) if (at + 1 === to || isSmall(tokens, at + 1)) end = at + 1;
	return trimmed(tokens, {from: Math.min(start, cue.from), to: Math.max(end, cue.to)}, cue);
}

const isSmall = (tokens: Tokens, at: number): boolean => SMALL.has(tokens.word[at] ?? '');

function trimmed(tokens: Tokens, words: Words, cue: Words): Words {
	let {from, to} = words;
	while (from < cue.from && isSmall(tokens, from)) from++;
	while (to > cue.to && isSmall(tokens, to - 1)) to--;
	return {from, to};
}

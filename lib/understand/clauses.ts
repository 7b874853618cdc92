/**
 * A sentence cut into clauses, the narrowest scope that a word such as "preferred" can have: parentheses first, then semicolons, dashes, full stops, and
 * commas or "and" before a new predicate. Spans count in the text; clauses of one sentence cover it in order, but a parenthesis is a clause of its own inside.
 */

import type {Span} from '../model';
import {matchesOf} from '../text/matches';
import {lastStartingBy} from '../text/spans';

export type Clause = Span & {readonly parent: number | null};

const BRACKET = /[([][^()[\]\n]{1,240}[)\]]/g;
const CUT =
	/;|,(?<=\b(?:required|preferred|essential|mandatory|desirable|desired|optional|must|plus|bonus|asset|advantage),)\s+|,\s+(?=not\b)|,?\s+and\s+(?=(?:ideally|preferably)\b)|[.!?](?=\s)|\s[–—-]\s|,\s+(?=(?:but|while|though|although|however|whereas|ideally|preferably|plus)\b)|,\s+(?=you(?:['’]ll| will| would)\b)|,?\s+(?=(?:and|but|with)\s+(?:experience|knowledge|familiarity|exposure|proficiency|expertise|background|understanding|ability|an?\s+(?:understanding|interest|background|knowledge))\b)/gi;

/** @returns the outer clauses in order, then the bracketed ones with the index of the clause they stand in */
export function cutClauses(text: string, span: Span): Clause[] {
	const slice = text.slice(span.start, span.end);
	const brackets = matchesOf(slice, BRACKET).map(match => ({start: match.index, end: match.index + match[0].length}));
	const points = [0];
	for (const match of matchesOf(slice, CUT)) {
		const bracket = brackets[lastStartingBy(brackets, match.index - 1)];
		if (!bracket || match.index >= bracket.end) points.push(match.index + match[0].length);
	}
	points.push(slice.length);
	const outer: Clause[] = [];
	for (let i = 0; i + 1 < points.length; i++)
		if ((points[i + 1] ?? 0) > (points[i] ?? 0)) outer.push({start: span.start + (points[i] ?? 0), end: span.start + (points[i + 1] ?? 0), parent: null});
	const inner = brackets.map(bracket => ({start: span.start + bracket.start, end: span.start + bracket.end}));
	return [
		...outer,
		...inner.map(one => ({
			...one,
			parent: Math.max(
				0,
				outer.findIndex(clause => clause.start <= one.start && one.start < clause.end),
			),
		})),
	];
}

/**
 * Where the wordings of soft skills stand, between the names that the taxonomy found. Law: what is tried at a token is bounded by the rows, so the time is linear in
 * the text; a name of another skill is never cut (the few wordings of methods may hold one), and a trait counts only in a line that asks something of the person.
 */
import type {Line, SectionKind, SkillId, Span} from '../model';
import {SOFT, type Tokens} from '../text/tokenize';
import {PerWord} from '../text/vocabulary';
import type {Found} from './mentions';
import {type Part, type SoftWordings, singular, type Wording} from './soft-wordings';
import {addressedIn, soughtIn} from './sought';

/**
 * @param lines with their sections, of the same tokens
 * @param found names that the taxonomy found, in order, without overlap
 * @param isSoft whether a found skill is a soft one
 * @returns names and, between them, wordings: in order, without overlap
 */
export function addSoftWordings(
	tokens: Tokens,
	lines: readonly Line[],
	found: readonly Found[],
	wordings: SoftWordings,
	isSoft: (skill: SkillId) => boolean,
): Found[] {
	const all: Found[] = [];
	const covered = new Set<Found>();
	const asks = whatAsks(tokens.text);
	let line = 0;
	let next = 0;
	/** Where the last soft skill ended. */
	let softEnd = -9;
	for (let at = 0; at < tokens.count; at++) {
		for (; next < found.length && (found[next]?.to ?? 0) <= at; next++) if (isSoft(found[next]?.skill ?? '')) softEnd = found[next]?.to ?? 0;
		const starts = wordings.starts.at(tokens, at);
		if (starts === null || (found[next]?.from ?? at) < at) continue;
		const word = tokens.word[at] ?? '';
		const start = tokens.start[at] ?? 0;
		while (line + 1 < lines.length && (lines[line + 1]?.start ?? 0) <= start) line++;
		const place = lines[line];
		if (!place) continue;
		let from = at;
		let to = at;
		let best: Wording | null = null;
		for (const wording of starts) {
			if ((wording.asked && !asks(place, start)) || (wording.trait && !wording.parts.some(part => 'words' in part && part.words.has(word)))) continue;
			const {begin, end} = matchNamed(tokens, wording, at, place.end);
			if (end <= to || (wording.trait && !isTrait(tokens, at, end, place, softEnd, wordings))) continue;
			if (wording.behind.length > 0 && (!joins(tokens, end, place.end) || matchParts(tokens, wording.behind, 0, end, place.end) < 0)) continue;
			from = begin;
			to = end;
			best = wording;
		}
		if (!best) continue;
		const inside = found.slice(next, next + to - at).filter(one => one.from < to && one.to > from);
		// A shorter name of the same skill gives way, and so does a soft skill in the midst of it ("build collaborative relationships"), and within the wording of a
		// method ("extract, transform and load data") every shorter name; any other name stands.
		const isOfSoft = isSoft(best.skill);
		const givesWay = (one: Found): boolean =>
			one.skill === best?.skill
				? one.to <= to && one.to - one.from < to - from
				: isOfSoft
					? isSoft(one.skill) && one.from > from && one.to < to
					: one.from >= from && one.to <= to && one.to - one.from < to - from;
		if (!inside.every(givesWay)) continue;
		for (const one of inside) covered.add(one);
		all.push({from, to, skill: best.skill, line});
		softEnd = to;
		at = to - 1;
	}
	return all.length === 0 ? [...found] : [...found.filter(one => !covered.has(one)), ...all].sort((a, b) => a.from - b.from);
}

const ASKING: ReadonlySet<SectionKind> = new Set(['required', 'preferred']);

/** Whether what starts at an offset is asked of the person: by its section, or where a line of prose tells whom it seeks (read once for a line). */
function whatAsks(text: string): (line: Line, start: number) => boolean {
	let read: Line | null = null;
	let sought: readonly Span[] = [];
	return (line, start) => {
		if (ASKING.has(line.section)) return true;
		if (read !== line) {
			const words = text.slice(line.start, line.end);
			sought = [...soughtIn(words, line.start), ...addressedIn(words, line.start)];
			read = line;
		}
		return sought.some(part => part.start <= start && start < part.end);
	};
}

/** How far behind the last soft skill an item of the same list may begin. */
const LIST_GAP = 2;
const BE: ReadonlySet<string> = new Set(['are', 'is', 'be', 're']);

const NOWHERE = {begin: -1, end: -1};

/** Where what is named begins and ends, when what stands ahead of it begins at token `at`. */
function matchNamed(tokens: Tokens, {ahead, slack, parts}: Wording, at: number, lineEnd: number): {readonly begin: number; readonly end: number} {
	const first = ahead.length > 0 ? matchParts(tokens, ahead, 0, at, lineEnd) : at;
	if (first < 0) return NOWHERE;
	for (let begin = first; begin <= first + slack; begin++) {
		if (begin > at && !joins(tokens, begin, lineEnd)) return NOWHERE;
		const end = matchParts(tokens, parts, 0, begin, lineEnd);
		if (end > begin) return {begin, end};
	}
	return NOWHERE;
}

const SINGULARS = new PerWord(singular);

/** The furthest end of what the parts from `part` on match at token `at`; -1 where they do not. */
function matchParts(tokens: Tokens, parts: readonly Part[], part: number, at: number, lineEnd: number): number {
	const wanted = parts[part];
	if (!wanted) return at;
	if ('gap' in wanted) {
		for (let skip = 0; skip <= wanted.gap; skip++) {
			if (skip > 0 && !joins(tokens, at + skip - 1, lineEnd)) return -1;
			const to = matchParts(tokens, parts, part + 1, at + skip, lineEnd);
			if (to >= 0) return to;
		}
		return -1;
	}
	let best = wanted.optional ? matchParts(tokens, parts, part + 1, at, lineEnd) : -1;
	if (part > 0 && !joins(tokens, at, lineEnd)) return best;
	const rests = wanted.words.get(tokens.word[at] ?? '') ?? wanted.words.get(SINGULARS.at(tokens, at));
	if (rests === undefined) return best;
	for (const rest of rests) {
		if (!rest.every((other, k) => tokens.joint[at + 1 + k] === SOFT && SINGULARS.at(tokens, at + 1 + k) === singular(other))) continue;
		best = Math.max(best, matchParts(tokens, parts, part + 1, at + 1 + rest.length, lineEnd));
	}
	return best;
}

/** A word hangs on the one before it: softly, or by one comma. */
function joins(tokens: Tokens, at: number, lineEnd: number): boolean {
	if (at >= tokens.count || (tokens.end[at] ?? 0) > lineEnd) return false;
	return tokens.joint[at] === SOFT || /^, ?$/.test(tokens.text.slice(tokens.end[at - 1] ?? 0, tokens.start[at] ?? 0));
}

/**
 * A trait stands at the head of its line, after a word that a person is described with, after "you are", or in a list right behind another soft skill; and no noun
 * follows that it describes.
 */
function isTrait(tokens: Tokens, from: number, to: number, line: Line, softEnd: number, {beforeTrait, beforeBe, afterTrait}: SoftWordings): boolean {
	const ends = to >= tokens.count || (tokens.start[to] ?? 0) >= line.end || tokens.joint[to] !== SOFT;
	if (!ends && !afterTrait.has(tokens.word[to] ?? '')) return false;
	if (from === 0 || (tokens.start[from - 1] ?? 0) < line.start) return line.kind !== 'heading';
	const before = tokens.word[from - 1] ?? '';
	if (from - softEnd <= LIST_GAP && (tokens.joint[from] !== SOFT || before === 'and' || before === 'or')) return true;
	if (tokens.joint[from] !== SOFT) return false;
	if (!BE.has(before)) return beforeTrait.has(before);
	const isFirst = from < 2 || (tokens.start[from - 2] ?? 0) < line.start;
	return isFirst ? before === 'be' : beforeBe.has(tokens.word[from - 2] ?? '');
}

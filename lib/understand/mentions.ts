/**
 * Where the taxonomy's names stand in a text. A strong name always counts. A weak one ("Go", "R", "Excel") is also a plain word: it counts only in exactly its
 * case and in skill company, that is in a list beside a sure skill or another weak one, right after what it belongs to ("Python Flask"), after or before a cue ("programming in", "language"), or alone on its line.
 */
import type {SkillId} from '../model';
import type {NameEntry, Taxonomy} from '../taxonomy/taxonomy';
import {Phrases} from '../text/phrases';
import {HARD, SOFT, type Tokens} from '../text/tokenize';
import type {RawLine} from './lines';

/** A name found: token indices [from, to) and the index of its line. */
export type Found = {readonly from: number; readonly to: number; readonly skill: SkillId; readonly line: number};
type Candidate = Found & {readonly weak: boolean; readonly guard: boolean};

export type MentionCues = {readonly before: Phrases<true>; readonly after: Phrases<true>};
export type MentionCueRow = {readonly id: string; readonly side: 'before' | 'after'; readonly phrases: readonly string[]; readonly from: readonly string[]};

export function buildMentionCues(rows: readonly MentionCueRow[]): MentionCues {
	const cues = {before: new Phrases<true>(), after: new Phrases<true>()};
	for (const row of rows) for (const phrase of row.phrases) cues[row.side].add(phrase, true);
	return cues;
}

/** How far, in tokens, a neighbour in a list may stand, and a cue may end before the name. */
const NEIGHBOUR = 4;
const CUE_GAP = 2;
const CUE_LENGTH = 5;

/**
 * @param lines the lines of the same text, in order; a name never reaches over the end of one
 * @returns names in order, without overlap
 */
export function findMentions(tokens: Tokens, lines: readonly RawLine[], taxonomy: Taxonomy, cues: MentionCues): Found[] {
	const candidates = findCandidates(tokens, lines, taxonomy);
	const accepted = new Map<number, Candidate>();
	for (const candidate of candidates) if (!candidate.weak && !candidate.guard) accepted.set(candidate.from, candidate);
	// An accepted name may be the company that its neighbours lacked: only they are asked again.
	const open = candidates.map((_, index) => index).reverse();
	for (let index = open.pop(); index !== undefined; index = open.pop()) {
		const candidate = candidates[index];
		if (!candidate?.weak || accepted.has(candidate.from) || !keepsCompany(tokens, lines, index, candidates, accepted, taxonomy, cues)) continue;
		accepted.set(candidate.from, candidate);
		open.push(index + 1, index - 1);
	}
	return [...accepted.values()].sort((a, b) => a.from - b.from).map(({from, to, skill, line}) => ({from, to, skill, line}));
}

function findCandidates(tokens: Tokens, lines: readonly RawLine[], taxonomy: Taxonomy): Candidate[] {
	const found: Candidate[] = [];
	let line = 0;
	let end = 0;
	const accepts = (entry: NameEntry, from: number, to: number): boolean => (tokens.end[to - 1] ?? 0) <= end && hasItsCase(tokens, entry, from, to);
	for (let at = 0; at < tokens.count; ) {
		if (!taxonomy.names.startsAt(tokens, at)) {
			at++;
			continue;
		}
		const start = tokens.start[at] ?? 0;
		while (line + 1 < lines.length && (lines[line + 1]?.start ?? 0) <= start) line++;
		end = lines[line]?.end ?? tokens.text.length;
		const match = taxonomy.names.longestAt(tokens, at, accepts);
		if (!match) {
			at++;
			continue;
		}
		const named = match.values.filter(entry => entry.kind === 'name');
		const sure = named.find(entry => entry.exact === null) ?? named[0];
		if (sure) found.push({from: match.from, to: match.to, skill: sure.row.id, line, weak: sure.exact !== null, guard: false});
		else found.push({from: match.from, to: match.to, skill: '', line, weak: false, guard: true});
		at = match.to;
	}
	return found;
}

function hasItsCase(tokens: Tokens, entry: NameEntry, from: number, to: number): boolean {
	if (entry.kind === 'guard' || entry.exact === null) return true;
	for (let i = from; i < to; i++) {
		const want = entry.exact[i - from] ?? '';
		const is = tokens.exact[i] ?? '';
		if (is !== want && is !== `${want}s`) return false;
	}
	return true;
}

function keepsCompany(
	tokens: Tokens,
	lines: readonly RawLine[],
	at: number,
	all: readonly Candidate[],
	accepted: ReadonlyMap<number, Candidate>,
	taxonomy: Taxonomy,
	cues: MentionCues,
): boolean {
	const candidate = all[at];
	const line = candidate && lines[candidate.line];
	if (!line) return false;
	if (isAlone(tokens, candidate, line)) return line.kind !== 'heading';
	if (isShouted(tokens.text.slice(line.start, line.end)) || isCompound(tokens, candidate) || isAddressed(tokens, candidate, line)) return false;
	for (const step of [-1, 1]) {
		const near = all[at + step];
		if (!near || near.line !== candidate.line || near.guard) continue;
		const vouches = !near.weak || accepted.has(near.from) || (near.skill !== candidate.skill && isLong(tokens, near) && isLong(tokens, candidate));
		if (vouches && isList(tokens, step < 0 ? near : candidate, step < 0 ? candidate : near)) return true;
	}
	const before = all[at - 1];
	if (
		before &&
		!before.weak &&
		!before.guard &&
		before.to === candidate.from &&
		tokens.joint[candidate.from] === SOFT &&
		taxonomy.near(candidate.skill).parents.includes(before.skill)
	)
		return true;
	return hasCueBefore(tokens, candidate, line, cues) || cues.after.longestAt(tokens, candidate.to) !== null;
}

/** Two weak names in one list, each in its case, vouch for each other ("Looker, Sigma or Mode"), but no single letters. */
const isLong = (tokens: Tokens, candidate: Candidate): boolean => (tokens.end[candidate.to - 1] ?? 0) - (tokens.start[candidate.from] ?? 0) > 1;

/** The name is all that its line holds. */
const isAlone = (tokens: Tokens, candidate: Candidate, line: RawLine): boolean =>
	(candidate.from === 0 || (tokens.start[candidate.from - 1] ?? 0) < line.start) &&
	(candidate.to >= tokens.count || (tokens.start[candidate.to] ?? 0) >= line.end);

/** "Ray-Ban", "Go-to": a hyphen makes another word of it, unless what follows only says what it is like. */
const LIKENESS = new Set([
	'based',
	'like',
	'related',
	'native',
	'compatible',
	'style',
	'powered',
	'driven',
	'specific',
	'backed',
	'oriented',
	'focused',
	'type',
	'first',
]);
const isCompound = (tokens: Tokens, candidate: Candidate): boolean =>
	candidate.to < tokens.count &&
	/^[-\u2010\u2011]$/.test(tokens.text.slice(tokens.end[candidate.to - 1] ?? 0, tokens.start[candidate.to] ?? 0)) &&
	!LIKENESS.has(tokens.word[candidate.to] ?? '') &&
	!/^\d/.test(tokens.word[candidate.to] ?? '');

/** "Contact Julia or Ray", "ask Claude in Finance": people, not skills. */
const isAddressed = (tokens: Tokens, candidate: Candidate, line: RawLine): boolean => {
	const start = tokens.start[candidate.from] ?? 0;
	return /\b(?:contact|ask|meet|e-?mail|call|speak (?:to|with)|talk to|reach out to|reports? to|reporting to)\s(?:[A-Z][a-z]+,? (?:or |and )?)?$/i.test(
		tokens.text.slice(Math.max(line.start, start - 50), start),
	);
};

/** A line in capitals throughout tells nothing by its case; a list of acronyms is none. */
const isShouted = (line: string): boolean =>
	line.length > 12 &&
	line === line.toUpperCase() &&
	/\b(?:AND|OR|OF|THE|IN|WITH|FOR|TO|YOU|YOUR|A|EXPERIENCE|SKILLS|REQUIRED|KNOWLEDGE|PREFERRED)\b/.test(line);

const JOINERS = new Set([
	'and',
	'or',
	'&',
	'like',
	'as',
	'such',
	'in',
	'both',
	'either',
	'e',
	'g',
	'eg',
	'including',
	'with',
	'vs',
	'versus',
	'plus',
	'the',
	'also',
	'to',
]);
/** Between two names of a list: few words, all of them joiners, and something that joins (a comma, a slash, "and"). */
function isList(tokens: Tokens, first: Candidate, second: Candidate): boolean {
	if (second.from - first.to > NEIGHBOUR) return false;
	for (let i = first.to; i < second.from; i++) if (!JOINERS.has(tokens.word[i] ?? '')) return false;
	const gap = tokens.text.slice(tokens.end[first.to - 1] ?? 0, tokens.start[second.from] ?? 0);
	if (/[.!?]\s/.test(gap)) return false;
	return second.from > first.to || /[,/|;+()•·&:]|\s-\s/.test(gap);
}

function hasCueBefore(tokens: Tokens, candidate: Candidate, line: RawLine, cues: MentionCues): boolean {
	for (let gap = 0; gap <= CUE_GAP; gap++) {
		const end = candidate.from - gap;
		if (gap > 0 && (tokens.joint[end] === HARD || !isFiller(tokens.word[end] ?? ''))) return false;
		for (let length = 1; length <= CUE_LENGTH; length++) {
			const from = end - length;
			if (from < 0 || (tokens.start[from] ?? 0) < line.start) break;
			const match = cues.before.longestAt(tokens, from);
			if (
				match?.to === end &&
				(tokens.joint[end] !== HARD ||
					tokens.text.charAt(tokens.end[end - 1] ?? 0) === ':' ||
					EXAMPLE.test(tokens.text.slice(tokens.start[end - 2] ?? 0, tokens.start[end])))
			)
				return true;
		}
	}
	return false;
}

/** The last point of "e.g." parts a cue from what it announces no more than a space does. */
const EXAMPLE = /^(?:e\.? ?g|i\.? ?e)\.,?\s$/i;

const isFiller = (word: string): boolean =>
	['the', 'a', 'an', 'advanced', 'basic', 'modern', 'core', 'either', 'both', 'ms', 'microsoft', 'google', 'apache', 'strong', 'least'].includes(word);

/**
 * Soft skills by how they are worded: verbs with their objects ("explain complex results", "meet tight deadlines") and traits of a person ("a high degree of
 * initiative", "curious and organised"), from the rows of data/soft-wordings.json. Law: a wording is short and its gaps bounded, so the time is linear in the text;
 * a name that the taxonomy found is never cut, and a trait counts only in a line that asks something of the person.
 */
import type {Line, SectionKind, SkillId} from '../model';
import {SOFT, type Tokens, tokenize} from '../text/tokenize';
import type {Found} from './mentions';

/**
 * A row: `words` are a class, named `<class>` in a wording; `wordings` are made of words, `a|b` alternatives, `verb*` (its forms in -ing and -ed too), `~2` (up to two
 * words of any kind) and a `?` behind what may be absent; `traits` are adjectives and nouns. `asked`: only in lines that ask.
 */
export type SoftWordingRow = {
	readonly id: string;
	readonly skill?: SkillId;
	readonly words?: readonly string[];
	readonly wordings?: readonly string[];
	readonly traits?: readonly string[];
	readonly asked?: boolean;
	readonly hits?: readonly string[];
	readonly misses?: readonly string[];
	readonly from: readonly string[];
};

/** What may stand at a place: by first word, the words that follow it. */
type Part = {readonly gap: number} | {readonly words: ReadonlyMap<string, readonly (readonly string[])[]>; readonly optional: boolean};
type Wording = {readonly skill: SkillId; readonly asked: boolean; readonly trait: boolean; readonly parts: readonly Part[]; readonly behind: readonly Part[]};
export type SoftWordings = {
	/** By the first word. */
	readonly starts: ReadonlyMap<string, readonly Wording[]>;
	readonly beforeTrait: ReadonlySet<string>;
	/** Before "are" and "be", where a person is meant. */
	readonly beforeBe: ReadonlySet<string>;
	readonly afterTrait: ReadonlySet<string>;
};

const GAP = /^~(\d)$/;

export function buildSoftWordings(rows: readonly SoftWordingRow[]): SoftWordings {
	const classes = new Map(rows.filter(row => row.words).map(row => [row.id.replace('words-', ''), row.words ?? []]));
	const starts = new Map<string, Wording[]>();
	const add = (wording: Wording): void => {
		const [first] = wording.parts;
		if (!first || 'gap' in first) return;
		for (const word of first.words.keys()) {
			const there = starts.get(word);
			if (there) there.push(wording);
			else starts.set(word, [wording]);
		}
	};
	for (const {skill = '', asked = false, wordings = [], traits = []} of rows) {
		for (const wording of wordings) {
			const [named = '', behind = ''] = wording.split(' / ');
			add({skill, asked, trait: false, parts: readParts(named, classes), behind: readParts(behind, classes)});
		}
		for (const trait of traits) {
			add({skill, asked: true, trait: true, parts: readPart(trait.replaceAll(' ', '-'), classes), behind: []});
		}
	}
	return {
		starts,
		beforeTrait: new Set(classes.get('before-trait')),
		beforeBe: new Set(classes.get('before-be')),
		afterTrait: new Set(classes.get('after-trait')),
	};
}

const readParts = (wording: string, classes: ReadonlyMap<string, readonly string[]>): Part[] =>
	wording === '' ? [] : wording.split(' ').flatMap(part => readPart(part, classes));

/** A word or a class of words, each a run of tokens; "verb*" stands for its three forms. */
function readPart(part: string, classes: ReadonlyMap<string, readonly string[]>): Part[] {
	const gap = GAP.exec(part);
	if (gap) return [{gap: Number(gap[1])}];
	const optional = part.endsWith('?');
	const names = (optional ? part.slice(0, -1) : part)
		.split('|')
		.flatMap(word => (word.startsWith('<') ? (classes.get(word.slice(1, -1)) ?? []) : formsOf(word)));
	const words = new Map<string, (readonly string[])[]>();
	for (const [first = '', ...rest] of names.filter(Boolean).map(name => tokenize(name).word)) words.set(first, [...(words.get(first) ?? []), rest]);
	return [{words, optional}];
}

function formsOf(word: string): string[] {
	if (!word.endsWith('*')) return [word];
	const verb = word.slice(0, -1);
	const stem = verb.replace(/e$/, '');
	return [verb, `${stem}ing`, `${stem}ed`];
}

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
	let line = 0;
	let next = 0;
	/** Where the last soft skill ended. */
	let softEnd = -9;
	for (let at = 0; at < tokens.count; at++) {
		for (; next < found.length && (found[next]?.to ?? 0) <= at; next++) if (isSoft(found[next]?.skill ?? '')) softEnd = found[next]?.to ?? 0;
		const word = tokens.word[at] ?? '';
		const starts = wordings.starts.get(word) ?? wordings.starts.get(singular(word));
		const named = found[next]?.from ?? tokens.count;
		if (!starts || named <= at) continue;
		const start = tokens.start[at] ?? 0;
		while (line + 1 < lines.length && (lines[line + 1]?.start ?? 0) <= start) line++;
		const place = lines[line];
		if (!place) continue;
		let to = at;
		let skill: SkillId | null = null;
		for (const wording of starts) {
			if ((wording.asked && !ASKING.has(place.section)) || (wording.trait && !wording.parts.some(part => 'words' in part && part.words.has(word)))) continue;
			const end = matchParts(tokens, wording.parts, 0, at, place.end);
			if (end <= to || end > named || (wording.trait && !isTrait(tokens, at, end, place, softEnd, wordings))) continue;
			if (wording.behind.length > 0 && (!joins(tokens, end, place.end) || matchParts(tokens, wording.behind, 0, end, place.end) < 0)) continue;
			to = end;
			skill = wording.skill;
		}
		if (skill === null) continue;
		all.push({from: at, to, skill, line});
		softEnd = to;
		at = to - 1;
	}
	return all.length === 0 ? [...found] : [...found, ...all].sort((a, b) => a.from - b.from);
}

const ASKING: ReadonlySet<SectionKind> = new Set(['required', 'preferred']);

/** How far behind the last soft skill an item of the same list may begin. */
const LIST_GAP = 2;
const BE: ReadonlySet<string> = new Set(['are', 'is', 'be', 're']);

const singular = (word: string): string => (word.length > 4 && word.endsWith('s') ? word.slice(0, -1) : word);

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
	const word = tokens.word[at] ?? '';
	for (const rest of wanted.words.get(word) ?? wanted.words.get(singular(word)) ?? []) {
		if (!rest.every((other, k) => tokens.joint[at + 1 + k] === SOFT && singular(tokens.word[at + 1 + k] ?? '') === singular(other))) continue;
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
	return BE.has(before) ? beforeBe.has(tokens.word[from - 2] ?? '') : beforeTrait.has(before);
}

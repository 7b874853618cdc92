/**
 * Soft skills by how they are worded: the rows of data/soft-wordings.json made ready. A wording is a verb with its object ("explain complex results", "meet tight
 * deadlines"), a trait is what a person is ("curious", "a high degree of initiative"). A few methods are worded so too, where verbs share their object ("collect,
 * clean and analyse data"). Law: a wording is short and its gaps bounded.
 */
import type {SkillId} from '../model';
import {tokenize} from '../text/tokenize';
import {PerWord} from '../text/vocabulary';

/**
 * A row: `words` are a class, named `<class>` in a wording; `wordings` are made of words, `a|b` alternatives, `verb*` (its forms in -ing and -ed too), `~2` (up to two
 * words of any kind) and a `?` behind what may be absent; `a // b / c` names
 * b alone, where a stands before and c (which may lack) behind it; `traits` are adjectives and nouns. `asked`: only in lines that ask.
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
export type Part = {readonly gap: number} | {readonly words: ReadonlyMap<string, readonly (readonly string[])[]>; readonly optional: boolean};
export type Wording = {
	readonly skill: SkillId;
	readonly asked: boolean;
	readonly trait: boolean;
	readonly ahead: readonly Part[];
	/** Words of any kind that may stand between what is ahead and what is named. */
	readonly slack: number;
	readonly parts: readonly Part[];
	readonly behind: readonly Part[];
};
export type SoftWordings = {
	/** By the first word, in the singular too; null where none begins so. */
	readonly starts: PerWord<readonly Wording[] | null>;
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
		const [first] = wording.ahead.length > 0 ? wording.ahead : wording.parts;
		if (!first || 'gap' in first) return;
		for (const word of first.words.keys()) {
			const there = starts.get(word);
			if (there) there.push(wording);
			else starts.set(word, [wording]);
		}
	};
	for (const {skill = '', asked = false, wordings = [], traits = []} of rows) {
		for (const wording of wordings) {
			const [ahead = '', named = '', behind = ''] = wording.includes(' // ') ? wording.split(/ \/\/? /) : ['', ...wording.split(' / ')];
			const before = readParts(ahead, classes);
			const last = before.at(-1);
			const slack = last && 'gap' in last ? last.gap : 0;
			add({
				skill,
				asked,
				trait: false,
				ahead: slack > 0 ? before.slice(0, -1) : before,
				slack,
				parts: readParts(named, classes),
				behind: readParts(behind, classes),
			});
		}
		for (const trait of traits) {
			add({skill, asked: true, trait: true, ahead: [], slack: 0, parts: readPart(trait.replaceAll(' ', '-'), classes), behind: []});
		}
	}
	return {
		starts: new PerWord(word => starts.get(word) ?? starts.get(singular(word)) ?? null),
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

export const singular = (word: string): string => (word.length > 4 && word.endsWith('s') ? word.slice(0, -1) : word);

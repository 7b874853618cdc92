/**
 * Which of the names found may speak of the person at all: benefits, pay and legal lines name no skill, the subject of a degree is none, and neither is
 * a word that only says which colleagues are meant.
 */
import type {Line, SectionKind, Sentence, SkillKind} from '../model';
import type {Taxonomy} from '../taxonomy/taxonomy';
import {groupBy, lastStartingBy} from '../text/spans';
import type {Tokens} from '../text/tokenize';
import {findDegreeFields} from './degree-fields';
import type {Found} from './mentions';
import {findOwnNames, isAskedFor} from './own-names';

const SILENT: ReadonlySet<SectionKind> = new Set(['legal', 'benefits', 'salary']);
/** A line that names so much is a list of what is used, wherever the sections were thought to part: a tool counts one, a method a half. */
const WEIGHT_OF_A_LIST = 3;
/** "Data science teams", "machine learning and backend engineers": a method there says which people are meant. */
const BEFORE_PEOPLE =
	/^[ -](?:engineers|engineering teams?|scientists|analysts|developers|teams|colleagues|counterparts|specialists|practitioners|departments?|groups?)\b/i;
/** Whoever leads such people, or has grown up among them, does know their work. */
const AMONG_THEM = /\b(?:lead|leading|led|manag(?:e|es|ed|ing)|build|building|built|grow|growing|coach|coaching|mentor|mentoring|supervis(?:e|ed|ing)|as)\b/i;
const REACH = 60;
/** "Partner with product management, customer support and other stakeholders": whom one works with, up to the word that says that they are people. */
const TOGETHER = /\b(?:collaborat|partner|liais|interfac|coordinat|works?\b|working\b)[^.;:\n]{0,30}\b(?:with|across|between)\b(?<rest>[^.;\n]{0,120})$/i;
const ENDS_THE_LIST = /\b(?:to|on|in|for|by|that|who|using|such|as|like|experience|closely|data(?:sets)?|collaborating|working|partnering)\b/i;
const PEOPLE = new Set(['team', 'teams', 'stakeholders', 'departments', 'functions', 'leaders', 'partners', 'counterparts', 'colleagues', 'groups']);
const LIST_LENGTH = 9;

export function speaking(
	tokens: Tokens,
	lines: readonly Line[],
	sentences: readonly Sentence[],
	found: readonly Found[],
	taxonomy: Taxonomy,
	company: string | null,
): Found[] {
	const kindOf = (one: Found) => taxonomy.rows.get(one.skill)?.kind;
	const weights = new Map([...groupBy(found, one => one.line)].map(([line, names]) => [line, weightOf(names, kindOf)]));
	const own = findOwnNames(tokens, found, one => kindOf(one) === 'tool', company);
	const fields = findDegreeFields(tokens.text, sentences);
	const isField = (one: Found): boolean => {
		const start = tokens.start[one.from] ?? 0;
		const field = fields[lastStartingBy(fields, start)];
		return field !== undefined && start < field.end && kindOf(one) !== 'tool';
	};
	const areOthers = new Set<Found>();
	for (const [index, one] of [...found.entries()].reverse()) {
		const next = found[index + 1];
		const end = tokens.end[one.to - 1] ?? 0;
		const gap = next === undefined || next.line !== one.line ? null : tokens.text.slice(end, tokens.start[next.from]);
		const isDirect = BEFORE_PEOPLE.test(tokens.text.slice(end, Math.min(end + REACH, lines[one.line]?.end ?? end)));
		const isPaired = next !== undefined && areOthers.has(next) && /^(?: ?[,/&] ?|,? (?:and|or|&) )$/.test(gap ?? '');
		const start = tokens.start[one.from] ?? 0;
		const before = tokens.text.slice(Math.max(lines[one.line]?.start ?? 0, start - REACH), start);
		if (kindOf(one) === 'method' && (isDirect || isPaired) && !AMONG_THEM.test(before)) areOthers.add(one);
		else if ((kindOf(one) === 'method' || kindOf(one) === 'domain') && arePeople(tokens, one, lines[one.line])) areOthers.add(one);
	}
	return found.filter(
		one =>
			!areOthers.has(one) &&
			!(own.has(one.skill) && !isAskedFor(tokens, one)) &&
			(!SILENT.has(lines[one.line]?.section ?? 'other') || (weights.get(one.line) ?? 0) >= WEIGHT_OF_A_LIST) &&
			!isField(one),
	);
}

function arePeople(tokens: Tokens, one: Found, line: Line | undefined): boolean {
	if (!line) return false;
	let to = one.to;
	const last = Math.min(tokens.count, one.to + LIST_LENGTH);
	while (to < last && !PEOPLE.has(tokens.word[to] ?? '')) to++;
	if (to === last || (tokens.start[to] ?? 0) >= line.end) return false;
	const start = tokens.start[one.from] ?? 0;
	const between = tokens.text.slice(tokens.end[one.to - 1], tokens.start[to]);
	if (/[.;:\n]/.test(between) || ENDS_THE_LIST.test(between)) return false;
	const before = TOGETHER.exec(tokens.text.slice(Math.max(line.start, start - 2 * REACH - 40), start));
	return before !== null && !ENDS_THE_LIST.test(before.groups?.rest ?? '') && !/\bexperience/i.test(before.input.slice(0, before.index));
}

function weightOf(names: readonly Found[], kindOf: (one: Found) => SkillKind | undefined): number {
	const distinct = new Map(names.map(one => [one.skill, kindOf(one)]));
	let weight = 0;
	for (const kind of distinct.values()) weight += kind === 'tool' ? 1 : kind === 'method' ? 0.5 : 0;
	return weight;
}

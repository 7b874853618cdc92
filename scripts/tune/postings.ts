/** Postings as the tuning needs them: with the presence of each cue, the role that their title names, and the board they come from. The title itself is taken out. */
import {readFileSync} from 'node:fs';
import {basename} from 'node:path';
import headings from '../../data/headings.json';
import sectionCues from '../../data/section-cues.json';
import {GUARD_ROWS, SKILL_ROWS} from '../../lib/skill-rows';
import {buildTaxonomy} from '../../lib/taxonomy/taxonomy';
import {findGlue} from '../../lib/text/glue';
import {tokenize} from '../../lib/text/tokenize';
import {cutLines} from '../../lib/understand/lines';
import {ROLES} from '../../lib/understand/role-cues';
import type {CueMatcher} from '../../lib/understand/role-matcher';
import {findPresences} from '../../lib/understand/role-presence';
import {buildSectionCues, type HeadingRow, type SectionCueRow} from '../../lib/understand/section-cues';
import {readSections} from '../../lib/understand/sections';
import {readTitleRoles} from '../../lib/understand/title';

/** Cue indices and their amounts, side by side. */
export type Sparse = {readonly cues: readonly number[]; readonly amounts: readonly number[]};
export type TuningPosting = {
	readonly id: string;
	/** Board and year: what is left out together. */
	readonly board: string;
	readonly title: string;
	readonly features: Sparse;
	/** A share for each role, sum 1; null where the title names none or several that no share is known for. */
	readonly target: readonly number[] | null;
	/** Index of the one role that the title names, or null. */
	readonly named: number | null;
};

type RawPosting = {readonly id: string; readonly title: string; readonly text: string; readonly source: string};

const taxonomy = buildTaxonomy(SKILL_ROWS, GUARD_ROWS);
const sections = buildSectionCues(headings as readonly HeadingRow[], sectionCues as readonly SectionCueRow[]);

export function readLines(file: string): unknown[] {
	return readFileSync(file, 'utf8')
		.split('\n')
		.filter(line => line.trim())
		.map(line => JSON.parse(line) as unknown);
}

function asPosting(value: unknown, file: string): RawPosting {
	const {id, title, text, source} = value as Readonly<Record<string, unknown>>;
	if (typeof id !== 'string' || typeof text !== 'string') throw new Error(`${file}: a posting needs an id and a text.`);
	return {id, text, title: typeof title === 'string' ? title : '', source: typeof source === 'string' ? source : basename(file, '.jsonl')};
}

export const readPostings = (file: string): readonly RawPosting[] => readLines(file).map(value => asPosting(value, file));

/** "glassdoor_2020_a" and "glassdoor_2020_b" are one board: its habits, and many of its postings, are the same. */
const boardOf = (source: string): string => /^.+?_\d{4}/.exec(source)?.[0] ?? source;

export function featuresOf(text: string, matcher: CueMatcher): Sparse {
	const breaks = findGlue(text, taxonomy.isName);
	const tokens = tokenize(text, breaks);
	const {lines} = readSections(text, tokens, cutLines(text, undefined, breaks), sections);
	const presences = findPresences(tokens, lines, matcher);
	return {cues: presences.map(({cue}) => cue), amounts: presences.map(({amount}) => amount)};
}

/** The text without exact repetitions of the title, so that a title cannot vouch for itself. */
const withoutTitle = (text: string, title: string): string => (title.trim().length > 4 ? text.split(title.trim()).join(' ') : text);

/** "AI/ML Engineer" is as often the one as the other; every other title that names two roles is left out. */
function targetOf(roles: readonly number[]): readonly number[] | null {
	const pair = [ROLES.indexOf('machine-learning-engineer'), ROLES.indexOf('ai-engineer')];
	const shared = roles.length === 2 && pair.every(role => roles.includes(role));
	if (roles.length !== 1 && !shared) return null;
	return ROLES.map((_, role) => (roles.includes(role) ? 1 / roles.length : 0));
}

export function tuningPosting(posting: RawPosting, matcher: CueMatcher): TuningPosting {
	const roles = readTitleRoles(posting.title).map(role => ROLES.indexOf(role));
	return {
		id: posting.id,
		board: boardOf(posting.source),
		title: posting.title,
		features: featuresOf(withoutTitle(posting.text, posting.title), matcher),
		target: targetOf(roles),
		named: roles.length === 1 ? (roles[0] ?? null) : null,
	};
}

/** What a list keeps of an analysis. Law: pure; lib/keep/asks.ts reads back exactly what a score is made of. */
import type {Analysis, AskedSkill, Gist, Group, Level, Posting, RoleId, SkillTerm} from '../model';
import {textPrint} from './text-print';

/** The order in which a gist holds the scores of roles; never changed, only added to. */
export const ROLES: readonly RoleId[] = [
	'data-analyst',
	'data-scientist',
	'research-scientist',
	'machine-learning-engineer',
	'ai-engineer',
	'software-engineer',
	'data-engineer',
	'other',
];
const LETTERS: Partial<Record<Level, string>> = {required: 'r', used: 'u', preferred: 'p'};

/** A gist and what the skills in it are. */
export type ReadPosting = {readonly gist: Gist; readonly terms: readonly SkillTerm[]};

/** @param fingerprint of the data and code that made the analysis */
export function gistOf({text}: Pick<Posting, 'text'>, analysis: Analysis, fingerprint: string): ReadPosting {
	const {role, facts, skills, sections} = analysis;
	const asked = skills.filter(({level}) => LETTERS[level] !== undefined);
	const pay = facts.salary;
	return {
		gist: {
			fingerprint,
			language: analysis.language,
			languageRead: analysis.languageRead,
			words: analysis.words,
			truncated: analysis.truncated,
			role: {
				id: role.id,
				decided: role.decided,
				scores: ROLES.map(id => Math.round(1000 * role.scores[id])),
				title: role.title,
				mismatch: role.mismatch,
			},
			asks: asked.map(packAsk).join(' '),
			groups: analysis.groups.map(group => packGroup(group, asked)).join(' '),
			listed: sections.some(({kind}) => kind === 'required' || kind === 'preferred'),
			pay: pay && {min: pay.min, max: pay.max, currency: pay.currency, period: pay.period, kind: pay.kind},
			years: facts.years?.min ?? null,
			degree: facts.education?.level ?? null,
			arrangement: facts.arrangement?.value ?? null,
			days: facts.arrangement?.daysInOffice ?? null,
			seniority: facts.seniority?.value ?? null,
			employment: facts.employment?.value ?? null,
			visa: facts.visa?.value ?? null,
			clearance: facts.clearance?.level ?? null,
			contradictions: analysis.contradictions.length,
			print: textPrint(text),
		},
		terms: asked.map(({id, label, kind, near}) => ({id, label, kind, near})),
	};
}

/** `r1:python~3!s`: level, group, id, years, first letter of the depth; what is null is left out. */
const packAsk = ({level, group, id, years, depth}: AskedSkill): string =>
	`${LETTERS[level]}${group ?? ''}:${id}${years === null ? '' : `~${years}`}${depth === null ? '' : `!${depth.charAt(0)}`}`;

/** `1:2r+0,4,5`: id, need, level, open, and the places of its skills among those asked. */
function packGroup({id, need, level, open, skills}: Group, asked: readonly AskedSkill[]): string {
	const places = skills.map(skill => asked.findIndex(one => one.id === skill)).filter(at => at >= 0);
	return `${id}:${need}${LETTERS[level] ?? 'c'}${open ? '+' : '.'}${places.join(',')}`;
}

/** The scores that a gist holds, by role; of roles that it does not know, 0. */
export const scoresOf = ({role}: Gist): Readonly<Record<RoleId, number>> =>
	Object.fromEntries(ROLES.map((id, at) => [id, role.scores[at] ?? 0])) as Record<RoleId, number>;

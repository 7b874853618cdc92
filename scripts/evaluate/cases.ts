/** Hard cases: sentences with what an analysis of each says and must not say. What `expect` does not name is not asserted. */
import {analyse} from '../../lib/knowledge';
import type {Analysis, AskedSkill, PostingInput, SectionKind} from '../../lib/model';
import {factFaults} from './case-facts';

type ExpectedGroup = {readonly need: number; readonly of: readonly string[]; readonly level?: string; readonly open?: boolean};
export type Expectation = {
	/** Empty: no tool is asked for. */
	readonly skills?: readonly {readonly id: string; readonly level: string}[];
	readonly not_skills?: readonly string[];
	readonly groups?: readonly ExpectedGroup[];
	readonly salary?: readonly {readonly min: number | null; readonly max: number | null; readonly currency: string; readonly period: string}[];
	readonly years?: readonly {readonly min: number; readonly max: number | null; readonly scope?: string}[];
	readonly years_min?: number | null;
	readonly education?: {readonly min?: string | null; readonly preferred?: string | null; readonly or_equivalent?: boolean} | null;
	readonly arrangement?: {readonly mode: string; readonly days_in_office?: number};
	readonly visa?: {readonly sponsorship: boolean} | null;
	readonly clearance?: {readonly level: string} | null;
	readonly certifications?: readonly string[];
	readonly seniority?: string | null;
	readonly collaboration?: readonly string[];
	/** Of a title: what it reads as; “mixed” is one of the candidates. */
	readonly role?: string | null;
	readonly role_candidates?: readonly string[];
	readonly role_content?: string;
	readonly role_not?: string;
};
/** `section`: where the sentence stood; “title” makes a title of it, “unknown” leaves it without a section. */
export type HardCase = {readonly id: string; readonly cat: string; readonly section: string; readonly text: string; readonly expect: Expectation};

export function inputOf({section, text}: HardCase): PostingInput {
	if (section === 'title') return {title: text, text: ''};
	if (section === 'unknown') return {title: '', text};
	return {title: '', text, section: (section === 'responsibilities' ? 'duties' : section) as SectionKind};
}

/** Everything that is not as expected, in words; empty where the case passes. */
export function faultsOf(one: HardCase): readonly string[] {
	const analysis = analyse(inputOf(one));
	const {expect} = one;
	return [...skillFaults(expect, analysis), ...groupFaults(expect, analysis), ...factFaults(expect, analysis.facts), ...roleFaults(one, analysis)];
}

const asksForTool = ({kind, level}: AskedSkill): boolean => kind === 'tool' && (level === 'required' || level === 'preferred' || level === 'used');
/** A sentence may hold one more tool than its case names. */
const MOST_UNNAMED = 1;

function skillFaults({skills, not_skills: banned = [], groups = []}: Expectation, analysis: Analysis): readonly string[] {
	const byId = new Map(analysis.skills.map(skill => [skill.id as string, skill]));
	const faults: string[] = [];
	for (const {id, level} of skills ?? []) {
		const said = byId.get(id);
		if (said?.level !== level) faults.push(said ? `${id} is ${said.level}, not ${level}` : `lacks ${id}`);
	}
	if (skills) {
		const named = new Set([...skills.map(({id}) => id), ...groups.flatMap(group => group.of)]);
		const extra = analysis.skills.filter(skill => asksForTool(skill) && (skills.length === 0 || !named.has(skill.id)));
		if (extra.length > (skills.length === 0 ? 0 : MOST_UNNAMED)) faults.push(`asks for ${extra.map(({id}) => id).join(', ')} too`);
	}
	for (const id of banned) {
		const said = byId.get(id);
		if (said && said.level !== 'negated') faults.push(`has ${id}`);
	}
	return faults;
}

function groupFaults({groups}: Expectation, analysis: Analysis): readonly string[] {
	if (!groups) return [];
	if (groups.length === 0) return analysis.groups.length ? ['has alternatives'] : [];
	return groups.flatMap(wanted => {
		const names = [...wanted.of].sort().join(' / ');
		const said = analysis.groups.find(group => wanted.of.every(id => group.skills.includes(id)) && group.skills.length <= wanted.of.length + 2);
		if (!said) return [`lacks the alternatives ${names}`];
		return [
			...(said.need === wanted.need ? [] : [`needs ${said.need} of ${names}, not ${wanted.need}`]),
			...(!wanted.level || said.level === wanted.level ? [] : [`${names} are ${said.level}, not ${wanted.level}`]),
			...(wanted.open === undefined || said.open === wanted.open ? [] : [`${names} are ${said.open ? 'open' : 'closed'}`]),
		];
	});
}

function roleFaults({expect, section}: HardCase, {role}: Analysis): readonly string[] {
	const faults: string[] = [];
	if (expect.role === 'mixed') {
		if (!role.title || !expect.role_candidates?.includes(role.title))
			faults.push(`title reads ${role.title}, not one of ${expect.role_candidates?.join(', ')}`);
	} else if (expect.role !== undefined && section === 'title' && (role.title ?? 'other') !== expect.role)
		faults.push(`title reads ${role.title}, not ${expect.role}`);
	if (expect.role_content !== undefined && role.id !== expect.role_content) faults.push(`content reads ${role.id}, not ${expect.role_content}`);
	if (expect.role_not !== undefined && role.id === expect.role_not) faults.push(`content reads ${role.id}`);
	return faults;
}

/** Which skills postings ask most, at which level, and what the person has of each. Law: a posting counts once for a skill; soft skills are left out, for nearly all ask them. */
import type {AskedSkill, AskLevel, FitItem, Level, ProfileSkill, SkillId} from '../model';
import {creditOf} from './credits';

export type AskedOften = Readonly<Record<AskLevel, number>> & {
	readonly id: SkillId;
	readonly label: string;
	/** Postings that ask it at any level. */
	readonly all: number;
	readonly status: FitItem['status'];
	/** The skill of the person's that is near it, where it is another one. */
	readonly via: string | null;
};

const isAsk = (level: Level): level is AskLevel => level === 'required' || level === 'used' || level === 'preferred';

/** The most asked first; equals by how many require it, then by id. */
export function countAsked(postings: readonly {readonly skills: readonly AskedSkill[]}[], mine: ReadonlyMap<string, ProfileSkill>): readonly AskedOften[] {
	const counts = new Map<SkillId, {skill: AskedSkill; required: number; used: number; preferred: number}>();
	for (const {skills} of postings)
		for (const skill of skills) {
			if (!isAsk(skill.level) || skill.kind === 'soft') continue;
			let count = counts.get(skill.id);
			if (count === undefined) counts.set(skill.id, (count = {skill, required: 0, used: 0, preferred: 0}));
			count[skill.level] += 1;
		}
	return [...counts.values()]
		.map(({skill, required, used, preferred}): AskedOften => {
			const {credit, via} = creditOf(skill, mine);
			const status = credit === 1 ? 'have' : credit > 0 ? 'related' : 'missing';
			return {id: skill.id, label: skill.label, required, used, preferred, all: required + used + preferred, status, via: via?.label ?? null};
		})
		.sort((a, b) => b.all - a.all || b.required - a.required || (a.id < b.id ? -1 : 1));
}

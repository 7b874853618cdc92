/** The score of a fit and how much of what is required is there, without the rest of a fit: for lists of thousands. Law: the same number as scoreFit of fit.ts gives. */
import type {Analysis, AskLevel, ProfileSkill, SkillId} from '../model';
import {creditOf, meanOfBest} from './credits';
import {LEAST_ITEMS, readAsked} from './fit';

/** `score` null: too little is asked. The others count the things required, a group of alternatives as one. */
export type Cover = {readonly score: number | null; readonly have: number; readonly related: number; readonly missing: number};

/** @param mine the skills of a profile by id */
export function coverOf(asked: Pick<Analysis, 'skills' | 'groups'>, mine: ReadonlyMap<SkillId, ProfileSkill>): Cover {
	const counts = {have: 0, related: 0, missing: 0};
	const things = readAsked(asked).map(({level, members, need, weight}) => ({
		level,
		weight,
		credit: meanOfBest(
			members.map(skill => creditOf(skill, mine).credit),
			need,
		),
	}));
	const total = things.reduce((sum, {weight}) => sum + weight, 0);
	// Added up level by level, as the parts of a fit are, so that both round alike.
	const points: Record<AskLevel, number> = {required: 0, used: 0, preferred: 0};
	for (const {level, weight, credit} of things) {
		points[level] += (100 * weight * credit) / total;
		if (level === 'required') counts[credit === 1 ? 'have' : credit > 0 ? 'related' : 'missing'] += 1;
	}
	const exact = points.required + points.used + points.preferred;
	return {score: things.length < LEAST_ITEMS ? null : Math.round(exact), ...counts};
}

/** What is asked, without skills that the person hides. */
export function withoutHidden<Asked extends Pick<Analysis, 'skills' | 'groups'>>(asked: Asked, hidden: ReadonlySet<SkillId>): Asked {
	if (hidden.size === 0 || !asked.skills.some(({id}) => hidden.has(id))) return asked;
	const groups = asked.groups.flatMap(group => {
		const skills = group.skills.filter(id => !hidden.has(id));
		return skills.length === 0 ? [] : [{...group, skills, need: Math.min(group.need, skills.length)}];
	});
	const open = new Set(groups.map(({id}) => id));
	const skills = asked.skills.flatMap(skill => (hidden.has(skill.id) ? [] : [skill.group === null || open.has(skill.group) ? skill : {...skill, group: null}]));
	return {...asked, skills, groups};
}

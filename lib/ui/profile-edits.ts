/** What a person changes in a profile, as functions from one profile to the next. Law: nothing is changed but what is named. */
import type {Profile, ProfileId, ProfileSkill, SkillId, SkillLevel} from '../model';

/** From this many skills on a fit is shown; under it the verdict stands alone. */
export const ENOUGH_SKILLS = 5;

export const hasEnough = (profile: Profile | null): profile is Profile => profile !== null && profile.skills.length >= ENOUGH_SKILLS;

/** A profile in which nothing is said yet. */
export const emptyProfile = (id: ProfileId): Profile => ({
	id,
	name: '',
	skills: [],
	years: null,
	degree: null,
	fields: [],
	certifications: [],
	places: [],
	arrangements: [],
	maxDaysInOffice: null,
	minSalary: null,
	needsSponsorship: null,
	citizen: null,
	clearance: null,
});

/** Adds the skill as "good" at the end; a skill that is there stays as it is. */
export function withSkill(profile: Profile, {id, label}: {readonly id: SkillId; readonly label: string}): Profile {
	if (profile.skills.some(skill => skill.id === id)) return profile;
	const added: ProfileSkill = {id, label, level: 'good'};
	return {...profile, skills: [...profile.skills, added]};
}

export const withoutSkill = (profile: Profile, id: SkillId): Profile => ({...profile, skills: profile.skills.filter(skill => skill.id !== id)});

export const withLevel = (profile: Profile, id: SkillId, level: SkillLevel): Profile => ({
	...profile,
	skills: profile.skills.map(skill => (skill.id === id ? {...skill, level} : skill)),
});

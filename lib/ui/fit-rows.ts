/** The rows of a fit as lists show them. Law: their order is that of the fit the popup opened with, so nothing moves under the pointer. */
import type {Analysis, AskedSkill, AskLevel, Fit, FitItem, SkillId} from '../model';

export const askLevels: readonly AskLevel[] = ['required', 'used', 'preferred'];

/** The same thing asked, before and after the profile changed. */
export const itemKey = (item: Pick<FitItem, 'level' | 'skills'>): string => `${item.level}|${[...item.skills].sort().join('+')}`;

export const fitItems = (fit: Fit): readonly FitItem[] => fit.parts.flatMap(part => part.items);

const statusOrder: Readonly<Record<FitItem['status'], number>> = {missing: 0, related: 1, have: 2};

/** The keys of what is missing or related and worth most, most first; ties keep the order of the posting. */
export function worthMost(opening: Fit, limit: number): readonly string[] {
	return fitItems(opening)
		.filter(item => item.status !== 'have')
		.sort((a, b) => b.gain - a.gain)
		.slice(0, limit)
		.map(itemKey);
}

/** The keys of one level: missing first, then related, then have; within these what is worth most first. */
export function levelKeys(opening: Fit, level: AskLevel): readonly string[] {
	return opening.parts
		.filter(part => part.level === level)
		.flatMap(part => part.items)
		.sort((a, b) => statusOrder[a.status] - statusOrder[b.status] || b.gain - a.gain)
		.map(itemKey);
}

/** The items of `fit` as they stand now, in the order of `keys`. */
export function itemsByKey(fit: Fit, keys: readonly string[]): readonly FitItem[] {
	const now = new Map(fitItems(fit).map(item => [itemKey(item), item]));
	return keys.flatMap(key => now.get(key) ?? []);
}

/** How many of each status. */
export function statusCounts(items: readonly FitItem[]): Readonly<Record<FitItem['status'], number>> {
	const counts = {have: 0, related: 0, missing: 0};
	for (const item of items) counts[item.status] += 1;
	return counts;
}

export const skillsById = (analysis: Analysis): ReadonlyMap<SkillId, AskedSkill> => new Map(analysis.skills.map(skill => [skill.id, skill]));

const levelOrder: readonly AskedSkill['level'][] = ['required', 'used', 'preferred'];
/** The skills asked, in the order required, used, preferred, then tools before the rest. For a person who has no profile yet. */
export function askedSkills(analysis: Analysis): readonly AskedSkill[] {
	return analysis.skills
		.filter(skill => levelOrder.includes(skill.level) && skill.kind !== 'soft')
		.sort((a, b) => levelOrder.indexOf(a.level) - levelOrder.indexOf(b.level) || Number(b.kind === 'tool') - Number(a.kind === 'tool'));
}

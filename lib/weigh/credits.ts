/** What a skill of the person's is worth in place of one asked, and what a group of alternatives is. Law: the best counts, nothing adds up over it. */
import type {AskedSkill, ProfileSkill} from '../model';

export const CREDITS = {same: 1, implied: 0.9, sibling: 0.5, parent: 0.25} as const;
type Credit = {readonly credit: number; readonly via: ProfileSkill | null};

/** What the best of the person's skills is worth in place of the skill asked. */
export function creditOf(skill: Pick<AskedSkill, 'id' | 'near'>, mine: ReadonlyMap<string, ProfileSkill>): Credit {
	if (mine.has(skill.id)) return {credit: CREDITS.same, via: null};
	for (const [ids, credit] of [
		[skill.near.impliedBy, CREDITS.implied],
		[skill.near.siblings, CREDITS.sibling],
		[skill.near.parents, CREDITS.parent],
	] as const) {
		const via = ids.map(id => mine.get(id)).find(one => one !== undefined);
		if (via) return {credit, via};
	}
	return {credit: 0, via: null};
}

/** The mean of the best `need` of a group's credits. */
export function meanOfBest(credits: readonly number[], need: number): number {
	const best = [...credits].sort((a, b) => b - a).slice(0, need);
	return best.reduce((sum, credit) => sum + credit, 0) / need;
}

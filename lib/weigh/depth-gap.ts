/** Where a posting asks for more depth in a skill than the person's level. Law: it is said beside the skill and never changes the number. */
import type {AskedSkill, Depth, FitItem, ProfileSkill, SkillLevel} from '../model';

const ASKS: Readonly<Record<Depth, number>> = {basic: 1, good: 2, strong: 3, expert: 4};
/** "strong" asks for more than good, and an expert has it. */
const HAS: Readonly<Record<SkillLevel, number>> = {basic: 1, good: 2, expert: 4};

/**
 * The gap between what is asked of a thing and the person's level, or null: nothing of it is the person's, no depth is asked, or the level reaches it.
 * @param members the skill, or the alternatives of which `need` are asked; one of them that the person has as deep as asked fills one place
 */
export function shortOfDepth(
	members: readonly Pick<AskedSkill, 'id' | 'depth'>[],
	mine: ReadonlyMap<string, Pick<ProfileSkill, 'level'>>,
	need: number,
): NonNullable<FitItem['short']> | null {
	const held = members.flatMap(({id, depth}) => {
		const yours = mine.get(id)?.level;
		return yours === undefined ? [] : [{asks: depth, yours, gap: depth === null ? 0 : Math.max(0, ASKS[depth] - HAS[yours])}];
	});
	const best = held.sort((a, b) => a.gap - b.gap).slice(0, need);
	const widest = best.at(-1);
	return widest === undefined || widest.gap === 0 || widest.asks === null ? null : {asks: widest.asks, yours: widest.yours};
}

/** How far skills that are learnt would raise a fit. Law: a raise is a difference of two scores by the formula of fit.ts, over all things asked at once. */
import type {AskedSkill, SkillId} from '../model';
import {CREDITS, meanOfBest} from './credits';

/** A thing asked, with the credits that its members have without what is learnt. */
export type Standing = {
	readonly members: readonly Pick<AskedSkill, 'id' | 'near'>[];
	readonly credits: readonly number[];
	readonly need: number;
	readonly weight: number;
};
/** A member that a skill would raise to a credit, of which thing and at which place in it. */
type Touch = {readonly thing: number; readonly member: number; readonly credit: number};
export type Touches = ReadonlyMap<SkillId, readonly Touch[]>;

/** By skill, all that it would raise. @param wanted the skills to look for: none that the person has */
export function findTouches(things: readonly Standing[], wanted: {has(id: SkillId): boolean}): Touches {
	const touches = new Map<SkillId, Touch[]>();
	for (const [thing, {members, credits}] of things.entries())
		for (const [member, {id, near}] of members.entries()) {
			const now = credits[member] ?? 0;
			for (const [ids, credit] of [
				[[id], CREDITS.same],
				[near.impliedBy, CREDITS.implied],
				[near.siblings, CREDITS.sibling],
				[near.parents, CREDITS.parent],
			] as const) {
				if (credit <= now) continue;
				for (const one of ids) {
					if (!wanted.has(one)) continue;
					const list = touches.get(one);
					if (list) list.push({thing, member, credit});
					else touches.set(one, [{thing, member, credit}]);
				}
			}
		}
	return touches;
}

/** The points that skills learnt together add. @param total the weight of all things */
export function raiseBy(learnt: readonly SkillId[], things: readonly Standing[], touches: Touches, total: number): number {
	const raised = new Map<number, number[]>();
	for (const id of learnt)
		for (const {thing, member, credit} of touches.get(id) ?? []) {
			const credits = raised.get(thing) ?? [...(things[thing]?.credits ?? [])];
			credits[member] = Math.max(credits[member] ?? 0, credit);
			raised.set(thing, credits);
		}
	let sum = 0;
	for (const [at, credits] of raised) {
		const thing = things[at];
		if (thing) sum += thing.weight * (meanOfBest(credits, thing.need) - meanOfBest(thing.credits, thing.need));
	}
	return (100 * sum) / total;
}

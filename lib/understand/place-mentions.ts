/** Names found become mentions: each with its level, its section and the group of alternatives that it belongs to. */
import type {Group, Line, Mention, SkillId} from '../model';
import type {Tokens} from '../text/tokenize';
import type {Alternative} from './alternatives';
import {isAsked, rankOf, stronger} from './level-rank';
import type {LevelReader} from './levels';
import type {Found} from './mentions';

export function placeMentions(
	tokens: Tokens,
	lines: readonly Line[],
	found: readonly Found[],
	alternatives: readonly Alternative[],
	levelOf: LevelReader,
): {mentions: Mention[]; groups: Group[]} {
	const placed = found.map(one => {
		const start = tokens.start[one.from] ?? 0;
		const end = tokens.end[one.to - 1] ?? 0;
		const line = lines[one.line];
		return {skill: one.skill, start, end, quote: tokens.text.slice(start, end), level: levelOf({start, end}, one.line), section: line?.section ?? 'other'};
	});
	const groupOf = new Map<SkillId, number>();
	const groups: Group[] = [];
	const ranked = alternatives
		.map(one => ({...one, level: one.members.map(member => placed[member]?.level ?? 'context').reduce(stronger)}))
		.sort((a, b) => rankOf(a.level) - rankOf(b.level));
	for (const {members, need, open} of ranked) {
		const asked = members.map(member => placed[member]).filter(mention => mention !== undefined && isAsked(mention.level));
		// A skill named in two lists keeps one number: that of the list that asks most, then of the first.
		const skills = [...new Set(asked.map(mention => mention?.skill ?? ''))].filter(skill => !groupOf.has(skill));
		if (skills.length < (open ? 1 : 2)) continue;
		const id = groups.length + 1;
		for (const skill of skills) groupOf.set(skill, id);
		const level = asked.map(mention => mention?.level ?? 'context').reduce(stronger);
		groups.push({id, need: Math.min(need, skills.length), open, level, skills});
	}
	return {mentions: placed.map(mention => ({...mention, group: isAsked(mention.level) ? (groupOf.get(mention.skill) ?? null) : null})), groups};
}

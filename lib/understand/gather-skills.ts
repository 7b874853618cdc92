/** Mentions to the skills that a posting names: one entry a skill, at the strongest of its levels, with all its places and the relations a fit needs. */
import type {AskedSkill, Depth, Experience, Line, Mention, SkillId} from '../model';
import type {Taxonomy} from '../taxonomy/taxonomy';
import {groupBy, lastStartingBy} from '../text/spans';
import {readDepth} from './depth';
import {isAsked, stronger} from './level-rank';

const DEEPEST: readonly Depth[] = ['expert', 'strong', 'good', 'basic'];

/** @returns skills in the order of their first mention */
export function gatherSkills(
	text: string,
	lines: readonly Line[],
	mentions: readonly Mention[],
	taxonomy: Taxonomy,
	experience: readonly Experience[],
): AskedSkill[] {
	const bySkill = groupBy(mentions, mention => mention.skill);
	const years = new Map<SkillId, number>();
	for (const span of experience) if (span.skill && span.min !== null) years.set(span.skill, Math.max(years.get(span.skill) ?? 0, span.min));
	const lineStart = (at: number): number => lines[lastStartingBy(lines, at)]?.start ?? 0;
	return [...bySkill].map(([id, named]): AskedSkill => {
		const row = taxonomy.rows.get(id);
		const depths = named.filter(mention => isAsked(mention.level)).map(mention => readDepth(text, mention, lineStart(mention.start)));
		return {
			id,
			label: row?.label ?? id,
			kind: row?.kind ?? 'method',
			level: named.map(mention => mention.level).reduce(stronger),
			group: named.find(mention => mention.group !== null)?.group ?? null,
			years: years.get(id) ?? null,
			depth: DEEPEST.find(depth => depths.includes(depth)) ?? null,
			mentions: named.map(({start, end, quote, level, section}) => ({start, end, quote, level, section})),
			near: taxonomy.near(id),
		};
	});
}

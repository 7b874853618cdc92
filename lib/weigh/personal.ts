/** A reading as one person wants it: hidden skills left out, and what the person put right. Law: pure; acts in popup, panel and workspace alone, never on what is marked on a page. */
import type {Analysis, AskedSkill, HiddenSkill, Level, SkillCorrection, Span} from '../model';
import {quoteInContext} from '../text/quote';
import {rankOf} from '../understand/level-rank';

export type Personal = {readonly hidden: readonly HiddenSkill[]; readonly corrections: readonly SkillCorrection[]};

const strongest = (levels: readonly Level[]): Level | undefined => [...levels].sort((a, b) => rankOf(a) - rankOf(b))[0];

/** Whether a correction speaks of the words at this place: the same words with the same neighbours. */
function isAt({where}: SkillCorrection, text: string, at: Span): boolean {
	const {quote, before, after} = quoteInContext(text, at);
	return quote === where.quote && before === where.before && after === where.after;
}

/** Whether a correction may speak of words of this text: false is sure, and found without reading it. */
export const mayCorrect = (text: string, corrections: readonly SkillCorrection[]): boolean =>
	corrections.some(({where: {before, quote, after}}) => text.includes(`${before}${quote}${after}`));

function corrected(skill: AskedSkill, text: string, corrections: readonly SkillCorrection[]): AskedSkill | null {
	const mine = corrections.filter(each => each.skill === skill.id);
	if (mine.length === 0) return skill;
	const mentions = skill.mentions.flatMap(mention => {
		// The last word counts.
		const said = mine.findLast(each => isAt(each, text, mention));
		return said === undefined ? [mention] : said.level === null ? [] : [{...mention, level: said.level}];
	});
	const level = strongest(mentions.map(mention => mention.level));
	return level === undefined ? null : {...skill, mentions, level};
}

/** The analysis with both laid over it. `text` is the text that was analysed. */
export function personalReading(analysis: Analysis, text: string, {hidden, corrections}: Personal): Analysis {
	if (hidden.length === 0 && corrections.length === 0) return analysis;
	const away = new Set(hidden.map(({id}) => id));
	const kept = analysis.skills.flatMap(skill => (away.has(skill.id) ? [] : (corrected(skill, text, corrections) ?? [])));
	const levels = new Map(kept.map(({id, level}) => [id, level]));
	const groups = analysis.groups.flatMap(group => {
		const skills = group.skills.filter(id => levels.has(id));
		if (skills.length === 0) return [];
		const touched = skills.some(id => corrections.some(({skill}) => skill === id));
		const level = touched ? strongest(skills.flatMap(id => levels.get(id) ?? [])) : group.level;
		return [{...group, skills, need: Math.min(group.need, skills.length), level: level ?? group.level}];
	});
	const open = new Set(groups.map(({id}) => id));
	return {...analysis, groups, skills: kept.map(skill => (skill.group === null || open.has(skill.group) ? skill : {...skill, group: null}))};
}

/**
 * How a profile fits a posting: the share of what the posting asks that the profile covers. Years, degree, visa, place and pay never enter the number.
 *
 *   score = 100 × Σ weight × credit / Σ weight, over the things asked (a group of alternatives is one thing)
 *   weight: required 1, used ½, preferred ¼; a soft skill counts a quarter of its level
 *   credit of a skill: yours 1, implied by one of yours 0.9, a sibling of one of yours ½, only its parent yours ¼, else 0
 *   credit of a group: the mean of its best `need` credits
 *
 * The number is coverage, not chance. Under four things asked there is none.
 */
import type {Analysis, AskedSkill, AskLevel, Fit, FitItem, FitPart, Group, Level, Profile, ProfileSkill} from '../model';
import {bandOf} from './bands';
import {creditOf, meanOfBest} from './credits';
import {shortOfDepth} from './depth-gap';
import {fitDoubts, rangeOf} from './fit-doubts';
import {readGates} from './gates';
import {findTouches, raiseBy} from './raises';

export const WEIGHTS: Readonly<Record<AskLevel, number>> = {required: 1, used: 0.5, preferred: 0.25};
export const SOFT_SHARE = 0.25;
/** Fewer things asked than this are too little to score. */
export const LEAST_ITEMS = 4;
const LEVELS: readonly AskLevel[] = ['required', 'used', 'preferred'];

type Asked = Pick<Analysis, 'skills' | 'groups' | 'facts' | 'location'> & Partial<Pick<Analysis, 'sections' | 'languageRead' | 'truncated'>>;

export function scoreFit(analysis: Asked, profile: Profile): Fit {
	const mine = new Map(profile.skills.map(skill => [skill.id, skill]));
	const things = readAsked(analysis).map(thing => ({...thing, credits: thing.members.map(skill => creditOf(skill, mine).credit)}));
	const items = things.map(thing => toItem(thing, mine));
	const total = items.reduce((sum, item) => sum + item.weight, 0);
	const missing = new Set(things.flatMap(({members}) => members.map(({id}) => id)).filter(id => !mine.has(id)));
	const touches = findTouches(things, missing);
	const gainOf = ({skills}: FitItem): number => Math.max(0, ...skills.map(id => raiseBy([id], things, touches, total)));
	const parts = LEVELS.map((level): FitPart => {
		const own = items
			.filter(item => item.level === level)
			.map(item => ({...item, points: (100 * item.weight * item.credit) / total, gain: item.credit < 1 ? gainOf(item) : 0}));
		return {
			level,
			items: own,
			matched: own.filter(item => item.credit === 1).length,
			weight: own.reduce((sum, item) => sum + item.weight, 0),
			credited: own.reduce((sum, item) => sum + item.weight * item.credit, 0),
			points: own.reduce((sum, item) => sum + item.points, 0),
		};
	});
	const exact = items.length < LEAST_ITEMS ? null : parts.reduce((sum, part) => sum + part.points, 0);
	const doubts = fitDoubts(analysis, items, exact, SOFT_SHARE);
	return {
		score: exact === null ? null : Math.round(exact),
		exact,
		items: items.length,
		band: bandOf(exact),
		doubts,
		range: rangeOf(doubts),
		parts,
		gates: readGates(analysis.facts, profile, analysis.location),
	};
}

/** One thing asked, before any profile: a skill, or the alternatives of which `need` are asked. */
export type AskedThing = {
	readonly level: AskLevel;
	readonly members: readonly AskedSkill[];
	readonly need: number;
	readonly soft: boolean;
	readonly weight: number;
};

/** The things asked, each once, in the order of the posting. */
export function readAsked(analysis: Pick<Analysis, 'skills' | 'groups'>): readonly AskedThing[] {
	const groups = new Map(analysis.groups.map(group => [group.id, group]));
	const things: AskedThing[] = [];
	const done = new Set<number>();
	const skills = new Map(analysis.skills.map(skill => [skill.id, skill]));
	for (const skill of skills.values()) {
		const level = askLevel(skill.level);
		const group = skill.group === null ? undefined : groups.get(skill.group);
		if (!level) continue;
		if (!group) {
			things.push(toThing(level, [skill], 1));
			continue;
		}
		if (done.has(group.id)) continue;
		done.add(group.id);
		const members = membersOf(group, skills);
		things.push(toThing(askLevel(group.level) ?? level, members, Math.min(group.need, members.length)));
	}
	return things;
}

const askLevel = (level: Level): AskLevel | null => (level === 'required' || level === 'used' || level === 'preferred' ? level : null);

const membersOf = (group: Group, skills: ReadonlyMap<string, AskedSkill>): AskedSkill[] =>
	[...new Set(group.skills)].map(id => skills.get(id)).filter(skill => skill !== undefined && askLevel(skill.level) !== null) as AskedSkill[];

function toThing(level: AskLevel, members: readonly AskedSkill[], need: number): AskedThing {
	const soft = members.every(skill => skill.kind === 'soft');
	return {level, members, need, soft, weight: WEIGHTS[level] * (soft ? SOFT_SHARE : 1)};
}

function toItem({level, members, need, soft, weight}: AskedThing, mine: ReadonlyMap<string, ProfileSkill>): FitItem {
	const credits = members.map(skill => creditOf(skill, mine)).sort((a, b) => b.credit - a.credit);
	const best = credits.slice(0, need);
	const credit = meanOfBest(
		credits.map(one => one.credit),
		need,
	);
	const labels = members.map(skill => skill.label);
	return {
		level,
		skills: members.map(skill => skill.id),
		label: labels.length < 2 ? (labels[0] ?? '') : `${labels.slice(0, -1).join(', ')} or ${labels.at(-1)}`,
		soft,
		need,
		weight,
		credit,
		points: 0,
		gain: 0,
		status: credit === 1 ? 'have' : credit > 0 ? 'related' : 'missing',
		via: credit > 0 && credit < 1 ? (best.find(one => one.via)?.via?.label ?? null) : null,
		short: shortOfDepth(members, mine, need),
	};
}

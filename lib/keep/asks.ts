/** Reads back from gists what a score is made of. Law: by `readAsked` and `countLearning` of lib/weigh/ the result weighs exactly as the analysis did. */
import type {AskedSkill, Depth, Gist, Group, Level, SkillId, SkillTerm} from '../model';

export type Asks = {readonly skills: readonly AskedSkill[]; readonly groups: readonly Group[]};
/** What the skills are, by id: the store `skills` as a map. */
export type Terms = ReadonlyMap<SkillId, SkillTerm>;

const ASK = /^([rup])(\d*):([a-z0-9-]+)(?:~([\d.]+))?(?:!([bgse]))?$/;
const GROUP = /^(\d+):(\d+)([rupc])([+.])([\d,]*)$/;
const LEVELS: Readonly<Record<string, Level>> = {r: 'required', u: 'used', p: 'preferred', c: 'context'};
const DEPTHS: Readonly<Record<string, Depth>> = {b: 'basic', g: 'good', s: 'strong', e: 'expert'};
const NOTHING_NEAR = {impliedBy: [], siblings: [], parents: []} as const;

/** The skills and alternatives of a gist as an analysis has them, but for mentions, which a list does not keep. A skill whose row is missing stands for itself. */
export function asksOf({asks, groups}: Pick<Gist, 'asks' | 'groups'>, terms: Terms): Asks {
	const skills = split(asks).flatMap((packed): readonly AskedSkill[] => {
		const [, letter = '', group = '', id = '', years, depth] = ASK.exec(packed) ?? [];
		const level = LEVELS[letter];
		if (level === undefined) return [];
		const {label, kind, near} = terms.get(id) ?? {label: id, kind: 'tool', near: NOTHING_NEAR};
		return [
			{
				id,
				label,
				kind,
				level,
				group: group === '' ? null : Number(group),
				years: years === undefined ? null : Number(years),
				depth: DEPTHS[depth ?? ''] ?? null,
				mentions: [],
				near,
			},
		];
	});
	return {
		skills,
		groups: split(groups).flatMap((packed): readonly Group[] => {
			const [, id = '', need = '', letter = '', open, places = ''] = GROUP.exec(packed) ?? [];
			const level = LEVELS[letter];
			if (level === undefined) return [];
			const members = places === '' ? [] : places.split(',').flatMap(at => skills[Number(at)]?.id ?? []);
			return [{id: Number(id), need: Number(need), open: open === '+', level, skills: members}];
		}),
	};
}

/** The ids of the skills asked, in the order of the posting, without what they are: for filters and search. */
export function askedIds({asks}: Pick<Gist, 'asks'>, level?: 'required' | 'used' | 'preferred'): readonly SkillId[] {
	return split(asks).flatMap(packed => {
		const [, letter = '', , id = ''] = ASK.exec(packed) ?? [];
		return id === '' || (level !== undefined && LEVELS[letter] !== level) ? [] : [id];
	});
}

const split = (packed: string): readonly string[] => (packed === '' ? [] : packed.split(' '));

/**
 * Skills that a person named in their own words, because no row knows them, and where a posting names them.
 * Law: by the matcher that finds the shipped names, word for word; they stand beside the fit and carry no points, since a posting that asks one they lack cannot be known.
 */
import type {Profile, ProfileSkill, Quote} from '../model';
import {Phrases} from '../text/phrases';
import {firstWord, tokenize} from '../text/tokenize';

const OWN = 'own:';
export const LONGEST_OWN = 60;
export const MOST_OWN = 100;
/** Words of one skill of one's own. */
const MOST_WORDS = 6;

export const isOwn = ({id}: Pick<ProfileSkill, 'id'>): boolean => id.startsWith(OWN);

/** A skill of one's own by this name, or why there can be none. `name` is one line of visible text. */
export function ownSkill(name: string, profile: Profile): ProfileSkill | 'no-word' | 'too-long' | 'too-many' | 'there' {
	const tokens = tokenize(name);
	if (firstWord(name) === null || !/\p{L}/u.test(name)) return 'no-word';
	if (name.length > LONGEST_OWN || tokens.count > MOST_WORDS) return 'too-long';
	const id = OWN + tokens.word.join(' ');
	if (profile.skills.some(skill => skill.id === id)) return 'there';
	return profile.skills.filter(isOwn).length >= MOST_OWN ? 'too-many' : {id, label: name, level: 'good'};
}

/** Those of the person's own skills that the text names, each at its first place, in the order of the text. */
export function ownSkillsIn(text: string, profile: Profile): readonly {readonly skill: ProfileSkill; readonly at: Quote}[] {
	const own = profile.skills.filter(skill => isOwn(skill) && firstWord(skill.label) !== null).slice(0, MOST_OWN);
	if (own.length === 0) return [];
	const phrases = new Phrases<ProfileSkill>();
	for (const skill of own) phrases.add(skill.label.slice(0, LONGEST_OWN), skill);
	const tokens = tokenize(text);
	const found = new Map<string, {readonly skill: ProfileSkill; readonly at: Quote}>();
	for (const {from, to, values} of phrases.findAll(tokens)) {
		const [skill] = values;
		const start = tokens.start[from] ?? 0;
		const end = tokens.end[to - 1] ?? start;
		if (skill !== undefined && !found.has(skill.id)) found.set(skill.id, {skill, at: {start, end, quote: text.slice(start, end)}});
	}
	return [...found.values()];
}

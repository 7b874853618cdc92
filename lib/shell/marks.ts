/** What of an analysis is marked on a page. Law: the same for every person, because a page can read what is marked on it. */
import type {Analysis, MarkedLevel} from '../model';
import {quoteInContext} from '../text/quote';
import type {Mark} from './messages';

/** Of the phrases that decided the role the strongest are marked: a page that is tinted all over says nothing. */
const PHRASES = 9;
/** A posting that asks for more than this is marked up to here. */
const MOST = 1500;

/** Mentions of skills that are asked or used, and the phrases that decided the role. `text` is the text that was analysed; `levels`: which are marked. */
export function marksOf(analysis: Analysis, text: string, levels?: Readonly<Record<MarkedLevel, boolean>>): readonly Mark[] {
	const skills = analysis.skills.flatMap(({mentions}) =>
		mentions.flatMap((mention): readonly Mark[] =>
			mention.level === 'required' || mention.level === 'preferred' || mention.level === 'used'
				? [{level: mention.level, quote: quoteInContext(text, mention)}]
				: [],
		),
	);
	const {role} = analysis;
	const phrases = role.decided
		? role.evidence.filter(evidence => evidence.role === role.id && evidence.weight > 0 && evidence.end > evidence.start).slice(0, PHRASES)
		: [];
	const roles = phrases.map((evidence): Mark => ({level: 'role', quote: quoteInContext(text, evidence)}));
	return [...roles, ...skills].filter(({level}) => levels?.[level] !== false).slice(0, MOST);
}

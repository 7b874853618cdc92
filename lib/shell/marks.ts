/** What of an analysis is marked on a page. Law: the same for every person, because a page can read what is marked on it. */
import type {Analysis, QuoteInContext, Span} from '../model';
import type {Mark} from './messages';

/** Characters of the posting's text that travel with a quote on either side, so that the page finds the very place. */
const CONTEXT = 32;
/** A posting that asks for more than this is marked up to here. */
const MOST = 1500;

/** The words of a span with their neighbours. `span` counts UTF-16 units of `text`. */
export function quoteInContext(text: string, {start, end}: Span): QuoteInContext {
	return {quote: text.slice(start, end), before: text.slice(Math.max(0, start - CONTEXT), start), after: text.slice(end, end + CONTEXT)};
}

/** Mentions of skills that are asked or used, and the phrases that decided the role. `text` is the text that was analysed. */
export function marksOf(analysis: Analysis, text: string): readonly Mark[] {
	const skills = analysis.skills.flatMap(({mentions}) =>
		mentions.flatMap((mention): readonly Mark[] =>
			mention.level === 'required' || mention.level === 'preferred' || mention.level === 'used'
				? [{level: mention.level, quote: quoteInContext(text, mention)}]
				: [],
		),
	);
	const {role} = analysis;
	const phrases = role.decided ? role.evidence.filter(evidence => evidence.role === role.id && evidence.end > evidence.start) : [];
	const roles = phrases.map((evidence): Mark => ({level: 'role', quote: quoteInContext(text, evidence)}));
	return [...roles, ...skills].slice(0, MOST);
}

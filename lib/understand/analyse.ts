/** A posting's text to its analysis: the order in which the rooms of understanding are asked, and nothing else. Deterministic: same input, same output. */
import type {Analysis, PostingInput, Sentence, SkillId} from '../model';
import type {Taxonomy} from '../taxonomy/taxonomy';
import {findGlue} from '../text/glue';
import {splitSentences} from '../text/sentences';
import {tokenize} from '../text/tokenize';
import {findAlternatives} from './alternatives';
import {findContradictions} from './contradictions';
import type {FindFactWords} from './facts/fact-words';
import {readFacts} from './facts/read-facts';
import {addSoftWordings} from './find-soft-wordings';
import {gatherSkills} from './gather-skills';
import {readLanguage} from './language';
import {createLevelReader} from './levels';
import {cutLines} from './lines';
import {findMentions, type MentionCues} from './mentions';
import {startsOfOthers} from './of-others';
import {placeMentions} from './place-mentions';
import {type RoleCues, readRole} from './role';
import type {SectionCues} from './section-cues';
import {readSections} from './sections';
import type {SoftWordings} from './soft-wordings';
import {speaking} from './speaking';
import {contradictsTitle, readTitleRole} from './title';
import {findUnknownTerms} from './unknown-terms';

/** Characters of a posting that are analysed; the rest is cut, and `truncated` says so. */
export const LONGEST_TEXT = 200_000;

export type Understanding = {
	readonly taxonomy: Taxonomy;
	readonly sections: SectionCues;
	readonly mentions: MentionCues;
	readonly softWordings: SoftWordings;
	readonly roles: RoleCues;
	readonly factWords: FindFactWords;
};
/** An analysis without what the weighing adds. */
export type Understood = Omit<Analysis, 'benchmarks'>;

/** @param input any strings; never throws, linear in the length of the text */
export function understand(input: PostingInput, knowledge: Understanding): Understood {
	const text = input.text.slice(0, LONGEST_TEXT);
	const breaks = findGlue(text, knowledge.taxonomy.isName);
	const tokens = tokenize(text, breaks);
	const raw = cutLines(text, input.blocks, breaks);
	const {lines, sections} = readSections(text, tokens, raw, knowledge.sections, input.section);
	const sentences = lines.flatMap((line, index): Sentence[] => splitSentences(text, line).map(span => ({...span, line: index})));
	const {taxonomy} = knowledge;
	const named = findMentions(tokens, raw, taxonomy, knowledge.mentions);
	const isSoft = (skill: SkillId): boolean => taxonomy.rows.get(skill)?.kind === 'soft';
	const worded = addSoftWordings(tokens, lines, named, knowledge.softWordings, isSoft);
	const found = speaking(tokens, lines, sentences, worded, taxonomy, input.company ?? null);
	const others = startsOfOthers(tokens, lines, sentences, found, isSoft);
	const levelOf = createLevelReader(text, lines, sentences, input.title);
	const {mentions, groups} = placeMentions(tokens, lines, found, findAlternatives(tokens, raw, found, knowledge.taxonomy), (span, line) =>
		others.has(span.start) ? 'context' : levelOf(span, line),
	);
	const factInput = {text, title: input.title, company: input.company ?? null, location: input.location ?? null, lines, sentences, mentions};
	const facts = readFacts(factInput, knowledge.factWords);
	const content = readRole(tokens, lines, knowledge.roles);
	const title = readTitleRole(input.title);
	// A page's word on its language counts where it is one: templates leave anything there.
	const language = /^[a-z]{2}(?=[a-z]?(?:[-_]|$))/i.exec(input.language ?? '')?.[0].toLowerCase() ?? readLanguage(tokens);
	return {
		schema: 1,
		language,
		languageRead: language === 'en' ? 'full' : 'tools-only',
		title: input.title,
		company: input.company ?? null,
		location: input.location ?? null,
		url: input.url ?? null,
		words: tokens.count,
		truncated: input.text.length > LONGEST_TEXT,
		role: {
			...content,
			title,
			mismatch: contradictsTitle(input.title, content),
		},
		skills: gatherSkills(text, lines, mentions, knowledge.taxonomy, facts.experience),
		groups,
		sections,
		facts,
		contradictions: findContradictions(factInput, facts),
		unknownTerms: findUnknownTerms(tokens, lines, found),
	};
}

/**
 * Where a soft skill is told of somebody else: of the employer ("we build lasting relationships"), of whom the product serves ("helps clients to communicate"), or
 * as what the job gives ("receive ongoing mentorship"). Law: it reads no more than the sentence up to the name.
 */
import type {Line, SectionKind, Sentence, SkillId} from '../model';
import {lastStartingBy} from '../text/spans';
import type {Tokens} from '../text/tokenize';
import type {Found} from './mentions';

/** Whom a sentence speaks of that begins with the employer; one that turns to the reader or to whom it seeks is not the employer's alone. */
const EMPLOYER_FIRST = /^[^\p{L}]{0,4}(?:we|our|us)\b/iu;
const TURNS_TO_THE_PERSON = /\b(?:you|your|looking|look for|seek|seeking|search|searching|candidates?|hire|hiring|want|need|expect|expects|value|require)\b/i;
const SERVED =
	/\b(?:enabl(?:e|es|ing)|allow(?:s|ing)?|empower(?:s|ing)?|help(?:s|ing)?|lets?) (?:our |their |the )?(?:customers|clients|users|businesses|companies|organi[sz]ations|patients|people|partners|consumers) (?:to [^.;,]{0,50})?$/i;
const GIVEN = /\b(?:hone|sharpen|receive|receiving|growing) (?:your|ongoing|regular|continuous|dedicated|personal|direct) (?:[\w-]+ ){0,3}$/i;
const REACH = 240;

/**
 * @param lines with their sections, of the same text
 * @param isSoft whether a skill is a soft one; others are left as they are
 * @returns the names that are not told of somebody else
 */
export const withoutOthers = (
	tokens: Tokens,
	lines: readonly Line[],
	sentences: readonly Sentence[],
	found: readonly Found[],
	isSoft: (skill: SkillId) => boolean,
): Found[] =>
	found.filter(one => {
		if (!isSoft(one.skill)) return true;
		const start = tokens.start[one.from] ?? 0;
		const sentence = sentences[lastStartingBy(sentences, start)];
		if (!sentence || sentence.end <= start) return true;
		const from = Math.max(sentence.start, start - REACH);
		const before = tokens.text.slice(from, start);
		return !(isGiven(before) || (from === sentence.start && !ASKING.has(lines[one.line]?.section ?? 'other') && isOfEmployer(before)));
	});

const ASKING: ReadonlySet<SectionKind> = new Set(['required', 'preferred']);
const isGiven = (before: string): boolean => SERVED.test(before) || GIVEN.test(before);
const isOfEmployer = (before: string): boolean => EMPLOYER_FIRST.test(before) && !TURNS_TO_THE_PERSON.test(before);

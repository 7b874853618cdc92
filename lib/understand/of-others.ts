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
	/\b(?:enabl(?:e|es|ing)|allow(?:s|ing)?|empower(?:s|ing)?|help(?:s|ing)?|lets?) (?:our |their |the )?(?:us|customers|clients|users|businesses|companies|organi[sz]ations|patients|people|partners|consumers) (?:to [^.;,]{0,50})?$/i;
const GIVEN = /\b(?:hone|sharpen|receive|receiving|growing) (?:your|ongoing|regular|continuous|dedicated|personal|direct) (?:[\w-]+ ){0,3}$/i;
const REACH = 240;

/**
 * @param lines with their sections, of the same text
 * @param isSoft whether a skill is a soft one; of others nothing is said
 * @returns the offsets at which a soft skill begins that is told of somebody else
 */
export function startsOfOthers(
	tokens: Tokens,
	lines: readonly Line[],
	sentences: readonly Sentence[],
	found: readonly Found[],
	isSoft: (skill: SkillId) => boolean,
): ReadonlySet<number> {
	const others = new Set<number>();
	for (const one of found) {
		const start = tokens.start[one.from] ?? 0;
		const sentence = sentences[lastStartingBy(sentences, start)];
		if (!isSoft(one.skill) || !sentence || sentence.end <= start) continue;
		const from = Math.max(sentence.start, start - REACH);
		const before = tokens.text.slice(from, start);
		const asks = ASKING.has(lines[one.line]?.section ?? 'other');
		if (isGiven(before) || (from === sentence.start && !asks && isOfEmployer(before))) others.add(start);
	}
	return others;
}

const ASKING: ReadonlySet<SectionKind> = new Set(['required', 'preferred']);
const isGiven = (before: string): boolean => SERVED.test(before) || GIVEN.test(before);
const isOfEmployer = (before: string): boolean => EMPLOYER_FIRST.test(before) && !TURNS_TO_THE_PERSON.test(before);

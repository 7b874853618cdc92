/**
 * What a line says as a heading: how it is built, and how much of its words are listed. Law: a line that is not built like a heading may lean towards a kind,
 * and opens no section.
 */
import {type Tokens, tokenAt} from '../text/tokenize';
import {headingForm, type RawLine} from './lines';
import {DUTIES, PREFERRED, REQUIRED, type SectionCues, zeros} from './section-cues';

/** How much a listed word of a heading weighs against the wording of lines. */
const HEADING_FACTOR = 1.6;

export type Head = {readonly built: boolean; readonly says: readonly number[] | null};
export const NO_HEAD: Head = {built: false, says: null};

/** What a line says as a heading; `built` tells whether it is one at all. */
export function readHeading(text: string, tokens: Tokens, line: RawLine, next: RawLine | undefined, cues: SectionCues): Head {
	const form = headingForm(text, line, next);
	if (form === 'none') return {built: false, says: null};
	const says = zeros();
	let covered = 0;
	let length = 0;
	for (let at = tokenAt(tokens, line.start); at < tokens.count && (tokens.start[at] ?? 0) < line.end; ) {
		const match = cues.headings.longestAt(tokens, at);
		const values = match?.values ?? [];
		// One phrase may stand in several languages: within a kind it counts once.
		for (const [i, cue] of values.entries()) if (values.findIndex(other => other.kind === cue.kind) === i) says[cue.kind] = (says[cue.kind] ?? 0) + cue.weight;
		const next = match ? match.to : at + 1;
		if (match) covered += next - at;
		if (match || !LINKS.has(tokens.word[at] ?? '')) length += next - at;
		at = next;
	}
	const share = covered / Math.max(1, length);
	if (PART_OF_THE_JOB.test(text.slice(line.start, line.end))) {
		const duties = zeros();
		duties[DUTIES] = PART_WEIGHT;
		return {built: true, says: duties};
	}
	if (!covered) return {built: form === 'strong', says: null};
	// "Preferred qualifications", "Desired experience and skills": what softens a heading rules it, unless it also says "required" or "minimum".
	const softened = (says[PREFERRED] ?? 0) > 0;
	if (softened && (says[REQUIRED] ?? 0) < (says[PREFERRED] ?? 0) * 1.5) says[REQUIRED] = 0;
	const softens = softened && (form === 'strong' || share >= SOFT_COVER);
	const words = text.slice(line.start, line.end);
	const named = ABOUT_NAMED.test(words) || WHY_NAMED.test(words);
	const factor = HEADING_FACTOR * (named ? 1 : form === 'strong' || softens ? Math.min(1, share + 0.3) : share * share);
	return {built: form === 'strong' || softens || named || share >= WEAK_COVER, says: says.map(score => score * factor)};
}

/** "Data exploration (60%)": a share of the working time. */
const PART_OF_THE_JOB = /^(?![^\n]{0,60}(?:travel|bonus|salary|package|benefits|pension))[^\p{L}\p{N}-]*\p{Lu}[^.;:!?%()]{3,60} \([1-9]\d? ?%\):?$/iu;
const PART_WEIGHT = 8;

/** Words that link the words of a heading and say nothing of its kind. */
const LINKS = new Set(
	'a an and as at for in of on or our the to with your & s this these key main general what who why how we re you ll ve are is will be do d it if that us'.split(
		' ',
	),
);
/** "About Northwind": a heading, whatever the employer is called. */
const ABOUT_NAMED = /^[^\p{L}]*(?:about|joining|life at|who is|meet)\s+(?!you\b|your\b)/iu;
/** "Why Northwind?", "Why join Northwind": what the employer offers, in its own name. */
const WHY_NAMED =
	/^[^\p{L}]*why (?:(?:join|choose|work (?:at|for|with)) )?(?!this\b|now\b|we\b|it\b|is\b|you\b)[\p{L}\p{N}.&'’-]+(?: [\p{L}\p{N}.&'’-]+)?\s*[?!:]*$/iu;
/** How much of a heading's words must be listed where nothing but its shortness makes it one ("Experience with SQL" is none). */
const WEAK_COVER = 0.7;
/** The same where a listed word softens ("Preferred background"), since few other lines do. */
const SOFT_COVER = 0.4;

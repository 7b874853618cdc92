/** The fields of study of a degree ("a degree in statistics, physics or a related field"): subjects of a course, not skills that are asked for. */

import type {Sentence, Span} from '../model';
import {matchesOf} from '../text/matches';

const DEGREE_IN =
	/\b(?:(?<!\b(?:high|higher|highest|some|great|certain|strong|large|reasonable|exceptional) )degrees?|bachelor(?:['’]?s)?|master(?:['’]?s)?|ph\.?\s?d\.?|doctora(?:te|l)|undergraduate|graduate|b\.?sc?\.?|m\.?sc?\.?|b\.?a\.?|b\.?tech|m\.?tech|major(?:ing|ed)?|diploma)(?:[ \t]+(?:degrees?|level|or higher|or above|required|preferred|diploma|education|student|program(?:me)?))*[ \t]*(?:\([^()]{0,60}\)[ \t]*)?(?:,[ \t]*)?(?:in|of)[ \t:]+/gi;
/** Where the fields end: a new demand begins. */
const ENDS =
	/[.;•]|\b(?:with|plus|and (?:at least|\d|an? (?:strong|minimum|solid))|or (?:equivalent|\d)|experience|years?|including|required|preferred|is a|from an?|who|ability|knowledge|proficien|strong|\d+\+?)\b/i;
const LONGEST = 260;

/** @returns spans of the fields, in order */
export function findDegreeFields(text: string, sentences: readonly Sentence[]): Span[] {
	const found: Span[] = [];
	for (const sentence of sentences) {
		const words = text.slice(sentence.start, sentence.end);
		for (const match of matchesOf(words, DEGREE_IN)) {
			const from = match.index + match[0].length;
			const rest = words.slice(from, from + LONGEST);
			const stop = ENDS.exec(rest)?.index ?? rest.length;
			if (stop > 0) found.push({start: sentence.start + from, end: sentence.start + from + stop});
		}
	}
	return found;
}

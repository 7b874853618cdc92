/** The fields of study of a degree ("a degree in statistics, physics or a related field"): subjects of a course, not skills that are asked for. */

import type {Sentence, Span} from '../model';
import {matchesOf} from '../text/matches';

const DEGREE_IN =
	/\b(?:(?<!\b(?:high|higher|highest|some|great|certain|strong|large|reasonable|exceptional) )degrees?|bachelor(?:['’]?s)?|master(?:['’]?s)?|ph\.?\s?d\.?|doctora(?:te|l)|undergraduate|graduate|b\.?sc?\.?|m\.?sc?\.?|b\.?a\.?|b\.?tech|m\.?tech|major(?:ing|ed)?|diploma)(?:[ \t]+(?:degrees?|level|or higher|or above|required|preferred|diploma|education|student|program(?:me)?))*[ \t]*(?:\([^()]{0,60}\)[ \t]*)?(?:,[ \t]*)?(?:in|of)[ \t:]+/gi;
/** "A quantitative field such as …", "preferably in …": fields named a few words after the degree, or by their own heading. */
const FIELD_SUCH_AS =
	/\b(?:quantitative|technical|related|relevant|similar|scientific|analytical|numerate|numerical|computational|stem|academic|accredited)\b[^.;:()\n]{0,30}?\b(?:fields?|disciplines?|subjects?|majors?|area of study|institution|university|college)\b(?: of study)?(?: required| preferred)?[ \t,]*(?:\((?:such as|like|e\.?g\.?,?|i\.e\.?,?|including)?|such as|like|e\.?g\.?,?|including|in\b)[ \t:]*/gi;
const PREFERABLY_IN =
	/\b(?:degrees?|bachelor['’]?s?|master['’]?s?|ph\.?d\.?|education)\b[^.;:\n]{0,40}?\b(?:preferably|ideally|emphasis|concentration|specialization|speciali[sz]ing|major|minor|focus|background)(?: (?:in|on))[ \t]+/gi;
/** "Work experience in related fields such as …" asks for what it names, unless a degree would do as well. */
const OF_WORK = /\bexperience\b[^.;\n]{0,50}$/i;
const OF_STUDY = /\b(?:degrees?|bachelor|master|ph\.?d|mba|university|college|diploma)/i;
/** Where the fields end: a new demand begins. */
const ENDS =
	/[.;•]|\b(?:with|plus|and (?:at least|\d|an? (?:strong|minimum|solid))|or (?:equivalent|\d)|experience|years?|including|required|preferred|is a|from an?|who|ability|knowledge|proficien|strong|\d+\+?)\b/i;
const LONGEST = 260;

/** @returns spans of the fields, in order, none within another */
export function findDegreeFields(text: string, sentences: readonly Sentence[]): Span[] {
	const found: Span[] = [];
	for (const sentence of sentences) {
		const words = text.slice(sentence.start, sentence.end);
		for (const opening of [DEGREE_IN, FIELD_SUCH_AS, PREFERABLY_IN])
			for (const match of matchesOf(words, opening)) {
				const before = words.slice(0, match.index);
				if (opening === FIELD_SUCH_AS && OF_WORK.test(before) && !OF_STUDY.test(before)) continue;
				const from = match.index + match[0].length;
				const rest = words.slice(from, from + LONGEST);
				const stop = ENDS.exec(rest)?.index ?? rest.length;
				if (stop > 0) found.push({start: sentence.start + from, end: sentence.start + from + stop});
			}
	}
	// Two wordings may open the same fields: one that lies in another goes on with it.
	const parted: Span[] = [];
	for (const span of found.sort((a, b) => a.start - b.start)) {
		const last = parted.at(-1);
		if (last && span.start < last.end) parted[parted.length - 1] = {start: last.start, end: Math.max(last.end, span.end)};
		else parted.push(span);
	}
	return parted;
}

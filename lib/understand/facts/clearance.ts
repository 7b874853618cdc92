/** Reads whether a security clearance is asked, and how firmly. Law: a sale, customs and "no clearance needed" are none. */

import type {Clearance, FactInput} from '../../model';
import {matchesOf} from '../../text/matches';
import {evidenceAt, headingAbove, sectionAt, sentenceAround, tailOf} from './window';

const ANCHOR = /\bclearances?\b|\bclearable\b|\bTS\s?\/\s?SCI\b|\btop secret\b|\bpolygraph\b|\bpublic trust\b|\bsecurity[- ]cleared\b/gi;
/** What makes the bare word a security clearance. */
const OF_SECURITY =
	/\b(?:security|secret|ts\b|ts\/sci|sci\b|public trust|dod|doe|government|govt|federal|active|current|clearance level|level required|obtain|eligib(?:le|ility)|hold|possess|maintain|polygraph|interim|q[- ]?(?:level )?|l[- ]level|sc\b|dv\b|bpss|nato|baseline|adjudicat|ssbi|nuclear|required|granted|sensitive|clearable|cleared|background investigation)/i;
const OTHER =
	/\b(?:sale|sales|price|pricing|items?|customs|inventory|stock|retail|markdowns?|discount|medical|drug|renal|drop|head|ground|space|merchandise|rights|copyright|tax|regulatory|trade|check clearance|plasma)\b/i;
const NEGATED = /\b(?:no|not|without)\b|n['’]t\b/i;
const NOT_NEEDED = /^[^.;]{0,40}\b(?:not (?:required|needed|necessary)|none|n\/a|is not)\b|^(?:\s?(?:level|required))*\s?[:–-]\s{0,2}(?:none|no\b|n\/a)/i;
/** A field whose answer stands on the next line: "Clearance:\nNone". */
const NONE_BELOW = /^[^\n:]{0,30}:?\s{0,4}(?:none|n\/a|not required|no clearance)\b/i;
const SOFT =
	/\b(?:preferred|preferable|preferably|plus|desired|desirable|ideally|nice to have|bonus|advantage(?:ous)?|highly desirable|beneficial|an asset)\b/i;
const SOFT_HEADING = /\b(?:prefer|desir|nice|bonus|plus|optional)/i;

/** The clearance asked for; the firmest where several sentences ask. */
export function readClearance(input: FactInput): Clearance | null {
	const {text} = input;
	let chosen: Clearance | null = null;
	for (const match of matchesOf(text, ANCHOR)) {
		const span = {start: match.index, end: match.index + match[0].length};
		const sentence = sentenceAround(text, span, 200);
		const before = text.slice(sentence.start, span.start);
		const after = text.slice(span.end, sentence.end);
		const bare = /^clearances?$/i.test(match[0]);
		if (bare && (OTHER.test(`${before.slice(-20)} ${after.slice(0, 20)}`) || !OF_SECURITY.test(`${before.slice(-60)} ${after.slice(0, 60)}`))) continue;
		if (/^public trust$/i.test(match[0]) && !/\bclearance|investigation|position|obtain|eligib/i.test(`${before} ${after}`)) continue;
		if (/^ protection\b/i.test(after) || NONE_BELOW.test(text.slice(span.end, span.end + 60))) continue;
		if (NOT_NEEDED.test(after) || (NEGATED.test(tailOf(before, 34)) && !/\bnot only\b/i.test(before))) continue;
		const section = sectionAt(input, span.start);
		const soft = SOFT.test(`${before.slice(-60)} ${after.slice(0, 80)}`) || (section === 'preferred' && SOFT_HEADING.test(headingAbove(input, span.start)));
		const level = soft ? ('preferred' as const) : ('required' as const);
		if (chosen && (chosen.level === 'required' || level === 'preferred')) continue;
		const start = Math.max(sentence.start + (before.length - before.trimStart().length), span.start - 100);
		chosen = {...evidenceAt(text, {start, end: Math.max(span.end, Math.min(sentence.end, span.end + 100))}, 'clearance'), level};
	}
	return chosen;
}

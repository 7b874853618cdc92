/**
 * Where prose speaks of the person that is sought: "We are seeking a motivated engineer with …", "candidates who are …", "you thrive in …". Law: what an employer
 * says of itself ("we are people who …") is not of the person.
 */

import type {Span} from '../model';
import {matchesOf} from '../text/matches';

const KIND_OF_PERSON =
	'(?:candidates?|applicants?|individuals?|persons?|people|someone|somebody|those|professionals?|engineers?|scientists?|analysts?|developers?|researchers?|consultants?|leaders?|builders?|team members?)';

const SOUGHT = new RegExp(
	[
		String.raw`\bare you an? [^.;?\n]{0,200}(?=\?)`,
		// All of the person that is sought, up to what they will do.
		String.raw`\b(?:looking for|seeking|seeks|searching for|in search of|looking to (?:hire|add|recruit))\s(?:[^.;:\n]{0,160}?(?=\s(?:to|who|that|which|as|for our|in our|on our|within our|at our)\b)|[^.;:\n]{0,160})`,
		String.raw`\b(?:want|wants|need|needs|hire|hiring|seeking|seek|(?:opportunity|role|position|job|lifetime) for|suited (?:for|to)) (?:(?:an?|our|the|only|those) )?(?:[\w-]+ ){0,3}${KIND_OF_PERSON} who\b[^.;\n]{0,140}`,
		String.raw`\b(?:candidate|applicant|person|individual|engineer|scientist|analyst|developer|hire)s? (?:needs? to|must|should) (?:be|have|possess|show|demonstrate|bring)\b[^.;\n]{0,140}`,
		String.raw`\b(?:ideal|successful|right|perfect|best) (?:candidate|applicant|person|individual|engineer|scientist|analyst|developer|hire)s? (?:is|are|has|have|can|possess(?:es)?|demonstrates?|thrives?|enjoys?|loves?|brings?|will (?:be|have|possess|demonstrate)|(?:needs? to|must|should) (?:be|have))\b[^.;\n]{0,140}`,
	].join('|'),
	'gi',
);

/** What is said to the person of themselves; duties are told in the same words, so it is asked only about their traits. */
const OF_YOU =
	/\byou (?:thrive|excel|enjoy|love|bring|possess)\b[^.;\n]{0,160}|\b(?:you are|you['’]re) (?:an? )?(?!responsible|expected|here|the|going|able|part|excited|invited|welcome|encouraged|required|interested|looking|eligible|applying|hired|joining|in |at |not )[^.;\n]{0,160}/gi;

/** @returns the parts of `words` that tell of the person, in order, offset by `start` */
export const soughtIn = (words: string, start: number): Span[] => spansOf(words, SOUGHT, start);

/** @returns the parts of `words` that are addressed to the person and tell what they are like */
export const addressedIn = (words: string, start: number): Span[] => spansOf(words, OF_YOU, start);

const spansOf = (words: string, pattern: RegExp, start: number): Span[] =>
	matchesOf(words, pattern).map(match => ({start: start + match.index, end: start + match.index + match[0].length}));

/** Reads a number of days in the office from a stretch of words. */
import {smallNumber} from './numbers';

/** "3 days a week", "2-3 days in the office", "3x per week". */
export const DAYS_ANCHOR =
	/\b(?:days?\s?(?:\/|per |a |each |every |in |p\/)?\s?(?:week|wk|w\b|the office|office|our office|our|the|on-?site)|(?:x|times) (?:a|per) week|office days)/gi;
/** The number right before it. */
export const DAYS_NUMBER = /(?:^|[^\d.,$£€\w])([1-5]|one|two|three|four|five)(?:\s?(?:-|–|to|or)\s?(?:[1-5]|two|three|four|five))?\s?\+?x?\s?(?:office )?$/i;

const DAYS =
	/\b([1-5]|one|two|three|four|five)\s?\+?(?:\s?(?:-|–|to|or)\s?([1-5]|two|three|four|five))?\s?\+?\s?(?:x\s?(?:per|a|\/)?\s?week|days?[\s-]?(?:\/|per|a|each|every|in|on|of|at|onsite|on-site|minimum|from|p\/w|pw|out of)|days?\/week|x days|times (?:a|per) week|days? ?(?:$|[),.;]))/i;

/** "3 days every other quarter": no weekly rhythm. */
const LONG_PERIOD = /days?,?\s?(?:\/|per|an?|each|every|in the|out of (?:the|each|every))?\s?(?:other )?(?:quarter|month|year)/i;

/** The days in the office that a stretch of words names, 1 to 5; null where it names none, or days of a longer period than a week. */
export function daysIn(words: string): number | null {
	const hit = DAYS.exec(words);
	if (!hit) return null;
	if (LONG_PERIOD.test(words.slice(hit.index, hit.index + 44))) return null;
	return smallNumber(hit[1] ?? '');
}

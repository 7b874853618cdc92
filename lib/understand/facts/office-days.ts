/** Reads a number of days in the office from a stretch of words. */
import {smallNumber} from './numbers';

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

/** How a line that is no heading opens, where its build tells what it is: "As an analyst, you will …", "The engineer will …", "Are you …?". Law: a lean, never a verdict. */
import type {Span} from '../model';
import {ABOUT, DUTIES} from './section-cues';

/** No opening is looked for further into a line. */
const REACH = 200;

const OF_THE_JOB = new RegExp(
	[
		// What the person will do, said to them.
		String.raw`as (?:an?|our|the|part of|a member of) [^.;:!?]{3,110} (?:you|this (?:role|position|person)|the [^.;:!?,]{2,40})(?:['’]ll| will)\b`,
		String.raw`you(?:['’]ll| will) (?:also |then )?(?!need|have|receive|get|love|thrive|enjoy|report|find|learn|be (?:join|part|eligible|asked|contact|required|offered|reward|given))\w`,
		String.raw`your (?:work|main focus|primary focus|focus|day) (?:will|is)\b`,
		// … and said of them.
		`(?:the|this|our) (?!ideal|company|team|salary|pay|base|compensation|range|actual|final|exact|above|interview|application|process|contract|internship|office|offer)[^.;:!?,]{2,60} (?:will (?!be (?:performed|determined|based|paid|eligible|located|filled|required|subject|commensurate)|not|have|possess|report)|(?:is|are) (?:primarily |mainly |also )?(?:responsible|accountable) for)`,
	]
		.map(one => `^(?:${one})`)
		.join('|'),
	'iu',
);
const STARTS = /^[^\p{L}]{0,6}/u;
/** A question put to the reader at the start of what the employer says of itself. */
const ASKS = /^(?:are you|do you|would you|have you|how would you)\b[^.?!]{5,170}\?/iu;

const WEIGHT = 3;
const ASKED = 2.5;

/** @returns the kind that a line's first words lean to, with a weight in the unit of the cues; null for most lines */
export function readOpening(text: string, line: Span): {readonly kind: number; readonly weight: number} | null {
	const words = text.slice(line.start, Math.min(line.end, line.start + REACH)).replace(STARTS, '');
	const job = OF_THE_JOB.exec(words);
	if (job) return {kind: DUTIES, weight: WEIGHT};
	return ASKS.test(words) ? {kind: ABOUT, weight: ASKED} : null;
}

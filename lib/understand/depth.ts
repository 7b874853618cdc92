/** How deep a skill is asked for, by the words just before it. A depth is not a level: "familiarity with" may well be required. */
import type {Depth, Span} from '../model';

const DEPTHS: readonly (readonly [Depth, RegExp])[] = [
	['expert', /\b(?:experts?|expertise|expert-level|mastery|master(?:ed)?|guru)\b/i],
	['strong', /\b(?:strong|deep|advanced|extensive|solid|excellent|in-depth|proven|highly|fluent|fluency|proficient|proficiency|significant|exceptional)\b/i],
	['basic', /\b(?:basic|familiar(?:ity)?|exposure|some|awareness|entry[- ]level|fundamental)\b/i],
	['good', /\b(?:good|working|hands-on|practical|experience|experienced|knowledge|understanding|skilled|comfortable)\b/i],
];
const REACH = 60;

/** @param from where the clause or line starts; words before it do not count */
export function readDepth(text: string, mention: Span, from: number): Depth | null {
	const before = text.slice(Math.max(from, mention.start - REACH), mention.start);
	const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('. '), 0));
	return DEPTHS.find(([, pattern]) => pattern.test(clause))?.[0] ?? null;
}

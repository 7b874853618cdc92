/**
 * Which of the tools named are the employer itself ("At ClickUp, we …", "About ClickUp", "ClickUp is hiring"). Law: such a name is no skill, but where the
 * wording asks for experience with it.
 */
import type {SkillId} from '../model';
import type {Tokens} from '../text/tokenize';
import type {Found} from './mentions';

const REACH = 40;
const EMPLOYER_BEFORE =
	/(?:^|[\n.!?:;•–—-]\s*)(?:at|about|join|joining|why|life at|working at|who is|welcome to)\s$|\b(?:life at|working (?:at|for)|careers at|join(?:ing)? us at)\s$/i;
const EMPLOYER_AFTER =
	/^(?:['’]s (?:mission|vision|values|culture|employees|headquarters|benefits)\b| is (?:hiring|looking for|seeking|on a mission|committed to|an equal|proud|headquartered)\b| was founded\b| employees\b|[,.]? inc\b)/i;
const AT_BEFORE = /\bat\s$/i;
const WE_AFTER = /^,? (?:we\b|you['’]ll\b|you will\b|our (?:mission|team|people)\b)/i;
const HEADING_AFTER = /^[?:]?\s*(?:\n|$)/;
const ASKED_BEFORE = /\b(?:experience|experienced|knowledge|proficien\w+|familiar\w*|expertise|skills?|certifi\w+|using|administ\w+)\b[^.\n]{0,30}$/i;

/** @param isTool whether a skill is a tool; @param company the employer as the page tells it, or null */
export function findOwnNames(tokens: Tokens, found: readonly Found[], isTool: (one: Found) => boolean, company: string | null): ReadonlySet<SkillId> {
	const own = new Set<SkillId>();
	const employer = company?.trim().toLowerCase() ?? '';
	for (const one of found) {
		if (own.has(one.skill) || !isTool(one)) continue;
		const start = tokens.start[one.from] ?? 0;
		const end = tokens.end[one.to - 1] ?? 0;
		const after = tokens.text.slice(end, end + REACH);
		const before = tokens.text.slice(Math.max(0, start - REACH), start);
		const opens = EMPLOYER_BEFORE.test(before);
		const says = EMPLOYER_AFTER.test(after) || (AT_BEFORE.test(before) && WE_AFTER.test(after));
		if (tokens.text.slice(start, end).toLowerCase() === employer || says || (opens && HEADING_AFTER.test(after))) own.add(one.skill);
	}
	return own;
}

/** Whether the wording before a name asks for experience with it. */
export const isAskedFor = (tokens: Tokens, one: Found): boolean => {
	const start = tokens.start[one.from] ?? 0;
	return ASKED_BEFORE.test(tokens.text.slice(Math.max(0, start - REACH * 2), start));
};

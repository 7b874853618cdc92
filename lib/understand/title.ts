/** What a title alone says of the role, and of nothing else. Its answer has its own line and never enters the role read from the content. */
import type {RoleId} from '../model';

/** Order is rank: the first pattern that holds names the role, so the more telling stand first. */
const TITLES: readonly (readonly [RoleId, RegExp])[] = [
	['research-scientist', /\b(?:research|applied|ai|ml|machine learning) (?:scientist|researcher)|\bresearch engineer|\bresearcher\b|\bpost-?doc/i],
	[
		'machine-learning-engineer',
		/\b(?:machine[- ]learning|\bml|deep[- ]learning|mlops|ml ?ops|computer vision|nlp|perception|ml\/ai|ai\/ml|ml & ai|ai & ml)\b[^,;|–—]{0,30}\b(?:engineer|developer|architect|engineering|specialist|ops)|\bmlops\b|\bengineer(?:ing)?\b[^|]{0,25}\b(?:machine learning|\bml\b|deep learning)/i,
	],
	[
		'ai-engineer',
		/\b(?:gen(?:erative)? ?ai|genai|llm|ai|a\.i\.|artificial intelligence|agentic|prompt|conversational ai)\b[^,;|–—]{0,30}\b(?:engineer|developer|architect|engineering|specialist)|\bengineer(?:ing)?\b[^|]{0,25}\b(?:ai\b|llm|genai|agents)/i,
	],
	[
		'data-engineer',
		/\b(?:data|etl|big data|analytics|database|dwh|data warehouse|data platform|bi)\b[ -](?:\w+ )?(?:engineer|architect|developer|engineering)|\betl\b/i,
	],
	['data-scientist', /\bdata[- ]scien(?:tist|ce)|\bstatistician|\bdecision scientist|\bquantitative (?:analyst|researcher)/i],
	[
		'data-analyst',
		/\b(?:data|business|bi|business intelligence|reporting|insights?|product|marketing|analytics|risk|financial|research|operations|web|digital|quantitative|sql|clinical data|people|pricing|crm)\b[^,;|–—]{0,20}\banaly(?:st|tics)\b|\banalyst\b|\banalytics\b/i,
	],
	[
		'software-engineer',
		/\b(?:software|back-?end|front-?end|full[- ]?stack|web|mobile|ios|android|java|python|platform|devops|site reliability|cloud|systems?|application|embedded|infrastructure|security|qa|test|sdet|\.net|php|ruby|golang|c\+\+|node(?:\.js)?|react)\b[^,;|–—]{0,25}\b(?:engineer|developer|programmer|architect|engineering)|\bdeveloper\b|\bprogrammer\b|\bsoftware\b|\bswe\b|\bsre\b/i,
	],
];

/** @returns the role that the title names, 'other' where it names none of ours, null where there is no title */
export function readTitleRole(title: string): RoleId | null {
	const words = title.slice(0, 300).trim();
	if (!words) return null;
	return TITLES.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other';
}

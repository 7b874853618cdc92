/** Reads how senior the job is: from the title, else from what the text calls it, else from the years asked. Law: duties that merely use the word ("lead discussions") tell nothing. */
import type {Experience, FactInput, Seniority} from '../../model';
import {evidenceAt, fieldEvidence} from './window';

type Value = Seniority['value'];

const TITLE: readonly (readonly [Value, RegExp])[] = [
	[
		'entry',
		/\b(?:entry[- ]level|junior|jr\b\.?|new (?:college |phd |university )?grad(?:uate)?s?|graduate (?!student|school|program manager)|recent grad|early[- ]career|trainee|apprentice(?:ship)?|campus)/i,
	],
	[
		'intern',
		/\b(?:intern(?:ship)?s?|co-?op|working student|werkstudent(?:in)?|stage|stagiaire|praktikum|praktikant|summer analyst|placement student|student assistant)\b/i,
	],
	['staff', /\b(?:staff|principal|distinguished|fellow(?! traveller)|tech(?:nical)? fellow)\b/i],
	[
		'manager',
		/\b(?:head of|director|vp|vice[- ]president|chief [a-z]{3,20}|c[tidae]o|cdao|managing|manager|head(?:,| -| –| \()|group lead|team lead(?:er)?|supervisor|teamleit(?:er|erin|ung)|leiter(?:in)?)(?![a-z])/i,
	],
	['senior', /\b(?:senior|sr\b\.?|snr\b\.?|lead|expert|architect)\b/i],
	['mid', /\b(?:mid[- ]?(?:level|senior|weight)?|intermediate|ii)\b/i],
];
/** Titles whose words only look like a rank: who manages a product manages no people. */
const NOT_TITLE =
	/\bchief of staff\b|\bstaff (?:augmentation|services|assistant|accountant)\b|\blead (?:generation|gen|scoring)\b|\b(?:product|project|program|programme|account|case|relationship|community|success|content|category|brand|portfolio|delivery|campaign|release|partner|customer|change|property|contracts?|bid|scrum) manager\b/gi;

const TEXT: readonly (readonly [Value, RegExp])[] = [
	[
		'intern',
		/\b(?:this internship|internship program|as an intern\b|summer intern(?:ship)?|(?:is|are) (?:an?|our) (?:\w+ ){0,3}internship|intern(?:ship)? position)\b/i,
	],
	[
		'entry',
		/\b(?:entry[- ]level(?! (?:management|employees|engineers|knowledge|understanding|skills|experience (?:with|in)))|(?:recent|new) (?:college |university )?grad(?:uate)?s?\b|fresh (?:graduate|out of school)|(?:a|our|as an?|this) junior (?:data|software|machine|ml|ai|engineer|analyst|developer|role|position|scientist|to mid)|no (?:prior |previous )?experience (?:is )?(?:required|needed|necessary)|early[- ]career (?:role|position|professional)|graduate (?:role|scheme|programme)|apprenticeship)\b/i,
	],
	[
		'senior',
		/\b(?:(?:a|our|as an?|this|hiring an?|an experienced,?) (?:highly (?:skilled|experienced|motivated) |talented |experienced |hands-on )?(?:senior|sr\.?)[- ](?:level )?(?:data|software|machine|ml|ai|engineer|analyst|developer|role|position|scientist|full|backend|front|python|business|product|platform|applied|research|cloud|member|individual|statistic|bi\b|quant)|senior[- ]level (?:role|position|individual))/i,
	],
	['mid', /\b(?:mid[- ](?:level|senior|career)(?: (?:role|position|engineer|data|software|analyst))?)\b/i],
];

/**
 * @param years the experience asked for the job as a whole
 * @returns null where neither the title, the text nor the years tell
 */
export function readSeniority(input: FactInput, years: Experience | null): Seniority | null {
	const title = input.title.replace(NOT_TITLE, ' ');
	const names = TITLE.filter(([, words]) => words.test(title)).map(([value]) => value);
	// "Developer (junior, senior and lead)": an opening for several levels tells none.
	const said = names.includes('entry') && names.includes('senior') ? undefined : names[0];
	if (!said && names.length) return null;
	// "Associate" is the first step in one firm and the third in another: the years decide where they are given.
	if (said) return {...fieldEvidence(input.title, 'title'), value: said};
	if (/\bassociate\b/i.test(title) && (years?.min ?? 0) < 3) return {...fieldEvidence(input.title, 'title'), value: 'entry'};
	for (const [value, words] of TEXT) {
		const hit = words.exec(input.text.slice(0, 20_000));
		if (hit && !(value === 'entry' && (years?.min ?? 0) >= 3) && !(value === 'senior' && years !== null && (years.min ?? 0) < 3)) {
			return {...evidenceAt(input.text, {start: hit.index, end: hit.index + hit[0].length}, 'wording'), value};
		}
	}
	if (years?.min == null) return null;
	const {start, end, quote} = years;
	const value = years.min <= 1 && (years.max ?? 0) <= 3 ? 'entry' : years.min >= 8 ? 'senior' : 'mid';
	return {start, end, quote, rule: 'years', value};
}

/** Reads the years and months of experience asked for: overall, of a skill, by degree. Law: silent on the age of a company, a contract's length and all other spans of time. */

import type {Degree, Experience, FactInput, Level, Span} from '../../model';
import {matchesOf} from '../../text/matches';
import {SMALL_NUMBER, smallNumber} from './numbers';
import {clauseAround, evidenceAt, headingAbove, sectionAt, tailOf, unglued} from './window';

const UNIT = /(?:years?|yrs?\.?|months?|mos\.|años?|anos?|jahren?|ans|anni|jaar|lata?)(?![a-z])/gi;
/** A number within reach before the unit, asked before the costly pattern. */
const ANY_NUMBER =
	/\d|\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)\b|(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)/i;
/** The number before a unit: "3", "3+", "3-5", "three (3) to five (5)", "3 or more", "5+ overall". */
const NUMBER_BEFORE = new RegExp(
	`(?:(${SMALL_NUMBER})\\s{0,2}(?:\\\\?\\((?:\\d{1,2}(?:\\s?[-–]\\s?\\d{1,2})?|[a-z]{3,6})\\+?\\\\?\\)\\s{0,2})?(\\+)?\\s{0,2}(?:years?|yrs?)?\\s{0,2}(?:[-–—‑‒−~/]|to|or|and)\\s{0,2})?(${SMALL_NUMBER})\\s{0,2}(?:\\\\?\\((?:\\d{1,2}(?:\\s?[-–]\\s?\\d{1,2})?|[a-z]{3,6})\\s?(\\+)?\\\\?\\)\\s{0,2})?(\\\\?\\+|&plus;|plus|\\(?or more\\)?|of more|or greater|and more|and above|or above|and up|-?plus)?[\\s*]{0,3}(?:-\\s?)?(?:(?:full|solid|overall|total|consecutive|combined|cumulative|progressive|strong|calendar|relevant|professional|work|working|active|recent|proven|hands-on|industry|additional|post-?graduate|or more|of|full-time|practical|further|expert|paid)\\s{1,2}){0,3}$`,
	'i',
);
/** "6+" and "(3+" alone in a line of years: "5+ years of Java, ideally 2+ in Scala". */
const BARE = /(?<![\d.$£€])(\d{1,2})\s?\+\s{1,2}(?:in|of|with|on)\s/g;

const NOT_AFTER =
	/^(?:['’]s?)?\s{0,2}(?:-?\s?old\b|of age\b|or older|ago\b|in (?:a row|business(?= ?(?:[,.);]|$|and|since|as))|the (?:making|market|future))|running\b|contracts?\b|contractual|consulting contract|long[- ]term\b|assignment|engagement|fellowship|program(?:me)?s?\b|graduate program|degrees?\b|colleges?\b|universit(?:y|ies)\b|of (?:college|university|education|study|studies|school(?:ing)?|age|service|tenure|history|innovation|continuous|growth|graduation|research (?:history|excellence)|excellence|runway|parental|maternity|leave|employment with|being|formal)(?![\w-])(?!(?: \w+){1,2} experience)|warranty|vesting|cliff|term\b|project\b|position\b|plan\b|roadmap|period|duration|rotation|internship|apprenticeship|full[- ]time (?:contract|position)|mandatory|anniversary|from (?:now|the date)|into|over year|after|since|later|prior to|before|at (?:a time|least)|leading the (?:industry|way)|following|round|subscription|warrant|extendable|with (?:possible|potential|possibility)|maternity|parental|leave|certificate|diploma|sabbatical|course|stem|bachelor|technical (?:school|college)|high school|grant|plus (?:possible|extension)|\+? ?contract|time limit|lease|basis|commitment|review|end\b|to date\b|(?:and|&) (?:counting|beyond)|post[- ](?:hire|launch))/i;
const NOT_BEFORE =
	/(?:\b(?:past|last|next|previous|first|every|within|coming|recent|final|another|after|since|in(?: just| only| about| under)?|over the course of|less than|by|until|age of|ages?|aged|renew(?:ed|able)(?: (?:every|for))?|extend(?:ed|able)?(?: (?:for|to))?|contract(?:ed)?(?: (?:of|for))?|minimum term|period of|probation(?:ary)?(?: period)?(?: of)?|celebrat(?:ed|ing)|commit(?:ment)?(?: (?:to|of|for))?|valid(?:ity)?(?: for)?|graduat(?:ed|ing|ion)|sabbatical|leave|lasting|lived|resident?(?:ed)?|residency|residing|throughout|during|across|approximately every|earlier than|up to|contract|assignment|hire|vesting|over)\s{0,2}(?:the |a |an |our |its |their |more than |over |nearly |almost |about |around |approximately |these |those |this |-|:|[:(-])?\s{0,2}(?:at least |minimum |of )?)$/i;
/** Company talk in the same sentence. */
const COMPANY =
	/\b(?:we|we['’]ve|our|us|company|firm|founded|founders?|established|has been|have been|history|heritage|proud|celebrat|leader in|leading (?:provider|global)|clients|serving|served|in business|combined|industry leader|anniversary|tradition|legacy|decades|innovation|its|their|they|trusted|brand)\b/i;
/** "Backed by more than 60 years of experience": the company's own. */
const COMPANY_LEAD =
	/\b(?:backed by|bring(?:s|ing)|combined|collective(?:ly)?|averag(?:e|ing)|team (?:has|with)|boasts?|with|for|has|have)\s(?:a )?(?:combined |total of |collective |the )?(?:over|more than|nearly|almost|some)\s{0,2}$/i;
const PERSON =
	/\b(?:you|your|you['’]ve|candidates?|applicants?|must|required?|requires|requirements?|minimum|min|at least|looking for|seeking|ideal|preferred|preferably|qualifications?|should have|someone|need|desired|has|who have|who has|experienced|with)\b/i;
const EXPERIENCE =
	/\b(?:experience[ds]?|exp\b|experiences?|expertise|background|work(?:ed|ing)?|track record|hands[- ]on|proven|demonstrated|industry|practice|practical|post-?doc(?:toral)?|career|professional(?:ly)?|pqe|profession|skills?|knowledge|developing|development|building|designing|managing|management|leading|leadership|programming|coding|engineering|engineer|analytics?|analysis|analyst|scientist|developer|manager|consult(?:ing|ant)|field|role|position|environment|using|writing|software|data|exposure|experiencia|experiência|erfahrung|berufserfahrung|expérience|esperienza|ervaring|doświadczenia|in an?\b|as an?\b|teaching|research|testing|administration|implementing|(?:bs|ba|ms|ma|mba|phd|bachelor|master|degree)|supporting|sales|marketing|product|finance|banking|healthcare|insurance|it\b|similar|related|relevant|seniority)\b/i;
const STRONG_EXPERIENCE =
	/\b(?:experience[ds]?|exp|experiencia|experiência|erfahrung|berufserfahrung|expérience|esperienza|ervaring|doświadczenia|pqe|track record|background|expertise)\b/i;
const SOFT_BEFORE = /\b(?:ideally|preferabl[ey]|preference for|nice[- ]to[- ]have|plus if)\b|\b(?:bonus(?: points)?|desired|desirable):/i;
const SOFT_AFTER =
	/^((?:(?!, with )[^;.(]){0,140}?)\(?(?:\b(?:preferred(?! experience| qualification| skill)|preferable|desired|desirable|advantageous|recommended|(?:is|are|would be|will be) (?:a |an )?(?:big |huge |strong |definite )?(?:plus|bonus|advantage|asset|preferred|desirable|ideal|nice)|a plus|nice to have|highly valued)\b)/i;
const ANOTHER_SUBJECT = /\bexperience\b[^,]*, [^,]*\bexperience\b|\b(?:degree|ph\.?d|master|mba|bachelor|b\.?s\b|m\.?s\b|certifi|familiarity|knowledge of)|\n/i;
const DURATION = /\b(?:duration|length|term|period|contract|assignment|project)\b/i;
const NEGATED = /\b(?:no|not|without|don['’]t|doesn['’]t)\s(?:(?:a|the|any|have|need|necessarily|minimum|of|require|to)\s){0,3}$/i;

/** "A year or more", "several years (4+)", "at least a year's", "5+ experience": the number stands elsewhere than before the unit, is an article, or has none. */
const WORDED =
	/\b(?:(?:several|many|multiple|some|a few|relevant|substantial)\s(?:[a-z-]{3,14}\s){0,2}years?['’]?(?:\s[a-z-]{2,14}){0,4}\s?\(\s?(?:at least |min(?:imum|\.)? (?:of )?|more than |> ?)?(\d{1,2})(?:\s?[-–]\s?(\d{1,2}))?\s?\+?\s?(?:years?|yrs?)?\s?\)|(?:at least |minimum (?:of )?|about )?an? year(?:['’]s)?(?= (?:or more|or so|plus|minimum|of (?:[a-z-]{2,14} ){0,6}experience|as an?\b|experience|relevant)|\+)(?: or more| or so)?|(?<![\d.,])(\d{1,2})\s?\+ (?=experience (?:in|with|of)\b))/gi;

/** "No experience required", "Master's degree and no experience". */
const NONE_NEEDED =
	/\b(?:no|zero) (?:(?:prior|previous|work|professional|industry|relevant|coding|programming|specific) ){0,2}experience (?:is )?(?:required|needed|necessary)\b|(?<=\bdegree and )no experience\b/gi;

type Hit = Span & {readonly min: number; readonly max: number | null; readonly unitEnd: number};

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

function hitAt(text: string, unitAt: number, unit: string, floor: number): Hit | null {
	const from = Math.max(floor, unitAt - 90);
	const before = text.slice(from, unitAt);
	if (!ANY_NUMBER.test(before.slice(-48)) || isLetter(text.charCodeAt(unitAt - 1))) return null;
	const found = NUMBER_BEFORE.exec(before);
	if (!found) return null;
	const high = smallNumber(found[3] ?? '');
	const low = found[1] ? smallNumber(found[1]) : null;
	if (high === null) return null;
	const at = from + found.index;
	// "often years": the end of another word.
	if (isLetter(text.charCodeAt(at)) && isLetter(text.charCodeAt(at - 1)) && text.charCodeAt(at) >= 97) return null;
	const months = /^mo/i.test(unit) ? 12 : 1;
	const plus = Boolean(found[2] ?? found[4] ?? found[5]);
	const range = low !== null && low < high;
	const min = (low === null ? high : Math.min(low, high)) / months;
	const max = range && !plus ? high / months : null;
	if (min > 30) return null;
	return {
		start: from + found.index,
		end: unitAt + unit.length,
		min: Math.round(min * 100) / 100,
		max: max === null ? null : Math.round(max * 100) / 100,
		unitEnd: unitAt + unit.length,
	};
}

/** Every span of experience asked for, in order. `min` and `max` in years. */
export function readExperience(input: FactInput): readonly Experience[] {
	const {text} = input;
	const found: Experience[] = [];
	let floor = 0;
	for (const match of matchesOf(text, UNIT)) {
		const hit = hitAt(text, match.index, match[0], floor);
		if (!hit) continue;
		floor = hit.end;
		const months = /^mo/i.test(match[0]);
		const clause = clauseAround(input, hit, 260);
		const section = sectionAt(input, hit.start);
		if (!isAsked(input, hit, clause, section, months, /^years?$|^yrs?/i.test(match[0]) && text.charCodeAt(match.index - 1) === 45)) continue;
		found.push(asExperience(input, hit, clause, found.at(-1)));
		for (const bare of matchesOf(text.slice(hit.end, clause.end), BARE)) {
			const start = hit.end + bare.index;
			if (/\b(?:years?|yrs?|months?)/i.test(text.slice(start, start + 24))) continue;
			const span = {start, end: start + bare[0].trimEnd().length, min: Number(bare[1]), max: null, unitEnd: start + (bare[1]?.length ?? 0) + 1};
			if (span.min <= 20 && !found.some(one => one.start === start)) found.push(asExperience(input, span, clause, found.at(-1)));
		}
	}
	for (const match of matchesOf(text, WORDED)) {
		const span = {start: match.index, end: match.index + match[0].length};
		const hit = {...span, min: Number(match[1] ?? match[3] ?? 1), max: match[2] ? Number(match[2]) : null, unitEnd: span.end};
		if (found.some(one => one.start < span.end && one.end > span.start)) continue;
		const clause = clauseAround(input, span, 260);
		const section = sectionAt(input, span.start);
		if (hit.min <= 20 && (match[1] || match[3] || !NOT_AFTER.test(text.slice(span.end, clause.end))) && isAsked(input, hit, clause, section, false, false))
			found.push(asExperience(input, hit, clause, undefined));
	}
	for (const match of matchesOf(text, NONE_NEEDED))
		found.push({
			...evidenceAt(text, {start: match.index, end: match.index + match[0].length}, 'no-experience'),
			min: 0,
			max: null,
			skill: null,
			degree: degreeNear(text.slice(Math.max(0, match.index - 70), match.index), ''),
			level: 'required',
		});
	return found.sort((a, b) => a.start - b.start);
}

/** "Duration: 6 months", "length of contract is 12 months": a field of the posting, no experience. */
function isDuration(before: string): boolean {
	const tail = before.slice(-34);
	return /(?:[:–—-]|\bis|\bof)\s{0,3}(?:\w{1,14} )?$/.test(tail) && DURATION.test(tail) && !/experience|\bat least\b/i.test(tail);
}

function isAsked(input: FactInput, hit: Hit, clause: Span, section: string, months: boolean, hyphened: boolean): boolean {
	const {text} = input;
	const after = unglued(text.slice(hit.end, Math.min(clause.end, hit.end + 180)));
	const written = unglued(text.slice(Math.max(clause.start, hit.start - 180), hit.start));
	// "Technology.8+ years": the full stop before a figure ends a sentence that a page glued to it.
	const before = /[a-z)]\.\s?$/.test(written) ? '' : written;
	if (NOT_AFTER.test(after) || isDuration(before)) return false;
	// "4-year degree", "2-year contract": with a hyphen only "5-year experience" is meant.
	if (hyphened && !/^\s{0,2}(?:of )?(?:\w+ ){0,5}experience/i.test(after)) return false;
	if (NOT_BEFORE.test(before) && !/\bno(?:t)? less than\s{0,2}$/i.test(before) && !/(?<!\bvest(?:ed|ing|s)? )\bover\s{0,2}$/i.test(before)) return false;
	if (NEGATED.test(before)) return false;
	if (/^\W{0,6}$/.test(before) && after.trim().length < 12 && /\bexperience\b/i.test(headingAbove(input, hit.start))) return true;
	const wanted = section === 'required' || section === 'preferred';
	const near = after.slice(0, 90);
	const close = before.slice(-60);
	const asks = PERSON.test(before.slice(-90));
	if (months) return STRONG_EXPERIENCE.test(near) && (wanted || asks) && !/\bexperience (?:our|the|a)\b/i.test(near);
	const strong =
		STRONG_EXPERIENCE.test(near) || /\bexperience\W{0,3}(?:of|:|with|-|–|\()?\W{0,3}(?:at least |minimum (?:of )?|a minimum of |over )?$/i.test(close);
	if (COMPANY.test(close) && !asks && !wanted) return false;
	if (COMPANY_LEAD.test(close) && !/\b(?:you|candidates?|someone|must)\b/i.test(before.slice(-90)) && (!wanted || hit.min >= 12)) return false;
	if (wanted)
		return strong || EXPERIENCE.test(`${close} ${near}`) || after.trim().length < 30 || /^\s{0,2}(?:of|in|with|as|using|on|,|;|\)|\w+ing\b)/i.test(after);
	if (hit.min >= 18) return false;
	if (strong) return !(section === 'about' || section === 'benefits' || section === 'legal') || asks || !COMPANY.test(`${before.slice(-140)} ${near}`);
	// "5+ years as an analyst" alone at a sentence's start, wherever it stands.
	if (
		/^[^a-z]{0,6}(?:at least |minimum (?:of )?|a minimum of |you have )?$/i.test(before) &&
		!COMPANY.test(near) &&
		/^\s{0,2}(?:of|in|with|as|using|on|from|\w+ing)\b/i.test(after)
	)
		return EXPERIENCE.test(near);
	return section !== 'benefits' && section !== 'legal' && asks && EXPERIENCE.test(near.slice(0, 50));
}

const DEGREES: readonly (readonly [Degree, RegExp])[] = [
	['phd', /\b(?:ph\.?\s?d|doctora(?:te|l)|doctorate)/gi],
	['master', /\b(?:master['’]?s?(?! data)|m\.?\s?sc?\.?(?=[\s,/)])|mba\b|advanced degree|graduate degree)/gi],
	['bachelor', /\b(?:bachelor|b\.?\s?sc?\.?(?=[\s,/)])|b\.?a\.?(?=[\s,/)])|undergraduate)/gi],
	['associate', /\bassociate['’]?s?(?: degree)/gi],
];

function asExperience(input: FactInput, hit: Hit, clause: Span, previous: Experience | undefined): Experience {
	const {text} = input;
	const section = sectionAt(input, hit.start);
	const from = previous && previous.start >= clause.start ? previous.end : clause.start;
	const before = text.slice(from, hit.start);
	const next = nextNumber(text, hit.end, clause.end);
	const after = text.slice(hit.end, next);
	const plus = SOFT_AFTER.exec(after) ?? SOFT_AFTER.exec(after.replace(/\([^()]{3,120}\)/g, ''));
	const soft =
		SOFT_BEFORE.test(
			tailOf(before, 55)
				.split(/, (?!\d)/)
				.at(-1) ?? '',
		) ||
		(plus !== null && !ANOTHER_SUBJECT.test(plus[1] ?? ''));
	const level: Level = section === 'preferred' || soft ? 'preferred' : 'required';
	const end = Math.min(clause.end, hit.end + trailing(text.slice(hit.end, clause.end)));
	return {
		...evidenceAt(text, {start: hit.start, end}, soft ? 'years-preferred' : 'years'),
		min: hit.min,
		max: hit.max,
		skill: skillAfter(input, hit.unitEnd, clause.end) ?? skillBefore(input, hit, clause.start),
		degree: degreeNear(before, after),
		level,
	};
}

/** Where the next number of years in a clause begins, or the clause's end. */
function nextNumber(text: string, from: number, to: number): number {
	const next = /\d{1,2}\s?\+?\s?(?:[-–]\s?\d{1,2}\+?\s?)?(?:years?|yrs?|in |of )/i.exec(text.slice(from, to));
	return next ? from + next.index : to;
}

/** How much of what follows still belongs to the quote: up to "experience", or a short rest. */
function trailing(rest: string): number {
	const word = /^[^\n,;.()]{0,50}?\bexperience\b/i.exec(rest);
	return word ? word[0].length : 0;
}

/** Words that may stand between a span of years and the skill it is of. */
const LIGHT_WORDS = new Set(
	(
		'of in with using on experience hands-on professional relevant practical work working solid strong proven the industry commercial production programming coding writing development developing ' +
		'building knowledge including a an as advanced demonstrated recent direct prior combined administering deep expert s'
	).split(' '),
);
const isLight = (words: string): boolean =>
	words
		.toLowerCase()
		.split(/[\s'’():–-]+/)
		.every(word => word === '' || LIGHT_WORDS.has(word) || word === 'hands');
const FIELD_WORDS =
	/(?:learning|engineering|science|sciences|analysis|analytics|development|management|modell?ing|research|intelligence|statistics|marketing|design|testing|architecture|operations|finance|consulting|security|visuali[sz]ation|mining|warehousing|healthcare|software|programming|leadership|\bAI|\bML|\bIT|\bAI\/ML|vision|computing|integration|systems?)$/i;

/** The skill that a span of years is of: the first mention after it with only light words between, and no whole field of work. */
function skillAfter(input: FactInput, from: number, to: number): string | null {
	const {mentions} = input;
	let low = 0;
	let high = mentions.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((mentions[middle]?.start ?? 0) < from) low = middle + 1;
		else high = middle;
	}
	// "Programming with Python": the act before the language says nothing of its own.
	while (LIGHT_WORDS.has(mentions[low]?.quote.toLowerCase() ?? '')) low++;
	const mention = mentions[low];
	if (!mention || mention.start >= to || mention.start - from > 70) return null;
	if (!isLight(input.text.slice(from, mention.start))) return null;
	return FIELD_WORDS.test(mention.quote) ? null : mention.skill;
}

/** A degree's fields may stand between it and its years: "Bachelor's in physics, statistics or a related field with 4 years". */
const DEGREE_REACH = 150;

/** "Proficient in Scala (3+ years)": a bracket that opens with the years, right after the skill that they are of. */
function skillBefore(input: FactInput, hit: Span, from: number): string | null {
	const bracket = /[([]\s?(?:at least |min(?:imum|\.)? (?:of )?)?$/i.exec(input.text.slice(Math.max(from, hit.start - 24), hit.start));
	if (!bracket) return null;
	const opens = hit.start - bracket[0].length;
	const mention = input.mentions.findLast(one => one.end <= opens);
	if (!mention || mention.start < from || input.text.slice(mention.end, opens).trim() !== '') return null;
	return FIELD_WORDS.test(mention.quote) ? null : mention.skill;
}

/** The degree that a span of years is asked with: "Master's and 2 years", "4 years with a Bachelor's". */
function degreeNear(before: string, after: string): Degree | null {
	const close = before.slice(-DEGREE_REACH);
	if (/\b(?:and|plus|with|\+|,|:|\/|degree|or|w\/)\s{0,2}(?:at least |a minimum of |minimum (?:of )?|over |relevant )?$/i.test(close)) {
		let best: {degree: Degree; at: number} | null = null;
		for (const [degree, words] of DEGREES) for (const hit of matchesOf(close, words)) if (!best || hit.index > best.at) best = {degree, at: hit.index};
		if (best) return best.degree;
	}
	const tail = /^[^;.\n]{0,60}?\b(?:with|and|plus|\+)\s(?:an?\s)?/i.exec(after);
	if (!tail) return null;
	const rest = after.slice(tail[0].length, tail[0].length + 16);
	for (const [degree, words] of DEGREES) for (const hit of matchesOf(rest, words)) if (hit.index < 3) return degree;
	return null;
}

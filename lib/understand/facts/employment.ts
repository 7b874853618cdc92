/** Reads the form of employment: full time, part time, contract, internship. Law: what is said of employees in general ("full-time employees receive") is not said of the job. */

import type {Employment, FactInput} from '../../model';
import {matchesOf} from '../../text/matches';
import {evidenceAt, fieldEvidence, sentenceAround, tailOf} from './window';

type Value = Employment['value'];

const ANCHOR =
	/full[- ]?time|part[- ]?time|permanent|contract(?:[- ]to[- ](?:hire|perm)|or)?|freelancer?|temporary|temp[- ]to[- ](?:hire|perm)|fixed[- ]term|internship|\bw-?2\b|\bc2c\b|corp[- ]to[- ]corp|ir35|vollzeit|teilzeit|unbefristet|\bcdi\b|\bcdd\b|\bfte\b|\bb2b\b|à temps (?:plein|complet|partiel)|(?:jornada|tiempo|tempo) (?:completa|completo|pieno|parcial|parziale|integral)|contrato (?:indefinido|temporal)|befristet|festanstellung|tempo indeterminato|umowa o pracę|(?:3[5-9](?:[.,]5)?|40)[ -]?(?:hours?|hrs?|h|stunden|std\.?|uur|horas|heures)(?: (?:per|a|each|\/|pro|por|par) ?|[ -]|\/)(?:week|woche|semana|semaine)|(?:for|of|:|basis of) (?:3[68]|40) hours(?=\s?[,.;)]|$)/gim;
/** The anchor is the end or the beginning of another word ("subcontract", "contemporary", "permanently"). A capital after a small letter is a joint of glued text. */
const isPartOfWord = (text: string, start: number, end: number): boolean => {
	const [before, first, after] = [text.charCodeAt(start - 1), text.charCodeAt(start), text.charCodeAt(end)];
	const small = (unit: number): boolean => unit >= 97 && unit <= 122;
	const capital = (unit: number): boolean => unit >= 65 && unit <= 90;
	return ((small(before) || capital(before)) && !(small(before) && capital(first))) || small(after);
};

const TYPE_BEFORE =
	/\b(?:job type|employment(?: type| status)?|position type|type(?: of (?:contract|employment|position|hire))?|schedule|status|job|hours|contract type|work type|time type|duration|commitment|appointment type|employee status|category)\s?[:–-]?\s{0,3}(?:regular |permanent |salaried |exempt,? )?$/i;
const ROLE_AFTER =
	/^(?: \([^)]{1,30}\))?[,\s/|–-]{0,3}(?:\(?(?:permanent|exempt|regular|salaried|remote|on-?site|hybrid|w-?2|based|paid)[,)]?\s){0,2}(?:role|position|job|opportunity|basis|vacancy|engagement|employment|hire|contract\b|permanent|assignment|opening|appointment|schedule|work week|commitment|in (?:our|the)|at our|role|\d)/i;
/** "This is a full-time …", "seeking a contract …". */
const isOfRole = (before: string): boolean =>
	/\b(?:as an?|for an?|is an?|an?|an? new|an? paid|hiring an?|seeking an?|work) $/i.test(before) ||
	(/\b(?:this|position|role|job|opportunity|it) (?:is|will be|requires|offers)\b/i.test(tailOf(before, 50)) && !tailOf(before, 30).includes(','));
const PEOPLE_AFTER =
	/^[\s,/-]{0,2}(?:\(?(?:regular|salaried|benefits?[- ]eligible|us|u\.s\.|active|eligible)\)?[\s,]{0,2}){0,2}(?:employees?|staff|team ?members?|workers?|associates?|students?|experience|work experience|equivalent|people|colleagues|hires|faculty|roles|positions|stable|consultants|academy|leads?|graduates?|developers|engineers|study|work (?:experience|history)|teammates|personnel|salary)/i;
const OTHER_CONTRACT =
	/^(?:ors?\s(?:and|or|teams?|shall|site)|\s(?:management|negotiation|terms|administration|vehicle|award|requirements?|documents?|review|law|compliance|data|work with|research|manufactur|value|lifecycle|clause|language|monitoring|officer|services? organi|analysis|analytics|specialist|intelligence|with (?:the|our|a client)|and grant|deliver|proposal|number|line|staff|testing|system|performance|sales|portfolio|types?\b))/i;
const BEFORE_CONTRACT =
	/\b(?:smart|government|federal|customer|client|vendor|social|sales|large|existing|new|prime|our|under|win|data|api|service|each|legal|supplier|of|the|master|commercial|employment|on|these|other|multi-year|support(?:ing)?|any|no|not an?|review|manage|negotiate|and|or|long-term)\s$/i;
const CONTRACT_ROLE =
	/^(?:or)?[\s,/(–-]{0,3}(?:role|position|job|opportunity|assignment|to[- ](?:hire|perm)|basis|engagement|length|duration|w-?2|only\b|contract|project\b|through|(?:for )?\d|with (?:possib|potential|a possib|option|likely|extension)|\(|long|full[- ]time|part[- ]time|remote|$|\n|\.|,|!|\||·)/i;

/** The forms as other languages name them; each is said of the job alone. */
const FOREIGN: readonly (readonly [Value, RegExp])[] = [
	['part-time', /^(?:à temps partiel|(?:jornada|tiempo|tempo) (?:parcial|parziale))/],
	['contract', /^(?:befristet|contrato temporal)/],
	[
		'full-time',
		/^(?:à temps (?:plein|complet)|(?:jornada|tiempo|tempo) (?:completa|completo|pieno|integral|indeterminato)|contrato indefinido|festanstellung|umowa o pracę)/,
	],
];
/** "20 to 40 hours a week", "more than 40 hours": no form of employment. */
const FEWER_HOURS = /(?:\d\s?(?:-|–|to|or)\s?|\b(?:over|than|to|above|exceed(?:s|ing)?|beyond|every|first|up|of training|at least)\s)$/i;

/** The form of employment that the posting states for this job; null where it states none. */
export function readEmployment(input: FactInput): Employment | null {
	const {text} = input;
	if (/\b(?:intern(?:ship)?|working student|werkstudent(?:in)?|co-?op|praktikum|stagiaire)\b/i.test(input.title))
		return {...fieldEvidence(input.title, 'title'), value: 'internship'};
	const found = new Map<Value, Employment>();
	for (const match of matchesOf(text, ANCHOR)) {
		const span = {start: match.index, end: match.index + match[0].length};
		if (isPartOfWord(text, span.start, span.end)) continue;
		const sentence = sentenceAround(text, span, 120);
		const value = valueAt(match[0].toLowerCase(), text.slice(sentence.start, span.start), text.slice(span.end, sentence.end));
		if (value && !found.has(value)) found.set(value, {...evidenceAt(text, span, 'employment'), value});
	}
	const told = found.get('internship') ?? found.get('contract') ?? found.get('part-time') ?? found.get('full-time');
	if (told) return told;
	const title = /\b(?:contract(?:or)?|freelance|temporary|fixed[- ]term)\b/i.test(input.title)
		? 'contract'
		: /\bpart[- ]time\b/i.test(input.title)
			? 'part-time'
			: /\bfull[- ]time\b/i.test(input.title)
				? 'full-time'
				: null;
	return title ? {...fieldEvidence(input.title, 'title'), value: title} : null;
}

function valueAt(word: string, before: string, after: string): Value | null {
	const opens = /^[\s*•·–|(,-]{0,4}$/.test(before) || /[|•·,(–/-]\s?$/.test(before);
	if (word === 'b2b')
		return /^\s(?:contract|basis|agreement|cooperation|form)\b/i.test(after) || /\b(?:contract|type|employment|basis)\s?[:(–-]?\s?$/i.test(before)
			? 'contract'
			: null;
	const foreign = FOREIGN.find(([, words]) => words.test(word));
	if (foreign) return foreign[0];
	if (/\d/.test(word) && /\bhours?|\bhrs?|stunden|std|uur|horas|heures|\dh/.test(word)) return FEWER_HOURS.test(before) ? null : 'full-time';
	const closes = /^[\s*.,;|)·–/-]{0,3}(?:$|[A-Z(|•·])/.test(after) || /^\s?[|•·)/,–-]/.test(after);
	if (/^full/.test(word) || word === 'vollzeit' || word === 'fte') {
		if (PEOPLE_AFTER.test(after)) return null;
		if (word === 'fte') return TYPE_BEFORE.test(before) ? 'full-time' : null;
		return TYPE_BEFORE.test(before) || ROLE_AFTER.test(after) || isOfRole(before) || (opens && closes) ? 'full-time' : null;
	}
	if (/^part/.test(word) || word === 'teilzeit') {
		if (PEOPLE_AFTER.test(after) || /\b(?:full[- ]time (?:and|or)|full or|or|and|\/)\s?$/i.test(before)) return null;
		return TYPE_BEFORE.test(before) || ROLE_AFTER.test(after) || isOfRole(before) || opens ? 'part-time' : null;
	}
	if (word === 'permanent' || word === 'cdi' || word === 'unbefristet')
		return (/^[\s,/-]{0,2}(?:role|position|opportunity|employment|contract|full|job|\*|$)/i.test(after) || TYPE_BEFORE.test(before)) &&
			!/\b(?:non|not)[- ]$/i.test(before)
			? 'full-time'
			: null;
	if (word === 'internship')
		return isOfRole(before) || (/\bthe $/i.test(before) && /^ (?:should|will|is|program|lasts|runs|starts)/i.test(after)) || TYPE_BEFORE.test(before)
			? 'internship'
			: null;
	if (/^(?:w-?2|c2c|corp)/.test(word))
		return /\b(?:only|contract|on|hourly|rate|\/hr|hour|no)\s?$/i.test(before) || /^\s?(?:only|contract|candidates?|basis)/i.test(after) ? 'contract' : null;
	if (/ir35/.test(word) || /^contract[- ]to|^temp[- ]to/.test(word) || word === 'cdd') return 'contract';
	if (/^freelance|^temporary|^fixed/.test(word))
		return TYPE_BEFORE.test(before) || ROLE_AFTER.test(after) || isOfRole(before) || (opens && closes && !/,\s?$/.test(before)) ? 'contract' : null;
	if (OTHER_CONTRACT.test(after)) return null;
	if (TYPE_BEFORE.test(before) && !/\bemployment $/i.test(before)) return 'contract';
	if (/\b\d{1,2}\s?\+?[- ]?(?:months?|mos?|weeks?|years?|yr)\.?['’]?s?\s?(?:\+ )?$/i.test(before) && !/\bold\b/.test(after)) return 'contract';
	if (BEFORE_CONTRACT.test(before)) return null;
	if (/\b(?:looking for|seeking|hiring) an? $/i.test(before) && /^(?:or)? [A-Z]/.test(after)) return 'contract';
	return CONTRACT_ROLE.test(after) && (isOfRole(before) || opens || /^ (?:role|position|job|opportunity|assignment|to|basis|length)/i.test(after))
		? 'contract'
		: null;
}

/** Reads whether the employer sponsors a visa, refuses to, or takes citizens alone. Law: other sponsors, the card company and equal-opportunity lists are no statement. */

import type {FactInput, Visa} from '../../model';
import {matchesOf} from '../../text/matches';
import {evidenceAt, sectionAt, sentenceAround, tailOf} from './window';

const ANCHOR =
	/\bwork authori[sz]ation\b|\bsponsor(?:s|ed|ing|ship|ships)?\b|\bvisas?\b|\bcitizen(?:s|ship)?\b|\bauthori[sz]ed to work\b|\bright to work\b|\bgreen cards?\b|\bh-?1-?b\b|\bpermanent residents?\b|\bimmigration\b|\bwork(?:ing)? permits?\b|\b(?:eligib(?:le|ility)|entitle(?:d|ment)|entitled legally) to work\b|\bvisados?\b|\bvisum\b|\bnationals?\b/gi;

/** Sentences about equal opportunity name citizenship among many things. */
const EQUAL_OPPORTUNITY =
	/\b(?:regardless of|without regard|discriminat|protected (?:by|class|charact|status|veteran)|marital status|sexual orientation|gender identity|race, |religion, |e-?verify|i-9|fair employment practices|verify (?:your )?identity)/i;
const OTHER_SPONSOR =
	/\b(?:company|employer|executive|project|business|government|key|client|study|research|exec|program|clinical|trial|internal|senior|event|corporate|firm|team|proud|official|product|sprint|brand|end|state|federally|fund|lead|plan|fully|self)[- ](?:and )?$|\b(?:mentorship|mentoring|coaching|leadership|advocacy|advertising|brand)(?:,| and| or)? $/i;
const OTHER_SPONSOR_AFTER =
	/^(?:s?['’]s?\b|ed (?:content|products?|events?|benefits?|training|activit|social|ads?|search|research|awards?|projects?|programs?|events|lunch|sports|health|insurance|retire|401|listings?|brands|annual|happy|volunteer|plan|certif|medical|parties|life|outings|healthcare|fitness|messages|apprentice|by\b)|s? (?:sites?|requirements?|agenc|programs?|stakeholders?|work force|management|in (?:meet|prior)|and stakeholders|to (?:define|determine|understand|ensure|develop|identify)|of the (?:event|team|nba|world))|s and|ship (?:fees?|sales|revenue|deals?|packages?|market|activation|opportunit(?:y|ies) with|of (?:events?|projects?|change)|and (?:event|brand|advertis)))/i;
const CARD =
	/^(?:['’]s\b| and master| ?, ?master|\/master| inc\b| card| client| network| payments?\b| products?| checkout| direct| debit| is a (?:world|global)| has )/i;

const WORK_SENSE =
	/\b(?:visas?|h-?1-?b|employment|work|immigration|applicants?|candidates?|authori[sz]|position|role|job|opt|cpt|stem|permit|green card|eligible|offer|provide|time|available|transfers?|future)\b/i;
const NOT =
	"(?:\\bnot\\b|n['’]t\\b|\\bno\\b|\\bunable\\b|\\bcannot\\b|\\bnever\\b|\\bneither\\b|\\bnor\\b|\\bunfortunately\\b|\\bineligible\\b|\\bnone\\b|\\bunavailable\\b|\\bwithout\\b(?<!\\bwith or without)|\\bwill not\\b|\\bfree of\\b|\\bnon-?eligible\\b)";
const REFUSED_BEFORE = new RegExp(`${NOT}[^.;!?]{0,140}$`, 'i');
const REFUSED_AFTER = new RegExp(`^[^.;!?]{0,90}(?:${NOT})`, 'i');
const OFFERED_BEFORE =
	/\b(?:we|will|can|able to|happy to|open to|may|consider(?:ing)?|do|willing to|gladly|offer(?:s|ing)?|provid(?:e|es|ing)|support(?:s|ing)?|eligible for|available for|including|includes?|h-?1-?b|we['’]ll|agree to|with or without|cover|full)\b/i;
const OFFERED_AFTER =
	/^(?:s|ed|ing|ship)?[^.;!?]{0,40}?\b(?:is |are |can be |may be |will be )?(?:available|offered|provided|possible|considered|supported|welcome|eligible|for (?:eligible|qualified|exceptional)|included|assistance)\b|^ (?:support|assistance|transfers?|sponsorship available)/i;

const COUNTRY =
	'(?:U\\.?\\s?S\\.?(?:A\\.?)?|United States|American|UK|U\\.K\\.|British|Canadian|Australian|EU|Singapore(?:an)?|Indian|NATO|German|French|Swiss|Israeli|Irish|sole)';
const CITIZEN_BEFORE = new RegExp(`${COUNTRY}(?:\\s?\\([^)]{1,20}\\))?[-\\s]{1,3}$`, '');
const CITIZEN_AFTER =
	/^(?:s|ship)?[^.;!?\n]{0,90}?\b(?:required|requirement|is (?:a )?must|mandatory|only\b|necessary|needed|eligible to|able to (?:obtain|qualify)|(?:with|and) (?:an? |the )?(?:active|ability|current|secret|ts\b|clearable|must)|potential for|who can|on us soil)/i;
const CITIZEN_ASKED_BEFORE =
	/\b(?:must (?:be|have|possess|hold|meet)|requires?|required|only|limited to|restricted to|need(?:s)? to be|requirement:?|require|authori[sz]ation:?|show proof of|citizenship(?: status)?:?|open to|due to|qualifications?:?|be an?|clearance|for|position|candidates with)(?![a-z])/i;
const OR_RESIDENT =
	/^(?:s|ship)?(?:\s?\([^)]{0,30}\))?[\s,/]{0,3}(?:(?:and|or|\/|,|&)\s?(?:have |has |hold )?(?:an? )?(?:u\.?s\.? )?(?:lawful |legal )?(?:permanent resid|green ?card|gc\b|residents?|lpr)|permanent resident|green card|or (?:national|equivalent)|lawful)/i;
const OR_AUTHORISED =
	/^(?:s|ship)?[\s,/]{0,3}(?:and|or|&|,)\s?(?:those|people|anyone|individuals|others|persons)? ?(?:who are )?(?:legally )?(?:authori[sz]ed|eligible|have)/i;

/** Words of help to the person right before the visa. */
const HELPED =
	/\b(?:support(?:s|ing)?|help(?:s|ing)?|assist(?:s|ing)?|arrang(?:e|es|ing)|cover(?:s|ing)?|pay(?:s|ing)?(?: for)?|tak(?:e|es|ing) care of|handl(?:e|es|ing)|sort(?: out)?|organi[sz](?:e|es|ing)|guid(?:e|es|ing)|assistance|unterstütz\w{1,6})\s(?:(?:you|your|candidates?|applicants?|hires?|newcomers|people|international|non-eu|with|for|to|through|in|on|the|a|all|any|and|obtaining|getting|relocation|work|costs?|of|process|employment|dich|bei|beim|mit|dem|family|families),? ){0,7}$/i;

type Value = Visa['value'];

/** Every sentence that says something of visas, in order. */
export function findVisaStatements(input: FactInput): readonly Visa[] {
	const {text} = input;
	const found: Visa[] = [];
	for (const match of matchesOf(text, ANCHOR)) {
		const span = {start: match.index, end: match.index + match[0].length};
		const sentence = sentenceAround(text, span, 220);
		const words = text.slice(sentence.start, sentence.end);
		if (EQUAL_OPPORTUNITY.test(words)) continue;
		const before = text.slice(sentence.start, span.start);
		const after = text.slice(span.end, sentence.end);
		const value = valueAt(match[0].toLowerCase(), before, after, () => sectionAt(input, span.start));
		if (!value) continue;
		const start = Math.max(sentence.start + (words.length - words.trimStart().length), span.start - 160);
		const end = Math.max(span.end, Math.min(span.end + 160, sentence.start + words.trimEnd().length));
		found.push({...evidenceAt(text, {start, end}, value), value});
	}
	return found;
}

/** What the posting says of visas; citizens alone outweighs a refusal, a refusal an offer. */
export function readVisa(input: FactInput): Visa | null {
	let chosen: Visa | null = null;
	for (const one of findVisaStatements(input)) if (chosen === null || strength(one.value) > strength(chosen.value)) chosen = one;
	return chosen;
}

const strength = (value: Value): number => ['offered', 'refused', 'citizens-only'].indexOf(value);

function valueAt(word: string, before: string, after: string, section: () => string): Value | null {
	if (word.startsWith('citizen') || word.startsWith('national')) return citizenSays(word, before, after);
	if (word.startsWith('sponsor')) {
		const full = `${word.slice(7)}${after}`;
		if (word === 'sponsorship' && /\b(?:without|no|not need|need for)\b[^.]{0,24}\b(?:company|employer|corporate|firm|visa)\s$/i.test(before)) return 'refused';
		if (OTHER_SPONSOR.test(before) || OTHER_SPONSOR_AFTER.test(full)) return null;
		if (word === 'sponsor' || word === 'sponsors') {
			const verb =
				/\b(?:to|will|not|can(?:not)?|do(?:es)?|may|we|currently|also|n['’]t|unable to|able to|consider|gladly|would|should)\s(?:also |currently |be able to |be |to )?$/i.test(
					before,
				);
			if (/\bno $/i.test(before) && /^\s{0,2}(?:$|[.),;]|no\b)/i.test(after)) return 'refused';
			if (!verb && !/^s? (?:visa|work|employment|h-?1|applicants?|candidates?|a new|new|an individual|you|anyone|for)\b/i.test(after)) return null;
		}
		return sponsorSays(before, after, section, word.startsWith('sponsorship'));
	}
	if (word.startsWith('work auth'))
		return /\b(?:permanent|unrestricted)\b/i.test(tailOf(before, 40)) && !/\bresident/i.test(tailOf(before, 40)) ? 'refused' : null;
	if (/^work(?:ing)? permit/.test(word)) {
		if (/\b(?:valid|existing|own|already)\b/i.test(tailOf(before, 40)) && !REFUSED_BEFORE.test(before)) return null;
		return sponsorSays(before, after, section);
	}
	if (/^(?:visa|visad|visum)/.test(word)) {
		// "We help you with your visa": a promise to the person, the visa its object.
		if (HELPED.test(tailOf(before, 90)) && !CARD.test(after)) return REFUSED_BEFORE.test(before) ? 'refused' : 'offered';
		if (/^(?: status)?\s?:\s?(?:USC|US citizens?|GC)\b/i.test(after)) return 'refused';
		if (CARD.test(after) || /\b(?:mastercard|amex|paypal|fiserv)[\s,&]{1,3}(?:and )?$/i.test(before)) return null;
		if (
			/^s? sponsorship|^(?: \([^)]{1,20}\))? (?:support|assistance|transfers?)/i.test(after) ||
			/\b(?:work|employment|h-?1-?b|relocation and|offer|provide|require|need|sponsor(?:ing|ship of)?|without|non-immigrant|immigrant)\s(?:an? |any |for |new )?(?:valid |employment |work )?$/i.test(
				before,
			)
		)
			return sponsorSays(before, after, section);
		return null;
	}
	if (word === 'immigration') return /^ (?:sponsorship|support|assistance)/i.test(after) ? sponsorSays(before, after, section) : null;
	if (/^h-?1/.test(word) && /^[^.;]{0,24}\b(?:filing|processing)\b/i.test(after) && !REFUSED_BEFORE.test(before)) return 'offered';
	if (/^h-?1/.test(word))
		return /\b(?:open to|welcome|accept(?:ed)?|transfers?|available|sponsor)\b/i.test(`${before.slice(-30)} ${after.slice(0, 40)}`) ||
			REFUSED_BEFORE.test(before)
			? sponsorSays(before, after, section)
			: null;
	if (word.startsWith('authori')) {
		if (/^[^.;!?]{0,60}\bfor any employer\b/i.test(after)) return 'refused';
		if (
			/\b(?:permanently|unrestricted)\s$/i.test(before) ||
			/^[^.;!?]{0,70}\b(?:permanently|on a permanent basis|indefinitely|without (?:restriction|limitation))/i.test(after)
		)
			return 'refused';
		return null;
	}
	if (word === 'right to work' && /\bmust (?:already |currently )(?:have|hold|possess)\s(?:the |a |full |an existing |valid ){0,2}$/i.test(before))
		return 'refused';
	if (word === 'right to work') return /\b(?:permanent|indefinite|unrestricted|full)\s$/i.test(before) ? 'refused' : null;
	if (/^(?:green|permanent)/.test(word))
		return /required|\b(?:only|must be|must have|requires?)\b/i.test(`${before.slice(-50)} ${after.slice(0, 50)}`) && !REFUSED_BEFORE.test(before)
			? 'refused'
			: null;
	return null;
}

function sponsorSays(before: string, after: string, section: () => string, noun = false): Value | null {
	if (/\bwith (?:or|and) without (?:\w+ ){0,2}$/i.test(before)) return 'offered';
	const around = `${before} ${after}`;
	if (/\b(?:will|do|does|can) you\b/i.test(tailOf(before, 90)) && /\?/.test(after.slice(0, 120))) return null;
	if (/^\W*will you\b/i.test(before) || /^[^.;!?]{0,60}\bclearance\b/i.test(after)) return null;
	// "We can't sponsor visas for every role": some are.
	if (/^[^.;!?]{0,40}\bfor (?:every|all|each|some)\b/i.test(after)) return null;
	if (REFUSED_BEFORE.test(before))
		return noun || WORK_SENSE.test(around) || /^\s{0,2}(?:$|[.),;]|currently|at this|now\b|anyone|for this|in the)/i.test(after) ? 'refused' : null;
	if (/^[^.;!?]{0,60}[:–-]\s{0,2}(?:no|none|not)\b/i.test(after)) return 'refused';
	if (/^(?:s|ed|ing|ship)?[^.;!?]{0,20}\b(?:yes|available)\b/i.test(after) && !REFUSED_AFTER.test(after)) return 'offered';
	// "We do sponsor visas! However, not for every role": the offer was said first.
	if (
		OFFERED_BEFORE.test(tailOf(before, 60)) &&
		!/^[^.;!?]{0,40}\b(?:is|are) not\b/i.test(after) &&
		!/\b(?:who|that) (?:would |will |may )?(?:require|need)/i.test(before)
	)
		return WORK_SENSE.test(around) ? 'offered' : null;
	if (REFUSED_AFTER.test(after)) return 'refused';
	if (OFFERED_AFTER.test(after)) return 'offered';
	return section() === 'benefits' && /^[^a-z]{0,6}(?:visa |h-?1-?b |work permit |immigration )?$/i.test(before) ? 'offered' : null;
}

function citizenSays(word: string, before: string, after: string): Value | null {
	const named = CITIZEN_BEFORE.test(before);
	const lead = before.replace(CITIZEN_BEFORE, '');
	if (word.startsWith('national')) {
		return named && /\b(?:only|must be|sole|limited to)\b/i.test(`${before.slice(-40)} ${after.slice(0, 20)}`) ? 'citizens-only' : null;
	}
	if (
		!named &&
		!/^(?:ship)?(?: status)?:? (?:required|of the united states|united states|in the (?:US|United States)|is required)/i.test(after) &&
		!(word === 'citizenship' && /^(?: status)?\s?[:–-]\s{0,3}(?:U\.?S|must|required)/i.test(after))
	)
		return null;
	if (/\b(?:green cards?|gc)(?: holders?)? (?:or|and|\/) $/i.test(lead)) return 'refused';
	if (/\b(?:not|no|n['’]t) (?:\w+ ){0,4}$/i.test(lead) && !/dual/i.test(lead)) return null;
	if (/\b(?:its|our) $/i.test(lead) || /\b(?:impact|serve|help|protect|lives of|millions of|benefit)\b/i.test(tailOf(lead, 34))) return null;
	if (OR_AUTHORISED.test(after)) return null;
	const asked = /^(?: status)?\s?[:–-]\s?(?:U\.?S|United States)/.test(after) || CITIZEN_AFTER.test(after) || CITIZEN_ASKED_BEFORE.test(tailOf(lead, 75));
	const alone = /^[\s*•·–-]{0,6}(?:\w+\s){0,2}$/.test(lead) && /^\s{0,3}(?:$|[-–;,(.*])/.test(after);
	if (!asked && !alone) return null;
	if (
		OR_RESIDENT.test(after) ||
		/\b(?:permanent resident|green card(?: holder)?|gc)s?(?: holder)?\s?(?:,|or|\/|and)\s?(?:an? )?(?:US|U\.S\.?)?\s?$/i.test(
			before.replace(CITIZEN_BEFORE, ''),
		)
	)
		return 'refused';
	return 'citizens-only';
}

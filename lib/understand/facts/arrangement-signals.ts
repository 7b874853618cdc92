/** Finds every place of a text that says where the work is done, and how surely. Law: perks, skills and technology that only sound so say nothing. */

import type {FactInput} from '../../model';
import {matchesOf} from '../../text/matches';
import {findStatedPlaces} from './arrangement-phrases';
import type {Signal, Value} from './arrangement-signal';
import {daysSignal} from './days-signal';
import {DAYS_ANCHOR, daysIn} from './office-days';
import {headOf, sectionAt, sentenceAround, tailOf} from './window';

const ANCHOR =
	/#\s?LI-(?:remote|hybrid|onsite|on-site)|#(?:remote|hybrid|onsite)\b|\bremote(?:ly)?\b|\bhybrid\b|\bon-?\s?site\b|\bin[- ]office\b|\b(?:offices?|headquarters|hq)\b(?![- ](?:based|first|setting|environment))|\bin[- ]person\b|\bwork(?:ing)?[- ]from[- ](?:home|anywhere)\b|\bwfh\b|\btelecommut(?:e|ing|er)\b|\btelework(?:ing|er)?\b|\boffice[- ](?:based|first|setting|environment)|\bhome[- ]based\b/gi;
const ROLE =
	'(?:this|the|our)?\\s?(?:role|position|job|opportunity|vacancy|engagement|contract|internship|posting|work|candidate|location|arrangement|placement)';
const REMOTE_NOISE =
	/^(?:ly)?(?:[- ](?:sens(?:ing|ed|ors?)|access|control|desktop|server|locations?|areas?|regions?|sites?|monitor(?:ing)?|support|patients?|care|diagnos|procedure|teams?\b(?! (?:member|position|culture|of))|team members|colleagues|workers|employees (?:do|are|may)|meetings?|culture|call|communities|stakeholders|offices?|users?|devices?|execution|procedures?|interviews?|onboarding|staffing|hiring|talent|systems|object|repository|branch|machines?|infrastructure|servers|hosts?|work(?:ing)?[- ](?:setup|stipend|allowance|budget|equipment|skills|tools|culture|offsite|experience|days)|setup|stipend|allowance|office (?:stipend|setup|equipment)|flexib\w+ per|friendly perks)|\/(?:distributed|virtual)|-(?:sensing|control|access)|[- ]?ly (?:sensed|piloted|operated|accessed|monitor|located|deployed|executed|managed))/i;
const REMOTE_STRONG_BEFORE = new RegExp(
	`(?:(?:fully|100\\s?%|completely|entirely|permanently|all|exclusively|primarily|mostly|totally|purely|full[- ]time|truly)[\\s-]{1,2}|\\b(?:location|workplace|work (?:type|location|model|arrangement|setting)|job type|arrangement|based|where|office|remote\\??)\\s?[:–-]\\s{0,3}(?:[A-Z][\\w ,.&/'’()-]{0,60})?[(\\s]?|\\b${ROLE} (?:is|will be|can be|may be|has been (?:designated|categorized|classified) as|is classified as|is categorized as|allows for|is open to|is available)(?: an?| as| for| fully| primarily| currently| mostly| also)? |(?:open to|hiring|considering|accept(?:ing)?|consider|seeking an?|looking for an?|offer(?:ing)? an?) |\\b(?:work|working|be|based|working fully|work fully|operate|live and work|to work|be done|be performed|be worked|opportunity) )$`,
	'i',
);
const REMOTE_STRONG_AFTER =
	/^(?:[- ](?:based |eligible|only|within|in (?:the )?(?:us|u\.s|usa|uk|united|europe|eu|eea|canada|india|latam|north america|germany|any|[A-Z])|from (?:anywhere|within|the|any|home|locations|one)|position|role|job|opportunity|work opportunity|candidates?|or (?:hybrid|on-?site|office)|hire|contract\b|internship|first|work environment|anywhere|across)|\s?[-–—,|(:]\s?(?:us\b|usa|u\.s|united|uk\b|eu\b|europe|emea|canada|india|latam|global|worldwide|anywhere|within|based|any|north|remote|hybrid|full|est|pst|gmt|cet)|\/ ?(?:us\b|usa|uk\b|eu\b|hybrid)|ly (?:from|within|in|anywhere|with|across|or|full|worldwide|globally)|\/(?:telework|wfh|home)|\)\s)/i;
const REMOTE_CULTURE =
	/^(?:[- ]first|[- ]friendly|[- ](?:company|workforce|organi[sz]ation|startup|business|culture of|environment|working|work\b|options?|flexibility|flexible|setup|team\b)|,? (?:and |& )?(?:globally )?distributed|ly\b)/i;
const NEGATED =
	/\b(?:not|no|non|isn['’]t|is not|are not|cannot be|can['’]t be|never|without|nor|rather than|instead of|don['’]t (?:offer|support|allow|have)|not (?:open to|considering|a fully|a|an|available for|eligible for)|unable to (?:offer|accept|consider|support))\s(?:an? |any |fully |100% |available as |eligible for |open to |considering |offering |accepting |hiring )?$/i;
const NEGATED_AFTER =
	/^(?:ly)?(?: (?:work|working|positions?|roles?|candidates?|applicants?|option))?\s?(?:\?\s{0,3}no\b|(?:is|are|work is|option is|will)(?: not|n['’]t) (?:an option|available|possible|offered|considered|be considered|permitted|allowed|supported|eligible)|not (?:available|possible|an option|offered|considered|allowed|eligible)|considered in exceptional)/i;
/** A limited perk: some weeks a year. */
const PERK =
	/\b(?:weeks?|days?) (?:a|per|each|every) year|\bper year|\bweeks (?:annually|yearly)|\b(?:twice|once|few times|times) (?:a|per) year|\bin august|\bwork from anywhere (?:week|month|program|days|scheme|for up)|\bup to \w{1,9} weeks|\bsummer\b|\bafter \d{1,2} (?:months|years)/i;

const HYBRID_NOISE =
	/^(?:[- ](?:cloud|search|edge|deployment|approach(?:es)?\b(?! (?:to work|with|that allows|where|of))|retrieval|rag\b|data|infrastructure|architecture|it\b|type|individual|law|capture|vehicles?|electric|recommend|ml|ai\b|neural|physics|quantum|mobile|apps?\b|react|systems?|storage|solution|multi|kubernetes|technolog|network|algorithm|method|simulation|models? (?:combin|that combine|using|of|for|and algo)|and multi|intelligence|of |skill|professional|technical|engineer|analyst|data|product|fund|securities|testing|integration|indexing|ranking|memory|platform|inference|llm|methods?|warehouse|lakehouse|reasoning|analytic|processing|compute|fiber|env\w+ \()|\/?(?:multi-?cloud|on-?prem)|-(?:cloud|search|electric)|,? multi|[ ,/]{1,2}(?:on-prem|cloud|private))/i;
const HYBRID_NOISE_BEFORE =
	/\b(?:cloud|on-prem(?:ise)?s?|multi-?cloud|bm25|semantic|vector|keyword|rag|cloud-native|public|private|dense|native|saas|a)[\s,/&]{1,2}(?:and |or |a )?$/i;
const HYBRID_WORK =
	/^[- ]?(?:work|working|schedule|office|workplace|work(?:week|force|space)|arrangement|policy|basis|team|set-?up|company|environment|position|role|job|model|options?|flexib|style|capacity|approach|culture|remote|home|in[- ]office|employ|opportunit|and\/or flex|first|friendly|pattern|format|mode|hub|\(|-|–|—|\||,|\.|\)|$|\n|\/|:|;|(?:with|from|at|in|on|is|an|based|role|three|two|four|minimum|i)\b|or (?:on-?site|remote|in[- ]office|office)|\s?\d|\+)/i;

const SITE_NOISE =
	/^[- ](?:gym|caf[eé]|cafeteria|clinics?|health|fitness|yoga|massages?|interviews?|events?|parking|child|daycare|day care|amenities|subsidi[sz]ed|dining|chef|lunch|snacks?|meals?|food|kitchen|catered|wellness|flu|dry|barista|perks|training|pharmacy|medical|doctor|coffee|restaurant|classes|company|state-of|laundry|game|personali|optimi|search|behavio|traffic|analytics|seo|conversion|experience|engagement|activit|visits?|reviews?|meetings?|client (?:interaction|visits?)|customer (?:support|visits?)|support for|workshops?|inspection|installation|assessment|delivery|offshore|\/ ?offshore|and offshore|& offshore|or offshore|coordinat|concierge|sessions?|panel|loop|round|stage|with (?:our )?(?:client|customer)s?|travel|celebrations?|retreats?|team (?:building|retreats|weeks)|fun|social|happy|happiness|collaboration (?:days|weeks)|week\b|visits|construction|audit|storage|generation|solar)|^s\b|^[-/–](?:offshore|off-?site)|^ ?(?:\/|&|and|or) ?(?:offshore|off-?site|near)/i;
const SITE_NOISE_BEFORE =
	/(?:\b(?:customer|client|interview|final|virtual|company|team|quarterly|annual|biannual|semi-annual|occasional|global|two-part|periodic|regular|bi-annual|offshore|near-?shore|travel|free|subsidi[sz]ed|and\/or|work with|an?|phone|the|website|via|conducted)[\s/]{1,2}|\/\s?)$/i;
const SITE_STRONG_BEFORE = new RegExp(
	`(?:\\b(?:fully|100\\s?%|completely|strictly|full[- ]time|primarily|only) |\\b${ROLE} (?:is|will be|requires|must be|needs to be)(?: an?| fully| performed| primarily| worked| located| based| strictly| conducted)* |\\b(?:must be|work(?:ing)?|be|based|located|someone to be|required to be|report|to be|team) (?:fully )?|\\b(?:location|workplace|work (?:type|location|model|setting|arrangement|environment)|job type|arrangement)\\s?[:–-]\\s{0,3}(?:[A-Z][\\w ,.&/'’-]{0,40})?[(\\s]?|[(|,]\\s?|\\s[-–—]\\s)$`,
	'i',
);
const SITE_STRONG_AFTER =
	/^(?:[- ](?:role|position|job|work\b|presence|only|in (?:[A-Z]|our|the)|at (?:our|the|[A-Z])|\d|five|full|daily|m-f|required|requirement|location|nearby|from day|or (?:have|be|able|willing))|-\s|\s?[)|,.;\n]|$)/i;

const known = new WeakMap<FactInput, readonly Signal[]>();

/** All signals of the text, in order; read once for an input, though two ask. */
export function findSignals(input: FactInput): readonly Signal[] {
	const signals = known.get(input) ?? readSignals(input);
	known.set(input, signals);
	return signals;
}

function readSignals(input: FactInput): readonly Signal[] {
	const signals: Signal[] = [];
	for (const match of matchesOf(input.text, ANCHOR)) {
		const signal = signalAt(input, match.index, match[0]);
		if (signal) signals.push(signal);
	}
	for (const match of matchesOf(input.text, DAYS_ANCHOR)) {
		const signal = daysSignal(input.text, match.index, match[0]);
		if (signal) signals.push(signal);
	}
	for (const place of findStatedPlaces(input.text)) signals.push({...place, rule: 'stated'});
	return signals.sort((a, b) => a.start - b.start);
}

function signalAt(input: FactInput, at: number, word: string): Signal | null {
	const {text} = input;
	const span = {start: at, end: at + word.length};
	const lower = word.toLowerCase();
	const say = (value: Value, weight: number, rule: string, days: number | null = null): Signal => ({...span, value, weight, days, rule});
	if (lower.startsWith('#')) return say(lower.includes('remote') ? 'remote' : lower.includes('hybrid') ? 'hybrid' : 'onsite', 5, 'tag');
	const sentence = sentenceAround(text, span, 160);
	const before = text.slice(sentence.start, at);
	const after = text.slice(span.end, sentence.end);
	const section = sectionAt(input, at);
	if (lower !== 'hybrid' && (PERK.test(after.slice(0, 80)) || /\b(?:up to|option to)\b[^.]{0,30}\bweeks?\b[^.]{0,30}$/i.test(before))) return null;
	if (lower.startsWith('remote')) return remoteSignal(before, after, section, say);
	if (lower === 'hybrid') return hybridSignal(before, after, section, say);
	if (/^on-?\s?site$/.test(lower)) return siteSignal(before, after, say);
	if (/^work/.test(lower) || lower === 'wfh' || lower.startsWith('tele') || lower.startsWith('home')) return homeSignal(lower, before, after, section, say);
	if (/^(?:offices?|headquarters|hq)$/.test(lower)) {
		if (/^\s?\(?(?:m|mon|monday)\s?(?:[-‐–]|to)\s?(?:f|fri|friday)\b/i.test(after)) return say('onsite', 4, 'office-week');
		const place = OFFICE_PLACE.exec(before.slice(-110));
		if (!place) return null;
		const start = at - place[0].length;
		const signal = officeSignal(`${place[0].toLowerCase()}${lower}`, before.slice(0, before.length - place[0].length), after, section, say);
		return signal && {...signal, start};
	}
	return officeSignal(lower, before, after, section, say);
}

const GATHERING =
	/^(?:ly)?,? (?:and|or|&|\/) (?:in[- ]person|on-?site) (?:hackathon|event|meet|onboard|interview|training|session|social|customer|client|gathering|workshop)|^ (?:hackathon|social|event|happy|retreat|training|interview)/i;

/** "in our Lyon office", "at one of Acme's North American offices", "in Miami office": how an office is named as a place. */
const OFFICE_PLACE =
	/\b(?:[Ii]n|[Ff]rom|[Aa]t|[Tt]o) (?:(?:the|our|an|your|a|its|one of (?:our|the|[\w’']{1,20}))(?: [\w.’'&-]{1,24},?){0,5} |(?:[A-Z][\w.’'-]{1,20},? ){1,3}(?:[a-z]{1,12} )?)$/;

type Say = (value: Value, weight: number, rule: string, days?: number | null) => Signal;

function remoteSignal(before: string, after: string, section: string, say: Say): Signal | null {
	if (NEGATED.test(before)) return /^-only/i.test(after) ? null : say('onsite', 3, 'not-remote');
	if (/\b(?:mentors?|colleagues|clients?|customers?|they|interviews?|team members)[^.]{0,20}(?:are|will be|is|can be) (?:fully )?$/i.test(before)) return null;
	if (GATHERING.test(after.slice(0, 50))) return null;
	if (NEGATED_AFTER.test(after)) return /exceptional/.test(after.slice(0, 60)) ? null : say('onsite', 3, 'not-remote');
	if (REMOTE_NOISE.test(after) || /^(?:ly)?\s?[(:,–-]?\s?(?:on a )?case[- ]by[- ]case/i.test(after)) return null;
	if (/\boffice\b[^.]{0,60}\b(?:remaining|rest of|remainder|balance)\b[^.]{0,40}$/i.test(before)) return say('hybrid', 4.5, 'remote-and-office');
	if (
		/\b(?:improve|our|support|manage|managing|leading|lead|of|with|mentor|across|between|both)\s$/i.test(before) &&
		/^[- ](?:culture|teams?|workers|employees|friendly culture)/i.test(after)
	)
		return null;
	const share = /(\d{1,3})\s?%\s$/.exec(before);
	if (share) return say(Number(share[1]) >= 100 ? 'remote' : 'hybrid', 4, 'share-remote');
	const days =
		/^(?:ly)?\s?(?:work\s)?(?:\(?(?:up to |for up to |for )?)(\d|one|two|three|four|five)(?:\s?(?:-|–|to)\s?(?:\d|two|three|four|five))? days? (?:per|a|each|\/)\s?week/i.exec(
			after,
		);
	if (days) return say('hybrid', 4, 'days-remote');
	if (
		/^(?:ly)?,? ?(?:or|\/|and\/or|and|,) ?(?:in[- ]office|hybrid|on-?site|office|in[- ]person|(?:in|from|at) (?:our|the|an|[\w’'.-]{2,24} office)\b)/i.test(
			after,
		)
	)
		return say('hybrid', 4, 'remote-or-office');
	if (/\b(?:hybrid|on-?site|in[- ]office|office)\s?(?:,|\/|or|and|and\/or)\s{0,2}(?:fully |even )?$/i.test(before)) return say('hybrid', 4, 'remote-or-office');
	if (/\bflexib(?:le|ility) (?:for|to|of) $/i.test(before) && /^ work\b/i.test(after)) return say('hybrid', 2, 'remote-option');
	if (REMOTE_STRONG_BEFORE.test(before) && !/^[- ]first/i.test(after)) return say('remote', section === 'legal' || section === 'salary' ? 2 : 4, 'remote-role');
	if (/\bor $/i.test(before) && /^(?: to [A-Z]| within| (?:US|USA|UK|EU)\b|[.,;)]|$)/.test(after)) return say('hybrid', 4, 'remote-or-office');
	const opens = /(?:^|[|(,;:•·–—-])\s{0,3}$/.test(before);
	const alone = /(?:^|[|(,;:•·–—-])\s{0,3}$/.test(before) && /^\s{0,2}(?:[|),;•·.–—-]|$)/.test(after);
	if (
		alone ||
		(opens && /^\s?\(/.test(after)) ||
		(opens && /^ (?:US|USA|UK|EU|United|Canada|Europe|India|Germany|within|in)\b/.test(after)) ||
		REMOTE_STRONG_AFTER.test(after)
	)
		return say('remote', /^[- ]first/i.test(after) ? 3 : 4, 'remote-role');
	if (/^[- ]first/i.test(after)) return say('remote', 3, 'remote-company');
	if (/^[- ](?:work(?:ing)? )?(?:options?|opportunit|flexib|arrangements?|days)/i.test(after)) return say('hybrid', 2, 'remote-option');
	if (REMOTE_CULTURE.test(after) && !/\/$/.test(before))
		return say('remote', section === 'benefits' || section === 'about' || section === 'other' ? 2 : 1, 'remote-company');
	if (/\b(?:in|in an?|an?) $/i.test(before) && /^,? /.test(after) && /environment/i.test(after.slice(0, 40))) return say('remote', 1, 'remote-hint');
	return null;
}

function hybridSignal(before: string, after: string, section: string, say: Say): Signal | null {
	if (HYBRID_NOISE.test(after) || /^ environments\b/i.test(after)) return null;
	if (HYBRID_NOISE_BEFORE.test(before) && !/\b(?:a|is a|as a) $/i.test(before)) return null;
	if (/\bpossible $|\bpotentially $|\beventually $/i.test(before) || /^ (?:in the future|later|eventually|after)/i.test(after)) return null;
	if (/^ (?:role|position),? (?:blend|combin|mix|that (?:blend|combin)|between|of|in support)/i.test(after) || /^ (?:role|position|model)? ?of\b/i.test(after))
		return null;
	if (NEGATED.test(before) || /\b(?:such as|accommodate|request|ask about|explore)\b[^.]{0,40}$/i.test(before)) return null;
	const around = `${before.slice(-80)} ${after.slice(0, 100)}`;
	if (
		/^ models?\b/i.test(after) &&
		!/\b(?:work|office|days?|home|remote|flexib|employees|company|firm|person|week|operat|london|location|we have|has a)/i.test(around)
	)
		return null;
	if (!HYBRID_WORK.test(after) && after.trim() !== '') return null;
	const days = daysIn(around);
	const job = /\b(?:this|the|our|role|position|location|job|work|team|we)\b/i.test(around) || /^\s?[-–—(|):,]|^\s{0,2}$/.test(after);
	return say('hybrid', days !== null || job ? (section === 'benefits' && days === null && !/\brole|position\b/i.test(around) ? 3 : 4) : 2, 'hybrid-role', days);
}

function siteSignal(before: string, after: string, say: Say): Signal | null {
	if (SITE_NOISE.test(after)) return null;
	const days = daysIn(`${before.slice(-60)} ${after.slice(0, 60)}`);
	if (days !== null) return say(days >= 5 ? 'onsite' : 'hybrid', 4, 'days-onsite', days);
	if (NEGATED.test(before)) return null;
	if (/\bhybrid $/i.test(before)) return say('hybrid', 4, 'hybrid-role');
	const strong = SITE_STRONG_BEFORE.test(before);
	if (!strong && SITE_NOISE_BEFORE.test(before) && !/\b(?:an?) $/i.test(before)) return null;
	if (/\b(?:occasional(?:ly)?|as needed|when needed|sometimes|periodic|interview|travel)\b/i.test(`${before.slice(-50)} ${after.slice(0, 50)}`)) return null;
	if (/\band $/.test(before) && /\b(?:role|position|job)\b/i.test(tailOf(before, 70)) && /^\s{0,2}(?:[.,;]|$)/.test(after))
		return say('onsite', 4, 'onsite-role');
	if (strong && SITE_STRONG_AFTER.test(after)) return say('onsite', 4, 'onsite-role');
	if (
		/^[- ](?:role|position|presence|requirement|attendance)/i.test(after) ||
		(/\b(?:an?|this) $/i.test(before) && /\b(?:role|position|job)\b/i.test(after.slice(0, 50)) && /^ [a-z]/i.test(after))
	)
		return say('onsite', 4, 'onsite-role');
	return /^\s{0,3}$/.test(before) && /^\s{0,3}(?:$|[-–—|(])/.test(after) ? say('onsite', 4, 'onsite-role') : null;
}

function homeSignal(lower: string, before: string, after: string, section: string, say: Say): Signal | null {
	if (/^[- ](?:stipend|allowance|budget|setup|set-up|equipment|office|reimbursement|perks|support)/i.test(after)) return null;
	if (NEGATED.test(before)) return say('onsite', 3, 'no-telework');
	if (
		/\b\d{2}\s?% $/.test(before) ||
		(/^(?:ing)?:? ?(?:up to|eligible|permitted|allowed|available|situational|, up to)/i.test(after) && lower.startsWith('tele'))
	)
		return say('hybrid', 3, 'some-telework');
	if (/^\?\s{0,3}no\b/i.test(after)) return say('onsite', 2, 'no-telework');
	const days = daysIn(`${before.slice(-40)} ${after.slice(0, 40)}`);
	if (days !== null) return say('hybrid', 4, 'days-home');
	if (/\b(?:occasional(?:ly)?|sometimes|as needed|when needed|flexible? to|option(?:al)? to|ability to|opportunit|flexib|some)\b/i.test(before.slice(-50)))
		return lower.includes('anywhere') ? null : say('hybrid', section === 'benefits' ? 1 : 2, 'home-option');
	if (lower.includes('anywhere'))
		return /\b(?:model|policy|environment|company|culture|fully)\b/i.test(`${before.slice(-30)} ${after.slice(0, 30)}`)
			? say('remote', 3, 'work-anywhere')
			: null;
	if (/^ (?:options?|opportunit|flexib|policy)/i.test(after)) return say('hybrid', 2, 'home-option');
	if (lower.startsWith('home')) return say('remote', 3, 'home-based');
	if (
		/^(?:ing|er)?\s?(?:is )?(?:available|possible|eligible|permitted|option|position|job|role|full|100)/i.test(after) ||
		/\b(?:100%|fully|full[- ]time|primarily|mainly|mostly) (?:work )?$/i.test(before)
	)
		return say('remote', 3, 'telework');
	if (/\band (?:in|from) (?:the|our) office|or (?:in|from) (?:the|our) office|balance/i.test(after.slice(0, 60))) return say('hybrid', 2, 'home-and-office');
	return null;
}

function officeSignal(lower: string, before: string, after: string, section: string, say: Say): Signal | null {
	const around = `${before.slice(-60)} ${after.slice(0, 60)}`;
	const days = daysIn(around);
	if (days !== null) return say(days >= 5 ? 'onsite' : 'hybrid', 4, 'days-office', days);
	if (
		/\b(?:occasional(?:ly)?|as needed|visit|travel|snacks|lunch|perks|gaming|free|interview|meals?|events?|attend|once a (?:month|quarter)|per (?:quarter|month)|times a|optional|access to|option|if you|quarterly)\b/i.test(
			around,
		)
	)
		return null;
	if (NEGATED.test(before)) return null;
	if (/^in[- ]person/.test(lower)) {
		if (
			/^(?: \(| -|,)? ?(?:role|position|team|company|culture|work environment|in (?:our|the|[A-Z])|at our|from our|five|\d|full|office|only|must|required|job)/i.test(
				after,
			) ||
			/\b(?:role|position|job) is (?:fully |an? )?$/i.test(before)
		)
			return say('onsite', /role|position/i.test(around) ? 4 : 3, 'in-person');
		return /\b(?:work|working|collaborate) (?:together )?(?:full-time )?$/i.test(before) && /^ (?:from|in|at) (?!events?)/i.test(after)
			? say('onsite', 3, 'in-person')
			: null;
	}
	if (/^in[- ](?:the )?office$/.test(lower)) {
		const weekdays = `${tailOf(before, 60)} ${headOf(after, 60)}`.match(WEEKDAY)?.length ?? 0;
		if (weekdays > 0)
			return /\bmon(?:day)?\s?(?:-|–|to|through)\s?fri/i.test(around) ? say('onsite', 4, 'weekdays') : say('hybrid', 4, 'weekdays', Math.min(weekdays, 4));
	}
	if (/^in[- ]office$/.test(lower)) {
		if (
			/\b(?:role|position|job|fully|100%|work|is|are|location:?) (?:an? |fully )?$/i.test(before) ||
			/^[- ](?:role|position|company|culture|work|full|five|first|environment|team)/i.test(after)
		)
			return say('onsite', 3, 'in-office');
		return null;
	}
	if (/^office/.test(lower))
		return /^office[- ](?:based|first)/.test(lower) || /\bperformed in an $/i.test(before) || /\bin an $/i.test(before)
			? say('onsite', section === 'benefits' ? 1 : 3, 'office-based')
			: null;
	if (/\b(?:hybrid|remote)\b/i.test(around) || /^ of /.test(after)) return null;
	if (/^ (?:setting|environment)\b/i.test(after))
		return /\b(?:performed|conducted|work(?:s|ing)?|based) $/i.test(before) ? say('onsite', 3, 'office-setting') : null;
	// "This role is based in our Lyon office", "must be able to work in the office".
	const tail = tailOf(before, 100);
	const placed = /\b(?:based|located|positioned|work(?:ing)?|sit|situated|onsite|report)\s(?:full[- ]time |out of |daily |exclusively )?$/i.test(tail);
	if (
		placed &&
		/\b(?:role|position|job|you|this|is|will be|candidate|opportunity|analyst|scientist|engineer)\b/i.test(tail) &&
		!/\b(?:company|firm|organi[sz]ation|campus|start-?up|we are|we['’]re)\b/i.test(tail) &&
		!/ with /.test(lower)
	)
		return say('onsite', 3, 'office-role');
	if (/\b(?:able|ability|required|expected|willing|availability) to (?:work|be|come|commute|report)[\w\s]{0,20}$/i.test(before) && !/^in an? /.test(lower))
		return say('onsite', 3, 'office-role');
	return null;
}

const WEEKDAY = /\b(?:mon|tue|tues|wed|thu|thurs|fri)(?:sday|day|nesday|rsday)?s?\b/gi;

/** Whole phrases, in the languages of the boards, that state where the work is done and need no look around. Law: bounded gaps; a phrase about a perk, a visit or a home that is not the worker's says nothing. */
import type {Arrangement, Span} from '../../model';
import {matchesOf} from '../../text/matches';
import {smallNumber} from './numbers';

type Value = Arrangement['value'];
export type StatedPlace = Span & {readonly value: Value; readonly weight: number; readonly days: number | null};

const DAYS = '(?:[1-4]|one|two|three|four|ein(?:en)?|zwei|drei|vier|une?|deux|trois|quatre|uno?|dos|tres|cuatro)';
const UP_TO = "(?:up to |bis zu |jusqu[’']à |hasta )?";
const SHARE = '(\\d{1,3})\\s?(?:%|percent\\b|per cent\\b|Prozent\\b)';
const HOME_WORD =
	'(?:home[- ]?office|homeoffice|mobile working|mobile work|mobiles? arbeiten|mobilen? arbeit|remote[- ]?arbeit|télétravail|teletrabajo|trabajo remoto|teletrabalho|trabalho remoto|smart ?working|thuiswerken|lavoro da remoto|praca zdalna|pracy zdalnej)';

/** A pattern, and words of which each of its phrases holds some: a text without them is not searched with it, since the patterns are many and their phrases rare. */
type Stated = readonly [holds: RegExp, words: RegExp];
const HOME_NAMED =
	/home[- ]?office|mobil\w{1,2} (?:work|arbeit)|remote[- ]?arbeit|télétravail|teletrab|trabajo remoto|trabalho remoto|smart ?working|thuiswerken|lavoro da|prac[ay] zdaln/i;
const AT_HOME = new RegExp(`home\\b|${HOME_NAMED.source}`, 'i');
const ABROAD =
	/hybrid|híbrid|ibrid|télétravail|telet?rab|trabajo|trabalho|full remote|poste en|100 ?%|vollständig|komplett|rein |ausschließlich|zdalna|volledig|vor ort|präsen|presencial|présentiel|in sede|site à/i;
const THE_REST = /\b(?:rest|remainder) of/i;
const ANYWHERE = /anywhere/i;
const REMOTE_WORD = /remote/i;
const OFFICE = /office/i;
const FIVE_DAYS = /(?:five|5) days/i;
const SITE = /site (?:in|at|near)\b/i;

const HYBRID: readonly Stated[] = [
	[
		AT_HOME,
		new RegExp(
			`\\b${UP_TO}${DAYS}(?:\\s?(?:-|–|to|bis|à|a|or)\\s?${DAYS})? (?:days?|tage?n?|jours?|días?|dias?|giorni)(?: (?:a|per|each|every|pro|par|por|a la|à la) (?:week|woche|semaine|semana|settimana))?,? (?:im |in |de |en |di |from |at |of )?(?:home\\b(?! visits?| care)|${HOME_WORD})`,
			'gi',
		),
	],
	[HOME_NAMED, new RegExp(`(?<![\\p{L}])${HOME_WORD}[\\s:(,–-]{1,3}${UP_TO}${DAYS} (?:days?|tage?|jours?|días?|dias?|giorni)(?![\\p{L}])`, 'giu')],
	// "one day a week in Bath and the rest at home", "three days in Ghent, the rest from home"
	[
		AT_HOME,
		/\bdays?(?: (?:a|per|each|every) week)? (?:in|at|on)(?: [\w’'-]{1,20}){1,4},? (?:and|with|the) (?:the )?(?:rest|remainder|other days?|others|remaining days?)(?: of (?:it|the (?:time|week)))? (?:from|at) home\b/gi,
	],
	[THE_REST, /\b(?:rest|remainder) of the (?:week|time) (?:is |can be |spent )?(?:from home|at home|remote(?:ly)?)\b/gi],
	[AT_HOME, /\b(?:split|divide|mix|blend|balance|combin)\w{0,4} [^.;\n]{0,30}\bhome and (?:in |at |from )?(?:the |our |an )?(?:office|site|lab)\b/gi],
	[
		ABROAD,
		/(?<![\p{L}])(?:hybrides (?:arbeiten|arbeitsmodell)|hybrid(?:e[snr]?)? (?:arbeits\p{L}{2,12}|modell)|mode hybride|travail hybride|(?:modelo|formato|modalidad|trabajo|regime|trabalho) híbrid[oa]|modalidade híbrida|lavoro ibrido|télétravail partiel|teletrabajo parcial|praca hybrydowa|hybride werken)(?![\p{L}])/giu,
	],
];
const REMOTE: readonly Stated[] = [
	[
		ABROAD,
		/(?<![\p{L}])(?:(?:full|télétravail|poste en) (?:remote|télétravail)|télétravail (?:complet|total|à temps plein|à 100|intégral)|entièrement en télétravail|(?:teletrabajo|trabajo remoto|teletrabalho|trabalho) (?:total|completo|al 100|100 ?%|100% remoto|a tiempo completo|remoto)|100 ?% (?:teletrabajo|remoto|télétravail|homeoffice|home[- ]office|en remoto|zdalnie)|(?:vollständig|komplett|rein|ausschließlich) (?:remote|im home ?office|aus dem home ?office)|praca w pełni zdalna|volledig remote)(?![\p{L}])/giu,
	],
	[ANYWHERE, /\b[Ww]ork(?:ing)? from anywhere (?:in|within|across|inside) (?:the )?(?!world for)(?:[A-Z][\w.]{1,20}|country)/g],
	[
		ANYWHERE,
		/\b(?:[Bb]ased|[Ww]ork(?:ing)?|[Ll]ive) (?:from )?anywhere (?:in|within|across) (?:the )?(?:UK|US|USA|EU|U\.S\.|U\.K\.|United (?:States|Kingdom)|[A-Z][a-z]{3,20})\b/g,
	],
	[AT_HOME, /\b(?:work|working) (?:entirely|exclusively|fully|completely|permanently|only|always) from home\b/gi],
	[
		REMOTE_WORD,
		/\bremote,? (?:with|plus|and|but|\+|including) (?:(?:up to|about|around|approximately|some|occasional|regular|roughly|ca\.) ?){0,2}(?:\d{1,2}\s?(?:%|percent) )?(?:business |client |domestic |international |of )?travel(?:ling)?\b/gi,
	],
];
const ONSITE: readonly Stated[] = [
	[OFFICE, /\bwork(?:ing)?[- ]from[- ](?:the |our )?office\b(?! (?:stipend|days|or\b|and\b))/gi],
	[/WFO/, /\bWFO\b/g],
	[/\bno (?:w|home|tele)/i, /\bno (?:WFH|work(?:ing)?[- ]from[- ]home|home[- ]?office|telework(?:ing)?|telecommut\w{1,4})\b/gi],
	[FIVE_DAYS, /\b(?:in|at|from) (?:the|our) (?:[\w’'-]{1,20} ){0,2}(?:office|site|lab|laboratory|studio),? (?:for )?(?:all )?(?:five|5) days\b/gi],
	[
		FIVE_DAYS,
		/\b(?:all )?(?:five|5) days(?: (?:a|per|each) week)?,? (?:in|at|from) (?:the|our) (?:[\w’'-]{1,20} ){0,2}(?:office|site|lab|laboratory|studio|plant|factory)\b/gi,
	],
	[SITE, /\b(?:work|working|based|role is|position is|job is|be|performed|located) (?:on|at) (?:our|the) (?:[\w’'-]{1,20} )?site (?:in|at|near)\b/gi],
	[ABROAD, /(?<![\p{L}])(?:vor ort in|in präsenz|präsenzpflicht|presencial(?: en| no| na|$)|100 ?% presencial|en présentiel|in sede|sur site à)(?![\p{L}])/giu],
	[OFFICE, /(?<![-\w])office[- ](?:based|first)(?= (?:in|at|role|position|job|with)\b|\s{0,2}[.,;|)\n]|\s{0,2}$)/gim],
];
const SHARED = new RegExp(
	`(?<![\\p{L}])${HOME_WORD}[\\s:(]{0,2}(?:is |possible |möglich |of |for |zu |von |al |à |a )?${UP_TO}(?:the )?${SHARE}|${UP_TO}${SHARE} (?:of (?:your|the) (?:time|week) )?(?:im |en |de |of )?${HOME_WORD}`,
	'giu',
);

/** A benefit for some time of the year. */
const PERK_AFTER = /^[^.;\n]{0,60}\b(?:weeks?|months?|days?|year|summer|during|occasional)/i;
/** Said of a place that is not the worker's, or of what was or may be. */
const NO_STATEMENT = /\b(?:not|no longer|never|optional|option to|if you|used to|customers?|clients?|kein(?:e|en)?|pas de|sin)\s{1,2}(?:\w{1,12} ){0,2}$/i;
/** "3 days WFO": the days speak, not the letters. */
const SOME_DAYS = /\b([1-4]|one|two|three|four)\s?(?:\+\s?)?days?(?: (?:a|per|each|\/) ?week)?,?\s{0,2}(?:of |\()?$/i;

/** Every such phrase, in no order. */
export function findStatedPlaces(text: string): readonly StatedPlace[] {
	const found: StatedPlace[] = [];
	const add = (match: RegExpExecArray, value: Value): void => {
		const before = text.slice(Math.max(0, match.index - 40), match.index);
		if (NO_STATEMENT.test(before)) return;
		if (value === 'remote' && PERK_AFTER.test(text.slice(match.index + match[0].length, match.index + match[0].length + 70))) return;
		const span = {start: match.index, end: match.index + match[0].length};
		const some = value === 'onsite' ? SOME_DAYS.exec(before) : null;
		found.push({...span, value: some ? 'hybrid' : value, weight: 4, days: some ? smallNumber(some[1] ?? '') : null});
	};
	const held = new Map<RegExp, boolean>();
	const find = ([holds, words]: Stated): readonly RegExpExecArray[] => {
		const known = held.get(holds) ?? holds.test(text);
		held.set(holds, known);
		return known ? matchesOf(text, words) : [];
	};
	for (const stated of HYBRID) for (const match of find(stated)) add(match, 'hybrid');
	for (const stated of REMOTE) for (const match of find(stated)) add(match, 'remote');
	for (const stated of ONSITE) for (const match of find(stated)) add(match, 'onsite');
	for (const match of find([HOME_NAMED, SHARED])) add(match, Number(match[1] ?? match[2]) >= 100 ? 'remote' : 'hybrid');
	return found;
}

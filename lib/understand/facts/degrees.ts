/** Finds where a text names an academic degree, and of which level. Whether it is asked is decided in education.ts. Law: bounded looks to either side of each hit. */

import type {Degree, Span} from '../../model';
import {matchesOf} from '../../text/matches';

export type NamedDegree = Span & {
	readonly level: Exclude<Degree, 'none'>;
	/** "Degree" alone: it counts only where its sentence names no level. */
	readonly plain: boolean;
};

/** Groups: 1 doctorate, 2 master's, 3 bachelor's, 4 a degree above the first, 5 associate's, 6 a first degree by other words, 7 "degree" alone. */
const NAMES = new RegExp(
	[
		"((?<![A-Z.])(?:[Pp][Hh]\\.?\\s?[Dd]\\.?|PHD)(?:['’]?s)?(?![a-z])|(?<![Pp]ost-?)[Dd]octora(?:te|l)s?(?![a-z])|DOCTORATE|D\\.?Phil\\b|Pharm\\.?D\\b|[Tt]erminal [Dd]egree)",
		"([Mm]aster(?:['’`´?]|rsquo| )?s?['’]?(?![a-z])|MASTER['’]?S?(?![A-Z])|(?<![A-Z&])(?<!(?<![a-z]{3})\\.)(?:M\\.\\s?S\\.?(?:c\\.?)?|[Mm]\\.?[Ss][cC]\\.?|MS|M\\.A\\.|MA|MBA|M\\.B\\.A\\.?|M\\.?Eng|M\\.?Tech|MPH|MPP|M\\.?Phil|MSCS)(?:['’]s)?(?![a-zA-Z&]))",
		"([Bb]achelor(?:['’`´?\\uFFFD]|rsquo| |â€™)?s?['’]?(?![a-z])|BACHELOR['’]?S?(?![A-Z])|(?<![A-Z&])(?<!(?<![a-z]{3})\\.)(?:B\\.\\s?S\\.?(?:c\\.?)?|[Bb]\\.?[Ss][cC]\\.?|BS|B\\.\\s?A\\.?|BA|B\\.?Eng|B\\.?Tech|B\\.E\\.|BSEE|BSCS|BBA)(?:['’]s)?(?![a-zA-Z&]))",
		"(Bac ?\\+ ?[56]|[Dd]iplôme d[’']ingénieur|[Éé]cole d[’']ingénieurs?|[Dd]iplom-?(?:[Ii]ngenieur|[Ii]nformatiker|[Mm]athematiker)|[Mm]áster(?: en| universitario)|[Ll]aurea [Mm]agistrale|(?:[Aa]dvanced?|(?<![Uu]nder)(?<![Uu]nder-)[Gg]raduate|[Pp]ost[- ]?[Gg]rad(?:uate)?|ADVANCED|GRADUATE)[-\\s](?:(?:technical|quantitative|academic|university|STEM|level|or professional|scientific|college)\\s)?(?:[Dd]egrees?|DEGREES?|[Qq]ualifications?))",
		"((?:[Aa]ssociate['’]?s?['’]?|ASSOCIATE['’]?S?|(?:[Tt]wo|2)[- ][Yy]ear|A\\.?A\\.?S?\\.?) [Dd]egree|AAS\\b(?= or)|[Ff]oundation [Dd]egree|[Hh]igher [Nn]ational [Dd]iploma|\\bHND\\b|Bac ?\\+ ?2|\\bBTS\\b(?=[ ,/]))",
		'((?:[Uu]ndergrad(?:uate)?|[Cc]ollege|[Uu]niversity|(?:[Ff]our|4|[Tt]hree|3)[- ][Yy]ears?(?: college| university)?)[- ](?:[Dd]egree|[Dd]iploma)|COLLEGE DEGREE|[Hh]igher [Ee]ducation(?= (?:in|degree|required|preferred))|[Dd]egree[- ](?:level|educated|qualified)|[Hh]ochschulabschluss|[Aa]bgeschlossenes (?:Hochschul)?[Ss]tudium|[Hh]ochschulstudium|[Ll]icenciatura|[Tt]ítulo universitario|[Ll]aurea|Bac ?\\+ ?[34]|Bachelorabschluss|[Aa]bgeschlossene(?:s|n)? (?:[Aa]usbildung \\((?:FH|Uni)|(?:(?:[a-zäöü]{4,16}e?s|FH-?|Fach-?) )?(?:[Hh]ochschul|[Uu]niversitäts)?[Ss]tudi(?:um|ums))|[Cc]ompleted (?:(?:university|higher|academic|technical|relevant|a) ){0,2}(?:studies|education at)|[Gg]rado (?:en|universitario)|[Ii]ngeniería (?:en|informática)|[Ll]icence (?:en|universitaire)|(?:[Aa]ny|[Uu]niversity|[Cc]ollege|[Ee]ngineering) [Gg]raduates?(?! (?:degree|school|program|student|level|studies))|(?<=\\b[Aa] )[Gg]raduate (?=in [a-z])|2[:.][12](?= (?:or|in|degree|honours|\\()))',
		'((?<![A-Za-z])(?:[Dd]egrees?|DEGREES?)(?![a-z]))',
	].join('|'),
	'g',
);
const LEVELS: readonly Exclude<Degree, 'none'>[] = ['phd', 'master', 'bachelor', 'master', 'associate', 'bachelor', 'bachelor'];

const MICROSOFT =
	/^[\s-]{0,2}(?:office|excel|word|power|access|project\b|teams|azure|sql|server|dynamics|visio|outlook|windows|exchange|sharepoint|365|suite|products?|applications?|tools|onenote|publisher|visual|build|fabric|copilot|\d)/i;
const ANOTHER =
	'(?<![a-z])(?:ph\\.?\\s?d|doctora|master|bachelor|m\\.?s\\.?c?\\b|b\\.?s\\.?c?\\b|b\\.?a\\b|m\\.?a\\b|mba|advanced|m\\.?eng|b\\.?eng|higher|above|equivalent|equiv|foreign)';
const BESIDE_AFTER = new RegExp(`^[.)]{0,2}\\s{0,2}(?:\\/|,|and\\/or\\b|or\\b|and\\b|&|\\+|-|\\()\\s{0,2}(?:or |an? |and\\/or )?${ANOTHER}`, 'i');
const BESIDE_BEFORE = new RegExp(`${ANOTHER}\\.?(?:['’]s)?\\s{0,2}(?:degree)?\\s{0,2}(?:\\/|,|and\\/or|or|and|&|-|\\()\\s{0,2}(?:an? )?$`, 'i');
const DEGREE_AFTER =
	/^[.)]{0,2}[\s,(–-]{0,3}(?:degrees?\b|in\b|preferred|required|level|from an?\b|plus \d|with (?:\d|at least|a min|min)|\+ ?\d|and \d|or (?:higher|above|equiv|foreign)|\d|computer|statistics|engineering|math)/i;
/** The word before is a city's name: "Boston, ". */
const afterCity = (before: string): boolean =>
	/^[A-Z][A-Za-z]/.test(
		before
			.trimEnd()
			.replace(/,$/, '')
			.split(/[^A-Za-z]/)
			.at(-1) ?? '',
	) && before.endsWith(' ');

function isDegreeAbbreviation(name: string, before: string, after: string): boolean {
	if (/\b(?:no|pre)[\s-]{1,2}$/i.test(before)) return false;
	const letters = name.replace(/[^A-Za-z]/g, '').toUpperCase();
	if (letters.length > 2 && letters !== 'MSS' && letters !== 'BSS') return true;
	if (letters === 'MS' && MICROSOFT.test(after)) return false;
	if (BESIDE_AFTER.test(after) || BESIDE_BEFORE.test(before)) return !(letters === 'MA' && /[a-z], $/.test(before));
	if (letters === 'MA' && (afterCity(before) || /^[\s,]{0,3}\d{5}/.test(after))) return false;
	if (name.includes('.')) return true;
	return DEGREE_AFTER.test(after) && !(/, $/.test(before) && afterCity(before) && letters !== 'BS');
}

const NOT_MASTER =
	/^[\s-]{0,2}(?:data\b|branch|plan\b|planning|services? agreement|agreement|the\b|schedul|record|file|class|of (?:ceremon|your|the|all|our)|handler|craft|mind|piece|key\b|list\b|planner|trust|catalog|teacher|electrician|customer|patient|product\b|index|index|table|black belt|contract|control|limited|system|node|slave|and slave|brand|planned|chief|franchise|budget)/i;
function isMaster(name: string, before: string, after: string): boolean {
	if (NOT_MASTER.test(after) || /\b(?:scrum|web|post|head|quarter|station|grand|jira|list)[\s-]{0,2}$/i.test(before)) return false;
	if (/^masters?$/.test(name) && /\b(?:to|will|you|can|quickly|must|who)\s{1,2}$/i.test(before)) return false;
	if (/['’`´?]s|rsquos|[sS]['’]/.test(name)) return true;
	if (
		/^[.)]{0,2}[\s,(–/-]{0,3}(?:degrees?\b|in\b|of (?:science|arts?|engineering|business|public|statistics|computer|data|applied|information|management|technology)|or\b|level|preferred|required|plus\b|and\/?|&|a plus|ph|program|from|with \d|\d|is |are |doctor|desired|[.,)])/i.test(
			after,
		)
	)
		return (
			/^[mM]aster ?s|MASTERS/.test(name) ||
			/^[.)]{0,2}[\s,(–/-]{0,3}(?:degree|of |in (?:[A-Z]|a |an |the field|computer|data|stat|math|engine|econ|business|quant|related)|\/|or |level|and\/or|and [Pp]h|[Pp][Hh])/.test(
				after,
			)
		);
	return BESIDE_BEFORE.test(before);
}

const NOT_DEGREE_BEFORE =
	/(?:\b(?:high|higher|large|great|greater|some|certain|strong|any|varying|significant|considerable|different|good|fair|to (?:a|the|some)|utmost|highest|same|extraordinary|exceptional|high-?level|maximum|reasonable|sufficient|moderate|substantial|first|second|third)\s|\d[\s-]?)$/i;
const NOT_DEGREE_AFTER =
	/^\s(?:of (?!(?:science|arts|engineering|bachelor|master|higher|education|a bachelor|an? (?:accredited|university)))|to which|celsius|fahrenheit|view|angle|feedback|programs?|awarding|seekers?|courses?|c\b|f\b|apprenticeship|completion|verification|audit|attained|earned (?:by|at)|obtained by)/i;
const PLAIN_BEFORE =
	/\b(?:technical|stem|quantitative|relevant|related|science|sciences|engineering|business|analytical|cs|it|formal|specific|particular|traditional|accredited|academic|honou?rs|your|a|an|with|have|hold|holds?|holding|completed|finance|statistics|mathematics|maths?|economics|numerate|scientific|discipline|equivalent|similar|education|required|minimum|appropriate|recognized|recognised|\d:\d|first-class|class|us|foreign|marketing|accounting|information|computer|data|technology)[\s:–-]{1,3}(?:or similar |or equivalent |level )?$/i;
const PLAIN_AFTER =
	/^[\s,(–:-]{0,3}(?:in\b|from\b|required|preferred|or equivalent|or higher|is (?:required|preferred|a plus)|with (?:an? )?(?:emphasis|focus|major|concentration|\d)|level|holder|qualification|and \d|plus|\(or|obtained|essential|desirable|education|within)/i;

function isPlainDegree(before: string, after: string): boolean {
	if (NOT_DEGREE_BEFORE.test(before) || NOT_DEGREE_AFTER.test(after)) return false;
	return PLAIN_AFTER.test(after) || (PLAIN_BEFORE.test(before) && !/^\s(?:[a-z]+ing)\b/.test(after));
}

/** A cheap sign that a degree may be named nearby. */
const SIGN =
	/[Dd]egree|DEGREE|achelor|ACHELOR|[Mm]aster|MASTER|[Pp]\.?[Hh]\.?\s?[Dd]|octora|OCTORA|Pharm|\bD\.?Phil|[BM]\.\s?[A-Z]|[BM](?:[SA]|[Ss]c|SC|Eng|Tech|BA|PH|PP|Phil)(?![a-z])|\b[bm]sc\b|AAS|iploma|igher [Ee]ducation|ochschul|[Ss]tudi(?:um|es\b)|usbildung|[Gg]raduates?\b|ngénieur|[Ii]ngenier|HND|BTS|\b2[:.][12]\b|[Gg]rado |áster|icence |icenciatura|título|aurea|Bac ?\+|[Gg]rad(?:uate)? [Qq]ual/g;
const REACH = 48;

/** The names' matches in the stretches around such signs. */
function* matchesNear(text: string): Iterable<{readonly index: number; readonly 0: string; readonly which: number}> {
	let from = -1;
	let to = -1;
	const stretch = function* (): Iterable<{readonly index: number; readonly 0: string; readonly which: number}> {
		const base = Math.max(0, from - 8);
		for (const match of matchesOf(text.slice(base, to), NAMES))
			if (base + match.index >= from) yield {index: base + match.index, 0: match[0], which: match.slice(1).findIndex(Boolean)};
	};
	for (const sign of matchesOf(text, SIGN)) {
		if (sign.index - REACH > to) {
			if (to > 0) yield* stretch();
			from = Math.max(0, sign.index - REACH);
		}
		to = Math.min(text.length, sign.index + sign[0].length + REACH);
	}
	if (to > 0) yield* stretch();
}

/** All degrees named, in order, without overlap. */
export function findDegrees(text: string): readonly NamedDegree[] {
	const found: NamedDegree[] = [];
	for (const match of matchesNear(text)) {
		const {which} = match;
		const level = LEVELS[which];
		if (!level) continue;
		const name = match[0];
		const start = match.index;
		const end = start + name.length;
		const before = text.slice(Math.max(0, start - 40), start);
		const after = text.slice(end, end + 40);
		if (which === 1 && /^[Mm](?!aster|ASTER)/.test(name) ? !isDegreeAbbreviation(name, before, after) : which === 1 && !isMaster(name, before, after)) continue;
		if (which === 2 && /^[Bb](?!achelor|ACHELOR)/.test(name) && !isDegreeAbbreviation(name, before, after)) continue;
		if (which === 0 && /^[-\s]?level (?:agent|intelligence|reasoning)/i.test(after)) continue;
		if (which === 6 && !isPlainDegree(before, after)) continue;
		found.push({start, end, level, plain: which === 6});
	}
	return found;
}

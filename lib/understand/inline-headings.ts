/**
 * Headings that a page strung into running text: "… every day. Responsibilities Design models …", "Location: Pune Experience: 3 years …".
 * Law: only headings that postings repeat in these very words, written with a capital, and in text that lost its line breaks.
 */

import type {Span} from '../model';
import {matchesOf} from '../text/matches';

/** Names of particulars and headings, each with its colon. */
const NAME =
	/(?<=[\p{L}\p{N}.)%] )(?:Role|Position|Job Title|Title|Job ID|Job Type|Job Description|Description|Location|Work Location|Work Mode|Mode|Salary|Rate|Day Rate|Budget|CTC|Duration|Contract|Contract Type|Experience|Notice [Pp]eriod|Start Date|Reports to|Reporting to|Department|Hours|Shift|Key Skills|Skills|Skills Required|Required Skills|Requirements|Qualifications|Preferred Qualifications|Responsibilities|Key Responsibilities|Duties|Benefits|About the [Rr]ole|About [Uu]s):(?= )/gu;

/** What may stand before a heading without a colon: the end of a sentence, a word that lost the space after it, or the text's start. */
const HEADING =
	/(?:^|(?<=[.!?;:)] )|(?<=[\p{Ll}.!?;:)\]])(?=\p{Lu}))(?:(?:(?:Key|Core|Main|Primary|Principal|Essential|Job|Basic|Minimum|Required|Preferred|Desired|Additional|Technical|Other|Position|Your) ){0,2}(?:Responsibilities|Duties|Accountabilities|Requirements|Qualifications)(?: (?:and|&) (?:Responsibilities|Duties|Requirements|Qualifications|Skills|Experience))?|(?:Required|Preferred|Desired|Essential|Technical|Key) (?:Skills|Experience)(?: (?:and|&) (?:Qualifications|Skills|Experience))?|(?:Job|Position|Role) (?:Summary|Description|Overview)|(?:Essential |Key |Primary )?(?:Job )?Functions|(?:Education|Experience|Skills) (?:[Aa]nd|&|\/) (?:Education|Experience|Training|Skills|Abilities|Qualifications|Requirements|Certifications?)|(?:Skills|Experience|Education) Required|Knowledge,? Skills,? (?:[Aa]nd|&) Abilities|(?:Core |Key )?Competencies|Soft Skills|Must[ -]Haves?|(?:Physical|Working|Work) (?:Demands|Environment|Conditions)|(?:Company|Team) (?:Overview|Description)|Equal (?:Employment )?Opportunity(?: Employer)?|In This Role|Nice [Tt]o [Hh]aves?|Bonus [Pp]oints|(?:Benefits|Perks) (?:[Aa]nd|&) (?:Benefits|Perks)|Benefits|Perks|What [Ww]e(?:['’]re| [Aa]re) [Ll]ooking [Ff]or|What [Ww]e [Oo]ffer|What [Yy]ou(?:['’]ll| [Ww]ill)? (?:[Dd]o|[Bb]ring|[Nn]eed|[Bb]e [Dd]oing)|What(?:['’]s| [Ii]s) (?:[Ii]n [Ii]t [Ff]or [Yy]ou|[Oo]n [Oo]ffer)\??|Who [Yy]ou [Aa]re|Who [Ww]e [Aa]re|About (?:[Yy]ou|[Uu]s|[Tt]he (?:[Rr]ole|[Jj]ob|[Tt]eam|[Cc]ompany))|The (?:Role|Person|Company)|Why [Jj]oin [Uu]s\??|WHAT YOU(?:['’]LL| WILL)? (?:DO|BRING|NEED)|WHO (?:YOU|WE) ARE|RESPONSIBILITIES|REQUIREMENTS|QUALIFICATIONS|(?:KEY|CORE|PRIMARY|JOB|ESSENTIAL|MINIMUM|BASIC|PREFERRED|DESIRED|REQUIRED|TECHNICAL) (?:RESPONSIBILITIES|DUTIES|FUNCTIONS|REQUIREMENTS|QUALIFICATIONS|SKILLS|EXPERIENCE)|EDUCATION|EXPERIENCE|SKILLS|COMPETENCIES|DUTIES|SUMMARY|BENEFITS|ABOUT US|NICE TO HAVE)(?= (?:[\p{Lu}\p{N}•*–-]))/gu;

/** Headings of several words, each with its capital: nothing else is written so, whatever stands before them. */
const TITLED =
	/(?<=[\p{Ll}\p{N})+#] )(?:(?:Key|Core|Main|Primary|Essential|Basic|Minimum|Required|Preferred|Desired) (?:Responsibilities|Duties|Requirements|Qualifications|Skills|Experience)(?: (?:And|and|&) (?:Responsibilities|Duties|Requirements|Qualifications|Skills|Experience))?|(?:Skills|Education|Experience) (?:And|and|&) (?:Qualifications|Requirements|Experience)|Nice To Haves?|Bonus Points|What We(?:['’]re| Are) Looking For|What We Offer|What You(?:['’]ll| Will)? (?:Do|Bring|Need|Be Doing)|Who You Are|Who We Are|About (?:You|Us|The (?:Role|Job|Team|Company))|Why Join Us\??|(?:Responsibilities|Requirements|Qualifications)(?! (?:Engineer|Manage|Analy|Gather|Document|Specif|Include|Are)))(?= \p{Lu}\p{Ll})/gu;
/** Four words or more in capitals within plain text: a heading that shouts. */
const SHOUTED = /(?:^|(?<=[\p{Ll}\p{N}.!?;:)…] ))\p{Lu}{2,}(?:[ ,/]+(?:\p{Lu}[\p{Lu}'’]*|&)){3,11}[.…:?!]*(?= \p{Lu}\p{Ll})/gu;

/** @returns where names with a colon start, if there are two or more of them */
export function findInlineNames(words: string): number[] {
	const names = matchesOf(words, NAME).map(({index}) => index);
	return names.length > 1 ? names : [];
}

/** @returns the headings without a colon, in order, without overlap */
export function findInlineHeadings(words: string): Span[] {
	const found = [HEADING, TITLED, SHOUTED].flatMap(pattern =>
		matchesOf(words, pattern).map(({index, 0: heading}) => ({start: index, end: index + heading.length})),
	);
	found.sort((a, b) => a.start - b.start);
	return found.filter((one, i) => one.start >= (found[i - 1]?.end ?? 0));
}

/** The wording by which a posting is known from another text. Law: families of words that any employer uses; no name and no sentence of one. Pure. */

type Family = 'duties' | 'asked' | 'wished' | 'offered' | 'role' | 'employer';
/** Headings of postings, a pattern for each family; other languages get the commonest. */
const HEADINGS: readonly (readonly [Family, RegExp])[] = [
	[
		'duties',
		/\b(?:what you(?:['’]ll| will| would)? (?:do|be doing|own|work on|be working on)|responsibilit|duties|day[- ]to[- ]day|your (?:role|tasks|mission|impact|work)|you will\b|you['’]ll\b|in this role|essential functions|accountabilities|aufgaben|tätigkeiten|vos missions|missions|responsabilidades|funciones|werkzaamheden|responsabilità)/i,
	],
	[
		'asked',
		/\b(?:requirement|qualification|what you(?:['’]ll)? (?:bring|need|have)(?! to know)|who you are|about you\b|you (?:have|are|bring|might)|must[- ]haves?|skills|experience|what we(?:['’]re| are)? (?:look|need)|looking for|your (?:profile|background)|candidate|minimum|anforderungen|dein profil|ihr profil|das bringst du|votre profil|profil recherché|requisitos|wat vragen|requisiti)/i,
	],
	['wished', /\b(?:nice[- ]to[- ]haves?|preferred|bonus points?|desirable|a plus|von vorteil)\b/i],
	[
		'offered',
		/\b(?:benefits|what we offer|we offer|perks|compensation|salary|pay range|pay transparency|what['’]s in it|rewards|wir bieten|unser angebot|nous offrons|avantages|beneficios|ofrecemos|wij bieden)\b/i,
	],
	[
		'role',
		/\b(?:about (?:the|this) (?:role|job|position|opportunity)|the (?:role|opportunity|position|job)\b|role overview|position (?:summary|overview)|job (?:description|summary|purpose|overview)|stellenbeschreibung|le poste|descripción del puesto|functieomschrijving)/i,
	],
	[
		'employer',
		/\b(?:about (?:us|the company|the team|our)|who we are|why (?:join|work)|our (?:mission|values|team)|equal (?:employment )?opportunity|über uns|qui sommes|sobre nosotros)\b/i,
	],
];
/** Phrases that stand in running text. */
const PHRASES: readonly RegExp[] = [
	/\byou(?:['’]ll| will)\b/i,
	/\b(?:we(?:['’]re| are) (?:looking for|seeking|hiring)|is (?:looking for|seeking|hiring)|we seek|join (?:our|us|the))\b/i,
	/\b\d{1,2}\+? ?(?:years?|yrs?)(?:['’]| of|\b)/i,
	/\bequal[- ](?:employment[- ])?opportunity\b/i,
	/\b(?:ideal|successful|strong|qualified) (?:candidate|applicant)s?\b/i,
	/\b(?:full|part)[- ]time\b/i,
	/\b(?:bachelor|master|degree|phd)\b/i,
	/\breport(?:s|ing)? (?:directly )?to\b/i,
	/\b(?:experience (?:with|in|working|of)|proficien|familiarity with|knowledge of|ability to)\b/i,
	/\b(?:remote|hybrid|on-?site)\b/i,
	/\b(?:responsib(?:le for|ilit)|duties|your tasks|aufgaben|missions)/i,
	/\b(?:requirements?|qualifications?|required|must have|anforderungen|requisitos|compétences)\b/i,
	/\b(?:salary|compensation|benefits|paid time off|per (?:annum|year|hour)|gehalt|salaire)\b/i,
	/\b(?:wir suchen|berufserfahrung|kenntnisse|vous (?:êtes|avez)|expérience|experiencia|buscamos|ervaring)\b/i,
];
/** Headings with which the posting is over. */
const AFTER: readonly RegExp[] = [
	/^(?:view |see |explore |browse |search |show )?(?:all |our )?(?:similar|related|other|more|recommended|featured|latest|additional|current|suggested|recent|open|popular)\b[^.]{0,40}\b(?:jobs?|positions|roles|openings|opportunities|vacancies|postings|searches|listings)\b/i,
	/^(?:people (?:also|who) (?:viewed|searched)|you (?:may|might) also|jobs? (?:you might|you may|like this|alerts?|at|by|in)\b|(?:set|create|sign up for|get)(?: up)?(?: an?)? (?:job )?(?:alerts?\b|notified)|get (?:similar|future|new) )/i,
	/^(?:ähnliche|weitere|passende) (?:jobs|stellen)|^(?:offres|emplois|postes) similaires|^(?:autres|nos) (?:offres|postes)|^job-?(?:newsletter|alarm|abo)|^cré(?:er|ez) une alerte|^ofertas similares|^vergelijkbare vacatures|^offerte simili/i,
];
/** A label of a posting's data sheet, whose value follows; no part of its text. */
const LABEL =
	/^(?:(?:job |work |office )?locations?|department|team|employment type|job type|contract type|work(?:place|ing)? (?:type|model|arrangement)|location type|seniority(?: level)?|job (?:function|category|family|id|number|posting date)|industr(?:y|ies)|(?:career|experience) level|salary(?: range)?|pay|schedule|date posted|posted(?: on)?|req(?:uisition)? ?(?:id|number|#)?|reference|category|top skills|closing date|standort|arbeitszeit|vertragsart)\s*:?$/i;

/** Labels that data sheets have and running text has not. */
const SHEET_LABEL =
	/^(?:employment type|job type|contract type|seniority(?: level)?|job (?:function|category|family|id|number)|industr(?:y|ies)|req(?:uisition)? ?(?:id|number|#)|date posted|posted(?: on)?|anstellungsart|vertragsart|type de contrat)\s*:?$/i;
/** Headings of what a board puts beside a posting to keep the person busy. */
const BESIDE =
	/^(?:am i a good fit|(?:see )?how (?:you|your (?:profile|resume|skills|experience)) (?:match|align|compare|fit|stack)|your (?:profile|resume) (?:is missing|match)|profile insights|(?:get|unlock|see) (?:personali[sz]ed|ai[- ]powered)\b|is this information helpful|job search faster|meet (?:the|your) (?:hiring|recruit|team)|people you can reach|direct message the job poster|featured benefits|benefits (?:pulled|inferred) from|key facts about|stay in the loop|(?:subscribe to|sign up for|join) (?:our|the) (?:newsletter|talent)|(?:our )?newsletter|follow us|connect with us|leave a comment|recent posts|what you need to know about|gallery|photos|salary (?:estimate|insights)|(?:company|interview|employee) reviews?|(?:frequently asked )?questions and answers|faqs?)\b/i;
/** A fact of an employer's profile, as boards show it beside a posting. */
const PROFILE_FACT =
	/^(?:company size:? )?[\d.,–-]{1,20}\+? (?:total )?(?:employees|followers|mitarbeiter(?:innen|:innen)?|employés|empleados)\b|\b\d+[–-]\d+ employees\b|^(?:year )?founded:? (?:in )?\d{4}$/i;
/** The label under which a page sets the posting's own text. */
const OPENER =
	/^(?:(?:full |the )?(?:job|position|vacancy|role) (?:description|details)|about (?:the|this) (?:job|position|vacancy)|description|stellenbeschreibung|jobbeschreibung|description du poste|descriptif du poste|descripción(?: del puesto)?|functieomschrijving)\s*:?$/i;
/** A board's note under a summary that it had written by machine. */
const MADE_SUMMARY = /\b(?:summary|overview|highlights)\b.{0,30}\bgenerated (?:by|with|using)\b/i;

/** Headings of a form, or of a way to share: the posting may go on after them, where they stand among its own lines. */
const APPLYING =
	/^(?:apply (?:for (?:this|the)|now\b|here\b|online\b|today\b)|submit (?:your|an|my) (?:application|resume|cv)|application form|your application$|share (?:this|job)|referrals increase|interview (?:tips|questions)|not (?:ready|the right|quite)|join our talent|interested in building your career|jetzt (?:online )?bewerben|postuler|bewerbungsformular|partager|stelle teilen)/i;
export const isApplying = (heading: string): boolean => heading.length <= 100 && APPLYING.test(heading);

export const isSheetLabel = (line: string): boolean => line.length <= 40 && SHEET_LABEL.test(line);
export const isProfileFact = (line: string): boolean => line.length <= 90 && PROFILE_FACT.test(line);
export const isOpener = (line: string): boolean => line.length <= 40 && OPENER.test(line);
export const isMadeSummary = (line: string): boolean => line.length <= 120 && MADE_SUMMARY.test(line);
export const isPostingHeading = (heading: string): boolean => heading.length <= 120 && HEADINGS.some(([, family]) => family.test(heading));
/** Whether a heading opens something that is no longer the posting: similar jobs, the application form, an alert. */
export const isAfterPosting = (heading: string): boolean =>
	heading.length <= 100 && (APPLYING.test(heading) || BESIDE.test(heading) || AFTER.some(pattern => pattern.test(heading)));
export const isDataLabel = (line: string): boolean => line.length <= 40 && LABEL.test(line);

export type Wording = {readonly families: ReadonlySet<Family>; readonly phrases: number};
/** How much of a posting's wording a text has: families of headings, and kinds of phrases. */
export const postingWording = (headings: readonly string[], text: string): Wording => ({
	families: new Set(HEADINGS.filter(([, family]) => headings.some(heading => heading.length <= 120 && family.test(heading))).map(([name]) => name)),
	phrases: PHRASES.filter(phrase => phrase.test(text)).length,
});

/**
 * Whether a text is a posting. `signs`: how many signs beside the text the page has (a control to apply with, an address under which postings stand),
 * 0 to 2: the more of them, the less wording is asked. An article about careers has the wording and no sign.
 */
export const isPosting = ({families, phrases}: Wording, signs: number): boolean => {
	const core = ['duties', 'asked', 'role'].filter(family => families.has(family as Family)).length;
	if (signs === 2) return (core >= 1 && families.size + phrases >= 3) || phrases >= 3;
	if (signs === 1) return (core >= 1 && families.size + phrases >= 4) || phrases >= 5;
	return (core >= 2 && phrases >= 4) || (core >= 1 && families.size >= 3 && phrases >= 5) || phrases >= 9;
};

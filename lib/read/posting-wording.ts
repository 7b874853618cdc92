/** The wording by which a posting is known from another text. Law: families of words that any employer uses; no name and no sentence of one. Pure. */

/** Headings of postings, a pattern for each family; four languages beside English get the commonest. */
const HEADINGS: readonly RegExp[] = [
	/\b(?:what you(?:['’]ll| will| would)? (?:do|be doing|own|work on)|responsibilit|duties|day[- ]to[- ]day|your (?:role|tasks|mission|impact|work)|you will\b|in this role|essential functions|accountabilities|aufgaben|tätigkeiten|vos missions|missions|responsabilidades|funciones|werkzaamheden|responsabilità)/i,
	/\b(?:requirement|qualification|what you(?:['’]ll)? (?:bring|need|have)|who you are|about you|you (?:have|are|bring|might)|must[- ]haves?|skills|experience|what we(?:['’]re| are)? (?:look|need)|looking for|your profile|candidate|minimum|anforderungen|dein profil|ihr profil|votre profil|profil recherché|requisitos|wat vragen|requisiti)/i,
	/\b(?:nice[- ]to[- ]haves?|preferred|bonus points?|desirable|a plus|von vorteil)\b/i,
	/\b(?:benefits|what we offer|we offer|perks|compensation|salary|pay range|pay transparency|what['’]s in it|rewards|wir bieten|unser angebot|nous offrons|avantages|beneficios|ofrecemos|wij bieden)\b/i,
	/\b(?:about (?:the|this) (?:role|job|position|team|opportunity)|the (?:role|opportunity|position|job)\b|role overview|position (?:summary|overview)|job (?:description|summary|purpose|overview)|stellenbeschreibung|le poste|descripción del puesto|functieomschrijving)/i,
	/\b(?:about (?:us|the company)|who we are|why (?:join|work)|our (?:mission|values|team)|equal (?:employment )?opportunity|über uns|qui sommes|sobre nosotros)\b/i,
];
/** Phrases that stand in running text. */
const PHRASES: readonly RegExp[] = [
	/\byou(?:['’]ll| will)\b/i,
	/\b(?:we(?:['’]re| are) (?:looking for|seeking|hiring)|is (?:looking for|seeking|hiring)|we seek)\b/i,
	/\b\d{1,2}\+? ?(?:years?|yrs?)(?:['’]| of|\b)/i,
	/\bequal[- ](?:employment[- ])?opportunity\b/i,
	/\b(?:ideal|successful|strong|qualified) (?:candidate|applicant)s?\b/i,
	/\b(?:full|part)[- ]time\b/i,
	/\b(?:bachelor|master|degree|phd)\b/i,
	/\breport(?:s|ing) to\b/i,
	/\b(?:experience (?:with|in)|proficien|familiarity with|knowledge of|ability to)\b/i,
	/\b(?:remote|hybrid|on-?site)\b/i,
	/\b(?:wir suchen|berufserfahrung|kenntnisse|vous (?:êtes|avez)|expérience|experiencia|buscamos|ervaring)\b/i,
];
/** Headings after which the posting is over. */
const AFTER =
	/^(?:similar|related|other|more|recommended|featured|latest|additional|open|current|suggested|explore|see|view|browse|people also|you (?:may|might)|jobs? (?:you|like|at|from|in)|set (?:a |up )?(?:job )?alert|create (?:a |an )?(?:job )?alert|get (?:notified|job alerts|similar)|apply (?:for|to|now|here|online|today)|submit (?:your|an) application|application form|share this|referrals increase|recent(?:ly)?|sign (?:in|up)|not (?:ready|quite)|join our talent|stay (?:connected|in touch)|ähnliche|weitere stellen|offres similaires|how (?:your|you) match|interview (?:tips|insights)|company (?:reviews|photos))\b/i;
const AFTER_NOUN =
	/\b(?:jobs?|positions?|roles?|opportunities|openings|vacancies|searche[sd]|alerts?|viewed|interested|application|apply|this|network|connected|touch|community|stellen|offres|match|tips|insights|reviews|photos|join|updates|increase|online|now|here|today)\b/i;

/** Whether a heading belongs to a posting's own parts. */
export const isPostingHeading = (heading: string): boolean => heading.length <= 120 && HEADINGS.some(family => family.test(heading));
/** Whether a heading opens something that is no longer the posting: similar jobs, the application form, an alert. */
export const isAfterPosting = (heading: string): boolean =>
	heading.length <= 100 && AFTER.test(heading) && (AFTER_NOUN.test(heading) || heading.split(' ').length <= 2);

/** How much of a posting's wording a text has: families of headings and kinds of phrases. */
export const postingWording = (headings: readonly string[], text: string): {readonly families: number; readonly phrases: number} => ({
	families: HEADINGS.filter(family => headings.some(heading => heading.length <= 120 && family.test(heading))).length,
	phrases: PHRASES.filter(phrase => phrase.test(text)).length,
});

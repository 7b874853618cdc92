/**
 * The employer that a document's title names beside the posting's title ("Data Engineer | Northwind Careers").
 *
 * Law: pure; a part of the title that nothing confirms is no employer, it may be a place or a team.
 */
import type {PageHead} from '../model';
import {wordsOf} from './words';

/** Titles come with their white space collapsed. */
const SEPARATOR = / [|–—·•:»/-] | ?\| ?|, |: /;
/** What sites add to an employer's name. */
const SITE_WORDS =
	/\b(?:careers?|jobs?|job (?:board|openings?)|career (?:site|page|portal)|open positions|vacancies|hiring|recruiting|recruitment|join us|karriere|stellenangebote|emplois?|home)\b/gi;
const LED_BY = /^(?:careers?|jobs?|job opening|working|opportunities)? ?(?:at|@|bei|chez|with) /i;
const LEADS = / (at|bei|chez|@) (?=\p{Lu})/gu;
const LONGEST = 60;

/** Genders that a title names in brackets. */
const GENDERS = /\([mwfdhxi*](?:\/[mwfdhxi*]){1,3}\)/gi;
/** What stands beside a title and is no one's name. */
const NO_NAME =
	/^(?:remote|hybrid|on-?site|full[- ]?time|part[- ]?time|permanent|contract|temporary|engineering|technology|apply|details?|search|careers?|jobs?|home|about|contact|blog|menu|support|products?|company|people|news|login|sign in|login|save|share|open positions|vacancies|karriere|standort|location|lieu|department|team)\b/i;
/** A place or a team hardly ever begins a sentence; an employer does. */
const beginsSentence = (text: string, name: string): boolean => text.startsWith(`${name} `) || text.includes(`. ${name} `) || text.includes(`\n${name} `);

const squeezed = (text: string): string => wordsOf(text).replace(/ /g, '');

/** What an employer's name is held against: where the posting stands, whose site it is, and what its text says. */
export type Proof = {readonly site: string; readonly url: string; readonly text: string};
/** Whether the address, the site's name or the posting's own sentences have this name as an employer's. */
export const isConfirmed = (name: string, {site, url, text}: Proof): boolean => {
	if (name.length < 2 || name.length > LONGEST || !/\p{L}/u.test(name) || NO_NAME.test(name)) return false;
	const short = squeezed(name);
	const opening = text.slice(0, 20_000);
	return (
		(short.length >= 3 && squeezed(url.slice(0, 300)).includes(short)) ||
		(site !== '' && short.length >= 2 && squeezed(site).includes(short)) ||
		[
			`About ${name}`,
			`At ${name}`,
			`Join ${name}`,
			`Über ${name}`,
			`Bei ${name}`,
			`Chez ${name}`,
			`${name} is `,
			`${name} ist `,
			`${name} est `,
			`${name}’s `,
			`${name}'s `,
		].some(words => opening.includes(words)) ||
		beginsSentence(opening, name)
	);
};

/** The employer, or an empty string. `text`: the posting's own text; `url`: where it stands. */
export const companyInHead = ({title, shared, site}: PageHead, jobTitle: string, text: string, url: string): string => {
	for (const head of [title, shared]) {
		const at = head.toLowerCase().indexOf(jobTitle.toLowerCase());
		if (jobTitle === '' || at < 0) continue;
		const rest = [head.slice(0, at), head.slice(at + jobTitle.length)].flatMap(part => part.replace(LEADS, ' | $1 ').split(SEPARATOR));
		for (const part of rest) {
			const led = LED_BY.test(part.trim()) || /\bcareers?\b|\bkarriere\b/i.test(part);
			const name = part
				.trim()
				.replace(GENDERS, ' ')
				.trim()
				.replace(LED_BY, '')
				.replace(SITE_WORDS, ' ')
				.replace(/\s+/g, ' ')
				.replace(/^[ |–—·•:»/,-]{1,9}/, '')
				.replace(/[ |–—·•:»/,-]{1,9}$/, '');
			const named = led && name.length >= 2 && name.length <= LONGEST && /\p{L}/u.test(name) && !NO_NAME.test(name);
			if (named || isConfirmed(name, {site, url, text})) return name;
		}
	}
	return '';
};

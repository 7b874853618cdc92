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
const LONGEST = 60;

/** What stands beside a title and is no one's name. */
const NO_NAME = /^(?:remote|hybrid|on-?site|full[- ]?time|part[- ]?time|permanent|contract|temporary|engineering|technology|apply|details?|search)\b/i;
/** A place or a team hardly ever begins a sentence; an employer does. */
const beginsSentence = (text: string, name: string): boolean => text.startsWith(`${name} `) || text.includes(`. ${name} `) || text.includes(`\n\n${name} `);

const squeezed = (text: string): string => wordsOf(text).replace(/ /g, '');

/** The employer, or an empty string. `text`: the posting's own text; `url`: where it stands. */
export const companyInHead = ({title, shared, site}: PageHead, jobTitle: string, text: string, url: string): string => {
	const address = squeezed(url.slice(0, 300));
	const opening = text.slice(0, 20_000);
	for (const head of [title, shared]) {
		const at = head.toLowerCase().indexOf(jobTitle.toLowerCase());
		if (jobTitle === '' || at < 0) continue;
		const rest = [head.slice(0, at), head.slice(at + jobTitle.length)].flatMap(part => part.split(SEPARATOR));
		for (const part of rest) {
			const led = LED_BY.test(part.trim()) || /\bcareers?\b|\bkarriere\b/i.test(part);
			const name = part
				.trim()
				.replace(LED_BY, '')
				.replace(SITE_WORDS, ' ')
				.replace(/\s+/g, ' ')
				.replace(/^[ |–—·•:»/,-]{1,9}/, '')
				.replace(/[ |–—·•:»/,-]{1,9}$/, '');
			if (name.length < 2 || name.length > LONGEST || !/\p{L}/u.test(name)) continue;
			const short = squeezed(name);
			const confirmed =
				led ||
				(short.length >= 3 && address.includes(short)) ||
				(site !== '' && squeezed(site).includes(short)) ||
				opening.includes(`About ${name}`) ||
				opening.includes(`At ${name}`) ||
				opening.includes(`${name} is `) ||
				opening.includes(`${name}’s `) ||
				opening.includes(`${name}'s `) ||
				beginsSentence(opening, name);
			if (confirmed && !NO_NAME.test(name)) return name;
		}
	}
	return '';
};

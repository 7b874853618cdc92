/**
 * The witness `json-ld`: what a page says of its posting for machines, as JSON-LD or as microdata.
 *
 * Law: where a page describes several postings, only the one that it names on screen or in its address is told; where none is named, none.
 */
import type {Account} from '../model';
import {all, attribute, first, rawText} from './dom';
import {accountOfJobPosting, isJobPosting, isoDay} from './job-posting-data';
import {findData, JSON_CAP, parseLooseJson} from './loose-json';
import {visibleBlocks, visibleLine} from './visible-blocks';

const MOST_SCRIPTS = 60;

const postingsInScripts = (document: Document): readonly Account[] => {
	const found: Account[] = [];
	let room = JSON_CAP;
	for (const script of all(document, 'script[type*="json"]').slice(0, MOST_SCRIPTS)) {
		const type = (attribute(script, 'type') ?? '').replace(/&(?:#x2b|#43|plus);/i, '+').toLowerCase();
		if (!type.includes('ld+json') && attribute(script, 'id') !== 'job-posting') continue;
		const source = rawText(script, room + 1);
		if (source.length > room) continue;
		room -= source.length;
		if (source.includes('JobPosting')) found.push(...findData(parseLooseJson(source), isJobPosting).slice(0, 200).map(accountOfJobPosting));
	}
	return found;
};

/** Microdata: the first JobPosting item of the page. */
const postingInMicrodata = (document: Document): Account | null => {
	const item = first(document, '[itemtype*="schema.org/JobPosting"]');
	if (item === null) return null;
	const told = (name: string): string => {
		const element = first(item, `[itemprop="${name}"]`);
		return element === null ? '' : (attribute(element, 'content') ?? visibleLine(element));
	};
	const body = all(item, '[itemprop="description"]').flatMap(element => visibleBlocks(element, {styled: true}));
	const fields = {
		title: told('title'),
		company: told('hiringOrganization'),
		location: told('jobLocation'),
		employment: told('employmentType'),
		salary: told('baseSalary'),
		postedOn: isoDay(told('datePosted')),
		validThrough: isoDay(told('validThrough')),
	};
	return {
		witness: 'json-ld',
		...(Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== '')) as Partial<Account>),
		...(body.length > 0 ? {body} : {}),
	};
};

const squeezed = (text: string): string =>
	text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** What the page's structured data says of the posting that is open, or null. `titles`: what the page shows as its titles. */
export const readStructuredData = (document: Document, titles: readonly string[]): Account | null => {
	const told = postingsInScripts(document);
	if (told.length === 0) return postingInMicrodata(document);
	const distinct = told.filter((account, index) => told.findIndex(other => other.title === account.title && other.location === account.location) === index);
	if (distinct.length === 1) return distinct[0] ?? null;
	const shown = titles.map(squeezed).filter(title => title !== '');
	const named = distinct.filter(account => account.title !== undefined && shown.some(title => title === squeezed(account.title ?? '')));
	return named[0] ?? null;
};

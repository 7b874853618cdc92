/**
 * The page's data for machines: sources of JSON-LD, and microdata.
 *
 * Law: sources are handed on as they stand, within a cap; what they mean is read elsewhere.
 */
import type {Account} from '../model';
import {all, attribute, first, rawText} from './dom';
import {visibleBlocks, visibleLine} from './visible-blocks';

/** All sources together, in characters. Longer ones are passed over: the page itself still speaks. */
export const DATA_CAP = 1_000_000;
export const PIECE = 200_000;
const MOST_SCRIPTS = 60;

/** Sources that speak of a job posting, each in pieces. The type may stand with its plus sign escaped, or be missing beside a telling id. */
export const readData = (document: Document): readonly (readonly string[])[] => {
	const sources: string[][] = [];
	let room = DATA_CAP;
	for (const script of all(document, 'script[type*="ld"],script#job-posting').slice(0, MOST_SCRIPTS)) {
		const source = rawText(script, room + 1);
		if (source.length > room || !source.includes('JobPosting')) continue;
		room -= source.length;
		const pieces: string[] = [];
		for (let at = 0; at < source.length; at += PIECE) pieces.push(source.slice(at, at + PIECE));
		sources.push(pieces);
	}
	return sources;
};

const PROPERTIES: readonly (readonly [keyof Account, string])[] = [
	['title', 'title'],
	['company', 'hiringOrganization'],
	['location', 'jobLocation'],
	['employment', 'employmentType'],
	['salary', 'baseSalary'],
	['postedOn', 'datePosted'],
	['validThrough', 'validThrough'],
];
/** The first JobPosting that the page marks up, or null. Its dates are as the page writes them. */
export const readMicrodata = (document: Document): Account | null => {
	const item = first(document, '[itemtype*="schema.org/JobPosting"]');
	if (item === null) return null;
	const fields: Record<string, string> = {};
	for (const [field, name] of PROPERTIES) {
		const element = first(item, `[itemprop="${name}"]`);
		const words = element === null ? '' : (attribute(element, 'content') ?? visibleLine(element)).slice(0, 300).trim();
		if (words !== '') fields[field] = words;
	}
	const body = all(item, '[itemprop="description"]').flatMap(element => visibleBlocks(element, {styled: true}));
	return {witness: 'json-ld', ...fields, ...(body.length > 0 ? {body} : {})};
};

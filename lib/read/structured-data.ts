/**
 * The witness `json-ld`: what a page's JSON-LD says of the posting that is open.
 *
 * Law: pure. Where a page describes several postings, only the one that it names on screen is told; where none is named, none.
 */
import type {Account} from '../model';
import {accountOfJobPosting, isJobPosting} from './job-posting-data';
import {findData, JSON_CAP, parseLooseJson} from './loose-json';
import {wordsOf} from './words';

const MOST_POSTINGS = 200;

/** The posting of these sources that is open, or null. `titles`: what the page shows as its titles. */
export const readStructuredData = (sources: readonly (readonly string[])[], titles: readonly string[]): Account | null => {
	const told: Account[] = [];
	for (const pieces of sources) {
		const source = pieces.join('');
		if (source.length > JSON_CAP) continue;
		for (const posting of findData(parseLooseJson(source), isJobPosting).slice(0, MOST_POSTINGS)) told.push(accountOfJobPosting(posting));
	}
	const distinct = told.filter((account, index) => told.findIndex(other => other.title === account.title && other.location === account.location) === index);
	if (distinct.length <= 1) return distinct[0] ?? null;
	const shown = new Set(titles.map(wordsOf));
	return distinct.find(account => account.title !== undefined && account.title !== '' && shown.has(wordsOf(account.title))) ?? null;
};

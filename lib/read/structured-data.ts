/**
 * The witness `json-ld`: what a page's JSON-LD says of the posting that is open.
 *
 * Law: pure. Where a page describes several postings, only the one that it names on screen is told; where none or more than one is named, none.
 */
import type {Account} from '../model';
import {accountOfJobPosting, isJobPosting} from './job-posting-data';
import {findData, JSON_CAP, parseLooseJson} from './loose-json';
import {wordsOf} from './words';

const MOST_POSTINGS = 200;

/** What the page shows: titles that stand for the page alone, and its head, where a posting is named together with its employer. */
export type Shown = {readonly titles: readonly string[]; readonly head: string};

/** What several tellings of one title have in common: the same job in several places is one of them, and nobody says which. */
const inCommon = (first: Account, all: readonly Account[]): Account => {
	const told = (account: Account, key: keyof Account): string => JSON.stringify(account[key] ?? null);
	const keys = (Object.keys(first) as (keyof Account)[]).filter(key => all.every(other => told(other, key) === told(first, key)));
	return {...(Object.fromEntries(keys.map(key => [key, first[key]])) as Partial<Account>), witness: first.witness};
};

/** The posting of these sources that is open, or null. */
export const readStructuredData = (sources: readonly (readonly string[])[], {titles, head}: Shown): Account | null => {
	const told: Account[] = [];
	for (const pieces of sources) {
		const source = pieces.join('');
		if (source.length > JSON_CAP) continue;
		for (const posting of findData(parseLooseJson(source), isJobPosting).slice(0, MOST_POSTINGS)) told.push(accountOfJobPosting(posting));
	}
	const distinct = told.filter((account, index) => told.findIndex(other => other.title === account.title && other.location === account.location) === index);
	if (distinct.length <= 1) return distinct[0] ?? null;
	const shown = new Set(titles.map(wordsOf));
	const words = ` ${wordsOf(head)} `;
	const named = distinct.filter(({title = '', company = ''}) => {
		const [its, employer] = [wordsOf(title), wordsOf(company)];
		return its !== '' && (shown.has(its) || (employer !== '' && words.includes(` ${its} `) && words.includes(` ${employer} `)));
	});
	const [first] = named;
	return first !== undefined && named.every(account => account.title === first.title && account.company === first.company) ? inCommon(first, named) : null;
};

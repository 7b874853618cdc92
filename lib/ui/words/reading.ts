/** What was read and by whom, and the person's own words. Not in ../words.ts: it is loaded when it is asked for. */
import type {Witness} from '../../model';
import {listed} from './grammar';

export const title = 'What was read';
export const fields = {
	text: 'Text',
	title: 'Title',
	company: 'Company',
	location: 'Place',
	salary: 'Pay',
	employment: 'Employment',
	arrangement: 'Workplace',
	postedOn: 'Posted',
	validThrough: 'Open until',
} as const;
/** How each board calls itself; a test holds it beside the notes of the boards. */
export const boards: Readonly<Record<string, string>> = {
	ashby: 'Ashby',
	bamboohr: 'BambooHR',
	builtin: 'Built In',
	dice: 'Dice',
	glassdoor: 'Glassdoor',
	greenhouse: 'Greenhouse',
	hackernews: 'Hacker News',
	icims: 'iCIMS',
	indeed: 'Indeed',
	jobvite: 'Jobvite',
	lever: 'Lever',
	linkedin: 'LinkedIn',
	monster: 'Monster',
	personio: 'Personio',
	seek: 'Seek',
	smartrecruiters: 'SmartRecruiters',
	stepstone: 'Totaljobs and StepStone',
	successfactors: 'SuccessFactors',
	usajobs: 'USAJOBS',
	welcometothejungle: 'Welcome to the Jungle',
	workable: 'Workable',
	workday: 'Workday',
	ycombinator: 'Y Combinator',
	ziprecruiter: 'ZipRecruiter',
};
/** Who told it. `board`: the board's name, or null. */
export const by: Readonly<Record<Witness, (board: string | null) => string>> = {
	'json-ld': () => 'from the page’s structured data',
	board: board => (board === null ? 'from its place on the page' : `from its place in ${board}’s layout`),
	meta: () => 'from the title of the page',
	page: () => 'read from the page in general',
	selection: () => 'from your selection',
	person: () => 'your words',
};
const says: Readonly<Record<Witness, string>> = {
	'json-ld': 'its data says',
	board: 'the page says',
	meta: 'its title says',
	page: 'the page says',
	selection: 'your selection says',
	person: 'you say',
};
export const disagree = (field: string, a: {readonly by: Witness; readonly value: string}, b: {readonly by: Witness; readonly value: string}) =>
	`${field}: ${says[a.by]} “${a.value}”, ${says[b.by]} “${b.value}”. The first counts.`;
export const missing = (names: readonly string[]) => `Not found: ${listed(names.map(name => name.toLowerCase()))}.`;
export const notFound = 'not found';
export const edit = 'Correct title, company or place';
export const keep = 'Keep';
export const keeping = 'Keeping';
export const cancel = 'Cancel';
export const editHelp = 'Kept for this posting, on this device. A field left empty goes back to what the page says.';
export const pageWords = (words: string | null) => (words === null ? 'Use what the page says: nothing' : `Use what the page says: “${words}”`);
export const kept = 'Your words are kept';
export const takenBack = 'What the page says stands again';

/** Why the words were not kept, by the worker's code. */
export const failures: Readonly<Record<string, {readonly text: string; readonly help: string}>> = {
	stale: {text: 'Not kept: this tab shows another posting by now.', help: 'Close this popup and click the icon again.'},
	gone: {text: 'Not kept: this tab is gone.', help: 'Open the posting again, then click the icon.'},
	quota: {text: 'Not kept: there is no room left on the disk.', help: 'Your words still stand in the fields. Free some space, then press Keep again.'},
	blocked: {
		text: 'Not kept: another Jobprism page holds the storage.',
		help: 'Your words still stand in the fields. Close other Jobprism tabs, then press Keep again.',
	},
	newer: {text: 'Not kept: your postings were written by a newer version.', help: 'Update Jobprism, then press Keep again.'},
	'no-answer': {text: 'Not known whether it was kept: there was no answer.', help: 'Press Keep again; it does no harm.'},
};
export const failureElse = {text: 'Not kept: the browser’s storage did not take it.', help: 'Your words still stand in the fields. Press Keep again.'};

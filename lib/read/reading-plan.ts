/**
 * Which selectors a page is read by. The worker picks them by the page's address and hands them to the page as data.
 *
 * Law: the one place that knows both the boards and the page; the script in a page carries no board of its own.
 */
import type {Witness} from '../model';
import type {Layout} from './boards/board';
import {boardOfHost, boards} from './boards/registry';

/** Places to read an account from; `by` is the attribute that the selectors' shorthand stands for. */
export type ReadingPart = {readonly witness: Witness; readonly by: string; readonly layouts: readonly Layout[]};
/** `board`: id of the adapter that claims the host, empty where none does. Plain JSON without null, which Chromium loses on the way into a page. */
export type ReadingPlan = {readonly board: string; readonly parts: readonly ReadingPart[]};

/** Microdata says the same in the same places on every site: a layout like a board's. Its dates are as the page writes them. */
const MICRODATA: ReadingPart = {
	witness: 'json-ld',
	by: 'itemprop',
	layouts: [
		{
			root: '[itemtype*="schema.org/JobPosting"]',
			title: '[=title]',
			company: ['[=hiringOrganization] [=name]', '[=hiringOrganization]'],
			location: ['[=jobLocation]', '[=jobLocation] [=addressLocality]', '[=addressLocality]'],
			salary: '[=baseSalary]',
			employment: '[=employmentType]',
			postedOn: '[=datePosted]',
			validThrough: '[=validThrough]',
			body: '[=description]',
		},
	],
};

/** Adapters whose pages employers show under hosts of their own. There they speak only where the body stands: a title alone would be anyone's. */
const ANYWHERE: readonly ReadingPart[] = boards
	.filter(board => board.anywhere === true)
	.map(({by = '', layouts}) => ({witness: 'board', by, layouts: layouts.map(layout => ({root: `:root:has(${layout.body})`, ...layout}))}));

const hostOf = (url: string): string => {
	try {
		return new URL(url).hostname;
	} catch {
		return '';
	}
};

/** The plan for the page at this address; one that cannot be read gets that of any page. Where no adapter claims the host, those speak that know their pages anywhere. */
export const planFor = (url: string): ReadingPlan => {
	const board = boardOfHost(hostOf(url));
	const parts: readonly ReadingPart[] = board === null ? ANYWHERE : [{witness: 'board', by: board.by ?? '', layouts: board.layouts}];
	return {board: board?.id ?? '', parts: [...parts, MICRODATA]};
};

/** Why a page gave no posting, each reason in its own words. */
import type {NoPostingReason} from '../../model';

type Plain = {readonly title: string; readonly text: string};
/** What each reason for finding no posting means, and what to do. */
export const reasons: Readonly<Record<NoPostingReason, Plain>> = {
	empty: {title: 'This page is empty', text: 'There is no text on it to read. Reload the page, or open the posting in its own tab.'},
	loading: {title: 'The page is still loading', text: 'Its text has not arrived yet. Wait until you can read it yourself, then try again.'},
	'not-a-posting': {title: 'No job posting found here', text: 'This page has no list of duties or requirements. Open a posting, then click the icon again.'},
	list: {title: 'This is a list of postings', text: 'Jobprism reads one posting at a time. Open one of them, then click the icon again.'},
	'form-only': {title: 'Only the application form is here', text: 'The posting stands on another page. Go back to it, then click the icon again.'},
	restricted: {
		title: 'Extensions may not read this page',
		text: 'The browser keeps extensions out of its own pages, its add-on store and files. Open a posting on a website.',
	},
	'too-short': {
		title: 'Too little text to judge',
		text: 'This posting has only a few words, so a role or a fit would be a guess. Open its full text, then try again.',
	},
	'few-selected': {title: 'Fewer than five words are selected', text: 'Select the text of the posting and ask again, or read the whole page.'},
	error: {title: 'The page could not be read', text: 'Reading stopped part of the way. Reload the page, then try again.'},
};
export const paste = 'Paste the text instead';

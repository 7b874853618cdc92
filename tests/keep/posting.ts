/** Postings for the tests of this folder. */
import type {Posting} from '../../lib/model';

export function postingOf(key: string, words = 'We look for a person who writes Python.'): Posting {
	return {
		key,
		url: `https://jobs.example.org/${key}`,
		board: null,
		language: 'en',
		title: {value: `Title of ${key}`, by: 'page'},
		company: {value: 'Tallow Bay', by: 'meta'},
		location: null,
		salary: null,
		employment: null,
		arrangement: null,
		postedOn: null,
		validThrough: null,
		text: words,
		blocks: [{start: 0, end: words.length, kind: 'paragraph'}],
		textBy: 'page',
		disagreements: [],
		truncated: false,
	};
}

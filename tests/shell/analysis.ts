/** Small analyses, postings and fits for the tests of this folder: the parts that the shell reads, the rest empty. */
import type {Analysis, Fit, Posting, Profile, RoleId} from '../../lib/model';
import {bandOf} from '../../lib/weigh/bands';
import {NO_FACTS} from '../no-facts';

const NO_SCORES: Readonly<Record<RoleId, number>> = {
	'machine-learning-engineer': 0,
	'data-scientist': 0,
	'ai-engineer': 0,
	'data-engineer': 0,
	'data-analyst': 0,
	'software-engineer': 0,
	'research-scientist': 0,
	other: 0,
};

export function analysisOf(id: RoleId, share: number, more: Partial<Analysis> & {decided?: boolean; title?: RoleId | null} = {}): Analysis {
	const {decided = true, title = null, ...rest} = more;
	return {
		schema: 1,
		language: 'en',
		languageRead: 'full',
		company: null,
		location: null,
		url: null,
		words: 200,
		truncated: false,
		skills: [],
		groups: [],
		sections: [],
		facts: NO_FACTS,
		benchmarks: [],
		contradictions: [],
		unknownTerms: [],
		role: {id, decided, scores: {...NO_SCORES, [id]: share}, title, mismatch: title !== null && title !== id, evidence: []},
		...rest,
		title: 'A title',
	};
}

export const fitOf = (score: number | null): Fit => ({
	score,
	exact: score,
	items: score === null ? 2 : 9,
	band: bandOf(score),
	doubts: [],
	range: null,
	parts: [],
	gates: [],
});

export function postingOf(key: string, text = 'We look for a person who writes Python.'): Posting {
	return {
		key,
		url: `https://jobs.example.org/${key}`,
		board: null,
		language: 'en',
		title: {value: 'A title', by: 'page'},
		company: null,
		location: null,
		salary: null,
		employment: null,
		arrangement: null,
		postedOn: null,
		validThrough: null,
		text,
		blocks: [],
		textBy: 'page',
		disagreements: [],
		truncated: false,
	};
}

export const profileOf = (name = 'Mine'): Profile => ({
	id: 'p1',
	name,
	skills: [{id: 'python', label: 'Python', level: 'good'}],
	years: 4,
	degree: 'master',
	fields: [],
	certifications: [],
	places: [],
	arrangements: ['remote'],
	maxDaysInOffice: null,
	minSalary: {amount: 60000, currency: 'GBP', period: 'year'},
	needsSponsorship: null,
	citizen: null,
	clearance: null,
});

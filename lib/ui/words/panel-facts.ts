/** The facts of a posting in the panel, each under its name. */
import type {Disagreement, Facts} from '../../model';
import {count, listed} from './grammar';

export const names = {
	salary: 'Salary',
	arrangement: 'Arrangement',
	location: 'Location',
	employment: 'Employment',
	seniority: 'Seniority',
	years: 'Years',
	education: 'Education',
	industry: 'Industry',
	works: 'Works with',
	certifications: 'Certifications',
	languages: 'Languages',
	visa: 'Visa',
	clearance: 'Clearance',
	benefits: 'Benefits',
	posted: 'Posted',
	expires: 'Expires',
	firstSeen: 'First seen',
};
export const notStated = 'not stated';
export const money = (amount: string) => `${amount}, stated`;
export const moneyInTotal = (amount: string) => `${amount} in total, stated`;
export const more = (amounts: readonly string[]) => `Also named: ${listed(amounts)}`;
export const sourcesOpen = 'Sources of the usual range';
export const posting = 'Posting';
export const usual = (range: string) => `Documented ${range}`;
export const minimum = 'Your minimum';
export const plot = (stated: string | null, usual: string, minimum: string | null) =>
	[stated === null ? 'Salary not stated' : `Posting ${stated}`, `documented ${usual}`, ...(minimum === null ? [] : [`your minimum ${minimum}`])].join(', ');
export const daysInOffice = (arrangement: string, days: number) => `${arrangement}, ${count(days, 'day', 'days')} in the office`;
export const region = (arrangement: string, where: string) => `${arrangement}, within ${where}`;
export const yearsOf = (years: string, skill: string) => `${years} with ${skill}`;
export const fields = (degree: string, of: readonly string[]) => `${degree} in ${listed(of, 'or')}`;
export const preferredDegree = (degree: string, preferred: string) => `${degree}, preferred ${preferred}`;
export const equivalent = (degree: string) => `${degree}, or equal experience`;
export const preferredOf = (name: string) => `${name}, preferred`;
export const seniorities: Readonly<Record<NonNullable<Facts['seniority']>['value'], string>> = {
	intern: 'Intern',
	entry: 'Entry level',
	mid: 'Mid level',
	senior: 'Senior',
	staff: 'Staff or principal',
	manager: 'Manager',
};
export const employments: Readonly<Record<NonNullable<Facts['employment']>['value'], string>> = {
	'full-time': 'Full time',
	'part-time': 'Part time',
	contract: 'Contract',
	internship: 'Internship',
};
export const dated = (day: string, by: string) => `${day}, ${by}`;
export const says: Readonly<Record<Disagreement['a']['by'], string>> = {
	'json-ld': 'by the page’s data',
	board: 'by the board',
	meta: 'by the page’s title',
	page: 'by the page',
	selection: 'by your selection',
	person: 'by you',
};
export const contradictions = 'What cannot both hold';
export const abouts: Readonly<Record<string, string>> = {arrangement: 'Arrangement', seniority: 'Seniority', visa: 'Visa'};
export const disagreements = 'Where two sources of this page differ';
export const counted = 'The first counts.';

/** The filled-in profile that `npm start` and the end-to-end tests use, and the way into the extension's own storage. */
import type {Profile} from '../lib/model';
import {asExpression} from './in-page';
import type {Walker} from './walker';

export const sampleProfile: Profile = {
	id: '00000000-0000-4000-8000-000000000001',
	name: 'Sample profile',
	skills: [
		{id: 'python', label: 'Python', level: 'expert'},
		{id: 'sql', label: 'SQL', level: 'good'},
		{id: 'pytorch', label: 'PyTorch', level: 'good'},
		{id: 'scikit-learn', label: 'scikit-learn', level: 'good'},
		{id: 'pandas', label: 'pandas', level: 'expert'},
		{id: 'docker', label: 'Docker', level: 'good'},
		{id: 'aws', label: 'AWS', level: 'basic'},
		{id: 'statistics', label: 'Statistics', level: 'good'},
		{id: 'communication', label: 'Communication', level: 'good'},
	],
	years: 4,
	degree: 'master',
	fields: ['statistics'],
	certifications: [],
	places: ['Leeds'],
	arrangements: ['hybrid', 'remote'],
	maxDaysInOffice: 2,
	minSalary: {amount: 60000, currency: 'GBP', period: 'year'},
	needsSponsorship: false,
	citizen: null,
	clearance: false,
};

/** Stores a profile as the options page does. */
export async function seedProfile(walker: Walker, profile: Profile = sampleProfile): Promise<void> {
	await walker.inExtension(
		asExpression(async (person: Profile) => {
			type Api = {readonly storage: {readonly local: {set(items: object): Promise<void>}}};
			await (globalThis as unknown as {chrome: Api}).chrome.storage.local.set({profile: {schema: 1, profile: person}});
		}, profile),
	);
}

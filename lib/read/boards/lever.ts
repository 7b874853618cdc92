/** Lever: the body is several sections beside one another. */
import type {Board, BoardAddress, BoardNote} from './board';

export const lever: Board = {
	id: 'lever',
	hosts: ['jobs.lever.co', 'jobs.eu.lever.co'],
	layouts: [
		// 2026-09. The introduction alone carries a name; the lists are its siblings.
		{
			title: '.posting-headline h2',
			location: '.posting-categories .location',
			employment: '.posting-categories .commitment',
			arrangement: '.posting-categories .workplaceTypes',
			salary: '[data-qa=salary-range]',
			body: '.posting-page .section-wrapper:not(.accent-section) .section.page-centered',
			drop: '[data-qa=btn-apply-bottom],.last-section-apply,.postings-btn-wrapper,.posting-header',
		},
	],
};
export const leverAddress: BoardAddress = {id: 'lever', heads: ['{company} - {title}'], job: {path: /\/([0-9a-f]{8}-[0-9a-f-]{27})/}};
export const leverNote: BoardNote = {id: 'lever', name: 'Lever', basis: 'seen', on: '2026-09', how: 'All sections, not the introduction alone.'};

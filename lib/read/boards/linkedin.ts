/** LinkedIn: two layouts signed in, and the public pages. */
import type {Board, BoardAddress, BoardNote} from './board';

export const linkedin: Board = {
	id: 'linkedin',
	hosts: ['.linkedin.com'],
	by: 'data-testid',
	layouts: [
		// 2026-09, signed in. Class names are hashes; the title is the first paragraph beside the company.
		{
			title: 'div:has([aria-label^="Company,"]) ~ div p',
			company: '[aria-label^="Company,"]',
			location: 'div:has([aria-label^="Company,"]) ~ p > span:first-child',
			body: '[componentkey^=JobDetails_AboutTheJob_],[data-sdui-component$=".aboutTheJob"]',
			drop: 'h2,[=expandable-text-button]',
			breaks: true,
		},
		// 2025-06, signed in, with a list beside it: the document's title is the list's.
		{
			title: '.job-details-jobs-unified-top-card__job-title',
			company: '.job-details-jobs-unified-top-card__company-name',
			location: '.job-details-jobs-unified-top-card__primary-description-container',
			body: '#job-details,.jobs-box__html-content',
			drop: '#job-details > h2:first-child,.jobs-box__html-content > h2:first-child',
		},
		// 2026, signed out: a page of its own, or the right pane of a list.
		{
			title: ['.topcard__title', '.details-pane__content .top-card-layout__title'],
			company: '.topcard__org-name-link,.topcard__flavor:not(.topcard__flavor--bullet)',
			location: '.topcard__flavor--bullet',
			labels: '.description__job-criteria-subheader',
			body: '.description__text .show-more-less-html__markup',
		},
	],
};
export const linkedinAddress: BoardAddress = {
	id: 'linkedin',
	heads: ['{company} hiring {title} in {location} | LinkedIn', '{title} | {company} | LinkedIn'],
	job: {params: ['currentJobId'], path: /\/jobs\/(?:view|api\/jobPosting)\/(?:[^/]*-)?(\d{6,})/},
};
export const linkedinNote: BoardNote = {
	id: 'linkedin',
	name: 'LinkedIn',
	basis: 'seen',
	on: '2026-09',
	how: 'Signed in (both layouts), signed out, and the open job beside a list.',
};

/** ZipRecruiter, claimed: a pane beside the list that names itself alone, and an older page of its own. */
import type {Board, BoardAddress, BoardNote} from './board';

const older = '.job_description,.jobDescriptionSection';

export const ziprecruiter: Board = {
	id: 'ziprecruiter',
	hosts: ['.ziprecruiter.com', '.ziprecruiter.co.uk'],
	by: 'data-testid',
	layouts: [
		// Claimed, 2026: in the pane title and employer have a place of their own, the text has none and is left to the general reading.
		{root: '[=job-details-scroll-container]', title: 'h2', company: 'a[href*="/co/"]', location: 'h2 + a + div p', body: older},
		// Claimed, 2025: a page of its own.
		{
			title: ['h1.job_title', '.job_header h1'],
			company: '.hiring_company_text,.hiring_company',
			location: '.hiring_location,.location_text',
			body: older,
		},
	],
};
export const ziprecruiterAddress: BoardAddress = {id: 'ziprecruiter', job: {params: ['lk', 'jid']}};
export const ziprecruiterNote: BoardNote = {
	id: 'ziprecruiter',
	name: 'ZipRecruiter',
	basis: 'claimed',
	on: '2026',
	how: 'From several independent sources. In the pane beside the list title and employer have names; the text is read generally there.',
};

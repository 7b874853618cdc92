/** ZipRecruiter, claimed: class names of the page of one posting. */
import type {Board, BoardAddress, BoardNote} from './board';

export const ziprecruiter: Board = {
	id: 'ziprecruiter',
	hosts: ['ziprecruiter.com', 'ziprecruiter.co.uk'],
	layouts: [
		// Claimed, 2026.
		{
			title: 'h1.job_title,.job_title',
			company: '.hiring_company_text,.hiring_company',
			location: '.location_text',
			body: '.job_description,.jobDescriptionSection',
		},
	],
};
export const ziprecruiterAddress: BoardAddress = {id: 'ziprecruiter'};
export const ziprecruiterNote: BoardNote = {id: 'ziprecruiter', name: 'ZipRecruiter', basis: 'claimed', on: '2026', how: 'From two independent sources.'};

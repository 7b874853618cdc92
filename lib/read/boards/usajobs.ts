/** USAJOBS, claimed: sections by id. */
import type {Board, BoardAddress, BoardNote} from './board';

export const usajobs: Board = {
	id: 'usajobs',
	hosts: ['usajobs.gov'],
	layouts: [
		// Claimed, 2026.
		{
			title: '#job-title,h1',
			company: ['.usajobs-joa-banner__agency', '.usajobs-joa-banner__dept'],
			location: '.usajobs-joa-locations__city',
			body: '#summary,#duties,#requirements,#qualifications,#education,#additional-information,#benefits',
		},
	],
};
export const usajobsAddress: BoardAddress = {id: 'usajobs', job: {path: /\/(?:job|ViewDetails)\/(\d+)/}};
export const usajobsNote: BoardNote = {id: 'usajobs', name: 'USAJOBS', basis: 'claimed', on: '2026', how: 'From several independent sources.'};

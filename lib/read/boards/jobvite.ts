/** Jobvite, claimed: class names that begin with "jv-". */
import type {Board, BoardAddress, BoardNote} from './board';

export const jobvite: Board = {
	id: 'jobvite',
	hosts: ['jobs.jobvite.com'],
	anywhere: true,
	layouts: [
		// Claimed, 2026.
		{title: '.jv-header', company: '.jv-company-name', location: '.jv-job-detail-location', body: '.jv-job-detail-description'},
	],
};
export const jobviteAddress: BoardAddress = {id: 'jobvite', heads: ['{company} Careers - {title}'], job: {path: /\/job\/(\w{6,20})/}};
export const jobviteNote: BoardNote = {id: 'jobvite', name: 'Jobvite', basis: 'claimed', on: '2026', how: 'From several independent sources.'};

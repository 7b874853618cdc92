/** Seek: parts named by `data-automation`. */
import type {Board, BoardAddress, BoardNote} from './board';

export const seek: Board = {
	id: 'seek',
	hosts: ['seek.com.au', '.seek.com.au', 'seek.co.nz', '.seek.co.nz', 'seek.com', '.seek.com'],
	layouts: [
		// 2026.
		{
			title: '[data-automation="job-detail-title"]',
			company: '[data-automation="advertiser-name"]',
			location: '[data-automation="job-detail-location"]',
			salary: '[data-automation="job-detail-salary"]',
			employment: '[data-automation="job-detail-work-type"]',
			body: '[data-automation="jobAdDetails"]',
		},
	],
};
export const seekAddress: BoardAddress = {id: 'seek', job: {params: ['jobId'], path: /\/job\/(\d+)/}};
export const seekNote: BoardNote = {id: 'seek', name: 'Seek', basis: 'seen', on: '2026', how: 'A page of its own.'};

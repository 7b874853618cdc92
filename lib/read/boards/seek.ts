/** Seek: parts named by `data-automation`. */
import type {Board, BoardAddress, BoardNote} from './board';

export const seek: Board = {
	id: 'seek',
	hosts: ['.seek.com.au', '.seek.co.nz'],
	by: 'data-automation',
	layouts: [
		// 2026.
		{
			title: '[=job-detail-title]',
			company: '[=advertiser-name]',
			location: '[=job-detail-location]',
			salary: '[=job-detail-salary]',
			employment: '[=job-detail-work-type]',
			body: '[=jobAdDetails]',
		},
	],
};
export const seekAddress: BoardAddress = {id: 'seek', job: {params: ['jobId'], path: /\/job\/(\d+)/}};
export const seekNote: BoardNote = {id: 'seek', name: 'Seek', basis: 'seen', on: '2026', how: 'A page of its own.'};

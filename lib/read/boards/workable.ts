/** Workable: the body is three sections. */
import type {Board, BoardAddress, BoardNote} from './board';

export const workable: Board = {
	id: 'workable',
	hosts: ['apply.workable.com', 'jobs.workable.com'],
	by: 'data-ui',
	layouts: [
		// 2026-09. The body is three sections, each with a heading of its own.
		{
			title: '[=job-title]',
			location: ['[=job-location]', '[=job-workplace]'],
			employment: '[=job-type]',
			arrangement: '[=job-workplace]',
			body: '[=job-description],[=job-requirements],[=job-benefits]',
		},
	],
};
export const workableAddress: BoardAddress = {id: 'workable', heads: ['{title} - {company}'], job: {path: /\/j\/([0-9A-Z]{6,})/}};
export const workableNote: BoardNote = {id: 'workable', name: 'Workable', basis: 'seen', on: '2026-09', how: 'Three sections with their headings.'};

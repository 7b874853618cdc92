/** Totaljobs, StepStone and their sister sites: one software, parts named by `data-at`. */
import type {Board, BoardAddress, BoardNote} from './board';

export const stepstone: Board = {
	id: 'stepstone',
	hosts: ['totaljobs.com', 'cwjobs.co.uk', 'irishjobs.ie', 'stepstone.de', 'stepstone.at', 'stepstone.be', 'stepstone.nl'],
	by: 'data-at',
	layouts: [
		// Claimed, 2026.
		{
			title: '[=header-job-title]',
			company: '[=metadata-company-name]',
			location: '[=metadata-location]',
			salary: '[=metadata-salary]',
			employment: ['[=metadata-work-type]', '[=metadata-contract-type]'],
			body: '[=job-ad-content]',
			drop: '[=job-ad-company-card]',
		},
	],
};
export const stepstoneAddress: BoardAddress = {id: 'stepstone', job: {path: /(?:job|--)(\d{6,})(?:-|$)/}};
export const stepstoneNote: BoardNote = {
	id: 'stepstone',
	name: 'Totaljobs and StepStone',
	basis: 'claimed',
	on: '2026',
	how: 'The posting from several independent sources; lists seen.',
};

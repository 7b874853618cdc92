/** Totaljobs, StepStone and their sister sites: one software, parts named by `data-at`. */
import type {Board, BoardAddress, BoardNote} from './board';

export const stepstone: Board = {
	id: 'stepstone',
	hosts: [
		'totaljobs.com',
		'cwjobs.co.uk',
		'jobsite.co.uk',
		'irishjobs.ie',
		'nijobs.com',
		'caterer.com',
		'stepstone.de',
		'stepstone.at',
		'stepstone.be',
		'stepstone.nl',
	].flatMap(host => [host, `www.${host}`]),
	layouts: [
		// Claimed, 2026.
		{
			title: '[data-at="header-job-title"]',
			company: '[data-at="metadata-company-name"]',
			location: '[data-at="metadata-location"]',
			salary: '[data-at="metadata-salary"]',
			employment: ['[data-at="metadata-work-type"]', '[data-at="metadata-contract-type"]'],
			body: '[data-at="job-ad-content"]',
			drop: '[data-at="job-ad-company-card"]',
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

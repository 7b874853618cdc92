/** Ashby: place, type and pay stand as pairs beside the body. */
import type {Board, BoardAddress, BoardNote} from './board';

export const ashby: Board = {
	id: 'ashby',
	hosts: ['jobs.ashbyhq.com'],
	layouts: [
		// 2026-09. Hashed class names are matched by their stem.
		{
			title: '.ashby-job-posting-heading',
			salary: '[class*=_compensationTierSummary]',
			labels: '.ashby-job-posting-left-pane h2',
			body: '.ashby-job-posting-description,[class*=_descriptionText]',
		},
	],
};
export const ashbyAddress: BoardAddress = {id: 'ashby', heads: ['{title} @ {company}'], job: {path: /\/([0-9a-f]{8}-[0-9a-f-]{27})/}};
export const ashbyNote: BoardNote = {
	id: 'ashby',
	name: 'Ashby',
	basis: 'seen',
	on: '2026-09',
	how: 'Place, type and pay are read from the pairs in the left pane.',
};

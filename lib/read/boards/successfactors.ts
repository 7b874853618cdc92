/** SuccessFactors on its own hosts; on an employer's host its microdata is read like any other. */
import type {Board, BoardAddress, BoardNote} from './board';

export const successfactors: Board = {
	id: 'successfactors',
	hosts: ['.successfactors.com', '.successfactors.eu'],
	layouts: [
		// Seen in part, 2026.
		{
			title: '[itemprop=title],#job-title',
			location: '[data-careersite-propertyid=city],[itemprop=jobLocation]',
			body: '[itemprop=description] .jobdescription,.jobdescription',
		},
	],
};
export const successfactorsAddress: BoardAddress = {id: 'successfactors', job: {path: /\/(\d{6,})\/?$/, perHost: true}};
export const successfactorsNote: BoardNote = {
	id: 'successfactors',
	name: 'SuccessFactors',
	basis: 'seen',
	on: '2026',
	how: 'Part of a page seen. On an employer’s own host the microdata is read, without an adapter.',
};

/** SuccessFactors, mostly under the hosts of employers: microdata, and fields named by `data-careersite-propertyid`. */
import type {Board, BoardAddress, BoardNote} from './board';

export const successfactors: Board = {
	id: 'successfactors',
	hosts: ['.successfactors.com', '.successfactors.eu'],
	anywhere: true,
	layouts: [
		// Seen in part, 2026.
		{
			title: '[itemprop=title],#job-title',
			location: '[data-careersite-propertyid=city],[itemprop=jobLocation]',
			postedOn: '[data-careersite-propertyid=date],[itemprop=datePosted]',
			body: '[itemprop=description] .jobdescription',
		},
		{root: ':root:has([data-careersite-propertyid])', title: '#job-title,h1', location: '[data-careersite-propertyid=city]', body: '.jobdescription'},
	],
};
export const successfactorsAddress: BoardAddress = {
	id: 'successfactors',
	job: {params: ['career_job_req_id'], path: /\/(\d{6,})\/?$/, perHost: true, owner: /[?&]company=([^&]{1,80})/},
};
export const successfactorsNote: BoardNote = {
	id: 'successfactors',
	name: 'SuccessFactors',
	basis: 'seen',
	on: '2026',
	how: 'Part of a page seen.',
};

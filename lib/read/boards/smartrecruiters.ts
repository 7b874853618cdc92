/** SmartRecruiters, claimed: the posting's four sections have ids of their own. */
import type {Board, BoardAddress, BoardNote} from './board';

export const smartrecruiters: Board = {
	id: 'smartrecruiters',
	hosts: ['jobs.smartrecruiters.com', 'careers.smartrecruiters.com'],
	anywhere: true,
	layouts: [
		// Claimed, 2026.
		{
			title: 'h1.job-title,[itemprop=title]',
			location: '[itemprop=jobLocation],.job-details [itemprop=address]',
			employment: '[itemprop=employmentType]',
			body: '#st-companyDescription,#st-jobDescription,#st-qualifications,#st-additionalInformation',
		},
	],
};
export const smartrecruitersAddress: BoardAddress = {
	id: 'smartrecruiters',
	heads: ['{company} {title} | SmartRecruiters'],
	job: {path: /^\/[^/]{1,80}\/(\d{9,})/},
};
export const smartrecruitersNote: BoardNote = {
	id: 'smartrecruiters',
	name: 'SmartRecruiters',
	basis: 'claimed',
	on: '2026',
	how: 'Ids of the four sections from several independent sources; the names of the sections seen in an answer of its API.',
};

/** Indeed: one posting, alone or beside the list of results. */
import type {Board, BoardAddress, BoardNote} from './board';

export const indeed: Board = {
	id: 'indeed',
	hosts: ['.indeed.com', '.indeed.co.uk'],
	by: 'data-testid',
	layouts: [
		// 2026-08: a page of its own, or the right pane of a list.
		{
			title: ['[=jobsearch-JobInfoHeader-title]', '[=simpler-jobTitle]'],
			company: '[=inlineHeader-companyName],[data-company-name=true]',
			location: ['[=inlineHeader-companyLocation]', '#jobLocationText'],
			salary: '#salaryInfoAndJobType',
			body: '#jobDescriptionText',
		},
	],
};
export const indeedAddress: BoardAddress = {id: 'indeed', heads: ['{title} - {location} - Indeed.com'], job: {params: ['vjk', 'jk']}};
export const indeedNote: BoardNote = {id: 'indeed', name: 'Indeed', basis: 'seen', on: '2026-08', how: 'A page of its own and the open job beside a list.'};

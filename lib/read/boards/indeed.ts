/** Indeed: one posting, alone or beside the list of results. */
import type {Board, BoardAddress, BoardNote} from './board';

export const indeed: Board = {
	id: 'indeed',
	hosts: ['indeed.com', '.indeed.com', 'indeed.co.uk', '.indeed.co.uk'],
	layouts: [
		// 2026-08: a page of its own, or the right pane of a list.
		{
			title: ['[data-testid="jobsearch-JobInfoHeader-title"]', '[data-testid="simpler-jobTitle"]', '.jobsearch-JobInfoHeader-title'],
			company: ['[data-testid="inlineHeader-companyName"]', '[data-company-name="true"]'],
			location: ['[data-testid="inlineHeader-companyLocation"]', '#jobLocationText'],
			salary: '#salaryInfoAndJobType',
			body: '#jobDescriptionText',
		},
	],
};
export const indeedAddress: BoardAddress = {id: 'indeed', heads: ['{title} - {location} - Indeed.com'], job: {params: ['vjk', 'jk']}};
export const indeedNote: BoardNote = {id: 'indeed', name: 'Indeed', basis: 'seen', on: '2026-08', how: 'A page of its own and the open job beside a list.'};

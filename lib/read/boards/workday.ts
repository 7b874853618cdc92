/** Workday: the page is drawn by scripts; what the server sends has the text without its lines. */
import type {Board, BoardAddress, BoardNote} from './board';

export const workday: Board = {
	id: 'workday',
	hosts: ['.myworkdayjobs.com', '.myworkdaysite.com'],
	by: 'data-automation-id',
	layouts: [
		// Claimed, 2025: names that the rendered page gives its parts.
		{
			title: '[=jobPostingHeader]',
			location: ['[=locations] dd', '[=locations]'],
			employment: '[=time] dd',
			body: '[=jobPostingDescription]',
		},
	],
};
export const workdayAddress: BoardAddress = {
	id: 'workday',
	job: {path: /_([A-Za-z0-9-]{1,24})(?:\/apply(?:\/\w{1,40})?)?\/?$/, perHost: true, owner: /\/recruiting\/([^/]{1,80})\//},
};
export const workdayNote: BoardNote = {
	id: 'workday',
	name: 'Workday',
	basis: 'claimed',
	on: '2026-07',
	how: 'The data that the server sends is seen and flat; the rendered page is built from two claims.',
};

/** Greenhouse: the new board and the old. The employer stands in the document's title alone. */
import type {Board, BoardAddress, BoardNote} from './board';

export const greenhouse: Board = {
	id: 'greenhouse',
	hosts: ['job-boards.greenhouse.io', 'boards.greenhouse.io', 'job-boards.eu.greenhouse.io', 'boards.eu.greenhouse.io'],
	layouts: [
		// 2026-09: the new board.
		{title: '.job__title h1', location: '.job__location', body: '.job__description'},
		// Before 2024: the old board.
		{title: '.app-title', company: '.company-name', location: '#header .location,.location', body: '#content', drop: '#application,.image-container'},
	],
};
export const greenhouseAddress: BoardAddress = {
	id: 'greenhouse',
	heads: ['Job Application for {title} at {company}'],
	job: {params: ['gh_jid', 'token'], path: /\/jobs\/(\d+)/},
};
export const greenhouseNote: BoardNote = {
	id: 'greenhouse',
	name: 'Greenhouse',
	basis: 'seen',
	on: '2026-09',
	how: 'New board seen; the old board is built from claims. A form that a page embeds holds no posting and is said to be a form.',
};

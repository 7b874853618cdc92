/** Hacker News: one comment of "Who is hiring?", whose first line names employer, role and place. */
import type {Board, BoardAddress, BoardNote} from './board';

export const hackernews: Board = {
	id: 'hackernews',
	hosts: ['news.ycombinator.com'],
	layouts: [
		// Claimed, 2026-09: the page of one comment; a thread of many is a list.
		{body: '.fatitem .commtext', drop: '.reply', breaks: true},
	],
};
export const hackernewsAddress: BoardAddress = {id: 'hackernews', opening: true, job: {params: ['id']}};
export const hackernewsNote: BoardNote = {
	id: 'hackernews',
	name: 'Hacker News',
	basis: 'claimed',
	on: '2026-09',
	how: 'The page of one comment, from several independent sources; the text of comments seen in an answer of its API.',
};

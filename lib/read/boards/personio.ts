/** Personio: sections with headings of their own, and what the employer says of itself after them. */
import type {Board, BoardAddress, BoardNote} from './board';

export const personio: Board = {
	id: 'personio',
	hosts: ['.jobs.personio.de', '.jobs.personio.com'],
	layouts: [
		// Claimed, 2026-09. The data repeats empty headings and lacks what the employer says of itself, so the sections are read as drawn.
		{
			title: ['.job-position-title', '.detail-title'],
			location: '[class*=locationText]',
			body: '.jb-description-item,.detail-content-block-about-us',
		},
	],
};
export const personioAddress: BoardAddress = {id: 'personio', heads: ['{title} | Jobs at {company}'], job: {path: /\/job\/(\d+)/, perHost: true}};
export const personioNote: BoardNote = {
	id: 'personio',
	name: 'Personio',
	basis: 'claimed',
	on: '2026-09',
	how: 'From several independent sources, one of them a shortened copy of a page of September 2026.',
};

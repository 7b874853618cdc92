/** Welcome to the Jungle, claimed: sections named by `data-testid`, because its JSON-LD holds the first alone. */
import type {Board, BoardAddress, BoardNote} from './board';

export const welcometothejungle: Board = {
	id: 'welcometothejungle',
	hosts: ['welcometothejungle.com'],
	by: 'data-testid',
	layouts: [
		// Claimed, 2026.
		{
			title: '[=job-metadata-block] h2',
			body: '[=job-section-description],[=job-section-experience],[=job-section-process]',
		},
	],
};
export const welcometothejungleAddress: BoardAddress = {id: 'welcometothejungle', heads: []};
export const welcometothejungleNote: BoardNote = {
	id: 'welcometothejungle',
	name: 'Welcome to the Jungle',
	basis: 'claimed',
	on: '2026',
	how: 'From several independent sources; the shape of a body seen in an answer of its API.',
};

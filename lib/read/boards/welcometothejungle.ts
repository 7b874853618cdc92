/** Welcome to the Jungle, claimed: sections named by `data-testid`, because its JSON-LD holds the first alone. */
import type {Board, BoardAddress, BoardNote} from './board';

export const welcometothejungle: Board = {
	id: 'welcometothejungle',
	hosts: ['welcometothejungle.com', 'www.welcometothejungle.com'],
	layouts: [
		// Claimed, 2026.
		{
			title: '[data-testid="job-metadata-block"] h2',
			body: '[data-testid="job-section-description"],[data-testid="job-section-experience"],[data-testid="job-section-process"]',
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

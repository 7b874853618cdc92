/** Dice, claimed for the posting; its list of results is seen and holds none. */
import type {Board, BoardAddress, BoardNote} from './board';

export const dice: Board = {
	id: 'dice',
	hosts: ['dice.com'],
	layouts: [
		// Claimed, 2026. Hashed class names are matched by their stem.
		{
			title: '[data-testid=job-detail-header-card] h1',
			company: '[data-testid=job-detail-header-card] a',
			arrangement: '[data-testid=locationTypeBadge]',
			body: '[class*=job-detail-description-module][class*=jobDescription]',
		},
		// Claimed, 2025.
		{
			title: ['[data-cy=jobTitle]', 'h1'],
			company: '[data-cy=companyNameLink]',
			location: '[data-cy=location]',
			body: '[data-testid=jobDescriptionHtml],#jobDescription',
		},
	],
};
export const diceAddress: BoardAddress = {id: 'dice', heads: ['{title} - {company} - {location} | Dice.com'], job: {path: /\/job-detail\/([\w-]{8,})/}};
export const diceNote: BoardNote = {
	id: 'dice',
	name: 'Dice',
	basis: 'claimed',
	on: '2026',
	how: 'The posting from independent sources; the list of results seen in July 2025.',
};

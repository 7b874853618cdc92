/** Monster, claimed: parts named by `data-testid`. */
import type {Board, BoardAddress, BoardNote} from './board';

export const monster: Board = {
	id: 'monster',
	hosts: ['monster.com', 'monster.co.uk', 'monster.ca'],
	by: 'data-testid',
	layouts: [
		// Claimed, August 2026: a page of its own, or the right pane of a list.
		{
			title: '[=jobTitle]',
			company: ['[=company]', '[=company-name]', '[=companyName]'],
			location: '[=jobDetailLocation]',
			salary: '[=svx-jobview-salary-value]',
			body: '[=svx-description-container],[=svx-description-container-inner]',
		},
	],
};
export const monsterAddress: BoardAddress = {id: 'monster', job: {path: /--([0-9a-f]{8}-[0-9a-f-]{27})/}};
export const monsterNote: BoardNote = {id: 'monster', name: 'Monster', basis: 'claimed', on: '2026-08', how: 'From several independent sources.'};

/** Monster, claimed: parts named by `data-testid`. */
import type {Board, BoardAddress, BoardNote} from './board';

export const monster: Board = {
	id: 'monster',
	hosts: ['monster.com', 'monster.co.uk', 'monster.ca', 'monster.de', 'monster.fr'].flatMap(host => [host, `www.${host}`]),
	layouts: [
		// Claimed, August 2026: a page of its own, or the right pane of a list.
		{
			title: '[data-testid="jobTitle"]',
			company: ['[data-testid="company"]', '[data-testid="company-name"]', '[data-testid="companyName"]'],
			location: '[data-testid="jobDetailLocation"]',
			salary: '[data-testid="svx-jobview-salary-value"]',
			body: '[data-testid="svx-description-container"],[data-testid="svx-description-container-inner"]',
		},
	],
};
export const monsterAddress: BoardAddress = {id: 'monster', job: {path: /--([0-9a-f]{8}-[0-9a-f-]{27})/}};
export const monsterNote: BoardNote = {id: 'monster', name: 'Monster', basis: 'claimed', on: '2026-08', how: 'From several independent sources.'};

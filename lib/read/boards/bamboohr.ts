/** BambooHR, claimed: the body has one class name in every layout. */
import type {Board, BoardAddress, BoardNote} from './board';

export const bamboohr: Board = {
	id: 'bamboohr',
	hosts: ['.bamboohr.com'],
	layouts: [
		// Claimed, 2026.
		{
			title: ['[data-fabric-component=Headline]', '.ResAts__JobPostingHeader h2'],
			location: '.ResAts__card-subtitle',
			body: '.BambooRichText',
		},
	],
};
export const bamboohrAddress: BoardAddress = {id: 'bamboohr', heads: ['{title} - {company}'], job: {path: /\/careers\/(\d+)/, params: ['id'], perHost: true}};
export const bamboohrNote: BoardNote = {id: 'bamboohr', name: 'BambooHR', basis: 'claimed', on: '2026', how: 'From several independent sources.'};

/** Built In: the national site and the city sites. */
import type {Board, BoardAddress, BoardNote} from './board';

export const builtin: Board = {
	id: 'builtin',
	hosts: [
		'builtin.com',
		'builtinnyc.com',
		'builtinla.com',
		'builtinsf.com',
		'builtinaustin.com',
		'builtinboston.com',
		'builtincolorado.com',
		'builtinseattle.com',
		'builtinchicago.org',
	],
	layouts: [
		// 2026-02.
		{
			root: '.job-post-item',
			title: 'h1',
			company: '[data-id=company-title]',
			location: 'div:has(> .fa-location-dot) + div,div:has(> .fa-location-dot) + span',
			arrangement: 'div:has(> .fa-house-building) + span',
			salary: 'div:has(> .fa-sack-dollar) + span',
			body: '[id^=job-post-body-]',
		},
	],
};
export const builtinAddress: BoardAddress = {id: 'builtin', job: {path: /\/job\/[^/]{1,200}\/(\d+)/}};
export const builtinNote: BoardNote = {id: 'builtin', name: 'Built In', basis: 'seen', on: '2026-02', how: 'The national site and the city sites.'};

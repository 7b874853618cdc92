/** Y Combinator's pages of its companies' jobs: sections of prose under headings of one kind. */
import type {Board, BoardAddress, BoardNote} from './board';

export const ycombinator: Board = {
	id: 'ycombinator',
	hosts: ['ycombinator.com'],
	layouts: [
		// Claimed, 2026. A heading belongs to the posting where prose follows it.
		{
			root: ':root:has(h1.ycdc-section-title)',
			title: 'h1.ycdc-section-title',
			company: 'h2.text-2xl a',
			body: 'h2.ycdc-section-title:has(+ .prose,+ div > .prose),.prose',
		},
	],
};
export const ycombinatorAddress: BoardAddress = {
	id: 'ycombinator',
	heads: ['{title} at {company} | Y Combinator'],
	job: {path: /\/companies\/[^/]{1,100}\/jobs\/(\w{5,12})/},
};
export const ycombinatorNote: BoardNote = {
	id: 'ycombinator',
	name: 'Y Combinator',
	basis: 'claimed',
	on: '2026',
	how: 'Pages of its companies’ jobs, from several independent sources; Work at a Startup is read generally.',
};

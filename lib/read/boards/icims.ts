/** iCIMS, claimed: the posting stands in a frame of its own address, under class names that begin with "iCIMS_". */
import type {Board, BoardAddress, BoardNote} from './board';

export const icims: Board = {
	id: 'icims',
	hosts: ['.icims.com'],
	anywhere: true,
	layouts: [
		// Claimed, 2026.
		{
			title: '.iCIMS_Header h1,h1.iCIMS_Header',
			location: '.iCIMS_JobHeader .header.left span:not(.field-label),.iCIMS_JobHeaderData',
			body: '.iCIMS_JobContent',
			drop: '.iCIMS_Header,[class^=iCIMS_JobHeader],.iCIMS_JobOptions,#icims-social-share,.title',
		},
	],
};
export const icimsAddress: BoardAddress = {id: 'icims', job: {path: /\/jobs\/(\d+)/, perHost: true}};
export const icimsNote: BoardNote = {id: 'icims', name: 'iCIMS', basis: 'claimed', on: '2026', how: 'From several independent sources.'};

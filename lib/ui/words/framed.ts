/** A posting inside a frame of another page. Not in ../words.ts: it is loaded when it is asked for. */

export const title = (board: string, single: boolean) =>
	single ? `The posting is inside a frame of ${board}` : `The jobs on this page are inside a frame of ${board}`;
export const ask = (host: string) =>
	`The page around it holds no posting, so it is not scored. To read the frame, Jobprism needs to be let into ${host}; your browser asks you. Jobprism then looks for postings there by itself, until you take it back in the browser’s settings.`;
export const read = 'Read it there';
export const refused = 'Not allowed, so nothing was read there. Nothing else changes: you can open the frame’s page in a tab and click the icon.';
export const unread = 'It may be read and did not answer. Open the frame’s page in a tab, then click the icon.';
export const open = 'Open the frame’s page in a tab';

/** Switching boards on and off. */

export const title = 'Job boards';
export const about = 'Where a board is on, badge and marks come by themselves. Everywhere else Jobprism waits until you click its icon.';
export const asks = 'The browser asks you for that board alone.';
export const board = 'Board';
export const site = 'Site';
export const on = 'On';
export const agreeFirst = 'Agree first, then boards can be switched on.';
export const refused = (name: string) => ({text: `${name} stays off: the browser was told no, or did not ask.`, help: 'Switch it on again to be asked again.'});
export const kept = (name: string) => ({
	text: `${name} stays on: it is part of a larger permission that was given in the browser’s own settings.`,
	help: 'Take that back there, on the page of extensions.',
});
export const switched = (name: string, to: boolean) => (to ? `${name} is on.` : `${name} is off.`);
export const others = 'Other sites';
export const partOf = (name: string) => `Part of ${name}`;
export const everySite = 'Every site, given in the browser’s own settings';
export const yours = 'You added it';
export const address = 'Address of a site';
export const addressHint = 'jobs.company.example';
export const allow = 'Allow site';
export const notAddress = 'This is no address of a site. Type its host, as in jobs.company.example.';
export const several = (first: string, more: number) => `${first} and ${more} more`;

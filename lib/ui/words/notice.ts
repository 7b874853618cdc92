/** What limits a reading. */

export const language = (name: string) =>
	`Written in ${name}. Skill names are read in any language; required and preferred were not read, so all skills count alike.`;
export const truncated = 'This posting is longer than 200,000 characters. What comes after that was not read.';
export const cutOff = 'The end of a very long page was not read.';
export const details = 'Details for a bug report';

/** What limits a reading. */
import type {ReadingDoubt} from '../../model';

export const language = (name: string) =>
	`Written in ${name}. Skill names are read in any language; required and preferred were not read, so all skills count alike.`;
export const truncated = 'This posting is longer than 200,000 characters. What comes after that was not read.';
export const cutOff = 'The end of a very long page was not read.';
export const doubts: Readonly<Record<ReadingDoubt, string>> = {
	'adapter-silent': 'This page is not built as this board’s pages usually are, so it was read in general. Check that nothing is missing.',
	'few-signs': 'Little on this page is worded as postings are. Part of what was read may be something else.',
	flat: 'The text came without its lines, so required and preferred may be mixed up.',
};
export const selection = 'From your selection.';
export const wholePage = 'Read the whole page';
export const details = 'Details for a bug report';

/** Several profiles: choosing, naming, and giving them in and out as files. Not in ../words.ts: it is loaded with what needs it. */
import {count} from './grammar';

export const inUse = 'Profile in use';
export const use = (name: string) => `Now in use: ${name}.`;
export const unnamed = (place: number) => (place === 1 ? 'My profile' : `Profile ${place}`);
export const add = 'Add a profile';
export const rename = 'Rename';
export const duplicate = 'Duplicate';
export const remove = 'Delete';
export const name = 'Name of the profile';
export const nameHint = 'For example: ML engineer, remote';
export const keep = 'Keep this name';
export const create = 'Add it';
export const cancel = 'Cancel';
export const nameNeeded = 'A profile needs a name. Type one, or cancel.';
export const nameTaken = (taken: string) => `There is a profile named ${taken}. Choose another name.`;
export const copyOf = (original: string) => `${original}, copy`;
export const addedOne = (added: string) => `${added} added and in use.`;
export const removedOne = (removed: string) => `${removed} deleted.`;
export const tooMany = (most: number) => ({text: `There are ${most} profiles already.`, help: 'Delete one that is no longer needed, then add this one.'});
export const unreadBeside = (n: number) =>
	`${count(n, 'other profile', 'other profiles')} cannot be read by this version. ${n === 1 ? 'It is' : 'They are'} kept as ${n === 1 ? 'it is' : 'they are'}.`;
export const exportIt = 'Export';
export const importIt = 'Import';
export const fileName = (of: string) => `jobprism-profile-${of}.json`;

export const preview = (of: string) => `Profile in this file: ${of}`;
export const holds = (skills: number, own: number) => `${count(skills, 'skill', 'skills')}${own > 0 ? `, ${own} of them your own` : ''}`;
export const unknownSkills = (labels: string) => `Not in this version's list, kept as they are and shown by their name: ${labels}.`;
export const unknownFields = (fields: string) => `Fields that this version does not know, kept as they are: ${fields}.`;
export const addIt = 'Add as a profile';
export const replace = (of: string) => `Replace ${of}`;
export const replaced = (of: string) => `${of} replaced.`;
export const nothingYet = 'Nothing is changed until you choose.';
export const fileFailures = {
	'too-large': {text: 'The file is larger than a profile can be.', help: 'Choose a file that Jobprism exported.'},
	'not-json': {text: 'This file holds no JSON.', help: 'Choose a file that Jobprism exported; its name ends in .json.'},
	'not-profile': {text: 'This file holds no profile that can be read.', help: 'Choose a file that Jobprism exported. Your profiles are as they were.'},
	newer: {text: 'This profile was written by a newer version of Jobprism.', help: 'Update Jobprism, then import it again. Your profiles are as they were.'},
} as const;
export const switchFailed = 'The other profile is in use here alone: the browser’s storage did not take the choice. Choose it again.';
export const ownNamed = 'Named here, from your own skills, without points:';

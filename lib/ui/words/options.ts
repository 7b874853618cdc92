/** The options page. */
import {count} from './grammar';

export const title = 'Options';
export const contents = 'Contents';
export const kept = 'Changes are kept at once, in this browser only.';
export const profile = 'Profile';
export const privacy = 'About and privacy';
export const skills = 'Skills';
export const addSkill = 'Add a skill';
export const addHint = 'Type a skill, then Enter';
export const unknownSkill = (name: string) => `No skill named “${name}” is known.`;
export const addOwn = (name: string) => `Add “${name}” as your own`;
export const ownHelp = 'An own skill is looked for in postings word for word, and shown beside the fit. It carries no points.';
export const ownRefused = {
	'no-word': 'A skill needs a word with letters.',
	'too-long': 'An own skill has at most six words and 60 characters.',
	'too-many': 'There are 100 own skills already. Take one out, then add this one.',
	there: 'This own skill is in the list.',
} as const;
export const hasSkill = (name: string) => `${name} is in the list.`;
export const added = (n: number) => `${count(n, 'skill', 'skills')} added.`;
export const removed = (label: string) => `${label} removed.`;
export const undo = 'Undo';
export const noSkills = 'No skills yet. Add them by name, or begin with a set.';
export const sets = 'Begin with the usual skills of';
export const setsHelp =
	'Adds skills as “good”; take out what is not yours. For an ML engineer they are the ones that two published documents name. For other roles, where the documents name none, they are what postings of the role ask most.';
export const kinds = {tool: 'Tools', method: 'Methods', domain: 'Subjects', soft: 'Soft skills', own: 'Your own', other: 'Others'};
export const years = 'Years of work';
export const degree = 'Highest degree';
export const notSaid = 'Not said';
export const fields = 'Fields of study';
export const certifications = 'Certifications';
export const places = 'Places';
export const addTo = (what: string) => `Add to ${what.toLowerCase()}`;
export const removeFrom = (item: string) => `Remove ${item}`;
export const arrangement = 'Arrangement';
export const remote = 'Remote';
export const hybrid = 'Hybrid, at most';
export const officeDays = 'Office days a week';
export const daysAWeek = 'days a week';
export const onsite = 'On site';
export const minSalary = 'Minimum salary';
export const currency = 'Currency';
export const period = 'Period';
export const visa = 'Visa';
export const sponsor = {yes: 'I need a sponsor', no: 'I need no sponsor'};
export const citizen = 'Citizenship';
export const citizenIs = {yes: 'I am a citizen where I apply', no: 'I am no citizen where I apply'};
export const clearance = 'Security clearance';
export const clearanceIs = {yes: 'I hold one', no: 'I hold none'};
export const gatesHelp = 'Years, degree, place, pay and visa are shown beside the fit as met, not met or not stated. They never change it.';
export const unreadable = 'Details of what is kept';
export const startNew = 'Set up a new profile';
export const startNewHelp = 'What is kept now is put aside, not deleted.';
export const version = 'Version';
export const reads = 'What it reads';
export const readsText = 'The text of the open tab, when you click its icon or a board is on';
export const keeps = 'What it keeps';
export const keepsText = 'Your profile and the postings that you save, in this browser';
export const sends = 'What it sends';
export const sendsText = 'Nothing. It makes no network requests';
export const permission = 'Permission';
export const reason = 'Reason';
export const permissions = [
	['activeTab', 'Read the posting in this tab when you click the icon; no other tab and no other time'],
	['scripting', 'Put the reader into this tab at that click, and mark the words found'],
	['storage', 'Keep your profile and settings in this browser'],
	['unlimitedStorage', 'Keep saved postings where the browser does not clear them by itself'],
	['contextMenus', 'Offer Jobprism in the menu of a right click'],
	['sidePanel', 'Show the panel beside a posting (Chrome and Edge)'],
	['optional: https pages', 'Asked only if you switch a job board on or allow a site, for that one alone'],
] as readonly (readonly [string, string])[];

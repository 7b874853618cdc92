/** Options beside the profile: marks, hidden skills and postings, corrections, looks, data. */
import {count} from './grammar';

export const marks = 'Highlighting';
export const marksBlind =
	'Marks are the same for everyone and never show what you know, because a page can read what is marked on it. Your own skills, hidden skills and corrections apply in the popup, the panel and the workspace only.';
export const level = 'Level';
export const onPage = 'On the page';
export const colour = 'Colour';
export const on = 'On';
export const levels = {required: 'Required', used: 'Used', preferred: 'Preferred', role: 'Phrases that decided the role'};
export const samples = {
	required: ['strong ', 'Python', ' and SQL'],
	used: ['features are built in ', 'dbt', ''],
	preferred: ['', 'Spark', ' is a plus'],
	role: ['', 'on call for the ranking service', ''],
} as const;
export const colours = {amber: 'amber', blue: 'blue', green: 'green', rose: 'rose'};
export const colourOf = (what: string, name: string) => `${what}: ${name}`;
export const followsText = 'follows the text';
export const followsRole = 'follows the role';

export const hidden = 'Own and hidden skills';
export const hiddenAbout = 'Used in the popup, the panel and the workspace. Never marked on a page. Your own skills stand among the skills of your profile.';
export const hiddenSkills = 'Hidden skills';
export const hideSkill = 'Hide a skill';
export const showAgain = (what: string) => `Show ${what} again`;
export const mutes = 'Hidden postings';
export const muteNone = 'No rule yet.';
export const muteKind = 'Hide';
export const muteKinds = {employer: 'an employer', agencies: 'staffing agencies', words: 'words of the title'};
export const muteText = 'Name or words';
export const muteReason = 'Reason, for you';
export const muteAdd = 'Add rule';
export const muteNeeds = 'Type the name of the employer, or words of the title.';
export const muteShown = (kind: 'employer' | 'agencies' | 'words', text: string) =>
	kind === 'agencies' ? 'Staffing agencies' : kind === 'employer' ? `Employer ${text}` : `Title says “${text}”`;
export const muteSince = (reason: string, day: string) => (reason === '' ? `Since ${day}` : `${reason}, since ${day}`);
export const corrections = 'Corrections';
export const correctionsNone = 'None. What you put right in a reading is listed here.';
export const correctionIs = {none: 'not a skill here', required: 'required', preferred: 'preferred', used: 'used'};
export const takeBack = 'Take back';
export const undone = (n: number) => `${count(n, 'rule', 'rules')} removed.`;
export const failed = {text: 'The browser’s storage did not take the change. What was set before stands.', help: 'Try again.'};

export const look = 'Looks and keys';
export const theme = 'Theme';
export const themes = {system: 'As the system', light: 'Light', dark: 'Dark'};
export const language = 'Language';
export const languageIs = 'As the browser';
export const singleKeys = 'Single-key shortcuts';
export const singleKeysHelp = 'Letters and digits that act where no field has focus. The browser’s own shortcuts stay as they are.';

export const data = 'Data';
export const dataAbout = 'All of it is in this browser.';
export const stored = (size: string) => `${size} kept, all in this browser.`;
export const deleteAll = 'Delete all data';
export const deleteHelp = 'Profiles, postings, settings and permissions. This cannot be undone, so export first if unsure.';
export const deleteType = 'Type delete to confirm';
export const deleteWord = 'delete';
export const deleteNow = 'Delete all data now';
export const keep = 'Keep it';
export const deleted = 'All data is deleted. Jobprism asks again before it reads a page.';
export const deleteFailed = {text: 'Not all could be deleted.', help: 'Close the other pages of Jobprism and try again.'};

export const requests = 'Requests made';
export const requestsMade = (n: number) => `${count(n, 'request', 'requests')} made`;
export const requestsHow =
	'Counted by the browser since this page was opened. The pages’ own policy makes the browser refuse any other address than the extension’s.';
export const notices = 'Libraries';
export const noticesAbout = 'Jobprism is under the MIT licence and ships these libraries.';
export const library = 'Library';
export const libraryVersion = 'Version';
export const licence = 'Licence';

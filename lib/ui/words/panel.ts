/** The side panel: its frame, the role with its sum, the fit and the skills. Not in ../words.ts: only the panel needs it. */
import type {AskLevel, SkillKind} from '../../model';
import {count} from './grammar';

export const sections = 'Sections';
export const tabs = {role: 'Role', fit: 'Fit', skills: 'Skills', facts: 'Facts'};
export const restricted = {
	title: 'This tab is not open to Jobprism',
	text: 'Jobprism reads a page when you click its icon there, or press the panel’s keys. The browser’s own pages, its add-on store and files stay closed.',
};
export const unasked = {
	title: 'Nothing was read yet',
	text: 'Jobprism reads a page only after you agreed to it, once, on its first page.',
};
export const openFirst = 'Open the first page';
export const noTab = {
	title: 'No page to read here',
	text: 'Go to a tab with a job posting, then click the icon of Jobprism there.',
};
export const nowShown = (title: string) => `Now shown: ${title}`;

// ── role ────────────────────────────────────────────────────────────────────────────────────────────────────────────
export const phrases = 'Phrases that decided it';
export const speaksFor = (role: string) => `Speak for ${role}`;
export const speaksAgainst = (role: string) => `Speak against ${role}`;
export const noPhrase = 'No phrase speaks for or against it.';
export const showMore = (n: number) => `Show ${n} more`;
export const showFewer = 'Show fewer';
export const showOnPage = 'Show on the page';
export const titled = (title: string, role: string) => `Titled ${title}, reads as ${role}.`;
export const sumTitle = 'How this adds up';
export const sumStart = 'Before any phrase';
export const sumFor = (n: number) => (n === 1 ? '1 phrase for it' : `${n} phrases for it`);
export const sumAgainst = (n: number) => (n === 1 ? '1 phrase against it' : `${n} phrases against it`);
export const sumTogether = 'Together';
export const sumHelp =
	'Each number is an amount of log-odds: it adds to the role or takes from it, and all of them together make its sum. Sums of the eight roles are counted from their middle.';
export const shareHelp = (role: string, share: string, own: string, all: string) =>
	`A role’s share is e to its sum, divided by that of all eight: for ${role} ${own} of ${all}, which is ${share}.`;
export const ofAll = 'Sums of all roles';
export const roleHead = 'Role';
export const sumHead = 'Sum';
export const shareHead = 'Share';
export const roundedSums = 'Shown with two decimals.';

// ── fit ─────────────────────────────────────────────────────────────────────────────────────────────────────────────
export const fromProfile = (n: number) => `from your profile of ${count(n, 'skill', 'skills')}`;
export const outOf = 'of 100';
export const counts: Readonly<Record<AskLevel, string>> = {required: 'counts 1', used: 'counts ½', preferred: 'counts ¼'};
export const apart = 'Shown apart';
export const apartNote = 'no points';
export const deep = (label: string, short: string) => `${label}: ${short}`;

// ── skills ──────────────────────────────────────────────────────────────────────────────────────────────────────────
export const groupSkills = 'Group skills';
export const byLevel = 'By level';
export const byKind = 'By kind';
export const kinds: Readonly<Record<SkillKind, string>> = {tool: 'Tools', method: 'Methods', domain: 'Subjects', soft: 'Soft skills'};
export const partOf = (matched: number, all: number, level: AskLevel) =>
	`${matched} of ${all}, ${{required: 'counts 1', used: 'counts half', preferred: 'counts a quarter'}[level]}`;
export const asked = (n: number, level: AskLevel) => `${n}, ${{required: 'counts 1', used: 'counts half', preferred: 'counts a quarter'}[level]}`;
export const ofKind = (matched: number, all: number) => `${matched} of ${all}`;
export const context = 'Context';
export const contextCount = (n: number) => `${n}, not counted`;
export const contextHelp = 'What the employer tells of itself. Not counted, not marked.';
export const negated = 'Said not to be needed';
export const unknown = 'Not in our list';
export const unknownHelp = 'Names that look like skills and that Jobprism does not know. They count for nothing.';
export const unknownAdd = (name: string) => `Add “${name}” as a skill of mine`;
export const unknownAdded = 'yours';
export const addAsMine = 'Add as a skill of mine';
export const ownRefused = {
	'no-word': 'A skill needs a word with letters.',
	'too-long': 'An own skill has at most six words and 60 characters.',
	'too-many': 'There are 100 own skills already. Take one out in the options, then add this one.',
	there: 'This own skill is in your profile.',
} as const;
export const missing = 'Missing.';
export const youKnow = (label: string) => `You know ${label}.`;
export const times = (n: number) => `${n} times`;
export const timesHint = (label: string, at: number, all: number) => `${label}: show mention ${at} of ${all} on the page`;
export const changeLevel = (label: string, level: string) => `${label}: ${level}. Change level`;
export const changeLevelHint = 'Change level';
export const ownOf = (label: string, level: string) => `${label}, ${level}`;
export const haveNamed = (label: string) => `I have this: ${label}`;
export const removeNamed = (label: string) => `Remove ${label} from your profile`;
export const noSkills = 'No skill is asked.';

// ── footer ──────────────────────────────────────────────────────────────────────────────────────────────────────────
export const legend = 'Marks on the page:';
export const legendNames: Readonly<Record<AskLevel, string>> = {required: 'required', used: 'used', preferred: 'preferred'};
export const legendRole = 'decided the role';

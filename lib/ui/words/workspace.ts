/** The page for pasted text and files. Not in ../words.ts: it is loaded with that page alone. */
import {count} from './grammar';

export const title = 'Read a text or a file';
export const about = 'Paste a posting, or give its file. It is read on this device and sent nowhere.';
export const text = 'Text of the posting';
export const textHint = 'Paste the posting here. Lists keep their bullets.';
export const beside = 'Beside the text, if you like';
export const fields = {title: 'Title', company: 'Company', location: 'Place'} as const;
export const read = 'Read this text';
export const drop = 'Drop files here: PDF, HTML, text or Markdown';
export const pick = 'Choose files';
export const given = 'Given';
export const pasted = 'Pasted text';
export const selection = 'From your selection';
export const cancel = 'Cancel';
export const remove = (name: string) => `Take ${name} off the list`;
export const show = (name: string) => `Show ${name}`;
export const waiting = 'Waiting';
export const reading = 'Reading';
export const pages = (done: number, of: number) => `Page ${done} of ${of}`;
export const readDone = (name: string) => `${name} is read.`;
export const tooMany = (most: number) => `At most ${count(most, 'file', 'files')} at a time. The others were left out; give them afterwards.`;
export const noWords = 'There is no text yet. Paste the posting into the field, then press the button again.';
export const nothingYet = 'What was read stands here';
export const nothingYetText = 'Role, fit, skills and facts of the posting, as in the popup.';
export const textRead = 'The text that was read';
export const noText = 'Untitled posting';
export const fromText = 'Pasted text or a file, no address';
export const showFailed = 'These words were not found in the text.';

type Sentence = {readonly text: string; readonly help: string};
/** Why a text or a file gave no posting: what happened, then what to do. */
export const failures = {
	'not-pdf': {text: 'This is no PDF, whatever its name says.', help: 'Open it to see what it is, and save it as a PDF or as text.'},
	'too-large': {text: 'The file is larger than 20 MB.', help: 'Save the pages with the posting as a file of their own, or paste their text.'},
	encrypted: {text: 'The PDF asks for a password.', help: 'Open it, print it to a PDF without one, and give that; or paste its text.'},
	broken: {text: 'The PDF is damaged or incomplete.', help: 'Get it once more; if it opens elsewhere, copy its text and paste it.'},
	'no-text': {
		text: 'The PDF holds pictures of its pages and no text.',
		help: 'Run a text recognition over it, or paste the text from where the posting stands.',
	},
	'too-long': {text: 'The PDF was not read within 20 seconds.', help: 'Save the pages with the posting as a file of their own, or paste their text.'},
	cancelled: {text: 'Reading was cancelled.', help: 'Give the file again to read it.'},
	binary: {text: 'This file is neither text nor PDF.', help: 'Open it in the program it belongs to, then copy its text and paste it.'},
	empty: {text: 'There is no text in it.', help: 'Look whether it is the right file.'},
	'too-short': {text: 'These are fewer than five words.', help: 'Paste the whole posting: the more of it, the surer the reading.'},
	'few-selected': {text: 'Fewer than five words were selected.', help: 'Select the text of the posting and ask again, or paste it above.'},
	'not-a-posting': {text: 'No job posting was found in this page.', help: 'If it holds one, copy its text and paste it above.'},
	list: {text: 'This page is a list of postings.', help: 'Open one of them, then save that page or copy its text.'},
	'form-only': {text: 'This page holds the application form alone.', help: 'Go back to the posting, then save that page or copy its text.'},
	loading: {text: 'This page was saved before its text had arrived.', help: 'Open it again, wait for the text, then save it or copy its text.'},
	restricted: {text: 'The browser lets no extension read this page.', help: 'Copy the text of the posting and paste it above.'},
	error: {text: 'Reading stopped part of the way.', help: 'What you gave is still there. Try again; if it fails again, copy the text and paste it.'},
} as const satisfies Readonly<Record<string, Sentence>>;
export type GivenFailure = keyof typeof failures;

/** Filling a profile from a résumé. Not in ../words.ts: it is loaded with the options alone. */
import {count} from './grammar';

export const title = 'Fill from a résumé';
export const about = 'PDF, DOCX or text. Read on this device; neither the file nor its text is kept.';
export const pick = 'Choose a file';
export const paste = 'Paste its text';
export const pasteLabel = 'Text of the résumé';
export const read = 'Read this text';
export const cancel = 'Cancel';
export const reading = (name: string) => `Reading ${name}`;
export const pages = (done: number, of: number) => `Page ${done} of ${of}`;
export const pasted = 'the pasted text';
export const found = (name: string) => `Found in ${name}`;
export const nothingYet = 'Nothing is in your profile until you press the button below. Untick what is not yours.';
export const level = 'A résumé does not tell how well: skills come in as “good”, and you set the level afterwards.';
export const alreadyThere = (n: number) => `${count(n, 'skill that it names is', 'skills that it names are')} in your profile already.`;
export const none = 'No skill, degree or certificate that is not in your profile was found in it.';
export const skills = 'Skills';
export const rest = 'Degree, certificates and years';
export const degree = (name: string) => `Highest degree: ${name}`;
export const degreeNow = (name: string) => `your profile says ${name}`;
export const years = (n: number) => `Years of work: ${n}`;
export const yearsHow = (lines: string) => `counted from the dates of the jobs, time that overlaps once: ${lines}`;
export const yearsNow = (n: number) => `your profile says ${n}`;
export const seen = 'seen in';
export const take = (n: number) => (n === 0 ? 'Nothing ticked' : `Add ${count(n, 'find', 'finds')}`);
export const took = (n: number) => `${count(n, 'find', 'finds')} of the résumé added.`;
export const left = (n: number) => `The last ${count(n, 'page was', 'pages were')} not read: of a PDF, the first 50 are.`;
export const cut = 'The text is longer than what is read; its end was left out.';

type Sentence = {readonly text: string; readonly help: string};
const asWas = 'Your profile is as it was.';
/** Why a résumé was not read: what happened, then what to do. */
export const failures = {
	'too-large': {text: 'The file is larger than 10 MB.', help: `Save it without pictures, or paste its text. ${asWas}`},
	encrypted: {text: 'The file asks for a password.', help: `Save a copy without one and choose that, or paste its text. ${asWas}`},
	broken: {text: 'The file is damaged or incomplete.', help: `If it opens elsewhere, save it anew from there, or paste its text. ${asWas}`},
	'no-text': {text: 'The file holds pictures and no text.', help: `Run a text recognition over it, or paste the text. ${asWas}`},
	'too-long': {text: 'The file was not read within 20 seconds.', help: `Save it as text, or paste its text. ${asWas}`},
	cancelled: {text: 'Reading was cancelled.', help: `${asWas} Choose the file again to read it.`},
	bomb: {text: 'The file unpacks to far more than a résumé can be, so it was not read on.', help: `Save it as PDF or text, and choose that. ${asWas}`},
	'not-docx': {text: 'This is no Word document.', help: `Choose a PDF, a DOCX or a text file, or paste the text. ${asWas}`},
	'old-office': {
		text: 'This is a Word document of the old kind, or one with a password.',
		help: `Save it as DOCX or PDF without a password, or paste its text. ${asWas}`,
	},
	binary: {text: 'This file is neither text, PDF nor DOCX.', help: `Open it in its program and save it as one of these, or paste its text. ${asWas}`},
	empty: {text: 'There is no text in it.', help: `Look whether it is the right file. ${asWas}`},
	'not-what-it-says': {text: 'The file is not of the kind that its name says.', help: `Open it in its program and save it as PDF, DOCX or text. ${asWas}`},
	page: {text: 'This is a web page.', help: `Open it, copy the text of the résumé and paste it. ${asWas}`},
	error: {text: 'Reading stopped part of the way.', help: `${asWas} Try again; if it fails again, paste the text.`},
} as const satisfies Readonly<Record<string, Sentence>>;
export type ResumeFailure = keyof typeof failures;

/** One posting of the input to one line of output. Runs in the main thread or in a worker thread; knows neither files nor streams. */
import {parseHTML} from 'linkedom';
import {analyse} from '../../lib/knowledge';
import type {Analysis, Posting, PostingInput, Profile, SectionKind} from '../../lib/model';
import {agree} from '../../lib/read/agreement';
import {givenPage} from '../../lib/read/given-posting';
import {PDF_CAPS, type PdfFailure, readPdf} from '../../lib/read/pdf-text';
import {readPage} from '../../lib/read/read-page';
import {planFor} from '../../lib/read/reading-plan';
import {SECTION_KINDS} from '../../lib/understand/section-cues';
import {scoreFit} from '../../lib/weigh/fit';

export type Answer = {readonly id: string | null} & Record<string, unknown>;

/** @throws Error with a sentence for a person where the line is no posting */
export function answerLine(line: string, number: number, profile: Profile | null): Answer {
	let value: unknown;
	try {
		value = JSON.parse(line);
	} catch {
		throw new LineError(null, `Line ${number} is not JSON.`);
	}
	if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new LineError(null, `Line ${number} is not an object.`);
	const fields = value as Record<string, unknown>;
	const id = typeof fields.id === 'string' || typeof fields.id === 'number' ? String(fields.id) : null;
	if (id === null) throw new LineError(null, `Line ${number} has no id.`);
	const said = (name: string): string | null => {
		const field = fields[name];
		if (field === undefined || field === null) return null;
		if (typeof field !== 'string') throw new LineError(id, `Line ${number}: “${name}” is not a string.`);
		return field;
	};
	const text = said('text');
	const html = said('html');
	if (text === null && html === null) throw new LineError(id, `Line ${number} has neither text nor html.`);
	const section = said('section');
	const kind = SECTION_KINDS.find(one => one === section);
	if (section !== null && !kind) throw new LineError(id, `Line ${number}: there is no section “${section}”.`);
	const told = {title: said('title'), company: said('company'), location: said('location'), url: said('url')};
	if (text === null) return answerHtml(html ?? '', id, told.url, profile, told);
	return answerText(text, id, told, profile, kind);
}

export class LineError extends Error {
	constructor(
		readonly id: string | null,
		message: string,
	) {
		super(message);
	}
}

type ToldFields = {readonly title: string | null; readonly company: string | null; readonly location: string | null; readonly url: string | null};
export const NOTHING_TOLD: ToldFields = {title: null, company: null, location: null, url: null};

export function answerText(text: string, id: string, told: ToldFields, profile: Profile | null, section?: SectionKind): Answer {
	const input: PostingInput = {title: told.title ?? '', text, company: told.company, location: told.location, url: told.url, ...(section ? {section} : {})};
	return withFit(id, analyse(input), profile);
}

/** A saved page, read as the browser would read it. The answer carries the text that was read, which its spans count in. */
export function answerHtml(html: string, id: string, url: string | null, profile: Profile | null, told: ToldFields = NOTHING_TOLD): Answer {
	const {document} = parseHTML(html);
	const address = url ?? 'https://page.invalid/';
	const reading = agree(readPage(document as unknown as Document, address, planFor(address)));
	if (reading.posting === null) return {schema: 1, id, posting: null, reason: reading.reason};
	const {posting} = reading;
	return {
		...withFit(id, analyse(postingInput(posting, url, told)), profile),
		text: posting.text,
		posting: {url, board: posting.board, textBy: posting.textBy, disagreements: posting.disagreements},
	};
}

const PDF_ERRORS: Readonly<Record<PdfFailure, string>> = {
	'not-pdf': 'This is no PDF, whatever its name says. Name the file for what it is.',
	'too-large': `The PDF is larger than ${PDF_CAPS.bytes / 1_000_000} MB. Save the pages with the posting as a file of their own.`,
	encrypted: 'The PDF asks for a password. Save it without one, then try again.',
	broken: 'The PDF is damaged or incomplete. Get it once more, or save it anew from a program that opens it.',
	'no-text': 'The PDF holds pictures of its pages and no text. Run a text recognition over it first.',
	'too-long': `The PDF was not read within ${PDF_CAPS.milliseconds / 1000} seconds. Save the pages with the posting as a file of their own.`,
	cancelled: 'Reading the PDF was cancelled.',
};

/** A PDF's text. The answer carries the text that was read, which its spans count in; a PDF that cannot be read gives an error. */
export async function answerPdf(bytes: Uint8Array, id: string, told: ToldFields, profile: Profile | null): Promise<Answer> {
	const read = await readPdf(bytes);
	if (read.kind === 'failed') return {id, error: PDF_ERRORS[read.why]};
	const typed = {title: told.title ?? '', company: told.company ?? '', location: told.location ?? ''};
	const {posting} = agree(givenPage(read.blocks, typed, read.truncated));
	if (posting === null) return {schema: 1, id, posting: null, reason: 'too-short'};
	return {...withFit(id, analyse(postingInput(posting, told.url, told)), profile), text: posting.text, pages: {all: read.pages, read: read.read}};
}

function postingInput(posting: Posting, url: string | null, told: ToldFields): PostingInput {
	return {
		title: told.title ?? posting.title.value,
		text: posting.text,
		blocks: posting.blocks,
		company: told.company ?? posting.company?.value ?? null,
		location: told.location ?? posting.location?.value ?? null,
		url,
		language: posting.language,
	};
}

function withFit(id: string, analysis: Analysis, profile: Profile | null): Answer {
	const {schema, ...rest} = analysis;
	return {schema, id, ...rest, ...(profile ? {fit: scoreFit(analysis, profile)} : {})};
}

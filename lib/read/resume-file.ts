/**
 * The text of a résumé that a person gives: PDF, DOCX, text or Markdown.
 *
 * Law: judged by its bytes, never by its name; the file is let go once its text is out; every way to fail has a word, and the code for PDFs comes with the
 * first one.
 */
import {type DocxFailure, isOldOffice, isZip, readDocx} from './docx-text';
import type {PdfFailure, PdfOptions} from './pdf-text';

/** Bytes of a file, and characters of a text. */
export const RESUME_CAPS = {bytes: 10_000_000, characters: 200_000} as const;
const PDF_WITHIN = 1024;

/** `not-what-it-says`: its name promises another kind of file. */
export type ResumeFailure = Exclude<PdfFailure, 'not-pdf'> | DocxFailure | 'binary' | 'empty' | 'not-what-it-says' | 'page';
/** `left`: pages that were not read, 0 where all were. */
export type ResumeReading =
	| {readonly kind: 'text'; readonly text: string; readonly truncated: boolean; readonly left: number}
	| {readonly kind: 'failed'; readonly why: ResumeFailure};

const failed = (why: ResumeFailure): ResumeReading => ({kind: 'failed', why});

/** Text by its byte-order mark, as UTF-8, or as Windows wrote it before; null where it is none. */
function decodedText(bytes: Uint8Array): string | null {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
	if (bytes.includes(0)) return null;
	try {
		return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}

/** Text that was pasted or stood in a file. */
export function readResumeText(text: string): ResumeReading {
	if (!/\p{L}/u.test(text)) return failed('empty');
	return {kind: 'text', text: text.slice(0, RESUME_CAPS.characters), truncated: text.length > RESUME_CAPS.characters, left: 0};
}

/** @param name tells a file that is not what it calls itself, and nothing else */
export async function readResumeFile(name: string, bytes: Uint8Array, {signal, onPage, caps}: PdfOptions = {}): Promise<ResumeReading> {
	if (bytes.length === 0) return failed('empty');
	if (bytes.length > RESUME_CAPS.bytes) return failed('too-large');
	if (String.fromCharCode(...bytes.subarray(0, PDF_WITHIN)).includes('%PDF-')) {
		const {readPdf} = await import('./pdf-text');
		const read = await readPdf(bytes, {...(signal ? {signal} : {}), ...(onPage ? {onPage} : {}), ...(caps ? {caps} : {})});
		if (read.kind === 'failed') return failed(read.why === 'not-pdf' ? 'broken' : read.why);
		const text = read.blocks.map(({kind, text: words}) => (kind === 'item' ? `• ${words}` : words)).join('\n');
		return {kind: 'text', text, truncated: read.truncated, left: read.pages - read.read};
	}
	if (isZip(bytes) || isOldOffice(bytes)) {
		const read = await readDocx(bytes, {signal});
		return read.kind === 'failed' ? read : {...read, left: 0};
	}
	if (/\.(?:pdf|docx?|odt|rtf|pages)$/i.test(name)) return failed('not-what-it-says');
	const text = decodedText(bytes);
	if (text === null || text.startsWith('MZ') || text.startsWith('{\\rtf')) return failed('binary');
	if (/^\ufeff?\s{0,400}(?:<!doctype\s+html|<html[\s>])/i.test(text)) return failed('page');
	return readResumeText(text);
}

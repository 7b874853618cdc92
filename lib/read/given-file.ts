/**
 * A file that a person gives, as a page for `agree` to judge.
 *
 * Law: judged by its bytes, its name is shown and nothing more; a saved page is looked at and never run; what cannot be read says why and takes nothing else
 * along. The code for PDFs comes when the first one is given.
 */
import type {RawPage} from '../model';
import {BODY_CAP} from './block-writer';
import {attribute, first} from './dom';
import {blocksOfText, givenPage} from './given-posting';
import type {PdfFailure, PdfOptions} from './pdf-text';
import {readPage} from './read-page';
import {planFor} from './reading-plan';
import {inertDocument} from './trusted-strings';

/** Bytes of a file that is no PDF. */
export const FILE_CAP = 20_000_000;
/** `binary`: neither text nor PDF. */
export type FileFailure = PdfFailure | 'binary' | 'empty';
export type FileReading = {readonly kind: 'page'; readonly page: RawPage} | {readonly kind: 'failed'; readonly why: FileFailure};

const HTML = /^\s{0,400}(?:<\?xml|<!--|<!doctype\s+html|<(?:html|head|body|main|article|section|div|meta|title|script|style|h1|p|ul)[\s/>])/i;
const PDF_MAGIC = '%PDF-';
const PDF_WITHIN = 1024;

const failed = (why: FileFailure): FileReading => ({kind: 'failed', why});

/** Text by its byte-order mark, as UTF-8, or as Windows wrote it before; null where it is none. */
const decoded = (bytes: Uint8Array): string | null => {
	const [a, b] = bytes;
	if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
	if (bytes.includes(0)) return null;
	try {
		return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
};

/** Where a saved page says that it came from; empty where it does not. */
const addressOfPage = (document: Document): string => {
	const link = first(document, 'link[rel="canonical"]');
	const address = link === null ? '' : attribute(link, 'href').slice(0, 2000);
	return /^https?:\/\//i.test(address) && URL.canParse(address) ? address : '';
};

/** A saved page as data: the same witnesses as on the live page, but for what only a screen shows. */
export const readSavedPage = (html: string): RawPage => {
	const document = inertDocument(html);
	const url = addressOfPage(document);
	return readPage(document, url, planFor(url));
};

/** Reads the bytes of a file; `name` tells a PDF from what only calls itself one. */
export const readGivenFile = async (name: string, bytes: Uint8Array, options: PdfOptions = {}): Promise<FileReading> => {
	if (bytes.length === 0) return failed('empty');
	const head = String.fromCharCode(...bytes.subarray(0, PDF_WITHIN));
	if (head.includes(PDF_MAGIC)) {
		const {readPdf} = await import('./pdf-text');
		const read = await readPdf(bytes, options);
		return read.kind === 'failed' ? read : {kind: 'page', page: givenPage(read.blocks, {}, read.truncated)};
	}
	if (/\.pdf$/i.test(name)) return failed('not-pdf');
	if (bytes.length > FILE_CAP) return failed('too-large');
	const text = decoded(bytes);
	if (text === null) return failed('binary');
	if (text.trim() === '') return failed('empty');
	return {kind: 'page', page: HTML.test(text.replace(/^\ufeff/, '')) ? readSavedPage(text) : givenPage(blocksOfText(text), {}, text.length > BODY_CAP)};
};

/**
 * The one owner of pdfjs-dist: opens a PDF and hands out its words with their places.
 *
 * Law: loaded when a PDF is given and not before; nothing is drawn, fetched or compiled; in a browser the parser runs in a worker that is ended after each
 * file, so that no file can hold the page. The legacy build serves both sides: the other one asks for newer browsers than the extension does.
 */
import type {PDFDocumentProxy} from 'pdfjs-dist';
import type {Fragment} from './pdf-lines';
import {PDF_LIBRARY, startPdfWorker} from './trusted-strings';

type Library = typeof import('pdfjs-dist/legacy/build/pdf.mjs');
/** Why a file is no document that can be read. */
export type PdfFault = 'encrypted' | 'broken';
export type PdfPage = {readonly fragments: readonly Fragment[]; readonly truncated: boolean};
export type OpenPdf = {
	readonly pages: number;
	/** The words of a page, from 1, up to `cap` characters. Rejects where the page cannot be read. */
	readonly readPage: (page: number, cap: number) => Promise<PdfPage>;
};
export type PdfSession = {
	/** @throws whatever the library throws, see `faultOf` */
	readonly open: (bytes: Uint8Array) => Promise<OpenPdf>;
	/** Ends the parser, in whatever state it is. */
	readonly end: () => void;
};

const inBrowser = typeof Worker === 'function' && typeof location === 'object' && location.protocol.endsWith('extension:');
// By name, not as a part of the bundle: the package holds the published file, which a reviewer can compare.
const address = inBrowser ? PDF_LIBRARY : 'pdfjs-dist/legacy/build/pdf.mjs';

/** Node 20 lacks the one function of newer engines that this build does not bring along. */
const addWithResolvers = (): void => {
	if ('withResolvers' in Promise) return;
	Object.defineProperty(Promise, 'withResolvers', {
		configurable: true,
		value: () => {
			const made: Record<string, unknown> = {};
			made.promise = new Promise((resolve, reject) => Object.assign(made, {resolve, reject}));
			return made;
		},
	});
};

/** Starts a parser for one file. `failed` is called where its worker does not start or breaks. */
export const startPdf = async (failed: (error: Error) => void): Promise<PdfSession> => {
	addWithResolvers();
	const library = (await import(/* @vite-ignore */ address)) as Library;
	const port = inBrowser ? startPdfWorker() : null;
	port?.addEventListener('error', event => failed(new Error(`pdf worker: ${event.message}`)));
	const worker = port === null ? null : library.PDFWorker.create({port});
	let task: ReturnType<Library['getDocument']> | null = null;
	return {
		open: async bytes => {
			task = library.getDocument({
				data: bytes,
				...(worker === null ? {} : {worker}),
				verbosity: 0,
				enableXfa: false,
				useWasm: false,
				useWorkerFetch: false,
				useSystemFonts: false,
				disableFontFace: true,
				disableRange: true,
				disableStream: true,
				disableAutoFetch: true,
				isOffscreenCanvasSupported: false,
				isImageDecoderSupported: false,
				maxImageSize: 1,
			});
			const document = await task.promise;
			return {pages: document.numPages, readPage: (page, cap) => readPage(document, page, cap)};
		},
		end: () => {
			port?.terminate();
			// With its worker gone it has nobody to say goodbye to, and waits.
			if (port === null) task?.destroy().catch(() => undefined);
		},
	};
};

const readPage = async (document: PDFDocumentProxy, number: number, cap: number): Promise<PdfPage> => {
	const page = await document.getPage(number);
	const [a, b, c, d, e, f] = page.getViewport({scale: 1}).transform as [number, number, number, number, number, number];
	const fragments: Fragment[] = [];
	let characters = 0;
	// A stream that is not read on stands still; it ends with the parser.
	const reader = page.streamTextContent({includeMarkedContent: false}).getReader();
	for (let step = await reader.read(); !step.done; step = await reader.read()) {
		for (const item of step.value.items) {
			if (!('str' in item) || item.str.trim() === '') continue;
			const [p, q, r, s, x, y] = item.transform as [number, number, number, number, number, number];
			characters += item.str.length;
			if (characters > cap) return {fragments, truncated: true};
			fragments.push({
				text: item.str,
				x: a * x + c * y + e,
				y: b * x + d * y + f,
				width: item.width,
				size: Math.hypot(a * r + c * s, b * r + d * s) || 1,
				font: item.fontName,
				upright: Math.abs(b * p + d * q) <= Math.abs(a * p + c * q) * 0.1 && a * p + c * q > 0,
			});
		}
	}
	page.cleanup();
	return {fragments, truncated: false};
};

/** What an error of the library says of the file, or null where it is ours. */
export const faultOf = (error: unknown): PdfFault | null => {
	const name = error instanceof Error ? error.name : '';
	if (name === 'PasswordException') return 'encrypted';
	return /^(?:InvalidPDF|MissingPDF|UnknownError|Response|FormatError|AbortException)/.test(name) ? 'broken' : null;
};

/**
 * Reads the text of a PDF: bytes in, blocks in reading order out.
 *
 * Law: judged by its bytes, never by its name; capped in bytes, pages, characters and time; every way to fail has a word of its own, and nothing throws but
 * our own mistakes. The same for a posting and for a résumé.
 */
import type {Block} from '../model';
import {blocksOfPdf} from './pdf-blocks';
import {faultOf, startPdf} from './pdf-library';
import {linesOfPage, type PdfLine} from './pdf-lines';

/** Bytes of a file, pages, characters, and milliseconds for the whole. */
export const PDF_CAPS = {bytes: 20_000_000, pages: 50, characters: 200_000, milliseconds: 20_000} as const;
/** A PDF begins within so many bytes of its file. */
const HEAD = 1024;
/** Fewer letters than this in the whole document are a stamp on a picture, not its text. */
const FEWEST_LETTERS = 20;

/** `no-text`: pages of pictures. `too-long`: it took more than the time that a file gets. */
export type PdfFailure = 'not-pdf' | 'too-large' | 'encrypted' | 'broken' | 'no-text' | 'too-long' | 'cancelled';
export type PdfReading =
	| {readonly kind: 'text'; readonly blocks: readonly Block[]; readonly pages: number; readonly read: number; readonly truncated: boolean}
	| {readonly kind: 'failed'; readonly why: PdfFailure};
export type PdfOptions = {
	readonly signal?: AbortSignal;
	/** Told after each page. */
	readonly onPage?: (read: number, of: number) => void;
	readonly caps?: Partial<Record<keyof typeof PDF_CAPS, number>>;
};

const failed = (why: PdfFailure): PdfReading => ({kind: 'failed', why});

/** Whether these bytes are those of a PDF. */
export const isPdf = (bytes: Uint8Array): boolean => {
	const head = String.fromCharCode(...bytes.subarray(0, HEAD));
	return head.includes('%PDF-');
};

/**
 * The text of a PDF. `bytes` are handed over and are not to be used afterwards.
 * @throws where the parser itself cannot be started
 */
export const readPdf = async (bytes: Uint8Array, {signal, onPage, caps: given}: PdfOptions = {}): Promise<PdfReading> => {
	const caps = {...PDF_CAPS, ...given};
	if (bytes.length > caps.bytes) return failed('too-large');
	if (!isPdf(bytes)) return failed('not-pdf');
	if (signal?.aborted) return failed('cancelled');
	let stop: (why: PdfReading | Error) => void = () => undefined;
	const stopped = new Promise<PdfReading>((resolve, reject) => {
		stop = why => (why instanceof Error ? reject(why) : resolve(why));
	});
	// Where the race was won by the text nobody is left to hear of it.
	stopped.catch(() => undefined);
	const onAbort = (): void => stop(failed('cancelled'));
	signal?.addEventListener('abort', onAbort);
	const deadline = performance.now() + caps.milliseconds;
	const timer = setTimeout(() => stop(failed('too-long')), caps.milliseconds);
	const session = await startPdf(stop);
	let open = true;
	const read = async (): Promise<PdfReading> => {
		const {pages, readPage} = await session.open(bytes);
		const most = Math.min(pages, caps.pages);
		const lines: (readonly PdfLine[])[] = [];
		let characters = 0;
		let group = 0;
		let unread = 0;
		let cut = false;
		for (let page = 1; page <= most && open && !cut; page++) {
			// Outside a browser the parser shares our thread, and no timer runs while it works.
			if (performance.now() >= deadline) return failed('too-long');
			const told = await readPage(page, caps.characters - characters).catch(() => null);
			if (told === null) unread += 1;
			else {
				const ofPage = linesOfPage(told.fragments, group);
				group = (ofPage.at(-1)?.group ?? group) + 1;
				characters += ofPage.reduce((sum, line) => sum + line.text.length + 1, 0);
				cut = told.truncated || characters >= caps.characters;
				lines.push(ofPage);
			}
			onPage?.(page, most);
		}
		if (lines.length === 0) return failed('broken');
		const blocks = blocksOfPdf(lines);
		const letters = blocks.reduce((sum, block) => sum + (block.text.match(/\p{L}/gu)?.length ?? 0), 0);
		if (letters < FEWEST_LETTERS) return failed(unread > 0 ? 'broken' : 'no-text');
		return {kind: 'text', blocks, pages, read: lines.length, truncated: cut || lines.length < pages};
	};
	try {
		return await Promise.race([read(), stopped]);
	} catch (error) {
		const fault = faultOf(error);
		if (fault === null) throw error;
		return failed(fault);
	} finally {
		open = false;
		clearTimeout(timer);
		signal?.removeEventListener('abort', onAbort);
		session.end();
	}
};

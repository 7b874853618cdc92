/**
 * Reads the text of a DOCX file: bytes in, lines out.
 *
 * Law: judged by its bytes; of the archive only the document's own text is unpacked, under caps; its XML is gone through once as characters: no parser, no
 * declared entity, nothing looked up, nothing run. A deleted passage is not read.
 */
import {isZip, openZip, type ZipCaps, type ZipFault} from './zip-reader';

export const DOCX_CAPS = {bytes: 10_000_000, characters: 200_000} as const;
/** `old-office`: a file of Office before 2007, or one with a password; both wear the same coat. */
export type DocxFailure = Exclude<ZipFault, 'not-zip'> | 'not-docx' | 'too-large' | 'no-text' | 'old-office';
export type DocxReading = {readonly kind: 'text'; readonly text: string; readonly truncated: boolean} | {readonly kind: 'failed'; readonly why: DocxFailure};

const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];
export const isOldOffice = (bytes: Uint8Array): boolean => OLD_OFFICE.every((byte, at) => bytes[at] === byte);
export {isZip};

const MAIN = 'word/document.xml';
const FOOTNOTES = 'word/footnotes.xml';
const HEADER = /^word\/header\d{1,3}\.xml$/;
/** Heads of pages that are looked at; a résumé has its name and address there. */
const MOST_HEADERS = 6;

const failed = (why: DocxFailure): DocxReading => ({kind: 'failed', why});

/** The text of a DOCX: a line a paragraph, the cells of a row of a table in one line, items of lists with a bullet. */
export async function readDocx(
	bytes: Uint8Array,
	{signal, caps = {}}: {readonly signal?: AbortSignal | undefined; readonly caps?: ZipCaps & {readonly characters?: number}} = {},
): Promise<DocxReading> {
	if (bytes.length > DOCX_CAPS.bytes) return failed('too-large');
	if (isOldOffice(bytes)) return failed('old-office');
	const zip = openZip(bytes, caps);
	if (zip === 'not-zip') return failed('not-docx');
	if (typeof zip === 'string') return failed(zip);
	const most = caps.characters ?? DOCX_CAPS.characters;
	const headers = zip.names.filter(name => HEADER.test(name)).slice(0, MOST_HEADERS);
	const texts: string[] = [];
	let length = 0;
	let truncated = false;
	for (const name of [...headers, MAIN, FOOTNOTES]) {
		const part = await zip.read(name, signal);
		if (part === null) {
			if (name === MAIN) return failed('not-docx');
			continue;
		}
		if (typeof part === 'string') {
			if (name !== MAIN && part === 'broken') continue;
			return failed(part === 'not-zip' ? 'broken' : part);
		}
		const read = textOfWordXml(new TextDecoder().decode(part), most - length);
		// The same head stands over every page and is kept once.
		if (read.text !== '' && !texts.includes(read.text)) {
			texts.push(read.text);
			length += read.text.length + 1;
		}
		truncated ||= read.truncated;
	}
	const text = texts.join('\n');
	return /\p{L}/u.test(text) ? {kind: 'text', text, truncated} : failed('no-text');
}

/** A tag, or a text up to the next one. Comments, declarations and processing instructions are tags without a name. */
const PIECE = /<(\/?)([A-Za-z0-9_:.-]{0,80})([^>]*)>|[^<]+/g;
const ENTITY = /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([0-9a-fA-F]{1,6}));/g;
const NAMED = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"} as const;

const decoded = (text: string): string =>
	text.replace(ENTITY, (_, name: keyof typeof NAMED | undefined, decimal: string | undefined, hex: string | undefined) => {
		if (name !== undefined) return NAMED[name];
		const code = decimal === undefined ? Number.parseInt(hex ?? '0', 16) : Number(decimal);
		return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '';
	});

/** The words of WordprocessingML, up to `most` characters. Never throws; whatever is no text of the document is passed over. */
export function textOfWordXml(xml: string, most: number): {readonly text: string; readonly truncated: boolean} {
	const lines: string[] = [];
	let line = '';
	let length = 0;
	let inText = false;
	let item = false;
	let cells = 0;
	let skipped = 0;
	const add = (words: string): void => {
		line += words;
	};
	const end = (): void => {
		const words = line.replace(/[^\S\n]+/g, ' ').trim();
		line = '';
		if (words !== '') {
			lines.push(item ? `• ${words}` : words);
			length += words.length + 1;
		}
		item = false;
	};
	for (const [piece, close, tag, rest] of xml.matchAll(PIECE)) {
		if (length > most) return {text: lines.join('\n').slice(0, most), truncated: true};
		if (tag === undefined) {
			if (inText && skipped === 0) add(decoded(piece));
			continue;
		}
		const empty = rest?.endsWith('/') ?? false;
		const opens = close === '' && !empty;
		switch (tag) {
			case 'w:t':
				inText = opens;
				break;
			case 'w:tab':
			case 'w:ptab':
				add(' ');
				break;
			case 'w:br':
			case 'w:cr':
				if (cells > 0) add(' ');
				else end();
				break;
			case 'w:numPr':
				item = true;
				break;
			case 'w:noBreakHyphen':
				add('-');
				break;
			case 'w:tc':
				if (close !== '') add(' | ');
				cells += opens ? 1 : close === '' ? 0 : -1;
				break;
			case 'w:p':
				// Paragraphs of one cell stay in the line of its row.
				if (close !== '') {
					if (cells > 0) add(' ');
					else end();
				}
				break;
			case 'w:tr':
				if (close !== '' && cells <= 0) {
					line = line.replace(/[\s|]+$/, '');
					end();
				}
				break;
			// Struck out in a revision, and the second telling of what stands in a box.
			case 'w:del':
			case 'mc:Fallback':
				skipped = Math.max(0, skipped + (opens ? 1 : close === '' ? 0 : -1));
				break;
		}
	}
	end();
	const text = lines.join('\n');
	return text.length > most ? {text: text.slice(0, most), truncated: true} : {text, truncated: false};
}

/** The bytes of a table as text, whichever of the usual ways it was stored in. Law: what is no text is refused; the way that was found is told, because it may be a guess. */
import {NO_TEXT} from './csv';
import {decoded, type FileFailure} from './shelf-file';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
export type TableText = {readonly kind: 'text'; readonly text: string; readonly encoding: Encoding} | {readonly kind: 'failed'; readonly why: FileFailure};

/** Bytes that are looked at to tell in which order those of UTF-16 stand. */
const SAMPLE = 4000;

/** UTF-8, UTF-16 with or without its mark, else Windows-1252, which every byte can be and which older spreadsheets write. */
export function textOfTable(bytes: Uint8Array): TableText {
	const read = decoded(bytes);
	if (typeof read === 'string') return NO_TEXT.test(read) ? refused : {kind: 'text', text: read, encoding: 'utf-8'};
	if (read.why !== 'utf-16' && read.why !== 'not-text') return read;
	const encoding = read.why === 'utf-16' ? orderOf(bytes) : 'windows-1252';
	const text = encoding === 'windows-1252' ? textOf1252(bytes) : new TextDecoder(encoding).decode(bytes);
	return NO_TEXT.test(text) || text.includes('\ufffd') ? refused : {kind: 'text', text, encoding};
}

/** The signs of 0x80 to 0x9f (Unicode Consortium, CP1252.TXT); elsewhere a byte is its own number. Not by TextDecoder, which reads them as Latin 1 in some versions of Node. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** Bytes that are turned into signs at once. */
const AT_ONCE = 8192;

function textOf1252(bytes: Uint8Array): string {
	const parts: string[] = [];
	for (let from = 0; from < bytes.length; from += AT_ONCE) parts.push(String.fromCharCode(...bytes.subarray(from, from + AT_ONCE)));
	return parts.join('').replace(/[\u0080-\u009f]/g, sign => HIGH.charAt(sign.charCodeAt(0) - 0x80));
}

const refused: TableText = {kind: 'failed', why: 'not-text'};

/** By its mark; without one by the place of the empty halves, which the signs of a table mostly have. */
function orderOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' {
	if (bytes[0] === 0xff) return 'utf-16le';
	if (bytes[0] === 0xfe) return 'utf-16be';
	const empty = [0, 0];
	for (const [at, byte] of bytes.subarray(0, SAMPLE).entries()) if (byte === 0) empty[at % 2] = (empty[at % 2] ?? 0) + 1;
	return (empty[0] ?? 0) > (empty[1] ?? 0) ? 'utf-16be' : 'utf-16le';
}

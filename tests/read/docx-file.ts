/** Writes small DOCX files for the tests: a ZIP of what a test says, with every lie that it asks for. */
import {crc32, deflateRawSync} from 'node:zlib';

export type ZipPart = {
	readonly name: string;
	readonly content: string | Uint8Array;
	readonly stored?: boolean;
	readonly encrypted?: boolean;
	/** What the archive claims of the unpacked size. */
	readonly claims?: number;
	readonly method?: number;
};

export function makeZip(parts: readonly ZipPart[], lies: {readonly count?: number} = {}): Uint8Array {
	const pieces: Buffer[] = [];
	const central: Buffer[] = [];
	let at = 0;
	for (const {name, content, stored = false, encrypted = false, claims, method} of parts) {
		const raw = Buffer.from(content);
		const packed = stored ? raw : deflateRawSync(raw);
		const head = (signature: number, extra: number): Buffer => {
			const bytes = Buffer.alloc(extra);
			let i = bytes.writeUInt32LE(signature, 0);
			if (extra === 46) i = bytes.writeUInt16LE(20, i);
			i = bytes.writeUInt16LE(20, i);
			i = bytes.writeUInt16LE(encrypted ? 1 : 0, i);
			i = bytes.writeUInt16LE(method ?? (stored ? 0 : 8), i);
			i = bytes.writeUInt32LE(0, i);
			i = bytes.writeUInt32LE(crc32Of(raw), i);
			i = bytes.writeUInt32LE(packed.length, i);
			i = bytes.writeUInt32LE(claims ?? raw.length, i);
			i = bytes.writeUInt16LE(Buffer.byteLength(name), i);
			if (extra === 46) bytes.writeUInt32LE(at, 42);
			return Buffer.concat([bytes, Buffer.from(name)]);
		};
		central.push(head(0x02014b50, 46));
		const local = head(0x04034b50, 30);
		pieces.push(local, packed);
		at += local.length + packed.length;
	}
	const directory = Buffer.concat(central);
	const end = Buffer.alloc(22);
	end.writeUInt32LE(0x06054b50, 0);
	end.writeUInt16LE(lies.count ?? parts.length, 8);
	end.writeUInt16LE(lies.count ?? parts.length, 10);
	end.writeUInt32LE(directory.length, 12);
	end.writeUInt32LE(at, 16);
	return new Uint8Array(Buffer.concat([...pieces, directory, end]));
}
/** Older versions of Node have no crc32; nothing here reads it. */
const crc32Of = (bytes: Buffer): number => (typeof crc32 === 'function' ? crc32(bytes) : 0);

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
export const paragraph = (text: string, more = ''): string => `<w:p>${more}<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
export const wordXml = (body: string): string =>
	`<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
/** A DOCX with a paragraph for each line. */
export const makeDocx = (lines: readonly string[], more: readonly ZipPart[] = []): Uint8Array =>
	makeZip([
		{name: '[Content_Types].xml', content: '<Types/>'},
		{name: 'word/document.xml', content: wordXml(lines.map(line => paragraph(line)).join(''))},
		...more,
	]);

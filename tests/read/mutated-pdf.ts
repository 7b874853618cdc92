/** Small PDFs with faults put into them at random: flipped bits, lost and doubled stretches, numbers and names that lie. */
import fc from 'fast-check';
import {linesAt, makePdf, POSTING} from './pdf-file';

const originals: readonly Uint8Array[] = [
	makePdf({pages: [POSTING]}),
	makePdf({pages: [POSTING, linesAt(60, 700, ['A second page with words of its own, and more of them.']), POSTING]}),
	makePdf({pages: [POSTING], catalogue: '/OpenAction << /S /JavaScript /JS (x) >> /AcroForm << /XFA (<x/>) /Fields [] >>'}),
	makePdf({pages: [POSTING], locked: true}),
];
const LIES = '0 -1 1 2 65535 99999999 2147483648 1e309 9999999999999999 0.0000001'.split(' ');
const NAMES =
	'/FlateDecode /LZWDecode /ASCII85Decode /RunLengthDecode /DCTDecode /JBIG2Decode /Crypt /ObjStm /XRef /Type0 /Type3 /CIDFontType2 /Identity-H /Pages /Page /Catalog'.split(
		' ',
	);

type Fault =
	| {readonly kind: 'flip'; readonly at: number; readonly bit: number}
	| {readonly kind: 'lose' | 'double' | 'noise'; readonly at: number; readonly length: number}
	| {readonly kind: 'number' | 'name'; readonly at: number; readonly with: string};
const at = fc.double({min: 0, max: 1, maxExcluded: true, noNaN: true});
const fault: fc.Arbitrary<Fault> = fc.oneof(
	fc.record({kind: fc.constant('flip' as const), at, bit: fc.nat(7)}),
	fc.record({kind: fc.constantFrom('lose' as const, 'double' as const, 'noise' as const), at, length: fc.integer({min: 1, max: 200})}),
	fc.record({kind: fc.constant('number' as const), at, with: fc.constantFrom(...LIES)}),
	fc.record({kind: fc.constant('name' as const), at, with: fc.constantFrom(...NAMES)}),
);

/** The first number or name behind a place is another one. */
const swap = (file: string, from: number, pattern: RegExp, put: string): string => {
	const found = pattern.exec(file.slice(from));
	return found === null ? file : file.slice(0, from + found.index) + put + file.slice(from + found.index + found[0].length);
};
const apply = (file: string, one: Fault): string => {
	const from = Math.floor(one.at * file.length);
	switch (one.kind) {
		case 'flip':
			return file.slice(0, from) + String.fromCharCode(file.charCodeAt(from) ^ (1 << one.bit)) + file.slice(from + 1);
		case 'lose':
			return file.slice(0, from) + file.slice(from + one.length);
		case 'double':
			return file.slice(0, from) + file.slice(from, from + one.length).repeat(3) + file.slice(from + one.length);
		case 'noise':
			return (
				file.slice(0, from) +
				[...file.slice(from, from + one.length)].map(sign => String.fromCharCode((sign.charCodeAt(0) * 7 + 13) & 255)).join('') +
				file.slice(from + one.length)
			);
		case 'number':
			return swap(file, from, /\d+/, one.with);
		case 'name':
			return swap(file, from, /\/[A-Z]\w*/, one.with);
	}
};

/** Bytes of a PDF with one to eight faults; its first line stays, so that it is taken for one. */
export const mutatedPdf: fc.Arbitrary<Uint8Array> = fc
	.tuple(fc.constantFrom(...originals), fc.array(fault, {minLength: 1, maxLength: 8}))
	.map(([bytes, faults]) => {
		const broken = faults.reduce(apply, String.fromCharCode(...bytes.subarray(9)));
		return Uint8Array.from(`%PDF-1.4\n${broken}`, sign => sign.charCodeAt(0));
	});

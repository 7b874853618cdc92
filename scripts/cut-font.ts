/**
 * Cuts a TrueType font down to the letters that the pictures of the tests need: `npx tsx scripts/cut-font.ts FROM.ttf TO.ttf`.
 * Law: letters, widths and names stay as they are; what goes is other scripts, kerning and hinting.
 */
import {readFileSync, writeFileSync} from 'node:fs';

/** Ranges of code points: Latin, its accents, punctuation, currencies, fractions, arrows, signs. */
const KEPT: readonly (readonly [number, number])[] = [
	[0x20, 0x7e],
	[0xa0, 0x17f],
	[0x2010, 0x2044],
	[0x20a0, 0x20bf],
	[0x2116, 0x2122],
	[0x2150, 0x215e],
	[0x2190, 0x2193],
	[0x2212, 0x2212],
	[0x2260, 0x2265],
];
const TABLES = ['OS/2', 'cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name', 'post'];

type Tables = ReadonlyMap<string, Buffer>;
function tablesOf(font: Buffer): Tables {
	const count = font.readUInt16BE(4);
	return new Map(
		Array.from({length: count}, (_, at) => {
			const row = 12 + at * 16;
			const start = font.readUInt32BE(row + 8);
			return [font.toString('latin1', row, row + 4), font.subarray(start, start + font.readUInt32BE(row + 12))] as const;
		}),
	);
}

function table(tables: Tables, name: string): Buffer {
	const found = tables.get(name);
	if (found === undefined) throw new Error(`cut-font: the font has no table ${name}`);
	return found;
}

/** Glyph of each kept code point, by the font's format 4 map. */
function glyphsOf(cmap: Buffer): readonly (readonly [code: number, glyph: number])[] {
	const found: (readonly [number, number])[] = [];
	for (let at = 0; at < cmap.readUInt16BE(2); at += 1) {
		const start = cmap.readUInt32BE(8 + at * 8);
		if (cmap.readUInt16BE(start) !== 4 || cmap.readUInt16BE(4 + at * 8) !== 3) continue;
		const segments = cmap.readUInt16BE(start + 6) / 2;
		const ends = start + 14;
		const starts = ends + segments * 2 + 2;
		const deltas = starts + segments * 2;
		const offsets = deltas + segments * 2;
		for (let segment = 0; segment < segments; segment += 1) {
			const first = cmap.readUInt16BE(starts + segment * 2);
			const last = cmap.readUInt16BE(ends + segment * 2);
			for (const [from, to] of KEPT)
				for (let code = Math.max(first, from); code <= Math.min(last, to); code += 1) {
					const place = offsets + segment * 2;
					const offset = cmap.readUInt16BE(place);
					const delta = cmap.readUInt16BE(deltas + segment * 2);
					const glyph = offset === 0 ? code + delta : cmap.readUInt16BE(place + offset + (code - first) * 2) + delta;
					if ((glyph & 0xffff) !== 0) found.push([code, glyph & 0xffff]);
				}
		}
		// Noto Sans leaves the minus to its font for mathematics: here a dash stands for it.
		const dash = found.find(([code]) => code === 0x2013);
		if (dash !== undefined && !found.some(([code]) => code === 0x2212)) found.push([0x2212, dash[1]]);
		return found.sort(([a], [b]) => a - b);
	}
	throw new Error('cut-font: the font has no map of format 4');
}

/** The glyphs that a composed glyph is made of. */
function partsOf(glyph: Buffer): readonly number[] {
	if (glyph.length === 0 || glyph.readInt16BE(0) >= 0) return [];
	const parts: number[] = [];
	for (let at = 10, more = true; more; ) {
		const flags = glyph.readUInt16BE(at);
		parts.push(glyph.readUInt16BE(at + 2));
		at += 4 + (flags & 1 ? 4 : 2) + (flags & 8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0);
		more = (flags & 0x20) !== 0;
	}
	return parts;
}

/** A map of format 12 with one group a code point: plain, and read everywhere. */
function mapOf(pairs: readonly (readonly [number, number])[]): Buffer {
	const groups = Buffer.alloc(pairs.length * 12);
	for (const [at, [code, glyph]] of pairs.entries()) for (const [part, value] of [code, code, glyph].entries()) groups.writeUInt32BE(value, at * 12 + part * 4);
	const head = Buffer.alloc(12 + 16);
	head.writeUInt16BE(1, 2);
	head.writeUInt16BE(3, 4);
	head.writeUInt16BE(10, 6);
	head.writeUInt32BE(12, 8);
	head.writeUInt16BE(12, 12);
	head.writeUInt32BE(16 + groups.length, 16);
	head.writeUInt32BE(pairs.length, 24);
	return Buffer.concat([head, groups]);
}

const sumOf = (bytes: Buffer): number => {
	let sum = 0;
	for (let at = 0; at < bytes.length; at += 4) sum = (sum + Buffer.concat([bytes.subarray(at, at + 4), Buffer.alloc(4)]).readUInt32BE(0)) >>> 0;
	return sum;
};
const padded = (bytes: Buffer): Buffer => Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);

/** @param font a TrueType font with outlines in `glyf` @returns the same with fewer letters */
export function cutFont(font: Buffer): Buffer {
	const tables = tablesOf(font);
	const pairs = glyphsOf(table(tables, 'cmap'));
	const head = Buffer.from(table(tables, 'head'));
	const long = head.readInt16BE(50) === 1;
	const loca = table(tables, 'loca');
	const glyf = table(tables, 'glyf');
	const count = table(tables, 'maxp').readUInt16BE(4);
	const place = (glyph: number): number => (long ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2) * 2);
	const outline = (glyph: number): Buffer => glyf.subarray(place(glyph), place(glyph + 1));
	const kept = new Set([0]);
	const keep = (glyph: number): void => {
		if (kept.has(glyph)) return;
		kept.add(glyph);
		partsOf(outline(glyph)).forEach(keep);
	};
	for (const [, glyph] of pairs) keep(glyph);
	const last = Math.max(...kept);
	const outlines: Buffer[] = [];
	const places = Buffer.alloc((last + 2) * 4);
	let length = 0;
	for (let glyph = 0; glyph <= last; glyph += 1) {
		places.writeUInt32BE(length, glyph * 4);
		const shape = kept.has(glyph) ? padded(outline(glyph)) : Buffer.alloc(0);
		outlines.push(shape);
		length += shape.length;
	}
	places.writeUInt32BE(length, (last + 1) * 4);
	const maxp = Buffer.from(table(tables, 'maxp'));
	maxp.writeUInt16BE(last + 1, 4);
	const hhea = Buffer.from(table(tables, 'hhea'));
	const widths = Math.min(hhea.readUInt16BE(34), last + 1);
	if (hhea.readUInt16BE(34) < count && last >= widths) throw new Error('cut-font: shared widths are not handled');
	hhea.writeUInt16BE(widths, 34);
	head.writeUInt32BE(0, 8);
	head.writeInt16BE(1, 50);
	const post = Buffer.from(table(tables, 'post').subarray(0, 32));
	post.writeUInt32BE(0x00030000, 0);
	const made = new Map<string, Buffer>([
		['OS/2', table(tables, 'OS/2')],
		['cmap', mapOf(pairs)],
		['glyf', Buffer.concat(outlines)],
		['head', head],
		['hhea', hhea],
		['hmtx', table(tables, 'hmtx').subarray(0, widths * 4)],
		['loca', places],
		['maxp', maxp],
		['name', table(tables, 'name')],
		['post', post],
	]);
	const start = Buffer.alloc(12 + TABLES.length * 16);
	start.writeUInt32BE(0x00010000, 0);
	start.writeUInt16BE(TABLES.length, 4);
	start.writeUInt16BE(128, 6);
	start.writeUInt16BE(3, 8);
	start.writeUInt16BE(TABLES.length * 16 - 128, 10);
	let at = start.length;
	const body = TABLES.map((name, index) => {
		const bytes = table(made, name);
		const row = 12 + index * 16;
		start.write(name, row, 'latin1');
		start.writeUInt32BE(sumOf(bytes), row + 4);
		start.writeUInt32BE(at, row + 8);
		start.writeUInt32BE(bytes.length, row + 12);
		at += padded(bytes).length;
		return padded(bytes);
	});
	const whole = Buffer.concat([start, ...body]);
	const headAt = whole.readUInt32BE(12 + TABLES.indexOf('head') * 16 + 8);
	whole.writeUInt32BE((0xb1b0afba - sumOf(whole)) >>> 0, headAt + 8);
	return whole;
}

const [from, to] = process.argv.slice(2);
if (from === undefined || to === undefined) throw new Error('cut-font: FROM.ttf TO.ttf');
writeFileSync(to, cutFont(readFileSync(from)));

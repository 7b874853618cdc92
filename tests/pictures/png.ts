/** Reads and writes PNG pictures: what the browser draws (8 bits a channel) and what is kept (a palette of 256 colours at most). Law: opaque pictures alone; nothing but Node's own zlib. */
import {crc32, deflateSync, inflateSync} from 'node:zlib';

/** `pixels`: red, green, blue of each pixel in turn, row by row, 0 to 255. */
export type Picture = {readonly width: number; readonly height: number; readonly pixels: Uint8Array};

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
const TRUE_COLOUR = 2;
const PALETTE = 3;
const WITH_ALPHA = 6;
const MOST_COLOURS = 256;

function chunksOf(file: Buffer): readonly {readonly type: string; readonly data: Buffer}[] {
	if (!file.subarray(0, 8).equals(SIGNATURE)) throw new Error('This is no PNG.');
	const chunks: {type: string; data: Buffer}[] = [];
	for (let at = 8; at < file.length; ) {
		const length = file.readUInt32BE(at);
		chunks.push({type: file.toString('latin1', at + 4, at + 8), data: file.subarray(at + 8, at + 8 + length)});
		at += length + 12;
	}
	return chunks;
}

/** Paeth's predictor, as the standard has it: https://www.w3.org/TR/png-3/#9Filter-type-4-Paeth */
function paeth(left: number, up: number, corner: number): number {
	const guess = left + up - corner;
	const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
	return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** Takes the filters away: each byte was written as its difference from its neighbours. @param step bytes of a pixel */
function unfiltered(raw: Buffer, width: number, height: number, step: number): Uint8Array {
	const row = width * step;
	const out = new Uint8Array(row * height);
	for (let y = 0; y < height; y += 1) {
		const filter = raw[y * (row + 1)] ?? 0;
		for (let x = 0; x < row; x += 1) {
			const at = y * row + x;
			const left = x < step ? 0 : (out[at - step] ?? 0);
			const up = y === 0 ? 0 : (out[at - row] ?? 0);
			const corner = x < step || y === 0 ? 0 : (out[at - row - step] ?? 0);
			const guess = filter === 0 ? 0 : filter === 1 ? left : filter === 2 ? up : filter === 3 ? (left + up) >> 1 : paeth(left, up, corner);
			out[at] = (raw[y * (row + 1) + 1 + x] ?? 0) + guess;
		}
	}
	return out;
}

/** @throws where the file is none of the kinds that are read here */
export function readPng(file: Buffer): Picture {
	const chunks = chunksOf(file);
	const header = chunks[0]?.data ?? Buffer.alloc(13);
	const [width, height, kind] = [header.readUInt32BE(0), header.readUInt32BE(4), header[9]];
	if (header[8] !== 8 || header[12] !== 0) throw new Error('Only pictures of 8 bits, not interlaced, are read.');
	const raw = inflateSync(Buffer.concat(chunks.filter(({type}) => type === 'IDAT').map(({data}) => data)));
	const step = kind === TRUE_COLOUR ? 3 : kind === WITH_ALPHA ? 4 : 1;
	if (kind !== TRUE_COLOUR && kind !== WITH_ALPHA && kind !== PALETTE) throw new Error(`Pictures of kind ${kind} are not read.`);
	const values = unfiltered(raw, width, height, step);
	if (step === 3) return {width, height, pixels: values};
	const palette = chunks.find(({type}) => type === 'PLTE')?.data ?? Buffer.alloc(0);
	const pixels = new Uint8Array(width * height * 3);
	for (let at = 0; at < width * height; at += 1)
		for (let channel = 0; channel < 3; channel += 1)
			pixels[at * 3 + channel] = (step === 4 ? values[at * 4 + channel] : palette[(values[at] ?? 0) * 3 + channel]) ?? 0;
	return {width, height, pixels};
}

/** A part of it; what lies outside of the picture is left out. */
export function cutPicture(
	{width, height, pixels}: Picture,
	part: {readonly x: number; readonly y: number; readonly width: number; readonly height: number},
): Picture {
	const [x, y] = [Math.max(0, Math.floor(part.x)), Math.max(0, Math.floor(part.y))];
	const [wide, high] = [Math.min(width, Math.ceil(part.x + part.width)) - x, Math.min(height, Math.ceil(part.y + part.height)) - y];
	if (wide <= 0 || high <= 0) throw new Error('The part lies outside of the picture.');
	const out = new Uint8Array(wide * high * 3);
	for (let row = 0; row < high; row += 1) out.set(pixels.subarray(((y + row) * width + x) * 3, ((y + row) * width + x + wide) * 3), row * wide * 3);
	return {width: wide, height: high, pixels: out};
}

/** The index of each pixel's colour, and the colours. Rare colours are told as the most frequent of those nearby, as near as makes 256 enough. */
function paletteOf({pixels}: Picture): {readonly colours: readonly number[]; readonly indexes: Uint8Array} {
	const counts = new Map<number, number>();
	const codes = new Uint32Array(pixels.length / 3);
	for (let at = 0; at < codes.length; at += 1) {
		const code = ((pixels[at * 3] ?? 0) << 16) | ((pixels[at * 3 + 1] ?? 0) << 8) | (pixels[at * 3 + 2] ?? 0);
		codes[at] = code;
		counts.set(code, (counts.get(code) ?? 0) + 1);
	}
	const byCount = [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || a - b);
	for (let near = 0; ; near += 1) {
		const colours: number[] = [];
		const indexOf = new Map<number, number>();
		for (const code of byCount) {
			const alike = near === 0 ? -1 : colours.findIndex(each => distance(each, code) <= near);
			indexOf.set(code, alike < 0 ? colours.length : alike);
			if (alike < 0) colours.push(code);
			if (colours.length > MOST_COLOURS) break;
		}
		if (colours.length <= MOST_COLOURS) return {colours, indexes: Uint8Array.from(codes, code => indexOf.get(code) ?? 0)};
	}
}

/** The largest difference of two colours in a channel. */
const distance = (a: number, b: number): number =>
	Math.max(Math.abs((a >> 16) - (b >> 16)), Math.abs(((a >> 8) & 0xff) - ((b >> 8) & 0xff)), Math.abs((a & 0xff) - (b & 0xff)));

function chunk(type: string, data: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const frame = Buffer.alloc(8);
	frame.writeUInt32BE(data.length, 0);
	frame.writeUInt32BE(crc32(body), 4);
	return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** A small file: one byte a pixel. A colour may differ from the given one by a few of 255 where a picture has more than 256. */
export function writePng(picture: Picture): Buffer {
	const {width, height} = picture;
	const {colours, indexes} = paletteOf(picture);
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header[8] = 8;
	header[9] = PALETTE;
	const palette = Buffer.from(colours.flatMap(code => [code >> 16, (code >> 8) & 0xff, code & 0xff]));
	const rows = Buffer.alloc((width + 1) * height);
	for (let y = 0; y < height; y += 1) rows.set(indexes.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
	return Buffer.concat([
		SIGNATURE,
		chunk('IHDR', header),
		chunk('PLTE', palette),
		chunk('IDAT', deflateSync(rows, {level: 9, memLevel: 9})),
		chunk('IEND', Buffer.alloc(0)),
	]);
}

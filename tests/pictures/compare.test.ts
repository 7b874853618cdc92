import {describe, expect, test} from 'vitest';
import {comparePictures} from './compare';
import {cutPicture, type Picture, readPng, writePng} from './png';

/** A white picture with these pixels in other greys. */
function picture(width: number, height: number, dots: readonly (readonly [x: number, y: number, grey: number])[] = []): Picture {
	const pixels = new Uint8Array(width * height * 3).fill(255);
	for (const [x, y, grey] of dots) pixels.fill(grey, (y * width + x) * 3, (y * width + x) * 3 + 3);
	return {width, height, pixels};
}
const block = (x: number, y: number, size: number, grey: number) =>
	Array.from({length: size * size}, (_, at) => [x + (at % size), y + Math.floor(at / size), grey] as const);

describe('a kept picture', () => {
	test('comes back as it was written', () => {
		const drawn = picture(31, 17, [...block(3, 4, 5, 12), [30, 16, 200], [0, 0, 1]]);
		expect(readPng(writePng(drawn))).toEqual(drawn);
	});

	test('of more than 256 colours differs from what was drawn by less than one can see', () => {
		const drawn = picture(64, 64);
		for (let at = 0; at < 64 * 64; at += 1) drawn.pixels.set([at % 64, (at >> 6) * 2, (at * 7) % 90], at * 3);
		expect(comparePictures(readPng(writePng(drawn)), drawn).count).toBe(0);
	});

	test('is cut to a part', () => {
		expect(cutPicture(picture(20, 20, block(5, 6, 4, 9)), {x: 5, y: 6, width: 4, height: 4})).toEqual(picture(4, 4, block(0, 0, 4, 9)));
	});
});

describe('another picture', () => {
	test.each<readonly [what: string, same: boolean, dots: readonly (readonly [number, number, number])[]]>([
		['nothing', true, []],
		['edges that are a little lighter', true, block(40, 40, 12, 240)],
		['ten stray pixels', true, Array.from({length: 10}, (_, at) => [at * 19, at * 17, 0] as const)],
		['a letter', false, block(64, 64, 5, 60)],
		['many stray pixels', false, Array.from({length: 900}, (_, at) => [(at % 30) * 6, Math.floor(at / 30) * 6, 0] as const)],
	])('%s: the same is %s', (_, same, dots) => {
		expect(comparePictures(picture(200, 200), picture(200, 200, dots)).same).toBe(same);
	});

	test('of another size is told before its pixels', () => {
		expect(() => comparePictures(picture(10, 10), picture(10, 11))).toThrow('10 × 11 is not 10 × 10.');
	});
});

/** How far two pictures are apart. Law: a pixel counts where one can see that it differs; a picture is another one where such pixels stand close together, so that a letter that changed is found and a stray edge is not. */
import type {Picture} from './png';

/** Of 255, in any channel: less is how another version of the browser rounds an edge, or a colour that the kept picture told as its neighbour. */
const SEEN = 24;
/** Pixels of a square that is looked at as a whole. */
const SQUARE = 16;
/** Share of a square's pixels that may differ: a letter of 13 px that became another one changes about a tenth. */
const MOST_OF_SQUARE = 0.06;
/** Share of the whole picture that may differ. */
const MOST_OF_ALL = 0.002;

export type Difference = {
	/** Pixels that differ. */
	readonly count: number;
	/** Of all pixels, 0 to 1. */
	readonly share: number;
	/** The square that differs most, and by what share of it. */
	readonly worst: {readonly x: number; readonly y: number; readonly share: number};
	readonly same: boolean;
	/** The expected picture in grey, with what differs in red. */
	readonly shown: Picture;
};

/** @throws where the sizes differ: that is told before pixels are */
export function comparePictures(expected: Picture, drawn: Picture): Difference {
	const {width, height} = expected;
	if (width !== drawn.width || height !== drawn.height) throw new Error(`${drawn.width} × ${drawn.height} is not ${width} × ${height}.`);
	const pixels = new Uint8Array(width * height * 3);
	const columns = Math.ceil(width / SQUARE);
	const squares = new Uint32Array(columns * Math.ceil(height / SQUARE));
	let count = 0;
	for (let at = 0; at < width * height; at += 1) {
		let most = 0;
		let sum = 0;
		for (let channel = at * 3; channel < at * 3 + 3; channel += 1) {
			const was = expected.pixels[channel] ?? 0;
			sum += was;
			most = Math.max(most, Math.abs(was - (drawn.pixels[channel] ?? 0)));
		}
		const differs = most > SEEN;
		pixels.fill(96 + sum / 6, at * 3, at * 3 + 3);
		if (!differs) continue;
		count += 1;
		const square = Math.floor(Math.floor(at / width) / SQUARE) * columns + Math.floor((at % width) / SQUARE);
		squares[square] = (squares[square] ?? 0) + 1;
		pixels.set([220, 0, 0], at * 3);
	}
	const fullest = squares.reduce((best, each, at) => (each > (squares[best] ?? 0) ? at : best), 0);
	const worst = {x: (fullest % columns) * SQUARE, y: Math.floor(fullest / columns) * SQUARE, share: (squares[fullest] ?? 0) / SQUARE ** 2};
	const share = count / (width * height);
	return {count, share, worst, same: share <= MOST_OF_ALL && worst.share <= MOST_OF_SQUARE, shown: {width, height, pixels}};
}

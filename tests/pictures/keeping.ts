/** The kept pictures: compares what was drawn with what is kept, or keeps it (`PICTURES=write`). Law: what differs is left in out/pictures, with a picture of the difference. */
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {comparePictures} from './compare';
import {type Picture, readPng, writePng} from './png';

export type Theme = 'light' | 'dark';
export const THEMES: readonly Theme[] = ['light', 'dark'];

const kept = resolve('tests/pictures');
const drawnHere = resolve('out/pictures');
/** Whether what is drawn is kept. */
export const KEEPING = process.env.PICTURES === 'write';
/** Elsewhere the system draws letters in its own way, whatever the font: the screens are walked and checked by axe all the same, and pictures are left for the eye. */
const comparable = process.platform === 'linux';

/** A file of the name and theme. */
const fileOf = (folder: string, name: string, theme: Theme, what = ''): string => join(folder, theme, `${name}${what}.png`);

/**
 * Compares a picture with the kept one of this name.
 * @returns what is wrong with it, in words; null: it is as it was
 */
export function judgePicture(name: string, theme: Theme, picture: Picture): string | null {
	const file = fileOf(kept, name, theme);
	mkdirSync(join(drawnHere, theme), {recursive: true});
	if (KEEPING) {
		mkdirSync(join(kept, theme), {recursive: true});
		// A picture that looks the same stays the same file.
		if (existsSync(file) && isSame(file, picture)) return null;
		writeFileSync(file, writePng(picture));
		return null;
	}
	const drawn = fileOf(drawnHere, name, theme);
	const leave = (): void => writeFileSync(drawn, writePng(picture));
	if (!comparable) {
		leave();
		return null;
	}
	const renew = 'If it is meant, `npm run pictures -- --write` keeps the new one.';
	if (!existsSync(file)) {
		leave();
		return `${name}, ${theme}: no picture is kept. ${drawn} is how it looks now. ${renew}`;
	}
	const expected = readPng(readFileSync(file));
	if (expected.width !== picture.width || expected.height !== picture.height) {
		leave();
		return `${name}, ${theme}: ${picture.width} × ${picture.height} pixels, kept are ${expected.width} × ${expected.height}. ${drawn} is how it looks now. ${renew}`;
	}
	const {count, share, worst, same, shown} = comparePictures(expected, picture);
	if (same) return null;
	leave();
	const difference = fileOf(drawnHere, name, theme, '-difference');
	writeFileSync(difference, writePng(shown));
	const percent = (of: number): string => `${(of * 100).toFixed(of < 0.01 ? 3 : 1)} %`;
	return `${name}, ${theme}: ${count} pixels differ (${percent(share)}), most around ${worst.x}, ${worst.y} (${percent(worst.share)} of a square). ${drawn} is how it looks now, ${difference} shows what differs. ${renew}`;
}

function isSame(file: string, picture: Picture): boolean {
	const expected = readPng(readFileSync(file));
	if (expected.width !== picture.width || expected.height !== picture.height) return false;
	const {count} = comparePictures(expected, picture);
	return count === 0;
}

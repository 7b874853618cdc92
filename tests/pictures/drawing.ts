/** How the browser draws for pictures: the fonts of tests/pictures/fonts, one time and place, nothing that moves. Law: a picture is taken when two in a row are the same, never after a time. */
import {resolve} from 'node:path';
import {type Browser, type BrowserContextOptions, chromium, type Page} from 'playwright-core';
import {browserFor} from '../../scripts/browsers';
import {type Picture, readPng} from './png';

/** Noon of 20 November 2026, the day of all fixed data. */
export const NOON = Date.UTC(2026, 10, 20, 12);

const MOST_LOOKS = 60;

/** Greys at the edges of letters, one colour space, English. */
export const DRAWING_ARGUMENTS = [
	'--lang=en-GB',
	'--disable-lcd-text',
	'--font-render-hinting=none',
	'--force-color-profile=srgb',
	'--disable-skia-runtime-opts',
];
export const DRAWING_ENVIRONMENT: Readonly<Record<string, string>> = {
	FONTCONFIG_FILE: resolve('tests/pictures/fonts/fonts.conf'),
	LANG: 'en_GB.UTF-8',
	LANGUAGE: 'en_GB',
	TZ: 'UTC',
};
export const DRAWING_CONTEXT: BrowserContextOptions = {deviceScaleFactor: 1, locale: 'en-GB', timezoneId: 'UTC', reducedMotion: 'reduce', colorScheme: 'light'};

export async function launchForPictures(): Promise<Browser> {
	const {path} = await browserFor('chromium');
	const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
	return chromium.launch({
		executablePath: path,
		args: [...(asRoot ? ['--no-sandbox'] : []), '--disable-gpu', ...DRAWING_ARGUMENTS],
		env: {...(process.env as Record<string, string>), ...DRAWING_ENVIRONMENT},
	});
}

/** Two drawings have passed: what was set is laid out and painted. */
export async function untilDrawn(page: Page): Promise<void> {
	await page.evaluate(
		'document.fonts.ready.then(() => Promise.all(document.getAnimations().map(each => each.finished.catch(() => undefined)))).then(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(true)))))',
	);
}

/**
 * A picture of what the window shows, by the browser's own command: the driver's takes several times as long.
 * @param still true: taken when two in a row are the same. @throws where it never stands still
 */
export async function pictureOf(page: Page, still = false): Promise<Picture> {
	const session = await page.context().newCDPSession(page);
	try {
		const take = async (): Promise<string> => (await session.send('Page.captureScreenshot', {format: 'png', optimizeForSpeed: true})).data;
		let last = await take();
		for (let look = 0; still; look += 1) {
			const next = await take();
			if (next === last) break;
			if (look > MOST_LOOKS) throw new Error(`${page.url()} does not stand still.`);
			last = next;
		}
		return readPng(Buffer.from(last, 'base64'));
	} finally {
		await session.detach();
	}
}

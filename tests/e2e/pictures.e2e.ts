/** The states of popup, panel, options and first run with fixed data: axe finds nothing, and each looks as its kept picture (tests/pictures) in both themes. `PICTURES=write` keeps the new ones. */
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {axeIn} from '../pictures/axe';
import {DRAWING_CONTEXT, launchForPictures, NOON, pictureOf, untilDrawn} from '../pictures/drawing';
import {type Gallery, openGallery} from '../pictures/gallery';
import {judgePicture, KEEPING, THEMES} from '../pictures/keeping';
import {cutPicture} from '../pictures/png';
import {type Shot, shots} from '../pictures/shots';

type Box = {readonly x: number; readonly y: number; readonly width: number; readonly height: number};

let browser: Browser;
let gallery: Gallery;
beforeAll(async () => {
	[gallery, browser] = await Promise.all([openGallery('pictures'), launchForPictures()]);
});
afterAll(async () => {
	await browser?.close();
	await gallery?.close();
});

describe.each([...new Set(shots.map(({page}) => page))])('%s', page => {
	const own = shots.filter(shot => shot.page === page);
	let view: Page;
	const complaints: string[] = [];
	beforeAll(async () => {
		const context = await browser.newContext(DRAWING_CONTEXT);
		view = await context.newPage();
		await view.clock.setFixedTime(NOON);
		view.on('pageerror', error => complaints.push(error.message));
		view.on(
			'console',
			message => message.type() === 'error' && !message.text().includes('favicon') && !message.text().includes('404') && complaints.push(message.text()),
		);
	});
	afterAll(() => view?.context().close());

	/** Brings the state up from nothing, and does what leads into it. */
	async function bringUp({state, wide, does = [], forced = false, large = false}: Shot): Promise<void> {
		await view.emulateMedia({colorScheme: 'light', reducedMotion: 'reduce', forcedColors: forced ? 'active' : 'none'});
		await view.setViewportSize({width: wide, height: 600});
		// A hash that stays would draw nothing anew.
		await view.goto(gallery.address(page, ''));
		await view.goto(gallery.address(page, state));
		await view.locator(`#root[data-state="${state}"]`).waitFor({state: 'attached'});
		if (large) await view.evaluate('document.documentElement.style.setProperty("font-size", "200%")');
		for (const step of does) {
			if ('key' in step) await view.keyboard.press(step.key);
			else await view.locator(step.click).first().click();
		}
		await view.mouse.move(0, 0);
		await untilDrawn(view);
		// A footer sticks to the window's edge: a picture of the whole needs a window of that height.
		await view.setViewportSize({width: wide, height: await view.evaluate<number>('document.documentElement.scrollHeight')});
	}

	/** What is looked at, as one picture or several, in CSS pixels. */
	async function partsOf({name, part, cutAt = []}: Shot): Promise<readonly (Box & {readonly name: string})[]> {
		const boxOf = async (selector: string): Promise<Box> => {
			const box = await view.locator(selector).first().boundingBox();
			if (box === null) throw new Error(`${name}: ${selector} is not on screen`);
			return box;
		};
		const whole = await boxOf(part ?? '#root');
		if (cutAt.length === 0) return [{...whole, name}];
		const tops = [whole.y, ...(await Promise.all(cutAt.map(async each => Math.round((await boxOf(each)).y))))];
		return tops.map((y, at) => ({...whole, y, height: (tops[at + 1] ?? whole.y + whole.height) - y, name: at === 0 ? name : `${name}.${at + 1}`}));
	}

	test.each(own)('$name', async shot => {
		complaints.length = 0;
		await bringUp(shot);
		const parts = await partsOf(shot);
		const wrong: string[] = [];
		for (const theme of THEMES) {
			await view.emulateMedia({colorScheme: theme});
			await untilDrawn(view);
			const found = await axeIn(view, {part: shot.part, coloursAlone: theme !== THEMES[0], forced: shot.forced === true});
			wrong.push(...found.map(each => `${shot.name}, ${theme}: axe: ${each}`));
			const drawn = await pictureOf(view, KEEPING);
			for (const part of parts) wrong.push(...[judgePicture(part.name, theme, cutPicture(drawn, part))].filter(each => each !== null));
		}
		expect([...wrong, ...complaints]).toEqual([]);
	});
});

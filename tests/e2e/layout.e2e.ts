/** Popup and panel where room is short: narrow, with text of 200 %, in German, in forced colours. Nothing scrolls sideways, no words are cut or lie on one another, and focus and marks can be seen. */
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {asExpression} from '../../scripts/in-page';
import {DRAWING_CONTEXT, launchForPictures, NOON, pictureOf, untilDrawn} from '../pictures/drawing';
import {type Gallery, type GalleryName, openGallery} from '../pictures/gallery';
import {cutPicture} from '../pictures/png';
import {panelStates} from '../ui/panel-states';
import {popupStates} from '../ui/popup-states';

let browser: Browser;
let gallery: Gallery;
let view: Page;
beforeAll(async () => {
	[gallery, browser] = await Promise.all([openGallery('layout'), launchForPictures()]);
	view = await (await browser.newContext(DRAWING_CONTEXT)).newPage();
	await view.clock.setFixedTime(NOON);
});
afterAll(async () => {
	await browser?.close();
	await gallery?.close();
});

/** What does not fit, in words. */
function misfits(): readonly string[] {
	const found: string[] = [];
	const wide = document.documentElement.clientWidth;
	const said = (element: Element): string =>
		`<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${(element.textContent ?? '').slice(0, 60)}`;
	if (document.documentElement.scrollWidth > wide) found.push(`the page is ${document.documentElement.scrollWidth} px wide in ${wide}`);
	type Line = {readonly box: DOMRect; readonly of: Element};
	const lines: Line[] = [];
	for (const element of document.querySelectorAll<HTMLElement>('body *')) {
		const style = getComputedStyle(element);
		if (style.visibility === 'hidden' || element.closest('.vh, [hidden], svg') !== null) continue;
		// Cut with a title is still said; so is what scrolls by itself.
		const cuts = style.overflowX === 'hidden' || style.overflowX === 'clip';
		if (cuts && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0 && element.closest('[title]') === null)
			found.push(`cut without a title: ${said(element)}`);
		for (const node of element.childNodes) {
			if (node.nodeType !== Node.TEXT_NODE || (node.textContent ?? '').trim() === '') continue;
			const range = document.createRange();
			range.selectNodeContents(node);
			for (const box of range.getClientRects()) {
				if (box.width === 0) continue;
				const inside =
					element.closest('[title]') !== null || [...ancestors(element)].some(each => /auto|scroll|hidden|clip/.test(getComputedStyle(each).overflowX));
				if (!inside && (box.right > wide + 1 || box.left < -1)) found.push(`beyond the edge: ${said(element)}`);
				if (!inside) lines.push({box, of: element});
			}
		}
	}
	function* ancestors(of: Element): Generator<Element> {
		for (let at: Element | null = of; at !== null && at !== document.body; at = at.parentElement) yield at;
	}
	// Words on words: what floats or sticks above the rest is meant to.
	const flat = lines.filter(({of}) => ![...ancestors(of)].some(each => /sticky|fixed|absolute/.test(getComputedStyle(each).position)));
	for (const [at, {box, of}] of flat.entries())
		for (const other of flat.slice(at + 1)) {
			const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
			const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
			if (of !== other.of && across > 3 && down > Math.min(box.height, other.box.height) / 2) found.push(`on one another: ${said(of)} and ${said(other.of)}`);
		}
	return [...new Set(found)];
}

async function bringUp(page: GalleryName, state: string, wide: number, language: 'en' | 'de', large: boolean, forced = false): Promise<void> {
	await view.emulateMedia({forcedColors: forced ? 'active' : 'none', colorScheme: 'light', reducedMotion: 'reduce'});
	await view.setViewportSize({width: wide, height: 600});
	await view.goto(gallery.address(page, '', language));
	await view.goto(gallery.address(page, state, language));
	await view.locator(`#root[data-state="${state}"]`).waitFor({state: 'attached'});
	if (large) await view.evaluate('document.documentElement.style.setProperty("font-size", "200%")');
	await untilDrawn(view);
}

const ROOMS: readonly (readonly [what: string, page: GalleryName, wide: number, large: boolean, states: readonly string[]])[] = [
	['the popup', 'gallery', 380, false, Object.keys(popupStates)],
	['the popup with text of 200 %', 'gallery', 380, true, Object.keys(popupStates)],
	['the panel of 320 px', 'gallery-panel', 320, false, Object.keys(panelStates)],
	['the panel of 420 px with text of 200 %', 'gallery-panel', 420, true, Object.keys(panelStates)],
];

describe.each(ROOMS)('%s', (_, page, wide, large, states) => {
	test.each(['en', 'de'] as const)('holds every state, %s', async language => {
		const wrong: string[] = [];
		for (const state of states) {
			await bringUp(page, state, wide, language, large);
			// All that unfolds is open.
			await view.evaluate('for (const each of document.querySelectorAll("details")) each.open = true; undefined');
			const found = (await view.evaluate(asExpression(misfits))) as readonly string[];
			wrong.push(...found.map(each => `${state}: ${each}`));
		}
		expect(wrong).toEqual([]);
	});
});

/** Colours of a picture that cover this share of it at least. */
function coloursOf(pixels: Uint8Array): number {
	const seen = new Set<number>();
	for (let at = 0; at < pixels.length; at += 3) seen.add(((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0));
	return seen.size;
}

describe('in forced colours', () => {
	test('marks, bars and the switch are not the colour of their ground', async () => {
		await bringUp('gallery', 'posting', 380, 'en', false, true);
		const drawn = await pictureOf(view);
		for (const selector of ['.spectrum', '.pips', '.have, .miss, .mk', '.switch', '.kick .i']) {
			const boxes = await view
				.locator(selector)
				.evaluateAll(all =>
					all
						.map(each => each.getBoundingClientRect())
						.flatMap(({x, y, width, height}) => (width > 0 && y + height <= innerHeight ? [{x, y, width, height}] : [])),
				);
			for (const box of boxes) expect([selector, coloursOf(cutPicture(drawn, box).pixels) > 1]).toEqual([selector, true]);
		}
	});

	test('what has the focus is drawn in another way than without it', async () => {
		await bringUp('gallery', 'posting', 380, 'en', false, true);
		const before = await pictureOf(view);
		const unseen: string[] = [];
		for (let step = 0; step < 12; step += 1) {
			await view.keyboard.press('Tab');
			await untilDrawn(view);
			const at = (await view.evaluate(
				asExpression(() => {
					const {x, y, width, height} = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
					return {x: x - 6, y: y - 6, width: width + 12, height: height + 12, name: document.activeElement?.textContent ?? ''};
				}),
			)) as {x: number; y: number; width: number; height: number; name: string};
			if (at.width <= 12 || at.y + at.height > 600) continue;
			const same = Buffer.from(cutPicture(before, at).pixels).equals(Buffer.from(cutPicture(await pictureOf(view), at).pixels));
			if (same) unseen.push(at.name);
		}
		expect(unseen).toEqual([]);
	});
});

/** The pages of the built extension with a seeded shelf, and the marks on a page: axe finds nothing, and each state looks as its kept picture (tests/pictures) in both themes. `PICTURES=write` keeps the new ones. */
import type {Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {buildFolder} from '../../scripts/build-extension';
import {until} from '../../scripts/chromium';
import {clickInPopup, readPopup} from '../../scripts/popup-reading';
import {seedProfile} from '../../scripts/sample-profile';
import {type SampleServer, serveSamples} from '../../scripts/sample-server';
import {shelfRows} from '../../scripts/seed-shelf';
import {intoDatabase} from '../../scripts/shelf-seed';
import {type ChromiumWalker, walkChromium} from '../../scripts/walker';
import {axeIn} from '../pictures/axe';
import {DRAWING_ARGUMENTS, DRAWING_CONTEXT, DRAWING_ENVIRONMENT, NOON, pictureOf, untilDrawn} from '../pictures/drawing';
import {judgePicture, KEEPING, THEMES, type Theme} from '../pictures/keeping';
import {readMarks} from './page-state';

const WIDE = 1280;
const HIGH = 860;
const shelf = shelfRows(12, NOON);
const keyOf = (at: number): string => shelf.postings[at]?.key ?? '';
const compared = [11, 9, 8].map(at => encodeURIComponent(keyOf(at))).join(',');

let walker: ChromiumWalker;
let server: SampleServer;
let page: Page;
beforeAll(async () => {
	server = await serveSamples();
	walker = await walkChromium({
		extension: buildFolder('chrome'),
		arguments: DRAWING_ARGUMENTS,
		environment: DRAWING_ENVIRONMENT,
		shown: DRAWING_CONTEXT,
		viewport: {width: WIDE, height: HIGH},
	});
	await seedProfile(walker);
	await walker.closeOwnPages();
	page = await walker.loaded.context.newPage();
	await page.clock.setFixedTime(NOON);
});
afterAll(async () => {
	await walker?.close();
	await server?.close();
});

/** A page of ours from its first line on, whatever stood there before. */
async function show(path: string): Promise<void> {
	await page.setViewportSize({width: WIDE, height: HIGH});
	await page.emulateMedia({colorScheme: 'light', reducedMotion: 'reduce'});
	await page.goto('about:blank');
	await page.goto(`${walker.origin}/${path}`);
}
const shows = (selector: string): Promise<void> => page.locator(selector).first().waitFor();
const putIn = async (count: number): Promise<void> => {
	await show('workspace.html#saved');
	await shows('.em, .list');
	const some = {...shelf, postings: shelf.postings.slice(0, count), summaries: shelf.summaries.slice(0, count)};
	await page.evaluate(intoDatabase(some, count));
};

/** What still fills in by itself is waited for: the picture has to become the kept one. */
async function lookOnce(name: string, theme: Theme, view: Page): Promise<readonly string[]> {
	await untilDrawn(view);
	// What is kept has stood for a while, so that it is the end of what fills in.
	if (KEEPING) await new Promise(done => setTimeout(done, 1500));
	let found = judgePicture(name, theme, await pictureOf(view, true));
	for (const end = Date.now() + 15_000; found !== null && Date.now() < end; ) {
		await new Promise(done => setTimeout(done, 200));
		found = judgePicture(name, theme, await pictureOf(view, true));
	}
	return found === null ? [] : [found];
}

/**
 * Axe and pictures of what stands there.
 * @param whole true: all of the page, not what the window shows of it
 */
async function look(name: string, whole = false): Promise<void> {
	const wrong: string[] = [];
	for (const theme of THEMES) {
		await page.emulateMedia({colorScheme: theme, reducedMotion: 'reduce'});
		await untilDrawn(page);
		if (whole) await page.setViewportSize({width: WIDE, height: Math.max(HIGH, await page.evaluate<number>('document.documentElement.scrollHeight'))});
		wrong.push(...(await axeIn(page, {coloursAlone: theme !== THEMES[0]})).map(each => `${name}, ${theme}: axe: ${each}`));
		wrong.push(...(await lookOnce(name, theme, page)));
	}
	expect(wrong).toEqual([]);
}

describe('the workspace', () => {
	test('workspace-empty', async () => {
		await show('workspace.html#saved');
		await shows('.em h1');
		await look('workspace-empty');
	});

	test('workspace-read', async () => {
		await show('workspace.html#read');
		await shows('textarea');
		await look('workspace-read');
	});

	test('workspace-read+result', async () => {
		const {title, text} = shelf.postings[0]?.posting ?? {title: {value: ''}, text: ''};
		await show('workspace.html#read');
		await page.locator('textarea').fill(`${title.value}\n\n${text}`);
		await page.locator('.give button[type="submit"]').click();
		await shows('.hero');
		await page.mouse.move(0, 0);
		await page.evaluate('document.activeElement?.blur(); scrollTo(0, 0)');
		await look('workspace-read+result', true);
	});

	test('workspace-insights-few', async () => {
		await putIn(3);
		await show('workspace.html#insights');
		await shows('main h1');
		await look('workspace-insights-few');
	});

	test('workspace-table', async () => {
		await putIn(12);
		await show('workspace.html#saved');
		await shows('.list tbody tr:nth-child(12)');
		await look('workspace-table');
	});

	test('workspace-table+filter', async () => {
		await page.locator('.tools button[aria-haspopup="dialog"]').click();
		await shows('[role="dialog"]');
		await look('workspace-table+filter');
	});

	test('workspace-table+selected', async () => {
		await show('workspace.html#saved');
		await shows('.list tbody tr:nth-child(12)');
		await page.keyboard.press('j');
		await page.keyboard.press('x');
		await page.keyboard.press('Shift+ArrowDown');
		await shows('.bulk');
		await look('workspace-table+selected');
	});

	test('workspace-table+none', async () => {
		await putIn(12);
		await show('workspace.html#saved?place=Xanadu');
		await shows('.none h2');
		await look('workspace-table+none');
	});

	test('workspace-detail', async () => {
		await show(`workspace.html#posting=${encodeURIComponent(keyOf(10))}`);
		await shows('.beside #skills, .beside .skills');
		await look('workspace-detail');
	});

	test('workspace-compare', async () => {
		await show(`workspace.html#compare=${compared}`);
		await shows('.fitr');
		await look('workspace-compare', true);
	});

	test('workspace-insights', async () => {
		await show('workspace.html#insights');
		await shows('.fitline, .bands');
		await look('workspace-insights', true);
	});

	test('workspace-bin', async () => {
		await show('workspace.html#saved');
		await shows('.list tbody tr:nth-child(12)');
		for (const key of ['j', 'x', 'j', 'x', 'Delete']) await page.keyboard.press(key);
		await shows('.toast');
		await show('workspace.html#bin');
		await shows('.bin li, .bin tr');
		await look('workspace-bin');
	});
});

test('sample', async () => {
	await show('sample.html');
	await shows('.hero');
	await look('sample', true);
});

/** The page has one look, light; on a dark one the marks are others. */
test.each(THEMES)('marks, on a %s page', async theme => {
	const own = walker.page;
	await walker.open(`${server.origin}/data-scientist-who-ships.html`);
	if (theme === 'dark') await own.addStyleTag({content: 'html, body, body * { background-color: #15171c !important; color: #e8e8ea !important; }'});
	await walker.clickIcon();
	await readPopup(walker);
	const on = () => walker.inPopup<boolean>('document.querySelector(".foot .switch")?.getAttribute("aria-checked") === "true"');
	if (!(await on())) await clickInPopup(walker, '.foot .switch');
	await until('marks', async () => Object.values(await readMarks(walker)).flat().length > 5);
	await walker.closePopup();
	await own.evaluate('[...document.querySelectorAll("h2")].find(one => one.textContent.includes("What you will do")).scrollIntoView()');
	expect(await lookOnce('marks', theme, own)).toEqual([]);
});

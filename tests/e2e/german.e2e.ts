/** A person whose browser speaks German, and one who chose it in the options: every page and view in real browsers, with no word of English left, no key, no placeholder, nothing cut off. */
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {buildFolder} from '../../scripts/build-extension';
import {readMessages} from '../../scripts/check-messages';
import {until} from '../../scripts/chromium';
import {asExpression} from '../../scripts/in-page';
import {seedProfile} from '../../scripts/sample-profile';
import {serveSamples} from '../../scripts/sample-server';
import {seedShelf} from '../../scripts/seed-shelf';
import {type ChromiumWalker, type OwnPage, type Walker, walkChromium, walkFirefox} from '../../scripts/walker';
import {englishOnly, type Found, lookForEnglish} from './german-walk';

const english = englishOnly(readMessages('en'), readMessages('de'));
const PICTURES = 'out/german';

/** The build as a German browser takes it: there is no English for it to fall back to, so that a key without German would show. */
function germanBuild(): string {
	const folder = mkdtempSync(join(tmpdir(), 'jobprism-german-'));
	cpSync(buildFolder('chrome'), folder, {recursive: true});
	rmSync(join(folder, '_locales/en'), {recursive: true});
	const file = join(folder, 'manifest.json');
	writeFileSync(file, JSON.stringify({...JSON.parse(readFileSync(file, 'utf8')), default_locale: 'de'}));
	return folder;
}

const chooseGerman = asExpression(() =>
	(globalThis as unknown as {chrome: {storage: {local: {set(items: object): Promise<void>}}}}).chrome.storage.local.set({'set.language': 'de'}),
);
const press = (selector: string): string =>
	asExpression((where: string) => {
		for (const one of document.querySelectorAll<HTMLElement>(where)) one.click();
	}, selector);
const unfold = asExpression(async () => {
	for (let round = 0; round < 3; round += 1) {
		for (const one of document.querySelectorAll<HTMLElement>(
			'main [aria-expanded="false"]:not([aria-haspopup]), .side [aria-expanded="false"]:not([aria-haspopup])',
		))
			one.click();
		for (const one of document.querySelectorAll<HTMLDetailsElement>('details:not([open])')) one.open = true;
		await new Promise(done => setTimeout(done, 60));
	}
});

type Start = {readonly start: () => Promise<Walker>; readonly size: (width: number) => Promise<void>};

function describeGerman(name: string, {start, size}: Start): void {
	describe(`${name}: in German`, () => {
		let walker: Walker;
		let server: Awaited<ReturnType<typeof serveSamples>>;
		const at = (page: OwnPage, selector: string): Promise<boolean> =>
			until(selector, () => page.evaluate<boolean>(`document.querySelector(${JSON.stringify(selector)}) !== null`), 30_000);
		const look = async (page: OwnPage, view: string): Promise<Found> => {
			const found = await page.evaluate<Found>(asExpression(lookForEnglish, english));
			await page.savePicture(join(PICTURES, `${name.toLowerCase()}-${view.replace(/\W+/g, '-')}.png`)).catch(() => undefined);
			return found.map(one => `${view}: ${one}`);
		};

		beforeAll(async () => {
			mkdirSync(PICTURES, {recursive: true});
			server = await serveSamples();
			walker = await start();
			await walker.inExtension(chooseGerman);
		}, 120_000);
		afterAll(async () => {
			await walker?.close();
			await server?.close();
		});

		test.each([1000, 380])('the first run, the options and the sample, %i px wide', async width => {
			const found: string[] = [];
			for (const [path, ready] of [
				['welcome.html', '.verdict'],
				['options.html', '#boards [role="switch"]'],
				['sample.html', '.verdict'],
			] as const) {
				const page = await walker.openOwn(path);
				await size(width);
				await at(page, ready);
				await page.evaluate(unfold);
				found.push(...(await look(page, `${path} ${width}`)));
				await page.close();
			}
			expect(found).toEqual([]);
		});

		test('popup and panel over a posting, with all that unfolds', async () => {
			await seedProfile(walker);
			const found: string[] = [];
			await walker.open(`${server.origin}/data-scientist-who-ships.html`);
			await walker.clickIcon();
			await until('the verdict', () => walker.inPopup<boolean>('document.querySelector(".verdict") !== null'));
			found.push(...(await walker.inPopup<Found>(asExpression(lookForEnglish, english))).map(one => `popup: ${one}`));
			await walker.inPopup(unfold);
			found.push(...(await walker.inPopup<Found>(asExpression(lookForEnglish, english))).map(one => `popup unfolded: ${one}`));
			await walker.savePopupPicture(join(PICTURES, `${name.toLowerCase()}-popup.png`)).catch(() => undefined);
			await until('the link', () => walker.inPopup<boolean>('document.querySelector(".foot .panel") !== null'));
			await walker.inPopup(press('.foot .panel'));
			await until('the panel', () => walker.inPanel<boolean>('document.querySelector(".side .verdict") !== null'));
			await walker.inPanel(unfold);
			found.push(...(await walker.inPanel<Found>(asExpression(lookForEnglish, english))).map(one => `panel: ${one}`));
			expect(found).toEqual([]);
		});

		test('the workspace, empty and with postings', async () => {
			const found: string[] = [];
			const page = await walker.openOwn('workspace.html');
			await at(page, '.em h1');
			found.push(...(await look(page, 'empty')));
			const keys = await seedShelf(page, 8);
			// Rows that are put in behind its back are seen when the page opens anew.
			await page.evaluate('setTimeout(() => location.reload()); undefined');
			await at(page, '.list tbody tr');
			for (const width of [1300, 1000, 720]) {
				await size(width);
				found.push(...(await look(page, `table ${width}`)));
			}
			await size(1300);
			const views: readonly (readonly [string, string, string])[] = [
				['detail', `#posting=${encodeURIComponent(keys[0] ?? '')}`, '.beside .verdict'],
				['compare', `#compare=${keys.slice(0, 3).map(encodeURIComponent).join(',')}`, 'main table'],
				['insights', '#insights', 'main table'],
				['bin', '#bin', '.bin h1'],
				['read', '#read', 'textarea'],
			];
			for (const [view, address, ready] of views) {
				await page.evaluate(`location.hash = ${JSON.stringify(address)}`);
				await at(page, ready);
				await page.evaluate(unfold);
				found.push(...(await look(page, view)));
			}
			await page.evaluate(`location.hash = '#saved'`);
			await at(page, '.list tbody tr');
			await page.evaluate(press('.list tbody tr:first-child .more'));
			await at(page, '.float');
			found.push(...(await look(page, 'row menu')));
			await page.evaluate(press('.list thead input, .list tbody tr:first-child input'));
			found.push(...(await look(page, 'selection')));
			await page.evaluate(press('.top .bar button:nth-of-type(1)'));
			await at(page, '.import');
			found.push(...(await look(page, 'import')));
			expect(found).toEqual([]);
		});
	});
}

let chromium: ChromiumWalker;
describeGerman('Chromium', {
	start: async () => {
		chromium = await walkChromium({extension: germanBuild()});
		return chromium;
	},
	// The page that was opened last.
	size: async width => chromium.loaded.context.pages().at(-1)?.setViewportSize({width, height: 900}),
});
// Its driver sets no size for a page of the extension.
describeGerman('Firefox', {start: () => walkFirefox({extension: buildFolder('firefox')}), size: async () => undefined});

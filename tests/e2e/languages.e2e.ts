/** A person chooses German on the options page: options and popup speak it, nothing overlaps or is cut off, and axe finds nothing. Chromium alone: the check needs its driver. */
import {mkdirSync} from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import {expect, test} from 'vitest';
import {buildFolder} from '../../scripts/build-extension';
import {lookupIn, readMessages} from '../../scripts/check-messages';
import {walkChromium} from '../../scripts/walker';

const german = lookupIn(readMessages('de'));
const PICTURES = 'out/languages';

test('the pages speak the language that is chosen, and fit', async () => {
	mkdirSync(PICTURES, {recursive: true});
	const walker = await walkChromium({extension: buildFolder('chrome')});
	try {
		const page = await walker.loaded.context.newPage();
		const found: string[] = [];
		const look = async (name: string): Promise<void> => {
			const {violations} = await new AxeBuilder({page}).analyze();
			found.push(...violations.map(({id, nodes}) => `${name}: ${id}: ${nodes.map(node => node.html.slice(0, 120)).join(' | ')}`));
			if (await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)) found.push(`${name}: wider than its window`);
			await page.screenshot({path: `${PICTURES}/${name}.png`, fullPage: true});
		};
		const title = () => page.locator('h1').textContent();

		await page.goto(`${walker.origin}/options.html`);
		expect([await title(), await page.locator('html').getAttribute('lang')]).toEqual(['Options', 'en-GB']);
		await page.locator('#look select').nth(1).selectOption('de');
		await page.getByRole('heading', {level: 1, name: german('options_title', [])}).waitFor();
		expect(await page.locator('html').getAttribute('lang')).toBe('de');
		expect(await page.locator('h2').allTextContents()).toContain(german('boards_title', []));
		await look('options');

		await page.setViewportSize({width: 380, height: 640});
		await page.goto(`${walker.origin}/popup.html`);
		await page.getByRole('heading', {level: 2}).waitFor();
		expect(await page.locator('html').getAttribute('lang')).toBe('de');
		expect(await page.locator('h2').allTextContents()).toContain(german('no_posting_title_restricted', []));
		await look('popup-none');

		await page.goto(`${walker.origin}/sample.html`);
		await page.locator('.hero').waitFor();
		expect(await page.locator('.hero').getAttribute('aria-label')).toBe(german('verdict_label', []));
		await page.screenshot({path: `${PICTURES}/sample.png`, fullPage: true});

		await page.setViewportSize({width: 1000, height: 800});
		await page.goto(`${walker.origin}/welcome.html`);
		await page.locator('h1').waitFor();
		expect(await title()).toBe(german('welcome_title', []));
		await look('welcome');

		await page.goto(`${walker.origin}/options.html`);
		await page.locator('#look select').nth(1).selectOption('browser');
		await page.getByRole('heading', {level: 1, name: 'Options', exact: true}).waitFor();
		expect(found).toEqual([]);
	} finally {
		await walker.close();
	}
});

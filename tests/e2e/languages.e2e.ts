/** A person chooses German on the options page: options and popup speak it, nothing overlaps or is cut off, and axe finds nothing. Chromium alone: the check needs its driver. */
import {mkdirSync} from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import {expect, test} from 'vitest';
import {buildFolder} from '../../scripts/build-extension';
import {lookupIn, readMessages} from '../../scripts/check-messages';
import {until} from '../../scripts/chromium';
import {walkChromium} from '../../scripts/walker';

const german = lookupIn(readMessages('de'));
const PICTURES = 'out/languages';

test('a theme or a language that is chosen is taken up by every page that is open, which stays as it is', async () => {
	const walker = await walkChromium({extension: buildFolder('chrome')});
	try {
		const {context} = walker.loaded;
		const options = await context.newPage();
		await options.goto(`${walker.origin}/options.html`);
		const pages = await Promise.all(
			['popup', 'sidepanel', 'workspace', 'workspace.html#read', 'welcome', 'sample', 'options'].map(async name => {
				const page = await context.newPage();
				await page.goto(`${walker.origin}/${name.includes('.') ? name : `${name}.html`}`);
				await page.locator('main, .frame, h1').first().waitFor();
				await page.evaluate(() => Object.assign(globalThis, {stays: true}));
				return {name, page};
			}),
		);
		const has = async (what: 'theme' | 'lang', wanted: string): Promise<void> => {
			for (const {name, page} of pages)
				await until(`${wanted} in ${name}`, () =>
					page.evaluate(([what, wanted]) => (what === 'lang' ? document.documentElement.lang : document.documentElement.dataset.theme) === wanted, [
						what,
						wanted,
					] as const),
				);
		};
		await options.locator('#look select').nth(0).selectOption('dark');
		await has('theme', 'dark');
		await options.locator('#look select').nth(1).selectOption('de');
		await has('lang', 'de');
		const says = {
			popup: 'no_posting_paste',
			sidepanel: 'no_posting_paste',
			workspace: 'workspace_export',
			'workspace.html#read': 'workspace_about',
			welcome: 'resume_title',
			sample: 'sample_reading',
			options: 'options_title',
		} as const;
		for (const {name, page} of pages) {
			expect(await page.evaluate(() => 'stays' in globalThis), name).toBe(true);
			const words = german(says[name as keyof typeof says], []);
			await until(`“${words}” in ${name}`, () => page.evaluate(wanted => document.body.textContent?.includes(wanted) === true, words));
		}
	} finally {
		await walker.close();
	}
});

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

/** The first run and boards in both browsers, and axe over its pages in both themes. */
import AxeBuilder from '@axe-core/playwright';
import {expect, test} from 'vitest';
import {buildFolder} from '../../scripts/build-extension';
import {walkChromium, walkFirefox} from '../../scripts/walker';
import {describeFirstRun} from './first-run';

describeFirstRun('Chromium', () => walkChromium({extension: buildFolder('chrome'), fresh: true}));
describeFirstRun('Firefox', () => walkFirefox({extension: buildFolder('firefox'), fresh: true}));

test.each(['light', 'dark'] as const)('axe finds no violation on the first run, before and after the word, and on the sample, %s', async colorScheme => {
	const walker = await walkChromium({extension: buildFolder('chrome'), fresh: true});
	try {
		const page = await walker.loaded.context.newPage();
		await page.emulateMedia({colorScheme});
		const found: string[] = [];
		const look = async (): Promise<void> => {
			const {violations} = await new AxeBuilder({page}).analyze();
			found.push(...violations.map(({id, nodes}) => `${id}: ${nodes.map(node => node.html.slice(0, 120)).join(' | ')}`));
		};
		await page.goto(`${walker.origin}/welcome.html`);
		await page.locator('.verdict').waitFor();
		await look();
		await page.locator('.priv button').click();
		await page.getByRole('button', {name: 'Python', exact: true}).click();
		await page.locator('.chip[aria-pressed="true"]').waitFor();
		await look();
		await page.goto(`${walker.origin}/sample.html`);
		await page.locator('.verdict').waitFor();
		await look();
		expect(found).toEqual([]);
	} finally {
		await walker.close();
	}
});

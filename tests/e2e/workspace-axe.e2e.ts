/** axe over the workspace page, empty and with a reading, in both themes. Chromium alone: the check needs its driver. */
import AxeBuilder from '@axe-core/playwright';
import {expect, test} from 'vitest';
import {buildFolder} from '../../scripts/build-extension';
import {walkChromium} from '../../scripts/walker';

test.each(['light', 'dark'] as const)('axe finds no violation on the workspace page, %s', async colorScheme => {
	const walker = await walkChromium({extension: buildFolder('chrome')});
	try {
		const page = await walker.loaded.context.newPage();
		await page.emulateMedia({colorScheme});
		await page.goto(`${walker.origin}/workspace.html#read`);
		await page.locator('textarea').waitFor();
		const empty = await new AxeBuilder({page}).analyze();
		await page.locator('textarea').fill('Data Engineer\n\nRequirements\n- Python, SQL and Spark\n- 3+ years of experience\n\nThe salary is £60,000 a year.');
		await page.locator('.give button[type="submit"]').click();
		await page.locator('.hero').waitFor();
		const read = await new AxeBuilder({page}).analyze();
		const found = [...empty.violations, ...read.violations].map(({id, nodes}) => `${id}: ${nodes.map(node => node.html.slice(0, 120)).join(' | ')}`);
		console.log(`${colorScheme}: ${empty.passes.length + read.passes.length} rules passed, ${found.length} violations`);
		expect(found).toEqual([]);
	} finally {
		await walker.close();
	}
});

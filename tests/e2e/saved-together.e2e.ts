/** Comparison and insights in real browsers; axe over both in both themes in Chromium, whose driver the check needs. */
import AxeBuilder from '@axe-core/playwright';
import {expect, test} from 'vitest';
import {buildFolder} from '../../scripts/build-extension';
import {seedProfile} from '../../scripts/sample-profile';
import {seedShelf} from '../../scripts/seed-shelf';
import {walkChromium, walkFirefox} from '../../scripts/walker';
import {describeSavedTogether} from './saved-together';

describeSavedTogether('Chromium', () => walkChromium({extension: buildFolder('chrome')}));
describeSavedTogether('Firefox', () => walkFirefox({extension: buildFolder('firefox')}));

test.each(['light', 'dark'] as const)('axe finds no violation in comparison and insights, %s', async colorScheme => {
	const walker = await walkChromium({extension: buildFolder('chrome')});
	try {
		await seedProfile(walker);
		const seeding = await walker.openOwn('workspace.html#insights');
		const keys = await seedShelf(seeding, 12);
		await seeding.close();
		const page = await walker.loaded.context.newPage();
		await page.emulateMedia({colorScheme});
		await page.setViewportSize({width: 1360, height: 900});
		await page.goto(`${walker.origin}/workspace.html#insights`);
		await page.locator('.learn tbody tr').first().waitFor();
		if (process.env.PICTURES) await page.screenshot({path: `${process.env.PICTURES}/insights-${colorScheme}.png`, fullPage: true});
		const insights = await new AxeBuilder({page}).analyze();
		await page.goto(`${walker.origin}/workspace.html#compare=${keys.slice(0, 4).map(encodeURIComponent).join(',')}`);
		await page.locator('.cmp thead th').first().waitFor();
		if (process.env.PICTURES) await page.screenshot({path: `${process.env.PICTURES}/compare-${colorScheme}.png`, fullPage: true});
		const compare = await new AxeBuilder({page}).analyze();
		const found = [...insights.violations, ...compare.violations].map(({id, nodes}) => `${id}: ${nodes.map(node => node.html.slice(0, 160)).join(' | ')}`);
		console.log(`${colorScheme}: ${insights.passes.length + compare.passes.length} rules passed, ${found.length} violations`);
		expect(found).toEqual([]);
	} finally {
		await walker.close();
	}
});

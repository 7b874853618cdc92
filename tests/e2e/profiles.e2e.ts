/** Profiles and the import of a résumé in both browsers, and axe over the options page with these parts. */
import AxeBuilder from '@axe-core/playwright';
import {expect, test} from 'vitest';
import {buildFolder} from '../../scripts/build-extension';
import {walkChromium, walkFirefox} from '../../scripts/walker';
import {makeDocx} from '../read/docx-file';
import {describeProfiles} from './profiles';

describeProfiles('Chromium', () => walkChromium({extension: buildFolder('chrome')}));
describeProfiles('Firefox', () => walkFirefox({extension: buildFolder('firefox')}));

test.each(['light', 'dark'] as const)('axe finds no violation on the options page with a review, a name and a failure, %s', async colorScheme => {
	const walker = await walkChromium({extension: buildFolder('chrome')});
	try {
		const page = await walker.loaded.context.newPage();
		await page.emulateMedia({colorScheme});
		await page.goto(`${walker.origin}/options.html`);
		await page.locator('.drop').first().waitFor();
		const found: string[] = [];
		const look = async (): Promise<void> => {
			const {violations} = await new AxeBuilder({page}).analyze();
			found.push(...violations.map(({id, nodes}) => `${id}: ${nodes.map(node => node.html.slice(0, 120)).join(' | ')}`));
		};
		const give = (name: string, buffer: Uint8Array): Promise<void> =>
			page.locator('input[data-file="resume"]').setInputFiles({name, mimeType: 'application/octet-stream', buffer: Buffer.from(buffer)});
		await page.getByRole('button', {name: 'Add a profile'}).click();
		await page.getByRole('button', {name: 'Paste its text'}).click();
		await give('cut.docx', makeDocx(['x']).subarray(0, 100));
		await page.locator('[role="alert"]').waitFor();
		await look();
		await page.locator('.naming input').fill('ML engineer');
		await page.keyboard.press('Enter');
		await page.locator('.who select').waitFor();
		await give('cv.docx', makeDocx(['Python, SQL and Docker', 'MSc Statistics', 'AWS Certified Machine Learning']));
		await page.locator('.review').waitFor();
		await look();
		expect(found).toEqual([]);
	} finally {
		await walker.close();
	}
});

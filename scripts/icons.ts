/** Renders public/icon/icon.svg at the sizes that browsers ask for. Run it after a change of the drawing: `npx tsx scripts/icons.ts`. */
import {readFileSync} from 'node:fs';
import {chromium} from 'playwright-core';
import {browserFor} from './browsers';

const sizes = [16, 32, 48, 128];
const drawing = readFileSync('public/icon/icon.svg').toString('base64');
const browser = await chromium.launch({executablePath: (await browserFor('chromium')).path, args: ['--no-sandbox']});
for (const size of sizes) {
	const page = await browser.newPage({viewport: {width: size, height: size}});
	await page.setContent(
		`<body style="margin:0"><img alt="" width="${size}" height="${size}" style="display:block" src="data:image/svg+xml;base64,${drawing}">`,
	);
	await page.screenshot({path: `public/icon/${size}.png`, omitBackground: true});
	await page.close();
}
await browser.close();

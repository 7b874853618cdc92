/**
 * `npm start`: builds, serves the sample postings, and opens Chromium with the extension and a filled-in sample profile on one of them.
 * Without a display it does the same unseen: clicks the icon, prints the analysis and says where the pictures are.
 */
import {mkdirSync} from 'node:fs';
import {relative, resolve} from 'node:path';
import {browserFor} from './browsers';
import {buildExtension} from './build-extension';
import {clickInPopup, readingLines, readPopup} from './popup-reading';
import {sampleProfile, seedProfile} from './sample-profile';
import {type SampleServer, serveSamples} from './sample-server';
import {type ChromiumWalker, walkChromium} from './walker';

const first = 'data-scientist-who-ships.html';
const others = ['data-scientist.html', 'ai-engineer.html', 'german.html', 'short.html', 'article.html', 'list.html'];

/** Whether a window can be shown to someone. */
function hasDisplay(): boolean {
	if (process.env.CI || process.argv.includes('--headless')) {
		return false;
	}

	return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function showUnseen(walker: ChromiumWalker): Promise<void> {
	const pictures = resolve('out/start');
	mkdirSync(pictures, {recursive: true});
	await walker.clickIcon();
	const reading = await readPopup(walker);
	console.log(
		`\nThere is no display, so this is what the popup says:\n\n${readingLines(reading)
			.map(line => `  ${line}`)
			.join('\n')}\n`,
	);
	await walker.savePopupPicture(resolve(pictures, 'popup.png'));
	await clickInPopup(walker, '.foot .switch');
	await readPopup(walker);
	await walker.closePopup();
	await walker.savePagePicture(resolve(pictures, 'page.png'));
	console.log(`Pictures: ${relative('.', pictures)}/popup.png and ${relative('.', pictures)}/page.png (the page with its marks).`);
}

function explain(walker: ChromiumWalker, server: SampleServer): void {
	console.log(`
A browser is open on a sample posting, with a sample profile of ${sampleProfile.skills.length} skills.

  1. Click the puzzle piece at the top right, and then Jobprism (the pin beside it keeps it in sight). Or press Alt+J.
  2. Read the popup: what role the posting really is, how it fits, what is missing.
  3. Switch Highlight on to mark the page. Save keeps the posting.

Other samples:
${others.map(name => `  ${server.origin}/${name}`).join('\n')}

Your profile: ${walker.origin}/options.html
Ctrl+C ends this; the browser's temporary profile is removed.`);
}

const began = Date.now();
/** Ctrl+C at any moment: what is open is closed, and the temporary profile is removed. */
const interrupted = new Promise<void>(done => {
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
		process.on(signal, () => done());
	}
});
let server: SampleServer | null = null;
let walker: ChromiumWalker | null = null;
try {
	const display = hasDisplay();
	const browser = await browserFor('chromium');
	console.log(`Building for Chromium ${browser.version}`);
	const extension = buildExtension('chrome');
	server = await serveSamples();
	walker = await walkChromium({extension, headless: !display, endsItself: true});
	await seedProfile(walker);
	await walker.open(`${server.origin}/${first}`);
	if (display) {
		await walker.closeOwnPages();
		explain(walker, server);
		await Promise.race([interrupted, new Promise<void>(done => walker?.loaded.context.once('close', () => done()))]);
	} else {
		await showUnseen(walker);
		console.log(`Done in ${((Date.now() - began) / 1000).toFixed(0)} s.`);
	}
} catch (error) {
	console.error(error instanceof Error ? error.message : String(error));
	process.exitCode = 1;
} finally {
	await walker?.close();
	await server?.close();
}

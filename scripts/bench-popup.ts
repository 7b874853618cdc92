/** Times the popup in Chromium, from the click on the icon to the first content, on a page that has not been read before. */
import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {asExpression} from './in-page';
import {seedProfile} from './sample-profile';
import {serveSamples} from './sample-server';
import {type ChromiumWalker, walkChromium} from './walker';

export type PopupTiming = {
	/** Milliseconds from the click: until the popup's document begins, its first paint, and until the verdict stands in it. */
	readonly begun: number;
	readonly painted: number;
	readonly verdict: number;
};

/** When the verdict stands in the document, and when the browser first painted content, on the clock of the whole machine. */
const watch = asExpression(
	() =>
		new Promise<PopupTiming>(resolve => {
			const look = (): void => {
				const [paint] = performance.getEntriesByName('first-contentful-paint');
				if (document.querySelector('.hero .verdict, .control') === null || paint === undefined) {
					requestAnimationFrame(look);
					return;
				}

				const verdict = performance.now();
				resolve({begun: performance.timeOrigin, painted: performance.timeOrigin + paint.startTime, verdict: performance.timeOrigin + verdict});
			};
			look();
		}),
);

async function once(walker: ChromiumWalker, url: string): Promise<PopupTiming> {
	await walker.open(url);
	const clicked = await walker.loaded.clickIcon(walker.page);
	const popup = await walker.loaded.popup();
	const {begun, painted, verdict} = await popup.evaluate<PopupTiming>(watch);
	await walker.closePopup();
	return {begun: begun - clicked, painted: painted - clicked, verdict: verdict - clicked};
}

/** An extension whose popup is one line of text: what its popup takes is what the browser takes by itself. */
export function writeControlExtension(): string {
	const folder = mkdtempSync(join(tmpdir(), 'jobprism-control-'));
	const manifest = {manifest_version: 3, name: 'Control', version: '1', action: {default_popup: 'popup.html'}, background: {service_worker: 'background.js'}};
	writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
	writeFileSync(join(folder, 'background.js'), '');
	writeFileSync(join(folder, 'popup.html'), '<!doctype html><p class="control">A line of text</p>');
	return folder;
}

/** One click after a warm-up, `rounds` times. The first of them found the worker asleep or just started. */
export async function benchPopup(extension: string, own = true, rounds = 15): Promise<readonly PopupTiming[]> {
	const server = await serveSamples();
	// An extension that is not ours asks nothing at its first run.
	const walker = await walkChromium({extension, fresh: !own});
	try {
		if (own) {
			await seedProfile(walker);
		}

		const timings: PopupTiming[] = [];
		for (let round = 0; round <= rounds; round += 1) {
			timings.push(await once(walker, `${server.origin}/data-scientist-who-ships.html?${round}`));
		}

		return timings;
	} finally {
		await walker.close();
		await server.close();
	}
}

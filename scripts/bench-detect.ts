/** Times what detect.js costs the main thread of a page that is no posting, against a script that does nothing, each on fresh pages. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {chromium, type Page} from 'playwright-core';
import {browserFor} from './browsers';
import {serveSamples} from './sample-server';

/** Milliseconds of all tasks of the page's main thread, from before the script until half a second after it. */
export type DetectTiming = {readonly empty: readonly number[]; readonly detect: readonly number[]};

async function taskTime(page: Page, url: string, script: string): Promise<number> {
	await page.goto(url);
	await page.waitForTimeout(200);
	const session = await page.context().newCDPSession(page);
	await session.send('Performance.enable', {timeDomain: 'threadTicks'});
	const read = async (): Promise<number> => {
		const {metrics} = await session.send('Performance.getMetrics');
		return 1000 * (metrics.find(one => one.name === 'TaskDuration')?.value ?? Number.NaN);
	};
	const {frameTree} = await session.send('Page.getFrameTree');
	const {executionContextId} = await session.send('Page.createIsolatedWorld', {frameId: frameTree.frame.id, worldName: 'bench'});
	const before = await read();
	await session.send('Runtime.evaluate', {expression: script, contextId: executionContextId});
	await page.waitForTimeout(500);
	const after = await read();
	await session.detach();
	return after - before;
}

export async function benchDetect(extension: string, rounds = 15): Promise<DetectTiming> {
	const server = await serveSamples();
	const {path} = await browserFor('chromium');
	const browser = await chromium.launch({executablePath: path, args: process.getuid?.() === 0 ? ['--no-sandbox'] : []});
	const detect = readFileSync(join(extension, 'detect.js'), 'utf8');
	// As the browser gives it to a content script: an extension that is there, and hears.
	const api = 'globalThis.chrome = {runtime: {id: "x", sendMessage: async () => undefined}}; globalThis.browser = chrome;';
	const timing = {empty: [] as number[], detect: [] as number[]};
	try {
		const page = await browser.newPage();
		for (let round = 0; round < rounds; round += 1) {
			timing.empty.push(await taskTime(page, `${server.origin}/article.html`, `${api}void 0`));
			timing.detect.push(await taskTime(page, `${server.origin}/article.html`, `${api}${detect}`));
		}

		return timing;
	} finally {
		await browser.close();
		await server.close();
	}
}

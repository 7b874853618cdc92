/**
 * Opens pages in real Chromium under any address, with a world of their own for the project's code, as an extension has it.
 *
 * Law: nothing of the network is reached; what a page asks for beside itself fails.
 */
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {type Browser, type CDPSession, chromium, type Page} from 'playwright-core';
import {build} from 'vite';
import {browserFor} from './browsers';

const HERE = dirname(fileURLToPath(import.meta.url));

/** Bundles a module of the project into one script that leaves its exports in its world as `jobprism`. `entry`: from the project's root. */
export const bundleFor = async (entry: string): Promise<string> => {
	const result = await build({
		configFile: false,
		logLevel: 'silent',
		build: {write: false, minify: true, target: ['chrome121'], lib: {entry: join(HERE, '..', entry), formats: ['iife'], name: 'jobprism'}},
	});
	const outputs = (Array.isArray(result) ? result : [result]).flatMap(one => ('output' in one ? one.output : []));
	const chunk = outputs.find(one => one.type === 'chunk');
	if (chunk === undefined) throw new Error(`${entry} could not be bundled.`);
	// A script's own name is not seen by a later expression of the same world unless it is put there.
	return `${chunk.code};globalThis.jobprism=jobprism;`;
};

export const launch = async (): Promise<Browser> => {
	const {path} = await browserFor('chromium');
	const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
	return chromium.launch({executablePath: path, headless: true, args: [...(asRoot ? ['--no-sandbox'] : []), '--disable-gpu']});
};

/** Opens a page that the network never sees. */
export const openPage = async (browser: Browser, address: string, html: string, type = 'text/html; charset=utf-8'): Promise<Page> => {
	const page = await browser.newPage();
	let served = false;
	await page.route('**/*', route => {
		if (served || route.request().resourceType() !== 'document') return route.abort();
		served = true;
		return route.fulfill({contentType: type, body: html});
	});
	await page.goto(address, {waitUntil: 'domcontentloaded'});
	return page;
};

export type World = {
	/** The value of an expression in this world, where `jobprism` is the bundled module. @throws what the expression throws */
	readonly run: (expression: string) => Promise<unknown>;
	readonly close: () => Promise<void>;
};
/** A world of its own in the page's top frame, with the bundle loaded. */
export const worldIn = async (page: Page, code: string): Promise<World> => {
	const session: CDPSession = await page.context().newCDPSession(page);
	const {frameTree} = await session.send('Page.getFrameTree');
	const {executionContextId: contextId} = await session.send('Page.createIsolatedWorld', {frameId: frameTree.frame.id, worldName: 'jobprism'});
	const run = async (expression: string): Promise<unknown> => {
		const {result, exceptionDetails} = await session.send('Runtime.evaluate', {expression, contextId, returnByValue: true, awaitPromise: true});
		if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
		return result.value;
	};
	await run(code);
	return {run, close: () => session.detach()};
};

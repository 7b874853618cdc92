/** Puts page.js into a tab that the person opened to us, and hands back what it read. Law: never another frame than the top one, never another file. */
import {browser} from './browser';
import {webOrigin} from './gate';
import type {Injected} from './messages';
import {anything, flag, object, text} from './shape';

/** Milliseconds for a page to answer before it counts as busy. */
export const PAGE_PATIENCE = 3000;

export type Injection =
	| {readonly kind: 'page'; readonly page: Injected}
	/** The browser lets no extension in here, or not this one. */
	| {readonly kind: 'restricted'}
	| {readonly kind: 'loading'}
	| {readonly kind: 'busy'}
	| {readonly kind: 'gone'};

const isInjected = object({document: text(64), url: text(100_000), ready: flag, restricted: flag, raw: anything});

/** Reads the page in this tab. Injecting again is harmless: the script finds itself and only reads. */
export async function readTab(tabId: number): Promise<Injection> {
	const answer = await soon(
		// Not after the page has loaded: a page that never finishes loading has text to read all the same.
		browser.scripting.executeScript({target: {tabId}, files: ['/page.js'], injectImmediately: true}).then(
			results => ({refused: false, result: results[0]?.result as unknown}) as const,
			() => ({refused: true}) as const,
		),
	);
	if (answer === null) return {kind: 'busy'};
	if (answer.refused) return refusalIn(tabId);
	// Firefox takes the injection into its own pages and runs nothing there.
	if (answer.result === undefined && !(await isWebPage(tabId))) return refusalIn(tabId);
	if (!isInjected(answer.result)) throw new Error('page.js handed back something else than a reading');
	return answer.result.restricted ? {kind: 'restricted'} : {kind: 'page', page: answer.result};
}

/** Lays the style of the marks over the page, out of the page's own reach and policy. */
export async function styleTab(tabId: number, css: string): Promise<void> {
	// Not as the user's style: Chromium computes the background of such a highlight and does not paint it.
	await browser.scripting.insertCSS({target: {tabId}, css});
}

/** The promise, or null where it takes longer than a page may. */
export async function soon<T>(promise: Promise<T>): Promise<T | null> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<null>(resolve => {
		timer = setTimeout(() => resolve(null), PAGE_PATIENCE);
	});
	const first = await Promise.race([promise, late]);
	clearTimeout(timer);
	return first;
}

async function isWebPage(tabId: number): Promise<boolean> {
	const tab = await browser.tabs.get(tabId).catch(() => null);
	return webOrigin(tab?.url ?? '') !== null;
}

/** Browsers word this refusal in a dozen ways and none is documented, so the tab's state is asked instead of the error. */
async function refusalIn(tabId: number): Promise<Injection> {
	const tab = await browser.tabs.get(tabId).catch(() => null);
	if (tab === null) return {kind: 'gone'};
	return {kind: tab.status === 'loading' ? 'loading' : 'restricted'};
}

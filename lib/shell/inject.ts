/** Puts page.js into a tab that the person opened to us, and hands back what it read. Law: another frame than the top one only by its id, never another file. */
import {browser} from './browser';
import {webOrigin} from './gate';
import type {Injected} from './messages';
import {anything, flag, object, text} from './shape';

/** Milliseconds for a page to answer before it counts as busy. */
export const PAGE_PATIENCE = 3000;
/** Milliseconds for a page that has answered to be read: it is read in slices, and five megabytes on a slow machine are seconds. */
const READING_PATIENCE = 8000;

export type Injection =
	| {readonly kind: 'page'; readonly page: Injected}
	/** The browser lets no extension in here, or not this one. */
	| {readonly kind: 'restricted'}
	| {readonly kind: 'loading'}
	| {readonly kind: 'busy'}
	| {readonly kind: 'gone'};

const isArrived = object({document: text(64), url: text(100_000)});
const isInjected = object({document: text(64), url: text(100_000), ready: flag, restricted: flag, raw: anything});

/** By which selectors the page at an address is read: JSON, which is handed to the script in the page. */
export type PlanFor = (url: string) => unknown;

/** Reads the page in this tab. Injecting again is harmless: the script finds itself and only reads. */
export async function readTab(tabId: number, planFor: PlanFor): Promise<Injection> {
	const answer = await lookIn(tabId, planFor).then(
		result => ({refused: false, result}) as const,
		() => ({refused: true}) as const,
	);
	if (answer.refused) return refusalIn(tabId);
	if (answer.result === null) return {kind: 'busy'};
	const {arrived, read} = answer.result;
	// Firefox takes the injection into its own pages and runs nothing there.
	if (arrived === undefined && !(await isWebPage(tabId))) return refusalIn(tabId);
	if (!isArrived(arrived)) throw new Error('page.js did not arrive');
	// The document went on to another between the two steps.
	if (read === MISSED) return {kind: 'loading'};
	if (!isInjected(read)) throw new Error('page.js handed back something else than a reading');
	return read.restricted ? {kind: 'restricted'} : {kind: 'page', page: read};
}

/** Reads the page in one frame of this tab; null where it does not answer, or the browser does not let us in. */
export async function readFrame(tabId: number, frameId: number, planFor: PlanFor): Promise<Injected | null> {
	const answer = await lookIn(tabId, planFor, frameId).catch(() => null);
	return isInjected(answer?.read) ? answer.read : null;
}

/** Two steps, because what to look for depends on where the document is, and only the document itself says that for sure. null: the page is busy. */
async function lookIn(tabId: number, planFor: PlanFor, frameId?: number): Promise<{readonly arrived: unknown; readonly read?: unknown} | null> {
	const target = frameId === undefined ? {tabId} : {tabId, frameIds: [frameId]};
	// Not after the page has loaded: a page that never finishes loading has text to read all the same.
	const first = await soon(browser.scripting.executeScript({target, files: ['/page.js'], injectImmediately: true}));
	if (first === null) return null;
	const arrived: unknown = first[0]?.result;
	if (!isArrived(arrived)) return {arrived};
	const second = await soon(
		browser.scripting.executeScript({target, func: askToLook, args: [planFor(arrived.url)], injectImmediately: true}),
		READING_PATIENCE,
	);
	return second && {arrived, read: second[0]?.result};
}

/** Runs in our own world of the page. It is sent there as text, so it may name nothing outside itself. */
function askToLook(plan: unknown): unknown {
	const script = (globalThis as {[key: symbol]: {look(plan: unknown): unknown} | undefined})[Symbol.for('jobprism')];
	return script === undefined ? 'missed' : script.look(plan);
}
const MISSED: ReturnType<typeof askToLook> = 'missed';

/** Lays the style of the marks over the page, out of the page's own reach and policy. */
export async function styleTab(tabId: number, css: string, frameId: number): Promise<void> {
	// Not as the user's style: Chromium computes the background of such a highlight and does not paint it.
	await browser.scripting.insertCSS({target: {tabId, frameIds: [frameId]}, css});
}

/** The promise, or null where it takes longer than a page may. */
export async function soon<T>(promise: Promise<T>, patience = PAGE_PATIENCE): Promise<T | null> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<null>(resolve => {
		timer = setTimeout(() => resolve(null), patience);
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

/** What is selected on the page of a tab: taken when asked, put aside when asked. Law: it lies in our own world of the page, so it goes when the document goes. */
import {browser} from './browser';
import {readConsent} from './consent';
import {soon} from './inject';

/** Has the page's selection read along with the page from now on. A page that lets nobody in tells so when it is read. */
export async function takeSelection(tabId: number): Promise<void> {
	if ((await readConsent()) === null) return;
	await soon(browser.scripting.executeScript({target: {tabId}, files: ['/selection.js'], injectImmediately: true}).catch(() => undefined));
}

/** The whole page is read again from now on. */
export async function dropSelection(tabId: number): Promise<void> {
	if ((await readConsent()) === null) return;
	await soon(browser.scripting.executeScript({target: {tabId}, func: forget, injectImmediately: true}).catch(() => undefined));
}

/** Runs in our own world of the page. It is sent there as text, so it may name nothing outside itself. */
function forget(): void {
	Reflect.deleteProperty(globalThis, Symbol.for('jobprism.selection'));
}

/** Has a page told what it lists. Law: only on a site that the person switched on, and only when asked; what comes back is for whoever asked to judge. */
import {browser} from './browser';
import {readConsent} from './consent';
import {webOrigin} from './gate';
import {soon} from './inject';

/** Milliseconds for a page of any size to be looked through. */
const PATIENCE = 4000;

/** What listing.js hands back; null: the page is not one that may be asked, or it does not answer. */
export async function listIn(tabId: number): Promise<unknown> {
	const tab = await browser.tabs.get(tabId).catch(() => null);
	const origin = webOrigin(tab?.url ?? '');
	if (origin === null || (await readConsent()) === null || !(await browser.permissions.contains({origins: [`${origin}/*`]}))) return null;
	const told = await soon(browser.scripting.executeScript({target: {tabId}, files: ['/listing.js']}), PATIENCE).catch(() => null);
	return told?.[0]?.result ?? null;
}

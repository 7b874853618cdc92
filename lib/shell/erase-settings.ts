/** Deleting what the browser holds for the extension beside its databases: storage areas, granted sites, registered scripts. Law: only by the person's own word; what is left is asked of the browser, never assumed. */
import {giveBackSites, grantedSites} from './granted-sites';
import {browser} from './native-browser';

/** Milliseconds in which the worker ends what it was at. */
const PATIENCE = 4000;
const LOOK_EVERY = 100;

/** Closes the extension's other tabs: each holds something of what is to go, and would bring it back. */
async function closeOtherPages(): Promise<void> {
	const own = browser.runtime.getURL('' as never);
	const here = await browser.tabs.getCurrent();
	const others = (await browser.tabs.query({})).flatMap(({id, url}) => (id !== undefined && id !== here?.id && url?.startsWith(own) ? id : []));
	if (others.length > 0) await browser.tabs.remove(others);
}

/** What there is beside the databases, in the words of the API; empty: nothing. */
async function whatIsLeft(): Promise<readonly string[]> {
	const {local, sync, session} = browser.storage;
	const areas = await Promise.all([local.get(null), sync.get(null), session.get(null)]);
	const scripts = await browser.scripting.getRegisteredContentScripts();
	return [...areas.flatMap(area => Object.keys(area)), ...(await grantedSites()), ...scripts.map(({id}) => id)];
}

/** The word of consent goes first: from then on no page is read. To be followed by `eraseSettings`. */
export async function eraseConsentFirst(): Promise<void> {
	await browser.storage.local.clear();
	await closeOtherPages();
}

/** @returns what could not be deleted; empty: nothing is left */
export async function eraseSettings(): Promise<readonly string[]> {
	const sites = await grantedSites();
	if (sites.length > 0) await giveBackSites(sites);
	const end = Date.now() + PATIENCE;
	for (;;) {
		// The worker forgets its tabs and its script behind us; what it wrote meanwhile goes as well.
		await Promise.all([browser.storage.local.clear(), browser.storage.sync.clear(), browser.storage.session.clear()]);
		const left = await whatIsLeft();
		if (left.length === 0 || Date.now() > end) return left;
		await new Promise(done => setTimeout(done, LOOK_EVERY));
	}
}

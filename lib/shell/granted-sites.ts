/** Which sites the person let us into, as match patterns. Law: asked of the browser each time, because the person can take one back there; nothing is remembered. */
import {browser} from './native-browser';
import {coversSite} from './site-pattern';

/** All that are granted, in the browser's words: what was asked for, and what the person added in the browser's own settings. */
export async function grantedSites(): Promise<readonly string[]> {
	return [...((await browser.permissions.getAll()).origins ?? [])].sort();
}

/** Gives sites back. False where the browser keeps them: they are part of something larger that the person granted there. */
export async function giveBackSites(sites: readonly string[]): Promise<boolean> {
	await browser.permissions.remove({origins: [...sites]}).catch(() => false);
	const granted = await grantedSites();
	return !sites.some(site => granted.some(each => coversSite(each, site)));
}

/** Calls back when a site was granted or taken back, from wherever. Returns what ends it. */
export function watchSites(changed: () => void): () => void {
	const listener = (): void => changed();
	browser.permissions.onAdded.addListener(listener);
	browser.permissions.onRemoved.addListener(listener);
	return () => {
		browser.permissions.onAdded.removeListener(listener);
		browser.permissions.onRemoved.removeListener(listener);
	};
}

/** How many of these sites are granted. */
export function howOpen(sites: readonly string[], granted: readonly string[]): 'all' | 'some' | 'none' {
	const open = sites.filter(site => granted.some(each => coversSite(each, site)));
	return open.length === 0 ? 'none' : open.length === sites.length ? 'all' : 'some';
}

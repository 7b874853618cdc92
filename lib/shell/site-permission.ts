/** Being let into a site by the person. Law: only https, only whole sites, only at a click; what the browser refuses to ask is a no. */
import {browser} from './native-browser';

/** The match pattern of an address's site, or null where it is not https. */
export function siteOf(address: string): string | null {
	if (!URL.canParse(address)) return null;
	const {protocol, hostname} = new URL(address);
	return protocol === 'https:' ? `https://${hostname}/*` : null;
}

/** Whether we were let into the site of this address before. */
export async function mayEnter(address: string): Promise<boolean> {
	const site = siteOf(address);
	return site !== null && browser.permissions.contains({origins: [site]});
}

/** Asks the person to let us in. To be called within a click, before anything is awaited. */
export async function requestSite(address: string): Promise<boolean> {
	const site = siteOf(address);
	return site !== null && requestSites([site]);
}

/** The same for the sites of a board, as match patterns. */
export async function requestSites(sites: readonly string[]): Promise<boolean> {
	return browser.permissions.request({origins: [...sites]}).catch(() => false);
}

/** The tabs that show the workspace, for the extension's other pages. Law: only our own pages are looked at. */
import {browser} from './native-browser';

const page = (): string => browser.runtime.getURL('/workspace.html');

/** Each with what stands behind its address. */
export async function workspaceTabs(): Promise<readonly {readonly id: number; readonly hash: string}[]> {
	const tabs = await browser.tabs.query({});
	return tabs.flatMap(({id, url}) => (id === undefined || url?.startsWith(page()) !== true ? [] : [{id, hash: url.slice(page().length)}]));
}

/** Brings the workspace at this address to the front: in the tab of this id, or in a new one. */
export async function showWorkspace(hash: string, tabId: number | null): Promise<void> {
	const url = page() + hash;
	const shown = tabId === null ? null : await browser.tabs.update(tabId, {url, active: true}).catch(() => null);
	if (shown === null || shown === undefined) await browser.tabs.create({url});
	else if (shown.windowId !== undefined) await browser.windows.update(shown.windowId, {focused: true});
}

/**
 * Which tab the panel stands beside, and what happens in it. Law: only this extension's own pages and its worker are listened to, never a script in a page; what
 * another tab or window does is not told.
 */
import type {QuoteInContext} from '../model';
import {browser} from './native-browser';
import {count, isPlain, object, text} from './shape';

export type TabNews = {
	/** Another tab is in front; null: one of our own pages, or none. */
	readonly onTab: (tabId: number | null) => void;
	/** The tab goes to another address, or loads. */
	readonly onMove: () => void;
	/** What is known of the tab is another: it is to be asked for again. */
	readonly onChange: () => void;
	/** Another of our pages asked for this tab: the person opened it to us. */
	readonly onOpened: () => void;
	/** A marked word that the person rests on or clicks on the page. */
	readonly onMark: (quote: QuoteInContext) => void;
};

const isQuote = object({quote: text(2000), before: text(64), after: text(64)});

/** Follows the window's tab in front from now on; tells the first one at once. Returns what ends it. */
export async function followTab(news: TabNews): Promise<() => void> {
	const own = await browser.tabs.getCurrent();
	const {id: windowId} = await browser.windows.getCurrent();
	let current: number | null = null;
	const go = (tabId: number | null): void => {
		// Opened in a tab of its own, the panel keeps to the tab that was in front before.
		if (tabId === current || (own !== undefined && tabId === own.id)) return;
		current = tabId;
		news.onTab(tabId);
	};
	const activated = (active: {readonly tabId: number; readonly windowId: number}): void => {
		if (active.windowId === windowId) go(active.tabId);
	};
	const updated = (tabId: number, change: {readonly status?: string | undefined; readonly url?: string | undefined}): void => {
		if (tabId === current && (change.status !== undefined || change.url !== undefined)) news.onMove();
	};
	const removed = (tabId: number): void => {
		if (tabId === current) current = null;
	};
	const heard = (raw: unknown, sender: {readonly id?: string | undefined; readonly tab?: unknown; readonly url?: string | undefined}): undefined => {
		// A page of ours in a tab has a tab as well; a script in a web page has the page's address.
		const ours = sender.id === browser.runtime.id && (sender.tab === undefined || sender.url?.startsWith(browser.runtime.getURL('')) === true);
		if (!ours || !isPlain(raw) || !count(raw.tabId) || raw.tabId !== current) return;
		if (raw.kind === 'tab.changed') news.onChange();
		else if (raw.kind === 'tab.ask') news.onOpened();
		else if (raw.kind === 'mark.selected' && isQuote(raw.quote)) news.onMark(raw.quote as QuoteInContext);
	};
	browser.tabs.onActivated.addListener(activated);
	browser.tabs.onUpdated.addListener(updated);
	browser.tabs.onRemoved.addListener(removed);
	browser.runtime.onMessage.addListener(heard);
	const [active] = await browser.tabs.query({active: true, currentWindow: true});
	if (current === null) go(active?.id ?? null);
	if (current === null) news.onTab(null);
	return () => {
		browser.tabs.onActivated.removeListener(activated);
		browser.tabs.onUpdated.removeListener(updated);
		browser.tabs.onRemoved.removeListener(removed);
		browser.runtime.onMessage.removeListener(heard);
	};
}

/**
 * One way to walk from a page to the popup, in either browser: `npm start` and the end-to-end tests take the same steps.
 * Law: a walker does what a person can do. What is read behind the scenes (storage, badge) is read in a page of the extension itself.
 */
import type {Page as ChromiumPage} from 'playwright-core';
import type {Page as FirefoxPage} from 'puppeteer-core';
import {type ChromiumOptions, type LoadedChromium, launchChromium, savePopupPicture, until} from './chromium';
import type {ChromiumTarget} from './chromium-target';
import {type FirefoxOptions, launchFirefox} from './firefox';
import {asExpression} from './in-page';
import {chromiumPanel} from './panel-reading';

export type OwnPage = {
	readonly evaluate: <Value>(expression: string) => Promise<Value>;
	/** Clicks as a person does, so that the browser takes it for a person's word. */
	readonly click: (selector: string) => Promise<void>;
	readonly savePicture: (file: string) => Promise<void>;
	readonly close: () => Promise<void>;
};

export type Walker = {
	readonly browser: 'chromium' | 'firefox';
	readonly version: string;
	/** Origin of the extension's own pages. */
	readonly origin: string;
	/** Answers every page and frame of the tab in front from here, whatever its address; null: there is none. */
	readonly answer: (html: (url: string) => string | null) => Promise<void>;
	/** Shows this address in the tab in front. `unfinished`: do not wait for the page to be complete. */
	readonly open: (url: string, unfinished?: boolean) => Promise<void>;
	/** Brings that tab to the front again. */
	readonly front: () => Promise<void>;
	/** Clicks the extension's icon and waits for the popup's document. */
	readonly clickIcon: () => Promise<void>;
	/** Clicks it and waits for nothing. */
	readonly pressIcon: () => Promise<void>;
	/** Evaluates in the page's own world. */
	readonly inPage: <Value>(expression: string) => Promise<Value>;
	readonly inPopup: <Value>(expression: string) => Promise<Value>;
	/** Evaluates in the options page, which has the whole API of the extension. */
	readonly inExtension: <Value>(expression: string) => Promise<Value>;
	/** Opens a page of the extension in a tab of its own, and evaluates there. */
	readonly openOwn: (path: string) => Promise<OwnPage>;
	readonly closePopup: () => Promise<void>;
	/** Brings the tab of the page to the front again. */
	readonly toFront: () => Promise<void>;
	/** Evaluates in the side panel, in Firefox the sidebar, once it is open. */
	readonly inPanel: <Value>(expression: string) => Promise<Value>;
	/** The badge of the tab in front. */
	readonly badge: () => Promise<string>;
	readonly savePagePicture: (file: string) => Promise<void>;
	readonly savePopupPicture: (file: string) => Promise<void>;
	readonly close: () => Promise<void>;
};

/** The person agrees on the page that opens after an install, and closes it. */
const agreeOnWelcome = asExpression(async () => {
	for (let look = 0; look < 200; look += 1) {
		const line = document.querySelector('.priv');
		const button = line?.querySelector<HTMLButtonElement>('button.btn');
		if (button) button.click();
		else if (line) return true;
		await new Promise(done => setTimeout(done, 50));
	}

	throw new Error('The page of the first run did not take the agreement.');
});

/** Closes the other pages of the first run; false while there is none. */
const closeOthers = asExpression(async () => {
	type Api = {
		readonly tabs: {
			query(of: object): Promise<readonly {readonly id: number; readonly url?: string}[]>;
			getCurrent(): Promise<{readonly id: number}>;
			remove(ids: readonly number[]): Promise<void>;
		};
	};
	const {tabs} = (globalThis as unknown as {chrome: Api}).chrome;
	const own = await tabs.getCurrent();
	const others = (await tabs.query({})).filter(({id, url}) => id !== own.id && url === location.href);
	await tabs.remove(others.map(({id}) => id));
	return others.length > 0;
});

/** `fresh`: nothing is agreed yet, and the page of the first run stays open. */
export type FirstRun = {readonly fresh?: boolean};
export type ChromiumWalker = Walker & {
	readonly loaded: LoadedChromium;
	readonly page: ChromiumPage;
	/** Closes the pages of the extension that were opened behind the scenes. */
	readonly closeOwnPages: () => Promise<void>;
};

/** The badge of the first window's tab in front; an expression for a page of the extension. */
const badgeInFront = asExpression(async () => {
	type Api = {
		readonly tabs: {query(of: {active: true}): Promise<readonly {readonly id: number}[]>};
		readonly action: {getBadgeText(of: {tabId: number}): Promise<string>};
	};
	const api = (globalThis as unknown as {chrome: Api}).chrome;
	const [tab] = await api.tabs.query({active: true});
	return tab ? api.action.getBadgeText({tabId: tab.id}) : '';
});

export async function walkChromium({fresh = false, ...options}: ChromiumOptions & FirstRun): Promise<ChromiumWalker> {
	const loaded = await launchChromium(options);
	const page = loaded.context.pages().find(one => !one.url().startsWith(loaded.origin)) ?? (await loaded.context.newPage());
	if (!fresh) {
		const welcome = await until('the page of the first run', async () =>
			loaded.context.pages().find(one => one.url().startsWith(`${loaded.origin}/welcome.html`)),
		);
		await welcome.evaluate(agreeOnWelcome);
		await welcome.close();
	}

	let popup: ChromiumTarget | null = null;
	let panel: ChromiumTarget | null = null;
	let own: ChromiumPage | null = null;
	const inExtension = async <Value>(expression: string): Promise<Value> => {
		if (!own) {
			own = await loaded.context.newPage();
			await own.goto(`${loaded.origin}/options.html`);
			await page.bringToFront();
		}

		return own.evaluate(expression) as Promise<Value>;
	};

	return {
		browser: 'chromium',
		version: loaded.version,
		origin: loaded.origin,
		loaded,
		page,
		answer: async html => {
			await page.route('**/*', route => {
				const body = html(route.request().url());
				return body === null ? route.fulfill({status: 404, body: ''}) : route.fulfill({contentType: 'text/html; charset=utf-8', body});
			});
		},
		open: async (url, unfinished = false) => {
			await page.bringToFront();
			await page.goto(url, {waitUntil: unfinished ? 'commit' : 'load'});
		},
		front: () => page.bringToFront(),
		pressIcon: async () => void (await loaded.clickIcon(page)),
		clickIcon: async () => {
			await loaded.clickIcon(page);
			popup = await loaded.popup();
		},
		inPage: <Value>(expression: string) => page.evaluate(expression) as Promise<Value>,
		inPopup: async <Value>(expression: string) => {
			if (!popup) {
				throw new Error('The popup has not been opened.');
			}

			return popup.evaluate<Value>(expression);
		},
		toFront: () => page.bringToFront(),
		inPanel: async <Value>(expression: string) => {
			panel ??= await chromiumPanel(loaded);
			return panel.evaluate<Value>(expression);
		},
		inExtension,
		openOwn: async path => {
			const opened = await loaded.context.newPage();
			await opened.goto(`${loaded.origin}/${path}`);
			return {
				evaluate: <Value>(expression: string) => opened.evaluate(expression) as Promise<Value>,
				click: async selector => {
					// Another tab may come to the front meanwhile, and a page behind it never comes to rest: it is fetched again.
					await until(`a click on ${selector}`, async () => {
						await opened.bringToFront();
						await opened.click(selector, {timeout: 5000});
						return true;
					});
				},
				savePicture: async file => void (await opened.screenshot({path: file, fullPage: true})),
				close: () => opened.close(),
			};
		},
		closeOwnPages: async () => {
			await own?.close();
			own = null;
		},
		closePopup: loaded.closePopup,
		badge: () => inExtension<string>(badgeInFront),
		savePagePicture: async file => void (await page.screenshot({path: file})),
		savePopupPicture: async file => {
			if (!popup) {
				throw new Error('The popup has not been opened.');
			}

			await savePopupPicture(popup, file);
		},
		close: loaded.close,
	};
}

export async function walkFirefox({fresh = false, ...options}: FirefoxOptions & FirstRun): Promise<Walker> {
	const loaded = await launchFirefox(options);
	const page: FirefoxPage = (await loaded.browser.pages()).find(one => !one.url().startsWith(loaded.origin)) ?? (await loaded.browser.newPage());
	if (!fresh) {
		// The driver does not see the page that opened by itself: a second one is opened, and closes the first.
		const welcome = await loaded.openOwnPage('welcome.html');
		await welcome.evaluate(agreeOnWelcome);
		await until('the page of the first run', () => welcome.evaluate(closeOthers) as Promise<boolean>);
		await welcome.close();
	}

	let own: FirefoxPage | null = null;
	return {
		browser: 'firefox',
		version: loaded.version,
		origin: loaded.origin,
		answer: async html => {
			await page.setRequestInterception(true);
			page.on('request', request => {
				const body = html(request.url());
				void request.respond(body === null ? {status: 404, body: ''} : {status: 200, contentType: 'text/html; charset=utf-8', body});
			});
		},
		open: async (url, unfinished = false) => {
			await page.bringToFront();
			const arrival = page.goto(url, {waitUntil: 'load'});
			// The driver sees no end of a page of the browser itself.
			if (unfinished || url.startsWith('about:')) {
				arrival.catch(() => undefined);
				await until(`${url} to begin`, async () => (await loaded.address()) === url);
			} else {
				await arrival;
			}
		},
		front: () => page.bringToFront(),
		pressIcon: async () => {
			await page.bringToFront();
			await loaded.clickIcon();
		},
		clickIcon: async () => {
			await page.bringToFront();
			await loaded.clickIcon();
			await loaded.popupOpened();
		},
		inPage: <Value>(expression: string) => page.evaluate(expression) as Promise<Value>,
		inPopup: loaded.evaluateInPopup,
		inPanel: loaded.evaluateInSidebar,
		toFront: () => page.bringToFront(),
		inExtension: async <Value>(expression: string) => {
			if (!own) {
				own = await loaded.openOwnPage('options.html');
				await page.bringToFront();
			}

			return own.evaluate(expression) as Promise<Value>;
		},
		openOwn: async path => {
			const opened = await loaded.openOwnPage(path);
			return {
				evaluate: <Value>(expression: string) => opened.evaluate(expression) as Promise<Value>,
				click: async selector => {
					await opened.bringToFront();
					await opened.click(selector);
				},
				savePicture: async file => void (await opened.screenshot({path: file as `${string}.png`, fullPage: true})),
				close: () => opened.close(),
			};
		},
		closePopup: loaded.closePopup,
		badge: loaded.badge,
		savePagePicture: async file => void (await page.screenshot({path: file as `${string}.png`})),
		savePopupPicture: loaded.savePopupPicture,
		close: loaded.close,
	};
}

/**
 * Firefox with the built extension loaded, driven as a person would: a tab in front, a click on the toolbar button, the popup.
 * Law: the driver speaks WebDriver BiDi; what it cannot reach (toolbar, popup) is reached from Firefox's own window.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {browserFor} from './browsers';
import {until} from './chromium';
import {addressInFront, badgeText, clickToolbarButton, evaluateInPopup, hidePopup, popupAddress, popupPicture} from './firefox-chrome';
import {asExpression} from './in-page';

export type LoadedFirefox = {
	readonly version: string;
	readonly browser: Browser;
	/** `moz-extension://UUID`, the same each time. */
	readonly origin: string;
	/** The address of the tab in front, also where the driver sees no page. */
	readonly address: () => Promise<string>;
	readonly clickIcon: () => Promise<void>;
	/** Resolves once the popup's document is there. */
	readonly popupOpened: () => Promise<void>;
	readonly evaluateInPopup: <Value>(expression: string) => Promise<Value>;
	/** In the sidebar, once its document is there. */
	readonly evaluateInSidebar: <Value>(expression: string) => Promise<Value>;
	readonly savePopupPicture: (file: string) => Promise<void>;
	readonly closePopup: () => Promise<void>;
	readonly badge: () => Promise<string>;
	/** Opens a page of the extension itself in a tab. */
	readonly openOwnPage: (path: string) => Promise<Page>;
	readonly close: () => Promise<void>;
};

export type FirefoxOptions = {readonly extension: string; readonly preferences?: Readonly<Record<string, unknown>>};

const uuid = '7d7a5d0e-6f8b-4b6e-9a53-6d1a4f6b1f10';

type BidiAnswer = {
	readonly result: {
		readonly contexts?: readonly {readonly context: string}[];
		readonly type?: string;
		readonly exceptionDetails?: {readonly text: string};
		readonly result?: {readonly value?: string};
	};
};
/** The driver's connection is not in its public types; the driver is pinned. */
type Connected = {readonly connection: {send(method: string, parameters: object): Promise<BidiAnswer>}};

export async function launchFirefox({extension, preferences = {}}: FirefoxOptions): Promise<LoadedFirefox> {
	const {path, version} = await browserFor('firefox');
	const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {browser_specific_settings: {gecko: {id: string}}};
	const {id} = manifest.browser_specific_settings.gecko;
	const widget = id.toLowerCase().replace(/\W/g, '_');
	const browser = await puppeteer.launch({
		browser: 'firefox',
		executablePath: path,
		headless: true,
		acceptInsecureCerts: true,
		env: {...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1'},
		defaultViewport: {width: 1100, height: 900},
		args: ['--remote-allow-system-access', '--width=1200', '--height=1000'],
		extraPrefsFirefox: {
			'extensions.webextensions.uuids': JSON.stringify({[id]: uuid}),
			'extensions.webextOptionalPermissionPrompts': false,
			'ui.prefersReducedMotion': 1,
			// The browser's own settings service; with the environment's word below it is asked for nothing.
			'services.settings.server': 'data:,#remote-settings-dummy/v1',
			...preferences,
		},
	});
	await browser.installExtension(extension);
	const {connection} = browser as unknown as Connected;
	const window = (await connection.send('browsingContext.getTree', {'moz:scope': 'chrome'})).result.contexts?.[0]?.context;
	const inWindow = async <Value>(expression: string): Promise<Value> => {
		const answer = await connection.send('script.evaluate', {
			expression: `(${expression}).then(value => JSON.stringify(value ?? null))`,
			target: {context: window},
			awaitPromise: true,
		});
		if (answer.result.type !== 'success') {
			throw new Error(answer.result.exceptionDetails?.text ?? 'Firefox gave no reason.');
		}

		return JSON.parse(answer.result.result?.value ?? 'null') as Value;
	};
	const inPopup = <Value>(expression: string, patience = 30_000) => inWindow<Value>(asExpression(evaluateInPopup, expression, patience));
	const origin = `moz-extension://${uuid}`;

	return {
		version,
		browser,
		origin,
		address: () => inWindow<string>(asExpression(addressInFront)),
		clickIcon: async () => void (await until('the toolbar button', () => inWindow<boolean>(asExpression(clickToolbarButton, widget)))),
		popupOpened: async () => {
			await until('the popup to open', async () => (await inWindow<string | null>(asExpression(popupAddress)))?.startsWith(origin));
			await until('the popup’s document', () => inPopup<boolean>('document.readyState !== "loading"', 1000).catch(() => false));
		},
		evaluateInPopup: expression => inPopup(expression),
		evaluateInSidebar: async <Value>(expression: string): Promise<Value> => {
			const inSidebar = <V>(asked: string, patience = 30_000) => inWindow<V>(asExpression(evaluateInPopup, asked, patience, 'sidebar'));
			await until('the sidebar’s document', () =>
				inSidebar<boolean>('location.pathname === "/sidepanel.html" && document.readyState === "complete"', 2000).catch(() => false),
			);
			return inSidebar<Value>(expression);
		},
		savePopupPicture: async file => {
			const [width, height] = await inPopup<[number, number]>('[document.documentElement.scrollWidth, document.documentElement.scrollHeight]');
			const url = await inWindow<string>(asExpression(popupPicture, width, height));
			writeFileSync(file, Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'));
		},
		closePopup: async () => {
			await inWindow(asExpression(hidePopup));
			await until('the popup to close', async () => (await inWindow(asExpression(popupAddress))) === null);
		},
		badge: () => inWindow<string>(asExpression(badgeText, widget)),
		openOwnPage: async path => {
			const page = await browser.newPage();
			// The driver takes the change of process for a lost frame and waits in vain; the page is there nonetheless.
			void page.goto(`${origin}/${path}`).catch(() => undefined);
			await until(`${path} to open`, () =>
				page.evaluate('location.protocol === "moz-extension:" && document.readyState === "complete"').then(Boolean, () => false),
			);
			return page;
		},
		close: () => browser.close(),
	};
}

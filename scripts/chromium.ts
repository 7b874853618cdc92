/**
 * Chromium with the built extension loaded, driven as a person would: a tab in front, a click on the icon, the popup.
 * Law: the profile is temporary and gone when the browser is closed, but for one that the caller brings.
 */
import {mkdtempSync, writeFileSync} from 'node:fs';
import {rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {type BrowserContext, type BrowserContextOptions, chromium, type Page} from 'playwright-core';
import {browserFor} from './browsers';
import {attachTo, type ChromiumTarget, type LooseSession, loose, type TargetInfo} from './chromium-target';

export type LoadedChromium = {
	readonly version: string;
	readonly context: BrowserContext;
	readonly browser: LooseSession;
	readonly id: string;
	/** `chrome-extension://ID` */
	readonly origin: string;
	/** Brings the page to the front and clicks the extension's icon; the click grants activeTab for this tab. Gives the moment of the click, since 1970. */
	readonly clickIcon: (page: Page) => Promise<number>;
	/** The open popup, once its document is there. */
	readonly popup: () => Promise<ChromiumTarget>;
	readonly closePopup: () => Promise<void>;
	readonly targets: (type?: string) => Promise<readonly TargetInfo[]>;
	readonly close: () => Promise<void>;
};

export type ChromiumOptions = {
	readonly extension: string;
	readonly headless?: boolean;
	readonly arguments?: readonly string[];
	/** Arguments of the test driver that are left out, because what they switch off is to be tested. */
	readonly keeps?: readonly string[];
	readonly viewport?: {readonly width: number; readonly height: number};
	/** Variables of the browser's environment beside this program's own. */
	readonly environment?: Readonly<Record<string, string>>;
	/** How its pages are shown: theme, language, place. */
	readonly shown?: BrowserContextOptions;
	/** The folder of a profile that stays when the browser is closed, for what has to outlive it; the caller removes it. */
	readonly profile?: string;
	/** True where the caller itself ends the browser on Ctrl+C. Otherwise the test driver does, and leaves the profile behind. */
	readonly endsItself?: boolean;
};

const quiet = [
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--disable-default-apps',
	'--disable-domain-reliability',
	'--no-default-browser-check',
	'--no-pings',
];

/**
 * Waits until `find` gives something. A page that is just leaving cannot be asked, so what `find` throws counts as nothing yet.
 * @throws with `what` after `timeout` milliseconds, and with what `find` threw last
 */
export async function until<Value>(what: string, find: () => Promise<Value | null | undefined | false>, timeout = 30_000): Promise<Value> {
	const end = Date.now() + timeout;
	for (;;) {
		let thrown: unknown;
		const found = await find().catch((error: unknown) => {
			thrown = error;
		});
		if (found) {
			return found;
		}

		if (Date.now() > end) {
			const why = thrown instanceof Error ? `; at last: ${thrown.message}` : '';
			throw new Error(`Waited ${timeout / 1000} s for ${what}${why}.`, {cause: thrown});
		}

		await new Promise(resolve => setTimeout(resolve, 25));
	}
}

/** The browser's helpers may still write for a moment after it has closed. */
async function removeFolder(folder: string): Promise<void> {
	await until(`${folder} to be removed`, () =>
		rm(folder, {recursive: true, force: true}).then(
			() => true,
			() => false,
		),
	);
}

/** Launches with the extension at `extension` (a built folder) and waits for its worker. */
export async function launchChromium(options: ChromiumOptions): Promise<LoadedChromium> {
	const {path, version} = await browserFor('chromium');
	const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'jobprism-chromium-'));
	const headless = options.headless ?? true;
	const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
	const context = await chromium.launchPersistentContext(profile, {
		...options.shown,
		executablePath: path,
		headless,
		...(options.environment === undefined ? {} : {env: {...(process.env as Record<string, string>), ...options.environment}}),
		viewport: options.viewport ?? (headless ? {width: 1100, height: 900} : null),
		ignoreDefaultArgs: ['--disable-extensions', ...(options.keeps ?? [])],
		ignoreHTTPSErrors: true,
		handleSIGINT: !options.endsItself,
		handleSIGTERM: !options.endsItself,
		handleSIGHUP: !options.endsItself,
		args: [
			...(asRoot ? ['--no-sandbox'] : []),
			// The screen without a display is 600 pixels high, too low for a popup of 600.
			...(headless ? ['--headless=new', '--screen-info={1600x1200}', '--window-size=1300,1100'] : []),
			...quiet,
			`--disable-extensions-except=${options.extension}`,
			`--load-extension=${options.extension}`,
			'--enable-unsafe-extension-debugging',
			...(options.arguments ?? []),
		],
	});
	const end = async (): Promise<void> => {
		await context.close();
		if (options.profile === undefined) await removeFolder(profile);
	};
	const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', {timeout: 20_000}).catch(() => null));
	if (worker === null) {
		await end();
		throw new Error(`The extension in ${options.extension} has not started in Chromium ${version}: its worker did not come up in 20 s.`);
	}

	const id = new URL(worker.url()).host;
	const origin = `chrome-extension://${id}`;
	const owner = context.browser();
	if (!owner) {
		throw new Error('The test driver gave no browser for the profile.');
	}

	const browser = loose(await owner.newBrowserCDPSession());
	const targets = async (type?: string): Promise<readonly TargetInfo[]> => {
		const {targetInfos} = (await browser.send('Target.getTargets', type ? {filter: [{type}]} : {})) as {targetInfos: readonly TargetInfo[]};
		return targetInfos;
	};
	const popupTargets = async (): Promise<readonly TargetInfo[]> => (await targets('page')).filter(one => one.url.startsWith(`${origin}/popup.html`));

	return {
		version,
		context,
		browser,
		id,
		origin,
		targets,
		clickIcon: async page => {
			await page.bringToFront();
			const tab = await until('the tab in front', async () =>
				(await targets('tab')).find(one => one.embedderData?.tabActive === true && one.url === page.url()),
			);
			const clicked = performance.timeOrigin + performance.now();
			await browser.send('Extensions.triggerAction', {id, targetId: tab.targetId});
			return clicked;
		},
		popup: async () => {
			const info = await until('the popup to open', async () => (await popupTargets())[0]);
			const popup = await attachTo(browser, info);
			await until('the popup’s document', () => popup.evaluate<boolean>('document.readyState !== "loading"'));
			return popup;
		},
		closePopup: async () => {
			for (const {targetId} of await popupTargets()) {
				await browser.send('Target.closeTarget', {targetId});
			}

			await until('the popup to close', async () => (await popupTargets()).length === 0);
		},
		close: end,
	};
}

/** Writes a picture of a popup as the person sees it. */
export async function savePopupPicture(popup: ChromiumTarget, file: string): Promise<void> {
	const {data} = await popup.send<{data: string}>('Page.captureScreenshot', {format: 'png'});
	writeFileSync(file, Buffer.from(data, 'base64'));
}

/** What is left of the extension in a page: when its worker is stopped, when it goes away itself, and in pages that nobody looks at. */
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {buildFolder} from '../../scripts/build-extension';
import {until} from '../../scripts/chromium';
import {asExpression} from '../../scripts/in-page';
import {clickInPopup, type PopupReading, popupExpression, readPopup} from '../../scripts/popup-reading';
import {type ChromiumWalker, walkChromium} from '../../scripts/walker';
import {JOBS, type PageServer, servePages} from './moving-pages';
import {readMarks} from './page-state';

const pause = (milliseconds: number) => new Promise(done => setTimeout(done, milliseconds));
const [FIRST, SECOND] = JOBS as readonly [(typeof JOBS)[0], (typeof JOBS)[0]];

/** The build with the host of the tests granted from the start, as a person grants a board's. */
function grantedBuild(): string {
	const folder = mkdtempSync(join(tmpdir(), 'jobprism-granted-'));
	cpSync(buildFolder('chrome'), folder, {recursive: true});
	const file = join(folder, 'manifest.json');
	const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
	writeFileSync(file, JSON.stringify({...manifest, host_permissions: ['http://127.0.0.1/*']}));
	return folder;
}

type Api = {
	readonly tabs: {
		query(of: object): Promise<readonly {readonly id: number; readonly url?: string}[]>;
		discard(id: number): Promise<unknown>;
	};
	readonly runtime: {reload(): void; readonly onMessage: {addListener(listener: (one: {kind?: string}) => undefined): void}};
	readonly scripting: {getRegisteredContentScripts(): Promise<readonly unknown[]>};
};

describe('Chromium: the ends of a page’s script', () => {
	let walker: ChromiumWalker;
	let server: PageServer;
	let folder: string;
	beforeAll(async () => {
		server = await servePages();
		folder = grantedBuild();
		walker = await walkChromium({extension: folder});
	});
	afterAll(async () => {
		await walker?.close();
		await server?.close();
		rmSync(folder, {recursive: true, force: true});
	});

	async function openMarked(): Promise<void> {
		await walker.open(`${server.origin}/moving.html`);
		await walker.clickIcon();
		expect((await readPopup(walker)).title).toBe(FIRST.title);
		const areMarked = async (): Promise<boolean> => (await readMarks(walker))['jobprism-required']?.includes(FIRST.tool) ?? false;
		// On a site that was granted they come by themselves.
		if (await until('marks by themselves', areMarked, 1000).catch(() => false)) return;
		await clickInPopup(walker, '.foot .switch');
		await until('marks', areMarked);
	}

	test('a worker that was stopped in between knows the page again, and its marks follow', async () => {
		await openMarked();
		for (const {targetId} of await walker.loaded.targets('service_worker')) await walker.loaded.browser.send('Target.closeTarget', {targetId});
		await walker.inPage(`openJob('push', 1, 100, '/moving.html?job=2')`);
		await until('the new posting', async () => (await walker.inPopup<PopupReading>(popupExpression)).title === SECOND.title, 5000);
		await until('its marks', async () => (await readMarks(walker))['jobprism-required']?.includes(SECOND.tool), 5000);
		await walker.closePopup();
	});

	test('a page of a host that was granted is read by itself when it is shown, and not before', async () => {
		await walker.inExtension(
			asExpression(async () => {
				const world = globalThis as unknown as {heard: string[]; chrome: Api};
				world.heard = [];
				world.chrome.runtime.onMessage.addListener(message => void world.heard.push(message.kind ?? ''));
				for (let tries = 0; tries < 100 && (await world.chrome.scripting.getRegisteredContentScripts()).length === 0; tries += 1)
					await new Promise(done => setTimeout(done, 50));
			}),
		);
		await walker.open(`${server.origin}/ahead.html`);
		await pause(1500);
		expect((await walker.inExtension<readonly string[]>('globalThis.heard')).filter(kind => kind === 'posting.read')).toEqual([]);
		expect(await walker.badge()).toBe('');
		await walker.inPage('void setTimeout(() => document.querySelector("a").click())');
		await until('the badge of the page that is now shown', async () => (await walker.badge()) !== '', 6000);
	});

	test('a tab that the browser put away shows the posting again', async () => {
		const walker = await walkChromium({extension: folder});
		await walker.open(`${server.origin}/jobs/one`);
		await walker.clickIcon();
		await readPopup(walker);
		await walker.closePopup();
		// A discarded tab is another page to the driver, so the extension's own view of it is looked at.
		const badge = await walker.inExtension<string>(
			asExpression(async (url: string) => {
				type Tabs = Api['tabs'] & {update(id: number, to: object): Promise<unknown>};
				const api = (globalThis as unknown as {chrome: Omit<Api, 'tabs'> & {tabs: Tabs; action: {getBadgeText(of: object): Promise<string>}}}).chrome;
				const find = async (): Promise<number> => (await api.tabs.query({})).find(tab => tab.url === url)?.id ?? -1;
				const own = (await api.tabs.query({})).find(tab => tab.url?.startsWith(location.origin))?.id ?? -1;
				await api.tabs.update(own, {active: true});
				await api.tabs.discard(await find());
				await api.tabs.update(await find(), {active: true});
				for (let tries = 0; tries < 120; tries += 1) {
					const text = await api.action.getBadgeText({tabId: await find()});
					if (text !== '') return text;
					await new Promise(done => setTimeout(done, 50));
				}
				return '';
			}, `${server.origin}/jobs/one`),
		);
		await walker.close();
		expect(badge).not.toBe('');
	});

	test('an extension that is loaded anew leaves no mark of before, and its old script is silent', async () => {
		await openMarked();
		// Its own page goes with it.
		await walker.inExtension('void setTimeout(() => chrome.runtime.reload())').catch(() => undefined);
		await until('the marks to go', async () => Object.values(await readMarks(walker)).flat().length === 0, 5000);
		await walker.inPage(`openJob('push', 1, 0, '/moving.html?job=3')`);
		await pause(1500);
		expect(Object.values(await readMarks(walker)).flat()).toEqual([]);
	});
});

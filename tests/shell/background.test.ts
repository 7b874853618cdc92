/** What the worker does when the person chooses an entry of its menu or presses the key for a selection. */
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {fakeBrowser} from 'wxt/testing/fake-browser';
import {takeBackConsent} from '../../lib/shell/consent';
import {tabRecords} from '../../lib/shell/tab-record';
import {makeWorld, type World} from './world';

type Clicked = (info: {readonly menuItemId: string}, tab?: {readonly id?: number}) => void;
type Pressed = (command: string, tab?: {readonly id?: number}) => void;
type Entry = {readonly id: string; readonly contexts: readonly string[]; readonly documentUrlPatterns?: readonly string[]};

let world: World;
let did: string[];
let entries: Entry[];
let popup: 'opens' | 'refuses' | 'missing';
let clicked: Clicked;
let pressed: Pressed;
let heard: (message: unknown, sender: unknown) => Promise<unknown>;
let installed: (details: {readonly reason: string}) => void;
let removed: (permissions: {readonly origins?: readonly string[]}) => void;
let added: typeof removed;

const forbidReading = (): void => {
	Object.assign(fakeBrowser, {
		scripting: {
			...(fakeBrowser as unknown as {scripting: object}).scripting,
			executeScript: async () => {
				did.push('a script in a page');
				return [];
			},
		},
	});
};

const settle = async (): Promise<void> => {
	for (let n = 0; n < 20; n += 1) await new Promise(resolve => setTimeout(resolve, 0));
};

beforeEach(async () => {
	vi.stubGlobal('__FINGERPRINT__', 'f1');
	world = makeWorld();
	did = [];
	entries = [];
	popup = 'opens';
	const inner = (fakeBrowser as unknown as {scripting: {executeScript(of: object): Promise<unknown>}}).scripting.executeScript;
	Object.assign(fakeBrowser, {
		contextMenus: {
			removeAll: async () => void (entries = []),
			create: (entry: Entry) => void entries.push(entry),
			onClicked: {addListener: (listener: Clicked) => void (clicked = listener)},
		},
		commands: {onCommand: {addListener: (listener: Pressed) => void (pressed = listener)}},
		permissions: {
			contains: async () => false,
			getAll: async () => ({origins: [], permissions: []}),
			onAdded: {addListener: (listener: typeof added) => void (added = listener)},
			onRemoved: {addListener: (listener: typeof removed) => void (removed = listener)},
		},
		scripting: {
			insertCSS: async () => undefined,
			getRegisteredContentScripts: async () => [],
			unregisterContentScripts: async () => undefined,
			registerContentScripts: async () => undefined,
			executeScript: async (of: {readonly files?: readonly string[]; readonly target: {readonly tabId: number}}) => {
				if (of.files?.[0] === '/selection.js') {
					did.push(`selection of ${String(of.target.tabId)}`);
					if (world.page === null) throw new Error('Cannot access contents of the page.');
					return [{frameId: 0}];
				}
				return inner(of);
			},
		},
	});
	Object.defineProperty(fakeBrowser.action, 'openPopup', {
		configurable: true,
		get: () =>
			popup === 'missing'
				? undefined
				: async () => {
						did.push('popup');
						if (popup === 'refuses') throw new Error('No user gesture.');
					},
	});
	Object.assign(fakeBrowser.tabs, {create: async ({url}: {url: string}) => void did.push(url.replace(/^.*\//, ''))});
	vi.spyOn(fakeBrowser.runtime.onInstalled, 'addListener').mockImplementation(listener => void (installed = listener as typeof installed));
	vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation(listener => {
		heard = async (message, sender) => {
			const answer: unknown = await (listener as (message: unknown, sender: unknown) => unknown)(message, sender);
			await settle();
			return answer;
		};
	});
	const {default: background} = await import('../../entrypoints/background');
	background.main();
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

test('an install makes three entries, of which a page sees those for pages of the web', async () => {
	installed({reason: 'install'});
	await settle();
	// An update finds what is there.
	installed({reason: 'update'});
	await settle();
	expect(entries.map(({id, contexts}) => [id, contexts])).toEqual([
		['read', ['page']],
		['read-selection', ['selection']],
		['paste', ['action']],
	]);
	expect(entries.filter(({contexts}) => !contexts.includes('action')).map(entry => entry.documentUrlPatterns)).toEqual([
		['http://*/*', 'https://*/*'],
		['http://*/*', 'https://*/*'],
	]);
});

test.each<[how: string, choose: () => void]>([
	['the entry of the menu', () => clicked({menuItemId: 'read-selection'}, {id: 7})],
	['the key', () => pressed('read-selection', {id: 7})],
])('%s reads the selection and opens the popup, and tells that the tab is another', async (_, choose) => {
	choose();
	await settle();
	expect([...did].sort()).toEqual(['popup', 'selection of 7']);
	expect(world.news).toContainEqual({kind: 'tab.changed', tabId: 7});
});

test.each(['refuses', 'missing'] as const)('where the popup %s the workspace opens with the tab', async way => {
	popup = way;
	clicked({menuItemId: 'read-selection'}, {id: 7});
	await settle();
	expect(did.filter(what => what !== 'popup')).toEqual(['selection of 7', 'workspace.html#tab=7']);
});

test('a page that lets nobody in is not an error, and the workspace says what it is', async () => {
	const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
	popup = 'refuses';
	world.page = null;
	pressed('read-selection', {id: 7});
	await settle();
	expect(did).toContain('workspace.html#tab=7');
	expect(logged).not.toHaveBeenCalled();
});

test.each<[what: string, choose: () => void, done: readonly string[]]>([
	['a paste opens the workspace alone', () => clicked({menuItemId: 'paste'}, {id: 7}), ['workspace.html#read']],
	['a page is read and the popup opened, and no selection is taken', () => clicked({menuItemId: 'read'}, {id: 7}), ['popup']],
	['an entry of another does nothing', () => clicked({menuItemId: 'elsewhere'}, {id: 7}), []],
	['a key of another does nothing', () => pressed('open', {id: 7}), []],
	['without a tab nothing is read', () => clicked({menuItemId: 'read-selection'}), []],
	['a key without a tab does nothing', () => pressed('read-selection', {}), []],
])('%s', async (_, choose, done) => {
	world.page = null;
	choose();
	await settle();
	expect(did).toEqual(done);
});

describe('without the person’s word', () => {
	beforeEach(async () => {
		await takeBackConsent();
		await settle();
		forbidReading();
		did = [];
	});

	test.each<[string, () => void]>([
		['the entry for the page', () => clicked({menuItemId: 'read'}, {id: 7})],
		['the entry for the selection', () => clicked({menuItemId: 'read-selection'}, {id: 7})],
		['the key for the selection', () => pressed('read-selection', {id: 7})],
		['the entry for pasted text', () => clicked({menuItemId: 'paste'}, {id: 7})],
	])('%s reads nothing; where the popup does not open, the page that asks does', async (_, choose) => {
		popup = 'refuses';
		choose();
		await settle();
		expect(did.filter(what => what !== 'popup')).toEqual(['welcome.html']);
	});

	test.each<[string, unknown]>([
		['an extension page asks for the tab', {kind: 'tab.ask', tabId: 7}],
		['it asks for the whole page', {kind: 'tab.whole', tabId: 7}],
		['it asks what the page lists', {kind: 'tab.list', tabId: 7}],
		['it asks for marks', {kind: 'tab.mark', tabId: 7, on: true}],
		['it asks to show a quote', {kind: 'tab.show', tabId: 7, quote: {quote: 'a', before: '', after: ''}}],
		['it asks to save', {kind: 'posting.save', tabId: 7, key: 'k', changeId: 'c'}],
	])('%s: no script goes into a page', async (_, message) => {
		await heard(message, {id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html' as never)});
		expect(did).toEqual([]);
	});

	test('the tab is told as not asked for', async () => {
		const sender = {id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html' as never)};
		expect(await heard({kind: 'tab.ask', tabId: 7}, sender)).toEqual({ok: true, value: {kind: 'unasked'}});
	});

	test('a script that still stands in a page is not listened to', async () => {
		const sender = {id: fakeBrowser.runtime.id, url: 'https://jobs.example.org/1', tab: {id: 7}, frameId: 0};
		await heard({kind: 'posting.read', document: null, raw: null}, sender);
		await heard({kind: 'posting.read', document: 'd1', raw: {key: 'k1', text: 'one'}}, sender);
		expect(did).toEqual([]);
		expect(await tabRecords()).toEqual([]);
		expect(world.badge.text).toBe('');
	});

	test('a site that is granted is not looked at', async () => {
		added({origins: ['https://jobs.example.org/*']});
		await settle();
		expect(did).toEqual([]);
	});
});

test('the page of the first run opens at the install and at no update', async () => {
	installed({reason: 'update'});
	await settle();
	expect(did).toEqual([]);
	installed({reason: 'install'});
	await settle();
	expect(did).toEqual(['welcome.html']);
});

describe('what was read is left', () => {
	const record = {document: 'd1', origin: 'https://jobs.example.org', marks: true, style: null, inner: null, earlier: [], found: null, left: null};
	beforeEach(() => fakeBrowser.storage.session.set({'tab:7': record}));
	const ends = () => world.commands.filter(({kind}) => kind === 'page.end').length;

	test.each<[string, () => unknown, number]>([
		['when the word is taken back', () => takeBackConsent(), 1],
		['when its site is taken back', () => removed({origins: ['https://*.example.org/*']}), 1],
		['not when another site is taken back', () => removed({origins: ['https://example.com/*']}), 0],
		['not when another permission is taken back', () => removed({}), 0],
	])('%s', async (_, act, ended) => {
		await act();
		await settle();
		expect(ends()).toBe(ended);
		expect(await tabRecords()).toHaveLength(1 - ended);
	});
});

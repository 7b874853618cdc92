/** What the worker does when the person chooses an entry of its menu or presses the key for a selection. */
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {fakeBrowser} from 'wxt/testing/fake-browser';
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
let installed: () => void;

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
			onAdded: {addListener: () => undefined},
			onRemoved: {addListener: () => undefined},
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
	vi.spyOn(fakeBrowser.runtime.onInstalled, 'addListener').mockImplementation(listener => void (installed = listener as () => void));
	const {default: background} = await import('../../entrypoints/background');
	background.main();
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

test('an install makes three entries, of which a page sees those for pages of the web', async () => {
	installed();
	await settle();
	// An update finds what is there.
	installed();
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
	expect(did).toEqual(['selection of 7', 'popup']);
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
	['a paste opens the workspace alone', () => clicked({menuItemId: 'paste'}, {id: 7}), ['workspace.html']],
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

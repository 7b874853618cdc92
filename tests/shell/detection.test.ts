import {beforeEach, expect, test, vi} from 'vitest';
import {fakeBrowser} from 'wxt/testing/fake-browser';
import {giveConsent, takeBackConsent} from '../../lib/shell/consent';
import {lookAround, syncDetection} from '../../lib/shell/detection';

type Script = {readonly id: string; readonly matches: readonly string[]};
let granted: readonly string[] = [];
let registered: Script[] = [];
const writes = vi.fn();

/** The browser's account of scripts, as far as it matters here: registering what is registered is refused. */
const scripting = {
	getRegisteredContentScripts: async () => registered,
	async registerContentScripts(scripts: Script[]) {
		writes('register');
		if (registered.length > 0) throw new Error("Duplicate script ID 'detect'");
		registered = scripts;
	},
	async updateContentScripts(scripts: Script[]) {
		writes('update');
		registered = scripts;
	},
	async unregisterContentScripts() {
		writes('unregister');
		registered = [];
	},
};

beforeEach(async () => {
	fakeBrowser.reset();
	await giveConsent(1);
	Object.assign(fakeBrowser, {scripting, permissions: {...fakeBrowser.permissions, getAll: async () => ({permissions: [], origins: granted})}});
	granted = [];
	registered = [];
	writes.mockReset();
});

test.each([
	['nothing granted, nothing registered', [], null, []],
	['a first host', ['https://a.example/*'], null, ['register']],
	['a further host', ['https://a.example/*', 'https://b.example/*'], ['https://a.example/*'], ['update']],
	['the same hosts in another order', ['https://b.example/*', 'https://a.example/*'], ['https://a.example/*', 'https://b.example/*'], []],
	['a host taken back', ['https://a.example/*'], ['https://a.example/*', 'https://b.example/*'], ['update']],
	['the last host taken back', [], ['https://a.example/*'], ['unregister']],
])('%s', async (_, hosts, before, expected) => {
	granted = hosts;
	registered = before === null ? [] : [{id: 'detect', matches: before}];
	await syncDetection();
	expect(writes.mock.calls.flat()).toEqual(expected);
	expect([...(registered[0]?.matches ?? [])].sort()).toEqual([...hosts].sort());
});

test('calls at once end with what is granted, and register once', async () => {
	granted = ['https://a.example/*'];
	await Promise.all([syncDetection(), syncDetection(), syncDetection()]);
	expect(writes.mock.calls.flat()).toEqual(['register']);
	expect(registered).toMatchObject([{id: 'detect', js: ['detect.js'], allFrames: false, persistAcrossSessions: true}]);
});

test('a failure does not hold up the next call', async () => {
	granted = ['https://a.example/*'];
	registered = [{id: 'detect', matches: []}];
	const update = vi.spyOn(scripting, 'updateContentScripts').mockRejectedValueOnce(new Error('no'));
	await expect(syncDetection()).rejects.toThrow('no');
	update.mockRestore();
	await syncDetection();
	expect(registered[0]?.matches).toEqual(['https://a.example/*']);
});

test('what was granted is registered only while the person agrees', async () => {
	granted = ['https://a.example/*'];
	await syncDetection();
	expect(registered).toHaveLength(1);
	await takeBackConsent();
	await syncDetection();
	expect(registered).toEqual([]);
	await giveConsent(2);
	await syncDetection();
	expect(registered).toHaveLength(1);
});

test.each([
	['tabs that are open already on a site just granted are looked at once', true, ['https://a.example/*'], [4, 5]],
	['none without the person’s word', false, ['https://a.example/*'], []],
	['none where no site was granted', true, [], []],
])('%s', async (_, agreed, origins, expected) => {
	if (!agreed) await takeBackConsent();
	const looked: number[] = [];
	const executeScript = async ({target, files}: {readonly target: {readonly tabId: number}; readonly files: readonly string[]}) => {
		expect(files).toEqual(['/detect.js']);
		looked.push(target.tabId);
		if (target.tabId === 4) throw new Error('Cannot access contents of the page.');
	};
	Object.assign(fakeBrowser, {scripting: {...scripting, executeScript}});
	vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{id: 4}, {id: 5}, {}] as never);
	await lookAround(origins);
	expect(looked).toEqual(expected);
});

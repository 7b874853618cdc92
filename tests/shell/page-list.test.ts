/** What a page lists, from the question to the gate. */
import {beforeEach, describe, expect, test, vi} from 'vitest';
import {fakeBrowser} from 'wxt/testing/fake-browser';
import {askList} from '../../lib/shell/ask-list';
import {giveConsent, takeBackConsent} from '../../lib/shell/consent';
import {listIn} from '../../lib/shell/page-list';

const link = {address: 'https://jobs.example.com/1', title: 'Engineer', by: 'words', job: '', repeats: true, lines: ['Engineer']};
const list = {url: 'https://jobs.example.com/', links: [link]};

let injected: object[];
let granted: boolean;
let url: string;
beforeEach(async () => {
	injected = [];
	granted = true;
	url = 'https://jobs.example.com/search';
	Object.assign(fakeBrowser, {
		permissions: {contains: async ({origins}: {readonly origins: readonly string[]}) => granted && origins[0] === 'https://jobs.example.com/*'},
		scripting: {
			executeScript: async (of: object) => {
				injected.push(of);
				return [{frameId: 0, result: list}];
			},
		},
		tabs: {...fakeBrowser.tabs, get: async () => ({id: 7, url})},
	});
	await giveConsent(1);
});

describe('a page is asked', () => {
	test('on a site that is switched on, by the one file for it', async () => {
		expect(await listIn(7)).toEqual(list);
		expect(injected).toEqual([{target: {tabId: 7}, files: ['/listing.js']}]);
	});
	test.each<[string, () => unknown]>([
		['on a site that is not', () => (granted = false)],
		['on another site', () => (url = 'https://elsewhere.example.com/')],
		['on a page of the browser', () => (url = 'chrome://extensions')],
		['without the person’s word', () => takeBackConsent()],
	])('%s never', async (_, so) => {
		await so();
		expect(await listIn(7)).toBeNull();
		expect(injected).toEqual([]);
	});
});

describe('what it hands back', () => {
	test.each<[string, unknown, boolean]>([
		['whole', list, true],
		['empty', {url: 'https://jobs.example.com/', links: []}, true],
		['null', null, false],
		['a text', 'list', false],
		['with a further field', {...list, profile: 1}, false],
		['with a link of another shape', {...list, links: [{...link, repeats: 'yes'}]}, false],
		['with another kind of title', {...list, links: [{...link, by: 'html'}]}, false],
		['with an address too long', {...list, links: [{...link, address: 'a'.repeat(2001)}]}, false],
		['with too many links', {...list, links: Array.from({length: 1001}, () => link)}, false],
		['with too many lines', {...list, links: [{...link, lines: Array.from({length: 9}, () => 'a')}]}, false],
	])('%s', async (_, value, kept) => {
		vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue({ok: true, value});
		expect(await askList(7)).toEqual(kept ? value : null);
	});
});

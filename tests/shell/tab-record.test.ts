import {beforeEach, expect, test, vi} from 'vitest';
import {fakeBrowser} from 'wxt/testing/fake-browser';
import {forgetTab, keepTabRecord, type TabRecord, tabRecord, tabRecords} from '../../lib/shell/tab-record';
import {analysisOf, postingOf} from './analysis';

const recordOf = (text: string): TabRecord => ({
	document: 'd1',
	origin: 'https://jobs.example.org',
	inner: null,
	marks: false,
	style: null,
	earlier: [],
	left: null,
	found: {hash: 'h', fingerprint: 'f', posting: postingOf('k', text), analysis: analysisOf('other', 1), firstSeenAt: 1},
});
let open: readonly number[] = [];

beforeEach(() => {
	fakeBrowser.reset();
	open = [1, 2, 3];
	Object.assign(fakeBrowser.tabs, {query: async () => open.map(id => ({id}))});
});

test('a record is there again after it was kept, and not after it was forgotten', async () => {
	await keepTabRecord(1, recordOf('one'));
	expect(await tabRecord(1)).toEqual(recordOf('one'));
	expect(await tabRecord(2)).toBeNull();
	await forgetTab(1);
	expect(await tabRecord(1)).toBeNull();
});

test('records of closed tabs are forgotten when another is kept', async () => {
	await keepTabRecord(1, recordOf('one'));
	await keepTabRecord(2, recordOf('two'));
	open = [2, 3];
	await keepTabRecord(3, recordOf('three'));
	expect((await tabRecords()).map(([tabId]) => tabId)).toEqual([2, 3]);
});

test('what another hand put there is no record', async () => {
	await fakeBrowser.storage.session.set({'tab:1': {document: 'd1'}, 'tab:2': 'x', other: recordOf('one')});
	expect([await tabRecord(1), await tabRecord(2), await tabRecords()]).toEqual([null, null, []]);
});

test('a record too large to keep is not kept, nor is the older one', async () => {
	await keepTabRecord(1, recordOf('one'));
	await keepTabRecord(1, recordOf('x'.repeat(3_000_001)));
	expect(await tabRecord(1)).toBeNull();
});

test('where the area is full the other tabs are forgotten', async () => {
	await keepTabRecord(1, recordOf('one'));
	await keepTabRecord(2, recordOf('two'));
	vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
	await keepTabRecord(3, recordOf('three'));
	expect((await tabRecords()).map(([tabId]) => tabId)).toEqual([3]);
});

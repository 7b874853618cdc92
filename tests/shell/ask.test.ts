import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {fakeBrowser} from 'wxt/testing/fake-browser';
import {askTab, watchTabs} from '../../lib/shell/ask';
import {askMark, askSave} from '../../lib/shell/ask-changes';

const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
const never = () => new Promise<never>(() => undefined);

beforeEach(() => {
	vi.useFakeTimers();
	send.mockReset();
});
afterEach(() => vi.useRealTimers());

describe('an answer', () => {
	test('is handed on', async () => {
		send.mockResolvedValue({ok: true, value: {kind: 'none', reason: 'list'}});
		expect(await askTab(7)).toEqual({kind: 'none', reason: 'list'});
		expect(send).toHaveBeenCalledWith({kind: 'tab.ask', tabId: 7});
	});

	test('that is a refusal is handed on, and not asked for again', async () => {
		send.mockResolvedValue({ok: false, code: 'quota'});
		expect(await askSave(7, 'k', 'c')).toEqual({ok: false, code: 'quota'});
		expect(await askTab(7)).toEqual({kind: 'failed', code: 'quota'});
		expect(send).toHaveBeenCalledTimes(2);
	});
});

describe('silence', () => {
	test('of 5 s is met with the same message twice more, then said', async () => {
		send.mockImplementation(never);
		const saved = askSave(7, 'k', 'change-1');
		await vi.advanceTimersByTimeAsync(14_900);
		expect(send).toHaveBeenCalledTimes(3);
		await vi.advanceTimersByTimeAsync(1000);
		expect(await saved).toEqual({ok: false, code: 'no-answer'});
		expect(new Set(send.mock.calls.map(call => JSON.stringify(call)))).toEqual(
			new Set([JSON.stringify([{kind: 'posting.save', tabId: 7, key: 'k', changeId: 'change-1'}])]),
		);
	});

	test('of 12 s is met so where the page has to be read', async () => {
		send.mockImplementation(never);
		const view = askTab(7);
		await vi.advanceTimersByTimeAsync(11_900);
		expect(send).toHaveBeenCalledTimes(1);
		await vi.advanceTimersByTimeAsync(25_000);
		expect(await view).toEqual({kind: 'failed', code: 'no-answer'});
		expect(send).toHaveBeenCalledTimes(3);
	});

	test.each([
		['a worker that is not up yet', () => Promise.reject(new Error('Could not establish connection.'))],
		['an answer that is none', () => Promise.resolve(undefined)],
	])('of %s is over soon', async (_, first) => {
		send.mockImplementationOnce(first).mockResolvedValueOnce({ok: true, value: {placed: 1, asked: 1, marks: true}});
		const marked = askMark(7, true);
		await vi.advanceTimersByTimeAsync(1000);
		expect(await marked).toEqual({ok: true, value: {placed: 1, asked: 1, marks: true}});
	});
});

test('a page hears of a changed tab from this extension alone, until it stops listening', async () => {
	const heard = vi.fn();
	let listener: (...args: readonly unknown[]) => unknown = () => undefined;
	vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation(added => {
		listener = added as typeof listener;
	});
	const remove = vi.spyOn(fakeBrowser.runtime.onMessage, 'removeListener');
	const end = watchTabs(heard);
	const self = {id: fakeBrowser.runtime.id};
	expect(listener({kind: 'tab.changed', tabId: 7}, self)).toBeUndefined();
	listener({kind: 'tab.changed', tabId: 8}, {id: 'other'});
	listener({kind: 'tab.ask', tabId: 9}, self);
	listener(null, self);
	expect(heard.mock.calls).toEqual([[7]]);
	end();
	expect(remove).toHaveBeenCalledWith(listener);
});

import {beforeEach, describe, expect, test, vi} from 'vitest';
import {fakeBrowser} from 'wxt/testing/fake-browser';
import {makePageLink} from '../../lib/shell/page-link';

type Listener = (raw: unknown, sender: object, reply: (answer: unknown) => void) => unknown;
let listener: Listener = () => undefined;
const quote = {quote: 'Python', before: '', after: ''};
const answer = {placed: 1, asked: 1, dark: false};

beforeEach(() => {
	fakeBrowser.reset();
	vi.restoreAllMocks();
	vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation(added => {
		listener = added as unknown as Listener;
	});
});

describe('a command', () => {
	const worker = {id: fakeBrowser.runtime.id};
	test.each<[string, unknown, object, boolean]>([
		['to mark', {kind: 'page.mark', document: 'd', marks: [{level: 'used', quote}]}, worker, true],
		['to take marks back', {kind: 'page.unmark', document: 'd'}, worker, true],
		['to show a quote', {kind: 'page.show', document: 'd', quote}, worker, true],
		['for another document', {kind: 'page.unmark', document: 'e'}, worker, false],
		['from another extension', {kind: 'page.unmark', document: 'd'}, {id: 'other'}, false],
		['from a tab', {kind: 'page.unmark', document: 'd'}, {...worker, tab: {id: 1}}, false],
		['that is none', {kind: 'page.close', document: 'd'}, worker, false],
		['with a level that is none', {kind: 'page.mark', document: 'd', marks: [{level: 'context', quote}]}, worker, false],
		['with a further key', {kind: 'page.unmark', document: 'd', also: 1}, worker, false],
		['that is news for other pages', {kind: 'tab.changed', tabId: 1}, worker, false],
		['that is nothing', null, worker, false],
	])('%s', (_, raw, sender, obeyed) => {
		const obey = vi.fn(() => answer);
		const reply = vi.fn();
		makePageLink('d').listen(obey);
		expect(listener(raw, sender, reply)).toBeUndefined();
		expect([obey.mock.calls.length, reply.mock.calls]).toEqual(obeyed ? [1, [[answer]]] : [0, []]);
	});
});

describe('saying something', () => {
	test('goes to the worker, and its silence is borne', () => {
		const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(new Error('Could not establish connection.'));
		makePageLink('d').send({kind: 'posting.gone', document: 'd'});
		expect(send).toHaveBeenCalledWith({kind: 'posting.gone', document: 'd'});
	});

	test('is left alone once the extension is gone', () => {
		const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
		const link = makePageLink('d');
		expect(link.alive()).toBe(true);
		const {id} = fakeBrowser.runtime;
		Object.assign(fakeBrowser.runtime, {id: undefined});
		expect(link.alive()).toBe(false);
		link.send({kind: 'posting.gone', document: 'd'});
		Object.assign(fakeBrowser.runtime, {id});
		expect(send).toHaveBeenCalledTimes(0);
	});
});

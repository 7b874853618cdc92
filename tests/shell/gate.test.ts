import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {makeBuckets} from '../../lib/shell/bucket';
import {ALLOWED, type Received, readMessage} from '../../lib/shell/gate';

const self = {id: 'jobprism-id', origin: 'chrome-extension://jobprism-id'};
const page = {id: self.id, origin: self.origin, url: `${self.origin}/popup.html`};
const pageInTab = {...page, url: `${self.origin}/options.html`, tab: {id: 3}, frameId: 0, documentLifecycle: 'active'};
const content = {id: self.id, origin: 'https://jobs.example.org', url: 'https://jobs.example.org/1', tab: {id: 7}, frameId: 0, documentLifecycle: 'active'};
const quote = {quote: 'Python', before: 'writes ', after: ' daily'};

const ofPages = {
	'tab.ask': {kind: 'tab.ask', tabId: 7},
	'tab.follow': {kind: 'tab.follow', tabId: 7},
	'tab.whole': {kind: 'tab.whole', tabId: 7},
	'tab.list': {kind: 'tab.list', tabId: 7},
	'tab.mark': {kind: 'tab.mark', tabId: 7, on: true},
	'tab.show': {kind: 'tab.show', tabId: 7, quote},
	'posting.save': {kind: 'posting.save', tabId: 7, key: 'k', changeId: 'c'},
	'posting.correct': {kind: 'posting.correct', tabId: 7, key: 'k', correction: {title: 'Mine', company: null, location: null}, changeId: 'c'},
	'posting.stage': {kind: 'posting.stage', key: 'k', stage: 'applied', changeId: 'c'},
};
const ofContent = {
	'posting.read': {kind: 'posting.read', document: 'd', raw: {url: 'x'}},
	'posting.gone': {kind: 'posting.gone', document: 'd'},
	'mark.selected': {kind: 'mark.selected', document: 'd', quote},
};
const all: Readonly<Record<string, object>> = {...ofPages, ...ofContent};

const read = (raw: unknown, sender: unknown): Received | null => readMessage(raw, sender, self, makeBuckets(), 0);

describe('who may send what', () => {
	test('the lists of the two classes are these', () => {
		expect(ALLOWED).toEqual({page: Object.keys(ofPages), content: Object.keys(ofContent)});
	});

	test.each(Object.entries(ofPages))('an extension page may send %s, a page’s script may not', (_, message) => {
		expect(read(message, page)).toEqual({from: 'page', message});
		expect(read(message, pageInTab)).toEqual({from: 'page', message});
		expect(read(message, content)).toBeNull();
	});

	test.each(Object.entries(ofContent))('a page’s script may send %s, an extension page may not', (_, message) => {
		expect(read(message, content)).toEqual({
			from: 'content',
			message,
			tabId: 7,
			frameId: 0,
			origin: 'https://jobs.example.org',
			url: 'https://jobs.example.org/1',
		});
		expect(read(message, page)).toBeNull();
	});
});

describe('a sender is dropped that is', () => {
	test.each([
		['nothing', undefined],
		['a text', 'sender'],
		['without an id', {...content, id: undefined}],
		['another extension', {...content, id: 'other'}],
		['another extension’s page', {id: 'other', origin: 'chrome-extension://other', url: 'chrome-extension://other/popup.html'}],
		['without a tab', {...content, tab: undefined}],
		['a tab without a number', {...content, tab: {id: 'seven'}}],
		['a tab with a number below 0', {...content, tab: {id: -1}}],
		['a frame without a number', {...content, frameId: -1}],
		['without a frame', {...content, frameId: undefined}],
		['a srcdoc frame, with its parent’s origin', {...content, url: 'about:srcdoc'}],
		['a blank frame, with its parent’s origin', {...content, url: 'about:blank'}],
		['a sandboxed frame', {...content, origin: 'null'}],
		['a data: page', {...content, origin: 'null', url: 'data:text/html,x'}],
		['a file', {...content, origin: 'file://', url: 'file:///etc/passwd'}],
		['an address that says another origin than the browser', {...content, url: 'https://evil.example/1'}],
		['prerendered', {...content, documentLifecycle: 'prerender'}],
		['kept for going back', {...content, documentLifecycle: 'cached'}],
		['a page that only begins like ours', {id: self.id, origin: 'chrome-extension://jobprism-id.evil', url: 'chrome-extension://jobprism-id.evil/popup.html'}],
		['our page in a frame', {...page, frameId: 2, tab: {id: 1}}],
	])('%s', (_, sender) => {
		for (const message of Object.values(all)) expect(read(message, sender)).toBeNull();
	});

	test('a frame of a page is told apart from the page by its number', () => {
		expect(read(ofContent['posting.gone'], {...content, frameId: 4})).toMatchObject({from: 'content', tabId: 7, frameId: 4});
	});

	test('a browser without an origin in its account is read by the address', () => {
		const {origin: _, ...rest} = content;
		expect(read(ofContent['posting.gone'], rest)).toMatchObject({from: 'content', origin: 'https://jobs.example.org'});
		expect(read(ofPages['tab.ask'], {id: self.id, url: `${self.origin}/popup.html`})).toMatchObject({from: 'page'});
	});
});

describe('a message is dropped that has', () => {
	test.each([
		['no kind', {tabId: 7}, page],
		['a kind that is none', {kind: 'tab.close', tabId: 7}, page],
		['a kind from an object’s prototype', {kind: 'constructor'}, page],
		['an unknown key', {...ofPages['tab.ask'], also: 1}, page],
		['a __proto__ of its own', JSON.parse('{"kind":"tab.ask","tabId":7,"__proto__":{}}'), page],
		['a missing key', {kind: 'tab.mark', tabId: 7}, page],
		['a wrong type', {kind: 'tab.mark', tabId: 7, on: 'yes'}, page],
		['a broken number', {kind: 'tab.ask', tabId: 1.5}, page],
		['no number', {kind: 'tab.ask', tabId: Number.NaN}, page],
		['a stage that is none', {...ofPages['posting.stage'], stage: 'hired'}, page],
		['too long a key', {...ofPages['posting.save'], key: 'k'.repeat(2101)}, page],
		['too long a quote', {...ofPages['tab.show'], quote: {...quote, quote: 'q'.repeat(2001)}}, page],
		['another shape than an object', [ofPages['tab.ask']], page],
		['nothing to read', {kind: 'posting.read', document: 'd'}, content],
		['too long a text', {kind: 'posting.read', document: 'd', raw: 'x'.repeat(200_001)}, content],
		['too long a list', {kind: 'posting.read', document: 'd', raw: new Array(20_001).fill(0)}, content],
		['too much text in all', {kind: 'posting.read', document: 'd', raw: new Array(15).fill('x'.repeat(190_000))}, content],
		['too great a depth', {kind: 'posting.read', document: 'd', raw: JSON.parse(`${'['.repeat(40)}${']'.repeat(40)}`)}, content],
		['what is no plain data', {kind: 'posting.read', document: 'd', raw: new Map()}, content],
	])('%s', (_, message, sender) => {
		expect(read(message, sender)).toBeNull();
	});
});

test('of 1,000 messages in one second from one tab 15 at most are let in, and another tab is not held up', () => {
	const buckets = makeBuckets();
	let letIn = 0;
	for (let n = 0; n < 1000; n += 1) if (readMessage(ofContent['posting.gone'], content, self, buckets, n)) letIn += 1;
	expect(letIn).toBeGreaterThanOrEqual(10);
	expect(letIn).toBeLessThanOrEqual(15);
	expect(buckets.dropped()).toBe(1000 - letIn);
	expect(readMessage(ofContent['posting.gone'], {...content, tab: {id: 8}}, self, buckets, 1000)).not.toBeNull();
	for (let n = 0; n < 100; n += 1) expect(readMessage(ofPages['tab.ask'], page, self, buckets, n)).not.toBeNull();
});

test('50,000 forged messages: only pairs on the list come in, and nothing throws', () => {
	const origins = fc.constantFrom<unknown>(self.origin, 'https://jobs.example.org', 'null', 'file://', '', undefined, 'chrome-extension://other', 7);
	const urls = fc.constantFrom<unknown>(
		page.url,
		content.url,
		'about:blank',
		'about:srcdoc',
		'data:,x',
		'',
		undefined,
		'chrome-extension://other/a',
		'https://',
	);
	const sender = fc.oneof(
		fc.constantFrom<unknown>(page, pageInTab, content, null, undefined),
		fc.anything(),
		fc.record(
			{
				id: fc.constantFrom<unknown>(self.id, 'other', undefined, 1),
				origin: origins,
				url: urls,
				tab: fc.constantFrom<unknown>(undefined, {id: 7}, {id: -1}, {}, null, 'tab'),
				frameId: fc.constantFrom<unknown>(0, 1, -1, 0.5, undefined, 'x'),
				documentLifecycle: fc.constantFrom<unknown>('active', 'prerender', 'cached', undefined, 0),
			},
			{requiredKeys: []},
		),
	);
	const message = fc.oneof(
		fc.anything(),
		fc.constantFrom<unknown>(...Object.values(all)),
		fc
			.tuple(
				fc.constantFrom(...Object.values(all)),
				fc.constantFrom('kind', 'tabId', 'quote', 'raw', 'key', 'stage', '__proto__', 'document', 'x'),
				fc.anything(),
			)
			.map(([whole, key, value]) => Object.assign(Object.create(null), whole, {[key]: value})),
	);
	let handled = 0;
	fc.assert(
		fc.property(message, sender, (raw, from) => {
			const received = read(raw, from);
			if (received === null) return;
			handled += 1;
			expect(ALLOWED[received.from]).toContain(received.message.kind);
			const {id, origin, url, tab, frameId} = from as typeof content;
			expect(id).toBe(self.id);
			if (received.from === 'page') expect([origin ?? self.origin, url.startsWith(`${self.origin}/`), frameId ?? 0]).toEqual([self.origin, true, 0]);
			else {
				expect([tab.id, frameId, new URL(url).origin]).toEqual([received.tabId, received.frameId, received.origin]);
				expect([0, 1]).toContain(frameId);
			}
		}),
		{numRuns: 50_000},
	);
	expect(handled).toBeGreaterThan(500);
});

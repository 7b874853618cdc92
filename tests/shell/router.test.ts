import {beforeEach, describe, expect, test, vi} from 'vitest';
import type {Received} from '../../lib/shell/gate';
import type {ContentMessage} from '../../lib/shell/messages';
import {storeProfile} from '../../lib/shell/profile-store';
import {route} from '../../lib/shell/router';
import {tabRecord} from '../../lib/shell/tab-record';
import {type Mind, refreshBadges} from '../../lib/shell/tabs';
import {profileOf} from './analysis';
import {asking} from './asking';
import {makeMind, makeWorld, type World} from './world';

let world: World;
let mind: Mind;
const ORIGIN = 'https://jobs.example.org';

beforeEach(() => {
	world = makeWorld();
	mind = makeMind(world);
});

const {ask, view} = asking(() => mind);
/** A script in the page says something; what comes of it is over when this is. */
async function hear(message: ContentMessage, url = `${ORIGIN}/1`): Promise<void> {
	if (world.tab !== null) world.tab = {...world.tab, url};
	const received: Received = {from: 'content', message, tabId: 7, frameId: 0, origin: new URL(url).origin, url};
	expect(route(received, mind)).toBeNull();
	for (let n = 0; n < 120; n += 1) await new Promise(resolve => setTimeout(resolve, 0));
}
function show(key: string, text: string, url = `${ORIGIN}/1`, document = 'd1'): void {
	world.page = {document, url, ready: true, restricted: false, raw: {key, text}};
	world.tab = {id: 7, url, status: 'complete'};
}

describe('what a tab holds', () => {
	test('is the posting with its analysis, dates and the fit on the badge', async () => {
		await storeProfile(profileOf());
		expect(await view()).toMatchObject({kind: 'posting', posting: {key: 'k1', text: 'one', url: `${ORIGIN}/1`}, saved: null, marks: false, firstSeenAt: 1000});
		expect(world.badge).toEqual({text: '79', title: 'Fit 79. Reads as Data Engineer 70%.'});
	});

	test('is analysed once as long as document and content are the same', async () => {
		await view();
		await view();
		expect(world.analysed).toBe(1);
		show('k1', 'one, edited');
		await view();
		expect(world.analysed).toBe(2);
		show('k1', 'one, edited', `${ORIGIN}/1`, 'd2');
		await view();
		expect(world.analysed).toBe(3);
	});

	test('is analysed again by other knowledge', async () => {
		await view();
		mind = makeMind(world, {fingerprint: 'f2'});
		await view();
		expect(world.analysed).toBe(2);
	});

	test.each([
		['no posting', {none: 'list'}, {kind: 'none', reason: 'list'}],
		['a posting still to come', {none: 'loading'}, {kind: 'loading'}],
		['a page not to be read', {none: 'restricted'}, {kind: 'restricted'}],
	])('%s leaves the badge empty', async (_, raw, expected) => {
		await view();
		world.page = {document: 'd1', url: `${ORIGIN}/1`, ready: true, restricted: false, raw};
		expect(await view()).toEqual(expected);
		expect(world.badge.text).toBe('');
		expect((await tabRecord(7))?.found).toBeNull();
	});

	test('an unfinished page without a posting is loading', async () => {
		world.page = {document: 'd1', url: `${ORIGIN}/1`, ready: false, restricted: false, raw: {none: 'empty'}};
		expect(await view()).toEqual({kind: 'loading'});
	});

	test.each([
		['complete', {kind: 'restricted'}],
		['loading', {kind: 'loading'}],
	])('a refusal of the browser in a tab that is %s', async (status, expected) => {
		await view();
		world.page = null;
		world.tab = {id: 7, status};
		expect(await view()).toEqual(expected);
		expect(await tabRecord(7)).toBeNull();
	});

	test('the browser’s own viewer is not to be read', async () => {
		world.page = {document: 'd1', url: `${ORIGIN}/a.pdf`, ready: true, restricted: true, raw: {none: 'empty'}};
		expect(await view()).toEqual({kind: 'restricted'});
	});

	test.each([
		['its own pages', 'about:support', {ok: true, value: {kind: 'restricted'}}, 0],
		['a web page', `${ORIGIN}/1`, {ok: false, code: 'crashed'}, 1],
	])('a script that the browser takes and does not run on %s', async (_, url, expected, logs) => {
		const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
		world.page = 'unrun';
		world.tab = {id: 7, url, status: 'complete'};
		expect(await ask({kind: 'tab.ask', tabId: 7})).toEqual(expected);
		expect(logged).toHaveBeenCalledTimes(logs);
		logged.mockRestore();
	});

	test('a document that goes on to another before it is asked to look is still loading', async () => {
		world.left = true;
		expect(await view()).toEqual({kind: 'loading'});
	});

	test('a tab that is closed is gone', async () => {
		world.page = null;
		world.tab = null;
		expect(await view()).toEqual({kind: 'failed', code: 'gone'});
	});

	test('a page that hangs is busy', async () => {
		vi.useFakeTimers();
		world.page = 'silent';
		const asked = view();
		await vi.advanceTimersByTimeAsync(3100);
		expect(await asked).toEqual({kind: 'failed', code: 'page-busy'});
		vi.useRealTimers();
	});

	test.each([
		[4000, 'posting'],
		[7900, 'posting'],
		[8100, 'failed'],
	])('a page that answers and then takes %i ms to be read: %s', async (takes, kind) => {
		vi.useFakeTimers();
		world.takes = takes;
		const asked = view();
		await vi.advanceTimersByTimeAsync(8200);
		expect((await asked).kind).toBe(kind);
		vi.useRealTimers();
	});

	test('a page that moved on while it was read is read again, and never shown under another address', async () => {
		world.tab = {id: 7, url: `${ORIGIN}/2`, status: 'complete'};
		expect(await view()).toEqual({kind: 'loading'});
		expect(world.analysed).toBe(0);
	});

	test('a reading that is none is our mistake, said and logged', async () => {
		const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
		world.page = {document: 'd1', url: `${ORIGIN}/1`, ready: true, restricted: false, raw: 'broken'};
		expect(await ask({kind: 'tab.ask', tabId: 7})).toEqual({ok: false, code: 'crashed'});
		expect(logged).toHaveBeenCalledTimes(1);
		logged.mockRestore();
	});
});

describe('a script in the page', () => {
	test('brings a new posting in the same document', async () => {
		await view();
		await hear({kind: 'posting.read', document: 'd1', raw: {key: 'k2', text: 'two'}}, `${ORIGIN}/2`);
		expect((await tabRecord(7))?.found?.posting).toMatchObject({key: 'k2', url: `${ORIGIN}/2`});
		expect(world.news).toEqual([{kind: 'tab.changed', tabId: 7}]);
	});

	test('that the page has left since is dropped', async () => {
		await view();
		const raw = {key: 'k2', text: 'two', url: `${ORIGIN}/2`};
		const said: Received = {from: 'content', message: {kind: 'posting.read', document: 'd1', raw}, tabId: 7, frameId: 0, origin: ORIGIN, url: `${ORIGIN}/1`};
		world.tab = {id: 7, url: `${ORIGIN}/3`, status: 'complete'};
		route(said, mind);
		for (let n = 0; n < 120; n += 1) await new Promise(resolve => setTimeout(resolve, 0));
		expect((await tabRecord(7))?.found?.posting.key).toBe('k1');
		expect(world.news).toEqual([]);
	});

	test('says that the posting is gone', async () => {
		await view();
		await hear({kind: 'posting.gone', document: 'd1'});
		expect([(await tabRecord(7))?.found, world.badge.text, world.news.length]).toEqual([null, '', 1]);
	});

	test.each<[string, ContentMessage, string]>([
		['of another document', {kind: 'posting.read', document: 'd9', raw: {key: 'k2', text: 'two'}}, `${ORIGIN}/2`],
		['of another origin', {kind: 'posting.read', document: 'd1', raw: {key: 'k2', text: 'two'}}, 'https://evil.example/2'],
		['that leaves another document', {kind: 'posting.gone', document: 'd9'}, `${ORIGIN}/1`],
		['that detects on a host that is not granted', {kind: 'posting.read', document: null, raw: null}, `${ORIGIN}/1`],
	])('%s is not listened to', async (_, message, url) => {
		await view();
		await hear(message, url);
		expect([(await tabRecord(7))?.found?.posting.key, world.news, world.analysed]).toEqual(['k1', [], 1]);
	});

	test('that detects on a granted host has the page read', async () => {
		world.granted = [`${ORIGIN}/*`];
		await hear({kind: 'posting.read', document: null, raw: null});
		expect([(await tabRecord(7))?.found?.posting.key, world.badge.text]).toEqual(['k1', 'DE']);
	});
});

describe('marks', () => {
	test('are of the analysis, with a style laid over the page once', async () => {
		await view();
		expect(await ask({kind: 'tab.mark', tabId: 7, on: true})).toEqual({ok: true, value: {placed: 1, asked: 1, marks: true}});
		expect(await ask({kind: 'tab.mark', tabId: 7, on: true})).toMatchObject({ok: true});
		expect(world.styles).toEqual(['light']);
		expect(world.commands[0]).toEqual({kind: 'page.mark', document: 'd1', marks: [{level: 'required', quote: {quote: 'one', before: '', after: ''}}]});
		expect(await view()).toMatchObject({marks: true});
	});

	test('take the other style where the page is dark', async () => {
		world.dark = true;
		await ask({kind: 'tab.mark', tabId: 7, on: true});
		expect(world.styles).toEqual(['dark']);
	});

	test('are the same for two profiles', async () => {
		await storeProfile(profileOf());
		await ask({kind: 'tab.mark', tabId: 7, on: true});
		await storeProfile({...profileOf(), skills: []});
		await ask({kind: 'tab.mark', tabId: 7, on: true});
		expect(world.commands[1]).toEqual(world.commands[0]);
	});

	test('are taken back', async () => {
		await ask({kind: 'tab.mark', tabId: 7, on: true});
		expect(await ask({kind: 'tab.mark', tabId: 7, on: false})).toEqual({ok: true, value: {placed: 0, asked: 0, marks: false}});
		expect(world.commands.at(-1)).toEqual({kind: 'page.unmark', document: 'd1'});
		expect(await view()).toMatchObject({marks: false});
	});

	test('follow a new posting in the same document, and the board’s next document', async () => {
		await ask({kind: 'tab.mark', tabId: 7, on: true});
		await hear({kind: 'posting.gone', document: 'd1'});
		await hear({kind: 'posting.read', document: 'd1', raw: {key: 'k2', text: 'two'}}, `${ORIGIN}/2`);
		expect(world.commands.at(-1)).toMatchObject({kind: 'page.mark', marks: [{quote: {quote: 'two'}}]});
		show('k3', 'three', `${ORIGIN}/3`, 'd3');
		expect(await view()).toMatchObject({marks: true});
		expect(world.commands.at(-1)).toMatchObject({kind: 'page.mark', document: 'd3', marks: [{quote: {quote: 'three'}}]});
		await ask({kind: 'tab.mark', tabId: 7, on: false});
		show('k4', 'four', `${ORIGIN}/4`, 'd4');
		expect(await view()).toMatchObject({marks: false});
	});

	test.each<[string, () => void]>([
		['no posting', () => (world.page = {document: 'd1', url: `${ORIGIN}/1`, ready: true, restricted: false, raw: {none: 'list'}})],
		['a refusing browser', () => (world.page = null)],
	])('are refused on %s', async (_, arrange) => {
		arrange();
		expect(await ask({kind: 'tab.mark', tabId: 7, on: true})).toEqual({ok: false, code: 'gone'});
	});

	test('a quote is shown in the document that was read', async () => {
		const quote = {quote: 'one', before: '', after: ''};
		expect(await ask({kind: 'tab.show', tabId: 7, quote})).toEqual({ok: false, code: 'gone'});
		await view();
		expect(await ask({kind: 'tab.show', tabId: 7, quote})).toEqual({ok: true, value: {placed: 1, asked: 1}});
		show('k3', 'three', `${ORIGIN}/3`, 'd3');
		expect(await ask({kind: 'tab.show', tabId: 7, quote})).toEqual({ok: false, code: 'gone'});
	});
});

describe('saving', () => {
	test('keeps the posting that the person saw, and tells other pages', async () => {
		await view();
		expect(await ask({kind: 'posting.save', tabId: 7, key: 'k1', changeId: 'c'})).toMatchObject({ok: true, value: {stage: 'saved'}});
		expect(world.news).toEqual([{kind: 'tab.changed', tabId: 7}]);
		expect(await view()).toMatchObject({saved: {stage: 'saved'}});
	});

	test('works where the worker forgot what it read', async () => {
		expect(await ask({kind: 'posting.save', tabId: 7, key: 'k1', changeId: 'c'})).toMatchObject({ok: true});
	});

	test('is refused where the tab shows another posting', async () => {
		await view();
		show('k2', 'two');
		await view();
		expect(await ask({kind: 'posting.save', tabId: 7, key: 'k1', changeId: 'c'})).toEqual({ok: false, code: 'stale'});
		expect(world.saved.size).toBe(0);
	});

	test('hands on what the shelf says, and a crash as a crash', async () => {
		mind = makeMind(world, {save: async () => ({ok: false, code: 'quota'})});
		expect(await ask({kind: 'posting.save', tabId: 7, key: 'k1', changeId: 'c'})).toEqual({ok: false, code: 'quota'});
		expect(world.news).toEqual([]);
		const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
		mind = makeMind(world, {stage: () => Promise.reject(new Error('bug'))});
		expect(await ask({kind: 'posting.stage', key: 'k1', stage: 'applied', changeId: 'c'})).toEqual({ok: false, code: 'crashed'});
		logged.mockRestore();
	});
});

test('a new profile shows on the badge of every tab with a posting', async () => {
	await view();
	expect(world.badge.text).toBe('DE');
	await storeProfile(profileOf());
	await refreshBadges(mind);
	expect(world.badge.text).toBe('79');
});

/** Tabs that go on to another page while they are read, at whatever moment. */
import {expect, test, vi} from 'vitest';
import {fakeBrowser} from 'wxt/testing/fake-browser';
import type {TabView} from '../../lib/model';
import type {Outcome} from '../../lib/shell/messages';
import {route} from '../../lib/shell/router';
import {isShut, shutTab, tabRecords} from '../../lib/shell/tab-record';
import {leaveSites, leaveTabs, takeReading} from '../../lib/shell/tabs';
import {makeMind, makeWorld} from './world';

const ORIGIN = 'https://jobs.example.org';

test('five hundred tabs that go on to another page at any moment of the reading each get an answer, and nothing is left unhandled', async () => {
	const world = makeWorld();
	const mind = makeMind(world);
	const unhandled: unknown[] = [];
	const note = (reason: unknown): void => void unhandled.push(reason);
	process.on('unhandledRejection', note);
	const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
	const {scripting} = fakeBrowser as unknown as {scripting: {executeScript(of: object): Promise<unknown>}};
	const before = scripting.executeScript;
	let call = 0;
	scripting.executeScript = async of => {
		call += 1;
		// One in three fails before, one in three after the page was asked, in turns that never repeat.
		if (call % 3 === 0) throw new Error('Frame with ID 0 was removed.');
		const answer = await before(of);
		if (call % 5 === 0) world.tab = {id: 7, url: `${ORIGIN}/${String(call)}`, status: 'loading'};
		if (call % 7 === 0) throw new Error('The tab was closed.');
		return call % 11 === 0 ? [] : answer;
	};
	const kinds = new Set<string>();
	for (let n = 0; n < 500; n += 1) {
		const answer = (await route({from: 'page', message: {kind: 'tab.ask', tabId: 7}}, mind)) as Outcome<TabView>;
		kinds.add(answer.ok ? answer.value.kind : answer.code);
	}
	await new Promise(resolve => setTimeout(resolve, 20));
	scripting.executeScript = before;
	process.off('unhandledRejection', note);
	logged.mockRestore();
	expect(unhandled).toEqual([]);
	expect([...kinds].filter(kind => !['posting', 'loading', 'restricted', 'failed', 'none', 'gone', 'crashed'].includes(kind))).toEqual([]);
	expect(kinds).toContain('loading');
});

/** How the site is taken back. `open`: the tab can still be read, because the person clicked in it before. */
const WAYS = ['shut', 'open', 'word'] as const;

/** A world in which the site, or the person's word, is taken back at the `at`-th call of the browser from now on. Gives how many calls there were, once all is quiet. */
async function takenBackAt(at: number, way: (typeof WAYS)[number], begin: (mind: ReturnType<typeof makeMind>) => Promise<unknown>) {
	const world = makeWorld();
	world.granted = [`${ORIGIN}/*`];
	const mind = makeMind(world);
	const api = fakeBrowser as unknown as Record<string, Record<string, (...given: unknown[]) => Promise<unknown>>>;
	let calls = 0;
	let left: Promise<void> = Promise.resolve();
	const stepped = (area: string, name: string): void => {
		const owner = api[area];
		const before = owner?.[name];
		if (owner === undefined || before === undefined) throw new Error(`no ${area}.${name}`);
		owner[name] = async (...given) => {
			calls += 1;
			if (calls === at) {
				if (way === 'shut') world.page = null;
				if (way === 'word') void fakeBrowser.storage.local.remove('consent');
				else world.granted = [];
				left = way === 'word' ? leaveTabs(mind) : leaveSites(mind, origin => origin === ORIGIN);
			}
			const answer = await before.apply(owner, given);
			// So that what waits elsewhere has its turn between any two calls.
			await new Promise(done => setImmediate(done));
			return answer;
		};
	};
	for (const name of ['get', 'query', 'sendMessage']) stepped('tabs', name);
	stepped('permissions', 'contains');
	stepped('action', 'setBadgeText');
	const {scripting} = fakeBrowser as unknown as {scripting: {executeScript(of: object): Promise<unknown>}};
	api.scripting = scripting as unknown as (typeof api)[string];
	stepped('scripting', 'executeScript');
	await begin(mind).catch(() => undefined);
	await left;
	for (let turn = 0; turn < 20; turn += 1) await new Promise(done => setImmediate(done));
	const kept = (await tabRecords()).map(([tabId]) => tabId);
	return {calls, badge: world.badge.text, kept};
}

const SPOKEN = {tabId: 7, frameId: 0, origin: ORIGIN, url: `${ORIGIN}/1`};
test.each<[string, (mind: ReturnType<typeof makeMind>) => Promise<unknown>]>([
	['a reading that the person asked for', mind => route({from: 'page', message: {kind: 'tab.ask', tabId: 7}}, mind) as Promise<unknown>],
	['a page that says there is a posting', mind => takeReading(SPOKEN, null, null, mind)],
	['a page that sends what it read', mind => takeReading(SPOKEN, 'd1', {key: 'k1', text: 'one', url: `${ORIGIN}/1`}, mind)],
])('%s: a site that is taken back at any call of the browser meanwhile leaves neither record nor badge', async (_, begin) => {
	const undisturbed = await takenBackAt(-1, 'shut', begin);
	expect(undisturbed).toMatchObject({kept: [7], badge: expect.stringMatching(/./)});
	for (const way of WAYS)
		for (let at = 1; at <= undisturbed.calls; at += 1) expect({way, at, ...(await takenBackAt(at, way, begin))}).toMatchObject({way, at, badge: '', kept: []});
});

const kindOf = async (kind: 'tab.ask' | 'tab.follow', mind: ReturnType<typeof makeMind>): Promise<string> => {
	const answer = (await route({from: 'page', message: {kind, tabId: 7}}, mind)) as Outcome<TabView>;
	return answer.ok ? answer.value.kind : answer.code;
};
test('a tab whose site was taken back is not read for a page that stands beside it, until the person opens it, even where the browser still lets us in', async () => {
	const world = makeWorld();
	const mind = makeMind(world);
	expect(await kindOf('tab.follow', mind)).toBe('posting');
	await leaveSites(mind, origin => origin === ORIGIN);
	expect(await kindOf('tab.follow', mind)).toBe('restricted');
	expect(world.badge.text).toBe('');
	expect(await kindOf('tab.ask', mind)).toBe('posting');
	expect(await kindOf('tab.follow', mind)).toBe('posting');
	expect(world.badge.text).not.toBe('');
});

test('the note of a tab that is closed goes with the next record', async () => {
	const world = makeWorld();
	await shutTab(99);
	await kindOf('tab.ask', makeMind(world));
	expect(await isShut(99)).toBe(false);
});

/** Tabs that go on to another page while they are read, at whatever moment. */
import {expect, test, vi} from 'vitest';
import {fakeBrowser} from 'wxt/testing/fake-browser';
import type {TabView} from '../../lib/model';
import type {Outcome} from '../../lib/shell/messages';
import {route} from '../../lib/shell/router';
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

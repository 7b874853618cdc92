/** A page of results beside the panel, in either browser: what was saved, seen or hidden of it, while the page stays as it is. */
import {readFileSync} from 'node:fs';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {boardSites} from '../../lib/read/board-sites';
import {say, sayCount} from '../../lib/ui/say';
import {until} from '../../scripts/chromium';
import {asExpression} from '../../scripts/in-page';
import {clickInPopup, readPopup} from '../../scripts/popup-reading';
import {seedProfile} from '../../scripts/sample-profile';
import type {Walker} from '../../scripts/walker';
import {lists} from '../read/open-list';
import {agreeBeforehand} from './agree-beforehand';
import {watchMutations} from './page-state';

const dice = lists.find(({name}) => name === 'dice') ?? {expected: {url: '', cards: []}};
const [saved, seen, muted] = dice.expected.cards;
const jobAt = (key: string): string => `https://www.dice.com/job-detail/${key.replace('dice:', '')}`;
const posting = readFileSync('tests/fixtures/pages/boards/dice.html', 'utf8');

type Api = {
	readonly tabs: {query(of: object): Promise<readonly {readonly id: number}[]>};
	readonly runtime: {sendMessage(message: object): Promise<{readonly ok: boolean; readonly value: unknown}>};
	readonly storage: {readonly local: {set(items: object): Promise<void>}};
};
const askForList = async (): Promise<unknown> => {
	const {tabs, runtime} = (globalThis as unknown as {chrome: Api}).chrome;
	const [tab] = await tabs.query({active: true, currentWindow: true});
	return (await runtime.sendMessage({kind: 'tab.list', tabId: tab?.id ?? 0})).value;
};
const hide = async (employer: string): Promise<void> => {
	const rule = {id: 'r1', at: 1, kind: 'employer', text: employer, reason: 'too far'};
	await (globalThis as unknown as {chrome: Api}).chrome.storage.local.set({'set.mutes': [rule]});
};

type Shown = {readonly heading: string; readonly counts: string; readonly rows: readonly {readonly text: string; readonly href: string}[]};
const readList = (): Shown | null => {
	const textOf = (element: Element | null): string => (element instanceof HTMLElement ? element.innerText.replace(/\s+/g, ' ').trim() : '');
	const list = document.querySelector('.listed');
	if (list === null || document.querySelector('main')?.ariaBusy === 'true') return null;
	const rows = [...list.querySelectorAll('li')].map(row => ({text: textOf(row), href: row.querySelector('a')?.href ?? ''}));
	return {heading: textOf(list.querySelector('h2')), counts: textOf(list.querySelector('h2 + p')), rows};
};

export function describeListed(name: string, start: () => Promise<Walker>): void {
	describe(`${name}: a page of results beside the panel`, () => {
		let walker: Walker;
		const listed = (what: string, so: (list: Shown) => boolean): Promise<Shown> =>
			until(what, async () => {
				const list = await walker.inPanel<Shown | null>(asExpression(readList));
				return list !== null && so(list) ? list : null;
			});
		const switchOn = async (id: string): Promise<void> => {
			const board = boardSites.find(each => each.id === id);
			if (board === undefined) throw new Error(`no board ${id}`);
			for (const site of board.sites) await agreeBeforehand(walker, site);
			const options = await walker.openOwn('options.html');
			const control = `[role="switch"][aria-label="${board.name}"]`;
			await until('the switch', () => options.evaluate<boolean>(`document.querySelector('${control}') !== null`));
			await options.click(control);
			await until('it to be on', () => options.evaluate<boolean>(`document.querySelector('${control}').getAttribute('aria-checked') === 'true'`));
			await options.close();
			await walker.toFront();
		};

		beforeAll(async () => {
			walker = await start();
			await walker.answer(url => lists.find(({expected}) => expected.url === url)?.html ?? (url.startsWith(jobAt('')) ? posting : null));
			await seedProfile(walker);
		});
		afterAll(() => walker?.close());

		test('a page of a site that is not switched on is not asked, whatever it is opened by', async () => {
			await walker.open(dice.expected.url);
			await walker.clickIcon();
			await readPopup(walker);
			await walker.closePopup();
			expect(await walker.inExtension(asExpression(askForList))).toBeNull();
		});

		test('what was saved, seen and hidden is told by its name with its state, and the page stays as it is', async () => {
			await switchOn('dice');
			await walker.inExtension(asExpression(hide, muted?.employer ?? ''));
			await walker.open(jobAt(seen?.key ?? ''));
			await walker.clickIcon();
			await readPopup(walker);
			await walker.closePopup();
			await walker.open(jobAt(saved?.key ?? ''));
			await walker.clickIcon();
			const {title} = await readPopup(walker);
			await clickInPopup(walker, '.foot .split button');
			await until('Saved', async () => (await readPopup(walker)).save.startsWith('Saved'));
			await until('the link', () => walker.inPopup<boolean>('document.querySelector(".foot .panel") !== null'));
			await clickInPopup(walker, '.foot .panel');
			await until('the panel', () => walker.inPanel<boolean>('document.querySelector("#role") !== null'));
			await walker.open(dice.expected.url);
			const before = await walker.inPage<string>('document.documentElement.outerHTML');
			await watchMutations(walker);
			await walker.inPanel('dispatchEvent(new Event("focus"))');
			const list = await listed('the list', ({rows}) => rows.length === 3);
			expect(list.heading).toBe(sayCount('listed_title', 3));
			expect(list.counts).toBe('1 saved, 1 seen and 1 hidden');
			expect(list.rows.map(({href}) => href)).toEqual([jobAt(saved?.key ?? ''), `${jobAt(seen?.key ?? '')}?utm_source=list`, jobAt(muted?.key ?? '')]);
			expect(list.rows[0]?.text.startsWith(title)).toBe(true);
			expect(list.rows[0]?.text).toContain(say('listed_since', say('stage_saved'), say('dates_today')));
			expect(list.rows[1]?.text).toBe(`${seen?.title} ${say('listed_seen_since', say('dates_today'))}`);
			expect(list.rows[2]?.text).toContain('too far');
			expect(await walker.inPage<string>('document.documentElement.outerHTML')).toBe(before);
			expect(await walker.inPage<number>('globalThis.mutationsSeen')).toBe(0);
		});

		test('a rule that is taken away hides nothing any more', async () => {
			await walker.inExtension(`chrome.storage.local.set({'set.mutes': []})`);
			expect((await listed('the list without it', ({rows}) => rows.length === 2)).counts).toBe('1 saved and 1 seen');
		});

		test.each(lists.filter(({name: board}) => board !== 'dice').map(({name: board, expected}) => [board, expected] as const))(
			'the results of %s are counted',
			async (board, expected) => {
				await switchOn(board);
				await walker.open(expected.url);
				const list = await listed(
					'the list',
					({heading, counts}) => heading === sayCount('listed_title', expected.cards.length) && counts === say('listed_none'),
				);
				expect(list.rows).toEqual([]);
			},
		);
	});
}

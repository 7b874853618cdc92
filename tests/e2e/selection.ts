/**
 * A selection on the page read as a posting, the same in both browsers. Menus of the browser are out of a driver's reach, so the script that the menu's and the
 * command's handler put into the page is put there from a page of the extension; what follows, popup and all, is the product's.
 */
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {say} from '../../lib/ui/say';
import {until} from '../../scripts/chromium';
import {asExpression} from '../../scripts/in-page';
import {clickInPopup, readPopup} from '../../scripts/popup-reading';
import {seedProfile} from '../../scripts/sample-profile';
import {type SampleServer, serveSamples} from '../../scripts/sample-server';
import type {Walker} from '../../scripts/walker';
import {readExtensionState, readPageState, watchMutations} from './page-state';

const putScript = async (): Promise<void> => {
	type Api = {
		readonly tabs: {query(of: {active: true}): Promise<readonly {readonly id: number}[]>};
		readonly scripting: {executeScript(of: object): Promise<unknown>};
	};
	const api = (globalThis as unknown as {chrome: Api}).chrome;
	const [tab] = await api.tabs.query({active: true});
	await api.scripting.executeScript({target: {tabId: tab?.id}, files: ['/selection.js']});
};
/** From the first words of one element to the last of another. */
const select = (from: string, to: string): void => {
	const range = document.createRange();
	range.setStartBefore(document.querySelector(from) as Element);
	range.setEndAfter(document.querySelector(to) as Element);
	getSelection()?.removeAllRanges();
	getSelection()?.addRange(range);
};

export function describeSelection(name: string, start: () => Promise<Walker>): void {
	describe(`${name}: a selection on the page`, () => {
		let walker: Walker;
		let server: SampleServer;
		beforeAll(async () => {
			server = await serveSamples();
			walker = await start();
			await seedProfile(walker);
			await walker.open(`${server.origin}/data-scientist-who-ships.html`);
			// Opens this page to us, as the menu's click would.
			await walker.clickIcon();
			await readPopup(walker);
			await walker.closePopup();
		});
		afterAll(async () => {
			await walker?.close();
			await server?.close();
		});
		async function readSelected(from: string, to: string) {
			await walker.inPage(asExpression(select, from, to));
			await walker.inExtension(asExpression(putScript));
			await walker.clickIcon();
			return readPopup(walker);
		}
		const whole = (): Promise<string> => walker.inPopup<string>('document.querySelector(".selected")?.textContent ?? ""');

		test('is read with its lists and says that it is one, and the page stays as it was', async () => {
			await watchMutations(walker);
			const before = await readPageState(walker);
			const reading = await readSelected('.job-body ul:nth-of-type(2) li:nth-child(2)', '.job-body ul:nth-of-type(2) li:nth-child(5)');
			expect(reading).toMatchObject({title: 'Data Scientist, Forecasting', empty: null, pay: expect.not.stringMatching(/68/)});
			expect(await whole()).toContain(say('notice_selection'));
			expect(await readPageState(walker)).toEqual(before);
		});

		test('is saved beside the whole page, with the page’s address', async () => {
			await clickInPopup(walker, '.foot .split button');
			await until('Saved', async () => (await readPopup(walker)).save.startsWith('Saved'));
			const {databases} = await readExtensionState(walker);
			const kept = databases.jobprism?.postings as readonly {readonly key: string; readonly posting: {readonly url: string; readonly text: string}}[];
			expect(kept).toHaveLength(1);
			expect(kept[0]?.key).toMatch(/#text:/);
			expect(kept[0]?.posting.url).toBe(`${server.origin}/data-scientist-who-ships.html`);
			expect(kept[0]?.posting.text).toMatch(/^• Strong Python[\s\S]*\n• Good SQL[^\n]*$/);
		});

		test('gives way to the whole page at a click', async () => {
			await clickInPopup(walker, '.selected button');
			await until('the whole page', async () => (await whole()) === '');
			expect((await readPopup(walker)).pay).toMatch(/68.*82/);
			await walker.closePopup();
		});

		test('of fewer than five words says so, and offers the whole page', async () => {
			expect((await readSelected('.apply', '.apply')).empty).toEqual({title: say('no_posting_title_few_selected'), text: say('no_posting_few_selected')});
			await clickInPopup(walker, '.empty button');
			await until('the whole page', async () => (await readPopup(walker)).empty === null);
			await walker.closePopup();
		});
	});
}

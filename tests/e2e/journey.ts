/** The one true path, from a page to the popup, the marks, the shelf and the badge: the same steps in both browsers. */
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {say} from '../../lib/ui/say';
import {until} from '../../scripts/chromium';
import {clickInPopup, type PopupReading, readPopup} from '../../scripts/popup-reading';
import {seedProfile} from '../../scripts/sample-profile';
import {type SampleServer, serveSamples} from '../../scripts/sample-server';
import type {Walker} from '../../scripts/walker';
import {type PageState, readExtensionState, readMarks, readPageState, watchMutations} from './page-state';

type Saved = {
	readonly posting: {readonly title: {readonly value: string}; readonly url: string; readonly text: string};
	readonly stage: string;
	readonly savedAt: number;
};

export function describeJourney(name: string, start: () => Promise<Walker>): void {
	describe(`${name}: from the page to the popup`, () => {
		let walker: Walker;
		let server: SampleServer;
		let before: PageState;
		let reading: PopupReading;

		beforeAll(async () => {
			server = await serveSamples();
			walker = await start();
			await seedProfile(walker);
			await walker.open(`${server.origin}/data-scientist-who-ships.html`);
			await watchMutations(walker);
			before = await readPageState(walker);
			await walker.clickIcon();
			reading = await readPopup(walker);
		});
		afterAll(async () => {
			await walker?.close();
			await server?.close();
		});

		test('the popup says which posting it is', () => {
			expect(reading).toMatchObject({title: 'Data Scientist, Forecasting', empty: null});
			expect(reading.below).toMatch(/^Example Analytics, Leeds/);
		});

		test('a posting titled Data Scientist reads as ML Engineer, and the popup says that title and content differ', () => {
			expect(reading.lead).toBe(say('verdict_titled', 'Data Scientist'));
			expect(reading.role).toMatch(/^ML Engineer \d\d%|^ML Engineer nearly certain/);
		});

		test('three phrases of the posting decided it, and each stands in the page', () => {
			expect(reading.phrases).toHaveLength(3);
			const text = before.html.replace(/\s+/g, ' ');
			expect(reading.phrases.filter(phrase => !text.includes(phrase))).toEqual([]);
		});

		test('the fit is a number and is counted in three parts', () => {
			expect(reading.fit).toMatch(/^\d{1,3}$/);
			expect(reading.parts).toEqual([
				expect.stringMatching(/^Required \d+ of \d+$/),
				expect.stringMatching(/^Used \d+ of \d+$/),
				expect.stringMatching(/^Preferred \d+ of \d+$/),
			]);
		});

		test('the two missing skills worth most are named, and neither is in the profile', () => {
			expect(reading.missing).toHaveLength(2);
			expect(reading.missing.join(' ')).not.toMatch(/Python|SQL|Docker/);
		});

		test('the salary line has both ends of the range', () => {
			expect(reading.pay).toMatch(/68.*82/);
		});

		test('the badge shows the fit', async () => {
			expect(await until('the badge', () => walker.badge())).toBe(reading.fit);
		});

		test('Highlight marks the page and changes nothing in its document', async () => {
			await clickInPopup(walker, '.foot .switch');
			const marks = await until('marks on the page', async () => {
				const found = await readMarks(walker);
				return (found['jobprism-required']?.length ?? 0) > 0 && found;
			});
			const used = Object.keys(marks).filter(one => marks[one]?.length);
			expect(used.sort()).toEqual(['jobprism-preferred', 'jobprism-required', 'jobprism-role', 'jobprism-used']);
			expect(marks['jobprism-required']).toContain('Kubernetes');
			const after = await readPageState(walker);
			expect(after).toEqual(before);
			console.log(
				`${name}: ${Object.values(marks).flat().length} marks, ${after.mutations} changes of the page, ${after.html.length} characters of document the same`,
			);
		});

		test('the marks have a style that the page did not give them', async () => {
			const styled = await walker.inPage<string>(
				"getComputedStyle(document.querySelector('.job-body li'), '::highlight(jobprism-required)').textDecorationLine",
			);
			expect(styled).toContain('underline');
		});

		test('a phrase that is clicked is flashed on the page', async () => {
			await clickInPopup(walker, '[data-phrase]');
			const flash = await until('the flash', async () => (await readMarks(walker))['jobprism-flash']?.[0]);
			expect(flash).toBe(reading.phrases[0]);
			await until('the flash to go', async () => !(await readMarks(walker))['jobprism-flash']?.length);
		});

		test('Save keeps the posting in the database, whole', async () => {
			await clickInPopup(walker, '.foot .split button');
			await until('the popup to say Saved', async () => (await readPopup(walker)).save.startsWith('Saved'));
			const {databases} = await readExtensionState(walker);
			const kept = databases.jobprism?.postings as readonly Saved[];
			expect(kept).toHaveLength(1);
			expect(kept[0]).toMatchObject({
				stage: 'saved',
				posting: {title: {value: 'Data Scientist, Forecasting'}, url: `${server.origin}/data-scientist-who-ships.html`},
			});
			expect(kept[0]?.posting.text).toContain('No PhD required');
			expect(kept[0]?.posting.text).not.toContain('Salesforce');
		});

		test('a second click says that it is saved, with its day, and that the page is marked', async () => {
			await walker.closePopup();
			await walker.clickIcon();
			const again = await readPopup(walker);
			expect(again.save).toMatch(/^Saved (?:today|\d)/i);
			expect(again.marks).toBe(true);
			expect(again.fit).toBe(reading.fit);
		});

		test('Highlight switched off leaves no mark, and the page as it was', async () => {
			await clickInPopup(walker, '.foot .switch');
			await until('the marks to go', async () => Object.values(await readMarks(walker)).flat().length === 0);
			expect(await readPageState(walker)).toEqual(before);
		});

		test('nothing of the person lies anywhere but in local storage, session storage and the one database', async () => {
			const state = await readExtensionState(walker);
			expect(state.sync).toEqual({});
			expect(state.localStorage).toEqual({});
			expect(state.cookies).toBe('');
			expect(state.caches).toEqual([]);
			expect(Object.keys(state.local).filter(key => !['profile', 'consent', 'set.marks-on'].includes(key))).toEqual([]);
			expect(Object.keys(state.session).filter(key => !key.startsWith('tab:'))).toEqual([]);
			expect(Object.keys(state.databases)).toEqual(['jobprism']);
			console.log(
				`${name}: storage.sync 0, localStorage 0, cookies 0, caches 0; storage.local ${Object.keys(state.local).length}, session ${Object.keys(state.session).length}, databases 1`,
			);
		});

		test('an address of the extension stands nowhere in the page', async () => {
			const html = await walker.inPage<string>('document.documentElement.outerHTML');
			expect(html).not.toContain(walker.origin.split('//')[1]);
		});
	});
}

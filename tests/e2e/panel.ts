/** The side panel beside a page, in either browser as the browser itself shows it: opened from the popup, following the tab and the posting. */
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {say} from '../../lib/ui/say';
import {until} from '../../scripts/chromium';
import {asExpression} from '../../scripts/in-page';
import {type PanelReading, panelExpression} from '../../scripts/panel-reading';
import {clickInPopup, readPopup} from '../../scripts/popup-reading';
import {seedProfile} from '../../scripts/sample-profile';
import {type SampleServer, serveSamples} from '../../scripts/sample-server';
import type {Walker} from '../../scripts/walker';
import {readMarks, watchMutations} from './page-state';

const clickPanel = (wanted: string): void => {
	const element = document.querySelector<HTMLElement>(wanted);
	if (element === null) throw new Error(`There is no ${wanted} in the panel.`);
	element.click();
};
/** Points at the first marked words of the page that are these, as a click there does. */
const pointAt = (words: string): boolean => {
	const registry = (CSS as unknown as {highlights: Map<string, Iterable<Range>>}).highlights;
	for (const ranges of registry.values())
		for (const range of ranges) {
			if (range.toString() !== words) continue;
			range.startContainer.parentElement?.scrollIntoView({block: 'center'});
			const {left, top, width, height} = range.getBoundingClientRect();
			document
				.elementFromPoint(left + width / 2, top + height / 2)
				?.dispatchEvent(new MouseEvent('click', {bubbles: true, clientX: left + width / 2, clientY: top + height / 2}));
			return true;
		}
	return false;
};

/** Chooses in the first field of the list with which a reading is put right. Tells the name of its skill. */
const putRight = (chosen: string): string => {
	const field = document.querySelector<HTMLSelectElement>('.gaps .fix');
	if (field === null) throw new Error('There is nothing to put right with.');
	field.value = chosen;
	field.dispatchEvent(new Event('change', {bubbles: true}));
	return (field.getAttribute('aria-label') ?? '').replace('Correct ', '');
};

export function describePanel(name: string, start: () => Promise<Walker>): void {
	describe(`${name}: the panel beside the page`, () => {
		let walker: Walker;
		let server: SampleServer;
		const read = (): Promise<PanelReading> => walker.inPanel<PanelReading>(panelExpression);
		const shows = (what: string, so: (reading: PanelReading) => boolean): Promise<PanelReading> =>
			until(what, async () => {
				const reading = await read();
				return !reading.busy && so(reading) ? reading : null;
			});
		const click = (selector: string): Promise<void> => walker.inPanel(asExpression(clickPanel, selector));
		const FIRST = 'Data Scientist, Forecasting';

		beforeAll(async () => {
			server = await serveSamples();
			walker = await start();
			await seedProfile(walker);
			await walker.open(`${server.origin}/data-scientist-who-ships.html`);
			await walker.clickIcon();
			await readPopup(walker);
		});
		afterAll(async () => {
			await walker?.close();
			await server?.close();
		});

		test('in the popup a skill is put right in the list of all, and that is taken back', async () => {
			const rows = () => walker.inPopup<readonly string[]>('[...document.querySelectorAll(".gaps .fix")].map(field => field.getAttribute("aria-label"))');
			await clickInPopup(walker, '.skills .secrow .link');
			const before = await until('the list', async () => ((found: readonly string[]) => (found.length > 5 ? found : null))(await rows()));
			const name = await walker.inPopup<string>(asExpression(putRight, 'not 0'));
			await until('the list without it', async () => !(await rows()).includes(`Correct ${name}`));
			expect(await walker.inPopup<string>('document.querySelector(".done").innerText')).toContain(say('personal_said_not', name));
			await clickInPopup(walker, '.done .link');
			await until('the list as it was', async () => (await rows()).length === before.length);
			expect(new Set(await rows())).toEqual(new Set(before));
			await until('no Undo any more', () => walker.inPopup<boolean>('document.querySelector(".done") === null'));
			await clickInPopup(walker, '.skills .secrow .link');
		});

		test('opens from the popup’s footer and shows what the popup shows, with everything below it', async () => {
			const popup = await readPopup(walker);
			await until('the link', () => walker.inPopup<boolean>('document.querySelector(".foot .panel") !== null'));
			await clickInPopup(walker, '.foot .panel');
			const panel = await shows('the posting', ({title}) => title === FIRST);
			expect(panel.role).toBe(popup.role);
			expect(panel.fit.startsWith(popup.fit)).toBe(true);
			expect(panel.phrases).toBeGreaterThanOrEqual(3);
			expect(panel.skills.length).toBeGreaterThan(5);
			expect(panel.facts.join(' ')).toMatch(/Arrangement|Salary/);
			expect((await shows('what is documented', ({documented}) => documented !== '')).documented).toContain('Documented for ML Engineer');
		});

		test('a quote that is clicked is shown on the page, which stays as it is', async () => {
			await walker.inPage('scrollTo(0, document.body.scrollHeight)');
			await watchMutations(walker);
			await click('#role .quote');
			const flashed = await until('the flash', async () =>
				Object.entries(await readMarks(walker)).find(([key, words]) => key.endsWith('flash') && words.length > 0),
			);
			expect(flashed[1][0]?.length).toBeGreaterThan(5);
			expect(await walker.inPage<number>('globalThis.mutationsSeen')).toBe(0);
		});

		test('marked words that are clicked on the page select their row', async () => {
			await click('.foot .switch');
			await until('marks', async () =>
				Object.values(await readMarks(walker))
					.flat()
					.includes('Python'),
			);
			expect(await walker.inPage<boolean>(asExpression(pointAt, 'Python'))).toBe(true);
			expect((await shows('the row', ({selected}) => selected !== '')).selected).toBe('Python');
		});

		test('“I have this” changes the fit in place and Undo takes it back', async () => {
			const before = await read();
			await click('.sk .btn.sm');
			const after = await shows('another fit', ({fit}) => fit !== before.fit);
			expect(Number.parseInt(after.fit, 10)).toBeGreaterThan(Number.parseInt(before.fit, 10));
			await click('.skhead .link');
			await shows('the fit of before', ({fit}) => fit === before.fit);
		});

		test('the next posting in the same tab takes its place, from the top', async () => {
			await walker.inPanel('scrollTo(0, 900)');
			await walker.open(`${server.origin}/ai-engineer.html`);
			// Firefox takes the right to a tab back with each page: the panel says so, and a click on the icon is enough for it to go on.
			const {empty} = await shows('another content', ({title}) => title !== FIRST);
			if (empty !== '') {
				expect(empty).toBe(say('panel_restricted_title'));
				await walker.clickIcon();
				await readPopup(walker);
				await walker.closePopup();
			}
			const next = await shows('the next posting', ({title}) => title !== FIRST && title !== 'Jobprism');
			expect(next.title).toMatch(/AI Engineer/i);
			expect(next.scrolled).toBe(0);
			expect(next.selected).toBe('');
		});

		test('another tab in front takes its place, and coming back brings the posting back', async () => {
			const own = await walker.openOwn('options.html');
			expect((await shows('a tab without a posting', ({title}) => title === 'Jobprism')).role).toBe('');
			await own.close();
			await walker.toFront();
			await shows('the posting again', ({title}) => /AI Engineer/i.test(title));
		});

		test('the popup’s head leads to the saved postings', async () => {
			await walker.clickIcon();
			await readPopup(walker);
			await until('the link', () => walker.inPopup<boolean>('document.querySelector(".head .shelf") !== null'));
			await clickInPopup(walker, '.head .shelf');
			const addresses = asExpression(async () => {
				type Api = {readonly tabs: {query(of: object): Promise<readonly {readonly url?: string; readonly active: boolean}[]>}};
				const tabs = await (globalThis as unknown as {chrome: Api}).chrome.tabs.query({});
				return tabs.filter(({active}) => active).map(({url}) => url ?? '');
			});
			await until('the workspace in front', async () =>
				(await walker.inExtension<readonly string[]>(addresses)).some(url => url.startsWith(`${walker.origin}/workspace.html`)),
			);
			await walker.toFront();
		});

		test('a page without a posting shows none', async () => {
			await walker.open(`${server.origin}/article.html`);
			expect((await shows('no posting', ({empty}) => empty !== '')).role).toBe('');
		});
	});
}

/** From the install to a board that reads by itself and back: the same steps in both browsers. */
import {readFileSync} from 'node:fs';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {say} from '../../lib/ui/say';
import {until} from '../../scripts/chromium';
import {asExpression} from '../../scripts/in-page';
import {readPopup} from '../../scripts/popup-reading';
import type {OwnPage, Walker} from '../../scripts/walker';
import {agreeBeforehand} from './agree-beforehand';

const JOB = 'https://boards.greenhouse.io/northwind/jobs/4012';
const ELSEWHERE = 'https://careers.example.com/jobs/1';
const posting = readFileSync('tests/fixtures/pages/boards/greenhouse.html', 'utf8');
const SITES = ['job-boards.greenhouse.io', 'boards.greenhouse.io', 'job-boards.eu.greenhouse.io', 'boards.eu.greenhouse.io'].map(host => `https://${host}/*`);
const SWITCH = '[role="switch"][aria-label="Greenhouse"]';

type Api = {
	readonly tabs: {query(of: object): Promise<readonly {readonly id: number; readonly url?: string; readonly active: boolean}[]>};
	readonly permissions: {getAll(): Promise<{readonly origins?: readonly string[]}>; remove(of: object): Promise<boolean>};
	readonly scripting: {getRegisteredContentScripts(): Promise<readonly {readonly matches?: readonly string[]}[]>};
	readonly storage: {readonly session: {get(keys: null): Promise<Record<string, unknown>>}};
};
const ownTabs = async (): Promise<readonly string[]> =>
	(await (globalThis as unknown as {chrome: Api}).chrome.tabs.query({})).flatMap(({url}) =>
		url?.includes('-extension://') === true ? [new URL(url).pathname] : [],
	);
const opened = async (): Promise<{readonly origins: readonly string[]; readonly scripts: readonly string[]; readonly read: readonly string[]}> => {
	const api = (globalThis as unknown as {chrome: Api}).chrome;
	const [{origins = []}, scripts, session] = await Promise.all([
		api.permissions.getAll(),
		api.scripting.getRegisteredContentScripts(),
		api.storage.session.get(null),
	]);
	return {origins: [...origins].sort(), scripts: scripts.flatMap(({matches = []}) => matches).sort(), read: Object.keys(session)};
};
const revoke = async (sites: readonly string[]): Promise<boolean> => (globalThis as unknown as {chrome: Api}).chrome.permissions.remove({origins: sites});

export function describeFirstRun(name: string, start: () => Promise<Walker>): void {
	describe(`${name}: from the install to a board that reads by itself`, () => {
		let walker: Walker;
		let welcome: OwnPage;
		const state = () => walker.inExtension<Awaited<ReturnType<typeof opened>>>(asExpression(opened));
		const isOn = (page: OwnPage): Promise<boolean> => page.evaluate<boolean>(`document.querySelector('${SWITCH}')?.getAttribute('aria-checked') === 'true'`);
		const switchTo = async (page: OwnPage, on: boolean): Promise<void> => {
			await page.click(SWITCH);
			await until(`the switch to be ${on ? 'on' : 'off'}`, async () => (await isOn(page)) === on);
		};
		/** Long enough for detect.js, the worker and the badge. */
		const aWhile = () => new Promise(done => setTimeout(done, 1500));

		beforeAll(async () => {
			walker = await start();
			await walker.answer(url => (url === JOB || url === ELSEWHERE ? posting : null));
		});
		afterAll(() => walker?.close());

		test('the page of the first run opens by itself', async () => {
			await until('the page of the first run', async () => (await walker.inExtension<readonly string[]>(asExpression(ownTabs))).includes('/welcome.html'));
		});

		test('until it is agreed the icon opens that page and nothing is read', async () => {
			await walker.open(ELSEWHERE);
			await walker.pressIcon();
			await aWhile();
			expect((await walker.inExtension<readonly string[]>(asExpression(ownTabs))).filter(path => path === '/welcome.html')).toHaveLength(1);
			expect(await state()).toEqual({origins: [], scripts: [], read: []});
			expect(await walker.badge()).toBe('');
		});

		test('boards cannot be switched on before that', async () => {
			welcome = await walker.openOwn('welcome.html');
			await until('the page', () => welcome.evaluate<boolean>(`document.querySelector('.priv button') !== null`));
			expect(await welcome.evaluate<boolean>(`document.querySelector('${SWITCH}').disabled`)).toBe(true);
		});

		test('agreeing is one click, and its day stands in its place', async () => {
			await welcome.click('.priv button');
			const said = await until('the day', () =>
				welcome.evaluate<string>(`document.querySelector('.priv button') === null && document.querySelector('.priv .bar').innerText`),
			);
			expect(said).toMatch(new RegExp(`^${say('consent_agreed', '')}\\d`));
		});

		test('the icon then reads the page', async () => {
			await walker.open(ELSEWHERE);
			await walker.clickIcon();
			expect((await readPopup(walker)).role).not.toBe('');
			await walker.closePopup();
		});

		test('the sample posting is read with an empty profile', async () => {
			const sample = await walker.openOwn('sample.html');
			const verdict = await until('its verdict', () => sample.evaluate<string>(`document.querySelector('.verdict')?.innerText`));
			expect(verdict).toMatch(/^ML Engineer/);
			const marks = await until('its marks', () => sample.evaluate<number>(`CSS.highlights.get('jobprism-required')?.size`));
			console.log(`${name}: the sample reads as ${verdict}, ${marks} required places marked`);
			await sample.close();
		});

		test('a board that is switched on is granted alone, and its posting has a badge by itself', async () => {
			for (const site of SITES) await agreeBeforehand(walker, site);
			await switchTo(welcome, true);
			const open = await until('the registration', async () => {
				const now = await state();
				return now.scripts.length > 0 && now;
			});
			expect(open.origins).toEqual([...SITES].sort());
			expect(open.scripts).toEqual([...SITES].sort());
			await walker.open(JOB);
			expect(await until('the badge', () => walker.badge())).toMatch(/^[A-Z]{2}$/);
		});

		test('switched off, permission and script are gone, and the page has no badge', async () => {
			await switchTo(welcome, false);
			const shut = await until('the registration to go', async () => {
				const now = await state();
				return now.scripts.length === 0 && now.origins.length === 0 && now;
			});
			expect(shut.scripts).toEqual([]);
			await until('the badge to go', async () => (await walker.badge()) === '');
			await walker.open(JOB);
			await aWhile();
			expect(await walker.badge()).toBe('');
		});

		test('a permission that is taken back in the browser shows on the page and ends the reading', async () => {
			await switchTo(welcome, true);
			await walker.open(JOB);
			await until('the badge', () => walker.badge());
			await walker.inExtension(asExpression(revoke, SITES));
			await until('the switch to be off', async () => !(await isOn(welcome)));
			await until('the badge to go', async () => (await walker.badge()) === '');
			expect((await state()).scripts).toEqual([]);
		});

		test('a tab that is open already is read when its board is switched on', async () => {
			await switchTo(welcome, true);
			await walker.open(JOB);
			await until('the badge', () => walker.badge());
			await switchTo(welcome, false);
			await until('the badge to go', async () => (await walker.badge()) === '');
			await switchTo(welcome, true);
			await walker.front();
			await until('the badge without a reload', () => walker.badge());
		});

		test('the word taken back in the options ends all reading, and the icon asks again', async () => {
			const options = await walker.openOwn('options.html');
			await until('the options', () => options.evaluate<boolean>(`document.querySelector('.priv .link') !== null`));
			await options.click('.priv .link');
			await until('the registration to go', async () => (await state()).scripts.length === 0);
			await until('what was read to go', async () => (await state()).read.length === 0);
			await walker.open(JOB);
			await walker.pressIcon();
			await aWhile();
			expect((await state()).read).toEqual([]);
			await options.close();
		});
	});
}

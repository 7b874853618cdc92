/** The walk of a person from the install to a board that is switched off again, in one go, the same in both browsers. */
import {readFileSync} from 'node:fs';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {until} from '../../scripts/chromium';
import {attachTo} from '../../scripts/chromium-target';
import {asExpression} from '../../scripts/in-page';
import {type PanelReading, panelExpression} from '../../scripts/panel-reading';
import {clickInPopup, type PopupReading, readPopup} from '../../scripts/popup-reading';
import type {ChromiumWalker, OwnPage, Walker} from '../../scripts/walker';
import {agreeBeforehand} from './agree-beforehand';
import {bodyOf, JOBS} from './moving-pages';
import {readExtensionState, readMarks} from './page-state';

const JOB = 'https://boards.greenhouse.io/northwind/jobs/4012';
const NEXT = '/northwind/jobs/4013';
const HOSTS = ['job-boards.greenhouse.io', 'boards.greenhouse.io', 'job-boards.eu.greenhouse.io', 'boards.eu.greenhouse.io'];
const SWITCH = '[role="switch"][aria-label="Greenhouse"]';
const [, SECOND = {title: '', tool: ''}] = JOBS;
const posting = readFileSync('tests/fixtures/pages/boards/greenhouse.html', 'utf8').replace(
	'</body>',
	`<script>globalThis.openNext = () => { history.pushState(null, '', '${NEXT}'); setTimeout(() => {
		document.querySelector('h1').textContent = ${JSON.stringify(SECOND.title)};
		document.querySelector('.job__description').innerHTML = ${JSON.stringify(bodyOf(SECOND)).replaceAll('<', '\\u003c')};
	}, 200); };</script></body>`,
);

type Api = {
	readonly permissions: {remove(of: object): Promise<boolean>; getAll(): Promise<{readonly origins?: readonly string[]}>};
	readonly scripting: {getRegisteredContentScripts(): Promise<readonly object[]>};
};
const opened = async (): Promise<number> => {
	const {permissions, scripting} = (globalThis as unknown as {chrome: Api}).chrome;
	return ((await permissions.getAll()).origins?.length ?? 0) + (await scripting.getRegisteredContentScripts()).length;
};
const revoke = async (origins: readonly string[]): Promise<boolean> => (globalThis as unknown as {chrome: Api}).chrome.permissions.remove({origins});

/** Takes the permissions back as a person does on the browser's own page of extensions; in Firefox, whose page no driver reaches, through the interface behind it. */
async function takeBack(walker: Walker): Promise<void> {
	const sites = HOSTS.map(host => `https://${host}/*`);
	if (!('loaded' in walker)) {
		await walker.inExtension(asExpression(revoke, sites));
		return;
	}
	const {loaded} = walker as ChromiumWalker;
	const settings = await loaded.context.newPage();
	await settings.goto('chrome://extensions');
	await settings.evaluate(
		async ([id, ...all]) => {
			type Developer = {readonly developerPrivate: {removeHostPermission(id: string, site: string): Promise<void>}};
			for (const site of all) await (globalThis as unknown as {chrome: Developer}).chrome.developerPrivate.removeHostPermission(id ?? '', site);
		},
		[loaded.id, ...sites],
	);
	await settings.close();
}

/** All names that the popup's accessibility tree holds, in Firefox all words that it shows. */
async function namesInPopup(walker: Walker): Promise<string> {
	if (!('loaded' in walker)) return walker.inPopup<string>('document.body.innerText');
	const {loaded} = walker as ChromiumWalker;
	const info = (await loaded.targets('page')).find(({url}) => url.startsWith(`${loaded.origin}/popup.html`));
	if (info === undefined) throw new Error('The popup is not open.');
	const popup = await attachTo(loaded.browser, info);
	type Node = {readonly ignored: boolean; readonly name?: {readonly value: string}};
	const {nodes} = await popup.send<{readonly nodes: readonly Node[]}>('Accessibility.getFullAXTree');
	return nodes.flatMap(({ignored, name}) => (ignored || name === undefined ? [] : name.value)).join('\n');
}

export function describeWholeWalk(name: string, start: () => Promise<Walker>): void {
	describe(`${name}: from the install to a board that is switched off again`, () => {
		let walker: Walker;
		let popup: PopupReading;
		const panel = (what: string, so: (reading: PanelReading) => boolean): Promise<PanelReading> =>
			until(what, async () => {
				const reading = await walker.inPanel<PanelReading>(panelExpression);
				return !reading.busy && so(reading) ? reading : null;
			});
		const clickPanel = (selector: string): Promise<void> => walker.inPanel(`document.querySelector(${JSON.stringify(selector)}).click()`);
		const marked = async (): Promise<readonly string[]> => Object.values(await readMarks(walker)).flat();
		const isOn = (page: OwnPage): Promise<boolean> => page.evaluate<boolean>(`document.querySelector('${SWITCH}')?.getAttribute('aria-checked') === 'true'`);

		beforeAll(async () => {
			walker = await start();
			await walker.answer(url => (url.startsWith(JOB.slice(0, -4)) ? posting : null));
		});
		afterAll(() => walker?.close());

		test('the first run: agree, choose skills, switch a board on', async () => {
			// Before the word is given, the icon leads here.
			await walker.open(JOB);
			await walker.pressIcon();
			const welcome = await walker.openOwn('welcome.html');
			await until('the page', () => welcome.evaluate<boolean>(`document.querySelector('.priv button') !== null`));
			await welcome.click('.priv button');
			for (let count = 1; count <= 6; count += 1) {
				await until('a skill to choose', () => welcome.evaluate<boolean>(`document.querySelector('.chip[aria-pressed="false"]') !== null`));
				await welcome.click('.chip[aria-pressed="false"]');
				await until('it to be chosen', () => welcome.evaluate<boolean>(`document.querySelectorAll('.chip[aria-pressed="true"]').length === ${count}`));
			}
			for (const host of HOSTS) await agreeBeforehand(walker, `https://${host}/*`);
			await welcome.click(SWITCH);
			await until('the switch to be on', () => isOn(welcome));
			await until('the registration', async () => (await walker.inExtension<number>(asExpression(opened))) > HOSTS.length);
		});

		test('a posting of that board has badge and marks by itself, and the popup says the same number', async () => {
			await walker.open(JOB);
			const badge = await until('the badge', () => walker.badge());
			await until('marks', async () => (await marked()).includes('Python'));
			await walker.clickIcon();
			popup = await readPopup(walker);
			expect(popup.title).toBe('Data Engineer, Water Metering');
			expect(popup.fit).toBe(badge);
		});

		test('why it is that number stands in words one click further: every part, its weight, and the sum', async () => {
			expect(popup.fit).toMatch(/^\d+$/);
			const before = await namesInPopup(walker);
			const sum = new RegExp(`\\d.* of .*\\d.* ${popup.fit}\\b`);
			expect(before).not.toMatch(sum);
			await clickInPopup(walker, '.parts ~ * [aria-expanded], .sec:has(.parts) button[aria-expanded="false"]');
			const after = await until('the sum', async () => {
				const names = await namesInPopup(walker);
				return sum.test(names) ? names : null;
			});
			expect(after).toMatch(/Python/);
			expect(after).toMatch(/1 × [01]/);
			console.log(`${name}: ${popup.fit} is explained after one click: ${after.split('\n').find(line => sum.test(line))}`);
		});

		test('the panel shows the same posting, takes the marks away and back, takes “I have this”, and saves', async () => {
			await until('the link', () => walker.inPopup<boolean>('document.querySelector(".foot .panel") !== null'));
			await clickInPopup(walker, '.foot .panel');
			const first = await panel('the posting', ({title}) => title === popup.title);
			expect(first.role).toBe(popup.role);
			await clickPanel('.foot .switch');
			await until('the marks to go', async () => (await marked()).length === 0);
			await clickPanel('.foot .switch');
			await until('marks', async () => (await marked()).includes('Python'));
			await clickPanel('.sk .btn.sm');
			const more = await panel('another fit', ({fit}) => fit !== first.fit);
			expect(Number.parseInt(more.fit, 10)).toBeGreaterThan(Number.parseInt(first.fit, 10));
			await clickPanel('.foot .split button');
			await until('Saved', () => walker.inPanel<boolean>(`document.querySelector('.foot .split button').innerText.startsWith('Saved')`));
			expect((await readExtensionState(walker)).databases.jobprism?.postings).toHaveLength(1);
		});

		test('the next posting in the same document takes its place, with its badge and its marks', async () => {
			const before = await walker.badge();
			await walker.front();
			await walker.inPage('openNext()');
			const next = await panel('the next posting', ({title}) => title === SECOND.title);
			expect(next.skills.join()).toContain(SECOND.tool);
			await until('its marks', async () => (await marked()).includes(SECOND.tool));
			const badge = await until('its badge', () => walker.badge());
			console.log(`${name}: badge ${before}, then ${badge}`);
			expect(badge).not.toBe(before);
		});

		test('a permission that is taken back in the browser’s settings ends badge and marks, and the options say so', async () => {
			const options = await walker.openOwn('options.html');
			await until('the switch', () => isOn(options));
			await walker.front();
			await takeBack(walker);
			await until('the switch to be off', async () => !(await isOn(options)));
			const said = await until('the sentence', () => options.evaluate<string>(`document.querySelector('#boards [role="alert"]')?.innerText`));
			expect(said).toMatch(/Switched off: Greenhouse\. The browser’s permission was taken back\./);
			await until('the badge to go', async () => (await walker.badge()) === '');
			await until('the marks to go', async () => (await marked()).length === 0);
			expect(await walker.inExtension<number>(asExpression(opened))).toBe(0);
			await options.close();
		});

		test('the options switch it on again and off: badge, marks, script and permission are gone', async () => {
			const options = await walker.openOwn('options.html');
			await until('the options', () => options.evaluate<boolean>(`document.querySelector('${SWITCH}') !== null`));
			for (const host of HOSTS) await agreeBeforehand(walker, `https://${host}/*`);
			// Given in the browser's settings again, it may be on already.
			if (!(await isOn(options))) await options.click(SWITCH);
			await until('the switch to be on', () => isOn(options));
			await until('the registration', async () => (await walker.inExtension<number>(asExpression(opened))) > HOSTS.length);
			await walker.open(JOB);
			await until('the badge', () => walker.badge());
			await until('the remembered marks', async () => (await marked()).includes('Python'));
			await options.click(SWITCH);
			await until('the switch to be off', async () => !(await isOn(options)));
			expect(await options.evaluate<boolean>(`document.querySelector('#boards [role="alert"]') === null`)).toBe(true);
			await walker.front();
			await until('the badge to go', async () => (await walker.badge()) === '');
			await until('the marks to go', async () => (await marked()).length === 0);
			await until('script and permission to go', async () => (await walker.inExtension<number>(asExpression(opened))) === 0);
			await options.close();
		});
	});
}

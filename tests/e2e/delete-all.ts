/** Deleting everything, in both browsers: after it the browser itself says that nothing is left. */
import {readFileSync} from 'node:fs';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {until} from '../../scripts/chromium';
import {asExpression} from '../../scripts/in-page';
import type {OwnPage, Walker} from '../../scripts/walker';
import {agreeBeforehand} from './agree-beforehand';

const JOB = 'https://boards.greenhouse.io/northwind/jobs/4012';
const SITES = ['job-boards.greenhouse.io', 'boards.greenhouse.io', 'job-boards.eu.greenhouse.io', 'boards.eu.greenhouse.io'].map(host => `https://${host}/*`);
const SWITCH = '[role="switch"][aria-label="Greenhouse"]';
const posting = readFileSync('tests/fixtures/pages/boards/greenhouse.html', 'utf8');

type Area = {get(keys: null): Promise<Record<string, unknown>>; set(values: object): Promise<void>};
type Api = {
	readonly storage: {readonly local: Area; readonly sync: Area; readonly session: Area};
	readonly permissions: {getAll(): Promise<{readonly origins?: readonly string[]}>};
	readonly scripting: {getRegisteredContentScripts(): Promise<readonly {readonly id: string}[]>};
	readonly tabs: {query(of: object): Promise<readonly {readonly url?: string}[]>};
};
const inventory = async () => {
	const {storage, permissions, scripting, tabs} = (globalThis as unknown as {chrome: Api}).chrome;
	return {
		databases: (await indexedDB.databases()).map(({name}) => name),
		local: Object.keys(await storage.local.get(null)).sort(),
		sync: Object.keys(await storage.sync.get(null)),
		session: Object.keys(await storage.session.get(null)),
		origins: [...((await permissions.getAll()).origins ?? [])].sort(),
		scripts: (await scripting.getRegisteredContentScripts()).map(({id}) => id),
		caches: await caches.keys(),
		ownTabs: (await tabs.query({})).flatMap(({url}) => (url?.includes('-extension://') === true ? [new URL(url).pathname] : [])).sort(),
	};
};
/** What a person would have after some weeks, where it is not made by the steps themselves. */
const fill = async (): Promise<void> => {
	const {storage} = (globalThis as unknown as {chrome: Api}).chrome;
	const profile = {id: 'mine', name: 'Mine', skills: [{id: 'python', label: 'Python', level: 'good'}], years: 4, degree: null, fields: [], certifications: []};
	const rest = {places: [], arrangements: [], maxDaysInOffice: null, minSalary: null, needsSponsorship: null, citizen: null, clearance: null};
	await storage.local.set({
		'profile.of.mine': {schema: 1, made: 1, profile: {...profile, ...rest}},
		'profile.active': 'mine',
		'set.hidden': [{id: 'agile', label: 'Agile'}],
	});
	await storage.sync.set({stray: 1});
	await caches.open('stray');
};

export function describeDeleteAll(name: string, start: () => Promise<Walker>): void {
	describe(`${name}: deleting everything`, () => {
		let walker: Walker;
		let options: OwnPage;
		const state = () => options.evaluate<Awaited<ReturnType<typeof inventory>>>(asExpression(inventory));

		beforeAll(async () => {
			walker = await start();
			await walker.answer(url => (url === JOB ? posting : null));
			options = await walker.openOwn('options.html');
			await until('the options', () => options.evaluate<boolean>(`document.querySelector('#data .btn.danger') !== null`));
			await options.evaluate(asExpression(fill));
			for (const site of SITES) await agreeBeforehand(walker, site);
			await options.click(SWITCH);
			await until('the board to be on', async () => (await state()).scripts.length > 0);
			// The board reads by itself, and a day is noted in the database.
			await walker.open(JOB);
			await until('a record of the tab', async () => (await state()).session.length > 0);
			await until('the database', async () => (await state()).databases.length > 0);
			const workspace = await walker.openOwn('workspace.html');
			await until('the workspace', () => workspace.evaluate<boolean>(`document.querySelector('main') !== null`));
		});
		afterAll(() => walker?.close());

		test('before it there is something of each', async () => {
			const before = await state();
			expect(before).toMatchObject({databases: ['jobprism'], sync: ['stray'], origins: [...SITES].sort(), scripts: ['detect'], caches: ['stray']});
			expect(before.local).toEqual(expect.arrayContaining(['consent', 'profile.active', 'profile.of.mine', 'set.hidden']));
			expect(before.ownTabs).toContain('/workspace.html');
		});

		test('another word than delete deletes nothing', async () => {
			const before = await state();
			await options.click('#data .dz .btn.danger');
			await options.evaluate(asExpression(typeInto, 'no'));
			expect(await options.evaluate<boolean>(`document.querySelector('#data form .danger').disabled`)).toBe(true);
			expect(await state()).toEqual(before);
		});

		test('after the word nothing is left, and the page of the first run opens', async () => {
			await options.evaluate(asExpression(typeInto, 'delete'));
			await until('the button', () => options.evaluate<boolean>(`!document.querySelector('#data form .danger').disabled`));
			await options.click('#data form .danger');
			const said = await until('an answer', () =>
				options.evaluate<string>(
					`[...document.querySelectorAll('#data > [role="status"], #data > [role="alert"]')].map(each => each.innerText).join('').trim()`,
				),
			);
			expect(said).toMatch(/^All data is deleted/);
			await until('the page of the first run', async () => (await state()).ownTabs.includes('/welcome.html'));
			const {ownTabs, ...left} = await state();
			expect(left).toEqual({databases: [], local: [], sync: [], session: [], origins: [], scripts: [], caches: []});
			expect(ownTabs).toEqual(['/options.html', '/welcome.html']);
		});

		test('it stays so while a page of that board is opened and the icon is clicked', async () => {
			await walker.open(JOB);
			await walker.pressIcon();
			await new Promise(done => setTimeout(done, 1500));
			const {ownTabs: _, ...left} = await state();
			expect(left).toEqual({databases: [], local: [], sync: [], session: [], origins: [], scripts: [], caches: []});
		});
	});
}

const typeInto = (word: string): void => {
	const field = document.querySelector<HTMLInputElement>('#data form input');
	if (field === null) throw new Error('no field');
	field.value = word;
	field.dispatchEvent(new Event('input', {bubbles: true}));
};

/**
 * A thousand generated payloads in every field that a page has a hand in, on every screen of the built extension, in real Chromium under the extension's own policy.
 * Nothing may run, load, lead elsewhere, open, or turn, hide or push aside what stands around it. `PAYLOADS` and `SEED` ask for others.
 */
import AxeBuilder from '@axe-core/playwright';
import type {Page} from 'playwright-core';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test} from 'vitest';
import {buildFolder} from '../../scripts/build-extension';
import {asExpression} from '../../scripts/in-page';
import {seedProfile} from '../../scripts/sample-profile';
import {type ChromiumWalker, walkChromium} from '../../scripts/walker';
import {type Around, beginning, look, openWatched, type Shown, seenIn, showViews, watchAround} from './hostile-strings';
import {hostileProfile, hostileView} from './hostile-view';
import {CARRIERS, FAMILIES, payloadsOf} from './payloads';

const SEED = Number(process.env.SEED ?? 6);
const COUNT = Number(process.env.PAYLOADS ?? 1000);
const generated = payloadsOf(SEED, COUNT);
const payloads = generated.map(({text}) => text);
const plain = payloads.map((_, index) => (index % 17 === 0 ? '' : `Plain words ${index}`));
const now = Date.now();

/** Fields that a page has a hand in and that popup or panel always say. The others are said where there is no better witness, or not at all. */
const SAID = {
	'popup.html': ['title', 'company', 'place', 'phrase 0', 'phrase 1', 'phrase 2', 'company by one witness', 'company by another'],
	'sidepanel.html': [
		...[
			'title',
			'company',
			'place',
			'phrase 0',
			'phrase 1',
			'phrase 2',
			'phrase 3',
			'pay in the text',
			'experience',
			'degree',
			'degree, its field',
			'workplace',
		],
		...[
			'workplace, its region',
			'seniority',
			'employment',
			'visa',
			'clearance',
			'industry',
			'certification',
			'certification, its name',
			'with whom',
			'language',
		],
		...['benefit', 'contradiction, one side', 'contradiction, other side', 'unknown term', 'second unknown term', 'title by one witness', 'title by another'],
		...[
			'salary by one witness',
			'salary by another',
			'company by one witness',
			'company by another',
			'skill 0, its quote',
			'skill 3, its quote',
			'skill 5, its name',
		],
	],
} as const;

let walker: ChromiumWalker;
let around: Around;
beforeAll(async () => {
	console.log(`seed ${SEED}: ${payloads.length} payloads of ${Object.keys(FAMILIES).length} families in ${Object.keys(CARRIERS).length} carriers`);
	walker = await walkChromium({extension: buildFolder('chrome')});
	around = watchAround(walker);
});
afterAll(() => walker?.close());
beforeEach(() => {
	for (const list of Object.values(around)) list.length = 0;
});
let open: Page | null = null;
afterEach(async () => {
	await open?.close();
	open = null;
});

/** A page of ours with a profile beside it; closed after the test. */
async function shown(path: string, wide: number, own: readonly string[], answers = true): Promise<Page> {
	const profile = hostileProfile(own);
	await seedProfile(walker, {...profile, skills: [...profile.skills, {id: 'own:plain', label: 'Plain words', level: 'good'}]});
	open = await openWatched(walker, around, path, wide, answers);
	return open;
}

/** Nothing was brought about in the page or around it. Says what was counted. */
async function expectHarmless(page: Page, what: string): Promise<void> {
	const seen = await seenIn(page);
	const {dialogs, requests, moves, opened, complaints} = around;
	console.log(
		`${what}: ${seen.set.length} executed, ${seen.violations.length} violations of the policy, ${dialogs.length} dialogs, ${requests.length} requests, ${moves.length} navigations, ${opened.length} windows, ${seen.errors.length + complaints.length} errors`,
	);
	expect({...seen, ...around}).toEqual({set: [], violations: [], errors: [], dialogs: [], requests: [], moves: [], opened: [], complaints: []});
}

function expectTidy({kinds, leads, signs, beyond}: Pick<Shown, 'kinds' | 'leads' | 'signs' | 'beyond'>, usual: Shown | null): void {
	expect([...leads]).toEqual([]);
	expect([...signs]).toEqual([]);
	expect([...beyond]).toEqual([]);
	if (usual !== null) expect([...kinds].filter(kind => !usual.kinds.has(kind))).toEqual([]);
}

describe('the payloads themselves', () => {
	test('are as many as asked, all different, of every family and carrier, and the same again from the same seed', () => {
		expect(new Set(payloads).size).toBe(COUNT);
		expect(new Set(generated.map(({family}) => family)).size).toBe(Object.keys(FAMILIES).length);
		expect(new Set(generated.map(({carrier}) => carrier.split(',')[0])).size).toBe(Object.keys(CARRIERS).length);
		expect(payloadsOf(SEED, COUNT)).toEqual(generated);
	});

	test('do run where they are taken for markup: the counters see them', async () => {
		const page = await walker.loaded.context.newPage();
		await page.goto('about:blank');
		const ran = await page.evaluate(
			asExpression(
				async (texts: readonly string[]) => {
					const world = globalThis as unknown as {pwned?: unknown};
					let count = 0;
					for (const text of texts) {
						const at = document.createElement('div');
						document.body.replaceChildren(at);
						at.innerHTML = text;
						await new Promise(done => setTimeout(done, 4));
						if (world.pwned !== undefined) count += 1;
						delete world.pwned;
					}
					return count;
				},
				payloads.filter(text => !/refresh/i.test(text)),
			),
		);
		await page.close();
		console.log(`${ran} of ${payloads.length} payloads run as markup in a page without a policy, ${around.requests.length} requests`);
		expect(ran).toBeGreaterThan(COUNT / 50);
		expect(around.requests.length).toBeGreaterThan(5);
	});

	test('a page of ours refuses them as markup, and the refusal is counted', async () => {
		const page = await shown('popup.html', 380, plain.slice(0, 3));
		const refused = await page.evaluate(
			asExpression(() => {
				try {
					document.body.innerHTML = '<img src=x onerror=pwned=1>';
					return false;
				} catch {
					return true;
				}
			}),
		);
		expect(refused).toBe(true);
		expect((await seenIn(page)).violations.join()).toMatch(/require-trusted-types-for/);
	});
});

describe.each([
	['popup.html', 380],
	['sidepanel.html', 320],
] as const)('%s', (path, wide) => {
	test('every field holds every payload, all unfolded, and nothing comes of it', async () => {
		const page = await shown(path, wide, payloads.slice(0, 40));
		const usual = await showViews(page, 30, at => hostileView(plain, at + 20, now));
		const found = await showViews(page, COUNT, at => hostileView(payloads, at, now));
		const said = SAID[path].map(field => [field, found.fields.get(field) ?? 0] as const);
		console.log(
			`${path}: ${COUNT} views of ${Object.keys(hostileView(payloads, 0, now).fields).length} fields; ${said.map(([field, count]) => `${field} ${count}`).join(', ')}`,
		);
		await expectHarmless(page, path);
		expectTidy(found, usual);
		// A text that another part of the line is put into may be cut earlier.
		expect(said.filter(([, count]) => count < COUNT * 0.75)).toEqual([]);
	});

	test('a frame’s board and address, and the code of a failure, are words', async () => {
		const page = await shown(path, wide, plain.slice(0, 3));
		const view = (texts: readonly string[], at: number) => {
			const [first = '', second = ''] = [texts[at % COUNT], texts[(at + 7) % COUNT]];
			return at % 2 === 0
				? {view: {kind: 'framed', frame: {board: first, url: second, single: at % 4 === 0}, allowed: at % 3 === 0}, fields: {board: first}}
				: {view: {kind: 'failed', code: first}, fields: {code: first}};
		};
		const found = await showViews(page, COUNT, at => view(payloads, at));
		await expectHarmless(page, `${path} without a posting`);
		expectTidy(found, null);
		expect([...found.kinds]).toContain('a class href rel target');
	});

	test.each([wide, wide === 380 ? 380 : 420])('axe finds nothing wrong with it, and nothing is pushed aside, at %i px', async width => {
		const page = await shown(path, width, payloads.slice(0, 40));
		for (const at of [0, 117, 333]) {
			const found = await showViews(page, 1, () => hostileView(payloads, at, now));
			expectTidy(found, null);
			const {violations, passes} = await new AxeBuilder({page}).analyze();
			console.log(`${path} at ${width} px, view ${at}: ${passes.length} rules passed, ${violations.length} violations`);
			expect(violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html.slice(0, 160)).join(' | ')}`)).toEqual([]);
		}
	});
});

describe('pages that hold what was taken from pages before', () => {
	test('the options list a thousand hidden skills, rules, corrections and own skills, and preview a file', async () => {
		const cut = (longest: number) => payloads.map(text => text.slice(0, longest));
		const at = now;
		await walker.inExtension(
			asExpression(
				async (short: readonly string[], around: readonly string[], when: number) => {
					type Api = {readonly storage: {readonly local: {set(items: object): Promise<void>}}};
					const next = (list: readonly string[], index: number): string => list[(index + 7) % list.length] ?? '';
					await (globalThis as unknown as {chrome: Api}).chrome.storage.local.set({
						'set.hidden': short.map((label, index) => ({id: `h${index}`, label})),
						'set.mutes': short.map((text, index) => ({id: `m${index}`, at: when, kind: index % 2 ? 'employer' : 'words', text, reason: next(short, index)})),
						'set.corrections': short.map((label, index) => ({
							id: `c${index}`,
							at: when,
							skill: next(short, index),
							label,
							where: {quote: next(short, index), before: next(around, index), after: next(around, index + 3)},
							level: null,
						})),
					});
				},
				cut(400),
				cut(64),
				at,
			),
		);
		const page = await shown('options.html', 1000, payloads, false);
		await page.locator('#hidden li').first().waitFor();
		const incoming = {kind: 'jobprism-profile', version: 1, profile: hostileProfile(payloads.slice(0, 300))};
		await page
			.locator('.who input[type=file]')
			.setInputFiles({name: `${FAMILIES.markup[3]}.json`, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(incoming))});
		await page.locator('.resume').waitFor();
		const round = await look(page, false);
		// A list item is shown with its spaces at the ends cut, and a line that is cut ends earlier.
		const seen = payloads.filter(text => round.words.includes(beginning(text).slice(0, 30).trim())).length;
		console.log(`options.html: ${seen} of ${COUNT} payloads on the screen`);
		await expectHarmless(page, 'options.html');
		expectTidy({kinds: new Set(), leads: new Set(round.leads), signs: new Set(round.signs), beyond: new Set(round.beyond)}, null);
		expect(seen).toBeGreaterThan(COUNT * 0.98);
	});

	test.each(['welcome.html', 'sample.html'])('%s shows a profile of payloads as words', async path => {
		const page = await shown(path, 1000, payloads.slice(0, 300), false);
		await page.locator('.verdict').first().waitFor();
		const round = await look(page);
		await expectHarmless(page, path);
		expectTidy({kinds: new Set(), leads: new Set(round.leads), signs: new Set(round.signs), beyond: new Set(round.beyond)}, null);
	});
});

test('the workspace reads texts of payloads by the real engine, and they stay words', async () => {
	const page = await shown('workspace.html#read', 1000, payloads.slice(0, 40), false);
	await page.locator('textarea').waitFor();
	for (let from = 0; from < COUNT; from += 100) {
		const lines = payloads.slice(from, from + 100);
		await page.locator('textarea').fill(`Requirements\n${lines.map(line => `- Python and SQL with ${line.replace(/[\r\n]/g, ' ')}`).join('\n')}`);
		await page
			.locator('.beside input')
			.first()
			.fill(lines[0] ?? '');
		await page
			.locator('.beside input')
			.nth(1)
			.fill(lines[1] ?? '');
		await page
			.locator('.beside input')
			.nth(2)
			.fill(lines[2] ?? '');
		await page.locator('.give button[type="submit"]').click();
		await page.locator('.hero').waitFor();
		const round = await look(page);
		expectTidy({kinds: new Set(), leads: new Set(round.leads), signs: new Set(), beyond: new Set(round.beyond)}, null);
	}
	await expectHarmless(page, 'workspace.html#read');
});

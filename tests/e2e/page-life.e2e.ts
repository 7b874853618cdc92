/** A page that lives on after it was read: it goes on to other postings, comes back, mutates, hides; and the extension goes away under it. */
import {afterAll, afterEach, beforeAll, describe, expect, test} from 'vitest';
import {buildFolder} from '../../scripts/build-extension';
import {until} from '../../scripts/chromium';
import {asExpression} from '../../scripts/in-page';
import {clickInPopup, type PopupReading, popupExpression, readPopup} from '../../scripts/popup-reading';
import {seedProfile} from '../../scripts/sample-profile';
import {type Walker, walkChromium, walkFirefox} from '../../scripts/walker';
import {JOBS, type PageServer, pageAt, servePages} from './moving-pages';
import {readMarks} from './page-state';

const pause = (milliseconds: number) => new Promise(done => setTimeout(done, milliseconds));
const [FIRST, SECOND, THIRD] = JOBS as readonly [(typeof JOBS)[0], (typeof JOBS)[0], (typeof JOBS)[0]];

/** Milliseconds after which nothing of the old posting may be left. */
const SOON = 1000;

type Moment = {readonly at: number; readonly reading: PopupReading; readonly marks: string; readonly badge: string};

describe.each([
	[
		'Chromium',
		async (server: PageServer) => {
			const walker = await walkChromium({extension: buildFolder('chrome'), keeps: ['--disable-back-forward-cache']});
			await walker.page.route('https://*/**', route => {
				const body = pageAt(new URL(route.request().url()).pathname);
				return body === null ? route.abort() : route.fulfill({contentType: 'text/html; charset=utf-8', body});
			});
			return {walker, boards: 'https://', server};
		},
	],
	[
		'Firefox',
		async (server: PageServer) => ({
			walker: await walkFirefox({
				extension: buildFolder('firefox'),
				preferences: {
					'network.proxy.type': 1,
					'network.proxy.http': '127.0.0.1',
					'network.proxy.http_port': server.port,
					// The boards' real names are known to be for https alone.
					'network.stricttransportsecurity.preloadlist': false,
				},
			}),
			boards: 'http://',
			server,
		}),
	],
] as const)('%s: the life of a page', (name, start) => {
	let walker: Walker;
	let server: PageServer;
	let boards: string;
	beforeAll(async () => {
		server = await servePages();
		({walker, boards} = await start(server));
		await seedProfile(walker);
	});
	afterAll(async () => {
		await walker?.close();
		await server?.close();
	});
	afterEach(() => walker.closePopup().catch(() => undefined));

	/** What popup, page and badge say now. */
	async function look(began: number): Promise<Moment> {
		const at = Date.now() - began;
		const reading = await walker.inPopup<PopupReading>(popupExpression);
		return {
			at,
			reading,
			marks: Object.values(await readMarks(walker))
				.flat()
				.join(' '),
			badge: await walker.badge(),
		};
	}

	const areMarked = async (): Promise<boolean> => ((await readMarks(walker))['jobprism-required']?.length ?? 0) > 0;
	/** Marks the page; where they were switched on before, the site remembers it and they come by themselves. */
	async function switchMarksOn(): Promise<void> {
		const remembered = await until('marks by themselves', areMarked, 1000).catch(() => false);
		if (remembered) return;
		await clickInPopup(walker, '.foot .switch');
		await until('marks', areMarked);
	}

	/** Opens the posting, marks it, lets it go on, and looks for as long as it takes and a while longer. */
	async function follow(address: string, move: string, lasts: number): Promise<readonly Moment[]> {
		await walker.open(address);
		await walker.clickIcon();
		const before = await readPopup(walker);
		expect(before.title).toBe(FIRST.title);
		await switchMarksOn();
		const began = Date.now();
		await walker.inPage(move);
		const moments: Moment[] = [];
		while (Date.now() - began < lasts) {
			moments.push(await look(began));
			await pause(120);
		}
		return moments;
	}

	test.each([
		[
			'a click on another job beside LinkedIn’s list',
			'www.linkedin.com/jobs/search?currentJobId=4000000001',
			'push',
			'/jobs/search?currentJobId=4000000002',
			700,
		],
		['a click on another job beside Indeed’s list', 'www.indeed.com/jobs?q=data&vjk=0123456789abcdef', 'push', '/jobs?q=data&vjk=fedcba9876543210', 700],
		['a replaced address whose page comes late', '127.0.0.1/moving.html', 'replace', '/moving.html?job=2', 1800],
		['a route behind the hash', '127.0.0.1/moving.html', 'hash', '#/jobs/2', 0],
	])(
		'%s: the new posting or nothing, never the old one',
		async (_, address, way, next, delay) => {
			const from = address.startsWith('127') ? server.origin + address.slice('127.0.0.1'.length) : boards + address;
			const moments = await follow(from, `openJob(${JSON.stringify(way)}, 1, ${delay}, ${JSON.stringify(next)})`, delay + 2200);
			const late = moments.filter(({at}) => at >= SOON);
			expect(late.length).toBeGreaterThan(3);
			expect(late.filter(({reading}) => reading.title === FIRST.title && !reading.busy)).toEqual([]);
			expect(late.filter(({marks}) => marks.includes(FIRST.tool))).toEqual([]);
			const between = late.filter(({reading}, index) => reading.title !== SECOND.title && late[index + 1]?.reading.title !== SECOND.title);
			expect(between.filter(({badge}) => badge !== '')).toEqual([]);
			const last = moments.at(-1) as Moment;
			expect(last.reading.title).toBe(SECOND.title);
			expect(last.marks).toContain(SECOND.tool);
			expect(last.badge).not.toBe('');
			const shown = moments.find(({reading}) => reading.title === SECOND.title)?.at;
			console.log(`${name}: the page changed after ${delay} ms, the popup showed it at ${shown} ms, ${moments.length} looks`);
		},
		60_000,
	);

	test('twenty moves in a second end at the last one', async () => {
		await walker.open(`${server.origin}/moving.html`);
		await walker.clickIcon();
		await readPopup(walker);
		await walker.inPage(
			asExpression(async () => {
				const {openJob} = globalThis as unknown as {openJob(way: string, index: number, delay: number, address: string): void};
				for (let n = 0; n < 40; n += 1) {
					openJob('push', n % 3, 0, `/moving.html?job=${n}`);
					await new Promise(done => setTimeout(done, 50));
				}
				openJob('push', 2, 0, '/moving.html?job=last');
			}),
		);
		await until('the last posting', async () => (await walker.inPopup<PopupReading>(popupExpression)).title === THIRD.title, 4000);
	});

	test('a posting that comes in late is waited for and shown', async () => {
		await walker.open(`${server.origin}/late.html`);
		await walker.clickIcon();
		await until('the posting', async () => (await walker.inPopup<PopupReading>(popupExpression)).title === FIRST.title, 5000);
	});

	test('a closed shadow root is read and marked, and its marks have their style', async () => {
		await walker.open(`${server.origin}/closed.html`);
		await walker.clickIcon();
		expect(await readPopup(walker)).toMatchObject({title: FIRST.title, empty: null});
		await switchMarksOn();
		expect((await readMarks(walker))['jobprism-required']).toContain('Python');
		const line = 'getComputedStyle(closedRoot.querySelector("li"), "::highlight(jobprism-required)").textDecorationLine';
		// Firefox lets no style sheet of the document, the page's or the person's, reach a highlight in a shadow root.
		if (name === 'Chromium') await until('their style', async () => (await walker.inPage<string>(line)).includes('underline'), 3000);
		// Drawn anew with the same words: the marks follow.
		await walker.inPage('closedRoot.innerHTML = closedRoot.innerHTML');
		await until('marks again', async () => (await readMarks(walker))['jobprism-required']?.includes('Python'), 4000);
	});

	/** Readings that a page told of itself in so many milliseconds, with the moments. */
	async function readingsWithin(milliseconds: number): Promise<readonly number[]> {
		await walker.inExtension(
			asExpression(() => {
				type Hook = {addListener(listener: (one: {kind?: string}) => undefined): void};
				const world = globalThis as unknown as {told?: number[]; chrome: {runtime: {onMessage: Hook}}};
				if (world.told === undefined)
					world.chrome.runtime.onMessage.addListener(message => {
						if (message.kind === 'posting.read') world.told?.push(Date.now());
						return undefined;
					});
				world.told = [];
			}),
		);
		await pause(milliseconds);
		return walker.inExtension<readonly number[]>('globalThis.told');
	}

	test('a page that changes sixty times a second is read at most once a second', async () => {
		await walker.open(`${server.origin}/restless.html`);
		await walker.clickIcon();
		await readPopup(walker);
		await switchMarksOn();
		await walker.closePopup();
		const told = await readingsWithin(5000);
		const gaps = told.slice(1).map((at, index) => at - (told[index] ?? 0));
		console.log(`${name}: ${told.length} readings in 5 s, gaps ${gaps.join(', ')} ms`);
		expect(told.length).toBeGreaterThan(2);
		expect(told.length).toBeLessThanOrEqual(6);
		expect(Math.min(...gaps)).toBeGreaterThan(900);
	});

	test('a list that grows beside the posting takes nothing from it', async () => {
		await walker.open(`${server.origin}/endless.html`);
		await walker.clickIcon();
		await readPopup(walker);
		await switchMarksOn();
		await pause(3000);
		const reading = await walker.inPopup<PopupReading>(popupExpression);
		expect(reading).toMatchObject({title: FIRST.title, marks: true});
		expect((await readMarks(walker))['jobprism-required']).toContain('Python');
	});

	// The last one: the drivers lose sight of a page that comes back.
	test('a page that the browser brings back has its marks at once, and badge and popup soon', async () => {
		await walker.open(`${server.origin}/one.html`);
		await walker.clickIcon();
		await readPopup(walker);
		await switchMarksOn();
		const badge = await until('the badge', () => walker.badge());
		await walker.closePopup();
		await walker.inPage("location.href = '/two.html'");
		await until('the other page', () => walker.inPage<boolean>("location.pathname === '/two.html' && document.readyState === 'complete'").catch(() => false));
		await until('no badge', async () => (await walker.badge()) === '');
		await walker.inPage('void setTimeout(() => history.back())');
		await until('the first page', () => walker.inPage<boolean>("location.pathname === '/one.html' && 'broughtBack' in globalThis").catch(() => false));
		expect(await walker.inPage('globalThis.broughtBack')).toBe(true);
		expect((await readMarks(walker))['jobprism-required']).toContain('Python');
		expect(await until('the badge again', () => walker.badge(), 3000)).toBe(badge);
		await walker.clickIcon();
		expect(await readPopup(walker)).toMatchObject({title: FIRST.title, marks: true});
	});
});

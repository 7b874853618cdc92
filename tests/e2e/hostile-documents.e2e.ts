/** Documents that are made to break a reader, in both browsers: each is answered in a sentence or read, and nothing of the page is changed. */
import {readdirSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join, resolve} from 'node:path';
import {afterAll, afterEach, beforeAll, describe, expect, test} from 'vitest';
import type {NoPostingReason} from '../../lib/model';
import {say, sayOf} from '../../lib/ui/say';
import {buildFolder} from '../../scripts/build-extension';
import {asExpression} from '../../scripts/in-page';
import {clickInPopup, type PopupReading, readPopup} from '../../scripts/popup-reading';
import {type Walker, walkChromium, walkFirefox} from '../../scripts/walker';
import {DOCUMENTS, HOSTILE_WORDS, TITLE} from './hostile-documents';

const reasons: readonly NoPostingReason[] = ['empty', 'loading', 'not-a-posting', 'list', 'form-only', 'restricted', 'too-short', 'few-selected', 'error'];
const saidOf = (reason: NoPostingReason) => ({title: sayOf('no_posting_title', reason), text: sayOf('no_posting', reason)});

const FIXTURES = resolve('tests/fixtures/pages/boards');
const fixtures = readdirSync(FIXTURES).filter(name => name.endsWith('.html'));

type Server = {readonly origin: string; readonly close: () => Promise<void>};
async function serve(): Promise<Server> {
	const server = createServer((request, response) => {
		const {pathname} = new URL(request.url ?? '/', 'http://127.0.0.1');
		const hostile = DOCUMENTS[Number(/^\/hostile\/(\d+)$/.exec(pathname)?.[1] ?? Number.NaN)];
		const fixture = fixtures.find(name => pathname === `/${name}`);
		response.writeHead(hostile || fixture ? 200 : 404, {'content-type': hostile?.type ?? 'text/html; charset=utf-8'});
		response.end(hostile?.body() ?? (fixture === undefined ? '' : readFileSync(join(FIXTURES, fixture))));
	});
	await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
	return {
		origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		close: () => {
			server.closeAllConnections();
			return new Promise(done => server.close(() => done()));
		},
	};
}

/** All that can be seen of a page from within: its markup with its attributes, the trees in its shadow roots, its sheets. */
const wholePage = asExpression(() => {
	const roots: string[] = [];
	for (const element of document.querySelectorAll('*'))
		if (element.shadowRoot) roots.push(element.shadowRoot.innerHTML, String(element.shadowRoot.adoptedStyleSheets.length));
	return JSON.stringify([document.documentElement.outerHTML, document.doctype?.name, document.styleSheets.length, document.adoptedStyleSheets.length, roots]);
});

describe.each([
	['Chromium', () => walkChromium({extension: buildFolder('chrome')}), ['chrome://version/', 'about:blank']],
	['Firefox', () => walkFirefox({extension: buildFolder('firefox')}), ['about:support', 'about:blank']],
] as const)('%s: a document that is made to break a reader', (name, start, own) => {
	let walker: Walker;
	let server: Server;
	beforeAll(async () => {
		server = await serve();
		walker = await start();
	});
	afterAll(async () => {
		await walker?.close();
		await server?.close();
	});
	// Also after a failure, so that the next document is not judged by the popup of this one.
	afterEach(() => walker.closePopup().catch(() => undefined));

	async function read(url: string): Promise<PopupReading> {
		await walker.open(url);
		await walker.clickIcon();
		return readPopup(walker);
	}

	test.each(
		DOCUMENTS.map((document, index) => [document.name, document, index] as const).filter(([, document]) => name === 'Chromium' || document.heavy !== true),
	)(
		'%s',
		async (_, {is, cut}, index) => {
			const reading = await read(`${server.origin}/hostile/${index}`);
			if (is === 'none') expect(reasons.map(saidOf)).toContainEqual(reading.empty);
			else if (is === 'posting') {
				expect(reading).toMatchObject({title: TITLE, empty: null});
				if (cut) expect([say('notice_truncated'), say('notice_cut_off')].some(sentence => reading.cautions.includes(sentence))).toBe(true);
				await clickInPopup(walker, '.foot .switch');
				const marked = await walker.inExtension<string>(
					asExpression(async () => {
						type Api = {readonly storage: {readonly session: {get(key: null): Promise<Record<string, unknown>>}}};
						return JSON.stringify(await (globalThis as unknown as {chrome: Api}).chrome.storage.session.get(null));
					}),
				);
				expect(marked).not.toContain(HOSTILE_WORDS.slice(0, 30));
				expect(marked).toContain('Good knowledge of SQL');
			} else expect(reading.title === TITLE || reading.empty !== null).toBe(true);
			await walker.closePopup();
		},
		60_000,
	);

	test.each(own)('%s is not to be read, and says so', async address => {
		const reading = await read(address);
		expect([saidOf('restricted'), saidOf('empty')]).toContainEqual(reading.empty);
		await walker.closePopup();
	});

	test('every page of the boards is the same before and after it is read and marked, byte for byte', async () => {
		let marked = 0;
		// A driver that is slow looks at every fourth.
		const pages = fixtures.filter((_, index) => name === 'Chromium' || index % 4 === 0);
		for (const fixture of pages) {
			await walker.open(`${server.origin}/${fixture}`);
			const before = await walker.inPage<string>(wholePage);
			await walker.clickIcon();
			const reading = await readPopup(walker);
			if (reading.empty === null) {
				await clickInPopup(walker, '.foot .switch');
				await walker.inPage(asExpression(() => new Promise(done => setTimeout(done, 60))));
				marked += await walker.inPage<number>('[...CSS.highlights.values()].reduce((sum, one) => sum + one.size, 0)');
			}
			expect(await walker.inPage<string>(wholePage), fixture).toBe(before);
			await walker.closePopup();
		}
		console.log(`${name}: ${pages.length} pages, ${marked} marks, no change`);
		expect(marked).toBeGreaterThan(pages.length * 5);
	}, 120_000);
});

/**
 * Renders every state of the popup, the panel and the options, with fixed data, in real Chromium in both themes, into out/pictures. For the eye; axe looks as well.
 * `npx tsx scripts/pictures.ts [state…]`
 */
import {mkdirSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, resolve} from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import preact from '@preact/preset-vite';
import {type Browser, chromium, type Page} from 'playwright-core';
import {build} from 'vite';
import config from '../wxt.config';
import {browserFor} from './browsers';

const out = resolve('out/pictures');
const built = resolve('.cache/gallery');
const pages = ['gallery', 'gallery-options', 'gallery-panel'] as const;

/** Clicks that lead to a state which is the component's own. */
const opened: readonly {readonly name: string; readonly state: string; readonly click: readonly string[]; readonly keys?: string}[] = [
	{name: 'posting+counted', state: 'posting', click: ['text=How it is counted']},
	{name: 'posting+phrases', state: 'posting', click: ['text=All 4']},
	{name: 'posting+skills', state: 'posting', click: ['text=All 17 skills']},
	{name: 'posting+usual', state: 'posting', click: ['text=usual £58–82k']},
	{name: 'saved+menu', state: 'saved', click: ['[aria-label="Choose a status"]']},
	{name: 'language+counted', state: 'language', click: ['text=How it is counted']},
	{name: 'posting+forced', state: 'posting', click: []},
	{name: 'posting+large', state: 'posting', click: []},
	{name: 'posting+skills+large', state: 'posting', click: ['text=All 17 skills']},
	{name: 'posting+keys', state: 'posting', click: [], keys: '?'},
];

/** The panel's widths, and what is opened in it. */
const panels: readonly {readonly name: string; readonly state: string; readonly wide: number; readonly click?: readonly string[]}[] = [
	{name: 'panel+320', state: 'panel', wide: 320},
	{name: 'panel+kind', state: 'panel', wide: 420, click: ['text=By kind']},
	{name: 'panel+kind+320', state: 'panel', wide: 320, click: ['text=By kind']},
	{name: 'panel+open', state: 'panel', wide: 420, click: ['text=How this adds up', 'text=How it is counted', '.lvl']},
	{name: 'panel+open+320', state: 'panel', wide: 320, click: ['text=How this adds up', 'text=How it is counted', '.lvl']},
	{name: 'panel+large', state: 'panel', wide: 420},
	{name: 'panel+320+large', state: 'panel', wide: 320},
	{name: 'panel+forced', state: 'panel', wide: 420},
];

/** The policy of the extension's pages, so that what would be blocked there is blocked here. */
function policy(): string {
	const manifest =
		typeof config.manifest === 'function' ? config.manifest({browser: 'chrome', manifestVersion: 3, mode: 'production', command: 'build'}) : config.manifest;
	const found = JSON.stringify(manifest);
	const text = /"extension_pages":"([^"]+)"/.exec(found)?.[1];
	if (text === undefined) throw new Error('pictures: wxt.config.ts states no policy for extension pages');
	return text;
}

const types: Readonly<Record<string, string>> = {'.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml'};
async function serve(): Promise<{readonly origin: string; readonly close: () => void}> {
	const csp = policy();
	const server = createServer((request, response) => {
		const path = new URL(request.url ?? '/', 'http://localhost').pathname;
		try {
			const body = readFileSync(join(built, path));
			response.writeHead(200, {'content-type': types[extname(path)] ?? 'application/octet-stream', 'content-security-policy': csp});
			response.end(body);
		} catch {
			response.writeHead(404).end();
		}
	});
	await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('pictures: no address');
	return {origin: `http://127.0.0.1:${address.port}`, close: () => server.close()};
}

type Look = {readonly theme: 'light' | 'dark'; readonly wide: number; readonly forced?: boolean};
async function open(browser: Browser, origin: string, page: string, state: string, {theme, wide, forced = false}: Look): Promise<Page> {
	const context = await browser.newContext({
		colorScheme: theme,
		forcedColors: forced ? 'active' : 'none',
		viewport: {width: wide, height: 600},
		deviceScaleFactor: 2,
		locale: 'en-GB',
	});
	const view = await context.newPage();
	view.on('console', message => message.type() === 'error' && !message.text().includes('404') && console.error(`${state}: ${message.text()}`));
	view.on('pageerror', error => console.error(`${state}: ${error.message}`));
	await view.goto(`${origin}/tests/ui/${page}.html#${state}`);
	await view.waitForSelector('main');
	return view;
}

/** What the popup takes of its window. */
async function frame(view: Page): Promise<{x: number; y: number; width: number; height: number}> {
	const box = await view.locator('#root').boundingBox();
	if (box === null) throw new Error('pictures: nothing on screen');
	return box;
}

/** All pictures of a theme on one, to look at them side by side. */
async function sheet(browser: Browser, theme: 'light' | 'dark', names: readonly string[], name: string, columns: number): Promise<void> {
	const page = await browser.newPage({viewport: {width: columns * 400, height: 800}});
	const figures = names.map(each => {
		const data = readFileSync(join(out, `${each}-${theme}.png`)).toString('base64');
		return `<figure style="margin:0 20px 20px 0;break-inside:avoid;font:13px sans-serif;color:#888"><figcaption>${each}</figcaption><img width="380" src="data:image/png;base64,${data}"></figure>`;
	});
	await page.setContent(
		`<body style="margin:0;display:flex;flex-wrap:wrap;align-items:start;background:${theme === 'light' ? '#dde' : '#334'}">${figures.join('')}`,
	);
	await page.screenshot({path: join(out, `${name}-${theme}.png`), fullPage: true});
	await page.close();
}

async function main(): Promise<void> {
	const only = process.argv.slice(2);
	mkdirSync(out, {recursive: true});
	await build({
		configFile: false,
		logLevel: 'warn',
		plugins: [preact()],
		build: {outDir: built, emptyOutDir: true, modulePreload: false, rollupOptions: {input: pages.map(page => resolve(`tests/ui/${page}.html`))}},
	});
	const {popupStates} = await import('../tests/ui/popup-states');
	const {optionsStates} = await import('../tests/ui/options-states');
	const {panelStates} = await import('../tests/ui/panel-states');
	const chrome = await browserFor('chromium');
	const browser = await chromium.launch({executablePath: chrome.path, args: ['--no-sandbox']});
	const server = await serve();
	let violations = 0;
	const shots = [
		...Object.keys(popupStates).map(state => ({
			name: state,
			state,
			click: [] as readonly string[],
			keys: undefined as string | undefined,
			page: 'gallery',
			wide: 380,
		})),
		...opened.map(each => ({...each, keys: each.keys, page: 'gallery', wide: 380})),
		...Object.keys(optionsStates).map(state => ({name: state, state, click: [] as readonly string[], keys: undefined, page: 'gallery-options', wide: 1000})),
		...Object.keys(panelStates).map(state => ({name: state, state, click: [] as readonly string[], keys: undefined, page: 'gallery-panel', wide: 420})),
		...panels.map(each => ({...each, click: each.click ?? [], keys: undefined, page: 'gallery-panel'})),
	].filter(({name}) => only.length === 0 || only.includes(name));
	for (const theme of ['light', 'dark'] as const)
		for (const {name, state, click, keys, page, wide} of shots) {
			const view = await open(browser, server.origin, page, state, {theme, wide, forced: name.includes('forced')});
			if (name.endsWith('large')) await view.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
			for (const selector of click) await view.locator(selector).first().click({force: true});
			if (keys !== undefined) await view.keyboard.press(keys);
			await view.mouse.move(0, 0);
			const height = await view.evaluate(() => document.documentElement.scrollHeight);
			// The footer sticks to the window's edge: a picture of the whole needs a window of that height.
			await view.setViewportSize({width: wide, height});
			// With forced colours the browser paints others than the ones written, which axe reads.
			const axe = new AxeBuilder({page: view}).disableRules(name.includes('forced') ? ['color-contrast'] : []);
			const found = await axe.analyze();
			for (const {id, nodes} of found.violations)
				console.error(
					`${name} ${theme}: ${id}: ${nodes
						.map(node => node.html)
						.join(' | ')
						.slice(0, 300)}`,
				);
			violations += found.violations.length;
			await view.screenshot({path: join(out, `${name}-${theme}.png`), clip: await frame(view)});
			console.log(`${name}-${theme}  ${Math.round((await frame(view)).height)} px high`);
			await view.context().close();
		}
	const popups = shots.filter(({page}) => page === 'gallery').map(({name}) => name);
	for (const theme of ['light', 'dark'] as const)
		for (let at = 0; at < popups.length; at += 8) await sheet(browser, theme, popups.slice(at, at + 8), `sheet-${at / 8 + 1}`, 4);
	server.close();
	await browser.close();
	console.log(`${shots.length * 2} pictures in out/pictures, ${violations} violations found by axe`);
	if (violations > 0) process.exitCode = 1;
}

await main();

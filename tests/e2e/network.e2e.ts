/** The extension makes no request: every request of the browser is counted over the whole journey, and the journey is walked with no network at all. */
import {spawnSync} from 'node:child_process';
import {resolve} from 'node:path';
import {expect, test} from 'vitest';
import {buildFolder} from '../../scripts/build-extension';
import {attachTo} from '../../scripts/chromium-target';
import {seedProfile} from '../../scripts/sample-profile';
import {serveSamples} from '../../scripts/sample-server';
import {type Walker, walkChromium, walkFirefox} from '../../scripts/walker';
import {startCountingProxy} from './counting-proxy';
import {walkWholeJourney} from './whole-journey';

const page = 'data-scientist-who-ships.html';
/** Chromium asks by itself whether someone is signed in. It is told to ask at this name, which nobody else knows. */
const browsersOwn = 'asked-by-the-browser-itself.invalid';
/** What the page itself asks for, whoever reads it. */
const pagesOwn = (url: string, origin: string) => [`${origin}/${page}`, `${origin}/sample.css`, `${origin}/favicon.ico`].includes(url);

async function countRequests(
	start: (proxyPort: number) => Promise<Walker>,
): Promise<{own: number; others: readonly string[]; atOpening: number; atEnd: number}> {
	const server = await serveSamples();
	const proxy = await startCountingProxy();
	const walker = await start(proxy.port);
	try {
		await seedProfile(walker);
		// What the browser asks for at its start is not of this journey.
		proxy.seen.length = 0;
		let atOpening = 0;
		const counted = () => proxy.seen.filter(url => !url.startsWith(browsersOwn));
		const outcome = await walkWholeJourney(walker, `${server.origin}/${page}`, async () => {
			await new Promise(done => setTimeout(done, 500));
			atOpening = counted().length;
		});
		expect(outcome).toMatchObject({kept: 1, first: {empty: null}, second: {marks: true}});
		return {
			own: counted().filter(url => pagesOwn(url, server.origin)).length,
			others: counted().filter(url => !pagesOwn(url, server.origin)),
			atOpening,
			atEnd: counted().length,
		};
	} finally {
		await walker.close();
		await proxy.close();
		await server.close();
	}
}

test('Chromium: 0 requests caused by the extension in the whole journey, seen from the network', async () => {
	const {own, others, atOpening, atEnd} = await countRequests(port =>
		walkChromium({
			extension: buildFolder('chrome'),
			arguments: [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>', `--gaia-url=https://${browsersOwn}`],
		}),
	);
	console.log(`Chromium: ${own} requests by the page, ${others.length} others, ${atEnd - atOpening} after the page had opened`);
	expect(own).toBeGreaterThan(0);
	expect(others).toEqual([]);
	expect(atEnd).toBe(atOpening);
});

test('Firefox: 0 requests caused by the extension in the whole journey, seen from the network', async () => {
	const {own, others, atOpening, atEnd} = await countRequests(port =>
		walkFirefox({
			extension: buildFolder('firefox'),
			preferences: {
				'network.proxy.type': 1,
				'network.proxy.http': '127.0.0.1',
				'network.proxy.http_port': port,
				'network.proxy.ssl': '127.0.0.1',
				'network.proxy.ssl_port': port,
				'network.proxy.no_proxies_on': '',
				'network.proxy.allow_hijacking_localhost': true,
			},
		}),
	);
	console.log(`Firefox: ${own} requests by the page, ${others.length} others, ${atEnd - atOpening} after the page had opened`);
	expect(own).toBeGreaterThan(0);
	expect(others).toEqual([]);
	expect(atEnd).toBe(atOpening);
});

test('Chromium: 0 requests by page, worker and popup after the page has opened, seen from inside', async () => {
	const server = await serveSamples();
	const walker = await walkChromium({extension: buildFolder('chrome')});
	const asked: string[] = [];
	const watched: string[] = [];
	try {
		await seedProfile(walker);
		const {browser, targets} = walker.loaded;
		const watch = async (targetId: string): Promise<void> => {
			const info = (await targets()).find(one => one.targetId === targetId);
			if (!info || watched.includes(targetId)) {
				return;
			}

			watched.push(targetId);
			const target = await attachTo(browser, info);
			target.on((method, parameters) => {
				const url = (parameters.request as {url?: string} | undefined)?.url ?? '';
				if (method === 'Network.requestWillBeSent' && !/^(?:chrome-extension|data|blob):/.test(url)) {
					asked.push(`${info.type} ${url}`);
				}
			});
			await target.send('Network.enable');
		};
		await browser.send('Target.setDiscoverTargets', {discover: true});
		await walkWholeJourney(walker, `${server.origin}/${page}`, async () => {
			for (const {targetId, type} of await targets()) {
				if (type === 'page' || type === 'service_worker') {
					await watch(targetId);
				}
			}

			browser.on('Target.targetCreated', (event: {targetInfo: {targetId: string}}) => void watch(event.targetInfo.targetId).catch(() => undefined));
		});
		console.log(`Chromium: ${watched.length} targets watched (page, worker, popups, options), ${asked.length} requests`);
		expect(watched.length).toBeGreaterThanOrEqual(5);
		expect(asked).toEqual([]);
	} finally {
		await walker.close();
		await server.close();
	}
});

test('Chromium: the whole journey works with no network at all', () => {
	const script = resolve('tests/e2e/without-network.ts');
	const tsx = resolve('node_modules/.bin/tsx');
	const mayUnshare = spawnSync('unshare', ['-rn', 'true']).status === 0;
	const run = mayUnshare
		? spawnSync('unshare', ['-rn', tsx, script, 'no-interface'], {encoding: 'utf8', timeout: 80_000})
		: spawnSync(tsx, [script, 'no-names'], {encoding: 'utf8', timeout: 80_000, shell: process.platform === 'win32'});
	console.log(
		`${run.stdout.trim()} (${mayUnshare ? 'in a network namespace without an interface' : 'a network namespace is not permitted here, so with every host name refused'})`,
	);
	expect(run.stderr).toBe('');
	expect(run.status).toBe(0);
	expect(run.stdout).toMatch(/^1 kept, \d+ marks, 1 flashed, fit /);
});

/** The extension makes no request: every request of the browser is counted over the whole journey, and the journey is walked with no network at all. */
import {spawnSync} from 'node:child_process';
import {resolve} from 'node:path';
import {expect, test} from 'vitest';
import {buildFolder} from '../../scripts/build-extension';
import {seedProfile} from '../../scripts/sample-profile';
import {serveSamples} from '../../scripts/sample-server';
import {type Walker, walkChromium, walkFirefox} from '../../scripts/walker';
import {startCountingProxy} from './counting-proxy';
import {giveFilesThatCall} from './given-texts';
import {watchTargets} from './watch-targets';
import {walkWholeJourney} from './whole-journey';

/** What the browser's own protocol tells, as far as it is looked at here. */
type Noted = {
	readonly request?: {readonly url: string};
	readonly entry?: {readonly level: string; readonly text: string; readonly url?: string};
	readonly exceptionDetails?: {readonly text: string; readonly exception?: {readonly description?: string}};
	readonly type?: string;
	readonly args?: readonly {readonly value?: unknown; readonly description?: string}[];
};

const page = 'data-scientist-who-ships.html';
/** Chromium asks by itself whether someone is signed in. It is told to ask at this name, which nobody else knows. */
const browsersOwn = 'asked-by-the-browser-itself.invalid';
/** What the page itself asks for, whoever reads it. */
const pagesOwn = (url: string, origin: string) => [`${origin}/${page}`, `${origin}/sample.css`, `${origin}/favicon.ico`].includes(url);

/** Walks the whole journey through a proxy. Gives what the page asked for itself, and everything else that was asked for. */
async function countRequests(start: (proxyPort: number) => Promise<Walker>): Promise<{own: readonly string[]; others: readonly string[]}> {
	const server = await serveSamples();
	const proxy = await startCountingProxy();
	const walker = await start(proxy.port);
	try {
		await seedProfile(walker);
		// What the browser asks for at its start is not of this journey.
		proxy.seen.length = 0;
		const outcome = await walkWholeJourney(walker, `${server.origin}/${page}`);
		expect(outcome).toMatchObject({kept: 1, first: {empty: null}, second: {marks: true}});
		expect(await giveFilesThatCall(walker)).toBe(2);
		const counted = proxy.seen.filter(url => !url.startsWith(browsersOwn));
		return {own: counted.filter(url => pagesOwn(url, server.origin)), others: counted.filter(url => !pagesOwn(url, server.origin))};
	} finally {
		await walker.close();
		await proxy.close();
		await server.close();
	}
}

/** The page's own requests are there, each once: nobody asked for the page again. */
function judge(name: string, {own, others}: {readonly own: readonly string[]; readonly others: readonly string[]}): void {
	console.log(`${name}: ${own.length} requests by the page, ${others.length} others`);
	expect(own.length).toBeGreaterThan(0);
	expect(new Set(own).size).toBe(own.length);
	expect(others).toEqual([]);
}

test('Chromium: 0 requests caused by the extension in the whole journey, seen from the network', async () => {
	const counted = await countRequests(port =>
		walkChromium({
			extension: buildFolder('chrome'),
			arguments: [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>', `--gaia-url=https://${browsersOwn}`],
		}),
	);
	judge('Chromium', counted);
});

test('Firefox: 0 requests caused by the extension in the whole journey, seen from the network', async () => {
	const counted = await countRequests(port =>
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
	judge('Firefox', counted);
});

test('Chromium: 0 requests by page, worker and popups, and 0 errors in them, seen from inside', async () => {
	const server = await serveSamples();
	const walker = await walkChromium({extension: buildFolder('chrome')});
	const requests: string[] = [];
	const errors: string[] = [];
	try {
		await seedProfile(walker);
		const watched = await watchTargets(walker, (info, method, parameters) => {
			const {request, entry, exceptionDetails, type, args} = parameters as Noted;
			const url = request?.url ?? '';
			// The page's icon may be asked for a moment after the page has loaded.
			const pageForItself = info.url.startsWith(server.origin) && pagesOwn(url, server.origin);
			if (method === 'Network.requestWillBeSent' && !pageForItself && !/^(?:chrome-extension|data|blob):/.test(url)) {
				requests.push(`${info.type} ${url}`);
			} else if (method === 'Runtime.exceptionThrown') {
				errors.push(`${info.url}: ${exceptionDetails?.exception?.description ?? exceptionDetails?.text}`);
			} else if (method === 'Runtime.consoleAPICalled' && (type === 'error' || type === 'warning')) {
				errors.push(`${info.url}: ${args?.map(one => one.value ?? one.description).join(' ')}`);
			} else if (method === 'Log.entryAdded' && entry?.level === 'error' && !entry.url?.endsWith('/favicon.ico')) {
				errors.push(`${info.url}: ${entry.text}`);
			}
		});
		await walkWholeJourney(walker, `${server.origin}/${page}`, watched.begin);
		console.log(
			`Chromium: ${watched.count()} targets watched (page, worker, popups, options), ${requests.length} requests, ${errors.length} errors or warnings`,
		);
		expect(watched.count()).toBeGreaterThanOrEqual(5);
		expect(requests).toEqual([]);
		expect(errors).toEqual([]);
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

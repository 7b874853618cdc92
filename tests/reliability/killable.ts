/**
 * A Chromium that can be killed like a crash kills it: no farewell, whole process group, at any moment. Law: the profile stays, so that what was kept is looked at
 * by the next one; only processes that were started here are ended.
 */
import {type ChildProcess, spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {type Browser, chromium, type Page} from 'playwright-core';
import {build} from 'vite';
import {browserFor} from '../../scripts/browsers';
import {until} from '../../scripts/chromium';

export type Killable = {
	readonly version: string;
	/** A tab of the origin with the shelf in it. */
	readonly tab: () => Promise<Page>;
	readonly browser: Browser;
	/** SIGKILL to all of its processes. */
	readonly kill: () => Promise<void>;
};

let code: Promise<string> | undefined;
/** The shelf's code as one script. */
const shelfCode = (): Promise<string> => {
	code ??= build({
		configFile: false,
		logLevel: 'error',
		build: {write: false, minify: false, lib: {entry: resolve('tests/reliability/shelf-entry.ts'), formats: ['iife'], name: 'entry'}},
	}).then(built => {
		const [first] = Array.isArray(built) ? built : [built];
		const chunk = first !== undefined && 'output' in first ? first.output[0] : undefined;
		if (chunk?.type !== 'chunk') throw new Error('The shelf was not built.');
		return chunk.code;
	});
	return code;
};

export const makeProfile = (): string => mkdtempSync(join(tmpdir(), 'jobprism-kill-'));
export const dropProfile = (profile: string): Promise<void> => rm(profile, {recursive: true, force: true, maxRetries: 20, retryDelay: 100});

/** @param address a page of the origin whose storage is used; its own scripts are switched off by being none */
export async function launchKillable(profile: string, address: string): Promise<Killable> {
	const {path, version} = await browserFor('chromium');
	const port = join(profile, 'DevToolsActivePort');
	rmSync(port, {force: true});
	const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
	const child = spawn(
		path,
		[
			...(asRoot ? ['--no-sandbox'] : []),
			'--headless=new',
			'--disable-gpu',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--remote-debugging-port=0',
			`--user-data-dir=${profile}`,
			'about:blank',
		],
		{detached: true, stdio: 'ignore'},
	);
	const endpoint = await until('the browser to listen', async () => readPort(port), 30_000);
	const browser = await chromium.connectOverCDP(endpoint);
	return {
		version,
		browser,
		tab: async () => {
			const page = await (browser.contexts()[0] ?? (await browser.newContext())).newPage();
			await page.goto(address);
			await page.evaluate(await shelfCode());
			return page;
		},
		kill: async () => {
			const ended = new Promise(done => child.once('exit', done));
			killGroup(child);
			await ended;
			await browser.close().catch(() => undefined);
		},
	};
}

function killGroup({pid}: ChildProcess): void {
	if (pid === undefined) throw new Error('The browser has no process.');
	process.kill(-pid, 'SIGKILL');
}

function readPort(file: string): string | null {
	try {
		const [port] = readFileSync(file, 'utf8').split('\n');
		return port ? `http://127.0.0.1:${port}` : null;
	} catch {
		return null;
	}
}

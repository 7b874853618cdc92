/**
 * Files of the database that were damaged on the disk, in real Chromium. It throws a damaged database away by itself and opens an empty one, which no page can hinder;
 * so what must hold is that the loss is told and that the copy of the day, which lies apart, brings the postings back.
 */
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {buildFolder} from '../../scripts/build-extension';
import {until} from '../../scripts/chromium';
import {asExpression} from '../../scripts/in-page';
import {seedShelf} from '../../scripts/seed-shelf';
import {type ChromiumWalker, walkChromium} from '../../scripts/walker';

const SAVED = 12;
/** What the browser writes anew at each start must not be copied: it names the process that has the profile. */
const OF_THE_PROCESS = /Singleton|DevToolsActivePort/;

function filesBelow(folder: string): readonly string[] {
	return readdirSync(folder, {withFileTypes: true}).flatMap(entry => (entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)]));
}
const flip = (file: string, from: number, step: number): void => {
	const bytes = readFileSync(file);
	for (let at = from; at < bytes.length; at += step) bytes.writeUInt8(bytes.readUInt8(at) ^ 0x5a, at);
	writeFileSync(file, bytes);
};
const harms: readonly (readonly [string, RegExp, (file: string) => void])[] = [
	['its list of files is cut short', /MANIFEST-/, file => truncateSync(file, 20)],
	['bytes of its log are flipped', /\.log$/, file => flip(file, 5000, 9001)],
	['its log is cut in half', /\.log$/, file => truncateSync(file, statSync(file).size >> 1)],
	['all of its files are overwritten', /\.(?:log|ldb)$|MANIFEST-/, file => flip(file, 50, 97)],
	['the name of its list is gone', /CURRENT$/, file => rmSync(file)],
];

type Seen = {readonly rows: number; readonly below: string; readonly lost: string; readonly repair: string; readonly copies: number};
const look = asExpression(
	(): Seen => ({
		rows: document.querySelectorAll('.list tbody .ti a').length,
		below: document.querySelector('.tf')?.textContent ?? '',
		lost: document.querySelector('.lost')?.textContent ?? '',
		repair: document.querySelector('#repair-h')?.textContent ?? '',
		copies: document.querySelectorAll('.safety .states > li').length,
	}),
);
const copies = asExpression(async () => {
	const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('copies');
	let size = 0;
	for await (const name of (folder as unknown as {keys(): AsyncIterable<string>}).keys()) size += (await (await folder.getFileHandle(name)).getFile()).size;
	return size;
});

describe('a database whose files were damaged', () => {
	let whole: string;
	const started = new Set<ChromiumWalker>();
	const begin = async (profile: string): Promise<ChromiumWalker> => {
		const walker = await walkChromium({extension: buildFolder('chrome'), profile, fresh: true});
		started.add(walker);
		return walker;
	};
	const end = async (walker: ChromiumWalker): Promise<void> => {
		started.delete(walker);
		await walker.close();
	};

	beforeAll(async () => {
		whole = mkdtempSync(join(tmpdir(), 'jobprism-damaged-'));
		const walker = await begin(whole);
		const first = await walker.openOwn('workspace.html');
		await until('the database', () => first.evaluate<boolean>('indexedDB.databases().then(all => all.some(({version}) => version === 30))'));
		await seedShelf(first, SAVED);
		await first.close();
		const page = await walker.openOwn('workspace.html');
		await until('the copy of the day', async () => (await page.evaluate<number>(copies)) > 1000, 60_000);
		await until('what is remembered of the database', () => page.evaluate<boolean>("chrome.storage.local.get('kept').then(({kept}) => kept?.postings === 12)"));
		await end(walker);
	});
	afterAll(async () => {
		for (const walker of started) await walker.close();
		rmSync(whole, {recursive: true, force: true, maxRetries: 20, retryDelay: 100});
	});

	test.each(harms)('%s: nothing is lost unsaid, and all of it comes back', async (_, which, harm) => {
		const profile = mkdtempSync(join(tmpdir(), 'jobprism-damaged-'));
		cpSync(whole, profile, {recursive: true, filter: path => !OF_THE_PROCESS.test(path)});
		const hit = filesBelow(join(profile, 'Default', 'IndexedDB')).filter(file => file.includes('chrome-extension') && which.test(file));
		expect(hit.length).toBeGreaterThan(0);
		for (const file of hit) harm(file);
		const walker = await begin(profile);
		const page = await walker.openOwn('workspace.html');
		// The browser says first that it does not open, and then gives an empty one; or it finds everything again.
		const first = await until('something to be said', async () => {
			const now = await page.evaluate<Seen>(look);
			return now.rows > 0 || now.lost !== '' || now.repair !== '' ? now : null;
		});
		if (first.repair !== '') await page.evaluate("document.querySelector('.safety .bar button')?.click()");
		const then = await until('rows, or a word that they are gone', async () => {
			const now = await page.evaluate<Seen>(look);
			return now.rows === SAVED || now.lost !== '' ? now : null;
		});
		if (then.rows !== SAVED) {
			expect(then.lost).toContain('12 postings');
			await page.evaluate("location.hash = '#states'");
			await until('the copies', async () => (await page.evaluate<Seen>(look)).copies > 0);
			await page.evaluate("document.querySelector('.safety .states button').click()");
			await until('what it would do', () => page.evaluate<boolean>("document.querySelector('.safety .ask .btn.solid')?.disabled === false"));
			await page.evaluate("document.querySelector('.safety .ask .btn.solid').click()");
			await until('it to be done', () => page.evaluate<boolean>("(document.querySelector('.safety [role=status]')?.textContent ?? '') !== ''"));
			await page.evaluate("location.hash = '#saved'");
		}
		const last = await until('all rows', async () => {
			const now = await page.evaluate<Seen>(look);
			return now.rows === SAVED ? now : null;
		});
		expect(last.rows).toBe(SAVED);
		await end(walker);
		rmSync(profile, {recursive: true, force: true, maxRetries: 20, retryDelay: 100});
	});
});

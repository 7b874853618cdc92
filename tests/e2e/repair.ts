/** A database that does not open, in a real browser: one of a newer version is read, handed out as a file, left as it is, and a new one begun beside it; what lies in the old one comes over. */
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {until} from '../../scripts/chromium';
import {asExpression} from '../../scripts/in-page';
import type {OwnPage, Walker} from '../../scripts/walker';
import {recordOf} from '../keep/record';

/** Lays down a database of version 99, as the browser counts. */
const layDownNewer = (rows: readonly unknown[]) =>
	asExpression(
		(records: readonly unknown[]) =>
			new Promise<void>((resolve, reject) => {
				const request = indexedDB.open('jobprism', 990);
				request.onerror = () => reject(request.error);
				request.onupgradeneeded = () => {
					const store = request.result.createObjectStore('postings', {keyPath: 'key'});
					request.result.createObjectStore('moods', {keyPath: 'key'});
					for (const record of records) store.put(record);
				};
				request.onsuccess = () => {
					request.result.close();
					resolve();
				};
			}),
		rows,
	);

type Seen = {
	readonly heading: string;
	readonly status: string;
	readonly rows: number;
	readonly begin: boolean | null;
	readonly empty: boolean;
	readonly titles: number;
};
const look = asExpression(
	(): Seen => ({
		heading: document.querySelector('.safety h1')?.textContent ?? '',
		status: document.querySelector('.safety [role="status"]')?.textContent ?? '',
		rows: document.querySelectorAll('.safety tbody tr').length,
		begin: [...document.querySelectorAll<HTMLButtonElement>('.safety .bar button')][2]?.disabled ?? null,
		empty: document.querySelector('.em h1') !== null,
		titles: document.querySelectorAll('.list tbody .ti a').length,
	}),
);
const databases = asExpression(async () => (await indexedDB.databases()).map(({name, version}) => `${name} ${version}`).sort());
/** Keeps the files that the page hands out, in place of the browser's download. */
const keepFiles = asExpression(() => {
	const files: string[] = [];
	Object.assign(globalThis, {files});
	const {createObjectURL} = URL;
	URL.createObjectURL = given => {
		if (given instanceof Blob) void given.text().then(text => files.push(text));
		return createObjectURL(given);
	};
});

export function describeRepair(name: string, start: () => Promise<Walker>): void {
	describe(`a database of a newer version (${name})`, () => {
		let walker: Walker;
		let page: OwnPage;
		const seen = (what: string, is: (now: Seen) => boolean): Promise<Seen> =>
			until(what, async () => {
				const now = await page.evaluate<Seen>(look);
				return is(now) ? now : null;
			});
		const press = (selector: string, at: number): Promise<unknown> =>
			until(`${selector} ${at}`, () =>
				page.evaluate<boolean>(
					asExpression(
						(chosen: string, place: number) => {
							const button = [...document.querySelectorAll<HTMLButtonElement>(chosen)][place];
							if (button === undefined || button.disabled) return false;
							button.click();
							return true;
						},
						selector,
						at,
					),
				),
			);
		beforeAll(async () => {
			walker = await start();
			const before = await walker.openOwn('welcome.html');
			await before.evaluate(layDownNewer([recordOf('a'), recordOf('b'), {key: 'odd'}]));
			await before.close();
			page = await walker.openOwn('workspace.html');
			await page.evaluate(keepFiles);
		});
		afterAll(async () => {
			await walker?.close();
		});

		test('is shown row by row and written to by no one', async () => {
			const now = await seen('the rows that can be read', ({rows}) => rows === 2);
			expect(now).toMatchObject({heading: 'These postings were written by a newer version of Jobprism', begin: true});
			expect(now.status).toBe('2 postings can be read. 1 record is there and cannot be read here.');
			expect(await page.evaluate(databases)).toEqual(['jobprism 990']);
		});

		test('goes into a file, and only then a new one may be begun', async () => {
			await press('.safety .bar button', 1);
			await seen('the file', ({begin}) => begin === false);
			const file = await until('the file’s content', () => page.evaluate<string>('globalThis.files?.[0]'));
			const shelf = JSON.parse(file) as {readonly postings: readonly {readonly key: string}[]; readonly checksum: string};
			expect(shelf.postings.map(({key}) => key)).toEqual(['a', 'b']);
			expect(shelf.checksum).toMatch(/^sha256-/);
		});

		test('stays beside the new one, and what can be read of it comes over', async () => {
			await press('.safety .bar button', 2);
			await seen('the empty table', ({empty}) => empty);
			expect(await page.evaluate(databases)).toEqual(['jobprism 990', 'jobprism-2 30']);
			await page.evaluate("location.hash = '#states'");
			await press('.safety .states button', 0);
			await press('.safety .ask button', 0);
			await until('it to be done', () => page.evaluate<boolean>("/2 postings/.test(document.querySelector('.safety [role=status]')?.textContent ?? '')"));
			await page.evaluate("location.hash = '#saved'");
			await seen('the rows of the table', ({titles}) => titles === 2);
			expect(await page.evaluate(databases)).toEqual(['jobprism 990', 'jobprism-2 30']);
		});
	});
}

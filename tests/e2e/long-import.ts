/** Thousands of postings come in with progress, are cancelled with nothing kept, come in whole, and go out again. */
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {until} from '../../scripts/chromium';
import {asExpression} from '../../scripts/in-page';
import type {OwnPage, Walker} from '../../scripts/walker';

const MANY = 5000;

/** A file without a checksum, as a person might write it, with so many postings, made in the page; it is given to the import. */
const giveMany = (count: number, from: number): string =>
	asExpression(
		async (many: number, first: number) => {
			const wait = () => new Promise(done => setTimeout(done, 50));
			const text = 'You build pipelines in Python and SQL.\n'.repeat(20).trim();
			const postings = Array.from({length: many}, (_, at) => {
				const key = `https://jobs.example.org/${first + at}`;
				const posting = {
					...{key, url: key, board: null, language: 'en', company: null, location: null, salary: null, employment: null, arrangement: null},
					...{postedOn: null, validThrough: null, text, blocks: [], textBy: 'person', disagreements: [], truncated: false},
					title: {value: `Posting ${first + at}`, by: 'person'},
				};
				const when = {savedAt: first + at, firstSeenAt: first + at};
				return {key, posting, stage: 'saved', stages: [{stage: 'saved', at: first + at}], note: '', ...when, version: 1, changeId: 'made', changes: ['made']};
			});
			const file = new File([JSON.stringify({format: 'jobprism-shelf', version: 1, postings})], 'many.json');
			[...document.querySelectorAll('button')].find(button => button.textContent?.trim() === 'Import')?.click();
			for (let at = 0; at < 400 && document.querySelector('.import input[type="file"]') === null; at += 1) await wait();
			const input = document.querySelector<HTMLInputElement>('.import input[type="file"]');
			if (input === null) throw new Error('no import');
			const transfer = new DataTransfer();
			transfer.items.add(file);
			input.files = transfer.files;
			input.dispatchEvent(new Event('change', {bubbles: true}));
		},
		count,
		from,
	);
/** Presses the button of the preview, notes each figure of the progress, and where `cancelAt` is reached, presses Cancel. */
const importing = (cancelAt: number | null): string =>
	asExpression(async (end: number | null) => {
		const seen: number[] = [];
		const look = (): void => {
			const bar = document.querySelector<HTMLProgressElement>('.import progress');
			if (bar === null || seen.at(-1) === bar.value) return;
			seen.push(bar.value);
			if (end !== null && bar.value >= end) bar.parentElement?.querySelector('button')?.click();
		};
		const watch = new MutationObserver(look);
		watch.observe(document.body, {subtree: true, childList: true, attributes: true, characterData: true});
		document.querySelector<HTMLButtonElement>('.import .btn.solid')?.click();
		for (let at = 0; at < 1200 && document.querySelector('.import') !== null; at += 1) await new Promise(done => setTimeout(done, 50));
		watch.disconnect();
		return seen;
	}, cancelAt);
const saved = asExpression(
	() =>
		new Promise<number>((resolve, reject) => {
			const request = indexedDB.open('jobprism');
			request.onerror = () => reject(request.error);
			request.onsuccess = () => {
				const counting = request.result.transaction('postings').objectStore('postings').count();
				counting.onsuccess = () => {
					request.result.close();
					resolve(counting.result);
				};
			};
		}),
);

export function describeLongImport(name: string, start: () => Promise<Walker>): void {
	describe(`${name}: ${MANY} postings`, () => {
		let walker: Walker;
		let page: OwnPage;
		const textOf = (selector: string): Promise<string> =>
			page.evaluate<string>(`(document.querySelector(${JSON.stringify(selector)})?.textContent ?? '').replace(/\\s+/g, ' ').trim()`);
		const planned = (fresh: string): Promise<unknown> => until('the preview', async () => (await textOf('.import .counts')).startsWith(`${fresh} new`));

		beforeAll(async () => {
			walker = await start();
			page = await walker.openOwn('workspace.html');
			await until('the page', async () => (await textOf('.em h1, .none h2')) !== '');
		});
		afterAll(() => walker?.close());

		test('are cancelled half-way, and nothing is kept', async () => {
			await page.evaluate(giveMany(MANY, 0));
			await planned('5,000');
			const seen = await page.evaluate<readonly number[]>(importing(1000));
			expect(seen.some(done => done >= 1000 && done < MANY)).toBe(true);
			expect(seen).not.toContain(MANY);
			await until('the word of it', async () => (await textOf('.toast span')) === 'Nothing was imported');
			expect(await page.evaluate<number>(saved)).toBe(0);
		});

		test('come in whole with their progress, twice, and all of them go out', async () => {
			for (const [at, fresh] of [0, MANY].entries()) {
				await page.evaluate(giveMany(MANY, fresh));
				await planned('5,000');
				const seen = await page.evaluate<readonly number[]>(importing(null));
				expect(seen.length).toBeGreaterThan(10);
				expect(await page.evaluate<number>(saved)).toBe(MANY * (at + 1));
			}
			const size = await page.evaluate<number>(
				asExpression(async () => {
					const made = URL.createObjectURL.bind(URL);
					const taken = new Promise<number>(resolve => {
						URL.createObjectURL = object => {
							if (object instanceof Blob) object.text().then(text => resolve((JSON.parse(text) as {readonly postings: readonly unknown[]}).postings.length));
							return made(object);
						};
					});
					const button = (words: string): HTMLButtonElement | undefined =>
						[...document.querySelectorAll('button')].find(each => each.textContent?.includes(words));
					button('Export')?.click();
					for (let look = 0; look < 400 && button('Jobprism file') === undefined; look += 1) await new Promise(done => setTimeout(done, 50));
					button('Jobprism file')?.click();
					return taken;
				}),
			);
			expect(size).toBe(2 * MANY);
		});
	});
}

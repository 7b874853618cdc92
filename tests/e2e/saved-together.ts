/** Saved postings side by side and what they say together, the same in both browsers: from the database to the screen, with the learning list counted in its worker. */
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {until} from '../../scripts/chromium';
import {asExpression} from '../../scripts/in-page';
import {seedProfile} from '../../scripts/sample-profile';
import {seedShelf} from '../../scripts/seed-shelf';
import type {OwnPage, Walker} from '../../scripts/walker';

const SAVED = 12;

/** Catches the file that the next click gives away; its text is read with `takeFile`. */
const catchFile = asExpression(() => {
	const make = URL.createObjectURL;
	HTMLAnchorElement.prototype.click = () => undefined;
	URL.createObjectURL = (given: Blob | MediaSource) => {
		if (given instanceof Blob) void given.text().then(text => Object.assign(window, {given: text}));
		return make.call(URL, given);
	};
});

export function describeSavedTogether(name: string, start: () => Promise<Walker>): void {
	describe(`${name}: saved postings together`, () => {
		let walker: Walker;
		let page: OwnPage;
		let keys: readonly string[] = [];
		const read = <T>(expression: string): Promise<T> => page.evaluate<T>(expression);
		const count = (selector: string): Promise<number> => read<number>(`document.querySelectorAll(${JSON.stringify(selector)}).length`);
		const textOf = (selector: string): Promise<string> =>
			read<string>(`(document.querySelector(${JSON.stringify(selector)})?.textContent ?? '').replace(/\\s+/g, ' ').trim()`);
		const goTo = (hash: string): Promise<unknown> => read(`location.hash = ${JSON.stringify(hash)}`);

		beforeAll(async () => {
			walker = await start();
			await seedProfile(walker);
			page = await walker.openOwn('workspace.html#insights');
			await until('a page without postings', async () => (await count('main.ins .none')) === 1);
		});
		afterAll(() => walker?.close());

		test('under five postings the insights say so, with how many there are', async () => {
			expect(await textOf('main.ins')).toContain('Save 5 postings to see this');
			expect(await textOf('main.ins')).toContain('0 are saved so far.');
		});

		test('over twelve postings the learning list is counted, and the sentence names its first skill', async () => {
			await seedShelf(page, SAVED).then(seeded => {
				keys = seeded;
			});
			await page.close();
			page = await walker.openOwn('workspace.html#insights');
			await until('the learning list', async () => (await count('.learn tbody tr')) > 0);
			expect(await textOf('.ins h1')).toBe(`Across ${SAVED} saved postings`);
			expect(await textOf('.lede b')).toBe((await textOf('.learn tbody th > span')).replace(/ you know .*/, ''));
			expect(await count('.ins [role="progressbar"], .counting')).toBe(0);
		});

		test('the sums of the list stand in order, and every number opens postings of the table', async () => {
			const widths = await read<readonly number[]>(`[...document.querySelectorAll('.learn .hb i')].map(bar => parseFloat(bar.style.width))`);
			expect(widths).toEqual([...widths].sort((a, b) => b - a));
			const links = await read<readonly string[]>(`[...document.querySelectorAll('.ins a')].map(link => link.getAttribute('href'))`);
			expect(links.length).toBeGreaterThan(20);
			expect(links.filter(link => !/^#(?:saved|posting=)/.test(link))).toEqual([]);
		});

		test('counted by status, fewer postings stand in the figures', async () => {
			await read(
				`(() => { const choice = document.querySelector('#count-stage'); choice.value = 'saved'; choice.dispatchEvent(new Event('change', {bubbles: true})); })()`,
			);
			await until('fewer', async () => (await textOf('.ins h1')) !== `Across ${SAVED} saved postings`);
			expect(Number((await textOf('.ins h1')).replace(/\D/g, ''))).toBeLessThan(SAVED);
		});

		test('three postings stand side by side, and what is the same in all is a line of words', async () => {
			await goTo(`#compare=${keys.slice(0, 3).map(encodeURIComponent).join(',')}`);
			await until('the comparison', async () => (await count('.cmp thead th')) === 3);
			expect(await textOf('.cmp-page h1')).toBe('Compare 3 postings');
			expect(await count('.cmp .spectrum')).toBe(3);
			expect(await count('.cmp .fitnum')).toBe(3);
			expect(await textOf('.cmp .same')).toMatch(/the same in all/);
		});

		test('D shows all rows, and again only the differences', async () => {
			const differing = await count('.sks tr');
			const press = `document.dispatchEvent(new KeyboardEvent('keydown', {key: 'd', bubbles: true}))`;
			await read(press);
			await until('all rows', async () => (await count('.sks .same')) === 0);
			expect(await count('.sks tr')).toBeGreaterThan(differing - 1);
			expect(await read<string>(`document.querySelector('.switch').getAttribute('aria-checked')`)).toBe('false');
			await read(press);
			await until('the differences', async () => (await count('.sks tr')) === differing);
		});

		test('the export is Markdown with the same postings and fits', async () => {
			await read(catchFile);
			await read(`[...document.querySelectorAll('.cmp-page .tools button')].find(button => button.textContent === 'Export').click()`);
			let given = '';
			await until('the file', async () => {
				given = await read<string>('window.given ?? ""');
				return given !== '';
			});
			expect(given).toMatch(/^# Compare 3 postings\n/);
			const fits = await read<readonly string[]>(`[...document.querySelectorAll('.fitr .fitnum')].map(fit => fit.firstChild.textContent)`);
			expect(given).toContain(`| Fit | ${fits.join(' | ')} |`);
			expect(given).toContain('## Skills');
		});

		test('a posting taken out leaves the others, and the address says so', async () => {
			await read(`document.querySelector('.ct .btn').click()`);
			await until('two columns', async () => (await count('.cmp thead th')) === 2);
			expect(await read<string>('location.hash')).toBe(`#compare=${keys.slice(1, 3).map(encodeURIComponent).join(',')}`);
		});
	});
}

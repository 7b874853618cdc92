/** A table of another program comes in by its columns, and is taken back; the same in both browsers. */
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {until} from '../../scripts/chromium';
import {asExpression} from '../../scripts/in-page';
import type {OwnPage, Walker} from '../../scripts/walker';

const TABLE =
	'Stellentitel;Firma;Wo;Beworben am;Status;Zeile\r\nDatenanalystin;Mossgate;Köln;3/4/2026;Absage;"eins\nzwei"\r\nEntwickler für Bücher;Oakmarrow;Ulm;13/4/2026;beworben;drei\r\n;Ohne;;;;\r\n';
/** As an older spreadsheet stores it. */
const BYTES = [...TABLE].map(sign => sign.charCodeAt(0));

/** Gives bytes to the page's import as a file. */
export const giveFile = (name: string, bytes: readonly number[] | string): string =>
	asExpression(
		async (called: string, content: readonly number[] | string) => {
			const wait = () => new Promise(done => setTimeout(done, 50));
			if (document.querySelector('.import') === null) [...document.querySelectorAll('button')].find(button => button.textContent?.trim() === 'Import')?.click();
			for (let at = 0; at < 400 && document.querySelector('.import input[type="file"]') === null; at += 1) await wait();
			const input = document.querySelector<HTMLInputElement>('.import input[type="file"]');
			if (input === null) throw new Error('no import');
			const transfer = new DataTransfer();
			transfer.items.add(new File([typeof content === 'string' ? content : Uint8Array.from(content)], called));
			input.files = transfer.files;
			input.dispatchEvent(new Event('change', {bubbles: true}));
		},
		name,
		bytes,
	);

export function describeImportTable(name: string, start: () => Promise<Walker>): void {
	describe(`${name}: a table of another program`, () => {
		let walker: Walker;
		let page: OwnPage;
		const read = <T>(expression: string): Promise<T> => page.evaluate<T>(expression);
		const count = (selector: string): Promise<number> => read<number>(`document.querySelectorAll(${JSON.stringify(selector)}).length`);
		const textOf = (selector: string): Promise<string> =>
			read<string>(`(document.querySelector(${JSON.stringify(selector)})?.textContent ?? '').replace(/\\s+/g, ' ').trim()`);
		const chosen = (): Promise<readonly string[]> => read(`[...document.querySelectorAll('.import .columns select')].map(select => select.value)`);
		const choose = (selector: string, value: string): Promise<unknown> =>
			read(
				asExpression(
					(where: string, to: string) => {
						const select = document.querySelector<HTMLSelectElement>(where);
						if (select === null) throw new Error(`no ${where}`);
						select.value = to;
						select.dispatchEvent(new Event('change', {bubbles: true}));
					},
					selector,
					value,
				),
			);
		const press = (selector: string): Promise<unknown> => read(`document.querySelector(${JSON.stringify(selector)}).click()`);

		beforeAll(async () => {
			walker = await start();
			page = await walker.openOwn('workspace.html');
			await until('the page', async () => (await count('.em h1, .none h2')) > 0);
		});
		afterAll(() => walker?.close());

		test('its columns are shown with their first values and proposals', async () => {
			await read(giveFile('bewerbungen.csv', BYTES));
			await until('the columns', async () => (await count('.import .columns select')) === 6);
			expect(await chosen()).toEqual(['title', 'company', '', 'staged', 'stage', '']);
			expect(await textOf('.import')).toContain('3 rows, read as Windows-1252');
			expect(await textOf('.import .columns')).toContain('Entwickler für Bücher');
			expect(await textOf('.import .days')).toContain('3/4/2026');
		});

		test('what the person chooses is what comes in, seen before anything is kept', async () => {
			await choose('.import .columns tr:nth-child(3) select', 'place');
			await choose('.import .columns tr:nth-child(6) select', 'note');
			await until('the choice', async () => (await chosen()).join() === 'title,company,place,staged,stage,note');
			await press('.import .btn.solid');
			await until('the preview', async () => (await count('.import .counts')) === 1);
			expect(await textOf('.import .counts')).toBe('2 new0 the same0 changed1 refused');
			expect(await textOf('.import details')).toContain('Row 3: it has no title');
			expect(await count('.list tbody .ti a')).toBe(0);
			await press('.import .btn.solid');
			await until('the rows', async () => (await count('.list tbody .ti a')) === 2);
			await until('the word of it', async () => (await textOf('.toast span')) === 'Imported 2 postings');
			const stages = `[...document.querySelectorAll('.list tbody select')].map(select => select.value).sort().join()`;
			await until('their stages', async () => (await read<string>(stages)) === 'applied,closed');
		});

		test('it is taken back whole', async () => {
			await press('.toast button');
			await until('an empty table', async () => (await count('.list tbody .ti a')) === 0);
		});

		test('the next table with the same columns is known', async () => {
			await read(giveFile('mehr.csv', BYTES));
			await until('the columns', async () => (await count('.import .columns select')) === 6);
			expect(await chosen()).toEqual(['title', 'company', 'place', 'staged', 'stage', 'note']);
			expect(await textOf('.import')).toContain('As you chose it for the last table');
			await press('.import .bar:last-child .btn:not(.solid)');
			await until('the import to be closed', async () => (await count('.import')) === 0);
		});

		test.each([
			['a torn table', 'torn.csv', 'Title,Note\nA,"x\nB,y', 'line 2'],
			['a workbook', 'book.xlsx', [0x50, 0x4b, 3, 4, 9, 9], 'workbook'],
			['a picture', 'picture.csv', [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 1], 'cannot be read'],
		] as const)('%s is refused with a sentence', async (_, file, bytes, words) => {
			await read(giveFile(file, bytes));
			await until('the sentence', async () => (await textOf('.import [role="alert"]')).includes(words));
			expect(await count('.list tbody .ti a')).toBe(0);
		});
	});
}

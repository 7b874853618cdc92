/** What payloads do to the workspace once they lie in the database: every view over them. Law: they come in as in life (files that are imported, addresses that are opened), and nothing of them may run, load, lead elsewhere, or turn or push what stands around them. */
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {parseCsv} from '../../lib/keep/exchange/csv';
import {COLUMNS} from '../../lib/keep/exchange/csv-columns';
import {textOfTable} from '../../lib/keep/exchange/table-text';
import type {StoredPosting} from '../../lib/keep/rows';
import {addressOf, plainTable} from '../../lib/ui/table/address';
import {until} from '../../scripts/chromium';
import {asExpression} from '../../scripts/in-page';
import {seedProfile} from '../../scripts/sample-profile';
import type {OwnPage, Walker} from '../../scripts/walker';
import {choose, equip, key, type Looked, lookDown, lookThrough, offered, press} from './hostile-looks';
import {fieldsOf, hostileRecord, hostileShelf, hostileTable, refusedShelf} from './hostile-shelf';
import {beginning} from './hostile-strings';
import {hostileProfile} from './hostile-view';
import {readSeen, type Seen, watchPage} from './hostile-watch';

/** What of markup could do harm: none of it is ever drawn. */
const HARMFUL =
	/^(?:script|iframe|frame|object|embed|img|image|link|style|meta|base|video|audio|source|template|marquee|math|form action|foreignObject|animate|set) /;

/** The line that offers files; the line that reminds of them may stand above it. */
const EXPORT = '.strip:has(> .strong):has(> .icon)';

export type HostileWorkspace = {
	readonly start: () => Promise<Walker>;
	readonly payloads: readonly string[];
	/** How many of them are shown one by one as a posting's detail, and five by five compared. */
	readonly whole: number;
	/** Called with each view while it stands. */
	readonly beside?: (view: string) => Promise<void>;
};

export function describeHostileWorkspace(name: string, {start, payloads, whole, beside = async () => undefined}: HostileWorkspace): void {
	describe(`${name}: payloads that lie in the database`, () => {
		let walker: Walker;
		let page: OwnPage;
		const records: readonly StoredPosting[] = payloads.map((_, at) => hostileRecord(payloads, at));
		const titles = records.map(({posting}) => beginning(posting.title.value).slice(0, 30));
		const companies = records.map(({posting}) => beginning(posting.company?.value ?? '').slice(0, 30));
		const shown = (selector: string): Promise<boolean> => page.evaluate<boolean>(`document.querySelector(${JSON.stringify(selector)}) !== null`);
		const wait = (selector: string): Promise<boolean> => until(selector, () => shown(selector), 60_000);
		const countShown = (): Promise<number> => page.evaluate<number>(`Number(document.querySelector('.tabs [aria-current] .n')?.textContent ?? 0)`);
		const through = (addresses: readonly string[], ready: string, sought: readonly string[] = [], unfold = false): Promise<Looked> =>
			page.evaluate<Looked>(asExpression(lookThrough, addresses, ready, sought, unfold));
		const toTable = async (): Promise<void> => {
			await page.evaluate(`location.hash = ${JSON.stringify(addressOf({kind: 'saved', table: plainTable}))}`);
			await wait('.list tbody tr');
		};

		/** Nothing came of it so far, and the page is where it was. */
		async function expectHarmless(view: string, looked: Looked): Promise<void> {
			const seen = await page.evaluate<Seen>(asExpression(readSeen));
			const path = await page.evaluate<string>('location.pathname');
			console.log(
				`${name}, ${view}: ${looked.rounds} looks, ${seen.set.length} executed, ${seen.violations.length} violations, ${looked.outside.length} requests, ${seen.errors.length} errors`,
			);
			expect({...seen, path, outside: looked.outside}).toEqual({set: [], violations: [], errors: [], path: '/workspace.html', outside: []});
			expect(looked.kinds.filter(kind => HARMFUL.test(kind))).toEqual([]);
			expect(looked.leads).toEqual([]);
			// The kept text is shown letter by letter, so that its marks find their place; each line of it stands alone.
			expect(looked.signs.filter(where => !where.includes('.archived'))).toEqual([]);
			expect(looked.beyond).toEqual([]);
			await beside(view);
		}
		async function importing(file: string, content: string): Promise<void> {
			if (!(await shown('.import'))) await page.evaluate(press('.top .bar button'));
			await wait('.import input[type="file"]');
			await page.evaluate(asExpression(choose, file, content));
			await wait(file.endsWith('.csv') ? '.import select' : '.import .counts');
		}

		beforeAll(async () => {
			walker = await start();
			await seedProfile(walker, hostileProfile(payloads.slice(0, 40)));
			page = await walker.openOwn('workspace.html');
			await page.evaluate(asExpression(watchPage, false));
			await page.evaluate(equip());
			await wait('.em h1');
			console.log(
				`${name}: ${payloads.length} payloads, each once in every one of ${fieldsOf(records[0])} fields of a posting, ${COLUMNS.length - 2} columns of a table`,
			);
		}, 120_000);
		afterAll(() => walker?.close());

		test('a file of payloads is a preview, then rows; its name and its fields are words', async () => {
			await importing(`${payloads[3]?.slice(0, 100)}.json`, await hostileShelf(payloads));
			await expectHarmless('preview', await through([''], '.import .counts', [], true));
			await page.evaluate(press('.import .counts ~ .bar .solid'));
			await until('the rows', async () => (await countShown()) === payloads.length, 60_000);
			await wait('.list tbody tr');
			const looked = await page.evaluate<Looked>(asExpression(lookDown, [...titles, ...companies]));
			console.log(`${name}, table: ${looked.missed.length} of ${titles.length + companies.length} titles and employers not seen`);
			await expectHarmless('table', looked);
			expect(looked.missed.length).toBeLessThan(payloads.length / 50);
		});

		test('menus, filters, rules and the search hold them as words', async () => {
			await page.evaluate(press('.list tbody .more'));
			await wait('.choose.float');
			await expectHarmless('row menu', await through([''], '.choose.float'));
			await page.evaluate(press('.choose.float button'));
			await wait('.toast');
			await expectHarmless('rule', await through([''], '.toast'));
			await page.evaluate(key('z'));
			await until('the rule to go', async () => (await countShown()) === payloads.length);
			const some = payloads.filter((_, at) => at % Math.ceil(payloads.length / 25) === 0);
			const addresses = some.flatMap(text => [
				`#saved?${new URLSearchParams({q: text, place: text, skill: text, sort: text, status: text, only: text})}`,
				`#posting=${encodeURIComponent(text.replace(/\p{Cs}/gu, ''))}`,
				`#saved?${text.replace(/[\s\p{Cs}\p{Cc}]/gu, '')}`,
			]);
			await page.evaluate(
				asExpression(async (all: readonly string[]) => {
					for (const address of all) {
						location.hash = address;
						await new Promise(done => setTimeout(done));
					}
				}, addresses),
			);
			await expectHarmless(`${addresses.length} addresses`, await through([''], '.top'));
			await toTable();
		});

		test('the detail of each is words, with all that unfolds', async () => {
			const addresses = records.slice(0, whole).map(record => addressOf({kind: 'posting', key: record.key, table: plainTable}));
			const looked = await through(addresses, '.beside .note', titles.slice(0, whole), true);
			await expectHarmless('detail', looked);
			expect(looked.missed.length).toBeLessThan(Math.max(2, whole / 50));
		});

		test('five beside each other are words', async () => {
			const addresses = Array.from({length: Math.floor(whole / 5)}, (_, at) =>
				addressOf({kind: 'compare', keys: records.slice(at * 5, at * 5 + 5).map(record => record.key)}),
			);
			const looked = await through(addresses, 'main table', titles.slice(0, whole), true);
			await expectHarmless('compare', looked);
			expect(looked.missed.length).toBeLessThan(Math.max(2, whole / 50));
		});

		test('what they say together is words', async () => {
			await expectHarmless('insights', await through(['#insights'], 'main h1, main h2', [], true));
		});

		test('a file out holds no cell that a spreadsheet would act on, and reads back', async () => {
			await toTable();
			await page.evaluate(press('.top .bar button:nth-of-type(2)'));
			await wait(EXPORT);
			const table = await page.evaluate<string>(asExpression(offered, `${EXPORT} > button:nth-of-type(2)`));
			const cells = table.replace(/^\ufeff/, '').match(/"(?:[^"]|"")*"/g) ?? [];
			expect(cells.length).toBe((payloads.length + 1) * COLUMNS.length);
			expect(cells.filter(cell => /^"(?:[\s\ufeff]*[=+\-@|%＝＋－＠]|[\t\r\n])/u.test(cell)).map(cell => cell.slice(0, 60))).toEqual([]);
			expect(textOfTable(new TextEncoder().encode(table))).toMatchObject({kind: 'text'});
			const read = parseCsv(table);
			expect(read.kind === 'table' && read.rows.length).toBe(payloads.length + 1);
			const markdown = await page.evaluate<string>(asExpression(offered, `${EXPORT} > button:nth-of-type(3)`));
			expect(markdown).not.toMatch(/(?<!\\)<(?!https?:)[a-z!/]/i);
			expect(markdown.trimEnd().split('\n')).toHaveLength(payloads.length + 2);
		});

		test('in the bin they are words, and come back', async () => {
			await toTable();
			await page.evaluate(key('a', {ctrlKey: true}));
			await wait('.bulk');
			await page.evaluate(key('Delete'));
			await wait('.toast');
			const looked = await through(['#bin'], '.bin li', titles);
			await expectHarmless('bin', looked);
			expect(looked.missed.length).toBeLessThan(payloads.length / 50);
			await page.evaluate(press('.bin > button'));
			await until('all of them back', async () => (await countShown()) === payloads.length, 60_000);
		});

		test('what a file has otherwise, and what is refused in it, is named in words; others are not touched', async () => {
			await toTable();
			await importing('theirs.json', refusedShelf(payloads.slice(0, 60), records.slice(0, 10)));
			await expectHarmless('changed and refused', await through([''], '.import .counts', [], true));
			const counts = await page.evaluate<string>(`document.querySelector('.import .counts').innerText`);
			expect(counts.match(/\d+/g)?.slice(0, 4)).toEqual(['0', '0', '10', `${Math.min(60, payloads.length)}`]);
			await page.evaluate(press('.import fieldset label:nth-of-type(2) input'));
			await page.evaluate(press('.import .counts ~ .bar .solid'));
			await wait('.toast');
			expect(await countShown()).toBe(payloads.length);
			await expectHarmless('after it', await page.evaluate<Looked>(asExpression(lookDown, [])));
		});

		test('a table of another program is a preview, then rows', async () => {
			const before = await countShown();
			await importing(`${payloads[3]?.slice(0, 60)}.csv`, hostileTable(payloads.slice(0, 300)));
			await expectHarmless('columns', await through([''], '.import select', [], true));
			await page.evaluate(press('.import .bar .solid'));
			await wait('.import .counts');
			await expectHarmless('preview of a table', await through([''], '.import .counts', [], true));
			await page.evaluate(press('.import .counts ~ .bar .solid'));
			await until('more rows', async () => (await countShown()) > before, 60_000);
			await expectHarmless('rows of a table', await page.evaluate<Looked>(asExpression(lookDown, [])));
		});
	});
}

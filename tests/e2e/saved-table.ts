/** A day with saved postings, the same in both browsers: three are saved, one gets a note and a status, one is found, deleted and taken back, all go out as a file and come in again. */
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {until} from '../../scripts/chromium';
import {asExpression} from '../../scripts/in-page';
import {seedProfile} from '../../scripts/sample-profile';
import type {OwnPage, Walker} from '../../scripts/walker';

const POSTINGS = [
	[
		'Data Scientist, Forecasting',
		'Greywillow Health',
		'You build forecasting models and run experiments.\n\nRequirements\n- Python, SQL and PyTorch\n- Statistics\n- 3+ years of experience\n\nThe salary is £60,000 to £70,000 a year.',
	],
	[
		'Data Engineer, Platform',
		'Oakmarrow',
		'You build data pipelines and own the warehouse called tangerine.\n\nRequirements\n- Python, SQL, Airflow and dbt\n- 4+ years of experience\n\nFully remote.',
	],
	['Product Analyst', 'Mossgate', 'You build dashboards and reports.\n\nRequirements\n- SQL, Excel, Tableau and statistics\n- 2+ years of experience'],
] as const;

/** Reads a text on the page that is open, and saves it. */
const readAndSave = (title: string, company: string, text: string): Promise<boolean> => {
	const put = (field: HTMLInputElement | HTMLTextAreaElement | null, value: string): void => {
		if (field === null) throw new Error('no field');
		field.value = value;
		field.dispatchEvent(new Event('input', {bubbles: true}));
	};
	const within = async <T>(look: () => T | null | undefined | false): Promise<T> => {
		for (let at = 0; at < 300; at += 1) {
			const found = look();
			if (found) return found;
			await new Promise(done => setTimeout(done, 50));
		}
		throw new Error(`waited in vain: ${look.toString()}`);
	};
	return (async () => {
		put(await within(() => document.querySelector<HTMLTextAreaElement>('textarea')), text);
		// The page draws between two fields, as it does for a person.
		await new Promise(done => setTimeout(done, 100));
		put(document.querySelector<HTMLInputElement>('input[name="title"]'), title);
		await new Promise(done => setTimeout(done, 100));
		put(document.querySelector<HTMLInputElement>('input[name="company"]'), company);
		await new Promise(done => setTimeout(done, 100));
		document.querySelector<HTMLButtonElement>('.give button[type="submit"]')?.click();
		await within(() => document.querySelector('#result-h')?.textContent === title);
		(await within(() => document.querySelector<HTMLButtonElement>('.foot .split button'))).click();
		await within(() => document.querySelector('.foot .split button')?.textContent?.startsWith('Saved'));
		return true;
	})();
};

type Seen = {
	readonly titles: readonly string[];
	readonly stages: readonly string[];
	readonly toast: string;
	readonly below: string;
	readonly heading: string;
	readonly selected: string;
	readonly hash: string;
	/** Rows that say what they read as. */
	readonly read: number;
};
const look = asExpression(
	(): Seen => ({
		titles: [...document.querySelectorAll('.list tbody .ti a')].map(link => link.textContent ?? ''),
		stages: [...document.querySelectorAll<HTMLSelectElement>('.list tbody select')].map(select => select.value),
		toast: document.querySelector('.toast span')?.textContent ?? '',
		below: document.querySelector('.tf')?.textContent ?? '',
		heading: document.querySelector('.none h2, .em h1, .bin h1')?.textContent ?? '',
		selected: document.querySelector('.bulk .strong')?.textContent ?? '',
		hash: location.hash,
		read: document.querySelectorAll('.list tbody .ro .rl').length,
	}),
);
const press = (key: string, more: KeyboardEventInit = {}): string =>
	asExpression(
		(name: string, init: KeyboardEventInit) => {
			(document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', {key: name, bubbles: true, cancelable: true, ...init}));
		},
		key,
		more,
	);
const type = (selector: string, value: string): string =>
	asExpression(
		(where: string, words: string) => {
			const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(where);
			if (field === null) throw new Error(`no ${where}`);
			field.focus();
			field.value = words;
			field.dispatchEvent(new Event('input', {bubbles: true}));
			field.blur();
		},
		selector,
		value,
	);

export function describeSavedTable(name: string, start: () => Promise<Walker>): void {
	describe(`${name}: saved postings`, () => {
		let walker: Walker;
		let page: OwnPage;
		const seen = (): Promise<Seen> => page.evaluate<Seen>(look);
		const untilSeen = (what: string, is: (state: Seen) => boolean, patience = 30_000): Promise<Seen> =>
			until(
				what,
				async () => {
					const state = await seen();
					return is(state) ? state : null;
				},
				patience,
			);

		beforeAll(async () => {
			walker = await start();
			await seedProfile(walker);
			page = await walker.openOwn('workspace.html');
		});
		afterAll(() => walker.close());

		test('without any the page says how to begin', async () => {
			expect((await untilSeen('the empty table', ({heading}) => heading !== '')).heading).toBe('Nothing saved yet');
		});

		test('three that are saved in another window stand in the table, the last first', async () => {
			const reading = await walker.openOwn('workspace.html#read');
			for (const posting of POSTINGS) await reading.evaluate(asExpression(readAndSave, ...posting));
			await reading.close();
			expect((await untilSeen('three rows', ({titles}) => titles.length === 3)).titles).toEqual(POSTINGS.map(([title]) => title).reverse());
		});

		test('a status set in the row is kept', async () => {
			await page.evaluate(
				asExpression(() => {
					const select = document.querySelector<HTMLSelectElement>('.list tbody select');
					if (select === null) throw new Error('no select');
					select.value = 'applied';
					select.dispatchEvent(new Event('change', {bubbles: true}));
				}),
			);
			expect((await untilSeen('the status', ({stages}) => stages[0] === 'applied')).stages).toEqual(['applied', 'saved', 'saved']);
		});

		test('a note is kept by itself and found by the search, as a word of the text is', async () => {
			await page.evaluate(asExpression(() => document.querySelector<HTMLAnchorElement>('.list tbody .ti a')?.click()));
			await until('the detail', () => page.evaluate<boolean>(asExpression(() => document.querySelector('.beside .note') !== null)));
			await page.evaluate(type('.beside .note', 'They called about marzipan.'));
			await until('the note', () => page.evaluate<boolean>(asExpression(() => document.querySelector('.beside [role="status"]')?.textContent === 'Kept')));
			await page.evaluate(press('Escape'));
			await page.evaluate(type('#search', 'marzip'));
			expect((await untilSeen('the note to be found', ({titles}) => titles.length === 1)).titles).toEqual(['Product Analyst']);
			await page.evaluate(type('#search', 'tangerin'));
			expect((await untilSeen('the text to be found', ({titles}) => titles[0]?.startsWith('Data Engineer') === true)).hash).toBe('#saved?q=tangerin');
			await page.evaluate(type('#search', 'xylophones'));
			expect((await untilSeen('nothing', ({titles}) => titles.length === 0)).heading).toBe('No posting matches');
			await page.evaluate(type('#search', ''));
			await untilSeen('all rows', ({titles}) => titles.length === 3);
		});

		test('an address with a search opens with what it finds, each time', async () => {
			for (let time = 1; time <= 5; time += 1) {
				const again = await walker.openOwn('workspace.html#saved?q=tangerin');
				await until(`one row at opening ${time}`, async () => (await again.evaluate<Seen>(look)).titles.length === 1);
				await again.close();
			}
		});

		test('rows are sorted at their head, and the third click is newest first again', async () => {
			const click = asExpression(() => document.querySelector<HTMLButtonElement>('.list thead .ti button')?.click());
			await page.evaluate(click);
			expect((await untilSeen('by title', ({hash}) => hash === '#saved?sort=title')).titles[0]).toBe('Data Engineer, Platform');
			await page.evaluate(click);
			expect((await untilSeen('the other way', ({hash}) => hash === '#saved?sort=-title')).titles[0]).toBe('Product Analyst');
			await page.evaluate(click);
			await untilSeen('newest first', ({hash}) => hash === '#saved');
		});

		test('two are selected by keys, deleted, and taken back by Z', async () => {
			await page.evaluate(press('j'));
			await page.evaluate(press('x'));
			await page.evaluate(press('ArrowDown', {shiftKey: true}));
			expect((await untilSeen('two selected', ({selected}) => selected !== '')).selected).toBe('2 selected');
			await page.evaluate(press('Delete'));
			const gone = await untilSeen('two to be gone', ({titles, toast}) => titles.length === 1 && toast.startsWith('Deleted'));
			expect(gone.toast).toBe('Deleted 2 postings');
			await page.evaluate(press('z'));
			expect((await untilSeen('two to be back', ({titles}) => titles.length === 3)).stages).toEqual(['applied', 'saved', 'saved']);
		});

		test('what went out as a file comes in again after it was deleted, seen before it is done', async () => {
			const file = await page.evaluate<string>(
				asExpression(async () => {
					const made = URL.createObjectURL.bind(URL);
					const taken = new Promise<string>(resolve => {
						URL.createObjectURL = object => {
							if (object instanceof Blob) object.text().then(resolve);
							return made(object);
						};
					});
					const button = (words: string): HTMLButtonElement | undefined =>
						[...document.querySelectorAll('button')].find(each => each.textContent?.includes(words));
					button('Export')?.click();
					await new Promise(done => setTimeout(done, 200));
					button('Jobprism file')?.click();
					return taken;
				}),
			);
			expect(JSON.parse(file).postings).toHaveLength(3);
			await page.evaluate(press('a', {ctrlKey: true}));
			await page.evaluate(press('Delete'));
			expect((await untilSeen('all to be gone', ({heading}) => heading !== '')).heading).toBe('Nothing saved yet');
			const counts = await page.evaluate<string>(
				asExpression(async (text: string) => {
					const wait = () => new Promise(done => setTimeout(done, 100));
					[...document.querySelectorAll('button')].find(each => each.textContent?.trim() === 'Import')?.click();
					for (let at = 0; at < 100 && document.querySelector('.import input[type="file"]') === null; at += 1) await wait();
					const input = document.querySelector<HTMLInputElement>('.import input[type="file"]');
					if (input === null) throw new Error('no import');
					const transfer = new DataTransfer();
					transfer.items.add(new File([text], 'saved.json', {type: 'application/json'}));
					input.files = transfer.files;
					input.dispatchEvent(new Event('change', {bubbles: true}));
					for (let at = 0; at < 100 && document.querySelector('.import .counts') === null; at += 1) await wait();
					const told = document.querySelector('.import .counts')?.textContent ?? '';
					document.querySelector<HTMLButtonElement>('.import .btn.solid')?.click();
					return told;
				}, file),
			);
			expect(counts).toContain('3 new');
			const back = await untilSeen('all to be back', ({titles}) => titles.length === 3);
			expect(back.toast).toBe('Imported 3 postings');
			expect(back.stages).toEqual(['applied', 'saved', 'saved']);
		});

		test('what was imported is read by itself', async () => {
			const {titles, read} = await untilSeen('all rows to be read', state => state.read === 3, 60_000);
			expect([titles.length, read]).toEqual([3, 3]);
		});

		test('the keys are listed, and Escape closes the list', async () => {
			const listed = asExpression(() => document.querySelector('.keys h2')?.textContent ?? '');
			await page.evaluate(press('?'));
			expect(await until('the list of keys', () => page.evaluate<string>(listed))).toBe('Keys');
			await page.evaluate(press('Escape'));
			await until('the list to be closed', async () => (await page.evaluate<string>(listed)) === '');
		});
	});
}

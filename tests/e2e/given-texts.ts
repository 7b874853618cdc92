/**
 * Pasted text and given files on the workspace page, the same in both browsers. The clipboard, the drop and the file chooser are the browser's own and out of a
 * driver's reach, so their events are made in the page, with real bytes; all that follows is the product's.
 */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {noticeOf, say} from '../../lib/ui/say';
import type {GivenFailure} from '../../lib/ui/workspace/given-list';
import {until} from '../../scripts/chromium';
import {asExpression} from '../../scripts/in-page';
import {seedProfile} from '../../scripts/sample-profile';
import {samplesFolder} from '../../scripts/sample-server';
import type {OwnPage, Walker} from '../../scripts/walker';
import {makePdf, POSTING} from '../read/pdf-file';
import {readExtensionState} from './page-state';

type Bytes = readonly [name: string, type: string, base64: string];
const bytes = (name: string, type: string, content: Uint8Array | string): Bytes => [name, type, Buffer.from(content).toString('base64')];

/** Hands files to the page, as a drop or as the chooser does. */
const handOver = (how: string, files: readonly Bytes[]): void => {
	const transfer = new DataTransfer();
	for (const [name, type, base64] of files) transfer.items.add(new File([Uint8Array.from(atob(base64), one => one.charCodeAt(0))], name, {type}));
	if (how === 'drop') {
		const form = document.querySelector('.give') as HTMLElement;
		form.dispatchEvent(new DragEvent('drop', {dataTransfer: transfer, bubbles: true, cancelable: true}));
		return;
	}
	const input = document.querySelector<HTMLInputElement>('input[type="file"]') as HTMLInputElement;
	input.files = transfer.files;
	input.dispatchEvent(new Event('change', {bubbles: true}));
};

/** Pastes into the field; where the page leaves it to the browser, the plain words are put in as the browser would. */
const paste = (plain: string, html: string): void => {
	const area = document.querySelector('textarea') as HTMLTextAreaElement;
	const clipboardData = new DataTransfer();
	clipboardData.setData('text/plain', plain);
	if (html !== '') clipboardData.setData('text/html', html);
	const event = new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true});
	// Firefox takes no data into an event that a script makes.
	Object.defineProperty(event, 'clipboardData', {value: clipboardData});
	area.focus();
	area.select();
	if (area.dispatchEvent(event)) {
		area.value = plain;
		area.dispatchEvent(new Event('input', {bubbles: true}));
	}
};

type State = {
	readonly title: string;
	readonly below: string;
	readonly role: string;
	readonly fit: string;
	readonly phrases: readonly string[];
	readonly rows: readonly string[];
	readonly text: string;
	readonly save: string;
	readonly marks: number;
	readonly focus: string;
};
const readState = (): State => {
	const textOf = (element: Element | null): string => (element instanceof HTMLElement ? element.innerText.replace(/\s+/g, ' ').trim() : '');
	return {
		title: textOf(document.querySelector('.right .head h2')),
		below: textOf(document.querySelector('.right .head p')),
		role: textOf(document.querySelector('.hero .verdict')),
		fit: textOf(document.querySelector('.hero .fitnum, .hero .fitnone')),
		phrases: [...document.querySelectorAll('[data-phrase] q')].map(textOf),
		rows: [...document.querySelectorAll('.given li')].map(textOf),
		text: document.querySelector('textarea')?.value ?? '',
		save: textOf(document.querySelector('.foot .split button')),
		marks: [...((CSS as unknown as {highlights: Map<string, Set<Range>>}).highlights?.values() ?? [])].reduce((sum, set) => sum + set.size, 0),
		focus: document.activeElement?.id ?? '',
	};
};

const posting = (title: string): string =>
	`${title}\n\nWhat you will do\n- Train and deploy machine learning models in Python\n- Run them on Kubernetes and watch for drift\n\nRequirements\n- 3+ years of experience with Python\n- Docker, SQL\n- A degree in computer science\n\nThe salary is £60,000 to £70,000 a year.`;

/** Gives a saved page full of addresses and a PDF with a script and links, and tells how many were read. What they ask of the network is for the caller to count. */
export async function giveFilesThatCall(walker: Walker): Promise<number> {
	const page = await walker.openOwn('workspace.html#read');
	await until('the page', () => page.evaluate<boolean>('document.querySelector("textarea") !== null'));
	const calls = '<link rel="stylesheet" href="http://calls.example/a.css"><img src="http://calls.example/b.png"><iframe src="http://calls.example/c"></iframe>';
	const html = readFileSync(join(samplesFolder, 'data-scientist-who-ships.html'), 'utf8').replace('<body>', `<body>${calls}`);
	const catalogue = "/OpenAction << /S /URI /URI (http://calls.example/d) >> /AA << /WC << /S /JavaScript /JS (app.launchURL('http://calls.example/e')) >> >>";
	const files = [bytes('page.html', 'text/html', html), bytes('posting.pdf', 'application/pdf', makePdf({pages: [POSTING], catalogue}))];
	await page.evaluate(asExpression(handOver, 'drop', files));
	const read = (): Promise<number> => page.evaluate<number>('document.querySelectorAll(".given button.link").length');
	await until('both files', async () => (await read()) === 2);
	const count = await read();
	await page.close();
	return count;
}

export function describeGivenTexts(name: string, start: () => Promise<Walker>): void {
	describe(`${name}: pasted text and given files`, () => {
		let walker: Walker;
		let page: OwnPage;
		const state = (): Promise<State> => page.evaluate<State>(asExpression(readState));
		const click = (selector: string): Promise<void> => page.evaluate(`document.querySelector(${JSON.stringify(selector)}).click()`);
		const give = (how: 'drop' | 'choose', files: readonly Bytes[]): Promise<void> => page.evaluate(asExpression(handOver, how, files));
		const row = async (file: string): Promise<string> => {
			let found = '';
			await until(`the row of ${file}`, async () => {
				found = (await state()).rows.find(one => one.startsWith(file)) ?? '';
				return found !== '' && !/^(?:Waiting|Reading|Page \d+ of \d+)$|(?: Cancel)$/.test(found);
			});
			return found;
		};

		beforeAll(async () => {
			walker = await start();
			await seedProfile(walker);
			page = await walker.openOwn('workspace.html#read');
			await until('the page', () => page.evaluate<boolean>('document.querySelector("textarea") !== null'));
		});
		afterAll(() => walker?.close());

		test('a pasted text is read like a page, with role, fit and phrases', async () => {
			await page.evaluate(asExpression(paste, posting('Machine Learning Engineer'), ''));
			await click('.give button[type="submit"]');
			await row('Pasted text');
			const shown = await state();
			expect(shown.title).toBe('Machine Learning Engineer');
			expect(shown.role).toMatch(/^ML Engineer/);
			expect(shown.fit).toMatch(/^\d{1,3}$/);
			expect(shown.phrases.length).toBeGreaterThan(0);
			expect(shown.focus).toBe('result-h');
		});

		test('a phrase that is clicked lights up in the text that was read, and Highlight marks it', async () => {
			await click('[data-phrase]');
			await until('the flash', async () => (await state()).marks === 1);
			await click('.foot .switch');
			await until('marks', async () => (await state()).marks > 3);
			expect(await page.evaluate<boolean>('document.querySelector(".textread").open')).toBe(true);
			await click('.foot .switch');
		});

		test('saved twice it is one record, without an address, and the words stay in the field', async () => {
			await click('.foot .split button');
			await until('Saved', async () => (await state()).save.startsWith('Saved'));
			await page.evaluate(asExpression(paste, `${posting('Machine Learning Engineer')}\n\n`, ''));
			await click('.give button[type="submit"]');
			await until('the second reading', async () => (await state()).rows.length === 1 && (await row('Pasted text')) !== '');
			expect((await state()).save).toMatch(/^Saved/);
			const {databases} = await readExtensionState(walker);
			const kept = databases.jobprism?.postings as readonly {readonly key: string; readonly posting: {readonly url: string}}[];
			expect(kept.map(({key, posting: {url}}) => [key.split(':')[0], url])).toEqual([['text', '']]);
			expect((await state()).text).toContain('Requirements');
		});

		test('rich text keeps its lists, and nothing of it runs or is built', async () => {
			const html = `<h2>Analyst</h2><p>What we ask</p><ul><li>SQL<img src=x onerror="globalThis.ran=1"><script>globalThis.ran=1</script></li><li>Tableau</li></ul>`;
			await page.evaluate(asExpression(paste, 'Analyst What we ask SQL Tableau', html));
			expect((await state()).text).toContain('• SQL\n• Tableau');
			expect(await page.evaluate<string>('typeof globalThis.ran')).toBe('undefined');
		});

		const saved = readFileSync(join(samplesFolder, 'data-scientist-who-ships.html'), 'utf8').replace(
			'</body>',
			'<img src="https://tracker.example/pixel.png"><script>globalThis.ran = 1; document.title = "ran"</script></body>',
		);
		test.each<readonly [how: 'drop' | 'choose', title: string, file: Bytes]>([
			['drop', 'Forecasting Engineer', bytes('posting.pdf', 'application/pdf', makePdf({pages: [POSTING]}))],
			['choose', 'Forecasting Engineer', bytes('again.pdf', 'application/pdf', makePdf({pages: [POSTING]}))],
			['drop', 'Data Scientist, Forecasting', bytes('page.html', 'text/html', saved)],
			['choose', 'Platform Engineer', bytes('posting.txt', 'text/plain', posting('Platform Engineer'))],
			['drop', 'Data Engineer', bytes('posting.md', 'text/markdown', `# ${posting('Data Engineer')}`)],
			['choose', 'Hostile Name', bytes('"><img src=x onerror=ran=1>.txt', 'text/plain', posting('Hostile Name'))],
		])('%s of a file with “%s” is read', async (how, title, file) => {
			await give(how, [file]);
			expect(await row(file[0])).toContain(title);
			expect((await state()).title).toBe(title);
			expect(await page.evaluate<string>('typeof globalThis.ran')).toBe('undefined');
		});

		test('what is beside the posting in a saved page is not read', async () => {
			expect(await page.evaluate<string>('document.title')).not.toBe('ran');
			await page.evaluate('[...document.querySelectorAll(".given button.link")].find(one => one.textContent === "page.html").click()');
			await until('the page again', async () => (await state()).title === 'Data Scientist, Forecasting');
			const text = await page.evaluate<string>('document.querySelector(".textread").textContent');
			expect(text).toContain('No PhD required');
			expect(text).not.toMatch(/Salesforce|cookies/);
		});

		test.each<readonly [why: GivenFailure, file: Bytes]>([
			['encrypted', bytes('locked.pdf', 'application/pdf', makePdf({pages: [POSTING], locked: true}))],
			['broken', bytes('cut.pdf', 'application/pdf', makePdf({pages: [POSTING]}).subarray(0, 700))],
			['no-text', bytes('scan.pdf', 'application/pdf', makePdf({pages: [[]], drawing: '0 0 595 842 re f'}))],
			['not-pdf', bytes('renamed.pdf', 'application/pdf', 'MZ')],
			['binary', bytes('program.txt', 'text/plain', Uint8Array.from([77, 90, 0, 3]))],
			['empty', bytes('nothing.txt', 'text/plain', ' \n')],
			['too-short', bytes('three.txt', 'text/plain', 'Only three words')],
		])('a file that cannot be read (%s) says so and takes nothing along', async (why, file) => {
			const before = await state();
			await give('drop', [file]);
			expect(await row(file[0])).toContain(`${noticeOf('workspace_failures', why).text} ${noticeOf('workspace_failures', why).help}`);
			const after = await state();
			expect([after.text, after.title]).toEqual([before.text, before.title]);
		});

		test('several files are read one after the other, and one that is bad holds up none', async () => {
			await give('drop', [
				bytes('first.txt', 'text/plain', posting('First Engineer')),
				bytes('bad.pdf', 'application/pdf', '%PDF-1.7 and nothing'),
				bytes('last.pdf', 'application/pdf', makePdf({pages: [POSTING]})),
			]);
			expect([await row('first.txt'), await row('bad.pdf'), await row('last.pdf')]).toEqual([
				expect.stringContaining('First Engineer'),
				expect.stringContaining(say('workspace_failures_broken')),
				expect.stringContaining('Forecasting Engineer'),
			]);
		});

		test('reading is cancelled at a click', async () => {
			const pages = Array.from({length: 50}, () => POSTING);
			await give('drop', [bytes('long.pdf', 'application/pdf', makePdf({pages}))]);
			await page.evaluate(
				'[...document.querySelectorAll(".given li")].find(one => one.textContent.startsWith("long.pdf")).querySelector("button.btn").click()',
			);
			expect(await row('long.pdf')).toContain(say('workspace_failures_cancelled'));
		});
	});
}

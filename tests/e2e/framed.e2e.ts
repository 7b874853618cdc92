/** A posting inside a frame of another page, and a person's own words for it, in both browsers. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {say} from '../../lib/ui/say';
import {buildFolder} from '../../scripts/build-extension';
import {until} from '../../scripts/chromium';
import {asExpression} from '../../scripts/in-page';
import {clickInPopup, type PopupReading, readPopup} from '../../scripts/popup-reading';
import {samplesFolder} from '../../scripts/sample-server';
import {type Walker, walkChromium, walkFirefox} from '../../scripts/walker';
import {agreeBeforehand} from './agree-beforehand';

const CAREERS = 'https://careers.example.com';
const BOARD = 'https://boards.greenhouse.io';
const JOB = `${BOARD}/embed/job_app?for=northwind&token=4012`;
const framedPosting = readFileSync('tests/fixtures/pages/boards/greenhouse.html', 'utf8');
const {title: expectedTitle} = JSON.parse(readFileSync('tests/fixtures/pages/boards/greenhouse.json', 'utf8')) as {readonly title: string};
const plainPosting = readFileSync(join(samplesFolder, 'data-scientist-who-ships.html'), 'utf8');
const around = (title: string, src: string): string =>
	`<!doctype html><html lang="en"><head><title>${title}</title></head><body><header><nav><a href="/">Home</a></nav></header><h1>${title}</h1><p>We are a kind employer in a nice town.</p><iframe src="${src}" width="800" height="600"></iframe></body></html>`;

const pages: Readonly<Record<string, string>> = {
	[`${CAREERS}/jobs/1`]: around('Careers at Northwind', JOB),
	[`${CAREERS}/nested`]: around('Careers at Northwind', '/jobs/1'),
	[`${CAREERS}/same`]: around('Careers at Northwind', '/posting'),
	[`${CAREERS}/posting`]: plainPosting,
	[JOB]: framedPosting,
};

describe.each([
	['Chromium', (): Promise<Walker> => walkChromium({extension: buildFolder('chrome')})],
	['Firefox', (): Promise<Walker> => walkFirefox({extension: buildFolder('firefox')})],
] as const)('%s: a posting in a frame', (name, start) => {
	let walker: Walker;
	const read = async (url: string): Promise<PopupReading> => {
		await walker.open(url);
		await walker.clickIcon();
		return readPopup(walker);
	};
	const inPopup = <Value>(act: () => Value) => walker.inPopup<Value>(asExpression(act));

	beforeAll(async () => {
		walker = await start();
		await walker.answer(url => pages[url] ?? null);
	});
	afterAll(() => walker?.close());

	test('the click that opens the page does not open the frame of another site, and the page says where the posting is', async () => {
		const reading = await read(`${CAREERS}/jobs/1`);
		expect(reading.empty?.title).toBe(say('framed_title_posting', 'Greenhouse'));
		expect(reading).toMatchObject({role: '', fit: '', save: ''});
		expect(await inPopup(() => document.querySelector<HTMLAnchorElement>('.empty a')?.href)).toBe(JOB);
		await walker.closePopup();
		expect(await walker.badge()).toBe('');
	});

	test('one frame further in is found as well', async () => {
		expect((await read(`${CAREERS}/nested`)).empty?.title).toBe(say('framed_title_posting', 'Greenhouse'));
		await walker.closePopup();
	});

	test('a frame of the page’s own site is read without asking', async () => {
		expect(await read(`${CAREERS}/same`)).toMatchObject({empty: null, title: 'Data Scientist, Forecasting'});
		await walker.closePopup();
	});

	test('once the person lets us in at the click, the frame is read and marked, and the page around it is as it was', async () => {
		await agreeBeforehand(walker, `${BOARD}/*`);
		await read(`${CAREERS}/jobs/1`);
		const before = await walker.inPage<string>('document.documentElement.outerHTML');
		await clickInPopup(walker, '.empty button');
		const reading = await until('the posting in the frame', async () => {
			const now = await readPopup(walker);
			return now.role === '' ? null : now;
		});
		expect(reading.title).toBe(expectedTitle);
		// By themselves: its site is granted now.
		await until('marks to be on', async () => (await readPopup(walker)).marks);
		expect(reading.cautions).toEqual([]);
		expect(await walker.inPage<string>('document.documentElement.outerHTML')).toBe(before);
		await walker.closePopup();
		console.log(`${name}: read in the frame: ${reading.title}, ${reading.role}`);
	});

	test('from then on the frame is read at the first click, also one further in', async () => {
		for (const path of ['/jobs/1', '/nested']) {
			expect(await read(CAREERS + path)).toMatchObject({empty: null, title: expectedTitle});
			await walker.closePopup();
		}
	});

	test('a person’s own title and company stand at a second capture, are saved, and go back', async () => {
		await read(`${CAREERS}/posting`);
		await clickInPopup(walker, '[aria-label="Facts"] > button');
		await until('what was read', () => inPopup(() => document.querySelector('.read') !== null));
		await clickInPopup(walker, '.read button[aria-expanded]');
		await inPopup(() => {
			for (const [field, value] of [
				['title', 'Forecaster\u202e'],
				['company', 'Mine <b>& Co</b>'],
			] as const) {
				const input = document.querySelector<HTMLInputElement>(`.edit input[name=${field}]`);
				if (input) input.value = value;
			}
			document.querySelector<HTMLButtonElement>('.edit button[type=submit]')?.click();
		});
		await until('the new title', async () => (await readPopup(walker)).title === 'Forecaster');
		await walker.closePopup();
		const again = await read(`${CAREERS}/posting`);
		expect(again.title).toBe('Forecaster');
		expect(again.below).toMatch(/^Mine <b>& Co<\/b>, /);
		await clickInPopup(walker, '.foot .split button');
		await until('the popup to say Saved', async () => (await readPopup(walker)).save.startsWith('Saved'));
		expect(await walker.inPage<string>('document.documentElement.outerHTML')).not.toContain('Forecaster');
		await clickInPopup(walker, '[aria-label="Facts"] > button');
		await until('the way back', () => inPopup(() => document.querySelectorAll('.read button:not([aria-expanded])').length === 2));
		await clickInPopup(walker, '.read button:not([aria-expanded])');
		await until('the page’s title', async () => (await readPopup(walker)).title === 'Data Scientist, Forecasting');
		expect((await readPopup(walker)).below).toMatch(/^Mine/);
		await walker.closePopup();
	});
});

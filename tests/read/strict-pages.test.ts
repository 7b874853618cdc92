/** Pages that forbid, fight or write in other alphabets, in real Chromium: each is read and marked, and nothing of it is changed. */
import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, expect, test} from 'vitest';
import type {Posting} from '../../lib/model';
import {agree} from '../../lib/read/agreement';
import {parseRawPage} from '../../lib/read/raw-page-gate';
import {planFor} from '../../lib/read/reading-plan';
import {quoteInContext} from '../../lib/text/quote';
import {bundleFor, launch, worldIn} from '../../scripts/read-in-chromium';
import {page as careerPage, POSTING} from './career-pages';

const ADDRESS = 'https://careers.example.com/jobs/1';
let browser: Browser;
let code: string;
beforeAll(async () => {
	[browser, code] = await Promise.all([launch(), bundleFor('tests/read/world.ts')]);
}, 120_000);
afterAll(() => browser.close());

/** Opens the page with these headers, reads and marks it. `complaints`: what the browser says that the page's policy forbade. */
async function readAndMark(html: string, headers: Readonly<Record<string, string>> = {}) {
	const page = await browser.newPage();
	const complaints: string[] = [];
	page.on('console', message => {
		if (/Content Security Policy|Trusted/.test(message.text())) complaints.push(message.text());
	});
	await page.route('**/*', route =>
		route.request().resourceType() === 'document'
			? route.fulfill({contentType: 'text/html; charset=utf-8', headers: {'content-type': 'text/html; charset=utf-8', ...headers}, body: html})
			: route.abort(),
	);
	await page.goto(ADDRESS, {waitUntil: 'domcontentloaded'});
	try {
		const world = await worldIn(page, code);
		complaints.length = 0;
		const before = await world.run('document.documentElement.outerHTML');
		const raw = parseRawPage(await world.run(`jobprism.readPage(document, location.href, ${JSON.stringify(planFor(ADDRESS))})`), ADDRESS);
		const posting = raw && agree(raw).posting;
		const marks = posting?.blocks.map(block => ({level: 'required', quote: quoteInContext(posting.text, block)})) ?? [];
		const placed = (await world.run(`jobprism.mark(document, ${JSON.stringify(marks)})`)) as {readonly placed: number};
		await page.waitForTimeout(300);
		const touched = await world.run('document.documentElement.dataset.touched ?? "0"');
		const after = await world.run('document.documentElement.outerHTML');
		return {posting, marks: marks.length, placed: placed.placed, complaints, same: before === after, touched};
	} finally {
		await page.close();
	}
}
const posting = (more = '', head = ''): string => careerPage('Data Engineer', `<main><h1>Data Engineer</h1>${POSTING}<a>Apply</a></main>${more}`, head);

test.each<[string, Record<string, string>]>([
	['that allows nothing', {'content-security-policy': "default-src 'none'"}],
	['that trusts no string', {'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'"}],
	['in a sandbox', {'content-security-policy': 'sandbox'}],
	[
		'in a sandbox that runs scripts and allows nothing else',
		{'content-security-policy': "sandbox allow-scripts; default-src 'none'; require-trusted-types-for 'script'"},
	],
])(
	'a page %s is read and marked, and has nothing to report of us',
	async (_, headers) => {
		const {posting: found, marks, placed, complaints, same} = await readAndMark(posting(), headers);
		expect(found?.text).toContain('28 days of leave');
		expect(placed).toBe(marks);
		expect({complaints, same}).toEqual({complaints: [], same: true});
	},
	60_000,
);

test('a page that takes back every change has none to take back', async () => {
	const fight =
		'<script>addEventListener("DOMContentLoaded", () => { let n = 0; new MutationObserver(records => { n += records.filter(one => one.attributeName !== "data-touched").length; document.documentElement.dataset.touched = n; }).observe(document, {subtree: true, childList: true, attributes: true, characterData: true}); });</script>';
	const {marks, placed, touched} = await readAndMark(posting('', fight));
	expect({placed, touched}).toEqual({placed: marks, touched: '0'});
}, 60_000);

test.each<[string, string]>([
	['words of the other direction', '<p dir="rtl">אנחנו מחפשים מהנדס נתונים עם שלוש שנות ניסיון ב-Python וב-SQL.</p>'],
	['words without spaces', '<p>データエンジニアを募集しています。PythonとSQLの経験が三年以上必要です。</p><p>เรากำลังมองหาวิศวกรข้อมูลที่มีประสบการณ์สามปี</p>'],
	['overrides of direction', '<p>\u202eyppah\u202c and \u2067isolated\u2069 words, of which nobody knows where they end.</p>'],
	['signs that nobody sees', '<p>Py\u200bthon, S\u00adQL and Ku\u2060ber\ufeffnetes are what we use every day of the week.</p>'],
	['ten thousand marks on one letter', `<p>Z${'\u0351'.repeat(10_000)} is a letter with marks on it, and it is the last one.</p>`],
	[
		'half a sign',
		'<script>document.currentScript.replaceWith(Object.assign(document.createElement("p"), {textContent: "Half a sign \\ud83d stands in this line, and it is of no use to anyone."}))</script>',
	],
])(
	'%s in a posting are read with it, and what is kept is the same when it is opened again',
	async (_, line) => {
		const {posting: found, same, placed} = await readAndMark(posting().replace('<h2>What we offer</h2>', `${line}<h2>What we offer</h2>`));
		expect(found?.title.value).toBe('Data Engineer');
		expect(found?.text).toContain('28 days of leave');
		expect(JSON.parse(JSON.stringify(found)) as Posting).toEqual(found);
		expect(placed).toBeGreaterThan(5);
		expect(same).toBe(true);
	},
	60_000,
);

test('a posting in another alphabet is a posting or none, and breaks nothing', async () => {
	const lines = ['我们正在寻找一位数据工程师。', '你将使用Python和SQL构建数据管道。', '需要三年以上经验。', '我们提供二十八天年假。'];
	const html = careerPage(
		'数据工程师',
		`<main><h1>数据工程师</h1><h2>职责</h2><ul>${lines.map(line => `<li>${line.repeat(6)}</li>`).join('')}</ul><a>申请</a></main>`,
	);
	const {same, posting: found, placed, marks} = await readAndMark(html);
	expect(same).toBe(true);
	expect(found === null || found.text.includes('Python')).toBe(true);
	expect(placed).toBe(marks);
}, 60_000);

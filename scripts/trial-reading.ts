/**
 * A hard trial of the general reading, in real Chromium: postings in pages of many makers, and saved pages without the witnesses that know more.
 *
 *   npx tsx scripts/trial-reading.ts [--pages DIR] [--reader FILE] [--full] [--list] [--quick]
 *
 * `--pages`: also the API answers and saved pages of this folder, the latter without their adapter, without their data, and without both.
 * `--reader`: source of a reader library that leaves `Readability`, measured on the same pages. `--full`: every body in every way of writing.
 * `--list`: a line for each page that falls short. Law: nothing of what is read is written anywhere.
 */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseHTML} from 'linkedom';
import type {Page} from 'playwright-core';
import type {RawPage, Reading} from '../lib/model';
import {agree} from '../lib/read/agreement';
import {htmlToBlocks} from '../lib/read/html-blocks';
import {parseRawPage} from '../lib/read/raw-page-gate';
import {readPage} from '../lib/read/read-page';
import {planFor, type ReadingPlan} from '../lib/read/reading-plan';
import {strangeLines} from '../lib/read/strange-lines';
import {worth} from '../lib/read/worth';
import {bundleFor, launch, openPage, worldIn} from './read-in-chromium';
import {textShares} from './text-shares';
import {type Body, bodiesOfFolder, htmlOfText, WRITTEN} from './trial/bodies';
import {type Job, skeletons} from './trial/skeletons';

const given = process.argv.slice(2);
const after = (name: string): string | null => (given.includes(name) ? (given[given.indexOf(name) + 1] ?? null) : null);
const folder = after('--pages');
const reader = after('--reader');
const full = given.includes('--full');
const listed = given.includes('--list');
const only = after('--only');
/** In a DOM without a browser: no styles, a tenth of the time. */
const quick = given.includes('--quick');

type Result = {readonly name: string; readonly family: string; readonly read: number; readonly foreign: number; readonly faults: readonly string[]};
const results: Result[] = [];
const byReader: Result[] = [];
const textOf = (html: string): string =>
	htmlToBlocks(html)
		.map(block => block.text)
		.join('\n');

const ownBodies = (): readonly Body[] =>
	readFileSync(join(import.meta.dirname, '../tests/fixtures/postings/postings.jsonl'), 'utf8')
		.split('\n')
		.filter(line => line !== '')
		.map(line => JSON.parse(line) as {readonly id: string; readonly title: string; readonly company: string; readonly text: string})
		.filter(({text}) => text.length > 800)
		.map(({id, title, company, text}) => ({from: id, title, company, html: htmlOfText(text)}));

const browser = quick ? null : await launch();
const code = quick ? '' : await bundleFor('lib/read/read-page.ts');
const readerCode = reader === null ? null : readFileSync(reader, 'utf8');

/** What the extension reads on this page, and what the library does. */
async function readBoth(url: string, html: string, plan: ReadingPlan): Promise<{readonly raw: RawPage; readonly library: string | null}> {
	if (browser === null) return {raw: readPage(parseHTML(html).document as unknown as Document, url, plan), library: null};
	const page: Page = await openPage(browser, url, html);
	try {
		const world = await worldIn(page, code);
		const raw = parseRawPage(await world.run(`jobprism.readPage(document, location.href, ${JSON.stringify(plan)})`), url);
		if (raw === null) throw new Error(`${url}: the gate refused what the page gave.`);
		const library =
			readerCode === null
				? null
				: await world.run(`(() => { const module = {}; ${readerCode}; return new Readability(document.cloneNode(true)).parse()?.content ?? ''; })()`);
		return {raw, library: library as string | null};
	} finally {
		await page.close();
	}
}

function note(name: string, family: string, expected: string, reading: Reading, library: string | null, job: Partial<Job> & {tells?: readonly string[]}): void {
	const {posting} = reading;
	const faults: string[] = [];
	if (reading.posting === null) faults.push(`no posting: ${reading.reason}`);
	const shares = posting === null ? {read: 0, foreign: 0} : textShares(expected, posting.text);
	if (posting !== null && shares.read < 0.98) faults.push(`read ${shares.read.toFixed(3)}`);
	if (posting !== null && shares.foreign > 0.02) faults.push(`foreign ${shares.foreign.toFixed(3)}`);
	const fields = {title: posting?.title.value, company: posting?.company?.value, place: posting?.location?.value};
	for (const field of ['title', 'company', 'place'] as const) {
		const told = job.tells?.includes(field) === true;
		if (posting !== null && job[field] !== undefined && fields[field] !== job[field] && (told || fields[field] !== undefined))
			faults.push(`${field} “${fields[field] ?? ''}”`);
	}
	results.push({name, family, ...shares, faults});
	if (library !== null) {
		const other = textShares(expected, textOf(library));
		byReader.push({name, family, ...other, faults: other.read < 0.98 || other.foreign > 0.02 ? ['short'] : []});
	}
	if (listed && faults.length > 0) {
		console.log(`${name}: ${faults.join('; ')}`);
		if (given.includes('--text') && posting !== null) {
			const wanted = new Set(expected.split('\n'));
			const got = new Set(posting.blocks.map(({start, end}) => posting.text.slice(start, end)));
			for (const line of got) if (!wanted.has(line) && !expected.includes(line)) console.log(`    + ${line.slice(0, 100)}`);
			for (const line of wanted) if (!posting.text.includes(line)) console.log(`    - ${line.slice(0, 100)}`);
		}
	}
}

async function generated(): Promise<void> {
	const bodies = [...ownBodies().filter((_, index) => full || index % 4 === 0), ...(folder === null ? [] : bodiesOfFolder(folder))];
	let turn = 0;
	const tasks: (() => Promise<void>)[] = [];
	for (const body of bodies) {
		for (const skeleton of skeletons) {
			turn++;
			if (only !== null && !skeleton.name.includes(only)) continue;
			const ways = full ? WRITTEN : [WRITTEN[turn % WRITTEN.length] ?? WRITTEN[0]];
			for (const way of ways) {
				if (way === undefined) continue;
				const language = (['en', 'de', 'fr'] as const)[turn % 3] ?? 'en';
				const job: Job = {title: body.title, company: body.company, place: 'Porto, Portugal', body: way[1](body.html), language};
				const url = `https://careers.example.com${skeleton.path}`;
				const name = `${skeleton.name} / ${way[0]} / ${language} / ${body.from} ${body.title}`;
				tasks.push(async () => {
					const {raw, library} = await readBoth(url, skeleton.html(job), planFor(url));
					note(name, skeleton.name, textOf(job.body), agree(raw), library, {...job, tells: skeleton.tells});
				});
			}
		}
	}
	const workers = Array.from({length: 3}, async () => {
		for (let task = tasks.shift(); task !== undefined; task = tasks.shift()) await task();
	});
	await Promise.all(workers);
}

function dump(raw: RawPage): void {
	const {outline} = raw;
	if (outline === null) return;
	const strange = strangeLines(outline);
	for (const [at, line] of outline.lines.entries())
		console.log(`${at} ${strange.has(at) ? 'x' : ' '} ${line.kind[0]} ${outline.links[at]} ${worth(line, outline.links[at] ?? 0)} ${line.text.slice(0, 90)}`);
	console.log(JSON.stringify(outline.boxes), JSON.stringify(outline.headings));
}

type Row = {
	readonly file?: string;
	readonly url?: string | null;
	readonly verdict?: string;
	readonly expected?: {readonly title?: string; readonly company?: string; readonly body?: string | null};
};
async function ablated(dir: string): Promise<void> {
	const rows = (JSON.parse(readFileSync(join(dir, 'index.json'), 'utf8')) as readonly Row[]).filter(row => /\.x?html?$/.test(row.file ?? ''));
	for (const {file = '', url, verdict, expected} of rows) {
		const html = readFileSync(join(dir, file), 'utf8');
		for (const without of ['adapter', 'data', 'both'] as const) {
			const address = url ?? 'https://page.example/';
			const plan = without === 'data' ? planFor(address) : {board: '', parts: []};
			const {raw, library} = await readBoth(address, html, plan);
			if (given.includes('--dump') && file.includes(after('--dump') ?? '-') && without === 'both') dump(raw);
			const reading = agree(without === 'adapter' ? raw : {...raw, data: []});
			if (verdict === 'posting' && expected?.body)
				note(`${file} without ${without}`, `without ${without}`, readFileSync(join(dir, expected.body), 'utf8'), reading, library, {
					...(expected.title === undefined ? {} : {title: expected.title}),
					...(expected.company === undefined ? {} : {company: expected.company}),
					tells: ['title', 'company'],
				});
			else if (verdict === 'none' && reading.posting !== null) {
				results.push({name: file, family: `without ${without}`, read: 0, foreign: 1, faults: ['a posting where there is none']});
				if (listed) console.log(`${file} without ${without}: a posting where there is none: ${reading.posting.title.value}`);
			} else if (verdict === 'none' && listed) console.log(`${file} without ${without}: none, ${reading.posting === null ? reading.reason : ''}`);
		}
	}
}

const mean = (rows: readonly Result[], key: 'read' | 'foreign'): string => (rows.reduce((sum, row) => sum + row[key], 0) / Math.max(1, rows.length)).toFixed(3);
const good = (rows: readonly Result[]): number => rows.filter(({read, foreign}) => read >= 0.98 && foreign <= 0.02).length;
const sum = (rows: readonly Result[]): string => `body ${good(rows)} of ${rows.length}, read ${mean(rows, 'read')}, foreign ${mean(rows, 'foreign')}`;

if (!given.includes('--saved')) await generated();
if (folder !== null) await ablated(folder);
await browser?.close();
for (const family of new Set(results.map(result => result.family))) {
	const ours = results.filter(result => result.family === family);
	const theirs = byReader.filter(result => result.family === family);
	console.log(
		`${family}: ${sum(ours)}; all as expected ${ours.filter(({faults}) => faults.length === 0).length}${theirs.length > 0 ? ` | library: ${sum(theirs)}` : ''}`,
	);
}
console.log(
	`all: ${sum(results)}; all as expected ${results.filter(({faults}) => faults.length === 0).length}${byReader.length > 0 ? ` | library: ${sum(byReader)}` : ''}`,
);

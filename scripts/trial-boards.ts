/**
 * A trial of the adapters: real bodies in the structure of each board, read as the extension reads them and held against what was put in.
 *
 *   npx tsx scripts/trial-boards.ts --pages DIR [--quick] [--full] [--list [--text]] [--only NAME]
 *
 * `--pages`: the folder whose API answers (`*.json`) hold the bodies. `--quick`: in a DOM without a browser, no styles, a tenth of the time.
 * `--full`: every body in every way that editors write it. `--list`: a line for each page that falls short, with `--text` its lines. Law: nothing of what is read is written anywhere.
 */
import {join} from 'node:path';
import {parseHTML} from 'linkedom';
import type {RawPage} from '../lib/model';
import {agree} from '../lib/read/agreement';
import {htmlToBlocks} from '../lib/read/html-blocks';
import {parseRawPage} from '../lib/read/raw-page-gate';
import {readPage} from '../lib/read/read-page';
import {planFor} from '../lib/read/reading-plan';
import {bundleFor, launch, openPage, worldIn} from './read-in-chromium';
import {textShares} from './text-shares';
import {type BoardPage, pagesOfAnswers, pagesOfFixtures} from './trial/board-pages';
import {bodiesOfFolder, WRITTEN} from './trial/bodies';

const given = process.argv.slice(2);
const after = (name: string): string | null => (given.includes(name) ? (given[given.indexOf(name) + 1] ?? null) : null);
const folder = after('--pages');
if (folder === null) throw new Error('Say where the API answers are: --pages DIR');
const only = after('--only');
const listed = given.includes('--list');
const browser = given.includes('--quick') ? null : await launch();
const code = browser === null ? '' : await bundleFor('lib/read/read-page.ts');

async function rawOf({url, html}: BoardPage): Promise<RawPage> {
	const plan = planFor(url);
	if (browser === null) return readPage(parseHTML(html).document as unknown as Document, url, plan);
	const page = await openPage(browser, url, html);
	try {
		const world = await worldIn(page, code);
		const raw = parseRawPage(await world.run(`jobprism.readPage(document, location.href, ${JSON.stringify(plan)})`), url);
		if (raw === null) throw new Error(`${url}: the gate refused what the page gave.`);
		return raw;
	} finally {
		await page.close();
	}
}

type Result = {readonly family: string; readonly read: number; readonly foreign: number; readonly faults: readonly string[]};
const results: Result[] = [];
async function measure(page: BoardPage): Promise<void> {
	const {posting} = agree(await rawOf(page));
	const expected = htmlToBlocks(page.body)
		.map(block => block.text)
		.join('\n');
	const shares = posting === null ? {read: 0, foreign: 0} : textShares(expected, posting.text);
	const faults: string[] = [];
	if (posting === null) faults.push('no posting');
	else {
		if (shares.read < 0.98) faults.push(`read ${shares.read.toFixed(3)}`);
		if (shares.foreign > 0.02) faults.push(`foreign ${shares.foreign.toFixed(3)}`);
		const told = {title: posting.title.value, company: posting.company?.value, place: posting.location?.value};
		for (const field of ['title', 'company', 'place'] as const)
			if (page[field] !== undefined && told[field] !== page[field]) faults.push(`${field} “${told[field] ?? ''}”`);
	}
	results.push({family: page.family, ...shares, faults});
	if (listed && faults.length > 0) console.log(`${page.name}: ${faults.join('; ')}`);
	if (given.includes('--text') && posting !== null && faults.length > 0) {
		for (const line of posting.text.split('\n')) if (line !== '' && !expected.includes(line.replace(/^• /, ''))) console.log(`    + ${line.slice(0, 110)}`);
		for (const line of expected.split('\n')) if (!posting.text.includes(line)) console.log(`    - ${line.slice(0, 110)}`);
	}
}

const FIXTURES = join(import.meta.dirname, '../tests/fixtures/pages/boards');
const ways = given.includes('--full') ? WRITTEN : WRITTEN.slice(0, 1);
const bodies = bodiesOfFolder(folder).flatMap(body =>
	ways
		// Cut at headings that lie in boxes of the body's own, such a page would close what it did not open.
		.filter(([way]) => way !== 'sections in boxes' || !/<(?:div|section)\b/.test(body.html))
		.map(([way, write]) => ({...body, from: `${body.from}, ${way},`, html: write(body.html)})),
);
const tasks = [...pagesOfAnswers(folder), ...pagesOfFixtures(FIXTURES, bodies)].filter(({family}) => only === null || family.includes(only));
const workers = Array.from({length: 2}, async () => {
	for (let page = tasks.shift(); page !== undefined; page = tasks.shift()) await measure(page);
});
await Promise.all(workers);
await browser?.close();
const mean = (rows: readonly Result[], key: 'read' | 'foreign'): string => (rows.reduce((sum, row) => sum + row[key], 0) / Math.max(1, rows.length)).toFixed(3);
const line = (name: string, rows: readonly Result[]): string =>
	`${name}: ${rows.filter(({read, foreign}) => read >= 0.98 && foreign <= 0.02).length} of ${rows.length} bodies, read ${mean(rows, 'read')}, foreign ${mean(rows, 'foreign')}; all as expected ${rows.filter(({faults}) => faults.length === 0).length}`;
for (const family of new Set(results.map(result => result.family)))
	console.log(
		line(
			family,
			results.filter(result => result.family === family),
		),
	);
console.log(line('all', results));

/**
 * Reads every saved page of a folder's `index.json` in real Chromium, each under its own address, and holds the reading against what is expected.
 *
 * Law: the page gets the very code that the extension injects, in a world of its own; nothing of the network is reached.
 */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {agree} from '../lib/read/agreement';
import {parseRawPage} from '../lib/read/raw-page-gate';
import {planFor, type ReadingPlan} from '../lib/read/reading-plan';
import {bundleFor, launch, openPage, worldIn} from './read-in-chromium';
import {textShares} from './text-shares';

export type PageResult = {
	readonly file: string;
	readonly verdict: 'posting' | 'none';
	readonly reason: string | null;
	readonly title: string | null;
	readonly company: string | null;
	readonly location: string | null;
	readonly witness: string | null;
	/** Shares of the expected body, null where none is expected. */
	readonly read: number | null;
	readonly foreign: number | null;
	/** Milliseconds of reading within the page. */
	readonly ms: number;
	/** What is not as expected, in words. */
	readonly faults: readonly string[];
};
type Expected = {readonly title?: string | null; readonly company?: string | null; readonly body?: string | null};
type Entry = {readonly file: string; readonly url: string | null; readonly verdict: string; readonly expected: Expected};

const LEAST_READ = 0.98;
const MOST_FOREIGN = 0.02;
const readingBy = (plan: ReadingPlan): string =>
	`(() => { const start = performance.now(); const raw = jobprism.readPage(document, location.href, ${JSON.stringify(plan)}); return {raw, ms: performance.now() - start}; })()`;
const NO_ADDRESS = 'https://page.example/';

const entriesOf = (dir: string): readonly Entry[] => {
	const index: unknown = JSON.parse(readFileSync(join(dir, 'index.json'), 'utf8'));
	if (!Array.isArray(index)) throw new Error(`${join(dir, 'index.json')} holds no list.`);
	return index.flatMap((row: Record<string, unknown>) =>
		typeof row.file === 'string' && /\.x?html?$/.test(row.file)
			? [
					{
						file: row.file,
						url: (row.url as string | null | undefined) ?? null,
						verdict: String(row.verdict ?? 'any'),
						expected: (row.expected ?? {}) as Expected,
					},
				]
			: [],
	);
};

const judge = (dir: string, entry: Entry, raw: unknown, ms: number): PageResult => {
	const parsed = parseRawPage(raw, entry.url ?? NO_ADDRESS);
	if (parsed === null) throw new Error(`${entry.file}: the gate refused what the page gave.`);
	const reading = agree(parsed);
	const {posting} = reading;
	const {expected} = entry;
	const verdict = posting === null ? 'none' : 'posting';
	const shares = posting !== null && expected.body ? textShares(readFileSync(join(dir, expected.body), 'utf8'), posting.text) : null;
	const faults: string[] = [];
	if (entry.verdict !== 'any' && entry.verdict !== verdict) faults.push(`verdict ${verdict}, expected ${entry.verdict}`);
	for (const field of ['title', 'company'] as const) {
		const wanted = expected[field];
		if (posting !== null && wanted && posting[field]?.value !== wanted) faults.push(`${field} “${posting[field]?.value ?? ''}”, expected “${wanted}”`);
	}
	if (shares !== null && shares.read < LEAST_READ) faults.push(`${(shares.read * 100).toFixed(1)} % of the body`);
	if (shares !== null && shares.foreign > MOST_FOREIGN) faults.push(`${(shares.foreign * 100).toFixed(1)} % foreign`);
	return {
		file: entry.file,
		verdict,
		reason: reading.posting === null ? reading.reason : null,
		title: posting?.title.value ?? null,
		company: posting?.company?.value ?? null,
		location: posting?.location?.value ?? null,
		witness: posting?.textBy ?? null,
		read: shares?.read ?? null,
		foreign: shares?.foreign ?? null,
		ms,
		faults,
	};
};

const share = (value: number | null): string => (value === null ? '' : value.toFixed(3));
const lineOf = (result: PageResult): string =>
	[
		result.faults.length === 0 ? 'ok  ' : 'MISS',
		result.file,
		result.verdict + (result.reason === null ? '' : ` (${result.reason})`),
		[result.title, result.company, result.location].filter(part => part !== null).join(' · '),
		result.witness ?? '',
		result.read === null ? '' : `read ${share(result.read)} foreign ${share(result.foreign)}`,
		`${result.ms.toFixed(0)} ms`,
		result.faults.join('; '),
	]
		.filter(part => part !== '')
		.join(' | ');

/** Evaluates the folder, prints a line a page (with `json` as JSON lines) and a sum, and returns the results. @throws where a page cannot be opened */
export const evaluatePages = async (dir: string, {json}: {readonly json: boolean}): Promise<readonly PageResult[]> => {
	const entries = entriesOf(dir);
	const [browser, code] = await Promise.all([launch(), bundleFor('lib/read/read-page.ts')]);
	const results: PageResult[] = [];
	try {
		for (const entry of entries) {
			const address = entry.url ?? NO_ADDRESS;
			const page = await openPage(browser, address, readFileSync(join(dir, entry.file), 'utf8'));
			const world = await worldIn(page, code);
			const {raw, ms} = (await world.run(readingBy(planFor(address)))) as {raw: unknown; ms: number};
			await page.close();
			const result = judge(dir, entry, raw, ms);
			results.push(result);
			console.log(json ? JSON.stringify(result) : lineOf(result));
		}
	} finally {
		await browser.close();
	}
	if (!json) console.log(`${results.filter(result => result.faults.length === 0).length} of ${results.length} pages as expected`);
	return results;
};

/**
 * Times the reading of pages in Chromium, in a world of its own as the extension has it: a common page, a very long one, one of 50 megabytes.
 * Beside each stands a bare walk over the same nodes in the same run, because milliseconds depend on the machine.
 */
import type {Browser} from 'playwright-core';
import {planFor} from '../lib/read/reading-plan';
import {bundleFor, launch, openPage, worldIn} from './read-in-chromium';

export type ReadingTiming = {
	readonly page: string;
	readonly nodes: number;
	/** Milliseconds: of the whole reading, and of its longest slice, best and median of the rounds. */
	readonly total: readonly [best: number, median: number];
	readonly longest: readonly [best: number, median: number];
	/** Milliseconds of a walk that only counts the nodes. */
	readonly bare: number;
	/** Whether the reading says that it was cut. */
	readonly cut: boolean;
};

const ADDRESS = 'https://careers.example.com/jobs/1';
const POSTING =
	'<h2>What you will do</h2><ul><li>Build and run pipelines in Python and SQL.</li><li>Move nightly jobs from cron to Airflow.</li></ul><h2>What you bring</h2><ul><li>3+ years of experience with pipelines in production.</li><li>Good knowledge of SQL.</li></ul><p>We are looking for an engineer who keeps readings flowing, and we pay 52,000 to 61,000 euros a year.</p>';
const STYLE = '<style>.card{display:flex}.card p{margin:0}.meta{color:#444}.tag{font-weight:600}</style>';
/** A part of a page as sites build it: 12 nodes and some. */
const PART =
	'<div class="card"><div class="meta"><span class="tag">Depot</span> <a href="/x">The lift of the depot</a></div><p>It carries forty tonnes, and <b>nobody</b> has asked it for more.</p></div>';

/** A page of about so many nodes around a posting. */
export const pageOfNodes = (nodes: number): string =>
	`<!doctype html><html lang="en"><head><title>Data Engineer</title>${STYLE}</head><body><main><h1>Data Engineer</h1>${POSTING}<a>Apply</a></main><div>${PART.repeat(Math.round((nodes - 40) / 13))}</div></body></html>`;
/** A page that fills itself with about so many characters of prose, so that nothing so long has to be sent. */
export const pageOfCharacters = (characters: number): string => {
	const rule = 'Whoever leaves a room last puts out its light, closes its windows and tells the desk on the ground floor that it is empty.';
	const fill = `for(let i=0;i<${Math.ceil(characters / rule.length)};i++){const p=document.createElement('p');p.textContent='${rule}';box.append(p)}`;
	return `<!doctype html><html lang="en"><head><title>Data Engineer</title></head><body><main><h1>Data Engineer</h1>${POSTING}<h2>Rules</h2><div id="box"></div></main><script>${fill}</script></body></html>`;
};

const TIME = (rounds: number): string => `(async () => {
	const rounds = [];
	for (let round = 0; round < ${rounds}; round++) {
		let began = performance.now();
		const first = began;
		let longest = 0;
		const lap = () => { const now = performance.now(); longest = Math.max(longest, now - began); return now; };
		const breathe = jobprism.makeBreath(() => performance.now());
		const raw = await jobprism.readPageInSlices(document, location.href, ${JSON.stringify(planFor(ADDRESS))}, async () => {
			const before = performance.now();
			const slept = await breathe();
			if (slept) { longest = Math.max(longest, before - began); began = performance.now(); }
			return true;
		});
		lap();
		rounds.push({total: performance.now() - first, longest, cut: raw.truncated});
	}
	const start = performance.now();
	const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
	let nodes = 1;
	while (walker.nextNode()) nodes++;
	return {rounds, nodes, bare: performance.now() - start};
})()`;

type Told = {
	readonly rounds: readonly {readonly total: number; readonly longest: number; readonly cut: boolean}[];
	readonly nodes: number;
	readonly bare: number;
};

const pair = (values: readonly number[]): readonly [number, number] => {
	const sorted = values.toSorted((a, b) => a - b);
	return [sorted[0] ?? Number.NaN, sorted[sorted.length >> 1] ?? Number.NaN];
};

async function timeOn(browser: Browser, code: string, page: string, html: string, rounds: number): Promise<ReadingTiming> {
	const opened = await openPage(browser, ADDRESS, html);
	const world = await worldIn(opened, code);
	const {rounds: told, nodes, bare} = (await world.run(TIME(rounds))) as Told;
	await opened.close();
	return {page, nodes, bare, total: pair(told.map(one => one.total)), longest: pair(told.map(one => one.longest)), cut: told.some(one => one.cut)};
}

/** Each page read several times; the first time counts like the others. */
export async function benchReading(rounds = 9): Promise<readonly ReadingTiming[]> {
	const [browser, code] = await Promise.all([launch(), bundleFor('tests/read/world.ts')]);
	try {
		return [
			await timeOn(browser, code, '5,000 nodes', pageOfNodes(5000), rounds),
			await timeOn(browser, code, '100,000 nodes', pageOfNodes(100_000), 5),
			await timeOn(browser, code, '50 megabytes of text', pageOfCharacters(50_000_000), 3),
		];
	} finally {
		await browser.close();
	}
}

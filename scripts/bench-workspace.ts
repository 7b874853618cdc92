/**
 * Times the table of saved postings in Chromium with a shelf of years: ten thousand postings of 6 kB, read by the real analyser, in the real database.
 * Law: what is timed is what a person waits for, from the key to the last change of what is shown; it asserts nothing.
 */
import {loadavg} from 'node:os';
import type {CDPSession, Page} from 'playwright-core';
import type {Summary} from '../lib/model';
import {median} from './bench-turns';
import {until} from './chromium';
import {attachTo, type ChromiumTarget} from './chromium-target';
import {asExpression} from './in-page';
import {seedProfile} from './sample-profile';
import {shelfRows} from './seed-shelf';
import {intoDatabase, type SeededShelf, shelfOf} from './shelf-seed';
import {type ChromiumWalker, walkChromium} from './walker';

/** Milliseconds; bytes where the name says so. Lists: in the order in which they were taken. */
export type WorkspaceTiming = {
	readonly postings: number;
	readonly load: number;
	/** Until the first rows stand in the document, in a browser that has the shelf for the first time and in one that is warm. */
	readonly firstRows: readonly number[];
	/** Until the whole list is counted below the table. */
	readonly wholeList: readonly number[];
	/** Until the texts are all searched, once. */
	readonly indexed: number;
	readonly keystrokes: readonly number[];
	readonly sorts: readonly {readonly column: string; readonly took: number}[];
	/** What the page's main thread itself was at work for each key, and for each click on a head: what a busy machine does not stretch. */
	readonly workOfKey: number;
	readonly workOfSort: number;
	/** The page's and the search worker's JavaScript after a collection. */
	readonly pageBytes: number;
	readonly workerBytes: number;
	/** The read that the popup's "already saved?" waits for, in the worker of the extension. */
	readonly saved: readonly number[];
	/** The longest stretch in which the page answered nothing, from its start until the search knows all texts. */
	readonly longestTask: number;
};

const CHARACTERS = 6000;
const PART = 500;
const QUERIES = ['python', 'forecasting', 'tidewhistle leeds', 'kubernets'] as const;
const COLUMNS = ['ti', 'fi', 'sk', 'pa', 'pl', 'st', 'ro'] as const;
const patience = 240_000;

/** A part of the shelf: texts and readings of the project's own written postings, made as long as real ones. */
function partOf(from: number, now: number, written: ReturnType<typeof shelfRows>): SeededShelf {
	const shelf = shelfOf(PART, CHARACTERS, now, from);
	const postings = shelf.postings.map((row, at) => {
		const text = `${written.postings[(from + at) % written.postings.length]?.posting.text ?? ''}\n${row.posting.text}`.slice(0, CHARACTERS);
		return {...row, posting: {...row.posting, text, blocks: [{start: 0, end: text.length, kind: 'paragraph' as const}]}};
	});
	const summaries = shelf.summaries.map((row, at) => {
		const {gist, role} = written.summaries[(from + at) % written.summaries.length] ?? {gist: null, role: null};
		return {...(row as Summary), gist, role};
	});
	return {postings, summaries, skills: from === 0 ? written.skills : []};
}

/** Runs before the page's own code: notes when rows stand, and how long the page is at work in one go. */
const watch = `(() => {
	const state = {rows: null, whole: null, longest: 0, changed: 0};
	globalThis.jobprismBench = state;
	new PerformanceObserver(list => { for (const one of list.getEntries()) state.longest = Math.max(state.longest, one.duration); }).observe({type: 'longtask', buffered: true});
	new MutationObserver(() => {
		state.changed = performance.now();
		if (state.rows === null && document.querySelector('.list tbody tr[data-key]')) state.rows = state.changed;
		if (state.whole === null && Number(document.querySelector('.list')?.getAttribute('aria-rowcount')) > 1000) state.whole = state.changed;
	}).observe(document, {subtree: true, childList: true, characterData: true, attributes: true});
})()`;

type Seen = {readonly rows: number | null; readonly whole: number | null; readonly longest: number; readonly changed: number};
const seenIn = (page: Page): Promise<Seen> => page.evaluate('({...globalThis.jobprismBench})') as Promise<Seen>;

/** From an act on the page to the last change that came of it. */
const actThen = (page: Page, act: string): Promise<number> =>
	page.evaluate(
		asExpression(async (what: string) => {
			const state = (globalThis as unknown as {jobprismBench: {changed: number}}).jobprismBench;
			const [kind = '', value = ''] = what.split(':');
			const field = document.querySelector<HTMLInputElement>('#search');
			const begun = performance.now();
			if (kind === 'type' && field !== null) {
				field.value = value;
				field.dispatchEvent(new Event('input', {bubbles: true}));
			} else document.querySelector<HTMLButtonElement>(`.list thead .${value} button`)?.click();
			// What comes of it is over once nothing has changed for a while.
			do await new Promise(done => setTimeout(done, 120));
			while (performance.now() - Math.max(begun, state.changed) < 100);
			return Math.max(0, state.changed - begun);
		}, act),
	) as Promise<number>;

/** Seconds that the page's main thread was at work, on the processor's clock. */
async function workOf(session: CDPSession): Promise<number> {
	const {metrics} = await session.send('Performance.getMetrics');
	return metrics.find(({name}) => name === 'TaskDuration')?.value ?? Number.NaN;
}

async function heapOf(target: Pick<ChromiumTarget, 'send'>): Promise<number> {
	await target.send('HeapProfiler.collectGarbage');
	await target.send('HeapProfiler.collectGarbage');
	return (await target.send<{usedSize: number}>('Runtime.getHeapUsage')).usedSize;
}

/** The same of a worker of a page, which the browser shows to that page's session alone. */
async function heapOfWorkers(walker: ChromiumWalker, page: Page): Promise<number> {
	const session = await walker.loaded.context.newCDPSession(page);
	const found: {sessionId: string}[] = [];
	const answers = new Map<number, (result: {usedSize?: number}) => void>();
	session.on('Target.attachedToTarget', ({sessionId}) => found.push({sessionId}));
	session.on('Target.receivedMessageFromTarget', ({message}) => {
		const {id, result} = JSON.parse(message) as {id?: number; result?: {usedSize?: number}};
		if (id !== undefined) answers.get(id)?.(result ?? {});
	});
	await session.send('Target.setAutoAttach', {autoAttach: true, waitForDebuggerOnStart: false, flatten: false});
	await until('the workers of the page', async () => found.length > 0);
	let [bytes, last] = [0, 0];
	for (const {sessionId} of found) {
		const send = (method: string): Promise<{usedSize?: number}> =>
			new Promise(resolve => {
				last += 1;
				answers.set(last, resolve);
				session.send('Target.sendMessageToTarget', {sessionId, message: JSON.stringify({id: last, method})}).catch(() => resolve({}));
			});
		await send('HeapProfiler.collectGarbage');
		bytes += (await send('Runtime.getHeapUsage')).usedSize ?? 0;
	}
	await session.detach();
	return bytes;
}

const readsOfWorker = (keys: readonly string[]): string =>
	asExpression(async (all: readonly string[]) => {
		const answer = <T>(request: IDBRequest<T>): Promise<T> =>
			new Promise((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error);
			});
		const database = await answer(indexedDB.open('jobprism'));
		const took: number[] = [];
		for (const key of all) {
			const begun = performance.now();
			await answer(database.transaction('postings').objectStore('postings').get(key));
			took.push(performance.now() - begun);
		}
		database.close();
		return took;
	}, keys);

/** @param rounds how often the page is opened for its first rows */
export async function benchWorkspace(extension: string, count = 10_000, rounds = 5): Promise<WorkspaceTiming> {
	const walker = await walkChromium({extension, viewport: {width: 1400, height: 900}});
	try {
		await seedProfile(walker);
		const address = `${walker.origin}/workspace.html`;
		const seeding = await walker.openOwn('workspace.html');
		await until('the empty table', () => seeding.evaluate<boolean>('document.querySelector(".em") !== null'));
		const now = Date.now();
		const written = shelfRows(1000, now);
		await seeding.close();
		const bare = await walker.openOwn('options.html');
		for (let from = 0; from < count; from += PART) await bare.evaluate(intoDatabase(partOf(from, now, written), from + PART));

		const [firstRows, wholeList]: [number[], number[]] = [[], []];
		const page = await walker.loaded.context.newPage();
		await page.addInitScript(watch);
		for (let round = 0; round < rounds; round += 1) {
			await page.goto('about:blank');
			await page.goto(address);
			const {rows, whole} = await until(
				'the whole list',
				async () => {
					const seen = await seenIn(page);
					return seen.whole !== null && seen.rows !== null ? seen : null;
				},
				patience,
			);
			firstRows.push(rows ?? Number.NaN);
			wholeList.push(whole ?? Number.NaN);
		}
		const begun = Date.now();
		// The field has words, so that the table says how far the texts are, and changes until all are known.
		await actThen(page, 'type:python');
		await until('all texts to be searched', () => page.evaluate<boolean>('performance.now() - globalThis.jobprismBench.changed > 4000'), patience);
		await actThen(page, 'type:');
		const indexed = Date.now() - begun - 4000;
		const {longest: longestTask} = await seenIn(page);

		const session = await walker.loaded.context.newCDPSession(page);
		await session.send('Performance.enable', {timeDomain: 'threadTicks'});
		const keystrokes: number[] = [];
		const beforeKeys = await workOf(session);
		for (const query of QUERIES) for (let end = 1; end <= query.length; end += 1) keystrokes.push(await actThen(page, `type:${query.slice(0, end)}`));
		const workOfKey = (1000 * ((await workOf(session)) - beforeKeys)) / keystrokes.length;
		await actThen(page, 'type:');
		const sorts: {column: string; took: number}[] = [];
		const beforeSorts = await workOf(session);
		for (const column of COLUMNS) for (let click = 0; click < 2; click += 1) sorts.push({column, took: await actThen(page, `sort:${column}`)});
		const workOfSort = (1000 * ((await workOf(session)) - beforeSorts)) / sorts.length;
		await session.detach();

		const workerBytes = await heapOfWorkers(walker, page);
		const [info] = (await walker.loaded.targets('page')).filter(({url}) => url.startsWith(address));
		if (info === undefined) throw new Error('The workspace has gone.');
		const pageBytes = await heapOf(await attachTo(walker.loaded.browser, info));
		const keys = Array.from({length: 60}, (_, at) => `https://jobs.example.org/${(at * 7919) % count}`);
		const saved = await bare.evaluate<readonly number[]>(readsOfWorker(keys));
		return {
			postings: count,
			load: loadavg()[0] ?? Number.NaN,
			firstRows,
			wholeList,
			indexed,
			keystrokes,
			sorts,
			workOfKey,
			workOfSort,
			pageBytes,
			workerBytes,
			saved,
			longestTask,
		};
	} finally {
		await walker.close();
	}
}

const shown = (value: number): string => (value < 10 ? value.toFixed(1) : value.toFixed(0));
const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(0)} MB`;

/** The rows of the table that `npm run bench` prints: what, median, slowest, at work, goal. */
export function rowsOfWorkspace(one: WorkspaceTiming): readonly (readonly string[])[] {
	const row = (what: string, values: readonly number[], goal: string, work = Number.NaN) => [
		what,
		shown(median(values)),
		shown(Math.max(...values)),
		Number.isNaN(work) ? '' : shown(work),
		goal,
	];
	const sorts = one.sorts.map(({took}) => took);
	return [
		row('first rows stand', one.firstRows, '300'),
		row('all rows are listed', one.wholeList, ''),
		row('a key of the search', one.keystrokes, '30', one.workOfKey),
		row('a click on a head', sorts, '100', one.workOfSort),
		row('“already saved?”, read by its key', one.saved, '10'),
		['the longest stretch at work', '', shown(one.longestTask), '', ''],
		['heap of page and search', megabytes(one.pageBytes + one.workerBytes), '', `${megabytes(one.pageBytes)} + ${megabytes(one.workerBytes)}`, '150 MB'],
	];
}

/** Times the whole analysis of one posting of 5,000 characters: here in Node, and in Chromium as the worker runs it. */
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {parseHTML} from 'linkedom';
import {chromium} from 'playwright-core';
import {build} from 'vite';
import {browserFor} from './browsers';
import {samplesFolder} from './sample-server';

export const CHARACTERS = 5000;

export type Timing = {
	readonly where: string;
	/** Milliseconds until the script has run, and until its rows are unpacked, once each. */
	readonly loaded: number;
	readonly prepared: number;
	/** Milliseconds, all of the same posting. */
	readonly first: number;
	readonly median: number;
	readonly best: number;
	/** Milliseconds of one pass over the characters, in the same run. */
	readonly bare: number;
};

/** The text of the samples in English, a block a line, cut at exactly `CHARACTERS`. */
export function sampleText(): string {
	const lines = ['data-scientist-who-ships.html', 'ai-engineer.html', 'data-scientist.html'].flatMap(name => {
		const {document} = parseHTML(readFileSync(join(samplesFolder, name), 'utf8'));
		return [...document.querySelectorAll('.job-body h2, .job-body h3, .job-body p, .job-body li')].map(block => block.textContent?.trim() ?? '');
	});
	const text = lines.join('\n');
	if (text.length < CHARACTERS) {
		throw new Error(`The samples have only ${text.length} characters.`);
	}

	return text.slice(0, CHARACTERS);
}

/** Runs in Node and, as its source, in Chromium: whole in itself. `bare` is timed over many passes, because one is too short for a clock. */
function time(
	{analyse, prepare}: {analyse: (input: {title: string; text: string}) => unknown; prepare: () => void},
	text: string,
	rounds: number,
): Omit<Timing, 'where' | 'loaded'> {
	const preparing = performance.now();
	prepare();
	const prepared = performance.now() - preparing;
	const run = (): number => {
		const start = performance.now();
		analyse({title: 'Data Scientist, Forecasting', text});
		return performance.now() - start;
	};
	const first = run();
	for (let index = 0; index < rounds; index += 1) {
		run();
	}

	const times = Array.from({length: rounds}, run).sort((a, b) => a - b);
	// The best of many batches, each long enough for a clock.
	const passes = 200;
	let bare = Number.POSITIVE_INFINITY;
	let sum = 0;
	for (let batch = 0; batch < 40; batch += 1) {
		const start = performance.now();
		for (let pass = 0; pass < passes; pass += 1) {
			for (let index = 0; index < text.length; index += 1) {
				sum ^= text.charCodeAt(index);
			}
		}
		bare = Math.min(bare, (performance.now() - start) / passes);
	}

	// The sum is used, so that the passes are not taken for idle work and left out.
	return {prepared, first, median: times[rounds >> 1] ?? Number.NaN, best: times[0] ?? Number.NaN, bare: sum < 0 ? Number.NaN : bare};
}

/** Knowledge and engine as one script. It carries the rows' tests and sources too, which cost time only when it starts. */
async function bundled(): Promise<string> {
	const result = await build({
		configFile: false,
		logLevel: 'silent',
		define: {__FINGERPRINT__: '"bench"'},
		build: {write: false, target: 'chrome121', minify: true, lib: {entry: 'lib/knowledge.ts', formats: ['iife'], name: 'knowledge'}},
	});
	const chunk = (Array.isArray(result) ? result : [result]).flatMap(one => ('output' in one ? one.output : [])).find(one => one.type === 'chunk');
	if (chunk?.type !== 'chunk') {
		throw new Error('The engine could not be bundled.');
	}

	return chunk.code;
}

async function timeInChromium(text: string, rounds: number): Promise<readonly Timing[]> {
	const {path, version} = await browserFor('chromium');
	const browser = await chromium.launch({executablePath: path, args: process.getuid?.() === 0 ? ['--no-sandbox'] : []});
	try {
		const page = await browser.newPage();
		const script = `const __name = one => one; const loading = performance.now(); ${await bundled()}; const loaded = performance.now() - loading;
			const timing = (${time.toString()})(knowledge, ${JSON.stringify(text)}, ${rounds}); postMessage({...timing, loaded});`;
		const timing = await page.evaluate(
			source =>
				new Promise<Omit<Timing, 'where'>>((resolve, reject) => {
					const worker = new Worker(URL.createObjectURL(new Blob([source], {type: 'text/javascript'})));
					worker.onmessage = event => resolve(event.data);
					worker.onerror = event => reject(new Error(event.message));
				}),
			script,
		);
		return [{...timing, where: `Chromium ${version.split('.')[0]}, worker`}];
	} finally {
		await browser.close();
	}
}

export async function benchAnalysis(rounds = 200): Promise<readonly Timing[]> {
	const text = sampleText();
	const file = join(mkdtempSync(join(tmpdir(), 'bench-')), 'engine.js');
	writeFileSync(file, `${await bundled()}; globalThis.knowledge = knowledge;`);
	// A process of its own, so that what was timed before has not warmed it.
	const script = `const __name = one => one; const loading = performance.now(); require(${JSON.stringify(file)}); const loaded = performance.now() - loading;
		console.log(JSON.stringify({...(${time.toString()})(globalThis.knowledge, ${JSON.stringify(text)}, ${rounds}), loaded}));`;
	const timing = JSON.parse(execFileSync(process.execPath, ['-e', script], {encoding: 'utf8'})) as Omit<Timing, 'where'>;
	rmSync(dirname(file), {recursive: true, force: true});
	return [{...timing, where: `Node ${process.versions.node}`}, ...(await timeInChromium(text, rounds))];
}

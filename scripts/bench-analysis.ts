/** Times the whole analysis of one posting of 5,000 characters: here in Node, and in Chromium as the worker runs it. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseHTML} from 'linkedom';
import {chromium} from 'playwright-core';
import {build} from 'vite';
import {browserFor} from './browsers';
import {samplesFolder} from './sample-server';

export const CHARACTERS = 5000;

export type Timing = {
	readonly where: string;
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
function time(analyse: (input: {title: string; text: string}) => unknown, text: string, rounds: number): Omit<Timing, 'where'> {
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
	const passes = 2000;
	let sum = 0;
	const start = performance.now();
	for (let pass = 0; pass < passes; pass += 1) {
		for (let index = 0; index < text.length; index += 1) {
			sum ^= text.charCodeAt(index);
		}
	}

	const bare = (performance.now() - start) / passes;
	// The sum is used, so that the passes are not taken for idle work and left out.
	return {first, median: times[rounds >> 1] ?? Number.NaN, best: times[0] ?? Number.NaN, bare: sum < 0 ? Number.NaN : bare};
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
			const timing = (${time.toString()})(knowledge.analyse, ${JSON.stringify(text)}, ${rounds}); postMessage({...timing, loaded});`;
		const timing = await page.evaluate(
			source =>
				new Promise<Omit<Timing, 'where'> & {loaded: number}>((resolve, reject) => {
					const worker = new Worker(URL.createObjectURL(new Blob([source], {type: 'text/javascript'})));
					worker.onmessage = event => resolve(event.data);
					worker.onerror = event => reject(new Error(event.message));
				}),
			script,
		);
		return [{...timing, where: `Chromium ${version.split('.')[0]}, worker (starting it takes ${timing.loaded.toFixed(0)} ms once)`}];
	} finally {
		await browser.close();
	}
}

export async function benchAnalysis(rounds = 200): Promise<readonly Timing[]> {
	const text = sampleText();
	const {analyse} = await import('../lib/knowledge');
	const inNode = {where: `Node ${process.versions.node}`, ...time(analyse, text, rounds)};
	return [inNode, ...(await timeInChromium(text, rounds))];
}

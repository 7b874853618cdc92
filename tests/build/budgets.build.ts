import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {expect, test} from 'vitest';
import {buildFolder} from '../../scripts/build-extension';

/** The rows of data that the worker loads have a budget of their own. */
const ROWS = 'chunks/rows.js';

type Sizes = ReadonlyMap<string, number>;
/** An entry's scripts with all that they import at once, and what they load later, in bytes. */
function scriptSizes(folder: string, entry: string): {readonly first: Sizes; readonly later: Sizes} {
	const text = readFileSync(join(folder, entry), 'utf8');
	const sources = entry.endsWith('.html') ? [...text.matchAll(/<script[^>]*\ssrc="\/?([^"]+)"/g)].map(match => match[1] ?? '') : [entry];
	const first = new Map<string, number>();
	const later = new Map<string, number>();
	const take = (file: string, into: Map<string, number>): void => {
		if (first.has(file) || into.has(file) || (file === ROWS && entry !== ROWS)) {
			return;
		}

		const text = readFileSync(join(folder, file), 'utf8');
		into.set(file, Buffer.byteLength(text));
		for (const [, from] of text.matchAll(/(?:\bimport|\bfrom)\s*["'`](\.[^"'`]+\.js)["'`]/g)) {
			take(join(dirname(file), from ?? ''), into);
		}

		for (const [, from] of text.matchAll(/\bimport\(\s*["'`](\.[^"'`]+\.js)["'`]/g)) {
			take(join(dirname(file), from ?? ''), later);
		}
	};
	for (const source of sources) {
		take(source, first);
	}

	return {first, later};
}

function scriptBytes(folder: string, entry: string): {readonly first: number; readonly later: number} {
	const sum = (sizes: Sizes) => [...sizes.values()].reduce((all, one) => all + one, 0);
	const {first, later} = scriptSizes(folder, entry);
	return {first: sum(first), later: sum(later)};
}

/** What an entry has before its first content. */
const scriptFiles = (folder: string, entry: string): readonly string[] => [...scriptSizes(folder, entry).first.keys()];

/** For a page: what must be there before its first content. */
const budgets = [
	['detect.js', 6000],
	['page.js', 25 * 1024],
	['selection.js', 14_000],
	['listing.js', 11_500],
	['popup.html', 70_000],
	['background.js', 492_000],
	[ROWS, 432_000],
	['workspace.html', 125_000],
	['sidepanel.html', 110_000],
] as const;

test.each(['chrome', 'firefox'] as const)('the build for %s has the entry points that have a budget', target => {
	expect(budgets.filter(([entry]) => !existsSync(join(buildFolder(target), entry))).map(([entry]) => entry)).toEqual([]);
});

test.each((['chrome', 'firefox'] as const).flatMap(target => budgets.map(([entry, budget]) => [target, entry, budget] as const)))(
	'%s: %s has at most %i bytes of script',
	(target, entry, budget) => {
		const folder = buildFolder(target);
		const {first, later} = scriptBytes(folder, entry);
		console.log(`${target} ${entry}: ${first} of ${budget} bytes${later > 0 ? `, and ${later} that are loaded after its first content` : ''}`);
		expect(first).toBeGreaterThan(0);
		expect(first).toBeLessThanOrEqual(budget);
	},
);

/** What comes when the first PDF is given, and not before. */
const PDF_BUDGET = 1_900_000;
const pdfFiles = ['pdf/pdf.min.mjs', 'pdf/pdf.worker.min.mjs'];

test.each(['chrome', 'firefox'] as const)('%s: the code for PDFs stands apart, and only what reads files can ask for it', target => {
	const folder = buildFolder(target);
	const scripts = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(file => file.endsWith('.js'));
	const holders = scripts.filter(file => pdfFiles.some(name => readFileSync(join(folder, file), 'utf8').includes(name)));
	const chunk = scripts.find(file => /pdf-text-[^/]*\.js$/.test(file)) ?? '';
	const bytes = [...pdfFiles, chunk].reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
	console.log(`${target} PDF: ${bytes} of ${PDF_BUDGET} bytes`);
	expect(bytes).toBeLessThanOrEqual(PDF_BUDGET);
	expect(holders.map(file => file.replace(/-[\w-]{8}\.js$/, '')).filter(file => !/^chunks\/(?:pdf-text|read-given|trusted-strings)$/.test(file))).toEqual([]);
	for (const entry of ['popup.html', 'background.js', 'page.js', 'detect.js', 'workspace.html', 'options.html', 'sidepanel.html']) {
		expect(scriptFiles(folder, entry)).not.toContain(chunk);
		expect(scriptFiles(folder, entry).filter(file => holders.includes(file))).toEqual([]);
	}
});

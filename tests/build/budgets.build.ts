import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {expect, test} from 'vitest';
import {buildFolder} from '../../scripts/build-extension';

/** The rows of data that the worker loads have a budget of their own. */
const ROWS = 'chunks/rows.js';

/** An entry's scripts with all that they import at once, and what they load later, in bytes. */
function scriptBytes(folder: string, entry: string): {readonly first: number; readonly later: number} {
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

	const sum = (sizes: Map<string, number>) => [...sizes.values()].reduce((all, one) => all + one, 0);
	return {first: sum(first), later: sum(later)};
}

/** For a page: what must be there before its first content. */
const budgets = [
	['detect.js', 6000],
	['page.js', 25 * 1024],
	['popup.html', 70_000],
	['background.js', 430_000],
	[ROWS, 420_000],
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

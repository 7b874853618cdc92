/**
 * Every regular expression of `lib/` is held against recheck. Law: none is exponential; one that recheck proves polynomial stands in linear-patterns.json, and a
 * row that is no longer needed fails as well. Patterns with a look around cannot be proved: recheck attacks them by chance, so only what is exponential counts there.
 */
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {check, type Diagnostics} from 'recheck';
import ts from 'typescript';
import {expect, test} from 'vitest';
import known from './linear-patterns.json';

type Pattern = {readonly file: string; readonly source: string; readonly flags: string};

const files = readdirSync('lib', {recursive: true, encoding: 'utf8'})
	.filter(name => /\.tsx?$/.test(name))
	.map(name => join('lib', name).replaceAll('\\', '/'))
	.toSorted();

/** Literals, and how often a file makes an expression of a string. */
function readFiles(): {readonly literals: readonly Pattern[]; readonly made: ReadonlyMap<string, number>} {
	const literals: Pattern[] = [];
	const made = new Map<string, number>();
	for (const file of files) {
		const visit = (node: ts.Node): void => {
			if (ts.isRegularExpressionLiteral(node)) {
				const end = node.text.lastIndexOf('/');
				literals.push({file, source: node.text.slice(1, end), flags: node.text.slice(end + 1)});
			}
			if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp') made.set(file, (made.get(file) ?? 0) + 1);
			ts.forEachChild(node, visit);
		};
		visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
	}
	return {literals, made};
}

/** What the files make of strings while they are loaded. */
async function loadFiles(made: ReadonlyMap<string, number>): Promise<readonly Pattern[]> {
	const found: Pattern[] = [];
	const Native = globalThis.RegExp;
	globalThis.RegExp = new Proxy(Native, {
		construct(target, [source, flags]: [string, string?]) {
			const at = new Error().stack?.split('\n')[2]?.match(/lib\/[\w/.-]+\.tsx?/)?.[0];
			if (at !== undefined && made.has(at)) found.push({file: at, source: String(source), flags: flags ?? ''});
			return new target(source, flags);
		},
	});
	try {
		for (const file of made.keys()) await import(/* @vite-ignore */ `../${file}`);
	} finally {
		globalThis.RegExp = Native;
	}
	return found;
}

const {version: recheckVersion} = JSON.parse(readFileSync('node_modules/recheck/package.json', 'utf8')) as {version: string};
const {literals, made} = readFiles();
const loaded = await loadFiles(made);

test('what a file makes of strings later than when it is loaded stands in the list', () => {
	const seen = (file: string) => loaded.filter(one => one.file === file).length;
	expect([...made].filter(([file, count]) => seen(file) < count).map(([file]) => file)).toEqual(Object.keys(known.unseen));
});

/** Verdicts of earlier runs on this machine: a pattern is judged once by each version of recheck. A fresh clone has none. */
const VERDICTS = '.cache/linear-patterns.json';
type Verdict = 'safe' | 'polynomial' | 'attacked';
function earlierVerdicts(): Record<string, Verdict> {
	try {
		return JSON.parse(readFileSync(VERDICTS, 'utf8')) as Record<string, Verdict>;
	} catch {
		return {};
	}
}

/** What recheck says of a pattern; a sentence where it is a fault. */
function judged(found: Diagnostics): {readonly verdict: Verdict} | {readonly fault: string} {
	if (found.status === 'safe') return {verdict: 'safe'};
	if (found.status === 'unknown') return {fault: `could not be judged: ${found.error.kind}`};
	if (found.complexity.type !== 'polynomial') return {fault: `is ${found.complexity.type}`};
	return {verdict: found.checker === 'automaton' ? 'polynomial' : 'attacked'};
}

test('no pattern is exponential, and the polynomial ones are those that are known', async () => {
	const all = [...new Map([...literals, ...loaded].map(one => [`/${one.source}/${one.flags}`, one])).entries()];
	const faults: string[] = [];
	const verdicts = earlierVerdicts();
	const key = (written: string) => `${recheckVersion} ${written}`;
	let next = 0;
	const work = async (): Promise<void> => {
		for (let entry = all[next++]; entry !== undefined; entry = all[next++]) {
			const [written, {file, source, flags}] = entry;
			if (verdicts[key(written)] !== undefined) continue;
			const found = judged(await check(source, flags, {timeout: 60_000}));
			if ('fault' in found) faults.push(`${file}: ${written} ${found.fault}`);
			else verdicts[key(written)] = found.verdict;
		}
	};
	await Promise.all([work(), work()]);
	mkdirSync('.cache', {recursive: true});
	writeFileSync(VERDICTS, JSON.stringify(verdicts));
	const having = (verdict: Verdict) => all.filter(([written]) => verdicts[key(written)] === verdict).map(([written, {file}]) => `${file}: ${written}`);
	const polynomial = having('polynomial');
	const attacked = having('attacked').length;
	console.log(`${all.length} patterns, ${polynomial.length} proved polynomial, ${attacked} that an attack slows down`);
	expect(faults).toEqual([]);
	expect(polynomial.toSorted()).toEqual(known.polynomial);
}, 900_000);

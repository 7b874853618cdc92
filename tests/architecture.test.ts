/** The house: what may import what, who owns a power, how large a file may be. Each failure names the way out. */
import {readdirSync, readFileSync, statSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const LONGEST = 300;

function filesBelow(folder: string): string[] {
	return readdirSync(join(root, folder)).flatMap(name => {
		const path = `${folder}/${name}`;
		if (name === 'node_modules' || name.startsWith('.')) return [];
		return statSync(join(root, path)).isDirectory() ? filesBelow(path) : [path];
	});
}

const code = ['entrypoints', 'lib', 'scripts', 'tests'].flatMap(filesBelow).filter(path => /\.tsx?$/.test(path) && !path.includes('/fixtures/'));
const sources = new Map(code.map(path => [path, readFileSync(join(root, path), 'utf8')]));
const product = code.filter(path => path.startsWith('lib/') || path.startsWith('entrypoints/'));

/** What a file imports: paths of the project as they stand, packages by name. Type-only imports count too: a room's nouns are its own. */
function importsOf(path: string, lazy = true): string[] {
	const text = (sources.get(path) ?? '').replace(lazy ? /(?!)/ : /\bimport\s*\(|\bimport type\b[^;]*;/g, ' ');
	return [...text.matchAll(/(?:from\s+|import\s*\(\s*|^import\s+)['"]([^'"]+)['"]/gm)].map(match => {
		const target = match[1] ?? '';
		if (!target.startsWith('.')) return target;
		return relative(root, join(root, dirname(path), target));
	});
}

const room = (path: string): string =>
	path.startsWith('entrypoints')
		? 'entrypoints'
		: path.startsWith('lib/')
			? (path.split('/')[1] ?? '').replace(/\.ts$/, '')
			: path.startsWith('data/')
				? 'data'
				: 'outside';

/** Downhill: each room and the rooms it may look at. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
	model: ['model'],
	text: ['model', 'text'],
	taxonomy: ['model', 'text', 'taxonomy'],
	understand: ['model', 'text', 'taxonomy', 'understand'],
	weigh: ['model', 'text', 'taxonomy', 'understand', 'weigh'],
	'skill-rows': ['taxonomy', 'data'],
	'fact-rows': ['understand', 'data'],
	knowledge: ['model', 'text', 'taxonomy', 'understand', 'weigh', 'skill-rows', 'fact-rows', 'data'],
	read: ['model', 'text', 'read', 'data'],
	shell: ['model', 'text', 'shell', 'data'],
	ui: ['model', 'weigh', 'ui', 'data'],
	keep: ['model', 'keep'],
	entrypoints: ['model', 'text', 'taxonomy', 'understand', 'weigh', 'knowledge', 'read', 'shell', 'ui', 'keep', 'entrypoints', 'data'],
};
const PURE = new Set(['model', 'text', 'taxonomy', 'understand', 'weigh', 'knowledge', 'skill-rows', 'fact-rows']);

/** A power and its only owners. */
const OWNERS: readonly {readonly power: string; readonly has: RegExp; readonly owners: readonly string[]; readonly way: string}[] = [
	{power: 'the browser’s API', has: /from ['"]webextension-polyfill['"]/, owners: ['lib/shell/browser.ts'], way: 'import {browser} from lib/shell/browser.ts'},
	{power: 'compromise', has: /from ['"]compromise/, owners: ['lib/text/sentences.ts'], way: 'ask splitSentences of lib/text/sentences.ts'},
	{power: 'the database', has: /from ['"]dexie['"]/, owners: ['lib/keep/database.ts'], way: 'ask lib/keep/shelf.ts'},
	{power: 'the PDF library', has: /['"]pdfjs-dist/, owners: ['lib/read/pdf-library.ts'], way: 'ask readPdf of lib/read/pdf-text.ts'},
	{
		power: 'Trusted Types, workers and parsed documents',
		has: /trustedTypes|new Worker\(|new DOMParser\(/,
		owners: ['lib/read/trusted-strings.ts'],
		way: 'ask lib/read/trusted-strings.ts',
	},
	{
		power: 'markup from strings',
		has: /\.(?:inner|outer)HTML\s*=|insertAdjacentHTML|document\.write\(|dangerouslySetInnerHTML|createContextualFragment|\bsetHTML/,
		owners: [],
		way: 'build nodes, or show text',
	},
	{power: 'the network', has: /\bfetch\(|XMLHttpRequest|\bWebSocket\(|EventSource\(|sendBeacon|importScripts/, owners: [], way: 'Jobprism makes no request'},
	{power: 'code from strings', has: /\beval\(|new Function\(/, owners: [], way: 'write the code'},
];

describe('the house', () => {
	test('imports run downhill', () => {
		const wrong = product.flatMap(path => {
			const may = MAY_IMPORT[room(path)];
			if (!may) return [`${path}: the room “${room(path)}” is not in tests/architecture.test.ts`];
			return importsOf(path)
				.filter(target => /^(?:lib|entrypoints|data|scripts|tests)\//.test(target) && !target.endsWith('.css'))
				.filter(target => !may.includes(room(target)))
				.map(target => `${path} imports ${target}: a room looks only downhill; let an entry point bring the two together`);
		});
		expect(wrong).toEqual([]);
	});

	test('there is no cycle between files', () => {
		const done = new Set<string>();
		const cycles: string[] = [];
		const resolve = (target: string): string | undefined => [`${target}.ts`, `${target}.tsx`, target].find(path => sources.has(path));
		const walk = (path: string, trail: readonly string[]): void => {
			if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
			else if (!done.has(path)) {
				// What is loaded later, when it is asked for, closes no circle, and a type is gone by then.
				for (const target of importsOf(path, false)) {
					const next = resolve(target);
					if (next) walk(next, [...trail, path]);
				}
				done.add(path);
			}
		};
		for (const path of product) walk(path, []);
		expect(cycles).toEqual([]);
	});

	test.each(OWNERS)('$power has one owner', ({has, owners, way}) => {
		const others = product.filter(path => !owners.includes(path) && has.test(sources.get(path) ?? '')).map(path => `${path}: ${way}`);
		expect(others).toEqual([]);
		expect(
			owners.filter(owner => !has.test(sources.get(owner) ?? '')).map(owner => `${owner} no longer needs to be an owner: take it out of the list`),
		).toEqual([]);
	});

	test('pure rooms know no clock, no chance, no browser', () => {
		const impure = /\bDate\.now\(|new Date\(\)|Math\.random\(|\bperformance\.now|crypto\.|\bdocument\.|\bwindow\.|\bprocess\.|localStorage/;
		const wrong = product
			.filter(path => PURE.has(room(path)) && impure.test(sources.get(path) ?? ''))
			.map(path => `${path}: hand the value in from an entry point`);
		expect(wrong).toEqual([]);
	});

	test('a file fits on a few screens and has one subject', () => {
		const long = code
			.filter(path => (sources.get(path) ?? '').split('\n').length > LONGEST + 1)
			.map(path => `${path}: over ${LONGEST} lines; it wants two names`);
		expect(long).toEqual([]);
	});

	test('names say what is inside', () => {
		const vague = code
			.filter(path => /(?:^|[-/.])(?:utils?|helpers?|common|misc|managers?|services?)(?:[-/.]|$)/.test(path))
			.map(path => `${path}: name it for its one main export`);
		expect(vague).toEqual([]);
		expect(code.filter(path => !/^[\w./-]+$/.test(path) || /[A-Z]/.test(path.split('/').at(-1) ?? '')).map(path => `${path}: kebab case, please`)).toEqual([]);
	});

	test('there is no any and no enum', () => {
		const wrong = product
			.filter(path =>
				/(?::\s*any(?=[\s;,)\]}=]*$)|:\s*any[;,)]|\bas any\b|<any>|^\s*(?:export )?(?:const )?enum\s+\w+)/m.test(
					(sources.get(path) ?? '').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''),
				),
			)
			.map(path => `${path}: take unknown and look, or a union`);
		expect(wrong).toEqual([]);
	});

	test('every file of the product says its job in its first line', () => {
		expect(product.filter(path => !/^(?:\/\/\/.*\n)?\/\*\*/.test(sources.get(path) ?? ''))).toEqual([]);
	});

	test('the picture in docs/architecture.md names only what exists', () => {
		const picture = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
		const named = [...picture.matchAll(/`((?:lib|entrypoints|data|scripts|tests|docs)\/[\w./-]*)`/g)].map(match => match[1] ?? '');
		const gone = named.filter(path => {
			try {
				statSync(join(root, path));
				return false;
			} catch {
				return true;
			}
		});
		expect(named.length).toBeGreaterThan(10);
		expect(gone).toEqual([]);
	});
});

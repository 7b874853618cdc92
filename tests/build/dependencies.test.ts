import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {isInRange} from './version-range';

type Locked = {
	readonly version?: string;
	readonly license?: string;
	readonly dev?: boolean;
	readonly resolved?: string;
	readonly integrity?: string;
	readonly hasInstallScript?: boolean;
	readonly optionalDependencies?: Readonly<Record<string, string>>;
};
type BadVersion = {readonly id: string; readonly name: string; readonly range: string; readonly advisory: string; readonly why: string};
type Manifest = {readonly dependencies: Record<string, string>; readonly devDependencies: Record<string, string>};

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const lock = read('package-lock.json') as {readonly packages: Readonly<Record<string, Locked>>};
const manifest = read('package.json') as Manifest;
const bad = read('data/bad-versions.json') as readonly BadVersion[];

const packages = Object.entries(lock.packages)
	.filter(([path]) => path !== '')
	.map(([path, locked]) => ({path, name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length), ...locked}));
const direct = {...manifest.dependencies, ...manifest.devDependencies};

describe('versions with a known hole', () => {
	test.each(bad)('$name $range ($advisory) is not in the lock file', ({name, range}) => {
		const found = packages.filter(one => one.name === name && isInRange(one.version ?? '', range)).map(one => `${one.path} ${one.version}`);
		expect(found).toEqual([]);
	});

	test.each([
		['6.2.107', '>=5.6.83 <6.2.108', true],
		['6.2.108', '>=5.6.83 <6.2.108', false],
		['5.6.82', '>=5.6.83 <6.2.108', false],
		['5.6.205', '>=5.6.83 <6.2.108', true],
		['10.0.0', '<9.0.0', false],
		['9.9.9', '<10.0.0', true],
		['4.4.2', '=4.4.2', true],
		['4.4.20', '=4.4.2', false],
		['0.1.0', '*', true],
		['2.0.0-rc.1', '<2.0.0', true],
	])('version %s in %s: %s', (version, range, expected) => {
		expect(isInRange(version, range)).toBe(expected);
	});
});

describe('licences', () => {
	/** Allowed in what is shipped. MPL-2.0 binds the file it stands on, and the polyfill's file is shipped unchanged. */
	const shipped = new Set(['MIT', 'Apache-2.0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'MPL-2.0']);
	/** Allowed in tools that are run and not shipped. */
	const tools = new Set([...shipped, 'CC0-1.0', 'CC-BY-4.0', 'BlueOak-1.0.0', 'Python-2.0', 'BSD', 'Zlib']);
	/** Packages whose entry names no licence; their own package.json says MIT in an old form. */
	const saidElsewhere: Readonly<Record<string, string>> = {'is-relative': 'MIT', 'os-shim': 'MIT'};

	/** True where one of the alternatives, or all of the joined parts, are allowed. */
	function isAllowed(licence: string, allowed: ReadonlySet<string>): boolean {
		const bare = licence.replace(/[()]/g, '');
		return bare.split(' OR ').some(either => either.split(' AND ').every(part => allowed.has(part.trim())));
	}

	test('every package has one that allows its use here', () => {
		const refused = packages
			.map(one => ({...one, licence: one.license ?? saidElsewhere[one.name] ?? 'none'}))
			.filter(one => !isAllowed(one.licence, one.dev ? tools : shipped))
			.map(one => `${one.path}: ${one.licence}`);
		expect(refused).toEqual([]);
	});

	test('no exception outlives its cause', () => {
		const needless = Object.keys(saidElsewhere).filter(name => !packages.some(one => one.name === name && one.license === undefined));
		expect(needless, 'remove these from saidElsewhere').toEqual([]);
	});
});

describe('the lock file', () => {
	test('has an integrity for every package', () => {
		expect(packages.filter(one => !one.integrity).map(one => one.path)).toEqual([]);
	});

	test('holds the packages of every platform, without which `npm ci` refuses it', () => {
		const names = new Set(packages.map(one => one.name));
		const lacking = packages.flatMap(one =>
			Object.keys(one.optionalDependencies ?? {})
				.filter(name => !names.has(name))
				.map(name => `${one.name} ${one.version} wants ${name}`),
		);
		expect(lacking, 'choose a version of which the registry has all of them, and lock again from an empty folder').toEqual([]);
	});

	test('takes every package from the registry that npm is set to', () => {
		expect(packages.filter(one => one.resolved !== undefined && !one.resolved.startsWith('https://registry.npmjs.org/')).map(one => one.path)).toEqual([]);
	});

	test('lets only known packages run a script at installation', () => {
		const running = new Set(packages.filter(one => one.hasInstallScript).map(one => one.name));
		expect([...running].sort()).toEqual(['esbuild', 'spawn-sync']);
	});

	test('pins every direct dependency to one version', () => {
		expect(Object.entries(direct).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
	});
});

describe('docs/dependencies.md', () => {
	const text = readFileSync('docs/dependencies.md', 'utf8');
	test.each(Object.keys(direct))('says what %s is for', name => {
		expect(text).toContain(`| \`${name}\` |`);
	});

	test('names no package that is not there', () => {
		const named = [...text.matchAll(/^\| `([^`]+)` \|/gm)].map(match => match[1] ?? '');
		expect(named.filter(name => direct[name] === undefined)).toEqual([]);
	});
});

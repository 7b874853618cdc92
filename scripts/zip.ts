/**
 * `npm run zip`: the packages for Chrome and Edge, for Firefox, and Firefox's sources, in `.output/`.
 * `--check` builds twice more, from nothing and from the sources package, and compares every file.
 */
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, relative, resolve, sep} from 'node:path';
import {zip} from 'wxt';
import {buildExtension, type Target} from './build-extension';
import {hashesOf, readZip} from './zip-entries';

type Packages = Readonly<Record<Target | 'sources', string>>;

/** Folders of this machine that are no source: what runs here has left there. */
const notSources = ['out/**', '.cache/**', 'coverage/**'];
const silent = () => undefined;
const quiet = {debug: silent, log: silent, info: silent, success: silent, warn: console.error, error: console.error, fatal: console.error, level: 1};

async function pack(): Promise<Packages> {
	const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
	for (const browser of ['chrome', 'firefox'] as const) {
		await zip({browser, manifestVersion: 3, logger: quiet, zip: {excludeSources: notSources}});
	}

	const file = (what: string) => resolve(`.output/jobprism-${version}-${what}.zip`);
	return {chrome: file('chrome'), firefox: file('firefox'), sources: file('sources')};
}

function contents(file: string): ReadonlyMap<string, Buffer> {
	return readZip(readFileSync(file));
}

function filesBelow(folder: string): ReadonlyMap<string, Buffer> {
	const files = readdirSync(folder, {recursive: true, withFileTypes: true}).filter(one => one.isFile());
	return new Map(
		files.map(one => {
			const path = join(one.parentPath, one.name);
			return [relative(folder, path).split(sep).join('/'), readFileSync(path)];
		}),
	);
}

/** Unpacks the sources into an empty folder and builds there with the installed tools, as a reviewer does after `npm ci`. */
function buildFromSources(sources: ReadonlyMap<string, Buffer>, target: Target): Readonly<Record<string, string>> {
	const folder = mkdtempSync(join(tmpdir(), 'jobprism-build-'));
	try {
		for (const [path, bytes] of sources) {
			mkdirSync(dirname(join(folder, path)), {recursive: true});
			writeFileSync(join(folder, path), bytes);
		}

		symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
		return hashesOf(filesBelow(buildExtension(target, folder)));
	} finally {
		rmSync(folder, {recursive: true, force: true});
	}
}

/** Paths whose bytes differ, or that only one side has. */
function differences(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): readonly string[] {
	return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter(path => a[path] !== b[path]);
}

function checkPackages(packages: Packages): boolean {
	const sources = contents(packages.sources);
	let same = true;
	for (const target of ['chrome', 'firefox'] as const) {
		const packed = hashesOf(contents(packages[target]));
		rmSync(resolve(`.output/${target}-mv3`), {recursive: true, force: true});
		const again = hashesOf(filesBelow(buildExtension(target)));
		const elsewhere = buildFromSources(sources, target);
		for (const [name, other] of [
			['a second clean build', again],
			['a build from the sources package', elsewhere],
		] as const) {
			const differing = differences(packed, other);
			same &&= differing.length === 0;
			console.log(
				`${target.padEnd(8)} ${Object.keys(packed).length} files against ${name}: ${differing.length === 0 ? 'the same' : `DIFFERENT in ${differing.join(', ')}`}`,
			);
		}
	}

	return same;
}

try {
	const packages = await pack();
	for (const [name, file] of Object.entries(packages)) {
		const {length} = readFileSync(file);
		console.log(`${name.padEnd(8)} ${String(contents(file).size).padStart(4)} files ${(length / 1000).toFixed(1).padStart(8)} kB  ${relative('.', file)}`);
	}

	if (process.argv.includes('--check') && !checkPackages(packages)) {
		process.exitCode = 1;
	}
} catch (error) {
	console.error(error instanceof Error ? error.message : String(error));
	process.exitCode = 1;
}

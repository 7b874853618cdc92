/**
 * Finds Chromium and Firefox, or installs them; `npm start`, `npm test` and `npm run bench` all come here.
 * Law: a browser is found and proved to run, or installed, or the error says exactly what to install. Nothing is skipped.
 */
import {spawnSync} from 'node:child_process';
import {accessSync, constants, existsSync, readFileSync} from 'node:fs';
import {homedir} from 'node:os';
import {delimiter, join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';

export type BrowserName = 'chromium' | 'firefox';
export type FoundBrowser = {readonly name: BrowserName; readonly path: string; readonly version: string; readonly major: number};

/** Own downloads land here, inside the project, and are ignored by git. */
const downloads = resolve('.cache/browsers');

type Wanted = {
	readonly label: string;
	readonly variable: string;
	/** The oldest version that the built extension accepts (wxt.config.ts). */
	readonly oldest: number;
	readonly commands: readonly string[];
	readonly places: readonly string[];
	readonly debian: readonly string[];
};

/** Branded Chrome stands in no list: since version 137 it refuses `--load-extension`. */
const wanted: Readonly<Record<BrowserName, Wanted>> = {
	chromium: {
		label: 'Chromium',
		variable: 'JOBPRISM_CHROMIUM',
		oldest: 121,
		commands: ['chromium', 'chromium-browser'],
		places: [
			'/usr/bin/chromium',
			'/usr/bin/chromium-browser',
			'/usr/lib/chromium/chromium',
			'/snap/bin/chromium',
			'/Applications/Chromium.app/Contents/MacOS/Chromium',
			join(homedir(), 'Applications/Chromium.app/Contents/MacOS/Chromium'),
			join(process.env.LOCALAPPDATA ?? 'C:\\', 'Chromium\\Application\\chrome.exe'),
			'C:\\Program Files\\Chromium\\Application\\chrome.exe',
		],
		debian: ['chromium'],
	},
	firefox: {
		label: 'Firefox',
		variable: 'JOBPRISM_FIREFOX',
		oldest: 140,
		commands: ['firefox-esr', 'firefox'],
		places: [
			'/usr/bin/firefox-esr',
			'/usr/bin/firefox',
			'/usr/lib/firefox-esr/firefox-esr',
			'/opt/firefox/firefox',
			'/snap/bin/firefox',
			'/Applications/Firefox.app/Contents/MacOS/firefox',
			join(homedir(), 'Applications/Firefox.app/Contents/MacOS/firefox'),
			'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
			'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe',
		],
		debian: ['firefox-esr'],
	},
};

/** A bare machine has no fonts at all, and a page without fonts has no text to look at. */
const debianFonts = ['fonts-liberation', 'fonts-noto-core', 'fonts-noto-color-emoji'];

function isExecutable(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

/** Runs the browser for its version. Null where it does not start (a missing library, Ubuntu's stub of a snap) or is too old. */
function proved(name: BrowserName, path: string): FoundBrowser | null {
	if (process.platform === 'win32') {
		return existsSync(path) ? {name, path, version: 'not asked on Windows', major: wanted[name].oldest} : null;
	}

	if (!isExecutable(path)) {
		return null;
	}

	const run = spawnSync(path, ['--version'], {encoding: 'utf8', timeout: 30_000});
	const version = /(\d{2,4})\.[\d.]+\w*/.exec(run.stdout ?? '');
	const major = Number(version?.[1] ?? 0);
	return run.status === 0 && version && major >= wanted[name].oldest ? {name, path, version: version[0], major} : null;
}

function onPath(command: string): readonly string[] {
	return (process.env.PATH ?? '')
		.split(delimiter)
		.filter(Boolean)
		.map(folder => join(folder, command));
}

/** The path that the test driver's own download has, or would have. */
async function downloadedPaths(name: BrowserName): Promise<readonly string[]> {
	if (name === 'chromium') {
		process.env.PLAYWRIGHT_BROWSERS_PATH ??= downloads;
		const {chromium} = await import('playwright-core');
		return [chromium.executablePath()];
	}

	try {
		const {getInstalledBrowsers} = await import('@puppeteer/browsers');
		const installed = await getInstalledBrowsers({cacheDir: downloads});
		return installed.filter(one => one.browser === 'firefox').map(one => one.executablePath);
	} catch {
		return [];
	}
}

/** Looks in the environment variable, the known places, the command path and the driver's downloads, in this order. */
export async function findBrowser(name: BrowserName): Promise<FoundBrowser | null> {
	const {variable, label, oldest, places, commands} = wanted[name];
	const named = process.env[variable];
	if (named) {
		const found = proved(name, named);
		if (!found) {
			throw new Error(`${variable} is "${named}", which is no ${label} of version ${oldest} or later that starts. Correct or unset it.`);
		}

		return found;
	}

	for (const path of new Set([...places, ...commands.flatMap(onPath), ...(await downloadedPaths(name))])) {
		const found = proved(name, path);
		if (found) {
			return found;
		}
	}

	return null;
}

function isDebian(): boolean {
	try {
		return /^ID(?:_LIKE)?=.*\b(?:debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
	} catch {
		return false;
	}
}

/** Runs an installer with its output shown on standard error. True where it ended well. */
function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): boolean {
	console.error(`  $ ${command} ${args.join(' ')}`);
	return spawnSync(command, args, {stdio: ['ignore', 2, 2], env: {...process.env, ...env}, timeout: 900_000}).status === 0;
}

function installFromDistribution(name: BrowserName): boolean {
	if (process.platform !== 'linux' || !isDebian() || process.getuid?.() !== 0) {
		return false;
	}

	const quiet = {DEBIAN_FRONTEND: 'noninteractive'};
	const install = ['install', '-y', '-q', '--no-install-recommends'];
	if (!run('apt-get', ['update', '-q'], quiet) || !run('apt-get', [...install, ...wanted[name].debian], quiet)) {
		return false;
	}

	if (!run('apt-get', [...install, ...debianFonts], quiet)) {
		console.error('  The fonts could not be installed; letters outside Latin may show as boxes in the pictures.');
	}

	return true;
}

async function installFromDriver(name: BrowserName): Promise<boolean> {
	if (name === 'chromium') {
		const cli = resolve('node_modules/playwright-core/cli.js');
		const dependencies = process.platform === 'linux' && process.getuid?.() === 0 ? ['--with-deps'] : [];
		return run(process.execPath, [cli, 'install', ...dependencies, '--no-shell', 'chromium'], {PLAYWRIGHT_BROWSERS_PATH: downloads});
	}

	try {
		const {install, resolveBuildId, detectBrowserPlatform, Browser} = await import('@puppeteer/browsers');
		const platform = detectBrowserPlatform();
		if (!platform) {
			return false;
		}

		console.error('  downloading Firefox ESR');
		await install({browser: Browser.FIREFOX, buildId: await resolveBuildId(Browser.FIREFOX, platform, 'esr'), cacheDir: downloads});
		return true;
	} catch (error) {
		console.error(`  ${error instanceof Error ? error.message : String(error)}`);
		return false;
	}
}

function adviceFor(name: BrowserName): string {
	const {label, variable, oldest, debian} = wanted[name];
	const ways =
		process.platform === 'darwin'
			? `brew install --cask ${name}`
			: process.platform === 'win32'
				? `winget install ${name === 'firefox' ? 'Mozilla.Firefox.ESR' : 'Hibbiki.Chromium'}`
				: `on Debian: sudo apt-get install ${debian.join(' ')}; elsewhere the distribution's package "${name}"`;
	return [
		`${label} ${oldest} or later was not found and could not be installed.`,
		`  Install it (${ways}),`,
		`  or set ${variable} to the full path of its executable, and run the same command again.`,
	].join('\n');
}

/**
 * The browser to use. Where none is found it is installed: from the distribution as root on Debian and Ubuntu,
 * else by the test driver's own download.
 * @throws an error that says what to install, where nothing works
 */
export async function browserFor(name: BrowserName): Promise<FoundBrowser> {
	const found = await findBrowser(name);
	if (found) {
		return found;
	}

	console.error(`${wanted[name].label} is missing; installing it.`);
	for (const way of [installFromDistribution, installFromDriver]) {
		if (await way(name)) {
			const installed = await findBrowser(name);
			if (installed) {
				return installed;
			}
		}
	}

	throw new Error(adviceFor(name));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	try {
		for (const name of ['chromium', 'firefox'] as const) {
			const {version, path} = await browserFor(name);
			console.log(`${wanted[name].label} ${version}  ${path}`);
		}
	} catch (error) {
		console.error(error instanceof Error ? error.message : String(error));
		process.exitCode = 1;
	}
}

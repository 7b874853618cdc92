/**
 * `npm test`: types, lint, unit tests, both builds, the builds' tests and the end-to-end tests in both browsers.
 * Law: every step runs and is counted; the last line is `N passed, N failed`, and the exit code follows it.
 */
import {spawn} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, rmSync} from 'node:fs';
import {relative, resolve} from 'node:path';
import {browserFor} from './browsers';
import {buildExtension} from './build-extension';

/** `told`: what failed and why, and what failed at first, for the end of the output, which is what is read. */
type Count = {readonly passed: number; readonly failed: number; readonly told?: readonly string[]};
type Step = {readonly name: string; readonly run: () => Promise<Count>};

const bin = (name: string) => resolve('node_modules/.bin', name);
const reports = resolve('.cache/reports');
/** With more files failing than this it is not the machine. */
const MOST_AGAIN = 3;

/** Runs a command with its output shown. Gives its exit code. */
function show(command: string, args: readonly string[]): Promise<number> {
	return new Promise(done => {
		const child = spawn(command, args, {stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32'});
		child.once('error', error => {
			console.error(error.message);
			done(1);
		});
		child.once('exit', code => done(code ?? 1));
	});
}

/** A step that is one check: it passes or fails as a whole. */
function check(name: string, work: () => Promise<unknown>): Step {
	return {
		name,
		run: async () => {
			try {
				await work();
				return {passed: 1, failed: 0};
			} catch (error) {
				console.error(error instanceof Error ? error.message : String(error));
				return {passed: 0, failed: 1};
			}
		},
	};
}

function command(name: string, program: string, ...args: readonly string[]): Step {
	return check(name, async () => {
		const code = await show(bin(program), args);
		if (code !== 0) {
			throw new Error(`${program} ended with exit code ${code}.`);
		}
	});
}

type Report = {
	readonly numPassedTests: number;
	readonly numFailedTests: number;
	readonly numPendingTests: number;
	readonly testResults: readonly {
		readonly name: string;
		readonly status: string;
		readonly message?: string;
		readonly assertionResults: readonly {readonly status: string; readonly fullName: string; readonly failureMessages?: readonly string[]}[];
	}[];
};

/** Runs Vitest. Gives its report, null where it wrote none, and whether it was content. */
async function vitest(name: string, args: readonly string[]): Promise<{readonly report: Report | null; readonly content: boolean}> {
	const file = resolve(reports, `${name.replace(/\W+/g, '-')}.json`);
	rmSync(file, {force: true});
	const code = await show(bin('vitest'), ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
	return {report: existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : null, content: code === 0};
}

/** A file that could not be loaded and an error outside of all tests count as failed, and so does a skipped test unless it may be. */
function countOf({report, content}: Awaited<ReturnType<typeof vitest>>, maySkip: boolean): Count {
	if (report === null) return {passed: 0, failed: 1, told: ['Vitest wrote no report.']};
	const notLoaded = report.testResults.filter(one => one.status === 'failed' && one.assertionResults.length === 0);
	const failed = report.numFailedTests + notLoaded.length + (maySkip ? 0 : report.numPendingTests);
	const short = (text = '') => text.split('\n').slice(0, 3).join(' | ').slice(0, 400);
	const told = [
		...notLoaded.map(({name, message}) => `${relative('.', name)} was not loaded: ${short(message)}`),
		...report.testResults.flatMap(({name, assertionResults}) =>
			assertionResults
				.filter(({status}) => status === 'failed' || (!maySkip && status !== 'passed'))
				.map(({status, fullName, failureMessages = []}) => `${relative('.', name)}: ${fullName}: ${short(failureMessages[0] ?? status)}`),
		),
	];
	return {passed: report.numPassedTests, failed: !content && failed === 0 ? 1 : failed, told};
}

/** A step of many tests. Unit tests that compare with what lies beside the project on some machines may skip: those are told. */
function suite(name: string, maySkip: boolean, ...args: readonly string[]): Step {
	return {
		name,
		run: async () => {
			const ran = await vitest(name, args);
			if ((ran.report?.numPendingTests ?? 0) > 0) console.log(`${ran.report?.numPendingTests} skipped, for lack of what they compare with.`);
			return countOf(ran, maySkip);
		},
	};
}

/**
 * A suite over real browsers. Two files share the machine, and a browser that starves is no defect of the product: a file with a failure
 * runs once more, alone and whole, and that run counts. What failed at first is told all the same.
 */
function browserSuite(name: string, ...args: readonly string[]): Step {
	return {
		name,
		run: async () => {
			const ran = await vitest(name, args);
			const first = countOf(ran, false);
			const files = (ran.report?.testResults ?? []).filter(({status}) => status === 'failed');
			if (first.failed === 0 || files.length === 0 || files.length > MOST_AGAIN) return first;
			console.log(`\n── ${name}: ${files.length} of ${ran.report?.testResults.length} files once more, one at a time`);
			const second = countOf(await vitest(`${name} again`, [...args, '--maxWorkers=1', ...files.map(one => relative('.', one.name))]), false);
			const standing = (ran.report?.testResults ?? [])
				.filter(({status}) => status !== 'failed')
				.reduce((sum, {assertionResults}) => sum + assertionResults.length, 0);
			return {
				passed: standing + second.passed,
				failed: second.failed,
				told: [...(first.told ?? []).map(one => `at first: ${one}`), ...(second.told ?? [])],
			};
		},
	};
}

const steps: readonly Step[] = [
	check('Chromium is here', () => browserFor('chromium').then(one => console.log(`${one.path} ${one.version}`))),
	check('Firefox is here', () => browserFor('firefox').then(one => console.log(`${one.path} ${one.version}`))),
	command('types', 'tsc', '-p', 'tsconfig.json', '--noEmit'),
	command('types of the pure rooms', 'tsc', '-p', 'tsconfig.pure.json', '--noEmit'),
	command('lint', 'biome', 'check', '.'),
	suite('unit tests', true),
	check('build for Chromium', async () => buildExtension('chrome')),
	check('build for Firefox', async () => buildExtension('firefox')),
	suite('tests of the builds', false, '--config', 'tests/build/vitest.config.ts'),
	command('packages, the same from two clean builds', 'tsx', 'scripts/zip.ts', '--check'),
	browserSuite('end to end', '--config', 'tests/e2e/vitest.config.ts'),
];

mkdirSync(reports, {recursive: true});
const began = Date.now();
const results: {readonly name: string; readonly count: Count; readonly seconds: number}[] = [];
for (const {name, run} of steps) {
	console.log(`\n── ${name}`);
	const start = Date.now();
	const count = await run();
	results.push({name, count, seconds: (Date.now() - start) / 1000});
}

console.log('');
for (const {name, count, seconds} of results) {
	console.log(
		`${count.failed === 0 ? 'ok    ' : 'FAILED'}  ${name.padEnd(42)} ${String(count.passed).padStart(6)} passed ${String(count.failed).padStart(4)} failed  ${seconds.toFixed(1)} s`,
	);
}

for (const {name, count} of results) for (const one of count.told ?? []) console.log(`${name}: ${one}`);
const passed = results.reduce((sum, {count}) => sum + count.passed, 0);
const failed = results.reduce((sum, {count}) => sum + count.failed, 0);
console.log(`in ${((Date.now() - began) / 1000).toFixed(0)} s`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

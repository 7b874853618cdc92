/**
 * `npm test`: types, lint, unit tests, both builds, the builds' tests and the end-to-end tests in both browsers.
 * Law: every step runs and is counted; the last line is `N passed, N failed`, and the exit code follows it.
 */
import {spawn} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, rmSync} from 'node:fs';
import {resolve} from 'node:path';
import {browserFor} from './browsers';
import {buildExtension} from './build-extension';

type Count = {readonly passed: number; readonly failed: number};
type Step = {readonly name: string; readonly run: () => Promise<Count>};

const bin = (name: string) => resolve('node_modules/.bin', name);
const reports = resolve('.cache/reports');

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
	readonly testResults: readonly {readonly status: string; readonly assertionResults: readonly unknown[]}[];
};

/**
 * A step of many tests. A file that could not be loaded and an error outside of all tests count as failed, and so does a skipped test,
 * except for unit tests that compare with what lies beside the project on some machines: those are told.
 */
function suite(name: string, maySkip: boolean, ...args: readonly string[]): Step {
	return {
		name,
		run: async () => {
			const file = resolve(reports, `${name.replace(/\W+/g, '-')}.json`);
			rmSync(file, {force: true});
			const code = await show(bin('vitest'), ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
			if (!existsSync(file)) {
				return {passed: 0, failed: 1};
			}

			const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
			const notLoaded = report.testResults.filter(one => one.status === 'failed' && one.assertionResults.length === 0).length;
			const failed = report.numFailedTests + notLoaded + (maySkip ? 0 : report.numPendingTests);
			if (report.numPendingTests > 0) {
				console.log(`${report.numPendingTests} skipped, for lack of what they compare with.`);
			}

			return {passed: report.numPassedTests, failed: code !== 0 && failed === 0 ? 1 : failed};
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
	suite('end to end', false, '--config', 'tests/e2e/vitest.config.ts'),
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

const passed = results.reduce((sum, {count}) => sum + count.passed, 0);
const failed = results.reduce((sum, {count}) => sum + count.failed, 0);
console.log(`in ${((Date.now() - began) / 1000).toFixed(0)} s`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/**
 * `npm run e2e`: the end-to-end tests in both browsers, over fresh builds. Arguments are passed on to Vitest (a part of a file's name).
 * `npm run e2e -- --pages DIR`: the same path over the saved pages of DIR/index.json, with pictures in out/pages.
 */
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {browserFor} from './browsers';
import {buildExtension} from './build-extension';
import {walkPages} from './walk-pages';

const given = process.argv.slice(2);
const at = given.indexOf('--pages');
const folder = at < 0 ? null : given[at + 1];

try {
	if (folder === null) {
		await browserFor('chromium');
		await browserFor('firefox');
		buildExtension('chrome');
		buildExtension('firefox');
		const vitest = resolve('node_modules/vitest/vitest.mjs');
		process.exitCode = spawnSync(process.execPath, [vitest, 'run', '--config', 'tests/e2e/vitest.config.ts', ...given], {stdio: 'inherit'}).status ?? 1;
	} else if (folder === undefined || !existsSync(join(folder, 'index.json'))) {
		console.error(`--pages takes a folder that holds an index.json; ${folder === undefined ? 'none was given' : `"${folder}" holds none`}.`);
		process.exitCode = 2;
	} else {
		process.exitCode = (await walkPages(resolve(folder), buildExtension('chrome'))) === 0 ? 0 : 1;
	}
} catch (error) {
	console.error(error instanceof Error ? error.message : String(error));
	process.exitCode = 1;
}

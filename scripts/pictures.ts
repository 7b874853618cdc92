/**
 * `npm run pictures`: draws every screen and state in both themes in real Chromium, has axe look at each, and compares them with the kept pictures in tests/pictures.
 * `-- --write` keeps the new ones; further words are parts of names, to draw only those. What differs is left in out/pictures.
 */
import {spawnSync} from 'node:child_process';
import {rmSync} from 'node:fs';
import {resolve} from 'node:path';
import {browserFor} from './browsers';
import {buildExtension} from './build-extension';

const given = process.argv.slice(2);
const write = given.includes('--write');
const names = given.filter(word => word !== '--write');

try {
	await browserFor('chromium');
	buildExtension('chrome');
	rmSync(resolve('out/pictures'), {recursive: true, force: true});
	// A picture whose state is gone goes too.
	if (write && names.length === 0) for (const theme of ['light', 'dark']) rmSync(resolve('tests/pictures', theme), {recursive: true, force: true});
	const filter = names.length === 0 ? [] : ['-t', names.map(name => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')];
	const vitest = [resolve('node_modules/vitest/vitest.mjs'), 'run', '--config', 'tests/e2e/vitest.config.ts', 'tests/e2e/pictures', ...filter];
	const env = {...process.env, ...(write ? {PICTURES: 'write'} : {})};
	process.exitCode = spawnSync(process.execPath, vitest, {stdio: 'inherit', env}).status ?? 1;
} catch (error) {
	console.error(error instanceof Error ? error.message : String(error));
	process.exitCode = 1;
}

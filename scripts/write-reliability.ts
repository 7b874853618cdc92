/**
 * `npm run reliability`: runs the tests of load and loss in real Chromium and writes what they counted to docs/reliability.md; with `--soak`, the long run.
 * Law: every figure comes from the run; nothing is written where a test failed.
 */
import {spawnSync} from 'node:child_process';
import {readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {FIGURES, type Figures} from '../tests/reliability/figures';

const soak = process.argv.includes('--soak');
const config = soak ? 'tests/soak/vitest.config.ts' : 'tests/e2e/vitest.config.ts';

rmSync(FIGURES, {recursive: true, force: true});
const run = spawnSync(process.execPath, [resolve('node_modules/vitest/vitest.mjs'), 'run', '--config', config, 'reliability'], {stdio: 'inherit'});
if (run.status === 0) {
	const all = readdirSync(FIGURES)
		.sort()
		.map(file => JSON.parse(readFileSync(join(FIGURES, file), 'utf8')) as Figures);
	const rows = all.map(
		({what, held, counts}) =>
			`| ${what} | ${held} | ${Object.entries(counts)
				.map(([counted, count]) => `${counted} ${count}`)
				.join(', ')} |`,
	);
	const page = [
		'# Reliability',
		'',
		`Written by \`npm run reliability${soak ? ' -- --soak' : ''}\` from one run in Chromium ${all[0]?.browser ?? ''}. The steps are in \`tests/reliability/describe.ts\`; \`npm test\` takes the short ones each time, \`npm run soak\` 500 kills.`,
		'',
		'| what happens | what must hold | counted |',
		'| --- | --- | --- |',
		...rows,
		'',
		'Not shown here: loss of power (a save waits for the disk under strict durability, but no power was cut), and other browsers than Chromium.',
		'Files: an export is cut at every byte and 10,000 single bits are flipped in `tests/keep/exchange/shelf-file.test.ts`; none is taken for the file.',
		'',
	].join('\n');
	writeFileSync(resolve('docs/reliability.md'), page);
}
process.exitCode = run.status ?? 1;

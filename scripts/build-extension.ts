/** Builds the extension for one browser, as `npm run build` does for both. */
import {spawnSync} from 'node:child_process';
import {resolve} from 'node:path';

export type Target = 'chrome' | 'firefox';

/** Where a build stands, as an absolute folder. */
export function buildFolder(target: Target): string {
	return resolve(`.output/${target}-mv3`);
}

/**
 * Builds, and returns the folder of the build.
 * @throws with the builder's own words where it fails
 */
export function buildExtension(target: Target, root = process.cwd()): string {
	const wxt = resolve(root, 'node_modules/wxt/bin/wxt.mjs');
	const run = spawnSync(process.execPath, [wxt, 'build', '-b', target, '--mv3'], {cwd: root, encoding: 'utf8'});
	if (run.status !== 0) {
		throw new Error(`The build for ${target} failed.\n${run.stdout}${run.stderr}`);
	}

	return resolve(root, `.output/${target}-mv3`);
}

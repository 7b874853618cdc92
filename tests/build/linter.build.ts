import {spawnSync} from 'node:child_process';
import {resolve} from 'node:path';
import {expect, test} from 'vitest';
import {buildFolder} from '../../scripts/build-extension';

type Message = {readonly code: string; readonly message: string; readonly file?: string};
type Report = {readonly errors: readonly Message[]; readonly notices: readonly Message[]; readonly warnings: readonly Message[]};

/** Warnings that were looked at, and why they stay. */
const reviewed: Readonly<Record<string, string>> = {
	UNSAFE_VAR_ASSIGNMENT: 'Preact’s own path for dangerouslySetInnerHTML, which no component uses; Trusted Types would block it',
	DANGEROUS_EVAL:
		'core-js within pdfjs-dist, whose two files are shipped as published: the last of six ways to the global object, reached by no browser served',
	KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION: 'Firefox for Android is not a target, and 140 there only ignores the key',
};

test('Mozilla’s linter finds no error, and no warning but the reviewed ones', () => {
	const run = spawnSync(process.execPath, [resolve('node_modules/addons-linter/bin/addons-linter'), buildFolder('firefox'), '--output', 'json'], {
		encoding: 'utf8',
	});
	const report = JSON.parse(run.stdout) as Report;
	const codes = report.warnings.map(one => one.code);
	console.log(`addons-linter: ${report.errors.length} errors, ${report.notices.length} notices, ${codes.length} warnings (${[...new Set(codes)].join(', ')})`);
	expect(report.errors).toEqual([]);
	expect(report.warnings.filter(one => reviewed[one.code] === undefined)).toEqual([]);
	expect(report.warnings.filter(one => one.code === 'DANGEROUS_EVAL' && !/^pdf\/pdf\.(?:worker\.)?min\.mjs$/.test(one.file ?? ''))).toEqual([]);
	expect(
		Object.keys(reviewed).filter(code => !codes.includes(code)),
		'these are no longer needed',
	).toEqual([]);
});

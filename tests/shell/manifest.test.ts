import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {fingerprintOfKnowledge, withoutRowTests} from '../../wxt.config';

type Manifest = Readonly<Record<string, unknown>> & {
	readonly permissions: readonly string[];
	readonly content_security_policy: {readonly extension_pages: string};
};
const golden = (browser: string): Manifest => JSON.parse(readFileSync(new URL(`../fixtures/manifests/${browser}.json`, import.meta.url), 'utf8')) as Manifest;

describe.each(['chrome', 'firefox'])('the manifest for %s', browser => {
	const manifest = golden(browser);

	test('asks for nothing that warns at install', () => {
		expect([...manifest.permissions].sort()).toEqual([
			'activeTab',
			'contextMenus',
			'scripting',
			...(browser === 'chrome' ? ['sidePanel'] : []),
			'storage',
			'unlimitedStorage',
		]);
		expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
	});

	test.each(['host_permissions', 'content_scripts', 'web_accessible_resources', 'update_url', 'oauth2', 'key'])('has no %s', key => {
		expect(manifest).not.toHaveProperty(key);
	});

	test('lets pages load nothing but themselves, and turn no string into markup or script', () => {
		const policy = new Map(manifest.content_security_policy.extension_pages.split('; ').map(rule => [rule.split(' ')[0], rule.split(' ').slice(1).join(' ')]));
		expect(policy.get('default-src')).toBe("'none'");
		expect(policy.get('script-src')).toBe("'self'");
		expect(policy.get('connect-src')).toBe("'self'");
		expect(policy.get('require-trusted-types-for')).toBe("'script'");
		// The address of one worker, and a document that nothing in runs: lib/read/trusted-strings.ts.
		expect(policy.get('trusted-types')).toBe('worker-url inert-document');
		expect(manifest.content_security_policy.extension_pages).not.toMatch(/unsafe|https?:|wasm|\*/);
	});

	test('stays out of private windows', () => {
		expect(manifest.incognito).toBe('not_allowed');
	});
});

test('no page and no other extension may connect', () => {
	expect(golden('chrome')).toMatchObject({externally_connectable: {ids: []}, minimum_chrome_version: '121'});
	expect(golden('firefox')).toMatchObject({
		browser_specific_settings: {gecko: {id: 'extension@jobprism.org', strict_min_version: '140.0', data_collection_permissions: {required: ['none']}}},
	});
});

test('rows are shipped without their own tests and sources', () => {
	const rows = '[{"id":"go","label":"Go","hits":["in Go"],"misses":["go on"],"from":["a#b"],"why":"x","weak":["Go"]}]';
	expect(withoutRowTests(rows)).toBe('[{"id":"go","label":"Go","weak":["Go"]}]');
});

test('the fingerprint is the same for the same knowledge', () => {
	expect(fingerprintOfKnowledge()).toMatch(/^[0-9a-f]{16}$/);
	expect(fingerprintOfKnowledge()).toBe(fingerprintOfKnowledge());
});

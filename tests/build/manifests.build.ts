import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {buildFolder} from '../../scripts/build-extension';

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;

describe.each(['chrome', 'firefox'] as const)('the manifest built for %s', target => {
	const built = read(join(buildFolder(target), 'manifest.json'));

	test('is the golden one', () => {
		expect(built).toEqual(read(`tests/fixtures/manifests/${target}.json`));
	});

	test('opens nothing of the extension to a page and asks for no host', () => {
		for (const key of ['web_accessible_resources', 'host_permissions', 'content_scripts', 'oauth2', 'update_url', 'key', 'sandbox']) {
			expect(built, `${key} is in the manifest`).not.toHaveProperty(key);
		}
	});
});

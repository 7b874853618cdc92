import {expect, test} from 'vitest';
import {scanBundle} from '../../scripts/scan-bundle';

const {finds} = scanBundle('tests/fixtures/scan');

test('the scan finds each way to the network, to code from a string and to markup', () => {
	expect(finds.filter(find => find.file === 'forbidden.js').map(find => find.what)).toEqual([
		'fetch',
		'address',
		'fetch',
		'Image',
		'sendBeacon',
		'address',
		'WebSocket',
		'createElement(script)',
		'import()',
		'eval',
		'Function',
		'innerHTML',
		'document.write',
	]);
});

test('the scan passes over words in data, own names, XML’s languages and patterns of hosts', () => {
	expect(finds.filter(find => find.file === 'harmless.js')).toEqual([]);
});

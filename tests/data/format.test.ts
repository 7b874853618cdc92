import {readFileSync} from 'node:fs';
import {relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {findDataFiles, formatData} from '../../scripts/data-format';

const folder = fileURLToPath(new URL('../../data', import.meta.url));
const files = findDataFiles(folder).map(path => [relative(folder, path), path] as const);

test('there are data files to look at', () => {
	expect(files.length).toBeGreaterThan(10);
});

test.each(files)('data/%s stands in its one form', (name, path) => {
	const text = readFileSync(path, 'utf8');
	expect(text === formatData(text), `data/${name} is not formatted: \`npm run format-data\` repairs it`).toBe(true);
});

describe('the form', () => {
	test.each([
		['sorts rows by id in code unit order', '[{"id":"b"},{"id":"B"},{"id":"a"}]', '[\n\t{"id": "B"},\n\t{"id": "a"},\n\t{"id": "b"}\n]\n'],
		[
			'puts id first, known keys next, the others by name, the source last',
			'[{"from":["s#w"],"zeta":1,"kind":"tool","alpha":2,"id":"a"}]',
			'[\n\t{"id": "a", "kind": "tool", "alpha": 2, "zeta": 1, "from": ["s#w"]}\n]\n',
		],
		['leaves the order inside a value alone', '[{"id":"a","inner":{"z":1,"a":[3,1]}}]', '[\n\t{"id": "a", "inner": {"z": 1, "a": [3, 1]}}\n]\n'],
		['writes one top-level key a line', '{"b":{"y":1},"a":[1,2]}', '{\n\t"a": [1, 2],\n\t"b": {"y": 1}\n}\n'],
		['keeps letters beyond ASCII readable', '[{"id":"a","label":"Café"}]', '[\n\t{"id": "a", "label": "Café"}\n]\n'],
		['knows an empty list', '[]', '[]\n'],
		['knows an empty object', '{}', '{}\n'],
	])('%s', (_, before, after) => {
		expect(formatData(before)).toBe(after);
		expect(formatData(after)).toBe(after);
	});

	test.each([
		['a row without an id', '[{"id":"a"},{"label":"b"}]', /row 2 has no id/],
		['a row that is no object', '["a"]', /row 1 is not an object/],
		['an id that stands twice', '[{"id":"a"},{"id":"a"}]', /two rows have the id "a"/],
		['a bare value', '3', /an array of rows or an object/],
		['broken JSON', '[{"id":', /JSON/],
	])('refuses %s', (_, text, message) => {
		expect(() => formatData(text)).toThrow(message);
	});
});

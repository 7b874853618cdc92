import {expect, test} from 'vitest';
import {findData, JSON_CAP, own, parseLooseJson} from '../../lib/read/loose-json';

test.each([
	['{"a": 1}', {a: 1}],
	['<!-- {"a": 1} -->', {a: 1}],
	['//<![CDATA[\n{"a": 1}\n//]]>', {a: 1}],
	['{"a": 1,}', {a: 1}],
	['{"a": [1, 2, ], }', {a: [1, 2]}],
	['{"a": 1 /* one */}', {a: 1}],
	['{\n// a comment\n"a": 1}', {a: 1}],
	['{"a": "http://example.org/*"}', {a: 'http://example.org/*'}],
	['{"a": "one\ntwo\tthree"}', {a: 'one\ntwo\tthree'}],
	['{"a": 1};', {a: 1}],
	['{"a": ', undefined],
	['', undefined],
	['<html>', undefined],
	['/* '.repeat(10), undefined],
])('%j holds %j', (source, expected) => {
	expect(parseLooseJson(source)).toEqual(expected);
});

test('a source beyond the cap is not read', () => {
	expect(parseLooseJson(`"${'x'.repeat(JSON_CAP)}"`)).toBeUndefined();
});

test('depth and number of nodes are bounded', () => {
	const deep = parseLooseJson(`${'{"a":'.repeat(100_000)}{"@type":"JobPosting"}${'}'.repeat(100_000)}`);
	expect(findData(deep, data => own(data, '@type') === 'JobPosting')).toEqual([]);
	const wide = Array.from({length: 200_000}, () => ({b: 1}));
	expect(findData([...wide, {'@type': 'JobPosting'}], data => own(data, '@type') === 'JobPosting')).toEqual([]);
});

test('a key that reaches a prototype is plain data', () => {
	const value = parseLooseJson('{"__proto__": {"@type": "JobPosting"}, "constructor": {"prototype": {"x": 1}}}');
	expect(findData(value, data => own(data, 'x') === 1)).toHaveLength(1);
	expect(({} as Record<string, unknown>).x).toBeUndefined();
	expect(own({}, 'toString')).toBeUndefined();
});

import {describe, expect, test} from 'vitest';
import {makeSearchIndex, wordsOf} from '../../lib/keep/search-index';

const postings = [
	'Data Scientist Fernwick Labs Leeds Python SQL forecasting',
	'Machine Learning Engineer Bluetarn Kubernetes Python',
	'Analytics Engineer Tidewhistle dbt Snowflake',
	'Ingénieur données Zürich C++ Node.js',
];
function filled() {
	const index = makeSearchIndex();
	for (const [id, text] of postings.entries()) index.add(id, text);
	return index;
}

describe('what is found', () => {
	test.each([
		['python', [0, 1]],
		['PYTHON', [0, 1]],
		['pyth', [0, 1]],
		['python fern', [0]],
		['python engineer', [1]],
		['kubernets', [1]],
		['tidewistle', [2]],
		['zurich', [3]],
		['zürich', [3]],
		['c++', [3]],
		['node.js', [3]],
		['pythno xylophone', []],
		['xylophone', []],
	])('%s', (query, ids) => {
		expect([...(filled().find(query) ?? [])]).toEqual(ids);
	});

	test.each(['', '  ', '?!'])('no word in %j is no search', query => {
		expect(filled().find(query)).toBeNull();
	});

	test('a word in the middle is not meant by its beginning alone where it is whole', () => {
		const index = makeSearchIndex();
		index.add(0, 'data engineer');
		index.add(1, 'database engineer');
		expect([...(index.find('data engineer') ?? [])]).toEqual([0]);
		expect([...(index.find('data') ?? [])]).toEqual([0, 1]);
	});
});

test('words that come later are found beside those that were there', () => {
	const index = filled();
	index.add(2, 'You will own the warehouse.');
	expect([...(index.find('warehouse') ?? [])]).toEqual([2]);
	expect([...(index.find('snowflake warehouse') ?? [])]).toEqual([2]);
});

test('what was removed is not found again', () => {
	const index = filled();
	index.remove(0);
	expect([...(index.find('python') ?? [])]).toEqual([1]);
});

test.each([
	['C++, C# and node.js!', ['c++', 'c#', 'and', 'node.js']],
	['Senior (m/f/d) – Zürich', ['senior', 'm', 'f', 'd', 'zurich']],
	['x'.repeat(100), ['x'.repeat(40)]],
])('the words of %j', (text, words) => {
	expect(wordsOf(text)).toEqual(words);
});

import {expect, test} from 'vitest';
import {readArguments} from '../../scripts/evaluate/arguments';

test.each([
	['', {kind: 'own', misses: false, json: false, write: false}],
	['--misses', {kind: 'own', misses: true, json: false, write: false}],
	['--write', {kind: 'own', misses: false, json: false, write: true}],
	['--postings a --labels b --misses --json', {kind: 'postings', postings: 'a', labels: 'b', misses: true, json: true}],
	['--cases a', {kind: 'cases', files: 'a', json: false}],
	['--pages d --json', {kind: 'pages', dir: 'd', json: true}],
])('“%s” is understood', (words, request) => {
	expect(readArguments(words.split(' ').filter(Boolean))).toEqual(request);
});

test.each([
	['--postings a', '--postings and --labels go together.'],
	['--labels', '--labels wants a value.'],
	['--labels --json', '--labels wants a value.'],
	['--what', 'There is no option “--what”.'],
	['--pages a --cases b', 'One thing is evaluated at a time: --pages, --cases, or --postings with --labels.'],
	['--cases a --write', '--write goes with the project’s own set alone.'],
	['--cases a --misses', '--misses goes with postings alone.'],
])('“%s” is refused', (words, message) => {
	expect(() => readArguments(words.split(' '))).toThrow(message);
});

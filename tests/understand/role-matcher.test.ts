import {describe, expect, test} from 'vitest';
import {tokenize} from '../../lib/text/tokenize';
import {type CueMatch, CueMatcher, stemWord} from '../../lib/understand/role-matcher';

const find = (phrases: readonly string[], text: string): readonly string[] => {
	const tokens = tokenize(text);
	const found: CueMatch[] = [];
	new CueMatcher([{id: 'cue', phrases}]).findIn(tokens, 0, tokens.count, found);
	return found.map(({from, to}) => text.slice(tokens.start[from], tokens.end[to - 1]));
};

describe('word forms', () => {
	test.each([
		['models', 'modelling'],
		['modeling', 'modelled'],
		['deploys', 'deploying'],
		['visualize', 'visualised'],
		['analyzing', 'analysed'],
		['queries', 'query'],
		['findings', 'finding'],
		['programming', 'programs'],
	])('%s and %s are one', (a, b) => {
		expect(stemWord(a)).toBe(stemWord(b));
	});

	test.each([
		['scientist', 'scientists'],
		['engineer', 'engineers'],
		['engineer', 'engineering'],
		['scalable', 'scala'],
		['production', 'product'],
		['patient', 'patients'],
		['analysis', 'analyst'],
	])('%s and %s are two', (a, b) => {
		expect(stemWord(a)).not.toBe(stemWord(b));
	});
});

describe('phrases', () => {
	test.each([
		['the longest at each place', ['machine learning', 'machine learning model'], 'our machine learning models', ['machine learning models']],
		['over a hyphen', ['full stack'], 'a full-stack team', ['full-stack']],
		['not over a comma', ['data pipeline'], 'data, pipelines', []],
		['in exactly its case where it has a capital', ['Excel'], 'Excel, and excel at it', ['Excel']],
		['with other words in its gap', ['deploy … model'], 'deploy and monitor large models', ['deploy and monitor large models']],
		['with a list in its gap', ['build … model'], 'build, test and ship models', ['build, test and ship models']],
		['not over five other words', ['deploy … model'], 'deploy a b c d e models', []],
		['not over a full stop', ['deploy … model'], 'We deploy. Your models grow', []],
		['not over a semicolon', ['deploy … model'], 'deploy code; build models', []],
	])('are found %s', (_, phrases, text, quotes) => {
		expect(find(phrases, text)).toEqual(quotes);
	});

	test('inside a phrase with a gap speak for themselves too', () => {
		expect(find(['deploy … model', 'machine learning'], 'deploy machine learning models')).toEqual(['deploy machine learning models', 'machine learning']);
	});

	test('of two cues may not be the same', () => {
		expect(
			() =>
				new CueMatcher([
					{id: 'a', phrases: ['data lakes']},
					{id: 'b', phrases: ['data lake']},
				]),
		).toThrow('stands in two cues');
	});

	test.each(['', '…', 'deploy …'])('without a word on a side are refused: “%s”', phrase => {
		expect(() => new CueMatcher([{id: 'a', phrases: [phrase]}])).toThrow('holds no word');
	});
});

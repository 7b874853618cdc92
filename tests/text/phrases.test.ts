import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {Phrases} from '../../lib/text/phrases';
import {firstWord, SOFT, type Tokens, tokenize} from '../../lib/text/tokenize';

/** Pieces that make phrases and texts which often meet, with what the tokenizer treats apart. */
const piece = fc.constantFrom('data', 'Data', 'datas', 'LLM', 'LLMs', 'sql', 'C++', '.NET', 'R&D', 'naïve', 'ﬁne', 'a', 'of', 'lakes', 'lake', '8');
const joint = fc.constantFrom(' ', '-', '/', ', ', '. ', '\n', '', '’', ' – ');
const wording = (most: number) =>
	fc.array(fc.tuple(piece, joint), {minLength: 1, maxLength: most}).map(pairs => pairs.map(([word, after]) => word + after).join(''));

/** The law of matching, word for word, without an index: what the phrases are held against. */
function longestOf(phrases: readonly string[], tokens: Tokens, from: number): {readonly to: number; readonly values: readonly string[]} | null {
	const isWord = (at: number, word: string): boolean => {
		const is = tokens.word[at] ?? '';
		return is === word || (is === `${word}s` && (is.length >= 5 || (is.length >= 3 && /^[A-Z][A-Z0-9]+s$/.test(tokens.exact[at] ?? ''))));
	};
	const found = phrases.flatMap(phrase => {
		const {word, count} = tokenize(phrase);
		const fits = from + count <= tokens.count && word.every((one, i) => isWord(from + i, one) && (i === 0 || tokens.joint[from + i] === SOFT));
		return fits ? [{phrase, to: from + count}] : [];
	});
	const to = Math.max(...found.map(one => one.to));
	return found.length > 0 ? {to, values: found.filter(one => one.to === to).map(one => one.phrase)} : null;
}

describe('a set of phrases', () => {
	test('finds at each token what the law says, whatever was asked before', () => {
		fc.assert(
			fc.property(fc.uniqueArray(wording(3), {maxLength: 12}), wording(12), (phrases, text) => {
				// A plural that is itself a word of some phrase hides the singular, so only sets without such twins are held against the plain law.
				const words = new Set(phrases.flatMap(phrase => tokenize(phrase).word));
				fc.pre(![...words].some(word => words.has(`${word}s`)));
				const set = new Phrases<string>();
				for (const phrase of phrases) set.add(phrase, phrase);
				const tokens = tokenize(text);
				for (let at = tokens.count - 1; at >= 0; at--) {
					const match = set.longestAt(tokens, at);
					expect(match && {to: match.to, values: match.values}).toEqual(longestOf(phrases, tokens, at));
				}
			}),
			{numRuns: 800},
		);
	});

	test('takes more phrases after it was asked', () => {
		const set = new Phrases<number>();
		set.add('data lake', 1);
		expect(set.findAll(tokenize('a data lake')).map(match => match.values)).toEqual([[1]]);
		set.add('data', 2);
		set.add('data lake', 3);
		set.add('lake', 4);
		expect(set.findAll(tokenize('data lake, data, lake')).map(match => match.values)).toEqual([[1, 3], [2], [4]]);
	});

	test('asks for a packed word once, and only when a text holds it', () => {
		const asked: string[] = [];
		const set = new Phrases<string>(
			[
				['data', 'lake'],
				['sql', 'server'],
			],
			(word, packed) => {
				asked.push(word);
				return [{words: [word, packed], value: packed}];
			},
		);
		expect(asked).toEqual([]);
		expect(set.findAll(tokenize('data lakes and data lake')).map(match => match.values)).toEqual([['lake'], ['lake']]);
		expect(asked).toEqual(['data']);
	});

	test('gives what lies under one word, and nothing below it', () => {
		const set = new Phrases<number>();
		set.add('SQL', 1);
		set.add('SQL Server', 2);
		expect(set.under('sql')).toEqual([1]);
		expect(set.under('server')).toEqual([]);
	});

	test('keeps of a place the accepted values, and of the places the longest with one', () => {
		const set = new Phrases<number>();
		for (const [phrase, value] of [
			['a', 1],
			['a b', 2],
			['a b', 3],
			['a b c', 4],
		] as const)
			set.add(phrase, value);
		const found = (accept: (value: number, from: number, to: number) => boolean) => set.longestAt(tokenize('x a b c'), 1, accept);
		expect(found(value => value !== 4)).toEqual({from: 1, to: 3, values: [2, 3]});
		expect(found(value => value === 3)).toEqual({from: 1, to: 3, values: [3]});
		expect(found((_, from, to) => to - from === 1)).toEqual({from: 1, to: 2, values: [1]});
		expect(found(() => false)).toBeNull();
	});
});

test('the first word of a phrase is the first that the tokenizer gives', () => {
	fc.assert(
		fc.property(fc.oneof(wording(3), fc.string({unit: 'binary', maxLength: 12})), phrase => {
			expect(firstWord(phrase)).toBe(tokenize(phrase).word[0] ?? null);
		}),
		{numRuns: 1500},
	);
});

describe('British spelling', () => {
	const phrases = new Phrases<string>();
	for (const phrase of ['cost optimization', 'data modeling', 'behavior analysis', 'analyze data', 'enterprise']) phrases.add(phrase, phrase);
	test.each([
		['cost optimisation', 'cost optimization'],
		['data modelling', 'data modeling'],
		['behaviour analysis', 'behavior analysis'],
		['analyse data', 'analyze data'],
		['enterprise', 'enterprise'],
		['enterprize', null],
		['data source', null],
	])('%s finds %s', (text, phrase) => {
		expect(phrases.longestAt(tokenize(text), 0)?.values[0] ?? null).toBe(phrase);
	});
});

import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {Phrases} from '../../lib/text/phrases';
import {SOFT, tokenAt, tokenize} from '../../lib/text/tokenize';

/** Words joined by a space over soft joints and by a bar over hard ones. */
const shown = (text: string): string => {
	const tokens = tokenize(text);
	return tokens.word.map((word, i) => (i === 0 ? word : `${tokens.joint[i] === SOFT ? ' ' : '|'}${word}`)).join('');
};

describe('tokens', () => {
	test.each([
		['C++, C# and .NET', 'c++|c# and .net'],
		['ASP.NET and Node.js', 'asp net and node js'],
		['scikit-learn', 'scikit learn'],
		['CI/CD', 'ci cd'],
		['R&D', 'r & d'],
		['the bachelor’s degree', 'the bachelor s degree'],
		['Python, SQL; Git', 'python|sql|git'],
		['one\ntwo', 'one|two'],
		['the end.Then', 'the end then'],
		['a well known — thing', 'a well known thing'],
		['Java (8) / Scala', 'java|8|scala'],
		['', ''],
		['…!?', ''],
		['naïve Çafé', 'naïve çafé'],
	])('%s', (text, words) => {
		expect(shown(text)).toBe(words);
	});

	test.each([
		['a soft hyphen', 'Java\u00adScript', 'javascript'],
		['a zero-width space', 'Py\u200bTorch', 'pytorch'],
		['a ligature', 'ﬁne', 'fine'],
		['full width', 'ＰＹＴＨＯＮ', 'python'],
	])('a word with %s maps back to exactly what stands there', (_, text, word) => {
		const around = `uses ${text}, daily`;
		const tokens = tokenize(around);
		expect(tokens.word[1]).toBe(word);
		expect(around.slice(tokens.start[1], tokens.end[1])).toBe(text);
	});

	test('dashes of all kinds are one soft joint', () => {
		for (const dash of ['-', '\u2010', '\u2011', '\u2013']) expect(shown(`scikit${dash}learn`)).toBe('scikit learn');
	});

	test('glue ends a word and is a hard joint', () => {
		const text = 'in SPSSExperience with';
		expect(tokenize(text, [7]).word).toEqual(['in', 'spss', 'experience', 'with']);
		expect(tokenize(text, [7]).joint[2]).not.toBe(SOFT);
	});

	test('any string is cut without a throw, in order, and inside its bounds', () => {
		fc.assert(
			fc.property(fc.string({unit: 'binary', maxLength: 300}), text => {
				const tokens = tokenize(text);
				let last = 0;
				for (let i = 0; i < tokens.count; i++) {
					const start = tokens.start[i] ?? -1;
					const end = tokens.end[i] ?? -1;
					if (start < last || end <= start || end > text.length) return false;
					last = end;
				}
				return true;
			}),
			{numRuns: 1500},
		);
	});

	test.each([
		[0, 0],
		[3, 1],
		[4, 1],
		[99, 2],
	])('the first token that ends after %d is the one at %d', (offset, index) => {
		expect(tokenAt(tokenize('one two'), offset)).toBe(index);
	});
});

describe('phrases', () => {
	const set = (...phrases: string[]): Phrases<string> => {
		const built = new Phrases<string>();
		for (const phrase of phrases) built.add(phrase, phrase);
		return built;
	};
	const find = (phrases: Phrases<string>, text: string): string[] => phrases.findAll(tokenize(text)).flatMap(match => [...match.values]);

	test.each([
		['the longest wins', ['machine', 'machine learning'], 'machine learning', ['machine learning']],
		['a hyphen stands for a space', ['machine learning'], 'machine-learning', ['machine learning']],
		['a comma parts', ['machine learning'], 'machine, learning', []],
		['case does not matter', ['SQL'], 'sql', ['SQL']],
		['one plural s', ['data pipeline'], 'data pipelines', ['data pipeline']],
		['acronyms take an s', ['LLM'], 'LLMs', ['LLM']],
		['short words do not', ['cat'], 'cats', []],
		['never inside a word', ['java'], 'javascript', []],
		['never a stem', ['scala'], 'scalable', []],
		['C is not C++', ['c'], 'C++ and C#', []],
		['two in one text', ['sql', 'git'], 'SQL, Git', ['sql', 'git']],
	])('%s', (_, phrases, text, found) => {
		expect(find(set(...phrases), text)).toEqual(found);
	});

	test('a refused longer phrase leaves the shorter one', () => {
		expect(set('spark', 'spark sql').longestAt(tokenize('spark sql'), 0, value => value !== 'spark sql')?.values).toEqual(['spark']);
	});

	test('a phrase without a word is refused', () => {
		expect(() => set('…')).toThrow('holds no word');
	});
});

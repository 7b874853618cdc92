import {expect, test} from 'vitest';
import type {Line, SectionKind} from '../../lib/model';
import {tokenize} from '../../lib/text/tokenize';
import {startsOfOthers} from '../../lib/understand/of-others';

/** Whether a name at the words in brackets is the person's, when the text is one sentence of a section. */
function isThePersons(marked: string, section: SectionKind = 'duties', isSoft = true): boolean {
	const text = marked.replaceAll(/[[\]]/g, '');
	const start = marked.indexOf('[');
	const end = marked.indexOf(']') - 1;
	const tokens = tokenize(text);
	const from = tokens.start.indexOf(start);
	const to = tokens.end.indexOf(end) + 1;
	const line: Line = {start: 0, end: text.length, kind: 'paragraph', section};
	return !startsOfOthers(tokens, [line], [{start: 0, end: text.length, line: 0}], [{from, to, skill: 'any', line: 0}], () => isSoft).has(start);
}

test.each([
	['You [communicate] with buyers', true],
	['Tools that help our customers to [communicate] with theirs', false],
	['Our brokers share the risk, allowing us to [communicate]', false],
	['Help customers and [communicate] with them', true],
	['Receive regular [coaching] from the team', false],
	['A place to sharpen your [presentation] skills', false],
	['Sharpen your pencil, then [present]', true],
	['We [build relationships] for decades', false],
	['Our people [collaborate] on the shop floor', false],
	['We are looking for people who [collaborate]', true],
	['We expect you to [collaborate]', true],
])('%s', (marked, expected) => {
	expect(isThePersons(marked)).toBe(expected);
});

test('what an employer says of itself counts where the section asks', () => {
	expect(isThePersons('We [collaborate] daily', 'required')).toBe(true);
	expect(isThePersons('We [collaborate] daily', 'about')).toBe(false);
});

test('of other kinds of skills nothing is said', () => {
	expect(isThePersons('We [collaborate] daily', 'about', false)).toBe(true);
});

test('a sentence that began far before the name says nothing of its subject', () => {
	expect(isThePersons(`We ${'and on '.repeat(60)}[collaborate]`)).toBe(true);
});

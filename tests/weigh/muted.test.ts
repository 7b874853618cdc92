import {expect, test} from 'vitest';
import type {MuteRule} from '../../lib/model';
import {mutedBy} from '../../lib/weigh/muted';

const rule = (kind: MuteRule['kind'], text = ''): MuteRule => ({id: kind, at: 1, kind, text, reason: ''});
const posting = (title: string, company: string | null = null, text = '') => ({title, company, text});

test.each<[string, MuteRule, ReturnType<typeof posting>, boolean]>([
	['the employer by its name', rule('employer', 'Northwind'), posting('Analyst', 'Northwind'), true],
	['in another case and form of firm', rule('employer', 'northwind ltd'), posting('Analyst', 'Northwind Limited.'), true],
	['not another whose name begins so', rule('employer', 'Northwind'), posting('Analyst', 'Northwind Traders'), false],
	['not where no employer is known', rule('employer', 'Northwind'), posting('Northwind Analyst'), false],
	['an empty name hides nothing', rule('employer', '  '), posting('Analyst', ''), false],
	['an agency by its name', rule('agencies'), posting('Analyst', 'Harbour Recruitment'), true],
	['an agency by what it says of the employer', rule('agencies'), posting('Analyst', 'Harbour', 'Our client is a maker of ships.'), true],
	['not an employer that serves clients', rule('agencies'), posting('Analyst', 'Harbour', 'You present results to our clients.'), false],
	['not a firm that recruits for itself', rule('agencies'), posting('Analyst', 'Harbour', 'We are recruiting for our team.'), false],
	['words of the title, whole', rule('words', 'data entry'), posting('Clerk, Data Entry (remote)'), true],
	['not parts of words', rule('words', 'lead'), posting('Leadership Trainer'), false],
	['not words in another order', rule('words', 'data entry'), posting('Entry level, data'), false],
	['marks of a language count', rule('words', 'C++'), posting('C++ Developer'), true],
	['and are not left out', rule('words', 'C++'), posting('C Developer'), false],
])('%s', (_, with_, what, muted) => {
	expect(mutedBy(what, [with_])).toEqual(muted ? with_ : null);
});

test('the first rule that hides it is told', () => {
	const rules = [rule('words', 'chef'), rule('words', 'analyst'), rule('employer', 'Northwind')];
	expect(mutedBy(posting('Analyst', 'Northwind'), rules)).toBe(rules[1]);
	expect(mutedBy(posting('Analyst'), [])).toBeNull();
});

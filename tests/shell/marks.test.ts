import {expect, test} from 'vitest';
import type {AskedSkill, Level} from '../../lib/model';
import {marksOf} from '../../lib/shell/marks';
import {quoteInContext} from '../../lib/text/quote';
import {analysisOf} from './analysis';

const text = 'We use Python every day. You know SQL well, and Go if you like. Our story began with Perl.';
const spanOf = (quote: string) => ({start: text.indexOf(quote), end: text.indexOf(quote) + quote.length, quote});
const asked = (quote: string, level: Level): AskedSkill => ({
	id: quote.toLowerCase(),
	label: quote,
	kind: 'tool',
	level,
	group: null,
	years: null,
	depth: null,
	mentions: [{...spanOf(quote), level, section: 'required'}],
	near: {impliedBy: [], siblings: [], parents: []},
});

test('a quote travels with up to 32 characters on either side', () => {
	expect(quoteInContext(text, spanOf('SQL'))).toEqual({quote: 'SQL', before: ' use Python every day. You know ', after: ' well, and Go if you like. Our s'});
	expect(quoteInContext('Go', {start: 0, end: 2})).toEqual({quote: 'Go', before: '', after: ''});
});

test('what is asked or used is marked, context and what is denied are not', () => {
	const skills = [asked('Python', 'used'), asked('SQL', 'required'), asked('Go', 'preferred'), asked('Perl', 'context'), {...asked('day', 'negated')}];
	const marks = marksOf(analysisOf('data-engineer', 0.7, {skills}), text);
	expect(marks.map(({level, quote}) => [level, quote.quote])).toEqual([
		['used', 'Python'],
		['required', 'SQL'],
		['preferred', 'Go'],
	]);
});

test.each([
	['decided', true, ['role']],
	['not decided', false, []],
])('phrases are marked where the role is %s, those of other roles and of the title never', (_, decided, levels) => {
	const analysis = analysisOf('data-engineer', 0.7, {decided});
	const evidence = [
		{...spanOf('every day'), role: 'data-engineer' as const, weight: 1, rule: 'r'},
		{...spanOf('SQL well'), role: 'data-analyst' as const, weight: 1, rule: 'r'},
		{start: 0, end: 0, quote: 'A title', role: 'data-engineer' as const, weight: 1, rule: 'r'},
	];
	expect(marksOf({...analysis, role: {...analysis.role, evidence}}, text).map(mark => mark.level)).toEqual(levels);
});

test('a posting that names thousands of skills is marked up to a bound', () => {
	const mentions = Array.from({length: 5000}, () => ({...spanOf('SQL'), level: 'required' as const, section: 'required' as const}));
	expect(marksOf(analysisOf('data-engineer', 0.7, {skills: [{...asked('SQL', 'required'), mentions}]}), text)).toHaveLength(1500);
});

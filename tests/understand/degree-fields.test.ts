import {expect, test} from 'vitest';
import {findDegreeFields} from '../../lib/understand/degree-fields';
import {levelsOf, understandText} from './asked';

const fieldsOf = (text: string): string[] =>
	findDegreeFields(text, [{start: 0, end: text.length, line: 0}]).map(span => text.slice(span.start, span.end).trim());

test.each([
	['Bachelor’s degree in Computer Science, Statistics or a related field', ['Computer Science, Statistics or a related field']],
	['BS or MS in Mathematics with knowledge of statistics', ['Mathematics']],
	['PhD (or equivalent) in machine learning', ['machine learning']],
	['Master’s degree required in Economics; SQL', ['Economics']],
	['Experience in statistics', []],
	['A quantitative discipline such as physics, engineering or mathematics', ['physics, engineering or mathematics']],
	['Degree in a technical field (e.g. Statistics, Physics) and 2 years of work', ['a technical field (e', 'Statistics, Physics)']],
	['Bachelor’s degree required, preferably in biology or chemistry', ['biology or chemistry']],
	['A degree from an accredited university in Data Analytics or Economics', ['Data Analytics or Economics']],
	['Work experience in related fields such as advertising or retail', []],
	['A degree of freedom', ['freedom']],
])('%s', (text, fields) => {
	expect(fieldsOf(text)).toEqual(fields);
});

test('a field of study is no skill, what stands after it is', () => {
	const analysis = understandText('- Bachelor’s degree in statistics or physics with experience in machine learning and SQL', 'required');
	expect(levelsOf(analysis, ['statistics', 'machine-learning', 'sql'])).toBe('statistics:absent machine-learning:required sql:required');
});

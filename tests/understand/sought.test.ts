import {describe, expect, test} from 'vitest';
import {addressedIn, soughtIn} from '../../lib/understand/sought';
import {levelsOf, understandText} from './asked';

const quotes = (text: string, read: typeof soughtIn): string[] => read(text, 0).map(span => text.slice(span.start, span.end));

describe('who is sought', () => {
	test.each([
		['We are seeking a patient and curious analyst to join us.', ['seeking a patient and curious analyst']],
		['We want candidates who are patient. We ship on Fridays.', ['want candidates who are patient']],
		['A role for someone who likes numbers', ['role for someone who likes numbers']],
		['The engineer needs to be a calm team player.', ['engineer needs to be a calm team player']],
		['The ideal candidate is organised.', ['ideal candidate is organised']],
		['Are you a patient tutor who likes numbers? Write to us.', ['Are you a patient tutor who likes numbers']],
		['Are you a patient tutor? We are people who love data.', ['Are you a patient tutor']],
		['We are people who love data.', []],
		['Our engineers mentor each other.', []],
	])('%s', (text, expected) => {
		expect(quotes(text, soughtIn)).toEqual(expected);
	});

	test.each([
		['You thrive under pressure.', ['You thrive under pressure']],
		['You are a curious person; you will report to us.', ['You are a curious person']],
		['You are responsible for the budget.', []],
		['We love data.', []],
	])('what is said to the person: %s', (text, expected) => {
		expect(quotes(text, addressedIn)).toEqual(expected);
	});

	test('spans count from the given start', () => {
		expect(soughtIn('seeking a poet', 10)).toEqual([{start: 10, end: 24}]);
	});
});

describe('in the prose about an employer', () => {
	test.each([
		['We want candidates who are curious and proactive.', 'curiosity:required proactivity:required'],
		['The analyst needs to be a strong team player.', 'teamwork:required'],
		['Our people are curious and proactive.', 'curiosity:context proactivity:context'],
		['With our entrepreneurial spirit we want people who are organised.', 'entrepreneurial-mindset:context organization:required'],
	])('%s', (text, levels) => {
		const ids = levels.split(' ').map(one => one.split(':')[0] ?? '');
		expect(levelsOf(understandText(text, 'about'), ids)).toBe(levels);
	});
});

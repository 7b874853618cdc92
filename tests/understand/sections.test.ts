import {describe, expect, test} from 'vitest';
import type {Analysis} from '../../lib/model';
import {understandText} from './asked';

/** The section that a phrase of the text stands in. */
const sectionOf = (analysis: Analysis, text: string, phrase: string): string | undefined => {
	const at = text.indexOf(phrase);
	return analysis.sections.find(section => section.start <= at && at < section.end)?.kind;
};

const POSTING = `Northwind builds tools for growers.
We were founded in 2015 and have 80 employees.

What you'll do
- Build models for forecasting
- Work with engineers

What we look for
- 3+ years of experience with Python
- Knowledge of statistics

Nice to have
- Experience with Spark
- Knowledge of soil

What we offer
- 30 days of paid time off
- Health insurance

Salary range: £50,000 to £60,000 per year

Northwind is an equal opportunity employer. We do not discriminate on the basis of religion.`;

describe('sections with headings', () => {
	const analysis = understandText(POSTING);
	test.each([
		['Northwind builds', 'about'],
		['Build models', 'duties'],
		['3+ years', 'required'],
		['Experience with Spark', 'preferred'],
		['Knowledge of soil', 'preferred'],
		['30 days', 'benefits'],
		['£50,000', 'salary'],
		['equal opportunity', 'legal'],
	])('%s is %s', (phrase, kind) => {
		expect(sectionOf(analysis, POSTING, phrase)).toBe(kind);
	});

	test('they cover the whole text in order', () => {
		expect(analysis.sections[0]?.start).toBe(0);
		expect(analysis.sections.at(-1)?.end).toBe(POSTING.length);
		analysis.sections.slice(1).forEach((section, i) => {
			expect(section.start).toBe(analysis.sections[i]?.end);
		});
	});
});

describe('headings', () => {
	const LISTS = {
		required: '- Experience with Python\n- Knowledge of SQL',
		duties: '- Design models\n- Maintain services',
		benefits: '- Dental plan\n- Paid time off',
	};
	test.each([
		['Requirements', 'required'],
		['Minimum Qualifications:', 'required'],
		['WHO YOU ARE', 'required'],
		['✅ What you’ll bring', 'required'],
		['You might be a fit if you', 'required'],
		['Preferred qualifications', 'preferred'],
		['Desired Skills and Experience', 'preferred'],
		['Preferred Experience Requirements:', 'preferred'],
		['Bonus points if you have experience in any of the following:', 'preferred'],
		['Dein Profil', 'required'],
		['Profil recherché', 'required'],
		['Requisitos', 'required'],
		['Mile widziane', 'preferred'],
	])('%s opens %s', (heading, kind) => {
		const text = `We make maps.\n\n${heading}\n${LISTS.required}`;
		expect(sectionOf(understandText(text), text, 'Knowledge of SQL')).toBe(kind);
	});
	test.each([
		['Responsibilities', 'duties'],
		['What you’ll do', 'duties'],
		['Essential Duties & Responsibilities', 'duties'],
		['Deine Aufgaben', 'duties'],
	])('%s opens %s', (heading, kind) => {
		const text = `We make maps.\n\n${heading}\n${LISTS.duties}`;
		expect(sectionOf(understandText(text), text, 'Maintain services')).toBe(kind);
	});
	test('a heading nobody listed is judged by the lines under it', () => {
		const text = `What you’ll do\n${LISTS.duties}\n\nThe goodies\n${LISTS.benefits}`;
		expect(sectionOf(understandText(text), text, 'Paid time off')).toBe('benefits');
	});
});

test('flat text without a line break has sections too', () => {
	const text =
		'Northwind is a leading provider of maps founded in 2001. You will design models and maintain services. Requirements: Experience with Python. Knowledge of SQL is a must. We offer dental insurance and paid time off. Northwind is an equal opportunity employer.';
	const analysis = understandText(text);
	expect(['design models', 'Experience with Python', 'dental', 'equal opportunity'].map(phrase => sectionOf(analysis, text, phrase))).toEqual([
		'duties',
		'required',
		'benefits',
		'legal',
	]);
});

test('a softened line of a list parts alone', () => {
	const text = 'Requirements\n- Experience with Python\n- Experience with Rust is a plus\n- Knowledge of SQL';
	const analysis = understandText(text);
	expect(['Python', 'Rust', 'SQL'].map(phrase => sectionOf(analysis, text, phrase))).toEqual(['required', 'preferred', 'required']);
});

test('a piece cut from a section is that section', () => {
	expect(understandText('Whatever it says', 'benefits').sections.map(section => section.kind)).toEqual(['benefits']);
});

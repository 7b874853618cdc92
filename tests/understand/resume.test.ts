import {describe, expect, test} from 'vitest';
import {knowledge} from '../../lib/knowledge';
import type {Resume, Today} from '../../lib/model';
import {readResume} from '../../lib/understand/resume';

const resume = (text: string, until: Today): Resume => readResume(text, knowledge, until);
const today = {year: 2024, month: 6};
const RESUME = `Ada Example
Leeds

Experience
Data Scientist, Example Analytics, Mar 2020 – Present
• Built demand models in Python and PyTorch
• Ran A/B tests and reported them in Tableau and Excel
Analyst, Example Shops, 01/2018 - 02/2020
• Wrote SQL and Power BI reports

Education
MSc Statistics, University of Leeds, 2015 – 2017
BSc Mathematics, 2012 – 2015

Certifications
AWS Certified Machine Learning`;

test('a résumé gives skills, degree, certificates and years, each with its line', () => {
	const read = resume(RESUME, today);
	const lines = new Map<string, string>(read.skills.map(({id, line}) => [id, line]));
	expect([...lines.keys()]).toEqual(expect.arrayContaining(['python', 'pytorch', 'sql', 'excel', 'tableau']));
	expect(lines.get('pytorch')).toBe('• Built demand models in Python and PyTorch');
	expect(read.degree).toEqual({value: 'master', line: 'MSc Statistics, University of Leeds, 2015 – 2017'});
	expect(read.certifications.length).toBe(1);
	expect(read.certifications[0]?.line).toBe('AWS Certified Machine Learning');
	expect(read.years).toEqual({value: 6.5, lines: ['Data Scientist, Example Analytics, Mar 2020 – Present', 'Analyst, Example Shops, 01/2018 - 02/2020']});
});

describe('years are the months of the jobs', () => {
	test.each([
		['Experience\nA, Jan 2020 – Dec 2020', 1],
		['WORK EXPERIENCE\nA, Jan 2020 – Dec 2020\nB, Jul 2020 – Jun 2021', 1.5],
		['Employment\nA, 2018 - 2021', 3],
		['Work history\nA, September 2019 to now', 4.5],
		['# Professional Experience\nA, 03/2019 – 08/2019', 0.5],
		['Experience\nA, 2020 – 2031', 4.5],
		['Experience\nA, May 2020 – Mar 2020', null],
		['Experience\nA, since long', null],
		['A, Jan 2020 – Dec 2020', null],
		['Education\nA, 2016 – 2020', null],
		['Experience\nno dates\nEducation\nA, 2016 – 2020', null],
		['Experience\nOrder 2019-2020-33, version 1.2019 - 2', null],
	])('%s', (text, value) => {
		expect(resume(text, today).years?.value ?? null).toBe(value);
	});
});

describe('a degree is taken when it is finished', () => {
	test.each([
		['PhD in Physics, 2019', 'phd'],
		['B.Sc. in Computer Science', 'bachelor'],
		['PhD candidate in Physics\nMSc in Physics', 'master'],
		['MSc in Statistics (expected 2025)', null],
		['Supervised three PhD students', null],
		['Improved by a degree', null],
	])('%s', (text, value) => {
		expect(resume(text, today).degree?.value ?? null).toBe(value);
	});
});

test('what a person says they do not know is not proposed', () => {
	expect(resume('Skills\nPython, SQL and Spark, no experience with Tableau required', today).skills.map(({id}) => id)).not.toContain('tableau');
});

test.each([
	['nothing', ''],
	['letters of no word', 'qx zv '.repeat(3000)],
	['signs', '§$%&/()=?`´*+~#,;.:-_<>| '.repeat(400)],
	['one endless line', 'Python '.repeat(5000)],
	['control characters', '\u0000\u202e\ufeff\n'.repeat(2000)],
	['a heading and endless dates', `Experience\n${'Jan 2020 - '.repeat(4000)}`],
])('noise (%s) is read without a find that it does not hold', (_, text) => {
	const read = readResume(text, knowledge, today);
	expect(read.skills.filter(({id}) => id !== 'python')).toEqual([]);
	expect([read.degree, read.certifications, read.years]).toEqual([null, [], null]);
	for (const {line} of read.skills) expect(line.length).toBeLessThanOrEqual(202);
});

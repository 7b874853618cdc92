import {expect, test} from 'vitest';
import type {SectionKind} from '../../../lib/model';
import {readEmployment} from '../../../lib/understand/facts/employment';
import {readExperience} from '../../../lib/understand/facts/experience';
import {overallYears} from '../../../lib/understand/facts/overall-years';
import {readSeniority} from '../../../lib/understand/facts/seniority';
import {factInput} from './fact-input';

const level = (title: string, text = '', section: SectionKind = 'required') => {
	const input = factInput(text, {title, section});
	return readSeniority(input, overallYears(input, readExperience(input)))?.value ?? null;
};
const form = (text: string, title = '') => readEmployment(factInput(text, {title}))?.value ?? null;

test.each([
	['Senior Data Scientist', 'senior'],
	['Sr. Data Analyst', 'senior'],
	['Lead Data Engineer', 'senior'],
	['Senior Staff Machine Learning Engineer', 'staff'],
	['Principal AI Engineer', 'staff'],
	['Distinguished Engineer', 'staff'],
	['Engineering Manager', 'manager'],
	['Head of Finance', 'manager'],
	['Director, Data Science', 'manager'],
	['VP Engineering', 'manager'],
	['Junior Developer', 'entry'],
	['Data Analyst, New Grad', 'entry'],
	['Entry-Level Software Developer Apprenticeship', 'entry'],
	['Machine Learning Engineer Intern', 'intern'],
	['Working Student Data', 'intern'],
	['Chief of Staff, Data', null],
	['Product Manager', null],
	['Lead Generation Analyst', null],
	['Developer (Jr., Sr. and Lead)', null],
	['Data Scientist', null],
])('the title %s: %s', (title, expected) => expect(level(title)).toBe(expected));

test.each([
	['0-1 years of experience', 'entry'],
	['1-3 years of experience', 'entry'],
	['2+ years of experience', 'mid'],
	['5+ years of experience', 'mid'],
	['10+ years of experience', 'senior'],
	['This is an entry-level role.', 'entry'],
	['Recent graduates are welcome.', 'entry'],
	['Hiring a senior data engineer.', 'senior'],
	['We need an expert. This senior role suits builders.', 'senior'],
	['Lead or meaningfully contribute to architectural discussions', null],
	['Entry-level knowledge of SQL', null],
])('without a title, %s: %s', (text, expected) => expect(level('Data Scientist', text)).toBe(expected));

test('an associate with many years is judged by the years', () => {
	expect(level('Associate Data Scientist', '1-2 years of experience')).toBe('entry');
	expect(level('Associate Interior Designer', 'At least 11 years of experience')).toBe('senior');
});

test.each([
	['Job Type: Full-time', 'full-time'],
	['This is a full-time position.', 'full-time'],
	['Employment type\n\nRegular - Full Time', 'full-time'],
	['Job TypePermanent, Full Time', 'full-time'],
	['A permanent role in our team', 'full-time'],
	['Part-time position, 20 hours', 'part-time'],
	['6 month contract with possible extension', 'contract'],
	['Contract to hire', 'contract'],
	['Job type: Contract', 'contract'],
	['£500 a day, outside IR35', 'contract'],
	['This is a remote contract position', 'contract'],
	['Status: Freelance', 'contract'],
])('%s: %s', (text, expected) => expect(form(text)).toBe(expected));

test.each([
	'Full-time employees receive a pension.',
	'3+ years of full-time experience',
	'Manage contracts with suppliers',
	'contract negotiation and contract management',
	'We place people in full-time, temporary and contract positions',
	'authorised to work on a permanent basis',
	'an employment contract with us',
])('no form of employment: %s', text => expect(form(text)).toBeNull());

test('an intern’s title is an internship', () => expect(form('Full-time employees get more.', 'Data Science Intern')).toBe('internship'));

import {describe, expect, test} from 'vitest';
import type {SectionKind} from '../../../lib/model';
import {readExperience} from '../../../lib/understand/facts/experience';
import {overallYears} from '../../../lib/understand/facts/overall-years';
import {factInput} from './fact-input';

const skills = {Python: 'python', SQL: 'sql', MLOps: 'mlops', 'Machine Learning': 'machine-learning'};
const spans = (text: string, section: SectionKind = 'required') =>
	readExperience(factInput(text, {section, skills})).map(
		({min, max, skill, level}) => `${min}–${max ?? ''}${skill ? ` ${skill}` : ''}${level === 'preferred' ? ' preferred' : ''}`,
	);
const whole = (text: string, section: SectionKind = 'required') => {
	const input = factInput(text, {section, skills});
	return overallYears(input, readExperience(input))?.min ?? null;
};

describe('a span of experience', () => {
	test.each([
		['3+ years of experience', '3–'],
		['a degree and at least a year of survey analysis or market research experience', '1–'],
		['4+ years of experience in back-office systems (Oracle preferred)', '4–'],
		['4+ years of experience (preferred)', '4– preferred'],
		['5+ experience in Java or Scala', '5–'],
		['4 years in trade or logistics with preferred experience in ports', '4–'],
		['3-5 years of experience', '3–5'],
		['three to five years of experience', '3–5'],
		['three (3) to five (5) years of experience', '3–5'],
		['A minimum of five (5)+ years of relevant experience', '5–'],
		['Minimum of 2 (two) years of engineering experience', '2–'],
		['minimum of two years of experience', '2–'],
		['at least 5+ years of analytics experience', '5–'],
		['5 or more years of experience', '5–'],
		['5 plus years of in-depth experience', '5–'],
		['+3 years of experience in industry', '3–'],
		['around 7 – 9 years of relevant professional experience', '7–9'],
		['5 - 10+ years of data engineering experience', '5–'],
		['5+ overall years software development experience', '5–'],
		['6+years of experience', '6–'],
		['RequirementsTwo years of analyst experience', '2–'],
		['in a related field.5+ years of experience with data', '5–'],
		['18 months of experience in a similar role', '1.5–'],
		['6-12 months of experience required', '0.5–1'],
		['10 yrs of experience', '10–'],
		['No less than 1 year of experience with data', '1–'],
		['Three-Four (3-4) years’ work experience', '3–4'],
		['0-2 years of experience', '0–2'],
		['No prior experience required', '0–'],
		['5+ years of Python', '5– python'],
		['3 years of hands-on experience with SQL', '3– sql'],
		['4+ years in Machine Learning', '4–'],
		['8+ years writing production software', '8–'],
		['At least 5 years PQE', '5–'],
		['Ideally 4 years of experience in banking', '4– preferred'],
		['4 years of experience in banking is a plus', '4– preferred'],
		['4 years of banking experience preferred', '4– preferred'],
		['4 years of experience, PhD preferred', '4–'],
		['2 años de experiencia en análisis de datos', '2–'],
		['mindestens 3 Jahre Berufserfahrung', '3–'],
		['5\\+ years of research experience', '5–'],
		['2&plus; years of experience with maps', '2–'],
		['Three (or more) years of experience with maps', '3–'],
		['3–8 years of ServiceStack experience', '3–8'],
		['4 years of education technology experience', '4–'],
		['Minimum one-year data collection or data entry experience', '1–'],
		['4 years of experience programming with Python', '4– python'],
		['Proficient in SQL (3+ years)', '3– sql'],
		['Proficient in SQL (3+ years of experience recommended)', '3– sql preferred'],
		['4 years with port data (e.g. berths, tides) preferred', '4– preferred'],
		['Minimum 2 years of experience as an analyst, prior shipping experience preferred', '2–'],
	])('%s', (text, expected) => expect(spans(text)).toEqual([expected]));

	test('each skill has its own years', () => {
		expect(spans('3+ years of Python, 5+ years overall, ideally 2+ in MLOps')).toEqual(['3– python', '5–', '2– mlops preferred']);
		expect(spans('5+ years of Python plus 2 years of SQL')).toEqual(['5– python', '2– sql']);
	});

	test('a degree keeps the years asked with it', () => {
		const found = readExperience(
			factInput("Bachelor's degree and 4 years of experience, or Master's degree and 2 years of experience, or PhD with 0 years", {section: 'required'}),
		);
		expect(found.map(({min, degree}) => `${degree} ${min}`)).toEqual(['bachelor 4', 'master 2', 'phd 0']);
	});
});

describe('no experience asked', () => {
	test.each([
		'You are 18 years or older',
		'4-year degree',
		'Four year college degree in statistics',
		'2-year contract',
		'6 month contract with possible extension',
		'Duration: 12 months',
		'a 10-year-old company',
		'over the past 10 years',
		'within the first 6 months',
		'growing over the next five years',
		'2 years of college',
		'vested over 4 years',
		'after 2 years of service',
		'voted best place to work three years in a row',
		'3 months of paid parental leave',
		'no 10 years of anything',
	])('%s', text => expect(spans(text)).toEqual([]));

	test.each([
		'For more than 14 years, we have been helping developers.',
		'For over 125 years, our company has kept the lights on.',
		'Backed by more than 65 years of experience, the firm is a leader.',
		'Our team has over 20 years of expertise in speech.',
		'Founded 150 years ago by a small group.',
	])('a company speaks of itself: %s', text => expect(spans(text, 'about')).toEqual([]));
});

describe('the years of the job as a whole', () => {
	test.each([
		['8+ years of software experience, 3+ years of it with models', 8],
		['12+ years in software engineering, with 8+ years in AI engineering', 12],
		['6+ years of experience with backends\nAt least 1 year of experience building agents', 6],
		["Bachelor's and 5 years of experience, or PhD and 2 years of experience", 2],
		['a minimum of 8 years of experience or MS/Ph.D. with 4 years of experience', 4],
		["Bachelor's degree and at least 2 years of related experience OR,\nMaster's degree and no experience OR,\nAt least 4 years of related experience", 0],
		['5+ years of experience for the senior role, or 8+ years of experience for a principal role', 5],
		['3+ years of Python\n2+ years of SQL', 3],
		['3+ years of Python\n6 years of experience in engineering', 6],
		['5+ years of experience. 10 years of experience preferred.', 5],
		[
			"Bachelor's degree in mathematics, statistics, computer science, economics or a related field plus at least 4 years of work on maps, or a Master's degree in mathematics, statistics, computer science, economics or a related field plus at least 2 years of work on maps",
			2,
		],
		[
			'PhD in oceanography, statistics or a related field with 5+ years of experience in forecasting tides and currents,\nor Master’s in oceanography, statistics or a related field with 10+ years of experience',
			5,
		],
		['Two or more years of experience with harbours preferred', null],
		['An eye for detail', null],
	])('%s', (text, expected) => expect(whole(text)).toBe(expected));

	test.each(['Nice to have:', 'What will make you stand out:', 'What sets you apart:'])('what stands under “%s” is not asked', heading => {
		const input = factInput([['preferred', `${heading}\n5+ years of experience in retail`]]);
		expect(overallYears(input, readExperience(input))).toBeNull();
	});
});

test('hostile text is read in one pass', () => {
	for (const unit of ['1 year ', 'years ', '5-', 'or 3+ years or ', '\udc005 years'])
		expect(Array.isArray(readExperience(factInput(unit.repeat(50_000))))).toBe(true);
});

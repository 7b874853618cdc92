import {describe, expect, test} from 'vitest';
import type {SectionKind} from '../../../lib/model';
import {findDegrees} from '../../../lib/understand/facts/degrees';
import {readEducation} from '../../../lib/understand/facts/education';
import {studyFields} from '../../../lib/understand/facts/study-fields';
import {factInput} from './fact-input';

const asked = (text: string, section: SectionKind = 'required') => {
	const read = readEducation(factInput(text, {section}));
	return read && `${read.level}${read.preferred ? ` wish ${read.preferred}` : ''}${read.equivalentOk ? ' or equivalent' : ''}`;
};

describe('the degree asked', () => {
	test.each([
		["Bachelor's degree in computer science", 'bachelor'],
		['Bachelors degree', 'bachelor'],
		['Master’s or PhD (PhD preferred) in computer science', 'master wish phd'],
		['BS in statistics or equivalent Nice To Haves Prior work with maps', 'bachelor or equivalent'],
		['B.S. in physics', 'bachelor'],
		['BA/BS in economics or a related field', 'bachelor'],
		['BSc in mathematics', 'bachelor'],
		['a minimum of a BS and/or MS in computer science', 'bachelor'],
		['BS, MS or PhD in a quantitative field', 'bachelor'],
		['Bachelor or Master of Science', 'bachelor'],
		['Degree in statistics', 'bachelor'],
		['Educated to degree level', 'bachelor'],
		['Four year college degree', 'bachelor'],
		['Undergraduate degree required', 'bachelor'],
		['Technical degree required', 'bachelor'],
		['MSc in statistics', 'master'],
		['M.S. or Ph.D. in computer science', 'master'],
		['MS/PhD in machine learning', 'master'],
		["Master's degree or higher", 'master'],
		['Masters or PhD in engineering', 'master'],
		['QualificationsMaster’s Degree in data science', 'master'],
		['MBA required', 'master'],
		['Advanced degree in a quantitative field', 'master'],
		['Postgraduate degree in biology', 'master'],
		['Ph.D. in computational biology', 'phd'],
		['Doctorate required', 'phd'],
		["Associate's degree in accounting", 'associate'],
		['AAS or Associate’s degree or 2 years of college', 'associate or equivalent'],
		['BS/MS/PhD in engineering or equivalent experience', 'bachelor or equivalent'],
		["Bachelor's degree (or equivalent)", 'bachelor or equivalent'],
		["Bachelor's degree in business, or an equivalent combination of education and experience", 'bachelor or equivalent'],
		["Bachelor's required, Master's preferred", 'bachelor wish master'],
		['BSc, MBA preferred', 'bachelor wish master'],
		["Bachelor's degree in computer science. PhD is a plus.", 'bachelor wish phd'],
		["Bachelor's degree. Advanced degrees are preferred but not required.", 'bachelor wish master'],
		["Master's degree required; Ph.D. a strong plus", 'master wish phd'],
		["Bachelor's degree, preferably in computer science", 'bachelor'],
		["Must have a bachelor's degree (in a similar discipline preferred) in any field", 'bachelor'],
		["Bachelor's degree in finance; experience with SQL preferred", 'bachelor'],
		["Bachelor's degree preferred", 'none wish bachelor'],
		['Preferred: MS in computer science', 'none wish master'],
		['Ideally a PhD in physics', 'none wish phd'],
		['A Graduate degree (MS, MBA, PhD, etc.) will be highly valued but is not required', 'none wish master'],
		['BS and 5 years, or MS and 3 years of experience', 'bachelor'],
		['No degree required.', 'none'],
		["We don't require a specific degree", 'none'],
		['A degree is not required', 'none'],
		['Abgeschlossenes Studium der Informatik', 'bachelor'],
		['BS required, MS preferred', 'bachelor wish master'],
		['BA required; MBA or MS preferred.\nExperience with Tableau or equivalent tools', 'bachelor wish master'],
		['Bachelor degree in physics or a related field\nPython experience', 'bachelor'],
		['Bachelor degree in physics\nOr equivalent experience', 'bachelor or equivalent'],
		['A love of databases.BS in physics is required', 'bachelor'],
		['BS in physics; advanced degree a plusAt Northwind we', 'bachelor wish master'],
		['Bachelor’s degree in trade or a related field and/or 5 years equivalent work experience preferred', 'none wish bachelor or equivalent'],
	])('%s', (text, expected) => expect(asked(text)).toBe(expected));

	test('the heading above tells a wish', () => {
		const input = factInput([
			['required', "Requirements:\nBachelor's degree in statistics"],
			['preferred', 'Nice to have:\nPhD in statistics'],
		]);
		expect(readEducation(input)).toMatchObject({level: 'bachelor', preferred: 'phd', fields: ['statistics']});
	});
});

describe('no degree', () => {
	test.each([
		'Experience with MS Office, MS SQL Server and MS Teams',
		'Our office is in Cambridge, MA',
		'Boston, MA 02110',
		'Jackson, MS',
		'Experience with master data management',
		'Certified Scrum Master; mastery of SQL; master branch hygiene',
		'You will master the whole stack',
		'Work with technology teams (BA, QA, Dev)',
		'a high degree of autonomy',
		'a 360 degree view of the customer',
		'degrees of freedom',
		'latency of 50 ms or less',
		'a no-BS culture',
		'post-doctoral fellows nearby',
	])('%s', text => expect(asked(text)).toBeNull());

	test.each(['Our team includes PhDs in physics', 'Founded by two Stanford PhDs', 'We pay tuition for a Master’s degree'])(
		'a company speaks of itself: %s',
		text => expect(asked(text, 'about')).toBeNull(),
	);
});

test('fields have one name each, the longer name first', () => {
	expect(studyFields('in Computer Science, Electrical Engineering, Maths, IT or a related technical field')).toEqual([
		'computer science',
		'electrical engineering',
		'mathematics',
		'information technology',
		'technical field',
	]);
	expect(studyFields('it is what it is')).toEqual([]);
});

test('hostile text is read in one pass', () => {
	for (const unit of ["Bachelor's or ", 'MS ', 'degree, ', 'PhD/', 'a degree\u0000 in ']) expect(Array.isArray(findDegrees(unit.repeat(60_000)))).toBe(true);
});

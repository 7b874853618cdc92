import {describe, expect, test} from 'vitest';
import {analyse} from '../../lib/knowledge';
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
		['Was du mitbringst', 'required'],
		['Wat breng jij mee', 'required'],
		['Requisiti richiesti', 'required'],
		['Nasze oczekiwania', 'required'],
		['Requisitos desejáveis', 'preferred'],
		['What this role requires', 'required'],
		['You may be a fit if you have', 'required'],
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

describe('particulars of the job', () => {
	const TEXT = `Senior Data Engineer
Leeds | Full-time
Northwind builds tools for growers and was founded in 2015.
Requirements
Location: Leeds
CTC: 20 LPA
- Experience with Python
- Knowledge of SQL`;
	const analysis = understandText(TEXT);
	test.each([
		['Senior Data', 'other'],
		['Leeds |', 'other'],
		['Northwind builds', 'about'],
		['Location', 'other'],
		['CTC', 'salary'],
		['Experience with Python', 'required'],
	])('%s is %s', (phrase, kind) => {
		expect(sectionOf(analysis, TEXT, phrase)).toBe(kind);
	});

	test.each([
		['Experience: five years with Python', 'required'],
		['Location: we have offices in Leeds and York. You choose. Experience with Python helps in both of them, and knowledge of SQL too.', 'required'],
	])('none is “%s” under requirements', (line, kind) => {
		const text = `Requirements\n- Knowledge of statistics\n- ${line}`;
		expect(sectionOf(understandText(text), text, line.slice(0, 8))).toBe(kind);
	});

	test('strung together in flat text they part', () => {
		const text =
			'Role: Data Engineer Location: Pune Work Mode: Hybrid Budget: ₹15-25 LPA Notice period: 30 days Job Description: Develop pipelines for our clients and maintain services.';
		const flat = understandText(text);
		expect(['Data Engineer', 'Pune', '₹15', '30 days', 'Develop'].map(phrase => sectionOf(flat, text, phrase))).toEqual([
			'other',
			'other',
			'salary',
			'other',
			'duties',
		]);
	});
});

describe('lines that part alone', () => {
	test.each([
		['This is a hybrid role based in Leeds.', 'other'],
		['To learn more about Northwind, visit our pages.', 'other'],
		['#LI-Remote', 'other'],
		['We are not able to sponsor visas for this role.', 'legal'],
		['We are not able to offer sponsorship for this role.', 'legal'],
		['Northwind is committed to building a diverse crew.', 'legal'],
		['In person 4 days a week in Leeds', 'other'],
		['This position is based in Leeds.', 'other'],
		['The above statements are intended to describe the work.', 'other'],
	])('%s is %s', (line, kind) => {
		const text = `What you’ll do\n- Design models\n- Maintain services\n${line}\n- Write reports`;
		const analysis = understandText(text);
		expect(sectionOf(analysis, text, line)).toBe(kind);
		expect(sectionOf(analysis, text, 'Write reports')).toBe('duties');
	});

	test.each([
		'Knowledge of Kafka would be an advantage',
		'Ideally, you know Rust',
		'Bonus if you have written Rust',
		'Experience with Rust is welcome',
		'Work on Rust is encouraged',
		'Prefer someone who knows Rust',
		'Rust is a plus, but not a must',
		'Erfahrung mit Rust wünschenswert',
	])('“%s” is preferred', line => {
		const text = `Requirements\n- Experience with Python\n- ${line}\n- Knowledge of SQL`;
		const analysis = understandText(text);
		expect(['Python', line, 'SQL'].map(phrase => sectionOf(analysis, text, phrase))).toEqual(['required', 'preferred', 'required']);
	});
});

test.each([
	['Must be at ease with strangers', 'required'],
	['Minimum 2 years at sea', 'required'],
	['Patience and good humour are essential.', 'required'],
	['Must have sailed, preferably alone, is a plus', 'preferred'],
])('“%s” in a list of what is preferred is %s', (line, kind) => {
	const text = `Nice to have\n- Experience with Rust\n- ${line}\n- Knowledge of SQL`;
	const analysis = understandText(text);
	expect([line, 'SQL'].map(phrase => sectionOf(analysis, text, phrase))).toEqual([kind, 'preferred']);
});

describe('lists whose signs or breaks were lost', () => {
	test('named items of a list open no sections', () => {
		const text =
			'What we offer\nMeaningful work: We ship tools that growers use.\nEmbracing change: We try new ways of working.\nA kind team: We are a friendly crowd.\nHealth: dental insurance and paid time off.';
		const analysis = understandText(text);
		expect(['Meaningful', 'Embracing', 'kind team'].map(phrase => sectionOf(analysis, text, phrase))).toEqual(['benefits', 'benefits', 'benefits']);
	});

	test('an item that holds one dash stays whole', () => {
		const text = 'What you’ll do\n- Real reach – Your work is seen by growers\n- Design models';
		expect(understandText(text).sections.map(section => section.kind)).toEqual(['duties']);
	});

	test('a heading glued to its text opens its section', () => {
		const text = 'Requirements5 years of work with Python.\nKnowledge of SQL.\nPreferredOnline learning.\nAuction theory.';
		const analysis = understandText(text);
		expect(['5 years', 'SQL', 'Online', 'Auction'].map(phrase => sectionOf(analysis, text, phrase))).toEqual([
			'required',
			'required',
			'preferred',
			'preferred',
		]);
	});

	test('headings without a colon part flat text', () => {
		const text =
			'Northwind was founded in 2001 and makes maps. Responsibilities Design models and maintain services. Collect data from growers. What You Will Bring A degree in statistics. Nice To Have Some Rust.';
		const analysis = understandText(text);
		expect(['founded', 'Design', 'degree', 'Some Rust'].map(phrase => sectionOf(analysis, text, phrase))).toEqual(['about', 'duties', 'required', 'preferred']);
	});

	test('so do those that lost the space before them', () => {
		const text =
			'Northwind was founded in 2001 and makes maps. You will design models and meet the crews oftenPreferred Qualifications Experience with Rust. Knowledge of tides.QUALIFICATIONS Detail oriented. Skills in SQL.';
		const analysis = understandText(text);
		expect(['design models', 'Rust', 'tides', 'SQL'].map(phrase => sectionOf(analysis, text, phrase))).toEqual([
			'duties',
			'preferred',
			'preferred',
			'required',
		]);
	});
});

test.each([
	['Requisitos\nContar con años de experiencia en Python.\nPoseer conocimientos de SQL.', 'Poseer', 'required'],
	['Erfahrung mit Python und sehr gute Kenntnisse in SQL.\nTeamfähigkeit und Kommunikationsstärke.', 'Team', 'required'],
	['Wir bieten\n30 Tage Urlaub\nFlexible Arbeitszeiten', 'Flexible', 'benefits'],
	['Vos missions\nConcevoir des modèles\nParticiper à la mise en production', 'Participer', 'duties'],
])('in other languages too: %s', (text, phrase, kind) => {
	expect(sectionOf(understandText(text), text, phrase)).toBe(kind);
});

describe('a text that lost its lines, its list signs and its stops', () => {
	const kindOf = (text: string, words: string): string | undefined => {
		const at = text.indexOf(words);
		return analyse({title: '', text}).sections.find(({start, end}) => start <= at && at < end)?.kind;
	};
	const flat =
		'Northwind moves parcels between islands. It was founded by two captains and has grown every year since. Key Responsibilities Plan the routes of our ferries Develop forecasts of parcels for each harbour Analyze delays and report them to the crews Support the planners in SQL ' +
		'Requirements Bachelor degree in mathematics Experience with Python or R Proven ability to work with numbers of many kinds Knowledge of shipping or trade Strong communication skills ' +
		'IT WOULD BE NICE FOR YOU TO HAVE Familiarity with Tableau and maps of the sea. All qualified applicants will receive consideration without regard to race, religion or sex.';
	test.each([
		['Develop forecasts', 'duties'],
		['Support the planners', 'duties'],
		['Experience with Python', 'required'],
		['Strong communication', 'required'],
		['Familiarity with Tableau', 'preferred'],
		['All qualified applicants', 'legal'],
	])('%s is read as %s', (words, kind) => {
		expect(kindOf(flat, words)).toBe(kind);
	});

	test('is no single item where only its beginning had a sign', () => {
		const text = `Job Description• Ship parcels to islandsJob RequirementsAbility to count parcels fast and well in all weathers of the sea.Strong habits of writing and of speaking with crews.Python-based work on tides and winds is what you do best.${' You know the harbours of the north by their names and lights.'.repeat(5)} All qualified applicants will receive consideration for employment without regard to race, religion or sex.`;
		expect(kindOf(text, 'Strong habits')).toBe('required');
		expect(kindOf(text, 'All qualified')).toBe('legal');
	});
});

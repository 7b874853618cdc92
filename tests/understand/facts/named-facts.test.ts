import {describe, expect, test} from 'vitest';
import {FACT_ROWS} from '../../../lib/fact-rows';
import type {SectionKind} from '../../../lib/model';
import {readBenefits} from '../../../lib/understand/facts/benefits';
import {readCertifications} from '../../../lib/understand/facts/certifications';
import {readCollaborators} from '../../../lib/understand/facts/collaborates';
import {buildFactWords} from '../../../lib/understand/facts/fact-words';
import {readIndustry} from '../../../lib/understand/facts/industry';
import {readLanguages} from '../../../lib/understand/facts/languages';
import {PhraseIndex} from '../../../lib/understand/facts/phrase-index';
import {factInput} from './fact-input';

const findFactWords = buildFactWords(FACT_ROWS);

describe('phrases', () => {
	const index = new PhraseIndex([
		{words: '401(k)', value: 'pension'},
		{words: '=PMP', value: 'pmp'},
		{words: 'security+', value: 'security'},
		{words: 'health insurance', value: 'health'},
	]);
	test.each([
		['a 401(k) plan and 401 (k) match', ['pension', 'pension']],
		['PMP or pmp', ['pmp']],
		['Security+ and security', ['security']],
		['Health  insurance, health\ninsurance', ['health']],
		['unhealth insurance', []],
	])('%s', (text, expected) => expect(index.find(text).map(hit => hit.value)).toEqual(expected));
});

const certificates = (text: string, section: SectionKind = 'required') =>
	readCertifications(factInput(text, {section}), findFactWords(text)).map(({label, level}) => `${label}${level === 'preferred' ? ' (wish)' : ''}`);
describe('certificates', () => {
	test.each([
		['Certified Scrum Master; mastery of SQL', ['Certified Scrum Master']],
		[
			'Cloud certifications (AWS Solutions Architect, Azure Solutions Architect, GCP Professional Cloud Architect)',
			['AWS Certified Solutions Architect', 'Azure Solutions Architect Expert', 'GCP Professional Cloud Architect'],
		],
		['Google Machine Learning Engineer Certification', ['Google Professional Machine Learning Engineer']],
		['IBM Data Science Certification', ['IBM Data Science Certification']],
		['Microsoft Artificial Intelligence Certification', ['Microsoft Artificial Intelligence Certification']],
		['PMP certification a plus', ['PMP (wish)']],
		['CompTIA Security+ or CISSP', ['CompTIA Security+', 'CISSP']],
		['CPA or CFA preferred', ['CPA (wish)', 'CFA (wish)']],
		['ITIL certification', ['ITIL']],
		['Six Sigma Green Belt certification', ['Six Sigma']],
		['Certifications in data architecture or analytics', ['Certifications in data architecture or analytics']],
		['Relevant Dremio certification', ['Dremio certification']],
	])('%s', (text, expected) => expect(certificates(text)).toEqual(expected));

	test.each([
		['Knowledge of ITIL processes', 'required'],
		['Optimise CPA, CPC and ROAS', 'required'],
		['We pay for AWS certifications', 'benefits'],
		['We are AWS Certified partners', 'about'],
		['birth certificate', 'required'],
		['Manage SSL certificates', 'duties'],
	] as const)('none: %s', (text, section) => expect(certificates(text, section)).toEqual([]));
});

test.each([
	['Fluent in English and German', ['English', 'German']],
	['Spanish language skills are a plus', ['Spanish wish']],
	['Fluent German (C1)', ['German']],
	['Must be bilingual in Mandarin and English', ['Mandarin', 'English']],
	['Native-level French required', ['French']],
	['We polish the English of the interface', []],
	['Natural language processing for Arabic corpora', []],
])('languages: %s', (text, expected) =>
	expect(
		readLanguages(factInput(text, {section: 'required'}), findFactWords(text)).map(({language, level}) => `${language}${level === 'preferred' ? ' wish' : ''}`),
	).toEqual(expected),
);

const colleagues = (text: string, section: SectionKind = 'duties') => readCollaborators(factInput(text, {section})).map(({id}) => id);
describe('colleagues', () => {
	test.each([
		['Collaborate with Data Scientists, Data Engineers and Product Managers to ship models', ['data-scientist', 'data-engineer', 'product-manager']],
		['Work closely with product and design teams', ['product-and-design-team']],
		['Partner with Product, Engineering, and Legal to set the roadmap', ['product', 'engineering', 'legal']],
		['working alongside software engineers and DevOps engineers', ['software-engineer', 'devops-engineer']],
		['You will report to the Head of Data', ['head-of-data']],
		['Mentor junior engineers', ['junior-engineer']],
		['Liaise with stakeholders and domain experts', ['stakeholder', 'domain-expert']],
		['Present findings to senior leadership', ['senior-leadership']],
		['Work with large datasets and modern tools', []],
		['Work with Python and SQL', []],
		['Work with minimal supervision', []],
	])('%s', (text, expected) => expect(colleagues(text)).toEqual(expected));

	test('the quote is the slice, without its article', () => {
		const [one] = readCollaborators(factInput('Collaborate with the data platform team.', {section: 'duties'}));
		expect(one?.quote).toBe('data platform team');
	});
});

test.each([
	['about', 'We are a leading bank for small businesses, with credit cards and loans.', 'finance'],
	['about', 'Our hospitals care for patients with clinical excellence.', 'healthcare'],
	['about', 'We build a SaaS platform for developers.', 'technology'],
	['about', 'An online retailer of fashion and footwear.', 'retail and e-commerce'],
	['about', 'We design autonomous vehicles and self-driving trucks.', 'automotive'],
	['about', 'We work for the Department of Defense and federal agencies.', 'government and defence'],
	['about', 'A university for students and teachers.', 'education'],
	['about', 'A management consulting firm.', 'consulting'],
	['about', 'Solar and wind power for the grid.', 'energy'],
	['required', 'You write clean code.', null],
] as const)('industry, %s: %s', (section, text, expected) =>
	expect(readIndustry(factInput(text, {section}), findFactWords(text), findFactWords)?.value ?? null).toBe(expected),
);

test('benefits are read where they are offered', () => {
	const read = (text: string, section: SectionKind) =>
		readBenefits(factInput(text, {section}), findFactWords(text))
			.map(({id}) => id)
			.sort();
	expect(read('401(k) match, dental and vision insurance, unlimited PTO, parental leave', 'benefits')).toEqual([
		'dental',
		'paid-leave',
		'parental-leave',
		'retirement',
		'unlimited-leave',
		'vision',
	]);
	expect(read('We sell dental software to clinics and trade equity.', 'about')).toEqual([]);
	expect(read('Experience in health insurance', 'required')).toEqual([]);
});

test('every row of data/facts is found by each of its names', () => {
	for (const name of ['401k', 'CISSP', 'Mandarin', 'stock options', 'hospital']) expect(findFactWords(`the ${name} here`)).not.toHaveLength(0);
});

test('hostile text is read in one pass', () => {
	for (const unit of ['work with ', 'teams, ', 'certification ', 'English ', '\udfff dental ']) {
		const input = factInput(unit.repeat(4_000), {section: 'required'});
		expect(
			Array.isArray(readCollaborators(input)) &&
				Array.isArray(readCertifications(input, findFactWords(input.text))) &&
				Array.isArray(readLanguages(input, findFactWords(input.text))),
		).toBe(true);
	}
});

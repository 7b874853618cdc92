import {describe, expect, test} from 'vitest';
import type {RoleId} from '../../lib/model';
import {findIndustry, findRole, findSkill} from '../../lib/weigh/documented';
import type {Documented} from '../../lib/weigh/documented-rows';
import {readDocumented} from '../data/data-files';

const files = Object.fromEntries(readDocumented());
const skillFiles = ['languages', 'tools', 'mathematics', 'machine-learning', 'data-work', 'engineering', 'soft-skills'];
const documented = {...files, skills: skillFiles.flatMap(name => files[name] ?? [])} as unknown as Documented;

describe('what is documented for a role', () => {
	const mle = findRole('machine-learning-engineer', documented);
	const ds = findRole('data-scientist', documented);

	test('education keeps every statement, as the documents differ', () => {
		expect(mle.education.map(({level, from}) => [level, from[0]])).toEqual(
			expect.arrayContaining([
				["Master's or PhD", 'why-mle#education-table'],
				["Bachelor's", 'why-mle#faq-qualifications'],
				["Bachelor's, certificate or bootcamp", 'noble-desktop#job-requirements'],
			]),
		);
		expect(mle.disagreements.map(({id}) => id)).toContain('disagreement-education');
		expect(ds.education.map(({degrees}) => degrees)).toEqual([['master', 'phd']]);
	});

	test('certifications come with who gives them', () => {
		expect(mle.certifications.map(({organization}) => organization)).toEqual(['Google', 'IBM', 'Microsoft', ...Array(4).fill('Noble Desktop')]);
		expect(mle.certifications.find(({name}) => name === 'Software Engineering Certificate')?.hours).toBe(510);
	});

	test.each([
		[
			'machine-learning-engineer',
			'jobs',
			[
				[2015, 10000],
				[2016, 15000],
				[2017, 20000],
			],
		],
		[
			'machine-learning-engineer',
			'growth-percent',
			[
				[2022, 10],
				[2023, 15],
				[2024, 20],
			],
		],
		['machine-learning-engineer', 'openings', [[undefined, 500]]],
		['data-scientist', 'openings', [[undefined, 450]]],
		['ai-engineer', 'satisfaction-percent', [[undefined, 75]]],
		['data-scientist', 'women-percent', [[undefined, 35]]],
		['data-scientist', 'growth-percent', []],
		['data-engineer', 'openings', []],
	] as const)('%s, %s: figures with their years', (role, measure, figures) => {
		const rows = findRole(role, documented).market.filter(row => row.measure === measure);
		expect(rows.map(({year, value}) => [year, value])).toEqual(figures);
	});

	test('a difference shows for both of its roles, and what joins them for both', () => {
		const shared = mle.differences.filter(({sides}) => sides.both !== undefined);
		expect(shared.length).toBeGreaterThan(3);
		expect(ds.differences).toEqual(expect.arrayContaining(shared));
		expect(ds.differences.every(({sides}) => 'data-scientist' in sides || 'both' in sides)).toBe(true);
	});

	test.each(['data-engineer', 'data-analyst', 'software-engineer', 'research-scientist', 'other'] as const)(
		'%s: nothing is documented, and nothing is made up',
		role => {
			expect(Object.values(findRole(role, documented)).flat()).toEqual([]);
		},
	);

	test('duties and focus belong to the role asked for', () => {
		expect(mle.responsibilities).toHaveLength(36);
		expect(new Set(ds.focus.map(({role}) => role))).toEqual(new Set<RoleId>(['data-scientist']));
	});
});

describe('what is documented of a skill', () => {
	test.each([
		['tensorflow', ['developing, training and deploying models', 'writing code for models, algorithms and deep learning']],
		['pandas', ['data analysis']],
		['css', ['front end of a web page']],
		['docker', []],
	])('%s is used for', (skill, uses) => {
		expect(
			findSkill(skill, documented)
				.uses.map(({use}) => use)
				.sort(),
		).toEqual(uses);
	});

	test.each([
		['scikit-learn', ['Data Science Certificate']],
		['django', ['Software Engineering Certificate']],
		['generative-ai', ['Generative AI Certificate']],
		['automation', ['Data Science Certificate', 'Generative AI Certificate', 'Software Engineering Certificate']],
		['hadoop', []],
	])('%s is taught by', (skill, paths) => {
		expect(findSkill(skill, documented).learningPaths.map(({name}) => name)).toEqual(paths);
	});

	test('both levels of R stand, with the disagreement', () => {
		const r = findSkill('r', documented);
		expect(r.proficiency.map(({level}) => level).sort()).toEqual(['Intermediate', 'strong proficiency']);
		expect(r.disagreements.map(({id}) => id)).toContain('disagreement-r-level');
	});

	test('a method shows the industries that use it', () => {
		expect(findSkill('recommender-systems', documented).industryUses.map(({industry}) => industry)).toEqual(['retail and e-commerce']);
	});

	test('a skill that the documents do not name has nothing', () => {
		expect(Object.values(findSkill('kubernetes', documented)).flat()).toEqual([]);
	});
});

describe('what is documented of an industry', () => {
	test.each([
		['technology', 35, 40, 9],
		['finance', 25, 25, 11],
		['healthcare', 15, 15, 0],
		['retail and e-commerce', undefined, undefined, 9],
		['automotive', undefined, undefined, 0],
	])('%s: shares of hiring and of employment, and its uses', (name, hiring, employed, uses) => {
		const found = findIndustry(name, documented);
		expect(found.industry?.shareHiringPercent).toBe(hiring);
		expect(found.industry?.shareEmployedPercent).toBe(employed);
		expect(found.uses).toHaveLength(uses);
	});

	test('one that the documents do not name is null', () => {
		expect(findIndustry('energy', documented)).toEqual({industry: null, uses: [], disagreements: []});
	});
});

describe('the rows that the look-ups read', () => {
	const everyRole: Readonly<Record<RoleId, true>> = {
		'machine-learning-engineer': true,
		'data-scientist': true,
		'ai-engineer': true,
		'data-engineer': true,
		'data-analyst': true,
		'software-engineer': true,
		'research-scientist': true,
		other: true,
	};
	const lookedUp = ['role-focus', 'responsibilities', 'education', 'certifications', 'market', 'outlook', 'disagreements', 'benchmarks'];

	test.each(lookedUp)('%s names roles that a posting can read as', name => {
		const named = (files[name] ?? []).flatMap(row => (row.roles as readonly string[] | undefined) ?? (typeof row.role === 'string' ? [row.role] : []));
		expect(named.length).toBeGreaterThan(0);
		expect(named.filter(role => !(role in everyRole))).toEqual([]);
	});

	test('an industry that is used or disputed is a row', () => {
		const known = new Set(documented.industries.map(({name}) => name));
		const named = [...documented['industry-uses'].map(({industry}) => industry), ...documented.disagreements.flatMap(({industries}) => industries ?? [])];
		expect(named.filter(name => !known.has(name))).toEqual([]);
	});

	test.each(Object.entries(documented))('%s has rows', (_, rows) => {
		expect(rows.length).toBeGreaterThan(0);
	});
});

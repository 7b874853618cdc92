import {describe, expect, test} from 'vitest';
import type {RoleId} from '../../lib/model';
import {ROLES} from '../../lib/understand/role-cues';
import {contradictsTitle, readTitleRole, readTitleRoles} from '../../lib/understand/title';

describe('a title', () => {
	test.each<[string, RoleId | null]>([
		['Machine Learning Engineer', 'machine-learning-engineer'],
		['Senior ML Engineer (m/f/d)', 'machine-learning-engineer'],
		['Staff Machine Learning Engineer - Trust and Safety AI', 'machine-learning-engineer'],
		['Machine Learning Platform Engineer', 'machine-learning-engineer'],
		['MLOps Engineer', 'machine-learning-engineer'],
		['Software Engineer, Machine Learning', 'machine-learning-engineer'],
		['Computer Vision Engineer', 'machine-learning-engineer'],
		['NLP Engineer II', 'machine-learning-engineer'],
		['Data Scientist', 'data-scientist'],
		['Sr. Data Scientist, Growth', 'data-scientist'],
		['Head of Data Science', 'data-scientist'],
		['Data Scientist, Computational Chemistry', 'data-scientist'],
		['Biostatistician', 'data-scientist'],
		['AI Engineer', 'ai-engineer'],
		['Applied AI Engineer - London', 'ai-engineer'],
		['Generative AI Developer', 'ai-engineer'],
		['LLM Engineer', 'ai-engineer'],
		['Forward Deployed AI Engineer', 'ai-engineer'],
		['Data Engineer', 'data-engineer'],
		['Big Data Architect (Spark/Scala)', 'data-engineer'],
		['ETL Developer', 'data-engineer'],
		['Analytics Engineer', 'data-engineer'],
		['AI Data Engineer', 'data-engineer'],
		['Data Analyst', 'data-analyst'],
		['Marketing Data Analyst (no machine learning)', 'data-analyst'],
		['Business Intelligence Analyst', 'data-analyst'],
		['Reporting Analyst', 'data-analyst'],
		['Backend Engineer (Go)', 'software-engineer'],
		['Full-Stack Developer', 'software-engineer'],
		['Site Reliability Engineer', 'software-engineer'],
		['iOS Developer', 'software-engineer'],
		['Research Scientist, Deep Learning', 'research-scientist'],
		['Applied Scientist II', 'research-scientist'],
		['AI Research Engineer', 'research-scientist'],
		['Postdoctoral Researcher', 'research-scientist'],
		['Nurse', 'other'],
		['Senior Accountant', 'other'],
		['Product Manager, Machine Learning', 'other'],
		['AI Sales Engineer - Hospitals', 'other'],
		['Financial Analyst', 'other'],
		['Medical Laboratory Scientist', 'other'],
		['Research Scientist, Immunology', 'other'],
		['Technical Writer - AI', 'other'],
		['Data Science Instructor', 'other'],
		['Chief of Staff, Data', 'other'],
		['Team Member', null],
		['', null],
	])('“%s” says %s', (title, role) => {
		expect(readTitleRole(title)).toBe(role);
	});

	test.each<[string, readonly RoleId[]]>([
		['Machine Learning Engineer/Data Scientist', ['machine-learning-engineer', 'data-scientist']],
		['Data Scientist / Data Analyst', ['data-scientist', 'data-analyst']],
		['AI/ML Engineer', ['machine-learning-engineer', 'ai-engineer']],
		['Software Engineer, AI', ['ai-engineer', 'software-engineer']],
	])('“%s” names several', (title, roles) => {
		expect(readTitleRoles(title)).toEqual(roles);
	});

	test('of any length is read', () => {
		expect(readTitleRole(`${'very '.repeat(100_000)}Data Scientist`)).toBe(null);
	});
});

describe('a contradiction of the title', () => {
	const content = (id: RoleId, share: number, decided = true) => {
		const rest = (1 - share) / (ROLES.length - 1);
		return {id, decided, scores: Object.fromEntries(ROLES.map(role => [role, role === id ? share : rest])) as Record<RoleId, number>};
	};

	test.each<[string, string, ReturnType<typeof content>, boolean]>([
		['is said where the content is surely another role', 'Data Scientist', content('machine-learning-engineer', 0.8), true],
		['is not said where the content is undecided', 'Data Scientist', content('machine-learning-engineer', 0.8, false), false],
		['is not said where the content leads by little', 'Data Scientist', content('machine-learning-engineer', 0.3), false],
		['is not said where the title names the role among others', 'ML Engineer / Data Scientist', content('data-scientist', 0.9), false],
		['is not said where the title names no role', 'Team Member', content('data-scientist', 0.9), false],
		['is not said of another occupation', 'Nurse', content('data-scientist', 0.9), false],
		['is not said where they agree', 'Data Scientist', content('data-scientist', 0.9), false],
	])('%s', (_, title, reading, expected) => {
		expect(contradictsTitle(title, reading)).toBe(expected);
	});
});

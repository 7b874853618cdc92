/** The skills that postings of a role usually ask, to begin a profile with. Law: ids of the shipped taxonomy only; a test compares. */
import type {RoleId, SkillId} from '../model';

export const startingSets: readonly {readonly role: RoleId; readonly skills: readonly SkillId[]}[] = [
	{role: 'data-analyst', skills: ['sql', 'excel', 'python', 'tableau', 'power-bi', 'statistics', 'data-visualization', 'ab-testing']},
	{
		role: 'data-scientist',
		skills: ['python', 'sql', 'r', 'pandas', 'numpy', 'scikit-learn', 'statistics', 'machine-learning', 'ab-testing', 'data-visualization'],
	},
	{role: 'research-scientist', skills: ['python', 'pytorch', 'deep-learning', 'machine-learning', 'statistics', 'linear-algebra', 'numpy', 'nlp']},
	{
		role: 'machine-learning-engineer',
		skills: ['python', 'sql', 'pytorch', 'tensorflow', 'scikit-learn', 'docker', 'kubernetes', 'aws', 'git', 'machine-learning', 'deep-learning'],
	},
	{role: 'ai-engineer', skills: ['python', 'llm', 'rag', 'prompt-engineering', 'langchain', 'vector-databases', 'docker', 'aws', 'git', 'apis']},
	{role: 'software-engineer', skills: ['python', 'java', 'javascript', 'sql', 'git', 'docker', 'aws', 'ci-cd', 'apis']},
	{role: 'data-engineer', skills: ['python', 'sql', 'spark', 'airflow', 'dbt', 'kafka', 'snowflake', 'aws', 'docker', 'git', 'etl']},
];

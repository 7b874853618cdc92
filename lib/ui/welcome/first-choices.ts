/** The skills that the first run offers to begin with, in groups. Law: ids of the shipped taxonomy only; a test compares. */
import type {SkillId} from '../../model';

export type ChoiceGroup = 'languages' | 'frameworks' | 'data' | 'cloud' | 'maths';
export const firstChoices: readonly {readonly group: ChoiceGroup; readonly skills: readonly SkillId[]}[] = [
	{group: 'languages', skills: ['python', 'sql', 'r', 'java', 'scala', 'cpp', 'javascript']},
	{group: 'frameworks', skills: ['scikit-learn', 'pytorch', 'tensorflow', 'keras', 'xgboost']},
	{group: 'data', skills: ['pandas', 'spark', 'airflow', 'dbt', 'kafka', 'bigquery']},
	{group: 'cloud', skills: ['docker', 'kubernetes', 'aws', 'gcp', 'azure', 'mlflow', 'git']},
	{group: 'maths', skills: ['statistics', 'ab-testing', 'linear-algebra', 'optimization']},
];

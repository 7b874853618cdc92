/**
 * The skills that a profile of a role may begin with. Law: ids of the shipped taxonomy only. What the source documents name for a role comes first (they name skills
 * for machine-learning engineers alone: data/documented); the other sets are what postings that read as the role ask most, by our own count over 4,691 public
 * postings of 2019 to 2026 (tools and methods, broad words such as `programming` left out), most asked first.
 */
import type {RoleId, SkillId} from '../model';

export type StartingSet = {readonly role: RoleId; readonly from: 'documents' | 'postings'; readonly skills: readonly SkillId[]};

export const startingSets: readonly StartingSet[] = [
	{
		role: 'data-analyst',
		from: 'postings',
		skills: ['sql', 'reporting', 'data-analysis', 'data-visualization', 'excel', 'dashboards', 'tableau', 'python', 'r', 'statistics', 'power-bi'],
	},
	{
		role: 'data-scientist',
		from: 'postings',
		skills: [
			'python',
			'machine-learning',
			'r',
			'sql',
			'statistics',
			'data-visualization',
			'data-analysis',
			'predictive-modeling',
			'spark',
			'hadoop',
			'data-mining',
		],
	},
	{
		role: 'research-scientist',
		from: 'postings',
		skills: [
			'machine-learning',
			'python',
			'research',
			'deep-learning',
			'scientific-publications',
			'statistics',
			'tensorflow',
			'pytorch',
			'nlp',
			'computer-vision',
		],
	},
	{
		role: 'machine-learning-engineer',
		from: 'documents',
		skills: [
			'python',
			'r',
			'java',
			'tensorflow',
			'pytorch',
			'scikit-learn',
			'keras',
			'numpy',
			'pandas',
			'spark',
			'hadoop',
			'machine-learning',
			'deep-learning',
			'model-deployment',
			'statistics',
			'probability',
			'linear-algebra',
		],
	},
	{
		role: 'ai-engineer',
		from: 'postings',
		skills: ['llm', 'python', 'machine-learning', 'rag', 'ai-agents', 'prompt-engineering', 'aws', 'model-evaluation', 'vector-databases', 'apis', 'langchain'],
	},
	{
		role: 'software-engineer',
		from: 'postings',
		skills: ['python', 'backend-development', 'aws', 'front-end-development', 'software-architecture', 'apis', 'react', 'java', 'typescript', 'ci-cd', 'agile'],
	},
	{
		role: 'data-engineer',
		from: 'postings',
		skills: ['python', 'sql', 'spark', 'hadoop', 'etl', 'aws', 'data-pipelines', 'data-warehousing', 'java', 'hive', 'data-modeling', 'kafka', 'scala'],
	},
];

/** One posting as the engine would read it, with its profile and its fit, to show and to test with. The numbers agree with each other. */
import type {
	Analysis,
	AskedSkill,
	AskLevel,
	Benchmark,
	Fit,
	FitItem,
	FitPart,
	Gate,
	Level,
	Posting,
	Profile,
	RoleEvidence,
	RoleId,
	Salary,
	SkillKind,
	TabView,
} from '../../lib/model';
import {bandOf} from '../../lib/weigh/bands';

export const sampleText = `About Fernwick Labs
Our shop is written in Go.
What you will do
You own the training and serving pipelines and are on call for the ranking service. You design and read A/B tests. Features are built in dbt and Airflow.
What you bring
At least 5 years with Python, SQL, PyTorch and Kubernetes.`;

/** The words with their true place in the sample's text. */
const quote = (words: string) => ({start: sampleText.indexOf(words), end: sampleText.indexOf(words) + words.length, quote: words});

const evidence = (role: RoleId, words: string, weight: number): RoleEvidence => ({...quote(words), role, weight, rule: 'sample'});

export function askedSkill(id: string, label: string, level: Level, kind: SkillKind = 'tool'): AskedSkill {
	return {id, label, kind, level, group: null, years: null, depth: null, mentions: [], near: {impliedBy: [], siblings: [], parents: []}};
}

const asked: readonly (readonly [id: string, label: string, level: Level, kind?: SkillKind])[] = [
	['python', 'Python', 'required'],
	['sql', 'SQL', 'required'],
	['docker', 'Docker', 'required'],
	['git', 'Git', 'required'],
	['scikit-learn', 'scikit-learn', 'required'],
	['statistics', 'Statistics', 'required', 'method'],
	['ab-testing', 'A/B testing', 'required', 'method'],
	['pytorch', 'PyTorch', 'required'],
	['kubernetes', 'Kubernetes', 'required'],
	['airflow', 'Airflow', 'used'],
	['dbt', 'dbt', 'used'],
	['pandas', 'pandas', 'used'],
	['kafka', 'Kafka', 'used'],
	['bigquery', 'BigQuery', 'preferred'],
	['bayesian-statistics', 'Bayesian statistics', 'preferred', 'method'],
	['spark', 'Spark', 'preferred'],
	['mlflow', 'MLflow', 'preferred'],
	['go', 'Go', 'context'],
];

export const salary: Salary = {
	min: 62_000,
	max: 74_000,
	currency: 'GBP',
	period: 'year',
	kind: 'base',
	start: 0,
	end: 0,
	quote: '£62,000 to £74,000',
	rule: 'sample',
};
export const benchmark: Benchmark = {
	kind: 'role',
	role: 'machine-learning-engineer',
	place: 'United Kingdom',
	min: 58_000,
	max: 82_000,
	currency: 'GBP',
	period: 'year',
	from: 'Sample pay survey',
	compares: 'inside',
};

const nowhere = {start: 0, end: 0, quote: '', rule: 'sample'};

export function sampleAnalysis(over: Partial<Analysis> = {}): Analysis {
	return {
		schema: 1,
		language: 'en',
		languageRead: 'full',
		title: 'Data Scientist, Recommendations',
		company: 'Fernwick Labs',
		location: 'Leeds',
		url: 'https://jobs.fernwick.example/42',
		words: 412,
		truncated: false,
		role: {
			id: 'machine-learning-engineer',
			decided: true,
			scores: {
				'data-analyst': 0,
				'data-scientist': 0.21,
				'research-scientist': 0,
				'machine-learning-engineer': 0.61,
				'ai-engineer': 0,
				'software-engineer': 0.09,
				'data-engineer': 0.06,
				other: 0.03,
			},
			title: 'data-scientist',
			mismatch: true,
			evidence: [
				evidence('data-scientist', 'design and read A/B tests', 0.4),
				evidence('machine-learning-engineer', 'own the training and serving pipelines', 0.9),
				evidence('machine-learning-engineer', 'on call for the ranking service', 0.7),
				evidence('data-engineer', 'built in dbt', 0.2),
			],
		},
		skills: asked.map(([id, label, level, kind]) => askedSkill(id, label, level, kind)),
		groups: [],
		sections: [],
		facts: {
			salary,
			salaries: [salary],
			years: {...quote('At least 5 years'), rule: 'sample', min: 5, max: null, skill: null, degree: null, level: 'required'},
			experience: [],
			education: {...nowhere, level: 'master', preferred: null, equivalentOk: false, fields: []},
			arrangement: {...nowhere, value: 'hybrid', daysInOffice: 2, region: null},
			seniority: null,
			employment: null,
			visa: null,
			clearance: null,
			industry: null,
			certifications: [],
			collaborates: [],
			languages: [],
			benefits: [],
		},
		benchmarks: [benchmark],
		contradictions: [],
		unknownTerms: [],
		...over,
	};
}

export function samplePosting(over: Partial<Posting> = {}): Posting {
	return {
		key: 'sample',
		url: 'https://jobs.fernwick.example/42',
		board: null,
		language: 'en',
		title: {value: 'Data Scientist, Recommendations', by: 'json-ld'},
		company: {value: 'Fernwick Labs', by: 'json-ld'},
		location: {value: 'Leeds', by: 'json-ld'},
		salary: null,
		employment: null,
		arrangement: null,
		postedOn: {value: '2026-11-12', by: 'json-ld'},
		validThrough: {value: '2026-11-30', by: 'json-ld'},
		text: sampleText,
		blocks: [],
		textBy: 'json-ld',
		disagreements: [],
		truncated: false,
		...over,
	};
}

/** Noon of 20 November 2026, local time. */
export const now = new Date(2026, 10, 20, 12).getTime();
const DAY = 86_400_000;

export function sampleView(over: Partial<Extract<TabView, {kind: 'posting'}>> = {}): Extract<TabView, {kind: 'posting'}> {
	return {kind: 'posting', posting: samplePosting(), analysis: sampleAnalysis(), saved: null, marks: true, firstSeenAt: now - 3 * DAY, ...over};
}

export function sampleProfile(over: Partial<Profile> = {}): Profile {
	const skill = (id: string, label: string) => ({id, label, level: 'good' as const});
	return {
		id: 'sample',
		name: 'Sample',
		skills: [
			skill('python', 'Python'),
			skill('sql', 'SQL'),
			skill('docker', 'Docker'),
			skill('git', 'Git'),
			skill('scikit-learn', 'scikit-learn'),
			skill('statistics', 'Statistics'),
			skill('ab-testing', 'A/B testing'),
			skill('keras', 'Keras'),
			skill('airflow', 'Airflow'),
			skill('dbt', 'dbt'),
			skill('pandas', 'pandas'),
			skill('bigquery', 'BigQuery'),
			skill('bayesian-statistics', 'Bayesian statistics'),
		],
		years: 4,
		degree: 'master',
		fields: ['statistics'],
		certifications: [],
		places: ['Leeds'],
		arrangements: ['remote', 'hybrid'],
		maxDaysInOffice: 2,
		minSalary: {amount: 55_000, currency: 'GBP', period: 'year'},
		needsSponsorship: null,
		citizen: null,
		clearance: null,
		...over,
	};
}

export const gate = (kind: Gate['kind'], state: Gate['state'], asks: string | null = null, yours: string | null = null): Gate => ({
	kind,
	state,
	asks,
	yours,
	evidence: null,
});
export const sampleGates: readonly Gate[] = [
	gate('years', 'unmet', '5', '4'),
	gate('degree', 'met', 'master', 'master'),
	gate('arrangement', 'met', 'hybrid 2', 'remote, hybrid'),
	gate('pay', 'met', '74000', '55000 GBP'),
	gate('visa', 'unstated', null, 'needed'),
];

export type Asked = {readonly label: string; readonly credit?: number; readonly via?: string; readonly skills?: readonly string[]};
const weights: Readonly<Record<AskLevel, number>> = {required: 1, used: 0.5, preferred: 0.25};

/** A fit whose sums are true: points are each item's share of all weights. Credit is 1 where it is not said. */
export function fitOf(asks: Readonly<Partial<Record<AskLevel, readonly Asked[]>>>, gates: readonly Gate[] = sampleGates): Fit {
	const levels = (['required', 'used', 'preferred'] as const).filter(level => asks[level] !== undefined);
	const all = levels.reduce((sum, level) => sum + (asks[level]?.length ?? 0) * weights[level], 0);
	const parts = levels.map((level): FitPart => {
		const weight = weights[level];
		const items = (asks[level] ?? []).map(({label, credit = 1, via, skills}): FitItem => {
			const status = credit === 1 ? 'have' : credit > 0 ? 'related' : 'missing';
			return {
				level,
				skills: skills ?? [label.toLowerCase().replaceAll('/', '').replaceAll(' ', '-')],
				label,
				soft: false,
				need: 1,
				weight,
				credit,
				points: (100 * weight * credit) / all,
				gain: (100 * weight * (1 - credit)) / all,
				status,
				via: via ?? null,
			};
		});
		const credited = items.reduce((sum, item) => sum + item.weight * item.credit, 0);
		return {
			level,
			items,
			matched: items.filter(({status}) => status === 'have').length,
			weight: items.length * weight,
			credited,
			points: (100 * credited) / all,
		};
	});
	const items = parts.reduce((sum, part) => sum + part.items.length, 0);
	const exact = parts.reduce((sum, part) => sum + part.points, 0);
	const sure = items < 4 ? null : exact;
	return {score: sure === null ? null : Math.round(sure), exact: sure, items, band: bandOf(sure), doubts: [], range: null, parts, gates};
}

const names = (...labels: readonly string[]): readonly Asked[] => labels.map(label => ({label}));
export const sampleFit: Fit = fitOf({
	required: [
		...names('Python', 'SQL', 'Docker', 'Git', 'scikit-learn', 'Statistics', 'A/B testing'),
		{label: 'PyTorch', credit: 0.5, via: 'Keras'},
		{label: 'Kubernetes', credit: 0},
	],
	used: [...names('Airflow', 'dbt', 'pandas'), {label: 'Kafka', credit: 0}],
	preferred: [...names('BigQuery', 'Bayesian statistics'), {label: 'Spark', credit: 0}, {label: 'MLflow', credit: 0}],
});

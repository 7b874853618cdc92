/** What the product calls roles, stages, levels, degrees, gates and periods. */
import type {AskLevel, Degree, GateKind, PayPeriod, RoleId, SkillLevel, Stage} from '../../model';

export const roleNames: Readonly<Record<RoleId, string>> = {
	'data-analyst': 'Data Analyst',
	'data-scientist': 'Data Scientist',
	'research-scientist': 'Research Scientist',
	'machine-learning-engineer': 'ML Engineer',
	'ai-engineer': 'AI Engineer',
	'software-engineer': 'Software Engineer',
	'data-engineer': 'Data Engineer',
	other: 'Other role',
};
export const stageNames: Readonly<Record<Stage, string>> = {saved: 'Saved', applied: 'Applied', interview: 'Interview', offer: 'Offer', closed: 'Closed'};
export const levelNames: Readonly<Record<AskLevel, string>> = {required: 'Required', used: 'Used', preferred: 'Preferred'};
export const skillLevelNames: Readonly<Record<SkillLevel, string>> = {basic: 'basic', good: 'good', expert: 'expert'};
export const degreeNames: Readonly<Record<Degree, string>> = {
	none: 'No degree',
	associate: 'Associate',
	bachelor: 'Bachelor’s',
	master: 'Master’s',
	phd: 'PhD',
};
export const gateNames: Readonly<Record<GateKind, string>> = {
	years: 'years',
	degree: 'degree',
	visa: 'visa',
	clearance: 'clearance',
	place: 'place',
	arrangement: 'arrangement',
	pay: 'pay',
};
export const periodNames: Readonly<Record<PayPeriod, string>> = {year: 'a year', month: 'a month', week: 'a week', day: 'a day', hour: 'an hour'};

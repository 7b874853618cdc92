/** How far the scores of a role can be believed, and how well they tell the two roles apart that titles mix up most. */
import type {Judged} from './counts';

export type Band = {readonly from: number; readonly to: number; readonly n: number; readonly mean: number; readonly right: number};
export type RoleTable = {readonly bands: readonly Band[]; readonly undecided: {readonly n: number; readonly right: number}};

const EDGES = [0, 0.4, 0.6, 0.8, 0.9, 1] as const;

/** For the postings whose role is clear, by the score of the role that is named: how often it is right, beside the mean score. */
export function reliability(judged: readonly Judged[]): RoleTable {
	const clear = judged
		.filter(({label}) => label.role.clear)
		.map(({label, analysis: {role}}) => ({score: role.scores[role.id], isRight: role.id === label.role.by_content, isDecided: role.decided}));
	const share = (ones: readonly {readonly isRight: boolean}[]): number => ones.filter(({isRight}) => isRight).length / (ones.length || 1);
	const bands = EDGES.slice(1).map((to, i) => {
		const from = EDGES[i] ?? 0;
		const ones = clear.filter(({score}) => score > from && score <= to);
		return {from, to, n: ones.length, mean: ones.reduce((sum, {score}) => sum + score, 0) / (ones.length || 1), right: share(ones)};
	});
	const open = clear.filter(({isDecided}) => !isDecided);
	return {bands, undecided: {n: open.length, right: share(open)}};
}

/** Machine-learning engineers beside data scientists, by the difference of both scores: area under the curve (ties count half) and the mean of both shares right. */
export function areSeparate(judged: readonly Judged[]): {readonly auc: number; readonly balanced: number; readonly n: number} {
	const leads = (role: string): readonly number[] =>
		judged
			.filter(({label}) => label.role.clear && label.role.by_content === role)
			.map(({analysis: {role: said}}) => said.scores['machine-learning-engineer'] - said.scores['data-scientist']);
	const engineers = leads('machine-learning-engineer');
	const scientists = leads('data-scientist');
	let above = 0;
	for (const a of engineers) for (const b of scientists) above += a > b ? 1 : a === b ? 0.5 : 0;
	const right = engineers.filter(lead => lead > 0).length / (engineers.length || 1) + scientists.filter(lead => lead < 0).length / (scientists.length || 1);
	return {auc: above / (engineers.length * scientists.length || 1), balanced: right / 2, n: engineers.length + scientists.length};
}

/**
 * All that insights need of the saved postings, counted in steps: first what stands at once, then the learning list with how far it has come.
 * Law: pure; runs in a worker of the workspace, so that ten thousand postings are counted beside a living screen.
 */
import {asksOf} from '../../lib/keep/asks';
import type {HiddenSkill, Profile, SkillTerm, Summary} from '../../lib/model';
import {type InsightPosting, type InsightsRead, type Lately, readInsights, readLately} from '../../lib/weigh/insights';
import {countLearning, type LearningList, type LearningProgress} from '../../lib/weigh/learning';

export type CountJob = {
	/** Rows without a gist are in no figure. */
	readonly rows: readonly Pick<Summary, 'key' | 'gist' | 'savedAt'>[];
	readonly terms: readonly SkillTerm[];
	/** Skills that the person does not want to see: as if no posting asked them. */
	readonly hidden: readonly HiddenSkill[];
	/** Null: there is no list of what to learn. */
	readonly profile: Profile | null;
	/** Milliseconds since 1970: what was saved from then on is lately. */
	readonly since: number;
};
export type CountTold =
	| {readonly kind: 'read'; readonly read: InsightsRead; readonly lately: Lately}
	| {readonly kind: 'progress'; readonly progress: LearningProgress}
	| {readonly kind: 'learnt'; readonly list: LearningList};

export function* countShelf({rows, terms, hidden, profile, since}: CountJob): Generator<CountTold> {
	const known = new Map(terms.map(term => [term.id, term]));
	const away = new Set(hidden.map(({id}) => id));
	const postings = rows.flatMap(({key, gist, savedAt}): readonly InsightPosting[] => {
		if (gist === null) return [];
		const {skills, groups} = asksOf(gist, known);
		const {role, pay} = gist;
		return [
			{
				key,
				role: role.decided ? role.id : null,
				titled: role.title,
				mismatch: role.mismatch,
				skills: skills.filter(({id}) => !away.has(id)),
				groups: groups.flatMap(group => {
					const left = group.skills.filter(id => !away.has(id));
					return left.length === 0 ? [] : [{...group, skills: left, need: Math.min(group.need, left.length)}];
				}),
				pay,
				savedAt,
			},
		];
	});
	yield {kind: 'read', read: readInsights(postings, profile), lately: readLately(postings, profile, since)};
	if (profile === null) return;
	const counting = countLearning(postings, profile);
	for (let step = counting.next(); ; step = counting.next()) {
		if (step.done) return yield {kind: 'learnt', list: step.value};
		yield {kind: 'progress', progress: step.value};
	}
}

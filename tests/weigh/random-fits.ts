/** Postings and profiles by chance, over a small taxonomy with every relation that a fit knows. */
import fc from 'fast-check';
import type {Analysis, AskedSkill, AskLevel, Group, Level, Profile, SkillKind} from '../../lib/model';
import type {SkillRow} from '../../lib/taxonomy/row';
import {buildTaxonomy} from '../../lib/taxonomy/taxonomy';
import {emptyProfile} from '../../lib/ui/profile-edits';
import {NO_FACTS} from '../no-facts';

export const profile = (...ids: string[]): Profile => ({
	...emptyProfile('p'),
	name: 'p',
	skills: ids.map(id => ({id, label: id, level: 'good'})),
});

const row = (id: string, more: Partial<SkillRow> = {}): SkillRow => ({id, label: id, kind: 'tool', subject: 'x', from: ['x'], ...more});
const deep = {implies: ['python', 'deep-learning', 'machine-learning'], family: 'framework'};
export const taxonomy = buildTaxonomy(
	[
		row('python'),
		row('machine-learning', {kind: 'method'}),
		row('deep-learning', {kind: 'method'}),
		row('docker'),
		row('pytorch', deep),
		row('tensorflow', deep),
		row('jax', deep),
		row('scikit-learn', {implies: ['python', 'machine-learning']}),
		row('aws', {family: 'cloud'}),
		row('gcp', {family: 'cloud'}),
		row('azure', {family: 'cloud'}),
		row('kubernetes'),
		row('airflow', {family: 'orchestrator'}),
		row('dagster', {family: 'orchestrator'}),
		row('spark'),
		row('tableau'),
		row('sql'),
		row('communication', {kind: 'soft'}),
	],
	[],
);

export type Ask = {readonly ids: readonly string[]; readonly level: Level; readonly need?: number};
type Asked = Pick<Analysis, 'skills' | 'groups' | 'facts' | 'location'>;
export function posting(asks: readonly Ask[]): Asked {
	const skills: AskedSkill[] = [];
	const groups: Group[] = [];
	for (const ask of asks) {
		const group = ask.ids.length > 1 ? groups.length + 1 : null;
		if (group !== null) groups.push({id: group, need: ask.need ?? 1, open: false, level: ask.level, skills: ask.ids});
		for (const id of ask.ids) {
			const kind: SkillKind = taxonomy.rows.get(id)?.kind ?? 'tool';
			skills.push({id, label: id, kind, level: ask.level, group, years: null, depth: null, mentions: [], near: taxonomy.near(id)});
		}
	}
	return {skills, groups, facts: NO_FACTS, location: null};
}

export const IDS = [...taxonomy.rows.keys()];
export const level = fc.constantFrom<AskLevel>('required', 'used', 'preferred');
export const anyPosting = fc.shuffledSubarray(IDS, {minLength: 4}).chain(ids =>
	fc
		.array(fc.record({size: fc.integer({min: 1, max: 3}), level, need: fc.integer({min: 1, max: 2})}), {minLength: ids.length, maxLength: ids.length})
		.map(cuts => {
			const asks: Ask[] = [];
			let at = 0;
			for (const cut of cuts) {
				if (at >= ids.length) break;
				asks.push({ids: ids.slice(at, at + cut.size), level: cut.level, need: cut.need});
				at += cut.size;
			}
			return asks;
		}),
);
export const anyProfile = fc.subarray(IDS);

/** How often an invariant is tried: `usual` in the daily run, as often as `npm run soak` asks for in the long one. */
export const trials = (usual: number): {readonly numRuns: number} => ({numRuns: Number(process.env.TRIALS ?? usual)});

import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {askedIds, asksOf} from '../../lib/keep/asks';
import {gistOf} from '../../lib/keep/gist';
import type {AskedSkill, Group, Profile, SkillTerm} from '../../lib/model';
import {scoreFit} from '../../lib/weigh/fit';
import {countLearning} from '../../lib/weigh/learning';
import {NO_FACTS} from '../no-facts';
import {analysisOf, profileOf} from '../shell/analysis';
import {skillOf} from './reading';

const ids = ['python', 'r', 'sql', 'aws', 'c-plus-plus', 'docker', 'communication', 'go-2'];
/** One row a skill, the same in every posting, as the taxonomy has it. */
const terms: ReadonlyMap<string, SkillTerm> = new Map(
	ids.map((id, at) => [
		id,
		{
			id,
			label: id.toUpperCase(),
			kind: id === 'communication' ? ('soft' as const) : ('tool' as const),
			near: {impliedBy: [ids[(at + 1) % ids.length] ?? ''], siblings: [ids[(at + 3) % ids.length] ?? ''], parents: [ids[(at + 5) % ids.length] ?? '']},
		},
	]),
);
const skill = fc.record({
	id: fc.constantFrom(...ids),
	level: fc.constantFrom<AskedSkill['level']>('required', 'preferred', 'used', 'context', 'negated'),
	group: fc.option(fc.integer({min: 1, max: 3})),
	years: fc.option(fc.constantFrom(0.5, 1, 3, 10)),
	depth: fc.option(fc.constantFrom<NonNullable<AskedSkill['depth']>>('basic', 'good', 'strong', 'expert')),
});
const posting = fc
	.tuple(fc.uniqueArray(skill, {selector: one => one.id, maxLength: 8}), fc.infiniteStream(fc.tuple(fc.integer({min: 1, max: 2}), fc.boolean())))
	.map(([found, needs]) => {
		const skills = found.map(one => skillOf(one.id, {...one, ...terms.get(one.id)}));
		const groups = [1, 2, 3].flatMap((id): readonly Group[] => {
			const members = skills.filter(({group}) => group === id);
			const [need = 1, open = false] = needs.next().value ?? [];
			return members.length === 0 ? [] : [{id, need, open, level: members[0]?.level ?? 'required', skills: members.map(one => one.id).reverse()}];
		});
		return {skills, groups};
	});
const profile = fc.subarray(ids).map((mine): Profile => ({...profileOf(), skills: mine.map(id => ({id, label: id, level: 'good'}))}));
const packed = (of: {readonly skills: readonly AskedSkill[]; readonly groups: readonly Group[]}) => gistOf({text: ''}, analysisOf('other', 1, of), 'f1').gist;
const all = <T>(steps: Generator<unknown, T>): T => {
	for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
};

describe('a gist weighs as its analysis does', () => {
	test('in the fit against any profile', () => {
		fc.assert(
			fc.property(posting, profile, (analysis, mine) => {
				const whole = scoreFit({...analysis, facts: NO_FACTS, location: null}, mine);
				const read = scoreFit({...asksOf(packed(analysis), terms), facts: NO_FACTS, location: null}, mine);
				expect(read).toEqual(whole);
			}),
			{numRuns: 500},
		);
	});

	test('in the learning list over many', () => {
		fc.assert(
			fc.property(fc.array(posting, {maxLength: 8}), profile, (analyses, mine) => {
				const read = analyses.map(one => asksOf(packed(one), terms));
				expect(all(countLearning(read, mine))).toEqual(all(countLearning(analyses, mine)));
			}),
			{numRuns: 200},
		);
	});
});

test.each([
	['a skill whose row is missing stands for itself', 'r:zig', [{id: 'zig', label: 'zig', level: 'required', near: {impliedBy: []}}]],
	['what is no packed skill is left out', 'x:zig r: r:a~3!s', [{id: 'a', years: 3, depth: 'strong'}]],
	['nothing is nothing', '', []],
])('%s', (_, asks, skills) => {
	expect(asksOf({asks, groups: ''}, new Map()).skills).toMatchObject(skills);
});

test('ids of a level are found without their rows', () => {
	const gist = {asks: 'r:python~3 u1:sql p:go-2!e'};
	expect(askedIds(gist)).toEqual(['python', 'sql', 'go-2']);
	expect(askedIds(gist, 'used')).toEqual(['sql']);
});

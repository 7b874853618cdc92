/** The learning list: against scoring everything anew, one skill and one pair at a time. */
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Profile, SkillId} from '../../lib/model';
import {scoreFit} from '../../lib/weigh/fit';
import {countLearning, GOOD_FIT, type LearningList, type LearningProgress, type LearntPosting} from '../../lib/weigh/learning';
import {anyPosting, anyProfile, posting, profile} from './random-fits';

type Asked = Parameters<typeof scoreFit>[0];

function run(postings: readonly LearntPosting[], person: Profile): {readonly list: LearningList; readonly steps: readonly LearningProgress[]} {
	const steps: LearningProgress[] = [];
	const counting = countLearning(postings, person);
	for (;;) {
		const next = counting.next();
		if (next.done) return {list: next.value, steps};
		steps.push(next.value);
	}
}

const withSkills = (person: Profile, ids: readonly SkillId[]): Profile => profile(...person.skills.map(({id}) => id), ...ids);

/** The same figures, each by scoring every posting twice. */
function byHand(postings: readonly Asked[], person: Profile, learnt: readonly SkillId[]) {
	const changes = postings.flatMap(one => {
		const before = scoreFit(one, person);
		const after = scoreFit(one, withSkills(person, learnt));
		return before.exact === null || after.exact === null
			? []
			: [{by: after.exact - before.exact, reaches: (before.score ?? 0) < GOOD_FIT && (after.score ?? 0) >= GOOD_FIT}];
	});
	const up = changes.filter(({by}) => by > 1e-9);
	return {raises: up.length, reaches: up.filter(({reaches}) => reaches).length, sum: up.reduce((sum, {by}) => sum + by, 0)};
}

describe('against scoring everything anew', () => {
	const shelf = fc.array(anyPosting, {minLength: 0, maxLength: 6});

	test('every skill has the figures that it has by hand, and none that raises a fit is left out', () => {
		fc.assert(
			fc.property(shelf, anyProfile, (asks, mine) => {
				const postings = asks.map(posting);
				const person = profile(...mine);
				const {list} = run(postings, person);
				const asked = new Set(postings.flatMap(({skills}) => skills.map(({id}) => id)).filter(id => !mine.includes(id)));
				const named = (id: SkillId): number => postings.filter(one => scoreFit(one, person).exact !== null && one.skills.some(skill => skill.id === id)).length;
				const wanted = [...asked].filter(id => {
					const {raises} = byHand(postings, person, [id]);
					return raises > 0 && named(id) * 2 >= raises;
				});
				expect(list.skills.map(({id}) => id).sort()).toEqual(wanted.sort());
				for (const {id, raises, reaches, sum, average} of list.skills) {
					const hand = byHand(postings, person, [id]);
					expect([raises, reaches]).toEqual([hand.raises, hand.reaches]);
					expect(sum).toBeCloseTo(hand.sum, 6);
					expect(average).toBeCloseTo(hand.sum / hand.raises, 6);
				}
			}),
			{numRuns: 150},
		);
	});

	test('no other pair raises the sum more than the best', () => {
		fc.assert(
			fc.property(shelf, anyProfile, (asks, mine) => {
				const postings = asks.map(posting);
				const person = profile(...mine);
				const {pair, skills} = run(postings, person).list;
				const pairs = skills.flatMap((one, at) => skills.slice(at + 1).map(other => [one.id, other.id]));
				const most = Math.max(0, ...pairs.map(ids => byHand(postings, person, ids).sum));
				expect(pair?.sum ?? 0).toBeCloseTo(most, 6);
				if (pair === null) {
					expect(pairs).toEqual([]);
					return;
				}
				const hand = byHand(
					postings,
					person,
					pair.skills.map(({id}) => id),
				);
				expect([pair.raises, pair.reaches]).toEqual([hand.raises, hand.reaches]);
			}),
			{numRuns: 60},
		);
	});
});

const asks = (...ids: readonly string[]) => posting(ids.map(id => ({ids: [id], level: 'required'})));

test('the list says in how many postings a skill raises the fit, by how much, and how many newly reach 70', () => {
	const postings = [
		asks('python', 'sql', 'docker', 'spark'),
		asks('python', 'sql', 'tableau', 'docker'),
		asks('python', 'sql', 'tableau', 'aws'),
		asks('python'),
	];
	const {list} = run(postings, profile('python', 'sql'));
	expect([list.scored, list.all]).toEqual([3, 4]);
	expect(list.skills.map(({id, raises, average, reaches}) => [id, raises, average, reaches])).toEqual([
		['docker', 2, 25, 2],
		['tableau', 2, 25, 2],
		['aws', 1, 25, 1],
		['spark', 1, 25, 1],
	]);
	expect(list.pair?.skills.map(({id}) => id)).toEqual(['docker', 'tableau']);
	expect(list.pair).toMatchObject({raises: 3, reaches: 3, sum: 100});
});

test('two that stand for the same thing are no better as a pair than one', () => {
	const either = posting([
		{ids: ['pytorch', 'tensorflow'], level: 'required'},
		...['docker', 'sql', 'tableau'].map(id => ({ids: [id], level: 'preferred'}) as const),
	]);
	const {list} = run([either], profile());
	expect(list.skills.slice(0, 2).map(({id}) => id)).toEqual(['pytorch', 'tensorflow']);
	expect(list.pair?.skills.map(({id}) => id)).toEqual(['pytorch', 'docker']);
});

test.each<[string, readonly LearntPosting[], Profile]>([
	['no postings', [], profile('python')],
	['nothing missing', [asks('python', 'sql', 'docker', 'spark')], profile('python', 'sql', 'docker', 'spark')],
	['too little to score', [asks('python', 'sql')], profile()],
])('%s gives an empty list', (_, postings, person) => {
	expect(run(postings, person).list).toMatchObject({scored: postings.length && postings[0]?.skills.length === 4 ? 1 : 0, skills: [], pair: null});
});

test('a skill that mostly stands in for others is no advice', () => {
	const deep = asks('python', 'sql', 'machine-learning', 'deep-learning');
	const {list} = run([deep, deep, deep, asks('pytorch', 'sql', 'docker', 'spark')], profile('sql'));
	// PyTorch implies three of what the first three ask, and is asked once.
	expect(list.skills.map(({id}) => id)).not.toContain('pytorch');
	expect(list.skills.map(({id, asked}) => [id, asked])).toContainEqual(['python', 3]);
});

test('it says how far it has come, and does no more once it was stopped', () => {
	const counting = countLearning(
		Array.from({length: 1000}, () => asks('python', 'sql', 'docker', 'spark')),
		profile(),
	);
	expect(counting.next().value).toEqual({step: 'postings', done: 50, all: 1000});
	expect(counting.next().value).toEqual({step: 'postings', done: 100, all: 1000});
	counting.return(undefined as never);
	expect(counting.next()).toEqual({done: true, value: undefined});
});

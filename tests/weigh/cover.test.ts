import fc from 'fast-check';
import {expect, test} from 'vitest';
import {coverOf, withoutHidden} from '../../lib/weigh/cover';
import {scoreFit} from '../../lib/weigh/fit';
import {anyPosting, anyProfile, posting, profile} from './random-fits';

test('the score and the counts are those of the fit', () => {
	fc.assert(
		fc.property(anyPosting, anyProfile, (asked, person) => {
			const fit = scoreFit(posting(asked), profile(...person));
			const required = fit.parts.find(({level}) => level === 'required')?.items ?? [];
			const count = (status: string) => required.filter(item => item.status === status).length;
			expect(coverOf(posting(asked), new Map(profile(...person).skills.map(skill => [skill.id, skill])))).toEqual({
				score: fit.score,
				have: count('have'),
				related: count('related'),
				missing: count('missing'),
			});
		}),
		{numRuns: 300},
	);
});

test('a hidden skill is not asked, and alternatives go on without it', () => {
	const asked = posting([
		{ids: ['python'], level: 'required'},
		{ids: ['aws', 'gcp'], level: 'required', need: 2},
	]);
	const left = withoutHidden(asked, new Set(['python', 'gcp']));
	expect(left.skills.map(({id}) => id)).toEqual(['aws']);
	expect(left.groups.map(({need, skills}) => [need, skills])).toEqual([[1, ['aws']]]);
	expect(withoutHidden(asked, new Set(['rust']))).toBe(asked);
});

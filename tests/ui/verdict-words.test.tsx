// @vitest-environment happy-dom
/** What stands in words beside the fit and under the verdict. */
import {render} from 'preact';
import {afterEach, describe, expect, test} from 'vitest';
import type {Fit} from '../../lib/model';
import {FitSection} from '../../lib/ui/fit-section';
import {MoreContext} from '../../lib/ui/more';
import {SkillRow} from '../../lib/ui/skill-row';
import * as unfolding from '../../lib/ui/unfolding';
import {dutiesBehind} from '../../lib/ui/unsure';
import {Verdict} from '../../lib/ui/verdict';
import {fitOf, sampleAnalysis, sampleFit, sampleProfile} from './sample-analysis';

const root = document.createElement('div');
const textOf = (content: preact.ComponentChild): string => {
	render(<MoreContext.Provider value={unfolding}>{content}</MoreContext.Provider>, root);
	return root.textContent ?? '';
};
afterEach(() => render(null, root));

test.each([
	['much', 'Fit: covers much'],
	['part', 'Fit: covers part'],
	['little', 'Fit: covers little'],
] as const)('a fit that covers %s says so beside its number', (band, said) => {
	expect(textOf(<Verdict analysis={sampleAnalysis()} fit={{...sampleFit, band}} />)).toContain(said);
});

test('a share above 97 % is no number in the key below the spectrum either', () => {
	const analysis = sampleAnalysis();
	const scores = Object.fromEntries(Object.keys(analysis.role.scores).map(role => [role, role === analysis.role.id ? 1 : 0])) as typeof analysis.role.scores;
	expect(textOf(<Verdict analysis={{...analysis, role: {...analysis.role, scores}}} fit={sampleFit} />)).not.toContain('100%');
});

test('a fit that is sure has no range, one in doubt says between which scores it lies and why', () => {
	expect(textOf(<FitSection fit={sampleFit} was={null} />)).not.toContain('Between');
	const unsure: Fit = {
		...sampleFit,
		range: {low: 62, high: 79},
		doubts: [
			{kind: 'levels-guessed', low: 62, high: 79},
			{kind: 'few-items', low: 70, high: 79},
		],
	};
	expect(textOf(<FitSection fit={unsure} was={null} />)).toContain(
		'Between 62 and 79: it has no list of requirements, so what is required is a guess; little is asked, so one thing read wrongly moves it.',
	);
});

test('a skill that is asked deeper than the person’s level says both', () => {
	const [item] = fitOf({required: [{label: 'Python'}, {label: 'SQL'}, {label: 'R'}, {label: 'Go'}]}).parts[0]?.items ?? [];
	if (item === undefined) throw new Error('no item');
	const row = (short: NonNullable<typeof item.short> | null) => (
		<SkillRow item={{...item, short}} profile={sampleProfile()} asked={new Map()} onHave={() => {}} onLevel={() => {}} />
	);
	expect(textOf(row({asks: 'strong', yours: 'good'}))).toContain('asks strong, yours good');
	expect(textOf(row(null))).not.toContain('asks');
});

describe('a title that says another role', () => {
	const analysis = sampleAnalysis();
	const titled = (mismatch: boolean) => ({
		...analysis,
		words: 400,
		role: {...analysis.role, id: 'machine-learning-engineer' as const, decided: true, title: 'data-scientist' as const, mismatch, duties: {own: 5, all: 7}},
	});
	test('has the count of the duties beside it', () => {
		expect(dutiesBehind(titled(true).role)).toEqual(['5 of 7 duties are building and running learning systems.']);
	});
	test('has none where the title agrees', () => {
		expect(dutiesBehind(titled(false).role)).toEqual([]);
	});
});

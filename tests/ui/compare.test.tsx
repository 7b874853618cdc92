// @vitest-environment happy-dom
/** The comparison on the screen and in its file: differences first, what is the same in words, every figure the fit's own. */
import {describe, expect, test, vi} from 'vitest';
import type {Analysis, Profile} from '../../lib/model';
import type {Column} from '../../lib/ui/compare/column';
import {Compare, type CompareProps} from '../../lib/ui/compare/compare';
import {comparedBlocks} from '../../lib/ui/compare/compared-blocks';
import {payAxes} from '../../lib/ui/compare/pay-columns';
import {scoreFit} from '../../lib/weigh/fit';
import {drawn, words} from './drawn';
import {panelAnalysis, panelPosting, panelProfile} from './panel-states';

const now = Date.UTC(2026, 10, 20, 12);
function columnOf(key: string, analysis: Analysis, profile: Profile | null = panelProfile): Column {
	const fit = scoreFit(analysis, profile ?? panelProfile);
	const posting = {...panelPosting, key, title: {value: `Posting ${key}`, by: 'page' as const}};
	return {key, posting, analysis, fit: profile === null ? null : fit, asked: fit, gates: profile === null ? [] : fit.gates, stage: 'saved', firstSeenAt: now};
}
const without = (id: string): Analysis => ({...panelAnalysis, skills: panelAnalysis.skills.filter(skill => skill.id !== id)});
const missing = scoreFit(panelAnalysis, panelProfile)
	.parts.flatMap(({items}) => items)
	.find(({status}) => status === 'missing');
const [gap = ''] = missing?.skills ?? [];
const two = [columnOf('a', panelAnalysis), columnOf('b', without(gap))];

function show(more: Partial<CompareProps> = {}): HTMLElement {
	const unused = {onOnlyDifferences: vi.fn(), onRemove: vi.fn(), onExport: vi.fn(), onPrint: vi.fn()};
	return drawn(<Compare columns={two} profile={panelProfile} now={now} onlyDifferences notices={[]} {...unused} {...more} />);
}

describe('differences', () => {
	test('what one posting alone asks is a row with the points of the other, and the rest is words', () => {
		const at = show();
		const rows = [...at.querySelectorAll('.sks tr:not(.gh, .same)')];
		expect(rows.map(row => words(row.querySelector('th')))).toContain(missing?.label);
		const own = rows.find(row => words(row.querySelector('th')) === missing?.label);
		expect(words(own?.querySelectorAll('td')[0])).toContain(`+${Math.round(missing?.gain ?? 0)}`);
		expect(words(own?.querySelectorAll('td')[1])).toBe('·not asked');
		expect(words(at.querySelector('.sks .same'))).toMatch(/\d+ the same in all.*: required in all, and you have all of it/);
	});

	test('a click on the line, the switch and the key D show all rows', () => {
		const onOnlyDifferences = vi.fn();
		const at = show({onOnlyDifferences});
		at.querySelector<HTMLElement>('.same button')?.click();
		at.querySelector<HTMLElement>('.switch')?.click();
		document.dispatchEvent(new KeyboardEvent('keydown', {key: 'd'}));
		document.dispatchEvent(new KeyboardEvent('keydown', {key: 'd', ctrlKey: true}));
		expect(onOnlyDifferences.mock.calls).toEqual([[false], [false], [false]]);
	});

	test('switched off, every thing asked has a row and nothing stands in words', () => {
		const at = show({onlyDifferences: false});
		expect(at.querySelectorAll('.sks tr:not(.gh)')).toHaveLength(two[0]?.fit?.items ?? 0);
		expect(at.querySelector('.same')).toBeNull();
	});
});

describe('fits', () => {
	const highest = (columns: readonly Column[]): string[] => [...show({columns}).querySelectorAll('.fitnum')].filter(fit => fit.querySelector('.hi')).map(words);

	test('the higher one is called highest, and ties have no word', () => {
		expect(highest(two)).toEqual([`${two[1]?.fit?.score}highest`]);
		expect(highest([columnOf('a', panelAnalysis), columnOf('b', panelAnalysis)])).toEqual([]);
	});

	test('without a profile there are levels, but no fit, mark or point', () => {
		const columns = [columnOf('a', panelAnalysis, null), columnOf('b', without(gap), null)];
		const at = show({columns, profile: null});
		expect(at.querySelectorAll('.fitnum, .sks .mark, .sks .gain')).toHaveLength(0);
		expect(at.querySelectorAll('.sks .lv').length).toBeGreaterThan(0);
	});
});

describe('pay', () => {
	const paid = (currency: string): Analysis => {
		const {salary} = panelAnalysis.facts;
		if (salary === null) throw new Error('the sample states no pay');
		const other = {...salary, currency};
		return {...panelAnalysis, facts: {...panelAnalysis.facts, salary: other, salaries: [other]}};
	};

	test('each currency has an axis of its own, and the minimum stands on that of its own alone', () => {
		const minSalary = {amount: 55_000, currency: 'GBP', period: 'year'} as const;
		const axes = payAxes([columnOf('a', paid('GBP')), columnOf('b', paid('USD')), columnOf('c', paid('GBP'))], minSalary);
		expect(axes.map(({currency, minimum, columns}) => [currency, minimum, columns.map(column => column?.stated?.currency ?? null)])).toEqual([
			['GBP', 55_000, ['GBP', null, 'GBP']],
			['USD', null, [null, 'USD', null]],
		]);
		for (const {low, high, ticks, columns} of axes) {
			expect([ticks[0], ticks.at(-1)]).toEqual([low, high]);
			for (const {stated} of columns.filter(column => column !== null)) if (stated) expect(low < stated.min && stated.max < high).toBe(true);
		}
	});

	test('every plot has its reading in words', () => {
		const plots = [...show().querySelectorAll('.vw')];
		expect(plots).toHaveLength(2);
		for (const plot of plots) expect(plot.getAttribute('aria-label')).toMatch(/^Posting [ab]: £/);
	});
});

test('fewer than two postings are no comparison, and the page says how to choose them', () => {
	expect(words(show({columns: []}).querySelector('h1'))).toBe('Choose 2 to 5 saved postings to compare');
	expect(words(show({columns: two.slice(0, 1)}).querySelector('h1'))).toMatch(/^One posting alone/);
});

test('the file has a cell for each posting in every row, with the fits of the screen', () => {
	const blocks = comparedBlocks(two, panelProfile, now);
	expect(blocks.map(({heading}) => heading)).toEqual(['Postings', 'Skills', 'Shown apart, no points', 'Facts']);
	for (const {rows} of blocks) for (const {cells} of rows) expect(cells).toHaveLength(2);
	expect(blocks[0]?.rows.find(({label}) => label === 'Fit')?.cells).toEqual(two.map(({fit}) => String(fit?.score)));
	expect(blocks[1]?.rows).toHaveLength(two[0]?.fit?.items ?? 0);
});

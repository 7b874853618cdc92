// @vitest-environment happy-dom
/** The insights on the screen: the sentence is the list's first row, and every number opens its postings. */
import {describe, expect, test, vi} from 'vitest';
import {Insights, type InsightsProps} from '../../lib/ui/insights/insights';
import {linkToKeys} from '../../lib/ui/insights/links';
import {evenly} from '../../lib/ui/insights/pay-plot';
import {viewAt} from '../../lib/ui/table/address';
import {type InsightPosting, readInsights, readLately} from '../../lib/weigh/insights';
import {countLearning} from '../../lib/weigh/learning';
import {posting, profile} from '../weigh/random-fits';
import {drawn, words} from './drawn';

const person = {...profile('python', 'sql', 'gcp', 'scikit-learn', 'tableau'), minSalary: {amount: 55_000, currency: 'GBP', period: 'year'} as const};
const asks: readonly (readonly string[])[] = [
	['python', 'sql', 'docker', 'spark'],
	['python', 'sql', 'tableau', 'docker'],
	['python', 'sql', 'tableau', 'aws'],
	['python', 'docker', 'kubernetes', 'airflow'],
	['python', 'sql', 'spark', 'communication'],
	['python', 'docker'],
];
const postings = asks.map((ids, at): InsightPosting => {
	const {skills, groups} = posting(ids.map(id => ({ids: [id], level: 'required'})));
	const pay = at % 2 === 0 ? ({min: 50_000 + at * 5000, max: 60_000 + at * 5000, currency: 'GBP', period: 'year'} as const) : null;
	return {key: `k${at}`, role: at < 3 ? 'data-scientist' : 'data-engineer', titled: 'data-scientist', mismatch: at >= 3, skills, groups, pay, savedAt: at};
});
function learn() {
	const counting = countLearning(postings, person);
	for (;;) {
		const step = counting.next();
		if (step.done) return step.value;
	}
}
const list = learn();
const found = {read: readInsights(postings, person), lately: readLately(postings, person, 4)};

function show(more: Partial<InsightsProps> = {}): HTMLElement {
	const props: InsightsProps = {
		saved: postings.length,
		unread: 0,
		counted: {stage: null, role: null},
		found,
		learning: {kind: 'done', list},
		profile: person,
		notices: [],
		titleOf: key => key,
		onCounted: vi.fn(),
		onCancel: vi.fn(),
		onAgain: vi.fn(),
		...more,
	};
	return drawn(<Insights {...props} />);
}

describe('what to learn next', () => {
	test('the sentence says the first row of the table', () => {
		const at = show();
		const [first] = list.skills;
		expect(words(at.querySelector('.lede'))).toBe(
			`${first?.label} would raise your fit the most: ${Math.round(first?.average ?? 0)} points on average, in ${first?.raises} of ${list.scored} postings.`,
		);
		expect(words(at.querySelector('.learn tbody th'))).toBe(first?.label);
		expect([...at.querySelectorAll('.learn tbody tr')]).toHaveLength(list.skills.length);
	});

	test('while it is counted its progress stands there and can be cancelled, and all else is there', () => {
		const onCancel = vi.fn();
		const at = show({learning: {kind: 'counting', progress: {step: 'postings', done: 3, all: 6}}, onCancel});
		expect(words(at.querySelector('.counting label'))).toBe('Counting postings, 3 of 6');
		expect(at.querySelector('progress')?.value).toBe(40);
		at.querySelector<HTMLElement>('.counting button')?.click();
		expect(onCancel).toHaveBeenCalledOnce();
		expect(at.querySelectorAll('.asks li').length).toBeGreaterThan(3);
	});

	test.each(['cancelled', 'failed'] as const)('%s, it can be counted again', kind => {
		const onAgain = vi.fn();
		show({learning: {kind}, onAgain}).querySelector<HTMLElement>('.counting button')?.click();
		expect(onAgain).toHaveBeenCalledOnce();
	});
});

test('every link opens the table with a filter, or one posting', () => {
	const links = [...show().querySelectorAll('a')].map(link => viewAt(link.getAttribute('href') ?? ''));
	expect(links.length).toBeGreaterThan(15);
	expect(links.filter(({kind}) => kind !== 'saved' && kind !== 'posting')).toEqual([]);
	expect(links).toContainEqual(expect.objectContaining({table: expect.objectContaining({filters: expect.objectContaining({mismatch: true})})}));
});

test('what is counted by status stays in the links', () => {
	const at = show({counted: {stage: 'applied', role: null}});
	const [first] = [...at.querySelectorAll('.asks a')].map(link => viewAt(link.getAttribute('href') ?? ''));
	expect(first).toMatchObject({table: {filters: {stage: 'applied', skills: ['python']}}});
});

test('every plot has its reading in words', () => {
	const read = [...show().querySelectorAll('[role="img"]')].map(plot => plot.getAttribute('aria-label') ?? '');
	expect(read).toContain('required in 6, used in 0, preferred in 0');
	expect(read.some(label => /^3 stated ranges from £50k to £80k, middle £65k; your minimum £55k$/.test(label))).toBe(true);
	expect(read.some(label => label.startsWith('5 fits from '))).toBe(true);
	expect(read).not.toContain('');
});

test.each([
	[0, '0 are saved so far.'],
	[1, '1 is saved so far.'],
	[4, '4 are saved so far.'],
])('over %i postings there is nothing but how many there are', (saved, told) => {
	const at = show({saved, found: null});
	expect(words(at)).toBe(`Save 5 postings to see this${told}`);
});

test('without a profile there is no list and no fit, and the page says what to do', () => {
	const at = show({profile: null, found: {read: readInsights(postings, null), lately: readLately(postings, null, 4)}});
	expect(at.querySelector('.learning, .fitline, .asks .mark')).toBeNull();
	expect(words(at.querySelector('.lede'))).toMatch(/^Choose at least 5 skills/);
});

test('many keys are no address: the filter that means the same stands in their place', () => {
	const keys = Array.from({length: 101}, (_, at) => `k${at}`);
	expect(viewAt(linkToKeys({stage: null, role: null}, keys, {mismatch: true}))).toMatchObject({table: {filters: {mismatch: true, only: []}}});
	expect(viewAt(linkToKeys({stage: null, role: null}, keys.slice(1), {mismatch: true}))).toMatchObject({
		table: {filters: {mismatch: false, only: {length: 100}}},
	});
});

test('of many ranges an even choice is drawn, the lowest and the highest among them', () => {
	const all = Array.from({length: 1000}, (_, at) => at);
	const some = evenly(all, 45);
	expect([some.length, some[0], some.at(-1), new Set(some).size]).toEqual([45, 0, 999, 45]);
	expect(evenly([1, 2], 45)).toEqual([1, 2]);
});

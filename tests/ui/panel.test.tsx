// @vitest-environment happy-dom
import {act} from 'preact/test-utils';
import {describe, expect, test, vi} from 'vitest';
import {Panel, type PanelProps} from '../../lib/ui/panel/panel';
import {roleSum, shownWeight} from '../../lib/ui/panel/role-sum';
import {saidAround} from '../../lib/ui/panel/said-around';
import {moneyAxis} from '../../lib/ui/panel/salary-plot';
import {isSelected, placeOf} from '../../lib/ui/panel/selection';
import {inContext} from '../../lib/ui/quotes';
import {roleOrder} from '../../lib/ui/roles';
import {drawn, words} from './drawn';
import {panelAnalysis, panelPosting, panelProfile, panelProps, panelStates, panelView} from './panel-states';

const show = (props: PanelProps): HTMLElement => drawn(<Panel {...props} />);
const named = (at: HTMLElement, name: string): HTMLElement => {
	const found = [...at.querySelectorAll<HTMLElement>('button, select, input')].find(each => each.getAttribute('aria-label') === name || words(each) === name);
	if (found === undefined) throw new Error(`nothing named “${name}”`);
	return found;
};
const row = (at: HTMLElement, name: string): HTMLElement => {
	const found = [...at.querySelectorAll<HTMLElement>('.sk')].find(each => words(each.querySelector('.nm')) === name);
	if (found === undefined) throw new Error(`no row ${name}`);
	return found;
};

describe('the role', () => {
	test('its sum is the start and every phrase, and the shares follow from the sums', () => {
		const sum = roleSum(panelAnalysis.role, roleOrder);
		const own = sum?.all.find(({role}) => role === panelAnalysis.role.id);
		expect(sum?.together).toBeCloseTo(own?.sum ?? Number.NaN, 2);
		const odds = sum?.all.reduce((all, each) => all + each.odds, 0) ?? 0;
		for (const each of sum?.all ?? []) expect(each.odds / odds).toBeCloseTo(each.share, 6);
	});

	test('a reading without its base has no sum', () => {
		const {base: _, ...role} = panelAnalysis.role;
		expect(roleSum(role, roleOrder)).toBeNull();
	});

	test('all phrases can be shown, each with its sign, and their numbers add up', () => {
		const at = show(panelProps());
		act(() => [...at.querySelectorAll<HTMLElement>('#role > button')][0]?.click());
		const weights = [...at.querySelectorAll('#role .num')].map(each => Number(words(each).replace('−', '-')));
		expect(weights).toHaveLength(panelAnalysis.role.evidence.length);
		const exact = panelAnalysis.role.evidence.reduce((sum, {weight}) => sum + weight, 0);
		expect(Math.abs(weights.reduce((sum, weight) => sum + weight, 0) - exact)).toBeLessThan(0.005 * weights.length);
	});

	test.each([
		[0.815, '+0.81'],
		[-0.4, '−0.40'],
		[-0.001, '+0.00'],
	])('%d is written %s', (weight, shown) => expect(shownWeight(weight)).toBe(shown));

	test('no share above 97 % is told as a number: not beside the verdict, not in the list, not aloud', () => {
		const scores = Object.fromEntries(roleOrder.map(role => [role, role === panelAnalysis.role.id ? 0.995 : 0.005 / 7])) as typeof panelAnalysis.role.scores;
		const view = panelView({analysis: {...panelAnalysis, role: {...panelAnalysis.role, scores}}});
		const role = show(panelProps(panelProfile, {view})).querySelector('#role');
		expect(words(role?.querySelector('.rolelist') ?? null)).toBe('ML Engineernearly certain');
		expect(words(role)).not.toContain('100%');
		expect(role?.querySelector('.spectrum')?.getAttribute('aria-label')).toBe('ML Engineer nearly certain');
	});

	test('title and content that differ are said', () => {
		expect(words(show(panelProps()).querySelector('.flag'))).toContain('Titled Data Scientist, reads as ML Engineer.');
	});
});

describe('the skills', () => {
	test('each thing asked has a row, by level and by kind', () => {
		const at = show(panelProps());
		const items = panelProps().lists?.now.items;
		expect(at.querySelectorAll('.sk')).toHaveLength(items ?? -1);
		const byKind = [...at.querySelectorAll<HTMLInputElement>('.skhead input')][1];
		act(() => byKind?.click());
		expect(at.querySelectorAll('.sk.kr')).toHaveLength(items ?? -1);
	});

	test('what is missing comes before what is related, and that before what is there', () => {
		const marks = [...(show(panelProps()).querySelectorAll('.grp')[0]?.querySelectorAll('.mark') ?? [])].map(each => each.classList[1]);
		expect(marks).toEqual([...marks].sort((a, b) => ['missing', 'related', 'have'].indexOf(a ?? '') - ['missing', 'related', 'have'].indexOf(b ?? '')));
		expect(new Set(marks)).toEqual(new Set(['missing', 'related', 'have']));
	});

	test('“I have this” hands the skill on', () => {
		const onHave = vi.fn();
		act(() => named(show(panelProps(panelProfile, {onHave})), 'I have this: Kubernetes').click());
		expect(onHave).toHaveBeenCalledWith({id: 'kubernetes', label: 'Kubernetes'});
	});

	test.each([
		['b', 'basic'],
		['G', 'good'],
		['e', 'expert'],
	])('the key %s sets the level %s, of what is there and of what is not', (key, level) => {
		const [onHave, onLevel] = [vi.fn(), vi.fn()];
		const at = show(panelProps(panelProfile, {onHave, onLevel}));
		const press = (name: string): void => void act(() => void row(at, name).dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true})));
		press('Python');
		press('Kubernetes');
		expect(onLevel).toHaveBeenCalledWith('python', level);
		expect(onHave).toHaveBeenCalledWith({id: 'kubernetes', label: 'Kubernetes'}, level);
	});

	test('0 removes', () => {
		const onDrop = vi.fn();
		const at = show(panelProps(panelProfile, {onDrop}));
		act(() => void row(at, 'Python').dispatchEvent(new KeyboardEvent('keydown', {key: '0', bubbles: true})));
		expect(onDrop).toHaveBeenCalledWith('python');
	});

	test('what is said several times is shown one after the other', () => {
		const onShow = vi.fn();
		const at = show(panelProps(panelProfile, {onShow}));
		const docker = row(at, 'Docker');
		expect(words(docker)).toContain('2 times');
		for (const _ of [1, 2, 3]) act(() => docker.querySelector<HTMLElement>('.said')?.click());
		const shown = onShow.mock.calls.map(([quote]) => placeOf(panelPosting.text, quote)?.start);
		expect(shown[0]).not.toBe(shown[1]);
		expect(shown[2]).toBe(shown[0]);
	});

	test('a place pointed at on the page selects its row', () => {
		const rows = [...show(panelStates['panel-selected'] ?? panelProps()).querySelectorAll('.selected')];
		expect(rows.map(each => words(each.querySelector('.nm')))).toEqual(['Kubernetes']);
	});

	test('without a profile there are rows with their quotes, and neither marks nor points', () => {
		const at = show(panelProps(null));
		expect(at.querySelectorAll('.sk').length).toBeGreaterThan(5);
		expect(at.querySelectorAll('.sk svg.mark, .gain, .fitnum')).toHaveLength(0);
	});

	test('what is no skill is said in the list by kind as in the list by level', () => {
		const onPutRight = vi.fn();
		const at = show(panelProps(panelProfile, {onPutRight}));
		act(() => [...at.querySelectorAll<HTMLInputElement>('.skhead input')][1]?.click());
		const fix = row(at, 'Kubernetes').querySelector('select.fix');
		if (!(fix instanceof HTMLSelectElement)) throw new Error('no control');
		fix.value = 'preferred';
		act(() => void fix.dispatchEvent(new Event('change', {bubbles: true})));
		expect(onPutRight.mock.calls[0]?.[0]).toMatchObject([{skill: 'kubernetes', level: 'preferred'}]);
	});

	test('context stands last and is not counted', () => {
		const groups = [...show(panelProps()).querySelectorAll('.grp h3')].map(words);
		expect(groups).toEqual(['Required', 'Used', 'Preferred', 'Context']);
	});
});

test('a click or C compares, from wherever the focus is', () => {
	const onCompare = vi.fn();
	const at = show(panelProps(panelProfile, {onCompare}));
	act(() => named(at, 'Compare').click());
	act(() => void document.body.dispatchEvent(new KeyboardEvent('keydown', {key: 'c', bubbles: true})));
	expect(onCompare).toHaveBeenCalledTimes(2);
});

test('who told what unfolds, and a title can be put right there', async () => {
	const onCorrect = vi.fn(async () => true);
	const at = show(panelProps(panelProfile, {onCorrect}));
	act(() => named(at, 'What did this read?').click());
	act(() => named(at, 'Correct title, company or place').click());
	const title = at.querySelector<HTMLInputElement>('input[name=title]');
	if (title === null) throw new Error('no field');
	title.value = 'Forecaster';
	await act(async () => void at.querySelector('form.edit')?.dispatchEvent(new Event('submit', {bubbles: true, cancelable: true})));
	expect(onCorrect).toHaveBeenCalledWith({title: 'Forecaster', company: null, location: null});
});

test('the keys of the popup act in the panel: J steps to the first phrase, S saves, ? lists them', () => {
	const onSave = vi.fn();
	const at = show(panelProps(panelProfile, {onSave}));
	const press = (key: string): void => void act(() => void document.body.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true})));
	press('j');
	expect(document.activeElement).toBe(at.querySelector('#role .quote'));
	press('s');
	expect(onSave).toHaveBeenCalledOnce();
	press('?');
	expect(at.querySelector('.keys')).not.toBeNull();
});

describe('the facts', () => {
	test('each has its words, and what is not stated is said quietly', () => {
		const facts = [...show(panelProps()).querySelectorAll('.facts > div')].map(words);
		expect(facts).toContain('ArrangementHybrid, 2 days in the office 2 days a week');
		expect(facts).toContain('Visanot stated');
	});

	test('a contradiction has both of its quotes', () => {
		const said = words(show(panelProps()).querySelector('.differ'));
		expect(said).toContain('fully remote');
		expect(said).toContain('hybrid role with 2 days a week');
	});

	test('two sources of the page that differ both stand', () => {
		expect(words(show(panelProps()))).toContain('its data says “Leeds”, the page says “Leeds or remote”');
	});

	test('what is documented names its sources by their titles, and the disagreements stand in all their versions', () => {
		const documented = show(panelProps()).querySelector('.documented');
		const said = words(documented);
		expect(said).toContain('This posting asks Master’s or equivalent.');
		expect(said).toContain('20,000 jobs in 2017');
		expect(said).not.toMatch(/why-mle|noble-desktop/);
		for (const line of documented?.querySelectorAll('.cited > li:not(:has(.cited))') ?? []) expect(words(line)).toMatch(/Source: .+\.$/);
	});
});

describe('what is shown belongs to what is asked for', () => {
	test('while another place is asked for the panel says that it is busy', () => {
		expect(
			show(panelProps(panelProfile, {veiled: true}))
				.querySelector('main')
				?.getAttribute('aria-busy'),
		).toBe('true');
	});

	test.each(['panel-restricted', 'panel-unasked', 'panel-none', 'panel-failed', 'panel-loading'])('%s shows neither role nor fit', name => {
		const at = show(panelStates[name] ?? panelProps());
		expect(at.querySelector('#role, .sk, #facts')).toBeNull();
		expect(words(at)).not.toContain('ML Engineer');
	});

	test('the next posting keeps the focus on the control that still exists', () => {
		const at = show(panelProps());
		const button = named(at, 'Options');
		button.focus();
		const posting = {...panelPosting, key: 'next', title: {value: 'Another posting', by: 'page' as const}};
		const view = panelProps().view;
		show(panelProps(panelProfile, {view: view?.kind === 'posting' ? {...view, posting} : view}));
		expect(words(at.querySelector('h1'))).toBe('Another posting');
		expect(document.activeElement).toBe(button);
	});
});

describe('places', () => {
	test('a quote from the page finds its place, and one of another posting none', () => {
		const mention = panelAnalysis.skills.find(({id}) => id === 'docker')?.mentions[1];
		expect(mention).toBeDefined();
		if (mention === undefined) return;
		expect(placeOf(panelPosting.text, inContext(panelPosting.text, mention))).toEqual({start: mention.start, end: mention.end});
		expect(placeOf('another text', inContext(panelPosting.text, mention))).toBeNull();
	});

	test('only the very place is selected', () => {
		expect(isSelected({start: 1, end: 3}, [{start: 1, end: 3}])).toBe(true);
		expect(isSelected({start: 1, end: 3}, [{start: 1, end: 4}])).toBe(false);
		expect(isSelected(null, [{start: 1, end: 3}])).toBe(false);
	});

	test.each([
		['strong Python', 'Python', 'strong Python'],
		['first line\nuse Python here\nlast', 'Python', 'use Python here'],
		[
			'we have long words before the name of Python and many more words that follow after it',
			'Python',
			'…before the name of Python and many more words that follow…',
		],
	])('around %j', (text, name, said) => {
		const start = text.indexOf(name);
		expect(saidAround(text, {start, end: start + name.length})).toBe(said);
	});

	test('an axis of money has a few round ticks within its width', () => {
		const {ticks, x} = moneyAxis([58_000, 82_000, 62_000]);
		expect(ticks.length).toBeGreaterThan(1);
		for (const tick of ticks) {
			expect(tick % 5000).toBe(0);
			expect(x(tick)).toBeGreaterThanOrEqual(0);
			expect(x(tick)).toBeLessThanOrEqual(388);
		}
	});
});

// @vitest-environment happy-dom
import {act} from 'preact/test-utils';
import {describe, expect, test, vi} from 'vitest';
import {Popup, type PopupProps} from '../../lib/ui/popup';
import {drawn, words} from './drawn';
import {popupStates, usual} from './popup-states';
import {fitOf, sampleAnalysis, sampleFit, samplePosting, sampleView} from './sample-analysis';

const show = (props: Partial<PopupProps> = {}): HTMLElement => drawn(<Popup {...usual} {...props} />);

const button = (at: HTMLElement, name: string): HTMLElement => {
	const found = [...at.querySelectorAll<HTMLElement>('button, select')].find(each => words(each).trim() === name || each.getAttribute('aria-label') === name);
	if (found === undefined) throw new Error(`no button “${name}” in: ${words(at)}`);
	return found;
};
const click = (element: HTMLElement): void => void act(() => element.click());
const press = (key: string, target: Element = document.body): KeyboardEvent => {
	const event = new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true});
	act(() => void target.dispatchEvent(event));
	return event;
};

describe('each state says its own sentences', () => {
	test.each(Object.entries(popupStates))('%s', (_, {props, says}) => {
		const said = words(show(props));
		for (const sentence of says) expect(said).toContain(sentence);
	});

	test('no two reasons for finding no posting say the same', () => {
		const reasons = ['empty', 'loading', 'not-a-posting', 'list', 'form-only', 'restricted', 'too-short', 'error'] as const;
		const said = reasons.map(reason => words(show({view: {kind: 'none', reason}})));
		expect(new Set(said).size).toBe(reasons.length);
	});

	test.each<[string, PopupProps['view']]>([
		['a page without a posting', {kind: 'none', reason: 'not-a-posting'}],
		['a page that may not be read', {kind: 'restricted'}],
		['a failure', {kind: 'failed', code: 'crashed'}],
		['a page that is being read', {kind: 'loading'}],
	])('%s has neither a verdict nor a score', (_, view) => {
		const at = show({view, wait: 'slow'});
		expect(words(at)).not.toContain('ML Engineer');
		expect(words(at)).not.toMatch(/\d/);
	});

	test('nothing but the name is shown in the first moments', () => {
		expect(words(show({view: null, wait: 'short'})).trim()).toBe('Jobprism');
	});
});

test('the saved postings are a click away, with a posting and without one', () => {
	const onShelf = vi.fn();
	click(button(show({onShelf}), 'Saved postings'));
	click(button(show({onShelf, view: {kind: 'none', reason: 'not-a-posting'}}), 'Saved postings'));
	expect(onShelf).toHaveBeenCalledTimes(2);
});

describe('the verdict', () => {
	test('the spectrum keeps its order and its spoken form has every part', () => {
		const spectrum = show().querySelector('.spectrum');
		expect([...(spectrum?.children ?? [])].map(part => part.className)).toEqual(['ds', 'ml', 'se', 'de', 'ot']);
		expect(spectrum?.getAttribute('aria-label')).toBe('ML Engineer 61%, Data Scientist 21%, Software Engineer 9%, Data Engineer 6%, Other role 3%');
	});

	test('the key leaves out what is under 5 %', () => {
		expect(words(show().querySelector('.key') ?? document.body)).toBe('DS 21%ML 61%SE 9%DE 6%');
	});

	test('a share above 97 % is nearly certain', () => {
		const role = sampleAnalysis().role;
		const scores = {...role.scores, 'machine-learning-engineer': 1, 'data-scientist': 0, 'software-engineer': 0, 'data-engineer': 0, other: 0};
		expect(words(show({view: sampleView({analysis: sampleAnalysis({role: {...role, scores}})})}))).toContain('nearly certain');
	});
});

describe('the fit', () => {
	test('its number is the sum of the points of its parts, and these of their items', () => {
		const at = show();
		click(button(at, 'How it is counted'));
		const points = (row: Element): number => Number(row.lastElementChild?.textContent);
		const rows = [...at.querySelectorAll('.items tbody tr')];
		const levels = rows.filter(row => row.className === 'level');
		const items = rows.filter(row => row.className !== 'level');
		const total = points(at.querySelector('.items tfoot tr') ?? document.body);
		expect(items).toHaveLength(17);
		expect(levels.reduce((sum, row) => sum + points(row), 0)).toBeCloseTo(total, 0);
		expect(items.reduce((sum, row) => sum + points(row), 0)).toBeCloseTo(total, 0);
		expect(Math.round(total)).toBe(79);
		expect(words(at)).toContain('Required 7½ of 9, used 1½ of 2, preferred ½ of 1: together 9½ of 12, which is 79 of 100.');
		expect(words(at)).toContain('1 × ½');
	});

	test('above 14 pips the count stands alone', () => {
		const fit = fitOf({
			required: Array.from({length: 15}, (_, i) => ({label: `Skill ${i}`})),
			used: Array.from({length: 14}, (_, i) => ({label: `Tool ${i}`})),
		});
		const pips = show({fit, opening: fit}).querySelectorAll('.pips');
		expect(pips).toHaveLength(1);
		expect(pips[0]?.children).toHaveLength(14);
	});

	test('every skill of the posting is in the unfolded list, context last', () => {
		const at = show();
		click(button(at, 'All 17 skills'));
		expect(at.querySelectorAll('.gaps li')).toHaveLength(17);
		expect(words(at)).toContain('Named in the employer’s own prose, not counted: Go');
	});

	test('each row of the unfolded list can be put right, and the last time taken back', () => {
		const [onPutRight, onUndoPersonal] = [vi.fn(), vi.fn()];
		const at = show({onPutRight, onUndoPersonal, done: 'Kubernetes is preferred.'});
		expect(at.querySelector('.fix')).toBeNull();
		click(button(at, 'All 17 skills'));
		expect(at.querySelectorAll('.gaps .fix')).toHaveLength(17);
		const pick = button(at, 'Correct Kubernetes') as HTMLSelectElement;
		act(() => {
			pick.value = 'preferred';
			pick.dispatchEvent(new Event('change', {bubbles: true}));
		});
		expect(onPutRight).toHaveBeenCalledExactlyOnceWith(expect.any(Array), 'Kubernetes is preferred.');
		click(button(at.querySelector<HTMLElement>('.done') ?? at, 'Undo'));
		expect(onUndoPersonal).toHaveBeenCalledOnce();
	});

	test('“I have this” tells which skill, and the row keeps its place when the fit changes', () => {
		const onHave = vi.fn();
		const at = show({onHave});
		click(button(at, 'I have this: PyTorch'));
		expect(onHave).toHaveBeenCalledWith({id: 'pytorch', label: 'PyTorch'});
		show({...popupStates['skill-set']?.props});
		const rows = [...at.querySelectorAll('.gaps li')].map(words);
		expect(rows[0]).toContain('Kubernetes');
		expect(rows[1]).toContain('PyTorch');
		expect(at.querySelectorAll('.gaps input[type=radio]')).toHaveLength(3);
	});

	test('of alternatives the person says which', () => {
		const onHave = vi.fn();
		const at = show({...popupStates.alternatives?.props, onHave});
		const pick = button(at, 'I have one of: PyTorch, TensorFlow or JAX') as HTMLSelectElement;
		expect([...pick.options].map(option => option.text)).toEqual(['I have…', 'PyTorch', 'TensorFlow', 'JAX']);
		pick.value = 'tensorflow';
		act(() => void pick.dispatchEvent(new Event('change', {bubbles: true})));
		expect(onHave).toHaveBeenCalledWith({id: 'tensorflow', label: 'TensorFlow'});
	});

	test('a change is told once to assistive technology', () => {
		expect([...show({said: 'Fit 83, was 79'}).querySelectorAll('[role=status]')].map(words)).toEqual(['Fit 83, was 79']);
	});
});

describe('what is clicked is asked for', () => {
	test('a phrase travels as words with what stands around them', () => {
		const onShow = vi.fn();
		click(show({onShow}).querySelector<HTMLElement>('[data-phrase]') ?? document.body);
		expect(onShow).toHaveBeenCalledWith({
			quote: 'own the training and serving pipelines',
			before: 'ten in Go.\nWhat you will do\nYou ',
			after: ' and are on call for the ranking',
		});
	});

	test('Save asks once, and not at all when it is saved', () => {
		const onSave = vi.fn();
		click(button(show({onSave}), 'Save'));
		show({onSave, saving: true});
		click(button(show({onSave, saving: true}), 'Save'));
		const at = show({onSave, ...popupStates.saved?.props});
		click(button(at, 'Saved 20 Nov'));
		expect(onSave).toHaveBeenCalledTimes(1);
	});

	test('the menu of stages takes the focus, is walked with arrows, and gives the focus back', () => {
		const onStage = vi.fn();
		const at = show({onStage, ...popupStates.saved?.props});
		const opener = button(at, 'Choose a status');
		click(opener);
		const focused = (): string => words(document.activeElement ?? document.body);
		expect(focused()).toContain('Saved');
		press('ArrowDown', document.activeElement ?? document.body);
		expect(focused()).toContain('Applied');
		press('Escape', document.activeElement ?? document.body);
		expect(at.querySelector('[role=menu]')).toBeNull();
		expect(document.activeElement).toBe(opener);
		click(opener);
		press('3', document.activeElement ?? document.body);
		expect(onStage).toHaveBeenCalledTimes(1);
		expect(onStage).toHaveBeenCalledWith('interview');
	});
});

describe('keys', () => {
	test('S saves, H highlights, a digit sets the stage, J and K walk the phrases', () => {
		const [onSave, onMarks, onStage] = [vi.fn(), vi.fn(), vi.fn()];
		const at = show({onSave, onMarks, onStage, marks: false});
		for (const key of ['s', 'h', '2']) press(key);
		expect(onSave).toHaveBeenCalledTimes(1);
		expect(onMarks).toHaveBeenCalledWith(true);
		expect(onStage).toHaveBeenCalledWith('applied');
		const phrases = [...at.querySelectorAll('[data-phrase]')];
		press('j');
		expect(document.activeElement).toBe(phrases[0]);
		press('j');
		expect(document.activeElement).toBe(phrases[1]);
		press('k');
		expect(document.activeElement).toBe(phrases[0]);
	});

	test('? opens the list and takes the focus; Escape closes it and gives the focus back', () => {
		const at = show();
		const before = button(at, 'Save');
		before.focus();
		press('?', before);
		expect(words(at)).toContain('next, previous phrase');
		expect(document.activeElement?.getAttribute('aria-label')).toBe('Close');
		expect(press('Escape').defaultPrevented).toBe(true);
		expect(document.activeElement).toBe(before);
		expect(press('Escape').defaultPrevented).toBe(false);
	});

	test('letters in a field are only letters', () => {
		const onSave = vi.fn();
		const at = show({onSave, ...popupStates['skill-set']?.props});
		press('s', at.querySelector('input') ?? document.body);
		expect(onSave).not.toHaveBeenCalled();
	});

	test('keys do nothing where there is no posting', () => {
		const [onSave, onMarks] = [vi.fn(), vi.fn()];
		show({view: {kind: 'none', reason: 'list'}, onSave, onMarks});
		for (const key of ['s', 'h', 'j', '1']) press(key);
		expect(onSave).not.toHaveBeenCalled();
		expect(onMarks).not.toHaveBeenCalled();
	});
});

describe('words of a page stay words', () => {
	const hostile = [
		'<img src=x onerror=alert(1)>',
		'"><script>alert(1)</script>',
		'javascript:alert(1)',
		'<svg/onload=alert(1)>',
		'{{constructor}}',
		'</q><a href="javascript:1">x</a>',
	];
	test.each(hostile)('%s', payload => {
		const told = {value: payload, by: 'page' as const};
		const role = sampleAnalysis().role;
		const analysis = sampleAnalysis({
			title: payload,
			language: payload,
			languageRead: 'tools-only',
			role: {...role, evidence: [{role: 'data-analyst', quote: payload, start: 0, end: payload.length, weight: 1, rule: payload}]},
			skills: [...sampleAnalysis().skills.map(skill => ({...skill, label: payload}))],
			benchmarks: sampleAnalysis().benchmarks.map(bench => ({...bench, from: payload, place: payload, kind: payload})),
			facts: {...sampleAnalysis().facts, salary: null},
		});
		const posting = samplePosting({url: payload, title: told, company: told, location: told, salary: told, postedOn: told, validThrough: told});
		const items = sampleFit.parts.map(part => ({...part, items: part.items.map(item => ({...item, label: payload, via: payload}))}));
		for (const languageRead of ['full', 'tools-only'] as const) {
			const at = show({
				view: sampleView({posting, analysis: {...analysis, languageRead}}),
				fit: {...sampleFit, parts: items},
				opening: {...sampleFit, parts: items},
				notices: [{text: 'x', code: payload}],
			});
			for (const link of at.querySelectorAll<HTMLElement>('[aria-expanded=false]')) click(link);
			expect(words(at)).toContain(payload);
			expect(at.querySelectorAll('script, img, a, iframe, [onload], [onerror]')).toHaveLength(0);
		}
	});

	test('characters that reorder or hide are not shown', () => {
		const title = {value: 'Data\u202e tsitneicS\u200b \u2066x\u0000', by: 'page' as const};
		expect(show({view: sampleView({posting: samplePosting({title})})}).querySelector('h1')?.textContent).toBe('Data tsitneicS x');
	});
});

// @vitest-environment happy-dom
import {render} from 'preact';
import {act} from 'preact/test-utils';
import {afterEach, describe, expect, test, vi} from 'vitest';
import type {Profile} from '../../lib/model';
import {emptyProfile} from '../../lib/ui/profile-edits';
import {freeName, nameOfCopy, profileName} from '../../lib/ui/profile-names';
import {ProfilePicker} from '../../lib/ui/profile-picker';
import {ProfilePreview} from '../../lib/ui/profile-preview';
import {ProfileSwitch} from '../../lib/ui/profile-switch';

const root = document.body.appendChild(document.createElement('div'));
afterEach(() => render(null, root));
const words = (element: Element | null = root): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const click = (label: string): void => {
	const button = [...root.querySelectorAll('button')].find(each => words(each) === label);
	if (button === undefined) throw new Error(`no button “${label}”`);
	act(() => button.click());
};
const named = (id: string, name = id): Profile => ({...emptyProfile(id), name});
const all = [named('a', 'ML engineer'), named('b', ''), named('c', 'Analyst')];

describe('choosing among profiles', () => {
	const acts = () => ({
		onChoose: vi.fn(),
		onAdd: vi.fn(),
		onRename: vi.fn(),
		onDuplicate: vi.fn(),
		onDelete: vi.fn(),
		onExport: vi.fn(),
		onImport: vi.fn(),
	});
	const type = (name: string): void => {
		const input = root.querySelector<HTMLInputElement>('.naming input');
		if (input === null) throw new Error('no field');
		input.value = name;
		act(() => void root.querySelector('form')?.dispatchEvent(new Event('submit', {cancelable: true})));
	};

	test('the one in use is chosen in the list, and another can be', () => {
		const does = acts();
		act(() => render(<ProfilePicker {...does} all={all} active="b" />, root));
		const select = root.querySelector('select') as HTMLSelectElement;
		expect([...select.options].map(({text}) => text)).toEqual(['ML engineer', 'Profile 2', 'Analyst']);
		expect(select.value).toBe('b');
		select.value = 'c';
		act(() => void select.dispatchEvent(new Event('change')));
		expect(does.onChoose).toHaveBeenCalledWith('c');
	});

	test('a new one is asked for its name; one that is empty or taken is answered', () => {
		const does = acts();
		act(() => render(<ProfilePicker {...does} all={all} active="a" />, root));
		click('Add a profile');
		type(' \u200b ');
		expect(words()).toContain('A profile needs a name.');
		type('analyst');
		expect(words()).toContain('There is a profile named analyst.');
		expect(does.onAdd).not.toHaveBeenCalled();
		type(' Data  scientist\u202e ');
		expect(does.onAdd).toHaveBeenCalledWith('Data scientist');
		expect(root.querySelector('form')).toBeNull();
	});

	test('renaming may keep its own name, and can be cancelled', () => {
		const does = acts();
		act(() => render(<ProfilePicker {...does} all={all} active="a" />, root));
		click('Rename');
		type('ML Engineer');
		expect(does.onRename).toHaveBeenCalledWith('ML Engineer');
		click('Rename');
		click('Cancel');
		expect(does.onRename).toHaveBeenCalledTimes(1);
	});

	test('without a stored profile there is nothing to rename, copy, delete or export', () => {
		act(() => render(<ProfilePicker {...acts()} all={[]} active={null} />, root));
		expect([...root.querySelectorAll('button')].filter(({disabled}) => !disabled).map(words)).toEqual(['Add a profile', 'Import']);
	});
});

test.each<[string, readonly Profile[], string]>([
	['Analyst', all, 'Analyst 2'],
	['New', all, 'New'],
	['', all, 'Profile 4'],
	['Profile 2', all, 'Profile 2 2'],
	['\u202e\u0000', [], 'My profile'],
])('the free name for “%s” among some is another one', (wished, among, name) => {
	expect(freeName(wished, among)).toBe(name);
});

test('a copy is named after its original, each copy anew', () => {
	expect(nameOfCopy('A', [named('a', 'A')])).toBe('A, copy');
	expect(nameOfCopy('A', [named('a', 'A'), named('b', 'A, copy')])).toBe('A, copy 2');
});

test('a hostile name is one line of text', () => {
	expect(profileName({name: '<img src=x onerror=alert(1)>\n\u202egpj.exe'}, 0)).toBe('<img src=x onerror=alert(1)> gpj.exe');
});

describe('a profile from a file', () => {
	const given: Profile = {
		...named('x', '<b>Name</b>'),
		skills: [
			{id: 'python', label: 'Python', level: 'expert'},
			{id: 'nobody-knows', label: 'Nobody <i>knows</i>', level: 'good'},
			{id: 'own:tiny ml', label: 'Tiny ML', level: 'good'},
		],
	};
	const names = [{id: 'python', label: 'Python', kind: 'tool' as const}];
	const show = (current: string | null) => {
		const acts = {onAdd: vi.fn(), onReplace: vi.fn(), onCancel: vi.fn()};
		act(() => render(<ProfilePreview profile={given} unknown={['hobby']} {...{names, current, ...acts}} />, root));
		return acts;
	};

	test('is shown whole, as text, with what this version does not know', () => {
		show('A');
		expect(root.querySelector('b, i')).toBeNull();
		expect(words()).toContain('Profile in this file: <b>Name</b>');
		expect(words()).toContain('3 skills, 1 of them your own: Python (expert), Nobody <i>knows</i> (good), Tiny ML (good)');
		expect(words()).toContain('shown by their name: Nobody <i>knows</i>.');
		expect(words()).toContain('hobby');
	});

	test('is added, replaces, or is left', () => {
		const acts = show('A');
		click('Add as a profile');
		click('Replace A');
		click('Cancel');
		for (const each of Object.values(acts)) expect(each).toHaveBeenCalledTimes(1);
	});

	test('replaces nothing where there is nothing', () => {
		show(null);
		expect(words()).not.toContain('Replace');
	});
});

describe('the switch in the popup', () => {
	test('puts another profile to use', () => {
		const onUseProfile = vi.fn();
		act(() => render(<ProfileSwitch profiles={all} profile={all[0] ?? null} onUseProfile={onUseProfile} />, root));
		const select = root.querySelector('select') as HTMLSelectElement;
		select.value = 'c';
		act(() => void select.dispatchEvent(new Event('change')));
		expect(onUseProfile).toHaveBeenCalledWith('c');
	});

	test('stands only where there are several', () => {
		act(() => render(<ProfileSwitch profiles={all.slice(0, 1)} profile={all[0] ?? null} onUseProfile={vi.fn()} />, root));
		expect(words()).toBe('');
	});
});

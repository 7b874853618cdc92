// @vitest-environment happy-dom
import {act} from 'preact/test-utils';
import {describe, expect, test, vi} from 'vitest';
import type {Profile} from '../../lib/model';
import {numberFrom} from '../../lib/ui/experience-fields';
import {Options, type OptionsProps} from '../../lib/ui/options';
import {emptyProfile, withLevel, withoutSkill, withSkill} from '../../lib/ui/profile-edits';
import {suggestions} from '../../lib/ui/skill-field';
import {drawn, words} from './drawn';
import {names, optionsStates, usualOptions} from './options-states';

const show = (props: Partial<OptionsProps> = {}): HTMLElement => drawn(<Options {...usualOptions} {...props} />);
const field = (at: HTMLElement, name: string): HTMLInputElement => {
	const labelled = [...at.querySelectorAll('label')].find(label => words(label).trim() === name);
	const found =
		at.querySelector<HTMLInputElement>(`[aria-label="${name}"]`) ??
		(labelled?.htmlFor ? at.querySelector<HTMLInputElement>(`[id="${labelled.htmlFor}"]`) : labelled?.querySelector('input'));
	if (!found) throw new Error(`no field “${name}”`);
	return found;
};
function fill(at: HTMLElement, name: string, value: string): void {
	const input = field(at, name);
	act(() => {
		input.value = value;
		input.dispatchEvent(new Event('input', {bubbles: true}));
		input.dispatchEvent(new Event('change', {bubbles: true}));
	});
}
const enter = (input: Element): void => void act(() => void input.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true})));
/** The profile that one act makes. */
function made(doing: (at: HTMLElement) => void, profile: Profile = usualOptions.profile ?? emptyProfile('x')): Profile | undefined {
	const onProfile = vi.fn();
	doing(show({profile, onProfile}));
	return onProfile.mock.calls[0]?.[0];
}

test.each(Object.entries(optionsStates))('%s says its own sentences', (_, {props, says}) => {
	const said = words(show(props));
	for (const sentence of says) expect(said).toContain(sentence);
});

describe('every field changes its own part of the profile', () => {
	test.each<[string, string, Partial<Profile>]>([
		['Years of work', '7', {years: 7}],
		['Years of work', '', {years: null}],
		['Years of work', '-3', {years: null}],
		['Highest degree', 'phd', {degree: 'phd'}],
		['Highest degree', '', {degree: null}],
		['Office days a week', '3', {maxDaysInOffice: 3}],
		['Minimum salary', '60,000', {minSalary: {amount: 60_000, currency: 'GBP', period: 'year'}}],
		['Minimum salary', '', {minSalary: null}],
		['Currency', 'EUR', {minSalary: {amount: 55_000, currency: 'EUR', period: 'year'}}],
		['Period', 'month', {minSalary: {amount: 55_000, currency: 'GBP', period: 'month'}}],
		['Visa', 'true', {needsSponsorship: true}],
		['Visa', 'false', {needsSponsorship: false}],
		['Citizenship', 'true', {citizen: true}],
		['Security clearance', 'false', {clearance: false}],
		['Add to places', 'York', {places: ['Leeds', 'York']}],
		['Add to fields of study', ' physics ', {fields: ['statistics', 'physics']}],
	])('%s: “%s”', (name, value, change) => {
		expect(made(at => fill(at, name, value))).toEqual({...usualOptions.profile, ...change});
	});

	test('an arrangement is switched off and on', () => {
		expect(made(at => act(() => field(at, 'Remote').click()))?.arrangements).toEqual(['hybrid']);
		expect(made(at => act(() => field(at, 'On site').click()))?.arrangements).toEqual(['remote', 'hybrid', 'onsite']);
	});

	test('a place that is there is not added twice', () => {
		expect(made(at => fill(at, 'Add to places', 'leeds'))).toBeUndefined();
	});

	test('a chip is taken away', () => {
		expect(made(at => act(() => field(at, 'Remove Leeds').click()))?.places).toEqual([]);
	});
});

describe('skills', () => {
	const skills = (profile: Profile | undefined): readonly string[] => profile?.skills.map(({id}) => id) ?? [];

	test('one is added by its name in any case', () => {
		const next = made(at => {
			fill(at, 'Add a skill', 'PYTORCH');
			enter(field(at, 'Add a skill'));
		}, emptyProfile('new'));
		expect(next?.skills).toEqual([{id: 'pytorch', label: 'PyTorch', level: 'good'}]);
	});

	test('a name that no one knows is told and nothing is added', () => {
		const onProfile = vi.fn();
		const at = show({onProfile});
		fill(at, 'Add a skill', 'Underwater basketry');
		enter(field(at, 'Add a skill'));
		expect(words(at)).toContain('No skill named “Underwater basketry” is known.');
		expect(onProfile).not.toHaveBeenCalled();
	});

	test('a name that no one knows can be added as an own skill', () => {
		const next = made(at => {
			fill(at, 'Add a skill', 'Underwater basketry');
			enter(field(at, 'Add a skill'));
			act(() => [...at.querySelectorAll<HTMLElement>('.add button')].at(-1)?.click());
		}, emptyProfile('new'));
		expect(next?.skills).toEqual([{id: 'own:underwater basketry', label: 'Underwater basketry', level: 'good'}]);
	});

	test('a starting set adds what is known of it and leaves levels as they are', () => {
		const begin = withLevel(withSkill(emptyProfile('new'), {id: 'python', label: 'Python'}), 'python', 'expert');
		const next = made(at => act(() => [...at.querySelectorAll<HTMLElement>('.sets button')].find(each => words(each) === 'ML Engineer')?.click()), begin);
		expect(next?.skills[0]).toEqual({id: 'python', label: 'Python', level: 'expert'});
		expect(skills(next)).toContain('pytorch');
	});

	test('suggestions begin with what was typed, then hold it', () => {
		expect(suggestions(names, 'py').map(({label}) => label)).toEqual(['Python', 'PyTorch', 'PySpark']);
		expect(suggestions(names, 'test').map(({label}) => label)).toEqual(['A/B testing']);
		expect(suggestions(names, ' ')).toEqual([]);
	});

	test('adding, setting a level and taking away touch one skill alone', () => {
		const one = withSkill(emptyProfile('new'), {id: 'sql', label: 'SQL'});
		expect(withSkill(one, {id: 'sql', label: 'other'})).toBe(one);
		expect(withLevel(withSkill(one, {id: 'r', label: 'R'}), 'r', 'basic').skills.map(({id, level}) => `${id} ${level}`)).toEqual(['sql good', 'r basic']);
		expect(withoutSkill(one, 'sql')).toEqual(emptyProfile('new'));
	});
});

test.each([
	['55,000', 55_000],
	['55 000', 55_000],
	["55'000", 55_000],
	['0', 0],
	['2.5', 2.5],
	['abc', null],
	['', null],
	['1e99', null],
])('“%s” is the number %s', (typed, value) => {
	expect(numberFrom(typed, 0, 1e12)).toBe(value);
});

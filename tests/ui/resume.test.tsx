// @vitest-environment happy-dom
import {render} from 'preact';
import {act} from 'preact/test-utils';
import {afterEach, describe, expect, test, vi} from 'vitest';
import type {Profile, Resume, ResumeChoice} from '../../lib/model';
import {emptyProfile, withSkill} from '../../lib/ui/profile-edits';
import {withResume} from '../../lib/ui/resume-edits';
import type {ResumeFailure} from '../../lib/ui/resume-import';
import {ResumeImport, type ResumeState} from '../../lib/ui/resume-import';
import {noticeOf} from '../../lib/ui/say';

const root = document.body.appendChild(document.createElement('div'));
afterEach(() => render(null, root));
const words = (): string => (root.textContent ?? '').replace(/\s+/g, ' ');
const found: Resume = {
	skills: [
		{id: 'python', label: 'Python', kind: 'tool', line: '<b>Python</b> and\u202e SQL'},
		{id: 'sql', label: 'SQL', kind: 'tool', line: 'Python and SQL'},
	],
	degree: {value: 'master', line: 'MSc Statistics'},
	certifications: [{label: 'AWS ML', line: 'AWS Certified'}],
	years: {value: 4, lines: ['Analyst, 2018 – 2022']},
};
function show(resume: ResumeState, profile: Profile = emptyProfile('p')) {
	const acts = {onResumeFile: vi.fn(), onResumeText: vi.fn(), onResumeTake: vi.fn<(choice: ResumeChoice) => void>(), onResumeCancel: vi.fn()};
	act(() => render(<ResumeImport {...{resume, profile, ...acts}} />, root));
	return acts;
}
const button = (label: string): HTMLButtonElement => {
	const at = [...root.querySelectorAll('button')].find(({textContent}) => textContent === label);
	if (at === undefined) throw new Error(`no button “${label}” in ${words()}`);
	return at;
};
const tick = (label: string): void => {
	const box = [...root.querySelectorAll('label')].find(({textContent}) => textContent === label)?.querySelector('input');
	if (!box) throw new Error(`no box “${label}”`);
	act(() => box.click());
};
const reviewed: ResumeState = {kind: 'found', name: 'cv.pdf', found, notes: []};

describe('what was found', () => {
	test('is shown with its lines, as text, and nothing is taken unasked', () => {
		const {onResumeTake} = show(reviewed);
		expect(root.querySelector('b')).toBeNull();
		expect([...root.querySelectorAll('q')].map(({textContent}) => textContent)).toEqual([
			'<b>Python</b> and SQL',
			'Python and SQL',
			'MSc Statistics',
			'AWS Certified',
		]);
		expect(words()).toContain('counted from the dates of the jobs');
		expect(onResumeTake).not.toHaveBeenCalled();
	});

	test('years are taken only when they are ticked; everything can be unticked', () => {
		const {onResumeTake} = show(reviewed);
		tick('Years of work: 4');
		tick('SQL');
		act(() => button('Add 4 finds').click());
		expect(onResumeTake).toHaveBeenCalledWith({skills: new Set(['python']), degree: true, certifications: new Set(['AWS ML']), years: true});
	});

	test('with nothing ticked there is nothing to add', () => {
		show(reviewed);
		for (const label of ['Python', 'SQL', 'Highest degree: Master’s', 'AWS ML']) {
			const boxes = [...root.querySelectorAll('.finds label')].map(({textContent}) => textContent ?? '');
			tick(boxes.find(each => each === label || (label.startsWith('Highest') && each.startsWith('Highest'))) ?? label);
		}
		expect(button('Nothing ticked').disabled).toBe(true);
	});

	test('what the profile has is not asked again, and a degree that differs is left unticked', () => {
		const {onResumeTake} = show(reviewed, {...withSkill(emptyProfile('p'), {id: 'sql', label: 'SQL'}), degree: 'phd', certifications: ['aws ml']});
		expect(words()).toContain('1 skill that it names is in your profile already.');
		act(() => button('Add 1 find').click());
		expect(onResumeTake).toHaveBeenCalledWith({skills: new Set(['python']), degree: false, certifications: new Set(), years: false});
	});

	test('cancelling takes nothing', () => {
		const {onResumeTake, onResumeCancel} = show(reviewed);
		act(() => button('Cancel').click());
		expect([onResumeTake.mock.calls.length, onResumeCancel.mock.calls.length]).toEqual([0, 1]);
	});

	test('a résumé of noise says that nothing was found', () => {
		show({kind: 'found', name: 'x', found: {skills: [], degree: null, certifications: [], years: null}, notes: []});
		expect(words()).toContain('No skill, degree or certificate');
	});
});

const failures: readonly ResumeFailure[] = ['too-large', 'encrypted', 'broken', 'no-text', 'too-long', 'cancelled', 'bomb', 'not-docx', 'old-office', 'binary'];
const rarer: readonly ResumeFailure[] = ['empty', 'not-what-it-says', 'page', 'error'];
test.each([...failures, ...rarer])('%s says what happened, what to do, and that nothing changed', why => {
	const {text, help} = noticeOf('resume_failures', why);
	show({kind: 'failed', why});
	expect(words()).toContain(`${text} ${help}`);
	expect(help).toContain('Your profile is as it was.');
});

test('a pasted text is handed over and stays while it is read', () => {
	const acts = show({kind: 'idle'});
	act(() => button('Paste its text').click());
	const area = root.querySelector('textarea') as HTMLTextAreaElement;
	area.value = 'Python';
	act(() => void root.querySelector('form')?.dispatchEvent(new Event('submit', {cancelable: true})));
	expect(acts.onResumeText).toHaveBeenCalledWith('Python');
	show({kind: 'failed', why: 'empty'});
	expect(root.querySelector('textarea')?.value).toBe('Python');
});

test('reading shows its page and can be cancelled', () => {
	const {onResumeCancel} = show({kind: 'reading', name: '<i>cv</i>.pdf', pages: {read: 2, of: 5}});
	expect(words()).toContain('Reading <i>cv</i>.pdf. Page 2 of 5');
	act(() => button('Cancel').click());
	expect(onResumeCancel).toHaveBeenCalledTimes(1);
});

test('the profile gets what was chosen and nothing else', () => {
	const before = {...emptyProfile('p'), certifications: ['aws ml'], years: 9};
	const choice = {skills: new Set(['sql', 'unheard']), degree: true, certifications: new Set(['AWS ML']), years: false};
	expect(withResume(before, found, choice)).toEqual({...before, skills: [{id: 'sql', label: 'SQL', level: 'good'}], degree: 'master'});
});

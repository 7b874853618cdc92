// @vitest-environment happy-dom
import {act} from 'preact/test-utils';
import {describe, expect, test, vi} from 'vitest';
import type {Posting, ReadingDoubt, Told} from '../../lib/model';
import {notes} from '../../lib/read/boards/notes';
import {boards} from '../../lib/read/boards/registry';
import {Popup, type PopupProps} from '../../lib/ui/popup';
import {say, sayOf} from '../../lib/ui/say';
import * as said from '../../lib/ui/words/reading';
import {drawn, words} from './drawn';
import {usual} from './popup-states';
import {sampleAnalysis, samplePosting, sampleView} from './sample-analysis';

function show(posting: Partial<Posting> = {}, props: Partial<PopupProps> = {}): HTMLElement {
	const facts = {...sampleAnalysis().facts, salary: null, employment: null, arrangement: null};
	const view = sampleView({posting: samplePosting({salary: null, ...posting}), analysis: sampleAnalysis({facts})});
	return drawn(<Popup {...usual} view={view} {...props} />);
}

const click = (at: HTMLElement, name: string | RegExp): void => {
	const found = [...at.querySelectorAll<HTMLElement>('button')].find(each => (typeof name === 'string' ? words(each) === name : name.test(words(each))));
	if (found === undefined) throw new Error(`no button “${name}” in: ${words(at)}`);
	act(() => found.click());
};
const unfold = (posting: Partial<Posting> = {}, props: Partial<PopupProps> = {}): HTMLElement => {
	const at = show(posting, props);
	click(at, say('frame_what_was_read'));
	return at;
};
const told = (value: string, by: Told<string>['by']): Told<string> => ({value, by});
const field = (at: HTMLElement, name: string): HTMLInputElement => {
	const found = at.querySelector<HTMLInputElement>(`.edit input[name=${name}]`);
	if (found === null) throw new Error(`no field ${name}`);
	return found;
};
const submit = async (at: HTMLElement): Promise<void> =>
	act(async () => void at.querySelector('form')?.dispatchEvent(new Event('submit', {bubbles: true, cancelable: true})));

describe('who told what', () => {
	test('is folded at first', () => {
		expect(show().querySelector('.read')).toBeNull();
	});

	test('each board has the name that it gives itself', () => {
		expect(said.boards).toEqual(Object.fromEntries(boards.map(({id}) => [id, notes.find(note => note.id === id)?.name])));
	});

	test.each<[string, Partial<Posting>, string]>([
		['an adapter', {board: 'lever', textBy: 'board'}, 'Text from its place in Lever’s layout'],
		['structured data', {textBy: 'json-ld'}, 'Text from the page’s structured data'],
		['the general reading', {textBy: 'page'}, 'Text read from the page in general'],
	])('the text by %s', (_, posting, sentence) => {
		expect(words(unfold(posting).querySelector('.read dl'))).toContain(sentence.replace('Text ', 'Text'));
	});

	test('a field that nobody told is not found', () => {
		const at = unfold({company: null, location: told('Porto', 'meta')});
		expect(words(at.querySelector('.read dl'))).toMatch(/Company\s?not found/);
		expect(words(at.querySelector('.read dl'))).toContain('Porto from the title of the page');
	});

	test('what is missing is said in one sentence', () => {
		expect(words(unfold({postedOn: null, employment: null, arrangement: null}).querySelector('.read'))).toContain(
			'Not found: pay, employment, workplace and posted.',
		);
	});

	test('two witnesses that disagree are both quoted', () => {
		const disagreements = [{field: 'arrangement', a: told('On-site', 'board'), b: told('remote', 'json-ld')}];
		expect(words(unfold({disagreements}).querySelector('.differs'))).toBe('Workplace: the page says “On-site”, its data says “remote”. The first counts.');
	});
});

describe('a reading in doubt', () => {
	test.each<ReadingDoubt>(['adapter-silent', 'few-signs', 'flat'])('says why in one sentence: %s', doubt => {
		const at = show({doubt});
		expect([...at.querySelectorAll('.cautions')].map(words)).toEqual([sayOf('notice_doubts', doubt)]);
	});

	test('says only that the text is cut where it is', () => {
		expect([...show({doubt: 'few-signs', truncated: true}).querySelectorAll('.cautions')].map(words)).toEqual([say('notice_cut_off')]);
	});

	test('is silent otherwise', () => {
		expect(show({doubt: null}).querySelector('.cautions')).toBeNull();
	});
});

describe('the person’s own words', () => {
	const own: Partial<Posting> = {
		title: told('Mine', 'person'),
		company: told('Northwind', 'person'),
		pageSays: {title: told('Data Engineer', 'board'), company: null},
	};

	test('start from what is shown, and only what was changed is sent', async () => {
		const onCorrect = vi.fn(async () => true);
		const at = unfold({title: told('Data Engineer', 'page'), company: null}, {onCorrect});
		click(at, say('reading_edit'));
		expect(document.activeElement).toBe(field(at, 'title'));
		expect([field(at, 'title').value, field(at, 'company').value]).toEqual(['Data Engineer', '']);
		field(at, 'company').value = '  Northwind ';
		await submit(at);
		expect(onCorrect).toHaveBeenCalledExactlyOnceWith({title: null, company: 'Northwind', location: null});
		expect(at.querySelector('.edit')).toBeNull();
	});

	test('stay in the fields where they were not kept', async () => {
		const at = unfold({}, {onCorrect: async () => false});
		click(at, say('reading_edit'));
		field(at, 'title').value = 'Mine';
		await submit(at);
		expect(field(at, 'title').value).toBe('Mine');
	});

	test('are marked as such, and each goes back alone', () => {
		const onCorrect = vi.fn(async () => true);
		const at = unfold(own, {onCorrect});
		expect(words(at.querySelector('.read dl'))).toContain('Mine your words');
		click(at, 'Title: Use what the page says: “Data Engineer”');
		expect(onCorrect).toHaveBeenLastCalledWith({title: null, company: 'Northwind', location: null});
		click(at, 'Company: Use what the page says: nothing');
		expect(onCorrect).toHaveBeenLastCalledWith({title: 'Mine', company: null, location: null});
	});

	test('that were there before are kept when another field is changed, and an emptied field goes back', async () => {
		const onCorrect = vi.fn(async () => true);
		const at = unfold(own, {onCorrect});
		click(at, say('reading_edit'));
		field(at, 'title').value = '';
		field(at, 'location').value = 'Lisbon';
		await submit(at);
		expect(onCorrect).toHaveBeenLastCalledWith({title: null, company: 'Northwind', location: 'Lisbon'});
	});

	test('at Escape the form closes and the popup does not', () => {
		const at = unfold();
		click(at, say('reading_edit'));
		const event = new KeyboardEvent('keydown', {key: 'Escape', bubbles: true, cancelable: true});
		act(() => void field(at, 'title').dispatchEvent(event));
		expect(event.defaultPrevented).toBe(true);
		expect(at.querySelector('.edit')).toBeNull();
		expect(words(document.activeElement)).toBe(say('reading_edit'));
	});

	test('in a posting that was pasted are no correction', () => {
		expect(unfold({title: told('Pasted', 'person')}).querySelectorAll('.read button:not([aria-expanded])')).toHaveLength(0);
	});

	test('silence a disagreement that they settle', () => {
		const disagreements = [{field: 'title', a: told('Data Engineer', 'board'), b: told('Plumber', 'json-ld')}];
		expect(unfold({...own, disagreements}).querySelector('.differs')).toBeNull();
	});

	test('have at most 200 characters', () => {
		const at = unfold();
		click(at, say('reading_edit'));
		expect(field(at, 'title').maxLength).toBe(200);
	});
});

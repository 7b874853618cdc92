// @vitest-environment happy-dom
/** The table by keys alone. */
import {render} from 'preact';
import {act} from 'preact/test-utils';
import {describe, expect, test, vi} from 'vitest';
import {tellDone} from '../../../entrypoints/workspace/undoing';
import {noFilters} from '../../../lib/ui/table/address';
import {noSelection} from '../../../lib/ui/table/selection';
import {TableKeyList} from '../../../lib/ui/table/table-key-list';
import {acts, chosen, click, closed, listed, opened, press, root, selection, showTable, table} from './shown-table';

showTable();

describe('by keys alone', () => {
	test.each([
		['J', ['j', 'j'], 'k1'],
		['K goes back', ['j', 'j', 'k'], 'k0'],
		['the arrows', ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowDown'], 'k1'],
		['no further than the last', ['j', 'j', 'j', 'j', 'j', 'j', 'j'], 'k4'],
	])('%s: the row is pointed at and has the focus', (_, keys, at) => {
		for (const key of keys) press(key);
		expect(selection.value.at).toBe(at);
		expect((document.activeElement as HTMLElement).dataset.open).toBe(at);
	});
	test.each([
		['X', 'x'],
		['the space bar on the row', ' '],
	])('%s selects, and again takes it out', (_, key) => {
		press('j');
		press(key);
		expect(chosen()).toBe('k0');
		expect(root.querySelector('tr.on input')?.matches(':checked')).toBe(true);
		press(key);
		expect(chosen()).toBe('');
	});
	test('the space bar elsewhere moves the page on, as ever', () => {
		press('j');
		(document.activeElement as HTMLElement).blur();
		expect(press(' ')).toBe(true);
		expect(chosen()).toBe('');
	});
	test('with Shift a range grows and shrinks', () => {
		press('j');
		press('ArrowDown', {shiftKey: true});
		press('ArrowDown', {shiftKey: true});
		expect(chosen()).toBe('k0 k1 k2');
		press('ArrowUp', {shiftKey: true});
		expect(chosen()).toBe('k0 k1');
	});
	test('Ctrl and A select all that are shown', () => {
		act(() => {
			table.value = {...table.value, filters: {...noFilters, stage: 'applied'}};
		});
		press('a', {ctrlKey: true});
		expect(chosen()).toBe('k1');
	});
	test('Enter on the page opens the row; on its link the link does', () => {
		press('j');
		press('Enter');
		expect(opened).not.toHaveBeenCalled();
		(document.activeElement as HTMLElement).blur();
		press('Enter');
		expect(opened).toHaveBeenCalledWith('k0');
	});
	test('Escape closes what is innermost, in the search field only leaves it', () => {
		press('Escape');
		expect(closed).toHaveBeenCalledOnce();
		press('/');
		expect(document.activeElement?.id).toBe('search');
		press('Escape');
		expect(document.activeElement?.id).not.toBe('search');
		expect(closed).toHaveBeenCalledOnce();
	});
	test('letters typed into the search are words', () => {
		press('/');
		for (const key of ['j', 'x', '?', 'z']) press(key);
		expect([selection.value, listed.mock.calls]).toEqual([noSelection, []]);
	});
	test('Delete deletes; a question mark lists the keys', () => {
		press('Delete');
		expect(acts.onDelete).toHaveBeenCalledOnce();
		press('?');
		expect(listed).toHaveBeenCalledWith(document.body);
	});
	test('Z takes the last change back, once', async () => {
		const undo = vi.fn(async () => true);
		tellDone('Deleted 2 postings', undo);
		press('z');
		press('z');
		expect(undo).toHaveBeenCalledOnce();
	});
});

test('the list of keys takes the focus, and gives it back', () => {
	const box = document.body.appendChild(document.createElement('div'));
	press('j');
	const before = document.activeElement;
	const close = vi.fn();
	act(() => render(<TableKeyList onClose={close} />, box));
	expect(document.activeElement?.getAttribute('aria-label')).toBe('Close');
	expect(box.querySelectorAll('dt')).toHaveLength(10);
	click(document.activeElement);
	expect(close).toHaveBeenCalledOnce();
	act(() => render(null, box));
	expect(document.activeElement).toBe(before);
	box.remove();
});

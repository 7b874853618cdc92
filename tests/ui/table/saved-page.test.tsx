// @vitest-environment happy-dom
/** The table on the screen: its order, chips, what is done with many, what is not drawn, and every state without rows. */
import {act} from 'preact/test-utils';
import {beforeEach, describe, expect, test, vi} from 'vitest';
import type {PostingKey} from '../../../lib/model';
import {noFilters} from '../../../lib/ui/table/address';
import type {ShownLine} from '../../../lib/ui/table/line';
import {ROW} from '../../../lib/ui/table/visible-rows';
import {acts, button, click, lineOf, lines, more, press, root, selection, showTable, table, titles} from './shown-table';

showTable();

describe('the order', () => {
	test.each([
		['.ti', ['ascending', 'descending', null], 'Posting 00000'],
		['.fi', ['descending', 'ascending', null], 'Posting 00000'],
	])('%s says which way it goes, and the third click is newest first', (head, ways, first) => {
		const said = ways.map((_, at) => {
			click(root.querySelector(`thead ${head} button`));
			if (at === 0) expect(titles()[0]).toBe(first);
			return root.querySelector(`thead ${head}`)?.getAttribute('aria-sort') ?? null;
		});
		expect(said).toEqual(ways);
		expect(root.querySelector('thead .da')?.getAttribute('aria-sort')).toBe('descending');
	});
});

describe('filters', () => {
	test('a status is a chip that is pressed', () => {
		click([...root.querySelectorAll('.tools button')].find(each => each.textContent?.startsWith('Applied')) ?? null);
		expect(titles()).toEqual(['Posting 00001']);
		expect(root.querySelector('.tools [aria-pressed="true"]')?.textContent).toContain('Applied');
	});
	test('each other filter is a chip whose cross takes it back', () => {
		act(() => {
			table.value = {...table.value, filters: {...noFilters, arrangement: 'onsite', fit: {from: 70, to: 84}}};
		});
		expect(titles()).toEqual([]);
		const crosses = [...root.querySelectorAll<HTMLElement>('.tools .chip button')];
		expect(crosses.map(each => each.getAttribute('aria-label')).every(name => name !== null && name !== '')).toBe(true);
		click(crosses[1] ?? null);
		expect(table.value.filters).toEqual({...noFilters, fit: {from: 70, to: 84}});
	});
	test('no result says so, and all come back by one click', () => {
		act(() => {
			table.value = {...table.value, filters: {...noFilters, place: 'Nowhere'}};
		});
		expect(root.querySelector('.none h2')?.textContent).toBe('No posting matches');
		click(button('Clear filters'));
		expect(titles()).toHaveLength(5);
	});
});

describe('with several', () => {
	test('their status is set by one choice', () => {
		press('a', {ctrlKey: true});
		expect(root.querySelector('.bulk .strong')?.textContent).toBe('5 selected');
		click(button('Set status'));
		click(button('Interview'));
		expect(acts.onStages).toHaveBeenCalledWith('interview');
	});
	test('they are deleted, and the toast takes it back', () => {
		press('a', {ctrlKey: true});
		click(button('Delete'));
		expect(acts.onDelete).toHaveBeenCalledOnce();
		const undo = vi.fn();
		act(() => {
			more.value = {toast: {id: 1, says: 'Deleted 5 postings', undo}};
		});
		click(root.querySelector('.toast button'));
		expect(undo).toHaveBeenCalledOnce();
	});
	test('the status of one is set in its row', () => {
		const select = root.querySelector<HTMLSelectElement>('[data-key="k3"] select');
		if (select === null) throw new Error('no select');
		act(() => {
			select.value = 'offer';
			select.dispatchEvent(new Event('change', {bubbles: true}));
		});
		expect(acts.onStage).toHaveBeenCalledWith('k3', 'offer');
	});
});

describe('of ten thousand', () => {
	beforeEach(() => {
		const many = Array.from({length: 10_000}, (_, at) => lineOf(at));
		const byKey = new Map<PostingKey, ShownLine>(many.map(line => [line.row.key, line]));
		act(() => {
			lines.value = many;
			more.value = {lineOf: key => byKey.get(key)};
		});
	});
	const scrollTo = (row: number): void => {
		const body = root.querySelector<HTMLElement>('.list tbody');
		if (body === null) throw new Error('no rows');
		body.getBoundingClientRect = () => ({top: -row * ROW}) as DOMRect;
		act(() => void dispatchEvent(new Event('scroll')));
	};
	test('those in sight are drawn, and each says its place among all', () => {
		expect(root.querySelector('.list')?.getAttribute('aria-rowcount')).toBe('10001');
		scrollTo(5000);
		const drawn = [...root.querySelectorAll<HTMLElement>('.list tbody [data-key]')];
		expect(drawn.length).toBeLessThan(80);
		expect(drawn.some(row => row.dataset.key === 'k5000')).toBe(true);
		expect(drawn.every(row => row.getAttribute('aria-rowindex') === String(Number(row.dataset.key?.slice(1)) + 2))).toBe(true);
	});
	test('a row that has the focus has it again when it is back in sight', () => {
		press('j');
		press('j');
		scrollTo(5000);
		expect(root.querySelector('[data-open="k1"]')).toBeNull();
		expect(selection.value.at).toBe('k1');
		scrollTo(0);
		expect((document.activeElement as HTMLElement).dataset.open).toBe('k1');
	});
	test('the focus is not taken from where the person put it meanwhile', () => {
		press('j');
		scrollTo(5000);
		act(() => document.getElementById('search')?.focus());
		scrollTo(0);
		expect(document.activeElement?.id).toBe('search');
	});
});

describe('without all there is to show', () => {
	test('nothing saved says how to begin', () => {
		act(() => {
			lines.value = [];
		});
		expect(root.querySelector('.em h1')?.textContent).toBe('Nothing saved yet');
		click(button('Open the sample posting'));
		click(button('Import a file'));
		expect([acts.onSample.mock.calls.length, acts.onPick.mock.calls.length]).toEqual([1, 1]);
	});
	test('a file that is dropped on the page is handed over', () => {
		const file = new File(['{}'], 'saved.json');
		// Preact listens by the name that this DOM knows.
		const drop = new Event('ondrop' in document.body ? 'drop' : 'Drop', {bubbles: true, cancelable: true});
		Object.defineProperty(drop, 'dataTransfer', {value: {files: [file], types: ['Files']}});
		act(() => void root.querySelector('main')?.dispatchEvent(drop));
		expect(acts.onFiles).toHaveBeenCalledWith([file]);
		expect(drop.defaultPrevented).toBe(true);
	});
	test('what was not read yet says so in each cell that would need it', () => {
		act(() => {
			lines.value = [lineOf(0, {gist: null})];
		});
		expect(root.querySelector('[data-key="k0"] .ro')?.textContent).toBe('Not read yet');
		expect(root.querySelector('[data-key="k0"] .fi')?.textContent).toContain('Not read yet');
	});
	test.each([
		[{kind: 'reading', done: 120, all: 800} as const, 'Reading 120 of 800 …', 'Cancel', acts.onStopReading],
		[{kind: 'stopped', left: 680} as const, '680 postings are not read yet.', 'Read them', acts.onReadOn],
		[{kind: 'failed', left: 1} as const, 'Reading stopped: the storage did not answer.', 'Read them', acts.onReadOn],
	])('how far the reading is: %j', (rereading, says, act2, called) => {
		act(() => {
			more.value = {rereading};
		});
		expect(root.querySelector('.rereading span')?.textContent).toBe(says);
		click(button(act2));
		expect(called).toHaveBeenCalledOnce();
	});
	test.each([
		['postings', '25 postings are in no file.'],
		['days', 'A month or more has passed without an export.'],
	] as const)('the reminder to export, for %s', (remind, says) => {
		act(() => {
			more.value = {reminder: {notInFile: 25, remind}};
		});
		expect(root.querySelector('[aria-label="Export reminder"]')?.textContent).toContain(says);
		click(button('Export now'));
		click(button('Later'));
		expect([acts.onExportNow.mock.calls.length, acts.onLater.mock.calls.length]).toEqual([1, 1]);
	});
});

// @vitest-environment happy-dom
/** The table on the screen: keys, order, chips, what is done with many, what is not drawn, and every state without rows. */
import {computed, signal} from '@preact/signals';
import {render} from 'preact';
import {act} from 'preact/test-utils';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {listenToKeys} from '../../../entrypoints/workspace/saved-keys';
import {tellDone} from '../../../entrypoints/workspace/undoing';
import type {Gist, PostingKey, Summary} from '../../../lib/model';
import {noFilters, type TableState} from '../../../lib/ui/table/address';
import {filterLines, stageCounts} from '../../../lib/ui/table/filter';
import type {ShownLine} from '../../../lib/ui/table/line';
import {SavedPage, type SavedProps} from '../../../lib/ui/table/saved-page';
import {allOf, cleared, extended, noSelection, toggled} from '../../../lib/ui/table/selection';
import {nextSort, sortedKeys} from '../../../lib/ui/table/sort';
import {TableKeyList} from '../../../lib/ui/table/table-key-list';
import {ROW} from '../../../lib/ui/table/visible-rows';

const DAY = 86_400_000;
const NOW = 1000 * DAY;
const gistOf = (more: Partial<Gist> = {}): Gist =>
	({
		role: {id: 'data-scientist', decided: true, scores: [0, 900, 0, 100, 0, 0, 0, 0], title: null, mismatch: false},
		asks: '',
		groups: '',
		pay: null,
		years: 3,
		arrangement: 'remote',
		...more,
	}) as unknown as Gist;
function lineOf(at: number, more: Partial<Summary> = {}): ShownLine {
	const key = `k${at}`;
	const row = {
		key,
		title: `Posting ${String(at).padStart(5, '0')}`,
		company: 'Tallow Bay',
		place: 'Leeds',
		url: `https://jobs.example.org/${at}`,
		stage: 'saved',
		firstSeenAt: NOW - at * DAY,
		postedOn: null,
		validThrough: null,
		note: '',
		gist: gistOf(),
		...more,
	} as Summary;
	return {row, cover: row.gist === null ? null : {score: 90 - at, have: 2, related: 1, missing: 1}, muted: null, scores: null};
}

const table = signal<TableState>({filters: noFilters, sort: null});
const selection = signal(noSelection);
const lines = signal<readonly ShownLine[]>([]);
const more = signal<Partial<SavedProps>>({});
const order = computed(() =>
	sortedKeys(filterLines(lines.value, table.value.filters, {found: null, asks: () => false, now: NOW, withMuted: false}).lines, table.value.sort),
);
const acts = {
	onStage: vi.fn(),
	onStages: vi.fn(),
	onDelete: vi.fn(),
	onMenu: vi.fn(),
	onStopReading: vi.fn(),
	onReadOn: vi.fn(),
	onExportNow: vi.fn(),
	onLater: vi.fn(),
	onFiles: vi.fn(),
	onSample: vi.fn(),
	onPick: vi.fn(),
};
const opened = vi.fn();
const closed = vi.fn();
const listed = vi.fn();

function Page() {
	const nothing = (): void => undefined;
	const {filters, sort} = table.value;
	return (
		<SavedPage
			{...acts}
			state="there"
			hrefOf={key => `#posting=${key}`}
			labelOf={id => id}
			lineOf={key => lines.value.find(({row}) => row.key === key)}
			order={order.value}
			selection={selection.value}
			opened={null}
			sort={sort}
			scored
			axis={null}
			now={NOW}
			filters={filters}
			query={filters.query}
			counts={stageCounts(lines.value)}
			total={lines.value.length}
			muted={[]}
			withMuted={false}
			mutedCount={0}
			filtering={false}
			selected={selection.value.chosen.size}
			compareHref={null}
			toast={null}
			notices={[]}
			binned={0}
			rereading={null}
			reminder={null}
			searching={null}
			said=""
			exporting={false}
			instead={null}
			above={null}
			beside={null}
			menu={null}
			onSort={by => {
				table.value = {...table.value, sort: nextSort(table.value.sort, by)};
			}}
			onAll={() => {
				selection.value = allOf(selection.value, order.value);
			}}
			onChoose={(key, range) => {
				selection.value = range ? extended(selection.value, order.value, key) : toggled(selection.value, key);
			}}
			onPoint={at => {
				if (selection.value.at !== at) selection.value = {...selection.value, at};
			}}
			onFilterMenu={nothing}
			onFilters={next => {
				table.value = {...table.value, filters: next};
			}}
			onQuery={query => {
				table.value = {...table.value, filters: {...filters, query}};
			}}
			onClearFilters={() => {
				table.value = {...table.value, filters: noFilters};
			}}
			onUnmute={nothing}
			onShowMuted={nothing}
			onClear={() => {
				selection.value = cleared(selection.value);
			}}
			onExport={nothing}
			onExportAll={nothing}
			onExportClose={nothing}
			onToastGone={nothing}
			onAgain={nothing}
			{...more.value}
		/>
	);
}

let root: HTMLElement;
let ends: readonly (() => void)[] = [];
beforeEach(() => {
	vi.stubGlobal('requestAnimationFrame', (work: () => void) => {
		work();
		return 0;
	});
	[table.value, selection.value, more.value] = [{filters: noFilters, sort: null}, noSelection, {}];
	lines.value = Array.from({length: 5}, (_, at) => lineOf(at, at === 1 ? {stage: 'applied'} : {}));
	root = document.body.appendChild(document.createElement('div'));
	act(() => render(<Page />, root));
	ends = [
		listenToKeys({selection, order, go: opened, deleteChosen: acts.onDelete, close: closed, keys: listed}),
		() => render(null, root),
		() => root.remove(),
	];
});
afterEach(() => {
	for (const end of ends) end();
	vi.unstubAllGlobals();
	vi.clearAllMocks();
});

const press = (key: string, init: KeyboardEventInit = {}): boolean => {
	let kept = true;
	act(() => {
		kept = (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true, ...init}));
	});
	return kept;
};
const titles = (): readonly string[] => [...root.querySelectorAll('.list tbody [data-open]')].map(link => link.textContent ?? '');
const chosen = (): string => [...selection.value.chosen].toSorted().join(' ');
const button = (words: string): HTMLButtonElement => {
	const found = [...root.querySelectorAll('button')].find(each => each.textContent?.trim() === words || each.getAttribute('aria-label') === words);
	if (found === undefined) throw new Error(`no button ${words}`);
	return found;
};
const click = (element: Element | null): void => void act(() => (element as HTMLElement).click());

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

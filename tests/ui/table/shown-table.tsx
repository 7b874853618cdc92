/** The table of saved postings on the screen, for the tests of this folder: five rows, its state in signals, its acts noted. */
import {computed, signal} from '@preact/signals';
import {render} from 'preact';
import {act} from 'preact/test-utils';
import {afterEach, beforeEach, vi} from 'vitest';
import {listenToKeys} from '../../../entrypoints/workspace/saved-keys';
import type {Gist, Summary} from '../../../lib/model';
import {noFilters, type TableState} from '../../../lib/ui/table/address';
import {filterLines, stageCounts} from '../../../lib/ui/table/filter';
import type {ShownLine} from '../../../lib/ui/table/line';
import {SavedPage, type SavedProps} from '../../../lib/ui/table/saved-page';
import {allOf, cleared, extended, noSelection, toggled} from '../../../lib/ui/table/selection';
import {nextSort, sortedKeys} from '../../../lib/ui/table/sort';

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
export function lineOf(at: number, more: Partial<Summary> = {}): ShownLine {
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

export const table = signal<TableState>({filters: noFilters, sort: null});
export const selection = signal(noSelection);
export const lines = signal<readonly ShownLine[]>([]);
export const more = signal<Partial<SavedProps>>({});
const order = computed(() =>
	sortedKeys(filterLines(lines.value, table.value.filters, {found: null, asks: () => false, now: NOW, withMuted: false}).lines, table.value.sort),
);
export const acts = {
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
export const opened = vi.fn();
export const closed = vi.fn();
export const listed = vi.fn();

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

export let root: HTMLElement;
let ends: readonly (() => void)[] = [];
/** Puts the table up before each test of a file, and takes it down after. */
export function showTable(): void {
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
}

export const press = (key: string, init: KeyboardEventInit = {}): boolean => {
	let kept = true;
	act(() => {
		kept = (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true, ...init}));
	});
	return kept;
};
export const titles = (): readonly string[] => [...root.querySelectorAll('.list tbody [data-open]')].map(link => link.textContent ?? '');
export const chosen = (): string => [...selection.value.chosen].toSorted().join(' ');
export const button = (words: string): HTMLButtonElement => {
	const found = [...root.querySelectorAll('button')].find(each => each.textContent?.trim() === words || each.getAttribute('aria-label') === words);
	if (found === undefined) throw new Error(`no button ${words}`);
	return found;
};
export const click = (element: Element | null): void => void act(() => (element as HTMLElement).click());

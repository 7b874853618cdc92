/** The table of saved postings: what the address asks for, what is selected, what floats. Law: all state of the table is here and in saved-list.ts, saved-edits.ts and undoing.ts. */
import '../../lib/ui/table/table.css';
import {computed, effect, signal} from '@preact/signals';
import {render} from 'preact';
import type {PostingKey, Summary} from '../../lib/model';
import {browser} from '../../lib/shell/native-browser';
import {addressOf, noFilters, plainTable, type TableState, type View} from '../../lib/ui/table/address';
import type {FileKind} from '../../lib/ui/table/dock';
import {filterLines, stageCounts} from '../../lib/ui/table/filter';
import {Host} from '../../lib/ui/table/host';
import {payAxis} from '../../lib/ui/table/pay-axis';
import {SavedPage} from '../../lib/ui/table/saved-page';
import {allOf, cleared, extended, noSelection, type Selection, toggled, without} from '../../lib/ui/table/selection';
import {nextSort, sortedLines} from '../../lib/ui/table/sort';
import {profile} from '../posting/person';
import {askReminder, reminder, remindLater} from './export-reminder';
import {isShelf, toRead} from './given-over';
import {goOnReading, readStale, rereading, stopReading} from './rereading-state';
import {leaving, putStages, toBin, unhide} from './saved-edits';
import {
	allLines,
	allRows,
	asks,
	hasRow,
	labelOf,
	lineOf,
	listState,
	mutes,
	openList,
	recountAll,
	refusal,
	rowsVersion,
	scored,
	startList,
	total,
	version,
} from './saved-list';
import {Menus, menu, openMenu} from './saved-menus';
import {find, found, searchState, toSearch} from './saved-search';
import {notice, onToastGone, said, toast} from './undoing';
import {keepPlace} from './way-back';

/** What the address says. */
export const view = signal<View>({kind: 'saved', table: plainTable});
export const savedCount = total;
/** What was asked for outside of the table. */
export const askedFor = signal<'import' | 'export' | null>(null);

export const selection = signal<Selection>(noSelection);
const table = signal<TableState>(plainTable);
const withMuted = signal(false);
const binned = signal(0);
const now = signal(Date.now());

/** Where the table is shown and nothing else, another address of it is a step that can be gone back. */
function go(next: TableState, replace = false): void {
	const at: View = view.value.kind === 'posting' ? {...view.value, table: next} : {kind: 'saved', table: next};
	history[replace ? 'replaceState' : 'pushState'](null, '', addressOf(at));
	view.value = at;
}

/** All lines, sorted once for all filters: a key of the search then costs one pass over them. */
const sort = computed(() => table.value.sort);
const inOrder = computed(() => {
	void version.value;
	return sortedLines([...allLines()], sort.value);
});
const filtered = computed(() => {
	const gone = leaving.value;
	const result = filterLines(inOrder.value, table.value.filters, {found: found.value, asks, now: now.value, withMuted: withMuted.value});
	return gone.size === 0 ? result : {...result, lines: result.lines.filter(({row}) => !gone.has(row.key))};
});
/** The keys of the table's rows, in their order. */
export const order = computed(() => filtered.value.lines.map(({row}) => row.key));
const counts = computed(() => {
	void rowsVersion.value;
	return stageCounts(allLines());
});
const axis = computed(() => {
	void rowsVersion.value;
	return payAxis(allLines(), profile.value?.minSalary ?? null);
});
const muted = computed(() =>
	mutes.value.flatMap(rule => {
		const count = filtered.value.muted.get(rule.id) ?? 0;
		return count === 0 ? [] : [{rule, count}];
	}),
);
const mutedCount = computed(() => muted.value.reduce((sum, {count}) => sum + count, 0));
/** The posting whose detail is open. */
const opened = computed(() => (view.value.kind === 'posting' ? view.value.key : null));

effect(() => find(table.value.filters.query));

// ── wiring ──────────────────────────────────────────────────────────────────────────────────────────────────────────

const chosenKeys = (): readonly PostingKey[] => {
	const {chosen} = selection.value;
	return [...order.value.filter(key => chosen.has(key)), ...[...chosen].filter(key => !order.value.includes(key))];
};
export const deleteChosen = (): void => {
	const keys = selection.value.chosen.size > 0 ? chosenKeys() : selection.value.at === null ? [] : [selection.value.at];
	void toBin(keys);
};
const exporter = () => import('./exchange');
const onExport = (kind: FileKind, keys?: readonly PostingKey[]): void => void exporter().then(({exportAs}) => exportAs(kind, keys));
function App() {
	const state = table.value;
	const here = view.value;
	const key = opened.value;
	const why = listState.value === 'refused' ? (refusal.value ?? 'unavailable') : null;
	return (
		<SavedPage
			{...{hrefOf, lineOf, labelOf, onToastGone}}
			state={listState.value}
			order={order.value}
			selection={selection.value}
			opened={key}
			sort={state.sort}
			scored={scored.value}
			axis={axis.value}
			now={now.value}
			filters={state.filters}
			query={state.filters.query}
			counts={counts.value}
			total={(total.value ?? order.value.length) - leaving.value.size}
			muted={muted.value}
			withMuted={withMuted.value}
			mutedCount={mutedCount.value}
			filtering={menu.value?.kind === 'filter'}
			selected={selection.value.chosen.size}
			compareHref={selection.value.chosen.size >= 2 && selection.value.chosen.size <= 5 ? addressOf({kind: 'compare', keys: chosenKeys()}) : null}
			toast={toast.value}
			notices={notice.value === null ? [] : [notice.value]}
			binned={binned.value}
			rereading={rereading.value}
			reminder={reminder.value}
			searching={state.filters.query === '' ? null : searchState.value}
			said={said.value}
			exporting={askedFor.value === 'export'}
			instead={
				why !== null ? (
					<Host key={why} mount={async into => (await import('./repair')).showRepair(why, into)} />
				) : here.kind === 'bin' ? (
					<Host key="bin" mount={async into => (await import('./bin')).showBin(into)} />
				) : null
			}
			above={
				askedFor.value === 'import' ? (
					<Host key={handedOver.value?.name} mount={async into => (await exporter()).showImport(into, onImportClose, handedOver.value)} />
				) : null
			}
			beside={
				key === null ? null : (
					<Host key={key} mount={async into => (await import('./detail')).showDetail(key, addressOf({kind: 'saved', table: state}), into)} />
				)
			}
			menu={<Menus table={table} onFilters={filters => go({...table.value, filters})} />}
			onSort={by => go({...state, sort: nextSort(state.sort, by)})}
			onAll={() => {
				const all = order.value.every(each => selection.value.chosen.has(each));
				selection.value = all ? cleared(selection.value) : allOf(selection.value, order.value);
			}}
			onChoose={(each, range) => {
				selection.value = range ? extended(selection.value, order.value, each) : toggled(selection.value, each);
			}}
			onPoint={each => {
				if (selection.value.at !== each) selection.value = {...selection.value, at: each};
			}}
			onStage={(each, stage) => void putStages([each], stage)}
			onStages={stage => void putStages(chosenKeys(), stage)}
			onMenu={(each, opener) => openMenu({kind: 'row', key: each, opener})}
			onFilterMenu={opener => openMenu({kind: 'filter', opener})}
			onFilters={filters => go({...state, filters})}
			onQuery={query => go({...state, filters: {...state.filters, query}}, true)}
			onClearFilters={() => go({...state, filters: noFilters})}
			onUnmute={rule => void unhide(rule)}
			onShowMuted={() => {
				withMuted.value = !withMuted.value;
			}}
			onDelete={deleteChosen}
			onClear={() => {
				selection.value = cleared(selection.value);
			}}
			onExport={kind => onExport(kind, chosenKeys())}
			onExportAll={kind => onExport(kind)}
			onExportClose={() => {
				askedFor.value = null;
			}}
			onPick={() => {
				askedFor.value = 'import';
			}}
			onStopReading={() => stopReading(allRows)}
			onReadOn={() => goOnReading(allRows, unawaitedRecount)}
			onExportNow={() => onExport('json')}
			onLater={() => void remindLater().catch(error => console.error('Jobprism:', error))}
			onFiles={files => void onFiles(files).catch(error => console.error('Jobprism:', error))}
			onSample={() => void browser.tabs.create({url: browser.runtime.getURL('/sample.html')})}
			onAgain={() => void openList()}
		/>
	);
}

const hrefOf = (key: PostingKey): string => addressOf({kind: 'posting', key, table: table.value});
const onImportClose = (): void => {
	askedFor.value = null;
	handedOver.value = null;
};
/** The file that the import is to begin with. */
const handedOver = signal<File | null>(null);
/** What was dropped goes where it belongs: to the import, or to the reading of postings. */
async function onFiles(files: readonly File[]): Promise<void> {
	const [first] = files;
	if (first === undefined) return;
	if (await isShelf(first)) {
		handedOver.value = first;
		askedFor.value = 'import';
		return;
	}
	toRead.value = files;
	location.hash = addressOf({kind: 'read', tab: null});
}
const unawaitedRecount = (): void => void recountAll().catch(error => console.error('Jobprism:', error));
async function countBin(): Promise<void> {
	const bin = await (await import('../../lib/keep/bin')).listBin();
	if (bin.ok) binned.value = bin.value.length;
}
/** What changed in the database: to the search, and out of the selection where it is gone. */
function onChange({changed, gone}: {readonly changed: readonly Summary[]; readonly gone: readonly PostingKey[]}): void {
	selection.value = without(selection.value, hasRow);
	// The first time, what is on screen comes first.
	setTimeout(() => toSearch(changed, gone), changed.length > 100 ? 300 : 0);
	countBin().catch(error => console.error('Jobprism:', error));
	askReminder();
	readStale(allRows, unawaitedRecount);
}

/** Puts the table up; what it returns takes it down. */
export function showSaved(into: HTMLElement): () => void {
	const ends = [
		effect(() => {
			const at = view.value;
			if (at.kind === 'saved' || at.kind === 'posting') table.value = at.table;
		}),
		effect(() => keepPlace(opened.value)),
		effect(() => render(<App />, into)),
	];
	const onFocus = (): void => {
		now.value = Date.now();
	};
	addEventListener('focus', onFocus);
	let unkey = (): void => undefined;
	import('./saved-keys').then(({listenToKeys}) => {
		unkey = listenToKeys({
			selection,
			order,
			go: key => void (location.hash = hrefOf(key)),
			deleteChosen,
			close: closeInnermost,
			keys: opener => openMenu({kind: 'keys', opener}),
		});
	});
	startList(onChange)
		.then(async () => (await import('../../lib/keep/bin')).purgeBin(Date.now()))
		.catch(error => console.error('Jobprism:', error));
	return () => {
		for (const end of ends) end();
		unkey();
		removeEventListener('focus', onFocus);
		render(null, into);
	};
}

/** Closes what opened last; then the selection goes. */
function closeInnermost(): void {
	if (menu.value !== null) menu.value = null;
	else if (askedFor.value === 'export') askedFor.value = null;
	else if (opened.value !== null) location.hash = addressOf({kind: 'saved', table: table.value});
	else selection.value = cleared(selection.value);
}

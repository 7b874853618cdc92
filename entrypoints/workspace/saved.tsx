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
import {nextSort, sortedKeys} from '../../lib/ui/table/sort';
import {profile} from '../posting/person';
import {hideLike, leaving, putStages, toBin, unhide} from './saved-edits';
import {allLines, askedSkills, asks, hasRow, labelOf, lineOf, listState, mutes, openList, refusal, scored, startList, total, version} from './saved-list';
import {notice, onToastGone, said, toast} from './undoing';

/** What the address says. */
export const view = signal<View>({kind: 'saved', table: plainTable});
export const savedCount = total;
/** What was asked for outside of the table. */
export const askedFor = signal<'import' | 'export' | null>(null);

export const selection = signal<Selection>(noSelection);
const table = signal<TableState>(plainTable);
const found = signal<ReadonlySet<PostingKey> | null>(null);
const withMuted = signal(false);
const binned = signal(0);
const now = signal(Date.now());
const menu = signal<
	{readonly kind: 'row'; readonly key: PostingKey; readonly opener: HTMLElement} | {readonly kind: 'filter'; readonly opener: HTMLElement} | null
>(null);
const searchState = signal<{readonly done: number; readonly all: number} | null>(null);

/** Where the table is shown and nothing else, another address of it is a step that can be gone back. */
function go(next: TableState, replace = false): void {
	const at: View = view.value.kind === 'posting' ? {...view.value, table: next} : {kind: 'saved', table: next};
	history[replace ? 'replaceState' : 'pushState'](null, '', addressOf(at));
	view.value = at;
}

const filtered = computed(() => {
	void version.value;
	const gone = leaving.value;
	const result = filterLines(allLines(), table.value.filters, {found: found.value, asks, now: now.value, withMuted: withMuted.value});
	return gone.size === 0 ? result : {...result, lines: result.lines.filter(({row}) => !gone.has(row.key))};
});
/** The keys of the table's rows, in their order. */
export const order = computed(() => sortedKeys(filtered.value.lines, table.value.sort));
const counts = computed(() => {
	void version.value;
	return stageCounts(allLines());
});
const axis = computed(() => {
	void version.value;
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

// ── the search ──────────────────────────────────────────────────────────────────────────────────────────────────────

const wordsOfRow = ({title, company, place, note, gist}: Summary): string =>
	[title, company, place, note, ...(gist === null ? [] : gist.asks.split(' ').map(ask => labelOf(/:([a-z0-9-]+)/.exec(ask)?.[1] ?? '')))].join('\n');
const searcher = () => import('./search');
let searched = Promise.resolve();
/** One after the other, so that a later change of a posting comes after an earlier one. */
function toSearch(rows: Iterable<Summary>, gone: readonly PostingKey[]): void {
	searched = searched
		.then(searcher)
		.then(({takeRows}) =>
			takeRows(
				(function* () {
					for (const row of rows) yield {key: row.key, words: wordsOfRow(row)};
				})(),
				gone,
			),
		)
		.catch(error => console.error('Jobprism:', error));
}
async function find(query: string): Promise<void> {
	const {search, searching} = await searcher();
	search(query, keys => {
		found.value = keys;
		searchState.value = searching.value;
	});
}
effect(() => {
	const {query} = table.value.filters;
	if (query.trim() === '') found.value = null;
	find(query).catch(error => console.error('Jobprism:', error));
});

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
const hiding = (id: string): number => [...allLines()].filter(({muted: by}) => by?.id === id).length;
const menus = () => import('../../lib/ui/table/menus');

function Menus() {
	const at = menu.value;
	if (at === null) return null;
	const onClose = (): void => {
		menu.value = null;
	};
	const mount = async (into: HTMLElement): Promise<() => void> => {
		const {FilterMenu, RowMenu} = await menus();
		const end = effect(() => {
			const line = at.kind === 'row' ? lineOf(at.key) : undefined;
			const skills = at.kind === 'filter' ? askedSkills() : [];
			const onHide = (rule: Parameters<typeof hideLike>[0]): void => void hideLike(rule, ({id}) => hiding(id));
			render(
				at.kind === 'filter' ? (
					<FilterMenu
						opener={at.opener}
						filters={table.value.filters}
						skills={skills}
						onFilters={filters => go({...table.value, filters})}
						onHide={onHide}
						onClose={onClose}
					/>
				) : line === undefined ? null : (
					<RowMenu opener={at.opener} line={line} onHide={onHide} onDelete={() => void toBin([at.key])} onClose={onClose} />
				),
				into,
			);
		});
		return () => {
			end();
			render(null, into);
		};
	};
	return <Host key={at.kind === 'row' ? at.key : 'filter'} mount={mount} />;
}

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
			above={askedFor.value === 'import' ? <Host key="import" mount={async into => (await exporter()).showImport(into, onImportClose)} /> : null}
			beside={
				key === null ? null : (
					<Host key={key} mount={async into => (await import('./detail')).showDetail(key, addressOf({kind: 'saved', table: state}), into)} />
				)
			}
			menu={<Menus />}
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
			onMenu={(each, opener) => {
				menu.value = menu.value?.opener === opener ? null : {kind: 'row', key: each, opener};
			}}
			onFilterMenu={opener => {
				menu.value = menu.value?.opener === opener ? null : {kind: 'filter', opener};
			}}
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
			onSample={() => void browser.tabs.create({url: browser.runtime.getURL('/sample.html')})}
			onAgain={() => void openList()}
		/>
	);
}

const hrefOf = (key: PostingKey): string => addressOf({kind: 'posting', key, table: table.value});
const onImportClose = (): void => {
	askedFor.value = null;
};
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
}

/** Puts the table up; what it returns takes it down. */
export function showSaved(into: HTMLElement): () => void {
	const ends = [
		effect(() => {
			const at = view.value;
			if (at.kind === 'saved' || at.kind === 'posting') table.value = at.table;
		}),
		effect(() => render(<App />, into)),
	];
	const onFocus = (): void => {
		now.value = Date.now();
	};
	addEventListener('focus', onFocus);
	let unkey = (): void => undefined;
	import('./saved-keys').then(({listenToKeys}) => {
		unkey = listenToKeys({selection, order, go: key => void (location.hash = hrefOf(key)), deleteChosen, close: closeInnermost});
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

/** Files out and in: what is saved as JSON, table or text, and an import that is seen before it is done and taken back after. Wiring only. */
import '../../lib/ui/table/import.css';
import {effect, signal} from '@preact/signals';
import {render} from 'preact';
import {writeCsv} from '../../lib/keep/exchange/csv';
import {rowsOfPostings} from '../../lib/keep/exchange/csv-columns';
import {readShelf} from '../../lib/keep/exchange/export-shelf';
import {type ImportPlan, planImport} from '../../lib/keep/exchange/import-plan';
import {findMine, importShelf, undoImport} from '../../lib/keep/exchange/import-shelf';
import {markdownOfList, markdownOfPosting} from '../../lib/keep/exchange/markdown';
import {decoded, type FileFailure, isTooLarge, readShelfFile, writeShelfFile} from '../../lib/keep/exchange/shelf-file';
import {textOfTable} from '../../lib/keep/exchange/table-text';
import {underMyKeys} from '../../lib/keep/exchange/under-my-keys';
import {noteExport} from '../../lib/keep/reminder';
import type {PostingKey, Stage} from '../../lib/model';
import {keysOf} from '../../lib/read/canonical-url';
import {newChangeId} from '../../lib/shell/ask-changes';
import {shownDay} from '../../lib/ui/days';
import {say, sayCount, sayOf} from '../../lib/ui/say';
import type {FileKind} from '../../lib/ui/table/dock';
import {ImportPreview, type ImportState, type Preview} from '../../lib/ui/table/import-preview';
import {profiles} from '../posting/person';
import {giveBytes} from './give-file';
import {askedOf, changeTable, type OpenTable, openTable, readTable} from './table-import';
import {refused, tellDone} from './undoing';

// ── out ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

const FILE_TYPES = {json: 'application/json', csv: 'text/csv', md: 'text/markdown'} as const;
const markdownWords = (now: number) => ({
	company: say('import_field_company'),
	place: say('table_head_place'),
	stage: say('table_head_status'),
	seen: say('table_first_seen'),
	posted: say('export_posted'),
	expires: say('export_expires'),
	salary: say('table_head_salary'),
	address: say('export_address'),
	note: say('import_field_note'),
	text: say('import_field_text'),
	title: say('table_head_title'),
	day: (at: number) => shownDay(at, now),
	stageName: (stage: Stage) => sayOf('stage', stage),
});

/** Hands everything, or these postings, to the person as a file. */
export async function exportAs(kind: FileKind, keys?: readonly PostingKey[]): Promise<void> {
	const read = await readShelf(keys === undefined ? profiles.value : [], keys);
	if (!read.ok) return refused(read.code);
	const {shelf, rev} = read.value;
	const now = Date.now();
	const [only, ...others] = shelf.postings;
	const bytes =
		kind === 'json'
			? await writeShelfFile(shelf)
			: kind === 'csv'
				? `\ufeff${writeCsv(rowsOfPostings(shelf.postings))}`
				: only !== undefined && others.length === 0
					? markdownOfPosting(only, markdownWords(now))
					: markdownOfList(shelf.postings, markdownWords(now));
	giveBytes(`jobprism-${new Date(now).toISOString().slice(0, 10)}.${kind}`, FILE_TYPES[kind], bytes);
	if (kind === 'json' && keys === undefined) await noteExport(rev, now);
	tellDone(sayCount('export_done', shelf.postings.length), null);
}

// ── in ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

type Read = Parameters<typeof planImport>[0];
type Failure = FileFailure | 'workbook';
/** A shelf, a table whose columns have to be told, or what is wrong with the file, in words. */
type FileRead =
	| {readonly kind: 'shelf'; readonly read: Read}
	| {readonly kind: 'table'; readonly table: OpenTable}
	| {readonly kind: 'failed'; readonly text: string};

async function readFile(file: File): Promise<FileRead> {
	const failed = (text: string): FileRead => ({kind: 'failed', text});
	if (isTooLarge(file.size)) return failed(failureWords('too-large'));
	const bytes = new Uint8Array(await file.arrayBuffer());
	// A file of ours may hold any sign that a page has, a table may not.
	const plain = decoded(bytes);
	if (typeof plain === 'string' && /^\s*[{[]/.test(plain.slice(0, 100))) {
		const read = await readShelfFile(bytes);
		return read.kind === 'shelf' ? {kind: 'shelf', read} : failed(failureWords(read.why));
	}
	const table = textOfTable(bytes);
	if (table.kind === 'failed') return failed(failureWords(table.why === 'archive' && /\.(?:xls[xmb]?|ods)$/i.test(file.name) ? 'workbook' : table.why));
	// One of ours that some program stored anew in another way.
	if (/^\s*[{[]/.test(table.text.slice(0, 100))) return failed(failureWords('not-text'));
	const open = await openTable(file.name, table.text, table.encoding);
	if (!('kind' in open)) return {kind: 'table', table: open};
	if (open.kind === 'broken') return failed(say('import_broken', open.line));
	return failed(open.kind === 'no-rows' ? say('import_no_rows') : failureWords(open.kind));
}

const failureWords = (why: Failure): string =>
	({
		empty: say('import_empty'),
		'too-large': say('import_too_large'),
		'not-text': say('import_not_text'),
		'utf-16': say('import_not_text'),
		archive: say('import_archive'),
		'web-page': say('import_web_page'),
		'not-json': say('import_foreign'),
		cut: say('import_cut'),
		damaged: say('import_damaged'),
		foreign: say('import_foreign'),
		profile: say('import_profile'),
		newer: say('import_newer'),
		'too-many': say('import_too_large'),
		workbook: say('import_workbook'),
	})[why];

const previewOf = (file: string, plan: ImportPlan, unread: Preview['unread']): Preview => ({
	file,
	fresh: plan.fresh.length,
	same: plan.same.length,
	changed: plan.changed.map(({mine, fields}) => ({title: mine.posting.title.value, fields})),
	refused: plan.refused,
	corrections: plan.corrections.length,
	profiles: plan.profiles.length,
	checked: plan.checked,
	unread,
});

/** Puts the import up; `close` is called when it is over. @param given a file that was dropped on the page, or null */
export async function showImport(into: HTMLElement, close: () => void, given: File | null = null): Promise<() => void> {
	const state = signal<ImportState>({kind: 'waiting', problem: null});
	const changeId = newChangeId();
	const stop = new AbortController();
	let plan: ImportPlan | null = null;
	let table: OpenTable | null = null;

	const closed = (code: Parameters<typeof refused>[0]): void => {
		state.value = {kind: 'waiting', problem: null};
		refused(code);
	};
	const showPlan = async (file: string, read: Read, unread: Preview['unread']): Promise<void> => {
		const shelf = await underMyKeys(read.shelf, keysOf);
		if (!shelf.ok) return closed(shelf.code);
		const mine = await findMine(shelf.value.postings.map(({key}) => key));
		if (!mine.ok) return closed(mine.code);
		plan = planImport({...read, shelf: shelf.value}, mine.value);
		state.value = {kind: 'preview', preview: previewOf(file, plan, unread)};
	};
	const onFile = async (file: File): Promise<void> => {
		state.value = {kind: 'reading', file: file.name, rows: null};
		// The line is drawn before a large file takes the thread.
		await new Promise(resolve => setTimeout(resolve));
		const read = await readFile(file);
		if (read.kind === 'failed') state.value = {kind: 'waiting', problem: {text: read.text}};
		else if (read.kind === 'shelf') await showPlan(file.name, read.read, null);
		else {
			table = read.table;
			state.value = {kind: 'columns', asked: askedOf(table)};
		}
	};
	const onColumns: Parameters<typeof ImportPreview>[0]['onColumns'] = change => {
		if (table === null) return;
		table = changeTable(table, change);
		state.value = {kind: 'columns', asked: askedOf(table)};
	};
	const onColumnsChosen = async (): Promise<void> => {
		if (table === null) return;
		const {file} = table;
		const onProgress = (done: number, all: number): void => {
			state.value = {kind: 'reading', file, rows: {done, all}};
		};
		const read = await readTable(table, {changeId, signal: stop.signal, onProgress});
		if (read === null) return;
		return 'code' in read ? closed(read.code) : showPlan(file, read, read.unread);
	};
	const onImport = async (onChanged: 'keep-mine' | 'take-file'): Promise<void> => {
		if (plan === null) return;
		state.value = {kind: 'running', done: 0, all: plan.fresh.length + plan.changed.length};
		const done = await importShelf({
			plan,
			onChanged,
			changeId,
			at: Date.now(),
			signal: stop.signal,
			onProgress: (count, all) => {
				state.value = {kind: 'running', done: count, all};
			},
		});
		close();
		if (!done.ok) return refused(done.code);
		if (done.value.kind === 'cancelled') return tellDone(say('import_cancelled'), null);
		const {snapshot, added, changed} = done.value;
		tellDone(sayCount('import_done', added + changed), async () => {
			const back = await undoImport(snapshot);
			if (!back.ok) refused(back.code);
			return back.ok;
		});
	};
	const caught = (error: unknown): void => {
		console.error('Jobprism:', error);
		state.value = {kind: 'waiting', problem: {text: say('import_foreign')}};
	};
	const end = effect(() =>
		render(
			<ImportPreview
				state={state.value}
				onFile={file => void onFile(file).catch(caught)}
				onImport={taken => void onImport(taken).catch(caught)}
				onColumns={onColumns}
				onColumnsChosen={() => void onColumnsChosen().catch(caught)}
				onColumnsAgain={() => onColumns({})}
				onCancel={() => {
					stop.abort();
					if (state.value.kind !== 'running') close();
				}}
			/>,
			into,
		),
	);
	if (given !== null) void onFile(given).catch(caught);
	return () => {
		end();
		render(null, into);
	};
}

/** The file of everything on the options page: written, read, shown, taken in and taken back. Law: all state of it is here; nothing comes in before the person has seen what it changes. */
import {signal} from '@preact/signals';
import {readShelf} from '../../lib/keep/exchange/export-shelf';
import {type ImportPlan, planImport} from '../../lib/keep/exchange/import-plan';
import {findMine, importShelf, undoImport} from '../../lib/keep/exchange/import-shelf';
import {isTooLarge, type Refused, readShelfFile, writeShelfFile} from '../../lib/keep/exchange/shelf-file';
import {underMyKeys} from '../../lib/keep/exchange/under-my-keys';
import {exportState, noteExport} from '../../lib/keep/reminder';
import {keysOf} from '../../lib/read/canonical-url';
import {previewPersonal, readPersonal, takePersonal} from '../../lib/shell/personal-file';
import type {NoticeText} from '../../lib/ui/notice';
import type {OnChanged, TransferProps, TransferState} from '../../lib/ui/preferences/transfer';
import {say} from '../../lib/ui/say';
import {fileRefused} from '../../lib/ui/words/files';

/** Milliseconds until the address of a file that was handed to the browser is given up. */
const LINK = 10_000;

export const transfer = signal<TransferState>({kind: 'idle'});
export const backup = signal<TransferProps['backup']>(null);

const failed = (notice: NoticeText): void => {
	transfer.value = {kind: 'failed', notice};
};
const refused = (code: string): void => failed({text: say('data_failed'), help: say('data_failed_help'), code});
/** Runs work whose failure is told in its place. */
function run(work: () => Promise<void>): void {
	work().catch((error: unknown) => {
		console.error('Jobprism:', error);
		refused(error instanceof Error ? error.name : 'unknown');
	});
}

export async function startTransfer(): Promise<void> {
	const state = await exportState(Date.now());
	backup.value = state.ok ? {notInFile: state.value.notInFile, exportedAt: state.value.exportedAt, remind: state.value.remind !== null} : null;
}

export const onExportAll = (): void =>
	run(async () => {
		transfer.value = {kind: 'exporting'};
		const {profiles, preferences} = await readPersonal();
		const read = await readShelf(profiles, undefined, preferences);
		if (!read.ok) return refused(read.code);
		const address = URL.createObjectURL(new Blob([await writeShelfFile(read.value.shelf)], {type: 'application/json'}));
		const link = document.createElement('a');
		link.href = address;
		link.download = say('data_file_name', new Date().toISOString().slice(0, 10));
		link.click();
		setTimeout(() => URL.revokeObjectURL(address), LINK);
		await noteExport(read.value.rev, Date.now());
		transfer.value = {kind: 'exported', postings: read.value.shelf.postings.length};
		await startTransfer();
	});

let waiting: ImportPlan | null = null;
/** Of the newest file alone something is shown. */
let turn = 0;
const nameOf = ({list, place, title}: Refused): string => title ?? say('data_place', list, place);

export const onImportAll = (file: File): void =>
	run(async () => {
		turn += 1;
		const mine = turn;
		transfer.value = {kind: 'reading', name: file.name};
		const unread = (why: string): void => failed(fileRefused(why) ?? {text: say('data_failed'), help: say('data_failed_help'), code: why});
		if (isTooLarge(file.size)) return unread('too-large');
		const read = await readShelfFile(new Uint8Array(await file.arrayBuffer()));
		if (mine !== turn) return;
		if (read.kind === 'failed') return unread(read.why);
		const shelf = await underMyKeys(read.shelf, keysOf);
		if (!shelf.ok) return refused(shelf.code);
		const own = await findMine(shelf.value.postings.map(({key}) => key));
		if (!own.ok) return refused(own.code);
		const plan = planImport({...read, shelf: shelf.value}, own.value);
		const personal = await previewPersonal(plan, 'take-file', Date.now());
		if (mine !== turn) return;
		waiting = plan;
		transfer.value = {
			kind: 'preview',
			preview: {
				name: file.name,
				checked: plan.checked,
				fresh: plan.fresh.length,
				same: plan.same.length,
				changed: plan.changed.map(({theirs}) => theirs.posting.title.value),
				profiles: personal.fresh,
				profilesChanged: personal.changed,
				settings: personal.settings,
				refused: plan.refused.map(nameOf),
				refusedSettings: personal.refused,
			},
		};
	});

let stop: AbortController | null = null;
let back: (() => Promise<number>) | null = null;
export const onTakeAll = (onChanged: OnChanged): void =>
	run(async () => {
		const plan = waiting;
		if (plan === null) return;
		waiting = null;
		const mine = new AbortController();
		stop = mine;
		const onProgress = (done: number, all: number): void => {
			transfer.value = {kind: 'importing', done, all};
		};
		onProgress(0, plan.fresh.length);
		const done = await importShelf({plan, onChanged, changeId: crypto.randomUUID(), at: Date.now(), signal: mine.signal, onProgress});
		stop = null;
		if (!done.ok) return refused(done.code);
		if (done.value.kind === 'cancelled') {
			transfer.value = {kind: 'cancelled'};
			return;
		}
		const {snapshot, added, changed} = done.value;
		const undoPostings = async (): Promise<number> => {
			const undone = await undoImport(snapshot);
			if (!undone.ok) throw new Error(undone.code);
			return undone.value.kept;
		};
		back = undoPostings;
		const personal = await takePersonal(plan, onChanged, Date.now()).catch(async (error: unknown) => {
			// All or nothing: the postings go as well.
			await undoPostings();
			throw error;
		});
		back = async () => (await undoPostings()) + (await personal.undo());
		const {fresh, changed: profilesChanged, settings} = personal.plan;
		transfer.value = {kind: 'done', added, changed, profiles: fresh + (onChanged === 'take-file' ? profilesChanged : 0), settings};
		await startTransfer();
	});

export function onCancelAll(): void {
	turn += 1;
	waiting = null;
	if (stop === null) transfer.value = {kind: 'idle'};
	else stop.abort();
}

export const onUndoAll = (): void =>
	run(async () => {
		const undo = back;
		back = null;
		if (undo === null) return;
		transfer.value = {kind: 'undone', kept: await undo()};
		await startTransfer();
	});

/** After all was deleted: there is no import to take back, and nothing to export. */
export function forgetTransfer(): void {
	onCancelAll();
	back = null;
	transfer.value = {kind: 'idle'};
	backup.value = null;
}

/** The backup folder on the options page: chosen, allowed again, written to, given up. Wiring only; the day's backup itself is the same as the workspace's. */
import {signal} from '@preact/signals';
import {chosenFolder, type Folder, KEPT_BACKUPS, keepFolder} from '../../lib/keep/backup-folder';
import {type DailyDone, lastBackup} from '../../lib/keep/daily-backup';
import {browser} from '../../lib/shell/native-browser';
import {isoDay, shownDay} from '../../lib/ui/days';
import type {BackupFolderProps, FolderProblem, FolderState} from '../../lib/ui/preferences/backup-folder';
import {alone, copyToday, lookForLoss} from '../workspace/copy-today';

/** What is used of the browser's way to ask for a folder; Chromium alone has it. */
type Picker = {readonly showDirectoryPicker?: (how: {mode: 'readwrite'; id: string}) => Promise<Folder>};

const state = signal<FolderState | null>(null);
const busy = signal(false);
export const folder = signal<BackupFolderProps | null>(null);

const problemOf = (done: DailyDone | null): FolderProblem | null => {
	switch (done?.kind) {
		case 'not-allowed':
		case 'gone':
		case 'full':
		case 'failed':
			return done.kind;
		default:
			return null;
	}
};

async function look(done: DailyDone | null): Promise<void> {
	const [chosen, last] = [await chosenFolder(), await lastBackup('copy-folder')];
	const now = Date.now();
	const day = last.ok && last.value !== null ? isoDay(last.value) : null;
	state.value =
		(globalThis as Picker).showDirectoryPicker === undefined
			? {kind: 'absent'}
			: chosen.ok && chosen.value !== null
				? {kind: 'chosen', name: chosen.value.name, last: day === null ? null : shownDay(day, now), problem: problemOf(done)}
				: {kind: 'free'};
}
/** The day's copies, where nothing is missed; then what became of them. */
async function write(anyway: boolean): Promise<void> {
	let done: DailyDone | null = null;
	await alone(async () => {
		if ((await lookForLoss()) === null) done = await copyToday(anyway);
	});
	await look(done);
}
/** One act at a time; what nobody expected stands in the place of the folder's own problem. */
function run(work: () => Promise<void>): void {
	if (busy.value) return;
	busy.value = true;
	draw();
	work()
		.catch((error: unknown) => {
			console.error('Jobprism:', error);
			return look({kind: 'failed'});
		})
		.finally(() => {
			busy.value = false;
			draw();
		});
}

const onChoose = (): void =>
	run(async () => {
		// At once: the browser asks only while the click counts. Closed without a choice, nothing is changed.
		const chosen = await (globalThis as Picker).showDirectoryPicker?.({mode: 'readwrite', id: 'jobprism'}).catch((error: unknown) => {
			if (error instanceof DOMException && error.name === 'AbortError') return null;
			throw error;
		});
		if (!chosen) return;
		await keepFolder(chosen);
		await write(true);
	});
const onAllow = (): void =>
	run(async () => {
		const chosen = await chosenFolder();
		if (chosen.ok) await chosen.value?.requestPermission?.({mode: 'readwrite'});
		await write(true);
	});
const onNow = (): void => run(() => write(true));
const onForget = (): void =>
	run(async () => {
		await keepFolder(null);
		await look(null);
	});

function draw(): void {
	folder.value =
		state.value === null
			? null
			: {
					state: state.value,
					busy: busy.value,
					keeps: KEPT_BACKUPS,
					statesHref: `${browser.runtime.getURL('/workspace.html')}#states`,
					...{onChoose, onAllow, onNow, onForget},
				};
}

/** Looks the folder up, and writes what is due. */
export const startFolder = (): void => run(() => write(false));

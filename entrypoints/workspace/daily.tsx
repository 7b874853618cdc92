/**
 * What a page of ours does behind for what is saved: misses a database that vanished, and writes the copies of the day. Law: nothing of it holds up the page; while a
 * database is missed no copy is written, so that what is left is not pushed out.
 */
import {effect, signal} from '@preact/signals';
import {render} from 'preact';
import {chosenFolder, KEPT_BACKUPS} from '../../lib/keep/backup-folder';
import {isLost, markBorn, readBorn} from '../../lib/keep/born';
import {copiesFolder, KEPT_COPIES, listCopies} from '../../lib/keep/copies-beside';
import {backUpToday, type DailyDone} from '../../lib/keep/daily-backup';
import {noteExport} from '../../lib/keep/reminder';
import {type KeptMark, readKeptMark, writeKeptMark} from '../../lib/shell/kept-mark';
import {readPersonal} from '../../lib/shell/personal-file';
import {shownDay} from '../../lib/ui/days';
import {Lost} from '../../lib/ui/safety/lost';

/** What became of today's backup in the chosen folder; null: no folder is chosen, or none was due. */
export const folderDone = signal<DailyDone | null>(null);

/** The local day, as it names a file. */
export const today = (now = new Date()): string =>
	`${String(now.getFullYear()).padStart(4, '0')}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;

/** Does this in one page at a time; where another is at it, not at all. */
async function alone(work: () => Promise<void>): Promise<void> {
	await navigator.locks.request('jobprism.daily', {ifAvailable: true}, async lock => {
		if (lock !== null) await work();
	});
}

/** Looks whether the database is the one that is remembered, and remembers it as it is now. @returns what is missed; null: nothing */
async function lookForLoss(): Promise<KeptMark | null> {
	const [born, mark] = [await readBorn(), await readKeptMark()];
	// One that does not open is not gone: the screen in place of the table says so.
	if (!born.ok) return null;
	if (isLost(born.value, mark)) return mark;
	if (born.value.untouched && born.value.postings === 0) return null;
	const id = born.value.id ?? (await markBorn(crypto.randomUUID()).then(kept => (kept.ok ? kept.value : null)));
	if (id !== null && (mark?.id !== id || mark.postings !== born.value.postings)) await writeKeptMark({id, postings: born.value.postings, at: Date.now()});
	return null;
}

async function copyToday(): Promise<void> {
	const personal = await readPersonal();
	const day = today();
	const beside = await copiesFolder().catch(() => null);
	if (beside !== null) await backUpToday({target: 'copy-beside', folder: beside, keep: KEPT_COPIES, day, personal});
	const folder = await chosenFolder();
	if (!folder.ok || folder.value === null) return;
	const done = await backUpToday({target: 'copy-folder', folder: folder.value, keep: KEPT_BACKUPS, day, personal});
	if (!done.ok) return;
	folderDone.value = done.value;
	// A file in a folder of the person's outlives the browser's profile: it counts as an export.
	if (done.value.kind === 'written') await noteExport(done.value.rev, Date.now());
}

/** The loss that is shown; null: none. */
const lost = signal<(KeptMark & {readonly copies: number}) | null>(null);

/** Looks and copies once; to be called again after changes. */
export async function lookAfter(): Promise<void> {
	await alone(async () => {
		const missed = await lookForLoss();
		if (missed === null) {
			lost.value = null;
			return copyToday();
		}
		lost.value = {...missed, copies: (await listCopies().catch(() => [])).length};
	});
}

/** Shows what is missed in this place. @param onImport opens the import */
export function showLoss(into: HTMLElement, onImport: () => void): void {
	const onForget = (): void => {
		lost.value = null;
		writeKeptMark(null)
			.then(lookAfter)
			.catch((error: unknown) => console.error('Jobprism:', error));
	};
	effect(() => {
		const missed = lost.value;
		render(missed === null ? null : <Lost {...missed} {...{onImport, onForget}} day={shownDay(missed.at, Date.now())} />, into);
	});
}

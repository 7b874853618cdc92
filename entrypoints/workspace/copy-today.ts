/** The copies of the day, for every page of ours that stays open. Law: one page at a time writes them; of a database that is not the one remembered none is written. */
import {chosenFolder, KEPT_BACKUPS} from '../../lib/keep/backup-folder';
import {isLost, markBorn, readBorn} from '../../lib/keep/born';
import {copiesFolder, KEPT_COPIES} from '../../lib/keep/copies-beside';
import {backUpToday, type DailyDone} from '../../lib/keep/daily-backup';
import {noteExport} from '../../lib/keep/reminder';
import {type KeptMark, readKeptMark, writeKeptMark} from '../../lib/shell/kept-mark';
import {readPersonal} from '../../lib/shell/personal-file';

/** The local day, as it names a file. */
export const today = (now = new Date()): string =>
	`${String(now.getFullYear()).padStart(4, '0')}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;

/** Does this in one page at a time; where another is at it, not at all. */
export async function alone(work: () => Promise<void>): Promise<void> {
	await navigator.locks.request('jobprism.daily', {ifAvailable: true}, async lock => {
		if (lock !== null) await work();
	});
}

/** Looks whether the database is the one that is remembered, and remembers it as it is now. @returns what is missed; null: nothing */
export async function lookForLoss(): Promise<KeptMark | null> {
	const [born, mark] = [await readBorn(), await readKeptMark()];
	// One that does not open is not gone: the screen in place of the table says so.
	if (!born.ok) return null;
	if (isLost(born.value, mark)) return mark;
	if (born.value.untouched && born.value.postings === 0) return null;
	const id = born.value.id ?? (await markBorn(crypto.randomUUID()).then(kept => (kept.ok ? kept.value : null)));
	if (id !== null && (mark?.id !== id || mark.postings !== born.value.postings)) await writeKeptMark({id, postings: born.value.postings, at: Date.now()});
	return null;
}

/** Writes what is due: beside the database, and into the folder that was chosen. @param anyway into the folder even where it was written today */
export async function copyToday(anyway = false): Promise<DailyDone | null> {
	const personal = await readPersonal();
	const day = today();
	const beside = await copiesFolder().catch(() => null);
	if (beside !== null) await backUpToday({target: 'copy-beside', folder: beside, keep: KEPT_COPIES, day, personal});
	const folder = await chosenFolder();
	if (!folder.ok || folder.value === null) return null;
	const done = await backUpToday({target: 'copy-folder', folder: folder.value, keep: KEPT_BACKUPS, day, personal, anyway});
	if (!done.ok) return {kind: 'failed'};
	// A file in a folder of the person's outlives the browser's profile: it counts as an export.
	if (done.value.kind === 'written') await noteExport(done.value.rev, Date.now());
	return done.value;
}

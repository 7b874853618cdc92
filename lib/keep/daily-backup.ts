/**
 * The backup of the day, into a folder of the person's or beside the database. Law: at most once a day, only where something changed since the last one, and
 * never of a database that holds nothing: an empty one must not push the good ones out.
 */
import {type Backup, type Folder, writeBackup} from './backup-folder';
import {type Kept, within} from './database';
import {readShelf} from './exchange/export-shelf';
import {writeShelfFile} from './exchange/shelf-file';
import type {Personal} from './foreign';
import type {MetaRow} from './rows';

export type Daily = {
	/** Under which name the database remembers the last one. */
	readonly target: 'copy-beside' | 'copy-folder';
	readonly folder: Folder;
	/** How many stay. */
	readonly keep: number;
	/** ISO day. */
	readonly day: string;
	readonly personal: Personal;
	/** Written even where it was written today, or nothing changed. */
	readonly anyway?: boolean;
};
type Last = {readonly day: string; readonly rev: number; readonly personal: string};

/** `nothing`: no posting is saved. `rev`: of `written`, the last change that is in it, for `noteExport`. */
export type DailyDone =
	| Exclude<Backup, {kind: 'written'}>
	| {readonly kind: 'nothing' | 'not-due'}
	| {readonly kind: 'written'; readonly file: string; readonly rev: number; readonly postings: number};

/** Writes the backup of this day, where one is due. */
export async function backUpToday({target, folder, keep, day, personal, anyway = false}: Daily): Promise<Kept<DailyDone>> {
	const said = JSON.stringify(personal);
	const state = await within(database =>
		database.transaction('r', database.postings, database.meta, async () => ({
			postings: await database.postings.count(),
			rev: Number((await database.meta.get('counter'))?.value ?? 0),
			last: lastOf((await database.meta.get(target))?.value),
		})),
	);
	if (!state.ok) return state;
	const {postings, last, rev: now} = state.value;
	if (postings === 0) return {ok: true, value: {kind: 'nothing'}};
	const print = await printOf(said);
	// A clock that was set back by days must not end the backups: another day is another day.
	const isDue = anyway || last === null || (last.day !== day && (last.rev !== now || last.personal !== print));
	if (!isDue) return {ok: true, value: {kind: 'not-due'}};
	const read = await readShelf(personal.profiles, undefined, personal.preferences);
	if (!read.ok) return read;
	const {shelf, rev} = read.value;
	const backup = await writeBackup(folder, await writeShelfFile(shelf), day, keep);
	if (backup.kind !== 'written') return {ok: true, value: backup};
	const noted = await within(database => database.meta.put({name: target, value: {day, rev, personal: print} satisfies Last} satisfies MetaRow));
	return noted.ok ? {ok: true, value: {kind: 'written', file: backup.file, rev, postings: shelf.postings.length}} : noted;
}

/** The day of the last backup (ISO); null: there was none. */
export function lastBackup(target: Daily['target']): Promise<Kept<string | null>> {
	return within(async database => lastOf((await database.meta.get(target))?.value)?.day ?? null);
}

function lastOf(value: unknown): Last | null {
	if (typeof value !== 'object' || value === null || !('day' in value) || !('rev' in value) || !('personal' in value)) return null;
	const {day, rev, personal} = value;
	return typeof day === 'string' && typeof rev === 'number' && typeof personal === 'string' ? {day, rev, personal} : null;
}

async function printOf(text: string): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
	return Array.from(new Uint8Array(digest).slice(0, 8), byte => byte.toString(16).padStart(2, '0')).join('');
}

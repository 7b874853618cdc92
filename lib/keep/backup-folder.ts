/** A dated file in a folder that the person chose. Law: the newest files stay, older ones of ours go, no other file is touched; a half-written file never takes a name. */
import {type Kept, within} from './database';

/** What is used of the browser's handle of a folder (File System Access). */
export type Folder = {
	readonly name: string;
	getFileHandle(
		name: string,
		options: {create: boolean},
	): Promise<{createWritable(): Promise<{write(data: Uint8Array<ArrayBuffer>): Promise<void>; close(): Promise<void>}>}>;
	removeEntry(name: string): Promise<void>;
	keys(): AsyncIterable<string>;
	queryPermission?(of: {mode: 'readwrite'}): Promise<'granted' | 'denied' | 'prompt'>;
	/** Asks the person; at a click only. */
	requestPermission?(of: {mode: 'readwrite'}): Promise<'granted' | 'denied' | 'prompt'>;
};
/** Backups that are kept; one a day. */
export const KEPT_BACKUPS = 14;
export const OURS = /^jobprism-\d{4}-\d{2}-\d{2}\.json$/;

/** `not-allowed`: the browser asks the person again, at a click. `gone`: the folder is not there any more. `full`: no room. `failed`: anything else. */
export type Backup =
	| {readonly kind: 'written'; readonly file: string; readonly removed: readonly string[]}
	| {readonly kind: 'not-allowed' | 'gone' | 'full' | 'failed'};

/** Writes the backup of this day over an earlier one of the same day. @param day ISO day (YYYY-MM-DD) @param keep how many of ours stay */
export async function writeBackup(folder: Folder, bytes: Uint8Array<ArrayBuffer>, day: string, keep = KEPT_BACKUPS): Promise<Backup> {
	const file = `jobprism-${day}.json`;
	if (!OURS.test(file)) throw new RangeError(`keep: ${day} is no day`);
	try {
		if ((await folder.queryPermission?.({mode: 'readwrite'})) !== undefined && (await folder.queryPermission?.({mode: 'readwrite'})) !== 'granted')
			return {kind: 'not-allowed'};
		// The browser writes beside the file and swaps at `close`.
		const writable = await (await folder.getFileHandle(file, {create: true})).createWritable();
		await writable.write(bytes);
		await writable.close();
		const ours: string[] = [];
		for await (const name of folder.keys()) if (OURS.test(name)) ours.push(name);
		const removed = ours.sort().reverse().slice(keep);
		for (const name of removed) await folder.removeEntry(name);
		return {kind: 'written', file, removed};
	} catch (error) {
		const name = error instanceof Error || error instanceof DOMException ? error.name : '';
		return {
			kind:
				name === 'NotAllowedError' || name === 'SecurityError'
					? 'not-allowed'
					: name === 'NotFoundError'
						? 'gone'
						: name === 'QuotaExceededError'
							? 'full'
							: 'failed',
		};
	}
}

/** Remembers the folder, or forgets it. The browser keeps handles in its database alone. */
export function keepFolder(folder: Folder | null): Promise<Kept<void>> {
	return within(async database => {
		if (folder === null) await database.meta.delete('folder');
		else await database.meta.put({name: 'folder', value: folder});
	});
}

/** The folder that was chosen, or null. */
export function chosenFolder(): Promise<Kept<Folder | null>> {
	return within(async database => ((await database.meta.get('folder'))?.value ?? null) as Folder | null);
}

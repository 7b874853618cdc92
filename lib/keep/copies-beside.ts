/**
 * Dated copies of everything in the browser's private file system, which lies apart from its databases on the disk. Law: they hold what a file of everything holds,
 * the newest few stay, and they go with “Delete all”; they outlive a damaged database, and nothing more.
 */
import {type Folder, OURS} from './backup-folder';

/** Copies that are kept; at most one a day. */
export const KEPT_COPIES = 3;
const FOLDER = 'copies';

export type Copy = {readonly name: string /** ISO day. */; readonly day: string /** In bytes. */; readonly size: number};
type Directory = Folder & {
	getFileHandle(name: string): Promise<{getFile(): Promise<File>}>;
	getDirectoryHandle(name: string, options?: {create: boolean}): Promise<Directory>;
	removeEntry(name: string, options?: {recursive: boolean}): Promise<void>;
};

/** The browser's private file system; null where it has none. */
async function root(): Promise<Directory | null> {
	if (typeof navigator !== 'object' || typeof navigator.storage?.getDirectory !== 'function') return null;
	return navigator.storage.getDirectory().then(
		directory => directory as unknown as Directory,
		() => null,
	);
}

/** The folder of the copies, made where it is not there; null where the browser has no private file system. */
export async function copiesFolder(): Promise<Directory | null> {
	return (await root())?.getDirectoryHandle(FOLDER, {create: true}) ?? null;
}

/** The copies, the newest first. */
export async function listCopies(): Promise<readonly Copy[]> {
	const folder = await copiesFolder();
	const copies: Copy[] = [];
	if (folder !== null)
		for await (const name of folder.keys())
			if (OURS.test(name))
				copies.push({name, day: name.slice('jobprism-'.length, -'.json'.length), size: (await (await folder.getFileHandle(name)).getFile()).size});
	return copies.sort((a, b) => (a.day < b.day ? 1 : -1));
}

/** The bytes of a copy; null: it is not there. */
export async function readCopy(name: string): Promise<Uint8Array<ArrayBuffer> | null> {
	const folder = await copiesFolder();
	if (folder === null || !OURS.test(name)) return null;
	const file = await folder.getFileHandle(name).then(
		handle => handle.getFile(),
		() => null,
	);
	return file === null ? null : new Uint8Array(await file.arrayBuffer());
}

/** Removes everything from the private file system. */
export async function dropCopies(): Promise<void> {
	const all = await root();
	if (all === null) return;
	const names: string[] = [];
	for await (const name of all.keys()) names.push(name);
	for (const name of names) await all.removeEntry(name, {recursive: true});
}

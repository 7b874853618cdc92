/** Files that were dropped on the table: what each of them is for. Law: judged by its first characters and its name; whoever takes it judges it anew. */
import {signal} from '@preact/signals';

/** Files that the reading view is to take when it comes up. */
export const toRead = signal<readonly File[]>([]);

const TABLE = /\.(?:csv|tsv)$/i;
const DATA = /\.json$/i;

/** Whether a file holds saved postings to be imported; otherwise it is a posting to be read. */
export async function isShelf(file: Pick<File, 'name' | 'slice'>): Promise<boolean> {
	if (TABLE.test(file.name) || DATA.test(file.name)) return true;
	return /^\s*[{[]\s*["{\]}]/.test((await file.slice(0, 200).text()).replace('\ufeff', ''));
}

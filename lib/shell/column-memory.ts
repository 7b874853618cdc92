/** Which columns of a table were what, so that the next table with the same header is known. Law: kept by the person's own choice alone; the newest first, a few; what cannot be read is as if nothing was kept. */
import {browser} from './native-browser';
import {list, nullable, object, type Shape, text} from './shape';

/** Under which key it is stored. */
export const COLUMNS_MEMORY = 'set.columns';
/** `fields`: for each column what it holds, by the names of the table's format; null: left out. */
export type KnownTable = {readonly header: string; readonly fields: readonly (string | null)[]};

const MOST = 20;
const LONGEST_HEADER = 2000;
const MOST_COLUMNS = 500;
/** Whether a value is the memory, whole. */
export const isColumnMemory: Shape<readonly KnownTable[]> = list(
	object({header: text(LONGEST_HEADER), fields: list(nullable(text(40)), MOST_COLUMNS)}, true),
	MOST,
);

async function all(): Promise<readonly KnownTable[]> {
	const {[COLUMNS_MEMORY]: raw} = await browser.storage.local.get(COLUMNS_MEMORY);
	return isColumnMemory(raw) ? raw : [];
}

/** What was chosen for the last table with this header; null: there was none. */
export async function recallColumns(header: string): Promise<KnownTable['fields'] | null> {
	return (await all()).find(known => known.header === header)?.fields ?? null;
}

/** Keeps a choice. One with more columns than are kept is not: it is asked for again. */
export async function rememberColumns(known: KnownTable): Promise<void> {
	if (!isColumnMemory([known])) return;
	const others = (await all()).filter(({header}) => header !== known.header);
	await browser.storage.local.set({[COLUMNS_MEMORY]: [known, ...others].slice(0, MOST)});
}

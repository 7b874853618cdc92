/** The names and the version of the database. Law: a version, once released, is never taken back; of several databases beside each other the last begun is in use. */
export const DATABASE = 'jobprism';
/** Version of this code's schema. The browser's own number is ten times Dexie's. */
export const VERSION = 3;
export const NATIVE = 10;

/** Which one after the first a name stands for: `jobprism` 1, `jobprism-2` 2; 0: none of ours. */
export const turnOf = (name = ''): number => (name === DATABASE ? 1 : Number(/^jobprism-(\d{1,6})$/.exec(name)?.[1] ?? 0));

/** The database in use among those that the browser holds: the last that was begun, else the first, which need not be there yet. */
export const inUse = (names: readonly {readonly name?: string}[]): string => {
	const last = Math.max(1, ...names.map(({name}) => turnOf(name)));
	return last === 1 ? DATABASE : `${DATABASE}-${last}`;
};

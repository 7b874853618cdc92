/** The name and the version of the database. Law: a version, once released, is never taken back. */
export const DATABASE = 'jobprism';
/** Version of this code's schema. The browser's own number is ten times Dexie's. */
export const VERSION = 3;
export const NATIVE = 10;

/** The libraries that are shipped, with their licences. Law: as in package.json and in what is installed; a test compares. */
import rows from './notices.json';

export const notices: readonly {readonly name: string; readonly version: string; readonly licence: string}[] = rows;

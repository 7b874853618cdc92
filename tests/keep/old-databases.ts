/** Databases as released versions wrote them, frozen: `native` is the browser's own version number. Law: a file, once here, is never edited. */
import {readFileSync} from 'node:fs';
import type {OldDatabase} from './lay-down';

export const oldDatabase = (version: 1 | 2): OldDatabase =>
	JSON.parse(readFileSync(new URL(`../fixtures/databases/version-${version}.json`, import.meta.url), 'utf8'));

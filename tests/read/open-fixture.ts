/** The project's own pages of boards, opened in a DOM without a browser. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseHTML} from 'linkedom';
import type {RawPage} from '../../lib/model';
import {readPage} from '../../lib/read/read-page';
import {planFor} from '../../lib/read/reading-plan';

export type Expected = {
	readonly url: string;
	readonly board: string;
	readonly title: string | null;
	readonly company: string | null;
	readonly location: string | null;
	readonly salary?: string;
	readonly employment?: string;
	readonly arrangement?: string;
	readonly textBy: string | null;
	readonly reason?: string;
	readonly key?: string;
	readonly has: readonly string[];
	readonly lacks: readonly string[];
};

const FOLDER = join(import.meta.dirname, '../fixtures/pages/boards');

export const documentOf = (html: string): Document => parseHTML(html).document as unknown as Document;

/** Reads the page as the extension does where it has this address. */
export const readAt = (document: Document, url: string): RawPage => readPage(document, url, planFor(url));

export const fixtures: readonly {readonly name: string; readonly html: string; readonly expected: Expected}[] = readdirSync(FOLDER)
	.filter(file => file.endsWith('.html'))
	.map(file => ({
		name: file.slice(0, -'.html'.length),
		html: readFileSync(join(FOLDER, file), 'utf8'),
		expected: JSON.parse(readFileSync(join(FOLDER, file.replace(/html$/, 'json')), 'utf8')) as Expected,
	}));

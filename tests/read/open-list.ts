/** The project's own pages of results, opened in a DOM without a browser. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {LinkList} from '../../lib/model';
import {listingSteps} from '../../lib/read/listed-links';

type Expected = {readonly url: string; readonly cards: readonly {readonly key: string; readonly title: string; readonly employer: string}[]};

const FOLDER = join(import.meta.dirname, '../fixtures/pages/lists');

export const lists: readonly {readonly name: string; readonly html: string; readonly expected: Expected}[] = readdirSync(FOLDER)
	.filter(file => file.endsWith('.html'))
	.map(file => ({
		name: file.slice(0, -'.html'.length),
		html: readFileSync(join(FOLDER, file), 'utf8'),
		expected: JSON.parse(readFileSync(join(FOLDER, file.replace(/html$/, 'json')), 'utf8')) as Expected,
	}));

/** What the page tells of its links, at one go. */
export function linksOf(document: Document, url: string): LinkList {
	const steps = listingSteps(document, url);
	for (;;) {
		const step = steps.next();
		if (step.done === true) return step.value;
	}
}

/** The postings that are timed, and the form of a row of figures over them. */
import {readFileSync} from 'node:fs';
import {median, tenth} from './bench-turns';

export type Posting = {readonly title: string; readonly text: string};
/** `ms`: the median of the postings' best; the ratios are to a bare pass over the same posting. */
export type Row = {readonly name: string; readonly ms: number; readonly ratio: number; readonly slow: number};

/** The project's own postings. */
export const OWN = 'tests/fixtures/postings/postings.jsonl';

/** Our own are short: five of them make a text as long as a usual posting. */
const JOINED = 5;

/** The postings of a file, one a line, with `title` and `text`; our own are joined. */
export function readPostings(file: string): readonly Posting[] {
	const postings = readFileSync(file, 'utf8')
		.split('\n')
		.filter(Boolean)
		.map(line => JSON.parse(line) as Posting);
	if (file !== OWN) return postings;
	return Array.from({length: Math.floor(postings.length / JOINED)}, (_, at) => {
		const parts = postings.slice(at * JOINED, (at + 1) * JOINED);
		// Written anew, so that all characters lie side by side, as those of a message do.
		return {title: parts[0]?.title ?? '', text: Buffer.from(parts.map(({text}) => text).join('\n\n')).toString()};
	});
}

/** @param best milliseconds of each posting @param bare those of a bare pass over it */
export function rowOf(name: string, best: readonly number[], bare: readonly number[]): Row {
	const ratios = best.map((one, at) => one / (bare[at] ?? Number.NaN));
	return {name, ms: median(best), ratio: median(ratios), slow: tenth(ratios)};
}

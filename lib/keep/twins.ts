/**
 * The same posting on two boards, and a posting that was posted again. Law: pure; two postings are only ever proposed as one, never made one; a job id of a board
 * or an address (lib/read/canonical-url.ts) decides before any likeness of texts.
 */
import type {PostingKey, Summary} from '../model';
import {PLACES, resemblance} from './text-print';

/** `same`: the text is the same but for the board's own words. `again`: the same employer asks for the same title with a text that was worked over. */
export type Twin = {
	readonly key: PostingKey;
	readonly kind: 'same' | 'again' /** Share of the runs of words that both have, 0 to 1. */;
	readonly likeness: number;
};
type Row = Pick<Summary, 'key' | 'title' | 'company'> & {readonly gist: {readonly print: string} | null};

/** From this likeness on two texts are the same posting. Over 4,691 real ones 46 of 7.15 million pairs of different employers are as alike. */
export const SAME = 0.7;
/** From this one on, a posting of the same employer and title was posted again. Under it lie most pairs of one employer’s other titles, which share what it says of itself. */
export const AGAIN = 0.35;
/** Places of a print that stand together in a search: any pair with a likeness of SAME shares such a band with a chance of over 0.99. */
const BAND = 4;

/** Which of the others are this posting on another board or posted again, the likest first. */
export function findTwins(row: Row, others: Iterable<Row>): readonly Twin[] {
	const twins: Twin[] = [];
	for (const other of others) {
		const twin = twinOf(row, other);
		if (twin !== null) twins.push(twin);
	}
	return twins.sort((a, b) => b.likeness - a.likeness || (a.key < b.key ? -1 : 1));
}

/** All pairs that are the same posting, each once, without comparing each with each: for a list of thousands. */
export function findSamePairs(rows: readonly Row[]): readonly {readonly a: PostingKey; readonly b: PostingKey; readonly likeness: number}[] {
	const bands = new Map<string, Row[]>();
	for (const row of rows) {
		const print = row.gist?.print ?? '';
		for (let at = 0; at < PLACES && print !== ''; at += BAND) {
			const band = `${at}${print.slice(1 + 2 * at, 1 + 2 * (at + BAND))}`;
			const known = bands.get(band);
			if (known === undefined) bands.set(band, [row]);
			else known.push(row);
		}
	}
	const pairs = new Map<string, {readonly a: PostingKey; readonly b: PostingKey; readonly likeness: number}>();
	for (const members of bands.values())
		for (const [at, one] of members.entries())
			for (const other of members.slice(at + 1)) {
				const [a, b] = one.key < other.key ? [one, other] : [other, one];
				const name = `${a.key}\n${b.key}`;
				const twin = pairs.has(name) ? null : twinOf(a, b);
				if (twin?.kind === 'same') pairs.set(name, {a: a.key, b: b.key, likeness: twin.likeness});
			}
	return [...pairs.values()];
}

function twinOf(row: Row, other: Row): Twin | null {
	if (other.key === row.key) return null;
	const likeness = resemblance(row.gist?.print ?? '', other.gist?.print ?? '');
	if (likeness === null) return null;
	const titled = plain(row.title) === plain(other.title);
	const employed = row.company !== null && other.company !== null && plain(row.company) === plain(other.company);
	// Two titles of one employer with one text are two openings, not one posting twice.
	if (likeness >= SAME && (titled || !employed)) return {key: other.key, kind: 'same', likeness};
	return likeness >= AGAIN && titled && employed ? {key: other.key, kind: 'again', likeness} : null;
}

/** Letters and digits alone, without the forms of companies. */
const plain = (words: string): string =>
	words
		.toLowerCase()
		.replace(/\b(?:inc|ltd|llc|gmbh|plc|corp|limited|incorporated)\b/g, '')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/**
 * Turns a stream of words and line breaks into headings, paragraphs and items.
 *
 * Law: both the page's nodes and HTML strings write through it, so that the same posting reads the same from either. No DOM here.
 */
import type {Block, BlockKind} from '../model';

/** Nothing beyond this many characters of a posting is read. */
export const BODY_CAP = 200_000;
/** Characters in a row without a heading, or within one box, beyond which a run is cut, so that what follows it is read. */
export const RUN_CAP = 60_000;
/** Characters of one piece of text that are looked at. */
const LONGEST_PIECE = 4 * RUN_CAP;
const BULLET = /^(?:[•●○▪▫■□◦‣⁃∙·➢➤►▶✓✔✅➔→❖§]|[-–—*](?=\s|\p{L}))\s*/u;
const BULLETS_INSIDE = /\s[•●▪◦‣]\s/u;
const LONGEST_HEADING = 160;
const LONGEST_BOLD_HEADING = 90;

/** `breaks`: line breaks among the words are line breaks. `link`: the words belong to a link. */
export type Drawn = {readonly bold?: boolean; readonly breaks?: boolean; readonly link?: boolean};
export type BlockWriter = {
	/** Words as they stand; runs of white space count as one. */
	readonly write: (words: string, how?: Drawn) => void;
	/** Ends the line. */
	readonly endLine: () => void;
	/** Ends the line; lines until the matching `leave` are of this kind, null for that of the surroundings. */
	readonly enter: (kind: BlockKind | null) => void;
	readonly leave: () => void;
	/** Number of blocks written so far, the open line not counted. */
	readonly count: () => number;
	/** For each block the share of its characters that belong to links, 0 to 1. */
	readonly linkShares: () => readonly number[];
	/** True once the cap is reached: nothing more is taken. */
	readonly full: () => boolean;
	/** How many runs of text were cut. */
	readonly cutRuns: () => number;
	readonly finish: () => readonly Block[];
};

const isSentence = (line: string): boolean => line.endsWith('.') && line.split(' ').length > 4;
const looksLikeHeading = (line: string): boolean => line.length <= LONGEST_BOLD_HEADING && !/[.;,]$/.test(line) && /\p{L}/u.test(line);

/** Whether line breaks among these words were drawn as such, where no style tells: an empty line, or a bullet at a line's start. */
export const hasDrawnLines = (words: string): boolean => /\S[^\S\n]*\n(?:[^\S\n]*\n|[^\S\n]*[•*-]\s)\s*\S/.test(words);

export const createBlockWriter = (cap: number = BODY_CAP): BlockWriter => {
	const blocks: Block[] = [];
	const kinds: BlockKind[] = [];
	let words: string[] = [];
	const shares: number[] = [];
	let allBold = true;
	let linked = 0;
	let length = 0;
	/** Characters of the open line. */
	let pending = 0;
	/** Characters since the last heading, those that were left out counted; for each open box how many there were when it began. */
	let run = 0;
	const runs: number[] = [];
	let cut = 0;

	const push = (kind: BlockKind, text: string, share: number): void => {
		if (kind === 'heading') run = 0;
		const left = RUN_CAP - run;
		run += text.length;
		if (run > RUN_CAP && left > 0) cut++;
		if (text !== '' && length < cap && left > 0) {
			const room = text.slice(0, Math.min(left, cap - length));
			blocks.push({kind, text: room});
			shares.push(share);
			length += room.length + 1;
		}
	};
	const endLine = (): void => {
		if (words.length === 0) return;
		const line = words.join('').replace(/\s+/g, ' ').trim();
		words = [];
		pending = 0;
		const bold = allBold;
		const share = line === '' ? 0 : Math.min(1, linked / line.length);
		allBold = true;
		linked = 0;
		if (!/[\p{L}\p{N}]/u.test(line)) return;
		const kind = kinds[kinds.length - 1] ?? 'paragraph';
		if (kind === 'heading') {
			// Some editors give every line the look of a heading; a sentence is none.
			push(line.length > LONGEST_HEADING || isSentence(line) ? 'paragraph' : 'heading', line, share);
			return;
		}
		const bare = line.replace(BULLET, '');
		if (bare !== line) {
			for (const part of bare.split(BULLETS_INSIDE)) push('item', part.trim(), share);
			return;
		}
		if (kind === 'paragraph' && bold && looksLikeHeading(line)) push('heading', line, share);
		else push(kind, line, share);
	};
	const write = (whole: string, how: Drawn = {}): void => {
		const text = whole.slice(0, LONGEST_PIECE);
		if (whole.length > LONGEST_PIECE) cut++;
		if (length >= cap || text === '' || pending > RUN_CAP) return;
		if (how.breaks === true && text.includes('\n')) {
			for (const [index, line] of text.split('\n').entries()) {
				if (index > 0) endLine();
				write(line, {...how, breaks: false});
			}
			return;
		}
		words.push(text);
		const drawn = text.trim().length;
		pending += drawn;
		if (how.link === true) linked += drawn;
		if (how.bold !== true && /[\p{L}\p{N}]/u.test(text)) allBold = false;
	};
	return {
		write,
		endLine,
		enter: kind => {
			endLine();
			const around = kinds[kinds.length - 1] ?? 'paragraph';
			runs.push(run);
			kinds.push(kind === null || (kind === 'heading' && around === 'item') ? around : kind);
		},
		leave: () => {
			endLine();
			kinds.pop();
			// The box that holds the long run is over.
			if (run - (runs.pop() ?? 0) > RUN_CAP) run = 0;
		},
		count: () => blocks.length,
		linkShares: () => shares,
		full: () => length + pending >= cap,
		cutRuns: () => cut,
		finish: () => {
			endLine();
			return blocks;
		},
	};
};

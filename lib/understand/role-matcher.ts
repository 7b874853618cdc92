/**
 * The phrases that speak for a role, and where they stand in a line. Law: one pass over the tokens, longest phrase first; a phrase with a gap ("deploy … model")
 * may hold up to four other words of the same sentence in its middle.
 */
import {SOFT, type Tokens, tokenize} from '../text/tokenize';
import {PerWord} from '../text/vocabulary';

/** What `data/cues.json` says of a cue; its rows hold more (a reader's guess, sources, tests), which only the tuning needs. */
export type CueRow = {
	readonly id: string;
	/** Words in any form ("deploy" is also "deploying"); a word with a capital in exactly this case; … stands for up to four words. */
	readonly phrases: readonly string[];
};

/** Index of a cue in the order of its rows. */
export type CueIndex = number;
type Node = {words: Map<string, Node> | null; cased: Map<string, Node> | null; tail: Node | null; cue: CueIndex};
const newNode = (): Node => ({words: null, cased: null, tail: null, cue: -1});

/** A phrase found: tokens [from, to) of the cue. */
export type CueMatch = {readonly cue: CueIndex; readonly from: number; readonly to: number};

/** Words that name people in the plural are colleagues; in the singular they may be the job itself. They keep their form. */
const KEPT = new Set([
	'embeddings',
	'patients',
	'prompts',
	'prompting',
	'scientists',
	'engineers',
	'analysts',
	'developers',
	'researchers',
	'designers',
	'agents',
	'engineering',
]);
const GAP_WORDS = 4;

/** A word without its grammatical ending and in British spelling: "modelling", "models", "modeled" are one. Not a dictionary form, only the same for both sides. */
export function stemWord(word: string): string {
	if (word.length < 4 || KEPT.has(word)) return word;
	let stem = word.replace('iz', 'is').replace('yz', 'ys');
	if (stem.endsWith('ies') && stem.length > 4) stem = `${stem.slice(0, -3)}y`;
	else if (stem.endsWith('ing') && stem.length > 5) stem = stem.slice(0, -3);
	else if (stem.endsWith('ings') && stem.length > 6) stem = stem.slice(0, -4);
	else if (stem.endsWith('ed') && stem.length > 4 && !stem.endsWith('eed')) stem = stem.slice(0, -2);
	else if (stem.endsWith('s') && !stem.endsWith('ss') && !stem.endsWith('us') && !stem.endsWith('sis')) stem = stem.slice(0, -1);
	if (stem.endsWith('e')) stem = stem.slice(0, -1);
	const last = stem.length - 1;
	return last > 2 && stem[last] === stem[last - 1] ? stem.slice(0, last) : stem;
}

const isCapital = (word: string): boolean => word !== word.toLowerCase();

/** The words of a phrase as its cue states them; null is a gap. Throws where a side of a gap holds no word, since it could never match. */
function wordsOf(phrase: string): (string | null)[] {
	return phrase.split('…').flatMap((part, side): (string | null)[] => {
		const {exact} = tokenize(part);
		if (!exact.length) throw new Error(`The phrase “${phrase}” holds no word.`);
		return side ? [null, ...exact] : [...exact];
	});
}

export class CueMatcher {
	private readonly root = newNode();
	/** By word, where phrases that begin with it go on. */
	private readonly starts = new PerWord<Node | null>((word, exact) => this.root.cased?.get(exact) ?? this.root.words?.get(stemWord(word)) ?? null);

	constructor(rows: readonly CueRow[]) {
		for (const [cue, row] of rows.entries()) for (const phrase of row.phrases) this.add(phrase, cue);
	}

	/** Two cues with one phrase are refused: which of them it speaks for is for a person to say. */
	private add(phrase: string, cue: CueIndex): void {
		let node = this.root;
		this.starts.forget();
		for (const word of wordsOf(phrase)) {
			if (word === null) node = node.tail ??= newNode();
			else {
				const children = isCapital(word) ? (node.cased ??= new Map<string, Node>()) : (node.words ??= new Map<string, Node>());
				const key = isCapital(word) ? word : stemWord(word);
				let child = children.get(key);
				if (!child) children.set(key, (child = newNode()));
				node = child;
			}
		}
		if (node.cue >= 0 && node.cue !== cue) throw new Error(`The phrase “${phrase}” stands in two cues.`);
		node.cue = cue;
	}

	/** All phrases in tokens [from, to): the longest at each place, and beside them those with a gap, whose words may speak for themselves too. */
	findIn(tokens: Tokens, from: number, to: number, found: CueMatch[]): void {
		for (let at = from; at < to; ) {
			let node: Node | null | undefined = this.starts.at(tokens, at);
			if (node === null) {
				at++;
				continue;
			}
			let best = -1;
			let end = at + 1;
			for (let k = at; k < to; k++) {
				if (k > at) {
					if (tokens.joint[k] !== SOFT) break;
					node = step(node, tokens, k);
					if (!node) break;
				}
				if (node.cue >= 0) {
					best = node.cue;
					end = k + 1;
				}
				if (node.tail) this.findTail(node.tail, tokens, at, k + 1, to, found);
			}
			if (best >= 0) found.push({cue: best, from: at, to: end});
			at = end;
		}
	}

	private findTail(tail: Node, tokens: Tokens, from: number, after: number, to: number, found: CueMatch[]): void {
		for (let at = after; at < to && at <= after + GAP_WORDS; at++) {
			if (endsSentence(tokens, at - 1)) return;
			let node: Node | undefined = tail;
			let best = -1;
			let end = at;
			for (let k = at; k < to && node; k++) {
				if (k > at && tokens.joint[k] !== SOFT) break;
				node = step(node, tokens, k);
				if (node && node.cue >= 0) {
					best = node.cue;
					end = k + 1;
				}
			}
			if (best < 0) continue;
			found.push({cue: best, from, to: end});
			return;
		}
	}
}

function step(node: Node, tokens: Tokens, at: number): Node | undefined {
	if (node.cased) {
		const child = node.cased.get(tokens.exact[at] ?? '');
		if (child) return child;
	}
	return node.words?.get(STEMS.at(tokens, at));
}

const STEMS = new PerWord(stemWord);

function endsSentence(tokens: Tokens, at: number): boolean {
	const end = tokens.end[at] ?? 0;
	const mark = tokens.text.charAt(end);
	return mark === ';' || mark === '\n' || ((mark === '.' || mark === '!' || mark === '?') && !/[a-z]/i.test(tokens.text.charAt(end + 1)));
}

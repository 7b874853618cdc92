/** Finds many phrases in one pass over the words of a text. Law: a phrase matches whole words, in any case unless it is written as exact; linear in the text. */
import type {Span} from '../../model';

export type Phrase<Value> = {readonly words: string; readonly value: Value};
export type PhraseHit<Value> = Span & {readonly value: Value};

type Entry<Value> = {readonly words: readonly string[]; readonly exact: string | null; readonly value: Value};

/** Between two words of a phrase: at most this many units, and no line break. */
const WIDEST_GAP = 3;

export class PhraseIndex<Value> {
	readonly #byFirst = new Map<string, Entry<Value>[]>();

	/** @param phrases a leading "=" asks for exactly these letters ("=PMP") */
	constructor(phrases: Iterable<Phrase<Value>>) {
		for (const {words, value} of phrases) {
			const exact = words.startsWith('=') ? words.slice(1) : null;
			const parts = wordsOf(exact ?? words).words;
			const [first] = parts;
			if (!first) continue;
			const list = this.#byFirst.get(first) ?? [];
			list.push({words: parts, exact, value});
			this.#byFirst.set(first, list);
		}
		for (const list of this.#byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
	}

	/** All phrases of a text, in order; from one word on, all that fit, the longest first. */
	find(text: string): readonly PhraseHit<Value>[] {
		const {words, starts, ends} = wordsOf(text);
		const hits: PhraseHit<Value>[] = [];
		for (let i = 0; i < words.length; i++) {
			const list = this.#byFirst.get(words[i] ?? '');
			if (!list) continue;
			for (const entry of list) {
				let k = 1;
				for (; k < entry.words.length; k++) {
					const gapFrom = ends[i + k - 1] ?? 0;
					const gapTo = starts[i + k] ?? Number.POSITIVE_INFINITY;
					if (words[i + k] !== entry.words[k] || gapTo - gapFrom > WIDEST_GAP || text.slice(gapFrom, gapTo).includes('\n')) break;
				}
				if (k < entry.words.length) continue;
				const start = starts[i] ?? 0;
				const end = ends[i + k - 1] ?? start;
				if (entry.exact !== null && text.slice(start, end) !== entry.exact) continue;
				hits.push({start, end, value: entry.value});
			}
		}
		return hits;
	}
}

const PLUS = 43;
const HASH = 35;
const LONGEST_WORD = 40;

/** Letters and digits; every unit beyond Latin-1's signs counts as a letter, so that no word of another script is cut. */
const isWordUnit = (unit: number): boolean =>
	(unit >= 97 && unit <= 122) ||
	(unit >= 65 && unit <= 90) ||
	(unit >= 48 && unit <= 57) ||
	(unit >= 0xc0 && unit < 0x2000 && unit !== 0xd7 && unit !== 0xf7) ||
	unit >= 0x2c00;

/** The words of a text in lower case, with where each starts and ends; a word may close with "+" or "#". */
function wordsOf(text: string): {readonly words: readonly string[]; readonly starts: readonly number[]; readonly ends: readonly number[]} {
	const words: string[] = [];
	const starts: number[] = [];
	const ends: number[] = [];
	const length = text.length;
	for (let at = 0; at < length; ) {
		if (!isWordUnit(text.charCodeAt(at))) {
			at++;
			continue;
		}
		const start = at;
		while (at < length && isWordUnit(text.charCodeAt(at))) at++;
		while (at < length && (text.charCodeAt(at) === PLUS || text.charCodeAt(at) === HASH)) at++;
		words.push(at - start > LONGEST_WORD ? '' : text.slice(start, at).toLowerCase());
		starts.push(start);
		ends.push(at);
	}
	return {words, starts, ends};
}

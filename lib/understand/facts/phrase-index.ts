/** Finds many phrases in one pass over the words of a text. Law: a phrase matches whole words, in any case unless it is written as exact; linear in the text. */
import type {Span} from '../../model';
import {mixed, openVocabulary, PerWord, type Vocabulary} from '../../text/vocabulary';

export type Phrase<Value> = {readonly words: string; readonly value: Value};
export type PhraseHit<Value> = Span & {readonly value: Value};

type Entry<Value> = {readonly words: readonly string[]; readonly exact: string | null; readonly value: Value};

/** Between two words of a phrase: at most this many units, and no line break. */
const WIDEST_GAP = 3;

export class PhraseIndex<Value> {
	readonly #byFirst = new Map<string, Entry<Value>[]>();
	readonly #starts = new PerWord<readonly Entry<Value>[] | null>(word => this.#byFirst.get(word) ?? null);

	/** @param phrases a leading "=" asks for exactly these letters ("=PMP") */
	constructor(phrases: Iterable<Phrase<Value>>) {
		for (const {words, value} of phrases) {
			const exact = words.startsWith('=') ? words.slice(1) : null;
			const read = wordsOf(exact ?? words);
			const parts = Array.from({length: read.count}, (_, at) => wordAt(read, at) ?? '');
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
		const words = wordsOf(text);
		const {starts, ends} = words;
		const hits: PhraseHit<Value>[] = [];
		for (let i = 0; i < words.count; i++) {
			const list = this.#starts.at(words, i);
			if (list === null) continue;
			for (const entry of list) {
				let k = 1;
				for (; k < entry.words.length; k++) {
					const gapFrom = ends[i + k - 1] ?? 0;
					const gapTo = starts[i + k] ?? Number.POSITIVE_INFINITY;
					if (wordAt(words, i + k) !== entry.words[k] || gapTo - gapFrom > WIDEST_GAP || text.slice(gapFrom, gapTo).includes('\n')) break;
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

/** Words by their numbers, with where each starts and ends. */
type Words = {
	readonly count: number;
	readonly vocabulary: Vocabulary;
	readonly number: Int32Array;
	readonly starts: Int32Array;
	readonly ends: Int32Array;
};

/** A word in lower case; nothing beyond the last. */
const wordAt = ({count, vocabulary, number}: Words, at: number): string | undefined => (at < count ? vocabulary.word[number[at] ?? 0] : undefined);

/** The words of a text; a word may close with "+" or "#", and one that is too long is the empty word. */
function wordsOf(text: string): Words {
	const {length} = text;
	// Between two words stands a sign at least, so they are no more than half of the characters.
	const most = (length >> 1) + 1;
	const number = new Int32Array(most);
	const starts = new Int32Array(most);
	const ends = new Int32Array(most);
	const vocabulary = openVocabulary();
	let count = 0;
	for (let at = 0; at < length; ) {
		let unit = text.charCodeAt(at);
		if (!isWordUnit(unit)) {
			at++;
			continue;
		}
		const start = at;
		let hash = 0;
		for (; at < length && isWordUnit(unit); unit = text.charCodeAt(++at)) hash = mixed(hash, unit);
		for (; at < length && (unit === PLUS || unit === HASH); unit = text.charCodeAt(++at)) hash = mixed(hash, unit);
		number[count] = at - start > LONGEST_WORD ? 0 : vocabulary.numberIn(text, start, at, hash);
		starts[count] = start;
		ends[count] = at;
		count++;
	}
	return {count, vocabulary, number, starts, ends};
}

/** Finds many phrases in one pass over the words of a text. Law: a phrase matches whole words, in any case unless it is written as exact; linear in the text. */
import type {Span} from '../../model';

export type Phrase<Value> = {readonly words: string; readonly value: Value};
export type PhraseHit<Value> = Span & {readonly value: Value};

type Entry<Value> = {readonly words: readonly string[]; readonly exact: string | null; readonly value: Value};

const WORD = /[\p{L}\p{N}]+[+#]*/gu;
/** Between two words of a phrase: at most this many units, and no line break. */
const WIDEST_GAP = 3;

export class PhraseIndex<Value> {
	readonly #byFirst = new Map<string, Entry<Value>[]>();

	/** @param phrases a leading "=" asks for exactly these letters ("=PMP") */
	constructor(phrases: Iterable<Phrase<Value>>) {
		for (const {words, value} of phrases) {
			const exact = words.startsWith('=') ? words.slice(1) : null;
			const parts = (exact ?? words).toLowerCase().match(WORD) ?? [];
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
		const words: string[] = [];
		const starts: number[] = [];
		const ends: number[] = [];
		for (const match of text.matchAll(WORD)) {
			words.push(match[0].length > 40 ? '' : match[0].toLowerCase());
			starts.push(match.index);
			ends.push(match.index + match[0].length);
		}
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

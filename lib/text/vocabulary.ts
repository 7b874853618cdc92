/**
 * Words that have been read, each with a number, so that what a word is to an index (a first word of names, a stem, a small word of a language) is found out once and
 * from then on read from an array. Law: a word's number never changes what is found, only how fast; what is kept is bounded, since a vocabulary that has
 * grown too large is left for a new one.
 */

/** Left for a new one with more words, or with more characters in them. */
const MOST_WORDS = 30_000;
const MOST_CHARACTERS = 600_000;
const FIRST_SLOTS = 1 << 13;

/** The hash of a word, a character at a time: begin with 0. */
export const mixed = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0;

export class Vocabulary {
	/** By number: the word normalised with its case, and in lower case. Number 0 is the empty word. */
	readonly exact: string[] = [''];
	readonly word: string[] = [''];
	/** Numbers by hash; 0 is free. */
	private slots = new Int32Array(FIRST_SLOTS);
	private characters = 0;

	get isFull(): boolean {
		return this.exact.length > MOST_WORDS || this.characters > MOST_CHARACTERS;
	}

	/** The number of the word [from, to) of a text that needs no normalising; `hash` is `mixed` of its characters. */
	numberIn(text: string, from: number, to: number, hash: number): number {
		const {slots, exact} = this;
		const mask = slots.length - 1;
		let slot = (hash ^ (hash >>> 15)) & mask;
		for (let number = slots[slot] ?? 0; number !== 0; number = slots[slot] ?? 0) {
			if (isAt(text, from, to, exact[number] ?? '')) return number;
			slot = (slot + 1) & mask;
		}
		return this.add(text.slice(from, to), slot);
	}

	numberOf(word: string): number {
		return word === '' ? 0 : this.numberIn(word, 0, word.length, hashOf(word));
	}

	private add(word: string, slot: number): number {
		const number = this.exact.length;
		// A slice may hold on to the whole text that it was cut from; one made anew holds on to itself.
		const own = ` ${word}`.slice(1);
		this.exact.push(own);
		this.word.push(own.toLowerCase());
		this.characters += own.length;
		this.slots[slot] = number;
		if (number * 2 > this.slots.length) this.widen();
		return number;
	}

	private widen(): void {
		const slots = new Int32Array(this.slots.length * 2);
		const mask = slots.length - 1;
		for (let number = 1; number < this.exact.length; number++) {
			const hash = hashOf(this.exact[number] ?? '');
			let slot = (hash ^ (hash >>> 15)) & mask;
			while (slots[slot] !== 0) slot = (slot + 1) & mask;
			slots[slot] = number;
		}
		this.slots = slots;
	}
}

function hashOf(word: string): number {
	let hash = 0;
	for (let at = 0; at < word.length; at++) hash = mixed(hash, word.charCodeAt(at));
	return hash;
}

function isAt(text: string, from: number, to: number, word: string): boolean {
	if (word.length !== to - from) return false;
	for (let at = from; at < to; at++) if (text.charCodeAt(at) !== word.charCodeAt(at - from)) return false;
	return true;
}

let current = new Vocabulary();

/** The vocabulary for the next text: the last one, or a new one where that is full. */
export function openVocabulary(): Vocabulary {
	if (current.isFull) current = new Vocabulary();
	return current;
}

/** Words of a text as far as `PerWord` looks at them. */
type Numbered = {readonly vocabulary: Vocabulary; readonly number: Int32Array};

/** Something that depends on a word alone, found out when a text first holds the word. */
export class PerWord<Value extends number | object | string | boolean | null> {
	private vocabulary: Vocabulary | null = null;
	private values: (Value | undefined)[] = [];

	/** @param find of the word in lower case and the word with its case; '' beyond the last token */
	constructor(private readonly find: (word: string, exact: string) => Value) {}

	at(tokens: Numbered, index: number): Value {
		if (tokens.vocabulary !== this.vocabulary) this.forget(tokens.vocabulary);
		const number = tokens.number[index] ?? 0;
		const known = this.values[number];
		return known === undefined ? this.learn(tokens.vocabulary, number) : known;
	}

	/** For when what `find` looks in has changed. */
	forget(vocabulary: Vocabulary | null = null): void {
		this.vocabulary = vocabulary;
		this.values = [];
	}

	private learn({word, exact}: Vocabulary, number: number): Value {
		const {values} = this;
		while (values.length <= number) values.push(undefined);
		const value = this.find(word[number] ?? '', exact[number] ?? '');
		values[number] = value;
		return value;
	}
}

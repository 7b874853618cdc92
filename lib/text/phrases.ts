/**
 * A set of phrases over tokens, and where they stand in a text: leftmost-longest over a trie on words.
 * What a match means: the words of a phrase in order, in any case, with only soft joints between them, on token boundaries. A word may carry one plural s
 * where its stem has four letters or more, or is an acronym written in capitals (LLMs, APIs), and may be spelt the British way where the phrase is spelt
 * the American one ("optimisation", "modelling", "behaviour"). No other stemming: "scalable" never is Scala.
 * A phrase lies unread under its first word until a text holds that word, so a set of thousands is ready at once.
 */
import {firstWord, SOFT, type Tokens, tokenize} from './tokenize';
import {PerWord} from './vocabulary';

/** Words of a phrase as the tokenizer gives them, and what is filed under it. */
export type Filed<Value> = {readonly words: readonly string[]; readonly value: Value};

class Node<Value> {
	children: Map<string, Node<Value>> | null = null;
	values: Value[] | null = null;
}

/** Phrases of one first word that no text has asked for: as they came in, or packed in a string that `unpack` reads. */
type Unread<Value> = {readonly phrase: string; readonly value: Value}[] | string;

/** A phrase found: token indices [from, to), and the values that were filed under it. */
export type PhraseMatch<Value> = {readonly from: number; readonly to: number; readonly values: readonly Value[]};
export type Accept<Value> = (value: Value, from: number, to: number) => boolean;

export class Phrases<Value> {
	private readonly firsts: Map<string, Node<Value> | Unread<Value>>;
	/** By word, where phrases that begin with it go on; null for most. */
	private readonly starts = new PerWord<Node<Value> | null>((word, exact) => this.startOf(word, exact));

	/**
	 * @param packed by first word, phrases in a form of the caller's own
	 * @param unpack reads it; called at most once for a word
	 */
	constructor(
		packed: Iterable<readonly [word: string, packed: string]> = [],
		private readonly unpack: (word: string, packed: string) => readonly Filed<Value>[] = () => [],
	) {
		this.firsts = new Map(packed);
	}

	/** Files `value` under `phrase`. Phrases without a word are refused with an error, since they could never match. */
	add(phrase: string, value: Value): void {
		const first = firstWord(phrase);
		if (first === null) throw new Error(`The phrase “${phrase}” holds no word.`);
		this.starts.forget();
		const there = this.firsts.get(first);
		if (there === undefined) this.firsts.set(first, [{phrase, value}]);
		else if (Array.isArray(there)) there.push({phrase, value});
		else file(this.read(first, there), tokenize(phrase).word, value);
	}

	/** What is filed under exactly this phrase of one word, in lower case. */
	under(word: string): readonly Value[] {
		return this.first(word)?.values ?? [];
	}

	/** Whether any phrase begins with the word of token `at`. */
	startsAt(tokens: Tokens, at: number): boolean {
		return this.starts.at(tokens, at) !== null;
	}

	/** The longest phrase that starts at token `from`, or null; `accept` may refuse values, then a shorter phrase may answer. */
	longestAt(tokens: Tokens, from: number, accept: Accept<Value> | null = null): PhraseMatch<Value> | null {
		const start = this.starts.at(tokens, from);
		if (start === null) return null;
		let values: readonly Value[] | null = null;
		let to = from;
		let node: Node<Value> | undefined = start;
		for (let at = from + 1; node !== undefined; at++) {
			const accepted: readonly Value[] | null = node.values && acceptedOf(node.values, accept, from, at);
			if (accepted !== null) {
				values = accepted;
				to = at;
			}
			if (node.children === null || at >= tokens.count || tokens.joint[at] !== SOFT) break;
			node = step(node.children, tokens, at);
		}
		return values && {from, to, values};
	}

	/** All phrases of the text, leftmost-longest, without overlap. */
	findAll(tokens: Tokens, accept: Accept<Value> | null = null): PhraseMatch<Value>[] {
		const found: PhraseMatch<Value>[] = [];
		for (let at = 0; at < tokens.count; ) {
			const match = this.longestAt(tokens, at, accept);
			if (match) found.push(match);
			at = match ? match.to : at + 1;
		}
		return found;
	}

	private startOf(word: string, exact: string): Node<Value> | null {
		const node = this.first(word) ?? (isPlural(word, exact) ? this.first(word.slice(0, -1)) : undefined);
		if (node !== undefined) return node;
		const other = americanForm(word);
		return (other === null ? undefined : this.first(other)) ?? null;
	}

	private first(word: string): Node<Value> | undefined {
		const there = this.firsts.get(word);
		return there === undefined || there instanceof Node ? there : this.read(word, there);
	}

	private read(word: string, unread: Node<Value> | Unread<Value>): Node<Value> {
		if (unread instanceof Node) return unread;
		const node = new Node<Value>();
		if (typeof unread === 'string') for (const {words, value} of this.unpack(word, unread)) file(node, words, value);
		else for (const {phrase, value} of unread) file(node, tokenize(phrase).word, value);
		this.firsts.set(word, node);
		return node;
	}
}

/** Files a value below the node of its first word. */
function file<Value>(first: Node<Value>, words: readonly string[], value: Value): void {
	let node = first;
	for (let at = 1; at < words.length; at++) {
		const word = words[at] ?? '';
		node.children ??= new Map();
		let child = node.children.get(word);
		if (child === undefined) {
			child = new Node();
			node.children.set(word, child);
		}
		node = child;
	}
	(node.values ??= []).push(value);
}

/** The accepted of the values, without a new list where all are; null where none is. */
function acceptedOf<Value>(values: readonly Value[], accept: Accept<Value> | null, from: number, to: number): readonly Value[] | null {
	if (accept === null || values.every(value => accept(value, from, to))) return values;
	const accepted = values.filter(value => accept(value, from, to));
	return accepted.length > 0 ? accepted : null;
}

function step<Value>(children: ReadonlyMap<string, Node<Value>>, tokens: Tokens, at: number): Node<Value> | undefined {
	const child = children.get(tokens.word[at] ?? '');
	if (child !== undefined) return child;
	const {singular, american} = OTHER_FORMS.at(tokens, at);
	return (singular === null ? undefined : children.get(singular)) ?? (american === null ? undefined : children.get(american));
}

/** Other forms under which a phrase may hold a word, or null. */
const OTHER_FORMS = new PerWord((word, exact) => ({singular: isPlural(word, exact) ? word.slice(0, -1) : null, american: americanForm(word)}));

const SMALL_S = 115;

/** Whether a word may be a plural, so that it is also looked for without its s. */
const isPlural = (word: string, exact: string): boolean =>
	word.length >= 3 && word.charCodeAt(word.length - 1) === SMALL_S && (word.length >= 5 || ACRONYM_PLURAL.test(exact));

const ACRONYM_PLURAL = /^[A-Z][A-Z0-9]{1,6}s$/;

const BRITISH = /^(\w{2,})([iy])s(e[ds]?|ers?|ing|ations?|able)$/;

/** The American spelling of a word that may be spelt the British way, or null. Words that only look so ("enterprise") give forms that no phrase has. */
function americanForm(word: string): string | null {
	if (word.length < 6) return null;
	if (word.includes('is') || word.includes('ys')) {
		const found = BRITISH.exec(word);
		if (found) return `${found[1]}${found[2]}z${found[3]}`;
	}
	if (word.includes('our')) return word.replace('our', 'or');
	return word.endsWith('elling') || word.endsWith('elled') ? word.replace('ell', 'el') : null;
}

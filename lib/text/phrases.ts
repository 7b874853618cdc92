/**
 * A set of phrases over tokens, and where they stand in a text: leftmost-longest over a trie on words.
 * What a match means: the words of a phrase in order, in any case, with only soft joints between them, on token boundaries. A word may carry one plural s
 * where its stem has four letters or more, or is an acronym written in capitals (LLMs, APIs). No other stemming: "scalable" never is Scala.
 */
import {SOFT, type Tokens, tokenize} from './tokenize';

type Node<Value> = {children: Map<string, Node<Value>> | null; values: Value[] | null};

/** A phrase found: token indices [from, to), and the values that were filed under it. */
export type PhraseMatch<Value> = {readonly from: number; readonly to: number; readonly values: readonly Value[]};

export class Phrases<Value> {
	private readonly root: Node<Value> = {children: null, values: null};

	/** Files `value` under `phrase`. Phrases without a word are refused with an error, since they could never match. */
	add(phrase: string, value: Value): void {
		const tokens = tokenize(phrase);
		if (!tokens.count) throw new Error(`The phrase “${phrase}” holds no word.`);
		let node = this.root;
		for (const word of tokens.word) {
			node.children ??= new Map();
			let child = node.children.get(word);
			if (!child) {
				child = {children: null, values: null};
				node.children.set(word, child);
			}
			node = child;
		}
		(node.values ??= []).push(value);
	}

	/** The longest phrase that starts at token `from`, or null; `accept` may refuse values, then a shorter phrase may answer. */
	longestAt(tokens: Tokens, from: number, accept: (value: Value, from: number, to: number) => boolean = () => true): PhraseMatch<Value> | null {
		let node: Node<Value> = this.root;
		let best: PhraseMatch<Value> | null = null;
		for (let at = from; at < tokens.count; at++) {
			if (at > from && tokens.joint[at] !== SOFT) break;
			const child = step(node, tokens.word[at] ?? '', tokens.exact[at] ?? '');
			if (!child) break;
			node = child;
			if (node.values) {
				const values = node.values.filter(value => accept(value, from, at + 1));
				if (values.length) best = {from, to: at + 1, values};
			}
		}
		return best;
	}

	/** All phrases of the text, leftmost-longest, without overlap. */
	findAll(tokens: Tokens, accept?: (value: Value, from: number, to: number) => boolean): PhraseMatch<Value>[] {
		const found: PhraseMatch<Value>[] = [];
		for (let at = 0; at < tokens.count; ) {
			const match = this.longestAt(tokens, at, accept);
			if (match) found.push(match);
			at = match ? match.to : at + 1;
		}
		return found;
	}
}

function step<Value>(node: Node<Value>, word: string, exact: string): Node<Value> | undefined {
	if (!node.children) return undefined;
	const child = node.children.get(word);
	if (child || word.length < 3 || !word.endsWith('s')) return child;
	return word.length >= 5 || isAcronymPlural(exact) ? node.children.get(word.slice(0, -1)) : undefined;
}

const isAcronymPlural = (exact: string): boolean => /^[A-Z][A-Z0-9]{1,6}s$/.test(exact);

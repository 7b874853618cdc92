/** The peers that the matching is measured beside, each given the very names of the taxonomy. The one file that knows them; nothing of them is shipped. */
import compromise from 'compromise/one';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

export type Matcher = {readonly name: string; readonly match: (text: string) => number};

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll(' ', '[ -]');

/** An expression of more characters is run without being optimised, which takes some hundred times as long. */
const OPTIMISED = 20_000;

/** All names as expressions, names with one beginning side by side and the longer first, over the text in lower case. */
function alternations(names: readonly string[]): Matcher {
	const parts: string[][] = [[]];
	let length = 0;
	for (const name of [...new Set(names.map(name => escaped(name.toLowerCase())))].sort().reverse()) {
		length += name.length + 1;
		if (length > OPTIMISED - 100) {
			parts.push([]);
			length = name.length + 1;
		}
		parts.at(-1)?.push(name);
	}
	const patterns = parts.map(part => new RegExp(`(?<!\\w)(?:${part.join('|')})(?!\\w)`, 'g'));
	return {
		name: `regular expressions of the same names (${patterns.length}, as long as they are optimised)`,
		match: text => {
			const lower = text.toLowerCase();
			return patterns.reduce((sum, pattern) => sum + (lower.match(pattern)?.length ?? 0), 0);
		},
	};
}

function compromiseLookup(names: readonly string[]): Matcher {
	const trie = compromise.buildTrie([...names]);
	return {name: 'compromise/one, its lookup of the same names', match: text => compromise(text).lookup(trie).length};
}

function winkTokens(): Matcher {
	const wink = winkNLP(model, []);
	return {name: 'wink-nlp, its tokens alone', match: text => wink.readDoc(text).tokens().length()};
}

/** Its own entities, of those names that its language for patterns takes as they are. */
function winkEntities(names: readonly string[]): Matcher {
	const wink = winkNLP(model, []);
	const patterns = [...new Set(names.map(name => name.toLowerCase()))].filter(name => /^[a-z]+(?: [a-z]+)*$/.test(name));
	wink.learnCustomEntities([{name: 'skill', patterns}], {matchValue: false, useEntity: false, usePOS: false});
	return {
		name: `wink-nlp, its own entities (${patterns.length.toLocaleString('en')} of the names: those of plain letters)`,
		match: text => wink.readDoc(text).customEntities().length(),
	};
}

/** @param names those that count in any case, each once */
export function peers(names: readonly string[]): readonly Matcher[] {
	// The model is shared by all that is made of it, and learns only before it has been used.
	const entities = winkEntities(names);
	return [alternations(names), compromiseLookup(names), winkTokens(), entities];
}

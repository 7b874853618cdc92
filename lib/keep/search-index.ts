/**
 * Where which words stand, over all that is saved: finds words whole, by their beginning, or with a slip in them.
 *
 * Law: pure, in memory, no text is kept; a document that is taken in again replaces itself. The tree of words and the search for slips in it are MiniSearch's.
 * Its lists of places are not: a number for each word of each of ten thousand texts must not weigh more than the texts.
 */
import SearchableMap from 'minisearch/SearchableMap';

/** A number that the caller gives to a posting, from 0, without large gaps. */
export type DocumentId = number;
export type SearchIndex = {
	/** Takes words of a document in, beside those that it has. */
	readonly add: (id: DocumentId, text: string) => void;
	/** Forgets a document; its number is not given again. */
	readonly remove: (id: DocumentId) => void;
	/** Documents that hold all words of the query, in no order; null: the query has no word. */
	readonly find: (query: string) => Uint32Array | null;
};

/** Characters of a word that count. */
const LONGEST = 40;
/** From this length on a word may be meant by its beginning, or with one slip, or with two. */
const SLIP_FROM = 4;
const TWO_SLIPS_FROM = 8;
const WORD = /[\p{L}\p{N}]+(?:[+#]+|\.[\p{L}\p{N}]+)*/gu;

/** Documents that hold a word, in the order they came in. */
type Places = DocumentId[];

/** The words of a text, in small letters without their marks. `c++` and `node.js` stay whole. */
export function wordsOf(text: string): readonly string[] {
	return (
		text
			.normalize('NFKD')
			.replace(/\p{M}+/gu, '')
			.toLowerCase()
			.match(WORD)
			?.map(word => word.slice(0, LONGEST)) ?? []
	);
}

export function makeSearchIndex(): SearchIndex {
	const tree = new SearchableMap<Places>();
	const byWord = new Map<string, Places>();
	const gone = new Set<DocumentId>();
	let most = 0;

	function placesOf(word: string): Places {
		const known = byWord.get(word);
		if (known !== undefined) return known;
		const fresh: Places = [];
		byWord.set(word, fresh);
		tree.set(word, fresh);
		return fresh;
	}

	function add(id: DocumentId, text: string): void {
		most = Math.max(most, id + 1);
		for (const word of new Set(wordsOf(text))) {
			const places = placesOf(word);
			if (places[places.length - 1] !== id) places.push(id);
		}
	}

	/** All lists in which this word of a query may be meant. */
	function listsOf(word: string, last: boolean): readonly Places[] {
		const lists = new Set<Places>();
		const exact = byWord.get(word);
		if (exact !== undefined) lists.add(exact);
		// A word in the middle of a query is whole, unless nothing is called so.
		if (last || exact === undefined) for (const [, places] of tree.atPrefix(word).entries()) lists.add(places);
		if (lists.size === 0 && word.length >= SLIP_FROM)
			for (const [places] of tree.fuzzyGet(word, word.length >= TWO_SLIPS_FROM ? 2 : 1).values()) lists.add(places);
		return [...lists];
	}

	function find(query: string): Uint32Array | null {
		const words = wordsOf(query);
		if (words.length === 0) return null;
		let hits: Uint8Array | null = null;
		for (const [at, word] of words.entries()) {
			const mine = new Uint8Array(most);
			for (const places of listsOf(word, at === words.length - 1)) for (const id of places) mine[id] = 1;
			if (hits !== null) for (let id = 0; id < most; id += 1) mine[id] = (mine[id] ?? 0) & (hits[id] ?? 0);
			hits = mine;
		}
		const found: DocumentId[] = [];
		for (let id = 0; id < most; id += 1) if (hits?.[id] === 1 && !gone.has(id)) found.push(id);
		return Uint32Array.from(found);
	}

	return {add, remove: id => void gone.add(id), find};
}

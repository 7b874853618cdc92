/** The rows of data/facts (industries, certifications, spoken languages, benefits) as one index that a posting is read with once. */
import {type Phrase, type PhraseHit, PhraseIndex} from './phrase-index';

export type FactWord =
	| {readonly kind: 'benefit'; readonly id: string}
	| {readonly kind: 'certification'; readonly id: string; readonly label: string; readonly needsCue: boolean}
	| {readonly kind: 'industry'; readonly name: string; readonly weight: number; readonly cue: string}
	| {readonly kind: 'language'; readonly label: string};
export type FactHit = PhraseHit<FactWord>;

export type FactRows = {
	readonly benefits: readonly {readonly id: string; readonly names: readonly string[]}[];
	readonly certifications: readonly {readonly id: string; readonly label: string; readonly names: readonly string[]; readonly needsCue?: boolean}[];
	readonly industries: readonly {readonly name: string; readonly strong: readonly string[]; readonly weak: readonly string[]}[];
	readonly languages: readonly {readonly label: string; readonly names: readonly string[]}[];
};
/** Everything of data/facts that a text names, in order. */
export type FindFactWords = (text: string) => readonly FactHit[];

function* phrases({benefits, certifications, industries, languages}: FactRows): Iterable<Phrase<FactWord>> {
	for (const row of benefits) for (const words of row.names) yield {words, value: {kind: 'benefit', id: row.id}};
	for (const row of certifications)
		for (const words of row.names) yield {words, value: {kind: 'certification', id: row.id, label: row.label, needsCue: row.needsCue === true}};
	for (const row of industries) {
		for (const words of row.strong) yield {words, value: {kind: 'industry', name: row.name, weight: 3, cue: words}};
		for (const words of row.weak) yield {words, value: {kind: 'industry', name: row.name, weight: 1, cue: words}};
	}
	for (const row of languages) for (const words of row.names) yield {words, value: {kind: 'language', label: row.label}};
}

export function buildFactWords(rows: FactRows): FindFactWords {
	const index = new PhraseIndex<FactWord>(phrases(rows));
	return text => index.find(text);
}

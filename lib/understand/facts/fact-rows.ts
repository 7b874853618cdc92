/** The rows of data/facts: industries, certifications, spoken languages, benefits, as one index that a posting is read with once. */
import benefits from '../../../data/facts/benefits.json';
import certifications from '../../../data/facts/certifications.json';
import industries from '../../../data/facts/industries.json';
import languages from '../../../data/facts/spoken-languages.json';
import {type Phrase, type PhraseHit, PhraseIndex} from './phrase-index';

export type FactWord =
	| {readonly kind: 'benefit'; readonly id: string}
	| {readonly kind: 'certification'; readonly id: string; readonly label: string; readonly needsCue: boolean}
	| {readonly kind: 'industry'; readonly name: string; readonly weight: number; readonly cue: string}
	| {readonly kind: 'language'; readonly label: string};
export type FactHit = PhraseHit<FactWord>;

function* phrases(): Iterable<Phrase<FactWord>> {
	for (const row of benefits) for (const words of row.names) yield {words, value: {kind: 'benefit', id: row.id}};
	for (const row of certifications) {
		const needsCue = 'needsCue' in row && row.needsCue === true;
		for (const words of row.names) yield {words, value: {kind: 'certification', id: row.id, label: row.label, needsCue}};
	}
	for (const row of industries) {
		for (const words of row.strong) yield {words, value: {kind: 'industry', name: row.name, weight: 3, cue: words}};
		for (const words of row.weak) yield {words, value: {kind: 'industry', name: row.name, weight: 1, cue: words}};
	}
	for (const row of languages) for (const words of row.names) yield {words, value: {kind: 'language', label: row.label}};
}

const index = new PhraseIndex<FactWord>(phrases());

/** Everything of data/facts that a text names, in order. */
export const findFactWords = (text: string): readonly FactHit[] => index.find(text);

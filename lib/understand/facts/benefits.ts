/** Reads the benefits offered, by the words of data/facts. Law: under benefits, or beside words of offering; a bank's "equity" and a clinic's "dental" are none. */
import type {Benefit, FactInput} from '../../model';
import type {FactHit} from './fact-words';
import {clauseAround, evidenceAt, sectionAt} from './window';

const OFFERED =
	/\b(?:we offer|offers?|offering|benefits?|perks|eligible|receive|enjoy|include[sd]?|including|package|you['’]ll get|provide[sd]?|generous|competitive|what['’]s in it|paid|free|employer|company[- ]paid|compensation)\b/i;

/** @param found what of data/facts the text names */
export function readBenefits(input: FactInput, found: readonly FactHit[]): readonly Benefit[] {
	const read = new Map<string, Benefit>();
	for (const hit of found) {
		if (hit.value.kind !== 'benefit' || read.has(hit.value.id)) continue;
		const section = sectionAt(input, hit.start);
		if (section === 'required' || section === 'preferred' || section === 'legal') continue;
		if (section !== 'benefits') {
			const clause = clauseAround(input, hit, 160);
			if (section === 'duties' || !OFFERED.test(input.text.slice(clause.start, clause.end))) continue;
			if (
				section === 'about' &&
				!/\b(?:we offer|benefits|perks|eligible|receive|enjoy|package|compensation)\b/i.test(input.text.slice(clause.start, clause.end))
			)
				continue;
		}
		read.set(hit.value.id, {...evidenceAt(input.text, hit, 'benefit-words'), id: hit.value.id});
	}
	return [...read.values()];
}

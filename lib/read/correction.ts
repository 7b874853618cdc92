/**
 * A person's own words for title, company and place, laid over what the page says.
 *
 * Law: pure; a person's word stands above every witness, and what the page says is kept beside it, so that it can be taken back.
 */
import type {Correctable, Correction, Posting, Told} from '../model';

export const CORRECTABLE: readonly Correctable[] = ['title', 'company', 'location'];
/** UTF-16 units of one field. */
const LONGEST = 200;
/** Controls, and what reorders or hides the words around it. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;

/** One line of visible words, cut at the cap between characters; null where nothing is left. */
export const tidyWords = (text: string): string | null => {
	const line = text.normalize('NFC').replace(/\s+/g, ' ').replace(UNSEEN, '').trim();
	// Half of a pair at the cut is no character.
	return line === ''
		? null
		: line
				.slice(0, LONGEST)
				.replace(/[\uD800-\uDBFF]$/, '')
				.trim();
};

/** What the page says in this field. */
const pageWord = (posting: Posting, field: Correctable): Told<string> | null => {
	const kept = posting.pageSays?.[field];
	return kept === undefined ? posting[field] : kept;
};

/** A correction fit to be kept: tidy, and silent where it says what the page says. `posting` may carry an earlier correction. */
export const tidyCorrection = (correction: Correction, posting: Posting): Correction => {
	const tidy = (field: Correctable): string | null => {
		const words = correction[field] === null ? null : tidyWords(correction[field]);
		return words === pageWord(posting, field)?.value ? null : words;
	};
	return {title: tidy('title'), company: tidy('company'), location: tidy('location')};
};

/** The posting as this person has it. An earlier correction is lifted first; all null gives what the page says. */
export const withCorrection = (posting: Posting, correction: Correction): Posting => {
	const told = (field: Correctable): Told<string> | null => {
		const words = correction[field];
		return words === null ? pageWord(posting, field) : {value: words, by: 'person'};
	};
	const changed = CORRECTABLE.filter(field => correction[field] !== null);
	return {
		...posting,
		title: told('title') ?? posting.title,
		company: told('company'),
		location: told('location'),
		pageSays: Object.fromEntries(changed.map(field => [field, pageWord(posting, field)])),
	};
};

/** What was read and by whom. Not in ../words.ts: it is loaded when it is asked for. */
import names from '../../../data/boards/names.json';
import type {Witness} from '../../model';
import {listed, midSentence, say, sayOf} from '../say';
import {shownText} from '../shown-text';

/** The parts of a posting that a witness can tell. */
export const fields = ['text', 'title', 'company', 'location', 'salary', 'employment', 'arrangement', 'postedOn', 'validThrough'] as const;
/** A part's name; one that is not known stands as the record has it, which may have come by a file. */
export function fieldName(field: string): string {
	const known = fields.find(each => each === field);
	return known === undefined ? shownText(field, 40) : sayOf('reading_fields', known);
}
/** How each board calls itself, by its id; a test holds it beside the notes of the boards, which are long and would be carried along. */
export const boards: Readonly<Record<string, string>> = names;
/** Who told it. `board`: the board's name, or null. */
export const by = (witness: Witness, board: string | null): string =>
	witness === 'board' && board !== null ? say('reading_by_board_named', board) : sayOf('reading_by', witness);
type Claim = {readonly by: Witness; readonly value: string};
export const disagree = (field: string, a: Claim, b: Claim): string =>
	say('reading_disagree', field, sayOf('reading_says', a.by, a.value), sayOf('reading_says', b.by, b.value));
export const missing = (names: readonly string[]): string => say('reading_missing', listed(names.map(midSentence)));
export const pageWords = (field: string, words: string | null): string =>
	words === null ? say('reading_page_words_none', field) : say('reading_page_words', field, words);

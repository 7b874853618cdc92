/**
 * Text that a person gives, pasted or from a file, as a page for `agree` to judge.
 *
 * Law: pure; the person is the witness of the text and of what was typed beside it; a title that nobody typed is at most guessed from the first lines, and
 * told by the text itself.
 */
import type {Account, Block, RawPage} from '../model';
import {BODY_CAP, createBlockWriter} from './block-writer';
import {isAfterPosting, isDataLabel, isPostingHeading} from './posting-wording';
import {wordsOf} from './words';

/** What was typed beside the text; empty where nothing was. */
export type TypedFields = {readonly title?: string; readonly company?: string; readonly location?: string};

const MARKDOWN_HEADING = /^\s{0,3}#{1,6}\s+/;
const BOLD_LINE = /^\s*(\*\*|__)([^*_]{2,90})\1\s*:?\s*$/;
/** Among so many first blocks the title is looked for. */
const FIRST_BLOCKS = 4;
const LONGEST_TITLE = 100;
const MOST_TITLE_WORDS = 14;
const LONGEST_FIELD = 400;
const TITLE_LABEL = /^(?:job |position |role )?(?:title|position|role)\s*[:–-]\s+(?=\S)/i;

/** The blocks of plain text or Markdown: one of each line, with lists and headings where it draws them. */
export const blocksOfText = (text: string): readonly Block[] => {
	const writer = createBlockWriter();
	for (const line of text.slice(0, BODY_CAP * 2).split(/\r\n?|\n/)) {
		const bold = BOLD_LINE.exec(line)?.[2];
		const heading = MARKDOWN_HEADING.test(line) || bold !== undefined;
		if (heading) writer.enter('heading');
		writer.write(bold ?? line.replace(MARKDOWN_HEADING, ''));
		if (heading) writer.leave();
		else writer.endLine();
		if (writer.full()) break;
	}
	return writer.finish();
};

/** The line among the first that reads like a posting's title, or an empty string. */
export const titleOfBlocks = (blocks: readonly Block[]): string => {
	for (const {kind, text} of blocks.slice(0, FIRST_BLOCKS)) {
		const labelled = text.replace(TITLE_LABEL, '');
		if (labelled !== text && labelled.length <= LONGEST_TITLE) return labelled;
		if (kind === 'item' || text.length > LONGEST_TITLE || text.split(/\s+/).length > MOST_TITLE_WORDS) continue;
		if (/[.!?;:]$/.test(text) || isPostingHeading(text) || isDataLabel(text) || isAfterPosting(text) || wordsOf(text).length < 3) continue;
		return text;
	}
	return '';
};

/** The fields that were really typed, cut to what a field may hold. */
export const typedAccount = ({title = '', company = '', location = ''}: TypedFields): Account => {
	const told = Object.entries({title, company, location}).flatMap(([name, value]) => {
		const words = value.replace(/\s+/g, ' ').trim().slice(0, LONGEST_FIELD);
		return words === '' ? [] : [[name, words] as const];
	});
	return {witness: 'person', ...Object.fromEntries(told)};
};

/** Given blocks as a page without an address. `truncated`: the text was longer than what is here. */
export const givenPage = (blocks: readonly Block[], typed: TypedFields = {}, truncated = false): RawPage => {
	const person: Account = {...typedAccount(typed), body: blocks};
	const title = person.title === undefined ? titleOfBlocks(blocks) : '';
	return {
		url: '',
		board: null,
		language: null,
		accounts: [person, ...(title === '' ? [] : [{witness: 'page' as const, title}])],
		head: {title: '', shared: '', site: ''},
		data: [],
		outline: null,
		truncated,
		without: null,
	};
};

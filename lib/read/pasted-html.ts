/** What rich text on the clipboard says as plain text with its lists and lines. Law: the same reader as for any HTML string; nothing of it is built or run. */
import {composeText} from './compose-text';
import {htmlToBlocks} from './html-blocks';

/** The text to put in place of the plain one; null where the plain one loses nothing, so that it stays as the person copied it. */
export const textOfPastedHtml = (html: string): string | null => {
	const blocks = htmlToBlocks(html);
	return blocks.some(({kind}) => kind === 'item') ? composeText(blocks).text : null;
};

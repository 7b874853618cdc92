/** Turns a place in the posting's text into words that a page can be searched for. Law: quotes travel, offsets do not. */
import type {Quote, QuoteInContext} from '../model';

const AROUND = 32;

/** The words with up to 32 UTF-16 units of the text on either side. */
export const inContext = (text: string, {start, end, quote}: Quote): QuoteInContext => ({
	quote,
	before: text.slice(Math.max(0, start - AROUND), start),
	after: text.slice(end, end + AROUND),
});

/** A span of a posting's text as a quote that can travel to a page. Law: pure. */
import type {QuoteInContext, Span} from '../model';

/** Characters on either side that travel with a quote, so that the page finds the very place. */
export const CONTEXT = 32;

/** The words of a span with their neighbours. `span` counts UTF-16 units of `text`. */
export const quoteInContext = (text: string, {start, end}: Span): QuoteInContext => ({
	quote: text.slice(start, end),
	before: text.slice(Math.max(0, start - CONTEXT), start),
	after: text.slice(end, end + CONTEXT),
});

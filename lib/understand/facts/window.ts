/** Where in the text a reader of facts looks: the sentence around a hit, the line's section. Law: linear, bounded by `reach`, offsets into the same text. */
import type {Evidence, FactInput, SectionKind, Span} from '../../model';

/** Words before a full stop that do not end a sentence. */
const ABBREVIATIONS = new Set([
	'e.g',
	'eg',
	'i.e',
	'ie',
	'etc',
	'approx',
	'min',
	'max',
	'yrs',
	'yr',
	'inc',
	'vs',
	'dept',
	'no',
	'incl',
	'dr',
	'mr',
	'ms',
	'st',
	'sr',
	'jr',
	'u.s',
	'u.k',
	'b.s',
	'b.a',
	'm.s',
	'b.sc',
	'm.sc',
	'ph.d',
	'ph',
	'b',
	'm',
	'd',
	's',
	'u',
	'bs',
	'bsc',
	'msc',
	'exp',
]);

const isSpace = (code: number): boolean => code === 32 || code === 9 || code === 160 || code === 8239;
const isUpper = (code: number): boolean => code >= 65 && code <= 90;
const isLower = (code: number): boolean => code >= 97 && code <= 122;

/** Whether a sentence ends with the unit at `at`: a line break, a bullet, "!", "?", or a full stop that closes a word and no abbreviation or number. */
export function endsSentence(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	if (code === 10 || code === 13 || code === 0x2022 || code === 0x25cf || code === 0xb7 || code === 0x25aa) return true;
	if (code === 33 || code === 63) return true;
	if (code !== 46) return false;
	const next = text.charCodeAt(at + 1);
	if (Number.isNaN(next)) return true;
	const before = text.charCodeAt(at - 1);
	// "companies.About": a full stop glued between two sentences.
	if (isUpper(next)) return isLower(before) && isLower(text.charCodeAt(at + 2)) && isLower(text.charCodeAt(at - 2));
	if (!isSpace(next) && next !== 10 && next !== 13) return false;
	let from = at;
	while (from > 0 && at - from < 8) {
		const c = text.charCodeAt(from - 1);
		if (!(isUpper(c) || isLower(c) || c === 46)) break;
		from--;
	}
	return !ABBREVIATIONS.has(text.slice(from, at).toLowerCase());
}

/**
 * The sentence around a span, at most `reach` units to either side.
 * @returns a span within the text; it holds the span given.
 */
export function sentenceAround(text: string, span: Span, reach = 240): Span {
	let start = span.start;
	const lowest = Math.max(0, span.start - reach);
	while (start > lowest && !endsSentence(text, start - 1)) start--;
	let end = span.end;
	const highest = Math.min(text.length, span.end + reach);
	while (end < highest && !endsSentence(text, end)) end++;
	return {start, end};
}

/** The section of the line that holds an offset, found by halving; 'other' where no line does. */
export function sectionAt(input: FactInput, at: number): SectionKind {
	const {lines} = input;
	let low = 0;
	let high = lines.length - 1;
	let section: SectionKind = 'other';
	while (low <= high) {
		const middle = (low + high) >> 1;
		const line = lines[middle];
		if (!line) break;
		if (line.start <= at) {
			section = line.section;
			low = middle + 1;
		} else high = middle - 1;
	}
	return section;
}

/** Evidence from the text: `quote` is the slice. */
export const evidenceAt = (text: string, span: Span, rule: string): Evidence => ({
	start: span.start,
	end: span.end,
	quote: text.slice(span.start, span.end),
	rule,
});

/** Evidence from the title or the location, which have no place in the text: start = end = 0 and the field's own words. */
export const fieldEvidence = (quote: string, rule: string): Evidence => ({start: 0, end: 0, quote, rule});

/** Opens the joints of glued text ("CASalary: ", "RequirementsBachelor") with a space, for looking at words only: offsets into the result mean nothing. */
export const unglued = (words: string): string => words.replace(/([a-z)\].])(?=[A-Z][a-z])/g, '$1 ').replace(/([A-Z])(?=[A-Z][a-z]{2})/g, '$1 ');

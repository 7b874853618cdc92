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

/** The index of the last line that starts at or before an offset, found by halving; -1 where none does. */
export function lineAt(input: FactInput, at: number): number {
	const {lines} = input;
	let low = 0;
	let high = lines.length - 1;
	let found = -1;
	while (low <= high) {
		const middle = (low + high) >> 1;
		if ((lines[middle]?.start ?? 0) <= at) {
			found = middle;
			low = middle + 1;
		} else high = middle - 1;
	}
	return found;
}

/** The section of the line that holds an offset; 'other' where no line does. */
export const sectionAt = (input: FactInput, at: number): SectionKind => input.lines[lineAt(input, at)]?.section ?? 'other';

/** The words of the nearest heading above an offset, at most 40 lines up; '' where none is near. */
export function headingAbove(input: FactInput, at: number): string {
	const from = lineAt(input, at);
	for (let i = from; i >= 0 && i > from - 40; i--) {
		const line = input.lines[i];
		if (line && (line.kind === 'heading' || (line.end - line.start < 70 && input.text.charCodeAt(line.end - 1) === 58)))
			return input.text.slice(line.start, Math.min(line.end, line.start + 120));
	}
	return '';
}

/** The sentence around a span, cut also where a line begins: lines are cut where a page glued two together. */
export function clauseAround(input: FactInput, span: Span, reach = 240): Span {
	const {start, end} = sentenceAround(input.text, span, reach);
	const at = lineAt(input, span.start);
	const line = input.lines[at];
	const next = input.lines[at + 1];
	return {
		start: line && line.start > start && line.start <= span.start ? line.start : start,
		end: next && next.start < end && next.start >= span.end ? next.start : end,
	};
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

/** The last `reach` units of what stands before a hit, from the last sentence's end on. */
export function tailOf(before: string, reach: number): string {
	const tail = before.slice(-reach);
	for (let at = tail.length - 1; at >= 0; at--) {
		const code = tail.charCodeAt(at);
		if (code === 46 || code === 59 || code === 33 || code === 63 || code === 10) return tail.slice(at + 1);
	}
	return tail;
}

/** The first `reach` units of what stands after a hit, up to the first sentence's end. */
export function headOf(after: string, reach: number): string {
	const head = after.slice(0, reach);
	for (let at = 0; at < head.length; at++) {
		const code = head.charCodeAt(at);
		if (code === 46 || code === 59 || code === 33 || code === 63 || code === 10) return head.slice(0, at);
	}
	return head;
}

/**
 * Text to tokens. A token is a run of letters and digits with what belongs to a name: trailing + or # (C++, C#) and a leading dot (.NET); & stands alone.
 * Law: `start` and `end` count UTF-16 units of the very text that came in, whatever normalising the words went through.
 */
import {isAsciiDigit, isAsciiLower, isAsciiUpper, isIgnorable, isWordAt, normaliseWord, widthAt} from './characters';
import {mixed, openVocabulary, type Vocabulary} from './vocabulary';

/** How a token hangs on the one before it: by a soft joint (space, hyphen, slash, a dot or apostrophe inside a word) a phrase may reach over, by a hard one not. */
export const SOFT = 0;
export const HARD = 1;

export type Tokens = {
	readonly text: string;
	readonly count: number;
	readonly start: Int32Array;
	readonly end: Int32Array;
	/** Lower case, normalised: what is compared. */
	readonly word: readonly string[];
	/** Normalised with its case: what a case gate compares. */
	readonly exact: readonly string[];
	/** SOFT or HARD, towards the token before. */
	readonly joint: Uint8Array;
	/** The number of `exact` in the vocabulary. */
	readonly number: Int32Array;
	readonly vocabulary: Vocabulary;
};

/** Whether each character below 128 is of a word, in a table, since every character of every text is looked up. */
const ASCII = 128;
const KIND = Uint8Array.from({length: ASCII}, (_, unit) => (isAsciiUpper(unit) || isAsciiLower(unit) || isAsciiDigit(unit) ? 1 : 0));

const SPACE = 32;
const DOT = 46;
const PLUS = 43;
const HASH = 35;
const AMPERSAND = 38;
const HYPHEN = 45;
const SLASH = 47;

const isSpace = (unit: number): boolean => unit === SPACE || unit === 9 || unit === 0xa0 || unit === 0x202f || (unit >= 0x2000 && unit <= 0x200a);
const isHyphen = (unit: number): boolean => unit === HYPHEN || (unit >= 0x2010 && unit <= 0x2015) || unit === 0x2212;
const isApostrophe = (unit: number): boolean => unit === 39 || unit === 0x2019 || unit === 0x2018;
const isSlash = (unit: number): boolean => unit === SLASH || unit === 95;

/** Whether the gap between two tokens is soft: spaces with at most one hyphen or slash, or one glued dot or apostrophe. */
function isSoftGap(text: string, from: number, to: number): boolean {
	if (to - from === 1 && text.charCodeAt(from) === SPACE) return true;
	let marks = 0;
	for (let i = from; i < to; i++) {
		const unit = text.charCodeAt(i);
		if (isSpace(unit) || isIgnorable(unit)) continue;
		if (isHyphen(unit) || isSlash(unit)) {
			if (++marks > 1) return false;
			continue;
		}
		if ((unit === DOT || isApostrophe(unit)) && to - from === 1) continue;
		return false;
	}
	return true;
}

/**
 * @param text any string, lone surrogates and control characters included
 * @param breaks ascending offsets at which a word ends though no character says so (words that a page glued together), see `findGlue`
 * @returns tokens in order; linear in the length of the text
 */
export function tokenize(text: string, breaks: readonly number[] = []): Tokens {
	const {length} = text;
	// Room for as many as there could be at all: arrays that grow would cost more.
	const start = new Int32Array(length);
	const end = new Int32Array(length);
	const joint = new Uint8Array(length);
	const number = new Int32Array(length);
	const vocabulary = openVocabulary();
	const {exact: exactOf, word: wordOf} = vocabulary;
	const word: string[] = [];
	const exact: string[] = [];
	let count = 0;
	let next = 0;
	let glued = false;
	let at = 0;
	while (at < length) {
		const from = at;
		const unit = text.charCodeAt(at);
		const isAmpersand = unit === AMPERSAND;
		const isDotted = unit === DOT && isNetAt(text, at);
		if (!isAmpersand && !isDotted && (unit < ASCII ? KIND[unit] === 0 : !isWordAt(text, at))) {
			at += unit < ASCII ? 1 : widthAt(text, at);
			continue;
		}
		while (next < breaks.length && (breaks[next] ?? 0) <= from) next++;
		const stop = isAmpersand ? at + 1 : (breaks[next] ?? length);
		if (isAmpersand || isDotted) at++;
		let isPlain = true;
		let hash = isAmpersand || isDotted ? unit : 0;
		while (at < stop) {
			const inside = text.charCodeAt(at);
			if (inside < ASCII) {
				if (KIND[inside] === 0) break;
				hash = mixed(hash, inside);
				at++;
			} else if (isWordAt(text, at) || (isIgnorable(inside) && at + 1 < stop && isWordAt(text, at + 1))) {
				isPlain = false;
				at += widthAt(text, at);
			} else break;
		}
		for (; at < stop && at - from <= 12; at++) {
			const sign = text.charCodeAt(at);
			if (sign !== PLUS && sign !== HASH) break;
			hash = mixed(hash, sign);
		}
		const known = isPlain ? vocabulary.numberIn(text, from, at, hash) : vocabulary.numberOf(normaliseWord(text.slice(from, at)));
		number[count] = known;
		exact.push(exactOf[known] ?? '');
		word.push(wordOf[known] ?? '');
		joint[count] = count === 0 || glued || !isSoftGap(text, end[count - 1] ?? 0, from) ? HARD : SOFT;
		start[count] = from;
		end[count] = at;
		count++;
		glued = !isAmpersand && at === stop && next < breaks.length;
	}
	return {
		text,
		count,
		start: start.subarray(0, count),
		end: end.subarray(0, count),
		word,
		exact,
		joint: joint.subarray(0, count),
		number: number.subarray(0, count),
		vocabulary,
	};
}

/** The first word that `tokenize` would give, or null; cheaper where letters stand first and a plain joint ends them, as in nearly all phrases. */
export function firstWord(text: string): string | null {
	let at = 0;
	let isLower = true;
	for (; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		if (isAsciiUpper(unit)) isLower = false;
		else if (!isAsciiLower(unit) && !isAsciiDigit(unit)) break;
	}
	const after = text.charCodeAt(at);
	if (at === 0 || (at < text.length && after !== SPACE && after !== HYPHEN && after !== SLASH)) return tokenize(text).word[0] ?? null;
	const first = at === text.length ? text : text.slice(0, at);
	return isLower ? first : first.toLowerCase();
}

/** Only .NET is written with a leading dot often enough to be kept; ".Experience" is the end of a sentence. */
const isNetAt = (text: string, at: number): boolean =>
	isAsciiUpper(text.charCodeAt(at + 1)) &&
	(at === 0 || !isWordAt(text, at - 1)) &&
	text.slice(at + 1, at + 4).toLowerCase() === 'net' &&
	!isWordAt(text, at + 4);

/** Index of the first token that ends after `offset`; `count` if there is none. Binary search. */
export function tokenAt(tokens: Tokens, offset: number): number {
	let low = 0;
	let high = tokens.count;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((tokens.end[middle] ?? 0) > offset) high = middle;
		else low = middle + 1;
	}
	return low;
}

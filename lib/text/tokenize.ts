/**
 * Text to tokens. A token is a run of letters and digits with what belongs to a name: trailing + or # (C++, C#) and a leading dot (.NET); & stands alone.
 * Law: `start` and `end` count UTF-16 units of the very text that came in, whatever normalising the words went through.
 */
import {isAsciiDigit, isAsciiLower, isAsciiUpper, isIgnorable, isWordAt, normaliseWord, widthAt} from './characters';

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
};

const SPACE = 32;
const DOT = 46;
const PLUS = 43;
const HASH = 35;
const AMPERSAND = 38;

const isSpace = (unit: number): boolean => unit === SPACE || unit === 9 || unit === 0xa0 || unit === 0x202f || (unit >= 0x2000 && unit <= 0x200a);
const isHyphen = (unit: number): boolean => unit === 45 || (unit >= 0x2010 && unit <= 0x2015) || unit === 0x2212;
const isApostrophe = (unit: number): boolean => unit === 39 || unit === 0x2019 || unit === 0x2018;
const isSlash = (unit: number): boolean => unit === 47 || unit === 95;

/** Whether the gap between two tokens is soft: spaces with at most one hyphen or slash, or one glued dot or apostrophe. */
function isSoftGap(text: string, from: number, to: number): boolean {
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
	const starts: number[] = [];
	const ends: number[] = [];
	const word: string[] = [];
	const exact: string[] = [];
	const joints: number[] = [];
	let next = 0;
	let glued = false;
	const add = (from: number, to: number): void => {
		const raw = normaliseWord(text.slice(from, to));
		const before = ends.at(-1);
		joints.push(before === undefined || glued || !isSoftGap(text, before, from) ? HARD : SOFT);
		glued = false;
		starts.push(from);
		ends.push(to);
		exact.push(raw);
		word.push(raw.toLowerCase());
	};
	let at = 0;
	while (at < text.length) {
		const unit = text.charCodeAt(at);
		if (unit === AMPERSAND) {
			add(at, at + 1);
			at++;
			continue;
		}
		const dotted = unit === DOT && isAsciiUpper(text.charCodeAt(at + 1)) && (at === 0 || !isWordAt(text, at - 1)) && isNetAfter(text, at + 1);
		if (!dotted && !isWordAt(text, at)) {
			at += widthAt(text, at);
			continue;
		}
		const from = at;
		if (dotted) at++;
		while (next < breaks.length && (breaks[next] ?? 0) <= from) next++;
		const stop = breaks[next] ?? text.length;
		while (at < stop) {
			const inside = text.charCodeAt(at);
			if (isAsciiLower(inside) || isAsciiUpper(inside) || isAsciiDigit(inside)) at++;
			else if (inside > 127 && (isWordAt(text, at) || (isIgnorable(inside) && at + 1 < stop && isWordAt(text, at + 1)))) at += widthAt(text, at);
			else break;
		}
		while (at < stop && (text.charCodeAt(at) === PLUS || text.charCodeAt(at) === HASH) && at - from <= 12) at++;
		add(from, at);
		if (at === stop && next < breaks.length) glued = true;
	}
	return {text, count: starts.length, start: Int32Array.from(starts), end: Int32Array.from(ends), word, exact, joint: Uint8Array.from(joints)};
}

/** Only .NET is written with a leading dot often enough to be kept; ".Experience" is the end of a sentence. */
const isNetAfter = (text: string, at: number): boolean => text.slice(at, at + 3).toLowerCase() === 'net' && !isWordAt(text, at + 3);

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

/**
 * A short fingerprint of a text, by which the same posting is found on two boards.
 *
 * The least hashes of its runs of words (A. Broder, "On the resemblance and containment of documents", 1997), of each the lowest bits (P. Li and A. C. König,
 * "b-Bit Minwise Hashing", 2010). Two prints agree in about the share of places in which the texts share their runs of words.
 * Law: pure; blind to case, spaces and punctuation; linear in the text.
 */

/** Words in a run. */
const RUN = 4;
/** How many least hashes are kept: the estimate is then off by at most 0.06 (one standard error). */
export const PLACES = 64;
/** Fewer words than this say nothing. */
const LEAST_WORDS = 30;
/** Characters of a text that count. */
const LONGEST = 60_000;
/** Two letters a place, six bits each. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** The way in which a print is made; prints of two ways are not compared. */
const WAY = '1';

/** The print, or an empty string where the text is too short for one. */
export function textPrint(text: string): string {
	const words =
		text
			.slice(0, LONGEST)
			.toLowerCase()
			.match(/[\p{L}\p{N}]+/gu) ?? [];
	if (words.length < LEAST_WORDS) return '';
	const hashes = words.map(hashOfWord);
	const least = new Uint32Array(PLACES).fill(0xffffffff);
	for (let at = 0; at + RUN <= hashes.length; at += 1) {
		let run = 0;
		for (let step = 0; step < RUN; step += 1) run = mixed(Math.imul(run, 31) + (hashes[at + step] ?? 0));
		for (let place = 0; place < PLACES; place += 1) {
			const hash = mixed(run ^ Math.imul(place + 1, 0x9e3779b1)) >>> 0;
			if (hash < (least[place] ?? 0)) least[place] = hash;
		}
	}
	return WAY + Array.from(least, hash => `${LETTERS[(hash >>> 6) & 63]}${LETTERS[hash & 63]}`).join('');
}

/** In what share of their runs of words two texts agree, about: 0 to 1; null where either has no print. */
export function resemblance(a: string, b: string): number | null {
	if (a.length !== 1 + 2 * PLACES || b.length !== a.length || a.charAt(0) !== b.charAt(0)) return null;
	let same = 0;
	for (let at = 1; at < a.length; at += 2) if (a.charCodeAt(at) === b.charCodeAt(at) && a.charCodeAt(at + 1) === b.charCodeAt(at + 1)) same += 1;
	return same / PLACES;
}

/** FNV-1a over the units of a word. */
function hashOfWord(word: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
	return hash;
}

/** The finaliser of MurmurHash3 (A. Appleby, public domain). */
function mixed(value: number): number {
	let hash = value ^ (value >>> 16);
	hash = Math.imul(hash, 0x85ebca6b);
	hash ^= hash >>> 13;
	hash = Math.imul(hash, 0xc2b2ae35);
	return hash ^ (hash >>> 16);
}

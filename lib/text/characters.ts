/** What a single character is to the tokenizer. One owner for normalising: nothing normalised ever leaves lib/text. */

/** Invisible characters that may stand inside a word without splitting it: soft hyphen, zero-width space and joiners, word joiner, byte-order mark, bidi marks. */
export const isIgnorable = (unit: number): boolean =>
	unit === 0xad || (unit >= 0x200b && unit <= 0x200f) || (unit >= 0x2060 && unit <= 0x2064) || unit === 0xfeff || (unit >= 0x202a && unit <= 0x202e);

export const isAsciiDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
export const isAsciiUpper = (unit: number): boolean => unit >= 65 && unit <= 90;
export const isAsciiLower = (unit: number): boolean => unit >= 97 && unit <= 122;

const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;

/** Whether the code point at `at` belongs to a word. Lone surrogates do not. */
export function isWordAt(text: string, at: number): boolean {
	const unit = text.charCodeAt(at);
	if (unit < 128) return isAsciiLower(unit) || isAsciiUpper(unit) || isAsciiDigit(unit);
	return WORD_CHARACTER.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

/** Units of the code point at `at`: 1 or 2. */
export const widthAt = (text: string, at: number): 1 | 2 => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

/** The word as it is compared: invisible characters dropped, compatibility forms (full width, ligatures) unfolded. Case is kept. */
export function normaliseWord(raw: string): string {
	let plain = true;
	for (let i = 0; i < raw.length; i++)
		if (raw.charCodeAt(i) > 127) {
			plain = false;
			break;
		}
	if (plain) return raw;
	let out = '';
	for (const character of raw) if (!isIgnorable(character.charCodeAt(0))) out += character;
	return out.normalize('NFKC');
}

/** Character references of HTML. Law: the numeric ones all, of the named ones those that postings use; what is unknown stays as it stands. */

const LIST =
	'amp & lt < gt > quot " apos \' bull • middot · ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ laquo « raquo » hellip … euro € pound £ yen ¥ cent ¢ copy © reg ® trade ™ sect § deg ° times × plusmn ± frac12 ½ check ✓ rarr → larr ← ' +
	'auml ä ouml ö uuml ü Auml Ä Ouml Ö Uuml Ü szlig ß eacute é egrave è ecirc ê euml ë agrave à acirc â aacute á aring å atilde ã ccedil ç icirc î iuml ï iacute í ntilde ñ ocirc ô oacute ó ograve ò otilde õ oslash ø ucirc û ugrave ù uacute ú aelig æ oelig œ Eacute É Agrave À Ccedil Ç Aring Å Oslash Ø';
/** A list of names and signs in turns, as pairs. */
const pairs = (words: readonly string[]): readonly [string, string][] =>
	words.flatMap((word, index): [string, string][] => (index % 2 === 0 ? [[word, words[index + 1] ?? '']] : []));
const NAMED: ReadonlyMap<string, string> = new Map([
	...pairs(LIST.split(' ')),
	['nbsp', '\u00a0'],
	['ensp', ' '],
	['emsp', ' '],
	['thinsp', ' '],
	['shy', '\u00ad'],
	['zwnj', '\u200c'],
	['zwj', '\u200d'],
]);
const REFERENCE = /&(?:#(?:x([0-9a-f]{1,6})|([0-9]{1,7}))|([a-z][a-z0-9]{1,7}));/gi;

/** The text with its character references read once. */
export const decodeEntities = (text: string): string =>
	text.includes('&')
		? text.replace(REFERENCE, (whole: string, hex?: string, decimal?: string, name?: string) => {
				if (name !== undefined) return NAMED.get(name) ?? NAMED.get(name.toLowerCase()) ?? whole;
				const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
				return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole;
			})
		: text;

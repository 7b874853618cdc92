/** Small numbers as postings write them, in figures and in words. */

const WORDS: Readonly<Record<string, number>> = {
	zero: 0,
	one: 1,
	two: 2,
	three: 3,
	four: 4,
	five: 5,
	six: 6,
	seven: 7,
	eight: 8,
	nine: 9,
	ten: 10,
	eleven: 11,
	twelve: 12,
	thirteen: 13,
	fourteen: 14,
	fifteen: 15,
	sixteen: 16,
	seventeen: 17,
	eighteen: 18,
	nineteen: 19,
	twenty: 20,
};

/** The pattern of a small number, without groups: figures with at most one decimal, or a word (whose left edge the caller checks: glued text writes "RequirementsTwo years"). */
export const SMALL_NUMBER =
	'(?:(?<!\\d|\\d[.,])\\d{1,2}(?:\\.\\d)?|(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty))';

/** What such a number says; null for another word. */
export function smallNumber(written: string): number | null {
	const word = written.toLowerCase();
	if (word in WORDS) return WORDS[word] ?? null;
	return /^\d/.test(word) ? Number(word) : null;
}

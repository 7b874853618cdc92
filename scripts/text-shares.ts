/** How much of an expected text was read, and how much came along. Law: counted in runs of three words, so that order counts and spacing does not. */

const wordsOf = (text: string): readonly string[] =>
	text
		.normalize('NFKC')
		.toLowerCase()
		.match(/[\p{L}\p{N}]+/gu) ?? [];
const runsOf = (text: string): ReadonlyMap<string, number> => {
	const words = wordsOf(text);
	const runs = new Map<string, number>();
	for (let at = 0; at + 2 < words.length; at++) {
		const run = words.slice(at, at + 3).join(' ');
		runs.set(run, (runs.get(run) ?? 0) + 1);
	}
	return runs;
};
const total = (runs: ReadonlyMap<string, number>): number => [...runs.values()].reduce((sum, count) => sum + count, 0);

/** `read`: share of the expected runs of words that the text has. `foreign`: share of the text's runs that are not expected. Both 0 to 1. */
export const textShares = (expected: string, text: string): {readonly read: number; readonly foreign: number} => {
	const wanted = runsOf(expected);
	const given = runsOf(text);
	let both = 0;
	for (const [run, count] of wanted) both += Math.min(count, given.get(run) ?? 0);
	return {read: both / Math.max(1, total(wanted)), foreign: 1 - both / Math.max(1, total(given))};
};

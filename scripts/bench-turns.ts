/** Times several ways over the same texts in turn, each text's best of all rounds: what else the machine does then slows all of them alike, and ratios can be trusted. */

export type Way<Text> = {readonly name: string; readonly run: (text: Text) => unknown};
/** `best`: milliseconds, a figure for each text in their order. */
export type Times = {readonly name: string; readonly best: readonly number[]};

const PASSES = 50;
/** Milliseconds of work that a turn takes at least, all texts over and over: long enough that what the way before drove out of the processor's memory is back. */
const TURN = 60;
/** The same for the first turn of each, in which its code is still being compiled. */
const WARM_UP = 1200;

/** Milliseconds that this process has been at work, whatever else the machine did meanwhile: what is timed, since a busy machine stretches the clock's. */
export const worked = (): number => {
	const {user, system} = process.cpuUsage();
	return (user + system) / 1000;
};

/** Reads each character once and does nothing with it: the least that any reading of a text can cost. */
export function barePass(text: string): number {
	let sum = 0;
	for (let index = 0; index < text.length; index += 1) sum ^= text.charCodeAt(index);
	return sum;
}

/** @returns the times of each way, and of a bare pass over `textOf` each text */
export function takeTurns<Text>(
	texts: readonly Text[],
	textOf: (text: Text) => string,
	ways: readonly Way<Text>[],
	rounds: number,
): {readonly bare: readonly number[]; readonly times: readonly Times[]} {
	const bare = texts.map(() => Number.POSITIVE_INFINITY);
	const best = ways.map(() => texts.map(() => Number.POSITIVE_INFINITY));
	let sum = 0;
	const least = (row: number[] | undefined, at: number, took: number): void => {
		if (row) row[at] = Math.min(row[at] ?? took, took);
	};
	for (let round = 0; round < rounds; round += 1) {
		for (const [way, {run}] of ways.entries()) {
			const end = worked() + (round === 0 ? WARM_UP : TURN);
			do {
				for (const [at, text] of texts.entries()) {
					const start = worked();
					run(text);
					least(best[way], at, worked() - start);
				}
			} while (worked() < end);
		}
		for (const [at, text] of texts.entries()) {
			const characters = textOf(text);
			const start = worked();
			for (let pass = 0; pass < PASSES; pass += 1) sum += barePass(characters);
			least(bare, at, (worked() - start) / PASSES);
		}
	}
	// The sum is used, so that the passes are not taken for idle work and left out.
	if (Number.isNaN(sum)) throw new Error('A bare pass gave no number.');
	return {bare, times: ways.map(({name}, way) => ({name, best: best[way] ?? []}))};
}

/** The value that half of them do not reach. */
export const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
/** The value that one in ten passes. */
export const tenth = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.9)] ?? Number.NaN;

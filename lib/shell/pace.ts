/** How often a page may be read again: after it has come to rest, at most once a second, ten times in half a minute and so twenty in one. Law: bounded, whatever the page does. */

/** Milliseconds: of rest before work, and of waiting for rest at most. */
const REST = 300;
const LONGEST_WAIT = 1000;
const GAP = 1000;
const HALF_A_MINUTE = 30_000;
const RUNS = 10;

export type Clock = {
	readonly now: () => number;
	readonly setTimeout: (work: () => void, ms: number) => unknown;
	readonly clearTimeout: (timer: unknown) => void;
};
export type Pace = {readonly poke: () => void; readonly stop: () => void};

/** `work` runs soon after `poke`, in the bounds above; each poke moves it on until it has waited long enough. */
export function makePace(work: () => void, clock: Clock): Pace {
	let timer: unknown = null;
	let firstPoke: number | null = null;
	const runs: number[] = [];
	const run = (): void => {
		timer = null;
		firstPoke = null;
		runs.push(clock.now());
		if (runs.length > RUNS) runs.shift();
		work();
	};
	return {
		poke() {
			const now = clock.now();
			firstPoke ??= now;
			const last = runs.at(-1);
			const oldest = runs.length === RUNS ? runs[0] : undefined;
			const due = Math.max(
				Math.min(now + REST, firstPoke + LONGEST_WAIT),
				last === undefined ? 0 : last + GAP,
				oldest === undefined ? 0 : oldest + HALF_A_MINUTE,
			);
			if (timer !== null) clock.clearTimeout(timer);
			timer = clock.setTimeout(run, Math.max(0, due - now));
		},
		stop() {
			if (timer !== null) clock.clearTimeout(timer);
			timer = null;
			firstPoke = null;
		},
	};
}

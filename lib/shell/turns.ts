/** One after the other: work on the same tab does not overlap, so that an older reading never overwrites a younger one. */

const last = new Map<number, Promise<unknown>>();

export function inTurn<T>(tabId: number, work: () => Promise<T>): Promise<T> {
	const before = last.get(tabId) ?? Promise.resolve();
	const mine = before.then(work, work);
	last.set(tabId, mine);
	const leave = (): void => {
		if (last.get(tabId) === mine) last.delete(tabId);
	};
	mine.then(leave, leave);
	return mine;
}

/** Resolves once all work that was given until now is done, of every tab, however it ended. */
export async function turnsDone(): Promise<void> {
	await Promise.allSettled([...last.values()]);
}

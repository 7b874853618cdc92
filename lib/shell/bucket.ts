/** Token buckets, one a tab. Law: it only holds a flood down; losing its count when the worker restarts does no harm. */

/** Messages a second in the long run, and at once. */
const PER_SECOND = 5;
const BURST = 10;
/** Tabs remembered; a person with more has the longest silent forgotten, which only fills its bucket. */
const TABS = 500;

type Bucket = {tokens: number; at: number};
export type Buckets = {
	/** Takes one token of this tab; false: drop the message. `now` in milliseconds. */
	readonly take: (tabId: number, now: number) => boolean;
	/** Messages dropped since the worker started. */
	readonly dropped: () => number;
};

export function makeBuckets(): Buckets {
	const buckets = new Map<number, Bucket>();
	let dropped = 0;
	return {
		take(tabId, now) {
			const known = buckets.get(tabId);
			const elapsed = Math.max(0, now - (known?.at ?? now));
			const tokens = Math.min(BURST, (known?.tokens ?? BURST) + (elapsed / 1000) * PER_SECOND);
			const taken = tokens >= 1;
			if (!taken) dropped += 1;
			buckets.delete(tabId);
			buckets.set(tabId, {tokens: taken ? tokens - 1 : tokens, at: now});
			const [oldest] = buckets.keys();
			if (buckets.size > TABS && oldest !== undefined) buckets.delete(oldest);
			return taken;
		},
		dropped: () => dropped,
	};
}

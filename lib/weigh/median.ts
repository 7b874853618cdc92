/** The middle of some numbers. Law: of an even count the mean of the two in the middle; of none there is none. */

export function medianOf(values: readonly number[]): number | null {
	const sorted = [...values].sort((a, b) => a - b);
	const at = sorted.length >> 1;
	const [upper, lower] = [sorted[at], sorted[at - 1]];
	if (upper === undefined) return null;
	return sorted.length % 2 === 1 || lower === undefined ? upper : (lower + upper) / 2;
}

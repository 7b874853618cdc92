/** One way to write a value as JSON, so that equal content is equal bytes. Law: keys in order of their UTF-16 units, no spaces, one line; nothing is dropped but `undefined`. */

/** Deeper than this nothing of ours is, and nothing is read. */
export const DEEPEST = 40;

/** @throws RangeError where the value is deeper than DEEPEST, which `isShallow` tells before */
export function canonicalJson(value: unknown, depth = 0): string {
	if (depth > DEEPEST) throw new RangeError('keep: too deep for a file');
	if (Array.isArray(value)) return `[${value.map(one => (one === undefined ? 'null' : canonicalJson(one, depth + 1))).join(',')}]`;
	if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
	const fields = Object.entries(value)
		.filter(([, one]) => one !== undefined)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([name, one]) => `${JSON.stringify(name)}:${canonicalJson(one, depth + 1)}`);
	return `{${fields.join(',')}}`;
}

/** Whether a value is nowhere deeper than a file may be; without recursion, since JSON may nest a hundred thousand deep. */
export function isShallow(value: unknown): boolean {
	let level: unknown[] = [value];
	for (let depth = 0; level.length > 0; depth += 1) {
		if (depth > DEEPEST) return false;
		level = level.flatMap(one => (typeof one === 'object' && one !== null ? Object.values(one) : []));
	}
	return true;
}

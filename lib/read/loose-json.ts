/**
 * Parses the JSON that pages carry, with the faults that pages make, and walks it without trust.
 *
 * Law: bounded in size, depth and nodes; never recursive; keys that reach a prototype are not followed.
 */

export const JSON_CAP = 2_000_000;
const DEEPEST = 64;
const MOST_NODES = 50_000;

/** A plain object of a page's data, read by `own` only. */
export type Data = {readonly [key: string]: unknown};
export const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);
/** The object's own value, so that `toString` or `__proto__` is never mistaken for data. */
export const own = (data: Data, key: string): unknown => (Object.hasOwn(data, key) ? data[key] : undefined);

/** Comments and trailing commas out, raw control characters in strings escaped. One pass. */
const repaired = (text: string): string => {
	const out: string[] = [];
	let inString = false;
	for (let i = 0; i < text.length; i++) {
		const c = text[i] as string;
		if (inString) {
			if (c === '\\') {
				out.push(c, text[i + 1] ?? '');
				i++;
			} else if (c < ' ') out.push(c === '\n' ? '\\n' : c === '\t' ? '\\t' : ' ');
			else {
				if (c === '"') inString = false;
				out.push(c);
			}
		} else if (c === '"') {
			inString = true;
			out.push(c);
		} else if (c === '/' && (text[i + 1] === '*' || text[i + 1] === '/')) {
			const end = text[i + 1] === '*' ? text.indexOf('*/', i + 2) : text.indexOf('\n', i);
			if (end < 0) break;
			i = text[i + 1] === '*' ? end + 1 : end;
		} else if (c === '}' || c === ']') {
			while (out.length > 0 && (out[out.length - 1] as string).trim() === '') out.pop();
			if (out[out.length - 1] === ',') out.pop();
			out.push(c);
		} else out.push(c);
	}
	return out.join('');
};

/** The value that a script's text holds, or undefined. */
export const parseLooseJson = (source: string): unknown => {
	if (source.length > JSON_CAP) return undefined;
	let text = source.trim();
	if (text.startsWith('<!--')) text = text.slice(4);
	if (text.endsWith('-->')) text = text.slice(0, -3);
	text = text.replace('//<![CDATA[', '').replace('//]]>', '').replace('<![CDATA[', '').replace(']]>', '').trim().replace(/;$/, '');
	try {
		return JSON.parse(text);
	} catch {
		try {
			return JSON.parse(repaired(text));
		} catch {
			return undefined;
		}
	}
};

/** All objects below `value` that `wanted` accepts, in order; what lies within one is not searched again. */
export const findData = (value: unknown, wanted: (data: Data) => boolean): readonly Data[] => {
	const found: Data[] = [];
	const stack: {readonly value: unknown; readonly depth: number}[] = [{value, depth: 0}];
	let nodes = 0;
	while (stack.length > 0 && ++nodes <= MOST_NODES) {
		const {value: node, depth} = stack.pop() as {value: unknown; depth: number};
		if (typeof node !== 'object' || node === null || depth > DEEPEST) continue;
		if (isData(node) && wanted(node)) {
			found.push(node);
			continue;
		}
		const below = Array.isArray(node) ? node.slice(0, MOST_NODES) : Object.keys(node).map(key => own(node as Data, key));
		for (let i = below.length - 1; i >= 0; i--) stack.push({value: below[i], depth: depth + 1});
	}
	return found;
};

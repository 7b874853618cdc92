/** Shapes that unknown data is held against. Law: a shape says yes or no, never throws and never mends; a key that it does not know is a no. */

export type Shape<T> = (value: unknown) => value is T;
type Held<S> = S extends Shape<infer T> ? T : never;

/** A text of at most `max` UTF-16 units. */
export const text =
	(max: number): Shape<string> =>
	(value): value is string =>
		typeof value === 'string' && value.length <= max;

/** A finite number from `min` to `max`. */
export const number =
	(min: number, max: number): Shape<number> =>
	(value): value is number =>
		typeof value === 'number' && Number.isFinite(value) && value >= min && value <= max;

/** A whole number from 0 to the largest safe one: ids of tabs, counts. */
export const count: Shape<number> = (value): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

export const flag: Shape<boolean> = (value): value is boolean => typeof value === 'boolean';

export const anything: Shape<unknown> = (value): value is unknown => value !== undefined;

export const oneOf =
	<const T extends string>(...words: readonly T[]): Shape<T> =>
	(value): value is T =>
		typeof value === 'string' && (words as readonly string[]).includes(value);

export const nullable =
	<T>(shape: Shape<T>): Shape<T | null> =>
	(value): value is T | null =>
		value === null || shape(value);

/** A list of at most `max` members, each of the shape. */
export const list =
	<T>(shape: Shape<T>, max: number): Shape<readonly T[]> =>
	(value): value is readonly T[] =>
		Array.isArray(value) && value.length <= max && value.every(member => shape(member));

/** An object with exactly these keys; with `open`, further keys are let through unread. */
export const object =
	<const F extends Readonly<Record<string, Shape<unknown>>>>(fields: F, open = false): Shape<{readonly [K in keyof F]: Held<F[K]>}> =>
	(value): value is {readonly [K in keyof F]: Held<F[K]>} => {
		if (!isPlain(value)) return false;
		if (!open && Object.keys(value).some(key => !Object.hasOwn(fields, key))) return false;
		return Object.entries(fields).every(([key, shape]) => Object.hasOwn(value, key) && shape(value[key]));
	};

export function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
	const prototype: unknown = Object.getPrototypeOf(value);
	return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype as object) === null;
}

export type Caps = {readonly characters: number; readonly string: number; readonly array: number; readonly nodes: number; readonly depth: number};

/** Whether a value stays under the caps: all its strings and keys together, the longest string, the longest list, its members, its depth. */
export function fits(value: unknown, caps: Caps): boolean {
	const open: {readonly value: unknown; readonly depth: number}[] = [{value, depth: 0}];
	let characters = 0;
	let nodes = 0;
	for (let next = open.pop(); next !== undefined; next = open.pop()) {
		nodes += 1;
		if (nodes > caps.nodes || next.depth > caps.depth) return false;
		if (typeof next.value === 'string') {
			characters += next.value.length;
			if (next.value.length > caps.string || characters > caps.characters) return false;
		} else if (Array.isArray(next.value)) {
			if (next.value.length > caps.array) return false;
			for (const member of next.value) open.push({value: member, depth: next.depth + 1});
		} else if (typeof next.value === 'object' && next.value !== null) {
			if (!isPlain(next.value)) return false;
			for (const [key, member] of Object.entries(next.value)) {
				characters += key.length;
				open.push({value: member, depth: next.depth + 1});
			}
		}
	}
	return characters <= caps.characters;
}

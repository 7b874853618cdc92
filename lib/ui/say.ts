/**
 * What the interface says, in the person's language. Law: a sentence is one message, never glued from halves; nothing is said while a module is loaded,
 * because the language is known only afterwards.
 */
import {signal} from '@preact/signals';
import type {CountedKey, MessageKey, MessageLookup, Slots, VariantKey} from '../model';

let lookup: MessageLookup | null = null;
/** The language that is spoken. Whatever is drawn of words or numbers reads it, and so is drawn anew where another is chosen. */
const tag = signal('en-GB');
let plural = new Intl.PluralRules(tag.value);
/** What is asked for again and again: messages without placeholders, and what writes numbers and days, each of which takes longer to make than to use. */
const made = new Map<string, unknown>();
function once<T>(name: string, make: () => T): T {
	void tag.value;
	const known = made.get(name) as T | undefined;
	const one = known ?? make();
	if (known === undefined) made.set(name, one);
	return one;
}

/** Speaks by this lookup from now on. Its message `language_tag` names the language (BCP 47) that dates, numbers and plurals follow. */
export function speakBy(messageOf: MessageLookup): void {
	lookup = messageOf;
	made.clear();
	const next = messageOf('language_tag', []);
	plural = new Intl.PluralRules(next);
	tag.value = next;
}

/** The language that is spoken, as a BCP 47 tag. */
export const languageTag = (): string => tag.value;
/** What writes numbers in that language. */
export const numberFormat = (options: Intl.NumberFormatOptions = {}): Intl.NumberFormat =>
	once(`#${JSON.stringify(options)}`, () => new Intl.NumberFormat(tag.value, options));
/** What writes days in that language. */
export const dayFormat = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
	once(`@${JSON.stringify(options)}`, () => new Intl.DateTimeFormat(tag.value, options));

/**
 * The message of this key with its placeholders filled in.
 * @throws where no language was set, or the key has no message: our mistake.
 */
export function say<K extends MessageKey>(key: K, ...slots: Slots<K>): string {
	return find(key, slots);
}

/** The message of this number: `skills_one` or `skills_other`, by the plural rules of the language. The number is the first placeholder. */
export function sayCount<S extends CountedKey>(stem: S, count: number, ...slots: readonly (string | number)[]): string {
	return find(`${stem}_${plural.select(count) === 'one' ? 'one' : 'other'}`, [numberFormat().format(count), ...slots]);
}

/** The message of one of several: `sayOf('role', 'data-analyst')` says `role_data_analyst`. */
export function sayOf<S extends string, V extends string>(
	stem: S,
	variant: V & (VariantKey<S, V> extends MessageKey ? V : never),
	...slots: readonly (string | number)[]
): string {
	return find(keyOf(stem, variant), slots);
}

/** What happened, and below it what to do: `sayOf` of this variant, and its message that ends in `_help`. */
export function noticeOf<S extends string, V extends string>(
	stem: S,
	variant: V & (VariantKey<S, V> | `${VariantKey<S, V>}_help` extends MessageKey ? V : never),
): {readonly text: string; readonly help: string} {
	const key = keyOf(stem, variant);
	return {text: find(key, []), help: find(`${key}_help`, [])};
}

const keyOf = (stem: string, variant: string): string => `${stem}_${variant.replaceAll('-', '_')}`;

/** A name as it stands in the middle of a sentence: German writes its nouns large there too. */
export const midSentence = (name: string): string => (tag.value.startsWith('de') ? name : name.toLowerCase());

/** `years, degree and visa`, in the way of the language. */
export const listed = (items: readonly string[], last: 'and' | 'or' = 'and'): string =>
	new Intl.ListFormat(tag.value, {type: last === 'and' ? 'conjunction' : 'disjunction'}).format(items);

function find(key: string, slots: readonly (string | number)[]): string {
	void tag.value;
	const ask = (): string => lookup?.(key, slots.map(String)) ?? '';
	const message = slots.length === 0 ? once(key, ask) : ask();
	if (message === '') throw new Error(`No message for ${key}.`);
	return message;
}

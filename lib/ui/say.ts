/**
 * What the interface says, in the person's language. Law: a sentence is one message, never glued from halves; nothing is said while a module is loaded,
 * because the language is known only afterwards.
 */
import type {CountedKey, MessageKey, MessageLookup, Slots} from '../model';

let lookup: MessageLookup | null = null;
let tag = 'en-GB';
let plural = new Intl.PluralRules(tag);

/** Speaks by this lookup from now on. Its message `language_tag` names the language (BCP 47) that dates, numbers and plurals follow. */
export function speakBy(messageOf: MessageLookup): void {
	lookup = messageOf;
	tag = say('language_tag');
	plural = new Intl.PluralRules(tag);
}

/** The language that is spoken, as a BCP 47 tag. */
export const languageTag = (): string => tag;

/**
 * The message of this key with its placeholders filled in.
 * @throws where no language was set, or the key has no message: our mistake.
 */
export function say<K extends MessageKey>(key: K, ...slots: Slots<K>): string {
	return find(key, slots);
}

/** The message of this number: `skills_one` or `skills_other`, by the plural rules of the language. The number is the first placeholder. */
export function sayCount<S extends CountedKey>(stem: S, count: number, ...slots: readonly (string | number)[]): string {
	return find(`${stem}_${plural.select(count) === 'one' ? 'one' : 'other'}`, [new Intl.NumberFormat(tag).format(count), ...slots]);
}

/** `years, degree and visa`, in the way of the language. */
export const listed = (items: readonly string[], last: 'and' | 'or' = 'and'): string =>
	new Intl.ListFormat(tag, {type: last === 'and' ? 'conjunction' : 'disjunction'}).format(items);

function find(key: string, slots: readonly (string | number)[]): string {
	const message = lookup?.(key, slots.map(String)) ?? '';
	if (message === '') throw new Error(`No message for ${key}.`);
	return message;
}

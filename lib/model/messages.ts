/** The keys of all that the interface says, taken from the English messages: a key that has no message does not compile. Law: types only. */
import type english from '../../public/_locales/en/messages.json';

type Messages = typeof english;
export type MessageKey = keyof Messages;
/** The stems of messages that differ with a number: `skills` for `skills_one` and `skills_other`. */
export type CountedKey = StemOf<MessageKey>;
type StemOf<K extends string> = K extends `${infer Stem}_other` ? (`${Stem}_one` extends MessageKey ? Stem : never) : never;
/** The key of one of several messages with a stem: `role_data_analyst` for `role` and `data-analyst`, `read_posted_on` for `read` and `posted_on`. */
export type VariantKey<Stem extends string, Variant extends string> = `${Stem}_${Underscored<Variant>}`;
type Underscored<S extends string> = S extends `${infer Head}-${infer Rest}` ? `${Head}_${Underscored<Rest>}` : S;

type Slot = string | number;
/** What a message leaves open, in the order of its placeholders `a`, `b`, `c`, `d`. */
export type Slots<K extends MessageKey> = Messages[K] extends {readonly placeholders: infer P}
	? P extends {readonly d: unknown}
		? readonly [Slot, Slot, Slot, Slot]
		: P extends {readonly c: unknown}
			? readonly [Slot, Slot, Slot]
			: P extends {readonly b: unknown}
				? readonly [Slot, Slot]
				: readonly [Slot]
	: readonly [];

/** Finds a message in the person's language and fills it in; empty where there is none. */
export type MessageLookup = (key: string, slots: readonly string[]) => string;

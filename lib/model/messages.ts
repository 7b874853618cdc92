/** The keys of all that the interface says, taken from the English messages: a key that has no message does not compile. Law: types only. */
import type english from '../../public/_locales/en/messages.json';

type Messages = typeof english;
export type MessageKey = keyof Messages;
/** The stems of messages that differ with a number: `skills` for `skills_one` and `skills_other`. */
type StemOf<K> = K extends `${infer Stem}_other` ? (`${Stem}_one` extends MessageKey ? Stem : never) : never;
export type CountedKey = StemOf<MessageKey>;

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

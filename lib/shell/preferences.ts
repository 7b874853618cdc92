/** What a person set beside the profile, a record each in storage.local. Law: what cannot be read counts as not set, and is put aside before it is written over, never lost. */
import type {HiddenSkill, MarkMemory, MarkSettings, MuteRule, SkillCorrection} from '../model';
import {browser} from './native-browser';
import {count, flag, isPlain, list, nullable, object, oneOf, type Shape, text} from './shape';

const colour = oneOf('amber', 'blue', 'green', 'rose');
const quote = object({quote: text(2000), before: text(64), after: text(64)});
const short = text(400);

type Preferences = {
	readonly marks: MarkSettings;
	readonly 'marks-on': MarkMemory;
	readonly hidden: readonly HiddenSkill[];
	readonly corrections: readonly SkillCorrection[];
	readonly mutes: readonly MuteRule[];
};
export type PreferenceName = keyof Preferences;

/** Rows of a list, and boards whose marks are remembered. */
const MOST = 2000;
const isMemory: Shape<MarkMemory> = (value): value is MarkMemory => isPlain(value) && Object.values(value).every(flag) && Object.keys(value).length <= MOST;
const shapes: {readonly [K in PreferenceName]: Shape<Preferences[K]>} = {
	marks: object({levels: object({required: flag, preferred: flag, used: flag, role: flag}), required: colour, preferred: colour}, true),
	'marks-on': isMemory,
	hidden: list(object({id: short, label: short}, true), MOST),
	corrections: list(
		object(
			{id: short, at: count, skill: short, label: short, where: quote, level: nullable(oneOf('required', 'preferred', 'used'))},
			true,
		) as Shape<SkillCorrection>,
		MOST,
	),
	mutes: list(object({id: short, at: count, kind: oneOf('employer', 'agencies', 'words'), text: short, reason: short}, true), MOST),
};
export const UNSET: Preferences = {
	marks: {levels: {required: true, preferred: true, used: true, role: true}, required: 'amber', preferred: 'blue'},
	'marks-on': {},
	hidden: [],
	corrections: [],
	mutes: [],
};
/** Under which key it is stored. */
export const keyOf = (name: PreferenceName): string => `set.${name}`;

/** Whether a value is one of this name. */
export const isPreference = (name: PreferenceName, value: unknown): boolean => shapes[name](value);

/** What is set, or what stands where nothing is. */
export async function readPreference<K extends PreferenceName>(name: K): Promise<Preferences[K]> {
	const raw: unknown = (await browser.storage.local.get(keyOf(name)))[keyOf(name)];
	return shapes[name](raw) ? raw : UNSET[name];
}

let last: Promise<unknown> = Promise.resolve();
/**
 * Lays a change over what is stored by then; changes run one after the other.
 * @throws where the storage does not take it, or where the change makes something that could not be read again: our mistake
 */
export function changePreference<K extends PreferenceName>(name: K, change: (before: Preferences[K]) => Preferences[K]): Promise<Preferences[K]> {
	const work = async (): Promise<Preferences[K]> => {
		const key = keyOf(name);
		const raw: unknown = (await browser.storage.local.get(key))[key];
		const readable = shapes[name](raw);
		const next = change(readable ? raw : UNSET[name]);
		if (!shapes[name](next)) throw new TypeError(`preferences: not a ${name}`);
		await browser.storage.local.set({[key]: next, ...(readable || raw === undefined ? {} : {[`aside.${key}`]: raw})});
		return next;
	};
	const mine = last.then(work, work);
	last = mine;
	return mine;
}

/** Calls back with the name of what was set, from whichever page. Returns what ends it. */
export function watchPreferences(changed: (name: PreferenceName) => void): () => void {
	const listener = (changes: Readonly<Record<string, unknown>>, area: string): void => {
		if (area === 'local') for (const name of Object.keys(shapes) as PreferenceName[]) if (changes[keyOf(name)] !== undefined) changed(name);
	};
	browser.storage.onChanged.addListener(listener);
	return () => browser.storage.onChanged.removeListener(listener);
}

/** The profile in storage.local. Law: what cannot be read is never replaced by defaults; it is told, and its raw form is kept. */
import type {Profile} from '../model';
import {browser} from './native-browser';
import {flag, list, nullable, number, object, oneOf, type Shape, text} from './shape';

const KEY = 'profile';
/** Where unreadable data is moved when a person stores a new profile over it. */
const ASIDE = 'profile.unreadable';
const SCHEMA = 1;

export type ProfileState =
	| {readonly kind: 'none'}
	| {readonly kind: 'profile'; readonly profile: Profile}
	/** There is something, and it is no profile that this version can read. `newer`: a later version wrote it. */
	| {readonly kind: 'unreadable'; readonly newer: boolean; readonly raw: unknown};

const short = text(300);
// Open: fields that a later version adds are kept as they are.
const isProfile = object(
	{
		id: short,
		name: short,
		skills: list(object({id: short, label: short, level: oneOf('basic', 'good', 'expert')}, true), 5000),
		years: nullable(number(0, 80)),
		degree: nullable(oneOf('none', 'associate', 'bachelor', 'master', 'phd')),
		fields: list(short, 200),
		certifications: list(short, 500),
		places: list(short, 200),
		arrangements: list(oneOf('remote', 'hybrid', 'onsite'), 3),
		maxDaysInOffice: nullable(number(0, 7)),
		minSalary: nullable(object({amount: number(0, 1e12), currency: short, period: oneOf('year', 'month', 'week', 'day', 'hour')}, true)),
		needsSponsorship: nullable(flag),
		citizen: nullable(flag),
		clearance: nullable(flag),
	},
	true,
) satisfies Shape<Profile>;
const isStored = object({schema: number(1, SCHEMA), profile: isProfile}, true);

/** What is stored under the profile's name, told apart. */
export function toProfileState(raw: unknown): ProfileState {
	if (raw === undefined) return {kind: 'none'};
	if (isStored(raw)) return {kind: 'profile', profile: raw.profile};
	const newer = typeof raw === 'object' && raw !== null && 'schema' in raw && typeof raw.schema === 'number' && raw.schema > SCHEMA;
	return {kind: 'unreadable', newer, raw};
}

/** The profile as it stands, with the state that says why there is none. */
export async function readProfileState(): Promise<ProfileState> {
	return toProfileState((await browser.storage.local.get(KEY))[KEY]);
}

/** The profile, or null where there is none that can be read; `readProfileState` tells the two apart. */
export async function loadProfile(): Promise<Profile | null> {
	const state = await readProfileState();
	return state.kind === 'profile' ? state.profile : null;
}

/**
 * Keeps the profile. Unreadable data that stands in its place is moved aside in the same write.
 * @throws TypeError where the profile is not one: our mistake, and nothing is written.
 */
export async function storeProfile(profile: Profile): Promise<void> {
	if (!isProfile(profile)) throw new TypeError('storeProfile: not a profile');
	const state = await readProfileState();
	const aside = state.kind === 'unreadable' ? {[`${ASIDE}.${crypto.randomUUID()}`]: state.raw} : {};
	await browser.storage.local.set({...aside, [KEY]: {schema: SCHEMA, profile}});
}

/** Calls back at each change of the stored profile, from whichever page. Returns what ends it. */
export function watchProfile(changed: (state: ProfileState) => void): () => void {
	const listener = (changes: Readonly<Record<string, {readonly newValue?: unknown}>>, area: string): void => {
		const change = changes[KEY];
		if (area === 'local' && change !== undefined) changed(toProfileState(change.newValue ?? undefined));
	};
	browser.storage.onChanged.addListener(listener);
	return () => browser.storage.onChanged.removeListener(listener);
}

/**
 * Writes profiles: one record each, in turn over all pages of the extension. Law: a change is laid over what is stored by then, so that two pages that change
 * the same profile lose nothing; a profile that was deleted meanwhile stays deleted, and the page that changed it is told.
 */
import type {Profile, ProfileId} from '../model';
import {mergeProfile} from './merge-profile';
import {browser} from './native-browser';
import {ACTIVE, FIRST, isProfile, MOST_PROFILES, OF, type ProfileRecord, readRecords, SCHEMA} from './profile-shape';

/** There are as many profiles as there may be. */
export class TooManyProfiles extends Error {
	override readonly name = 'TooManyProfiles';
}

/** The profile that was changed is stored no more: it was deleted elsewhere. To put it back as it is now, store it without `before`. */
export class ProfileGone extends Error {
	override readonly name = 'ProfileGone';
}

let last: Promise<unknown> = Promise.resolve();
/** One after the other, in this page and, where the browser has locks, over all of the extension's pages. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
	const locked = (): Promise<T> => (typeof navigator === 'object' && navigator.locks ? (navigator.locks.request(FIRST, work) as Promise<T>) : work());
	const mine = last.then(locked, locked);
	last = mine;
	return mine;
}

const records = async () => readRecords(await browser.storage.local.get(null));
const put = (profile: Profile, made: number, more: Readonly<Record<string, unknown>> = {}): Promise<void> =>
	browser.storage.local.set({[OF + profile.id]: {schema: SCHEMA, made, profile}, ...more});

function demand(profile: Profile): void {
	if (!isProfile(profile)) throw new TypeError('profile-store: not a profile');
}

/**
 * Keeps a profile. One that is not stored yet is added and put to use.
 * @param before the stored profile that the change was made to; null: it was not stored yet
 * @throws ProfileGone where it was stored and is no more; TypeError where the profile is not one: our mistake. Then nothing is written.
 */
export async function storeProfile(profile: Profile, before: Profile | null = null): Promise<void> {
	demand(profile);
	await inTurn(async () => {
		const {read} = await records();
		const stored = read.find(one => one.profile.id === profile.id);
		if (stored === undefined) {
			if (before?.id === profile.id) throw new ProfileGone();
			return put(profile, Date.now(), {[ACTIVE]: profile.id});
		}
		const merged = before === null || before.id !== profile.id ? profile : mergeProfile(before, profile, stored.profile);
		await put(isProfile(merged) ? merged : profile, stored.made);
		// Its own record stands by now, and goes before: at every moment one of the two is there.
		if (stored.key === FIRST) await browser.storage.local.remove(FIRST);
	});
}

/**
 * Adds a profile and puts it to use; one with its id is overwritten.
 * @param made its place in the list, where it comes back to it
 * @throws TooManyProfiles, TypeError; then nothing is written
 */
export async function addProfile(profile: Profile, made?: number): Promise<void> {
	demand(profile);
	await inTurn(async () => {
		const {read} = await records();
		if (read.length >= MOST_PROFILES && !read.some(one => one.profile.id === profile.id)) throw new TooManyProfiles();
		await put(profile, made ?? Date.now(), {[ACTIVE]: profile.id});
	});
}

/** Deletes a profile; the first of those that are left is put to use. Returns what was deleted, for `addProfile` to bring back; null: it was gone. */
export async function deleteProfile(id: ProfileId): Promise<ProfileRecord | null> {
	return inTurn(async () => {
		const {read, active} = await records();
		const gone = read.find(one => one.profile.id === id);
		if (gone === undefined) return null;
		const next = read.find(one => one !== gone)?.profile.id;
		if ((active === null || active === id) && next !== undefined) await browser.storage.local.set({[ACTIVE]: next});
		const {[FIRST]: first} = await browser.storage.local.get(FIRST);
		const same = first !== undefined && readRecords({[FIRST]: first}).read[0]?.profile.id === id;
		await browser.storage.local.remove(same ? [OF + id, FIRST] : OF + id);
		return gone;
	});
}

/** Puts a profile to use. */
export async function chooseProfile(id: ProfileId): Promise<void> {
	await browser.storage.local.set({[ACTIVE]: id});
}

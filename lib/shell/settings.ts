/** The profiles in storage.local, as they are read. Law: what cannot be read is never replaced by defaults; it is told, and stays as it is. Writing is profile-store.ts. */
import type {Profile} from '../model';
import {browser} from './native-browser';
import {FIRST, OF, readRecords, type UnreadRecord} from './profile-shape';

export type ProfileState =
	| {readonly kind: 'none'}
	/** The profile in use, and all of them in the order in which they were made. */
	| {readonly kind: 'profile'; readonly profile: Profile; readonly all: readonly Profile[]; readonly unread: readonly UnreadRecord[]}
	/** The one in use is no profile that this version can read. `newer`: a later version wrote it. */
	| {readonly kind: 'unreadable'; readonly newer: boolean; readonly raw: unknown; readonly all: readonly Profile[]; readonly unread: readonly UnreadRecord[]};

/** What is stored, told apart. In use is the one that was chosen; without a choice, or where that one is gone, the first. */
export function toProfileState(stored: Readonly<Record<string, unknown>>): ProfileState {
	const {read, unread, active} = readRecords(stored);
	const all = read.map(({profile}) => profile);
	const chosen = all.find(({id}) => id === active);
	const lost = active === null ? unread.find(({key}) => key === FIRST) : unread.find(({key}) => key === OF + active);
	const profile = chosen ?? (lost === undefined ? all[0] : undefined);
	if (profile !== undefined) return {kind: 'profile', profile, all, unread};
	const [first] = lost === undefined ? unread : [lost];
	return first === undefined ? {kind: 'none'} : {kind: 'unreadable', newer: first.newer, raw: first.raw, all, unread};
}

/** The profile in use as it stands, with the state that says why there is none. */
export async function readProfileState(): Promise<ProfileState> {
	return toProfileState(await browser.storage.local.get(null));
}

/** The profile in use, or null where there is none that can be read; `readProfileState` tells the two apart. */
export async function loadProfile(): Promise<Profile | null> {
	const state = await readProfileState();
	return state.kind === 'profile' ? state.profile : null;
}

/** Calls back after each change of the stored profiles, from whichever page, with all of them as they stand by then. Returns what ends it. */
export function watchProfile(changed: (state: ProfileState) => void): () => void {
	let asked = 0;
	let ended = false;
	const listener = (changes: Readonly<Record<string, unknown>>, area: string): void => {
		if (area !== 'local' || !Object.keys(changes).some(key => key === FIRST || key.startsWith(`${FIRST}.`))) return;
		asked += 1;
		const mine = asked;
		// An answer to an older question may come late: only the newest is told.
		readProfileState().then(
			state => {
				if (mine === asked && !ended) changed(state);
			},
			error => console.error('Jobprism:', error),
		);
	};
	browser.storage.onChanged.addListener(listener);
	return () => {
		ended = true;
		browser.storage.onChanged.removeListener(listener);
	};
}

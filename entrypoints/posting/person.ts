/** The profile on a page that shows postings: as it is stored, wherever it was changed. Law: what is not stored yet is never shown over by what is; changing it is person-acts.ts. */
import {signal} from '@preact/signals';
import type {Profile} from '../../lib/model';
import {type ProfileState, readProfileState, watchProfile} from '../../lib/shell/settings';
import type {NoticeText} from '../../lib/ui/notice';
import {say} from '../../lib/ui/say';

export const profile = signal<Profile | null>(null);
/** All profiles of the person. */
export const profiles = signal<readonly Profile[]>([]);
export const locked = signal(false);
/** The profile as it was when this posting came up: it gives the rows their order. */
export const opening = signal<Profile | null>(null);
export const before = signal<readonly Profile[]>([]);
export const problem = signal<NoticeText | null>(null);
/** How many changes are not stored yet: the echo of an older write must not come over a newer change. */
export const pending = signal(0);

function take(state: ProfileState): void {
	profiles.value = state.kind === 'none' ? [] : state.all;
	profile.value = state.kind === 'profile' ? state.profile : null;
	locked.value = state.kind === 'unreadable';
	problem.value =
		state.kind === 'unreadable'
			? {text: state.newer ? say('failures_profile_newer') : say('failures_profile_unreadable'), help: say('failures_profile_unreadable_help')}
			: null;
}

/** Another posting is shown: its rows get their order from the profile as it is now. */
export function openAnew(): void {
	opening.value = profile.value;
	before.value = [];
}

export async function startPerson(): Promise<void> {
	take(await readProfileState());
	watchProfile(state => {
		if (pending.value === 0) take(state);
	});
}

/** The profile on a page that stays open (workspace, side panel): shown as it is stored, changed in this frame and stored behind, the last changes to be taken back. */
import {signal} from '@preact/signals';
import type {Profile, ProfileId, ProfileSkill, SkillId, SkillLevel} from '../../lib/model';
import {type ProfileState, readProfileState, watchProfile} from '../../lib/shell/settings';
import type {NoticeText} from '../../lib/ui/notice';
import {emptyProfile, withLevel, withoutSkill, withSkill} from '../../lib/ui/profile-edits';
import {say} from '../../lib/ui/say';

export const profile = signal<Profile | null>(null);
/** All profiles of the person. */
export const profiles = signal<readonly Profile[]>([]);
export const locked = signal(false);
/** The profile as it was when this posting came up: it gives the rows their order. */
export const opening = signal<Profile | null>(null);
export const before = signal<readonly Profile[]>([]);
export const problem = signal<NoticeText | null>(null);

function take(state: ProfileState): void {
	profiles.value = state.kind === 'none' ? [] : state.all;
	profile.value = state.kind === 'profile' ? state.profile : null;
	locked.value = state.kind === 'unreadable';
	problem.value =
		state.kind === 'unreadable'
			? {text: state.newer ? say('failures_profile_newer') : say('failures_profile_unreadable'), help: say('failures_profile_unreadable_help')}
			: null;
}

/** What is not stored yet: the echo of an older write must not come over a newer change. */
let pending = 0;
let storing: Promise<void> = Promise.resolve();
const store = () => import('../../lib/shell/profile-store');
function keep(next: Profile): void {
	const old = profile.value;
	profile.value = next;
	profiles.value = profiles.value.map(each => (each.id === next.id ? next : each));
	pending += 1;
	storing = storing
		// The code that writes comes with the first change.
		.then(store)
		.then(({storeProfile}) => storeProfile(next, old))
		.then(
			() => {
				problem.value = null;
			},
			() => {
				if (profile.value === next) profile.value = old;
				before.value = before.value.filter(each => each !== old);
				problem.value = {text: say('failures_profile_failed'), help: say('failures_profile_failed_help')};
			},
		)
		.finally(() => {
			pending -= 1;
		});
}
const person = (): Profile => profile.value ?? emptyProfile(crypto.randomUUID());
/** A change that can be taken back, once there was a profile to go back to. */
function change(next: (old: Profile) => Profile): void {
	const old = person();
	if (opening.value !== null) before.value = [...before.value, old];
	keep(next(old));
}
export function onHave(skill: {readonly id: SkillId; readonly label: string}, level: SkillLevel = 'good'): void {
	change(old => withLevel(withSkill(old, skill), skill.id, level));
}
export const onAddOwn = (skill: ProfileSkill): void => change(old => ({...old, skills: [...old.skills, skill]}));
export const onDrop = (id: SkillId): void => change(old => withoutSkill(old, id));
export const onLevel = (id: SkillId, level: SkillLevel): void => change(old => withLevel(old, id, level));
/** Another of the person's profiles: the fit follows in this frame. */
export function onUseProfile(id: ProfileId): void {
	const next = profiles.value.find(each => each.id === id);
	if (next === undefined) return;
	profile.value = next;
	openAnew();
	storing = storing
		.then(store)
		.then(({chooseProfile}) => chooseProfile(id))
		.then(
			() => {
				problem.value = null;
			},
			() => {
				problem.value = {text: say('profiles_switch_failed')};
			},
		);
}
export function onUndo(): void {
	const last = before.value.at(-1);
	if (last === undefined) return;
	before.value = before.value.slice(0, -1);
	keep(last);
}
/** Another posting is shown: its rows get their order from the profile as it is now. */
export function openAnew(): void {
	opening.value = profile.value;
	before.value = [];
}

export async function startPerson(): Promise<void> {
	take(await readProfileState());
	watchProfile(state => {
		if (pending === 0) take(state);
	});
}

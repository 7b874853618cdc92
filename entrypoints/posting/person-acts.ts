/** What a person changes in the profile beside a posting: shown in this frame and stored behind, the last changes to be taken back. */
import type {Profile, ProfileId, ProfileSkill, SkillId, SkillLevel} from '../../lib/model';
import type {NoticeText} from '../../lib/ui/notice';
import {emptyProfile, withLevel, withoutSkill, withSkill} from '../../lib/ui/profile-edits';
import {say} from '../../lib/ui/say';
import {before, openAnew, opening, pending, problem, profile, profiles} from './person';

let storing: Promise<void> = Promise.resolve();
/** Runs what writes once all before it is stored; the code that writes comes with the first change. Where it fails the sentence stands, and what was shown goes back. */
function behind(write: (store: typeof import('../../lib/shell/profile-store')) => Promise<unknown>, failed: (error: unknown) => NoticeText): Promise<void> {
	storing = storing
		.then(() => import('../../lib/shell/profile-store'))
		.then(write)
		.then(
			() => {
				problem.value = null;
			},
			(error: unknown) => {
				problem.value = failed(error);
			},
		);
	return storing;
}
/** The profile that was found deleted: the next change puts it back, as the sentence beside it says. */
let deleted: ProfileId | null = null;
function keep(next: Profile): void {
	const old = profile.value;
	const stored = deleted === next.id ? null : old;
	deleted = null;
	profile.value = next;
	profiles.value = profiles.value.map(each => (each.id === next.id ? next : each));
	pending.value += 1;
	void behind(
		({storeProfile}) => storeProfile(next, stored),
		error => {
			if (error instanceof Error && error.name === 'ProfileGone') {
				deleted = next.id;
				return {text: say('failures_profile_gone'), help: say('failures_profile_gone_help')};
			}
			if (profile.value === next) profile.value = old;
			before.value = before.value.filter(each => each !== old);
			return {text: say('failures_profile_failed'), help: say('failures_profile_failed_help')};
		},
	).finally(() => {
		pending.value -= 1;
	});
}
/** A change that can be taken back, once there was a profile to go back to. */
function change(next: (old: Profile) => Profile): void {
	const old = profile.value ?? emptyProfile(crypto.randomUUID());
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
	void behind(
		({chooseProfile}) => chooseProfile(id),
		() => ({text: say('profiles_switch_failed')}),
	);
}
export function onUndo(): void {
	const last = before.value.at(-1);
	if (last === undefined) return;
	before.value = before.value.slice(0, -1);
	keep(last);
}

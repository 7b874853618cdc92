/** The profiles on the options page: shown as they are stored, each change kept at once, the last one to be taken back. Law: nothing comes in from a file unseen. */
import {computed, signal} from '@preact/signals';
import type {Profile, ProfileId} from '../../lib/model';
import {PROFILE_FILE_CAP, readProfileFile, writeProfileFile} from '../../lib/shell/profile-file';
import {MOST_PROFILES} from '../../lib/shell/profile-shape';
import {addProfile, chooseProfile, deleteProfile, ProfileGone, storeProfile, TooManyProfiles} from '../../lib/shell/profile-store';
import {type ProfileState, readProfileState, watchProfile} from '../../lib/shell/settings';
import type {NoticeText} from '../../lib/ui/notice';
import {emptyProfile} from '../../lib/ui/profile-edits';
import {freeName, nameOfCopy, profileName} from '../../lib/ui/profile-names';
import {noticeOf, say, sayCount} from '../../lib/ui/say';

/** Milliseconds for which a change can be taken back. */
const UNDO = 10_000;

export const profile = signal<Profile | null>(null);
export const all = signal<readonly Profile[]>([]);
export const unreadable = signal<string | null>(null);
export const problem = signal<NoticeText | null>(null);
/** The profile of a file that waits for the person's word, and why there is none. */
export const incoming = signal<{readonly profile: Profile; readonly unknown: readonly string[]} | null>(null);
export const fileProblem = signal<NoticeText | null>(null);
const last = signal<{readonly said: string; readonly back: () => Promise<unknown>} | null>(null);
export const changed = computed(() => last.value?.said ?? null);

const fresh = (): Profile => emptyProfile(crypto.randomUUID());
const nameNow = (): string => {
	const {value} = profile;
	return value === null
		? ''
		: profileName(
				value,
				all.value.findIndex(({id}) => id === value.id),
			);
};

function take(state: ProfileState): void {
	// A profile that is not stored yet stays the one on the screen.
	profile.value = state.kind === 'profile' ? state.profile : state.kind === 'none' ? (profile.value ?? fresh()) : null;
	all.value = state.kind === 'none' ? [] : state.all;
	const unread = state.kind === 'none' ? [] : state.unread;
	unreadable.value = unread.length > 0 ? JSON.stringify(unread.map(({raw}) => raw)) : null;
	problem.value =
		state.kind === 'unreadable'
			? {text: state.newer ? say('failures_profile_newer') : say('failures_profile_unreadable'), help: say('failures_profile_unreadable_help')}
			: unread.length > 0
				? {text: sayCount('profiles_unread_beside', unread.length)}
				: null;
}

/** What is not stored yet: the answer of an older write must not come over a newer change. */
let pending = 0;
async function write(work: () => Promise<unknown>): Promise<boolean> {
	pending += 1;
	try {
		await work();
		return true;
	} catch (error) {
		if (error instanceof ProfileGone) throw error;
		problem.value =
			error instanceof TooManyProfiles
				? {text: say('profiles_too_many', MOST_PROFILES), help: say('profiles_too_many_help')}
				: {text: say('failures_profile_failed'), help: say('failures_profile_failed_help')};
		return false;
	} finally {
		pending -= 1;
		if (pending === 0) {
			const failed = problem.value;
			take(await readProfileState());
			problem.value = failed ?? problem.value;
		}
	}
}
let timer: ReturnType<typeof setTimeout> | undefined;
function tell(said: string, back: () => Promise<unknown>): void {
	clearTimeout(timer);
	last.value = {said, back};
	timer = setTimeout(() => {
		last.value = null;
	}, UNDO);
}

function keep(next: Profile): Promise<boolean> {
	const old = profile.value;
	const isStored = all.value.some(({id}) => id === next.id);
	const name = nameNow();
	profile.value = next;
	problem.value = null;
	return write(() => storeProfile(next, isStored ? old : null)).catch((error: unknown) => {
		if (!(error instanceof ProfileGone)) throw error;
		// Deleted in another window: it stays so, unless the person takes that back here.
		tell(say('profiles_gone_one', name), () => write(() => addProfile(next)));
		return false;
	});
}
export function onProfile(next: Profile, said?: string): void {
	const before = profile.value;
	clearTimeout(timer);
	last.value = null;
	void keep(next).then(kept => {
		if (kept && said !== undefined && before !== null) tell(said, () => keep(before));
	});
}
export function onUndo(): void {
	const back = last.value?.back;
	last.value = null;
	if (back !== undefined) void back();
}
export function onStartNew(): void {
	void write(() => addProfile(fresh()));
}

export function onChoose(id: ProfileId): void {
	const next = all.value.find(each => each.id === id);
	if (next === undefined) return;
	profile.value = next;
	last.value = null;
	void write(() => chooseProfile(id));
}
/** Adds a profile and shows it; undo takes it away and goes back to the one before. */
async function add(next: Profile): Promise<void> {
	const before = profile.value?.id;
	problem.value = null;
	if (!(await write(() => addProfile(next)))) return;
	tell(say('profiles_added_one', nameNow()), () =>
		write(async () => {
			await deleteProfile(next.id);
			if (before !== undefined && all.value.some(({id}) => id === before)) await chooseProfile(before);
		}),
	);
}
export const onAdd = (name: string): void => void add({...fresh(), name: freeName(name, all.value)});
export function onRename(name: string): void {
	if (profile.value !== null) onProfile({...profile.value, name}, say('profiles_use', name));
}
export function onDuplicate(): void {
	if (profile.value !== null) void add({...profile.value, id: crypto.randomUUID(), name: nameOfCopy(nameNow(), all.value)});
}
export async function onDelete(): Promise<void> {
	const id = profile.value?.id;
	if (id === undefined) return;
	const name = nameNow();
	const gone: {value: Awaited<ReturnType<typeof deleteProfile>>} = {value: null};
	profile.value = null;
	await write(async () => {
		gone.value = await deleteProfile(id);
	});
	const record = gone.value;
	if (record !== null) tell(say('profiles_removed_one', name), () => write(() => addProfile(record.profile, record.made)));
}

export function onExport(): void {
	if (profile.value === null) return;
	const address = URL.createObjectURL(new Blob([writeProfileFile(profile.value)], {type: 'application/json'}));
	const link = document.createElement('a');
	link.href = address;
	link.download = say(
		'profiles_file_name',
		nameNow()
			.replaceAll(/[^\p{L}\p{N}]+/gu, '-')
			.slice(0, 40) || 'profile',
	);
	link.click();
	setTimeout(() => URL.revokeObjectURL(address), UNDO);
}
export async function onImport(file: File): Promise<void> {
	incoming.value = null;
	const read = file.size > PROFILE_FILE_CAP ? ({kind: 'failed', why: 'too-large'} as const) : readProfileFile(await file.text());
	fileProblem.value = read.kind === 'failed' ? noticeOf('profiles_file_failures', read.why) : null;
	incoming.value = read.kind === 'profile' ? read : null;
}
export function onTakeIncoming(how: 'add' | 'replace' | 'leave'): void {
	const given = incoming.value?.profile;
	incoming.value = null;
	fileProblem.value = null;
	if (given === undefined || how === 'leave') return;
	if (how === 'replace' && profile.value !== null) {
		onProfile({...given, id: profile.value.id}, say('profiles_replaced', nameNow()));
		return;
	}
	// Its own id is kept where it is free, so that a profile that comes back is the same one.
	const id = all.value.some(each => each.id === given.id) || given.id === '' ? crypto.randomUUID() : given.id;
	void add({...given, id, name: freeName(given.name, all.value)});
}
/** After all was deleted: nothing of it is on the screen any more. */
export function forgetProfile(): void {
	clearTimeout(timer);
	last.value = null;
	incoming.value = null;
	profile.value = fresh();
	all.value = [];
}
export const currentName = computed(() => (all.value.some(({id}) => id === profile.value?.id) ? nameNow() : null));

export async function startProfiles(): Promise<void> {
	take(await readProfileState());
	// A change made in the popup shows here; one of our own comes back as an echo.
	watchProfile(state => {
		if (pending === 0) take(state);
	});
}

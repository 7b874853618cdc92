/** The options' state: the profile as it is stored, each change kept at once, the last one to be taken back. Law: all state is here. */
import '../../lib/ui/tokens.css';
import '../../lib/ui/ui.css';
import '../../lib/ui/options.css';
import {signal} from '@preact/signals';
import {render} from 'preact';
import {skillNames} from '../../lib/knowledge';
import type {Profile} from '../../lib/model';
import {browser} from '../../lib/shell/native-browser';
import {type ProfileState, readProfileState, storeProfile, watchProfile} from '../../lib/shell/settings';
import type {NoticeText} from '../../lib/ui/notice';
import {Options} from '../../lib/ui/options';
import {emptyProfile} from '../../lib/ui/profile-edits';
import * as words from '../../lib/ui/words';

/** Milliseconds for which a change can be taken back. */
const UNDO = 10_000;

const profile = signal<Profile | null>(null);
const unreadable = signal<string | null>(null);
const problem = signal<NoticeText | null>(null);
const last = signal<{readonly said: string; readonly before: Profile} | null>(null);

const fresh = (): Profile => emptyProfile(crypto.randomUUID());

function take(state: ProfileState): void {
	profile.value = state.kind === 'profile' ? state.profile : state.kind === 'none' ? fresh() : null;
	unreadable.value = state.kind === 'unreadable' ? JSON.stringify(state.raw) : null;
	problem.value =
		state.kind === 'unreadable'
			? {text: state.newer ? words.failures.profileNewer : words.failures.profileUnreadable, help: words.failures.profileUnreadableHelp}
			: null;
}

/** What is not stored yet: the answer of an older write must not come over a newer change. */
let pending = 0;
let storing: Promise<void> = Promise.resolve();
function keep(next: Profile): void {
	const old = profile.value;
	profile.value = next;
	pending += 1;
	storing = storing
		.then(() => storeProfile(next))
		.then(
			() => {
				problem.value = null;
			},
			() => {
				if (profile.value === next) profile.value = old;
				problem.value = {text: words.failures.profileFailed, help: words.failures.profileFailedHelp};
			},
		)
		.finally(() => {
			pending -= 1;
		});
}

let timer: ReturnType<typeof setTimeout> | undefined;
function onProfile(next: Profile, said?: string): void {
	const before = profile.value;
	clearTimeout(timer);
	last.value = said === undefined || before === null ? null : {said, before};
	timer = setTimeout(() => {
		last.value = null;
	}, UNDO);
	keep(next);
}
function onUndo(): void {
	const before = last.value?.before;
	last.value = null;
	if (before !== undefined) keep(before);
}
function onStartNew(): void {
	unreadable.value = null;
	keep(fresh());
}

const names = skillNames();
const {version} = browser.runtime.getManifest();
function App() {
	return (
		<Options
			{...{names, version, onProfile, onUndo, onStartNew}}
			profile={profile.value}
			problem={problem.value}
			unreadable={unreadable.value}
			changed={last.value?.said ?? null}
		/>
	);
}

async function start(): Promise<void> {
	const root = document.getElementById('root');
	if (root === null) throw new Error('options: no root');
	take(await readProfileState());
	// A change made in the popup shows here; one of our own comes back as an echo.
	watchProfile(state => {
		if (pending === 0) take(state);
	});
	render(<App />, root);
}
// The one place where what nobody expected is caught and shown.
start().catch((error: unknown) => {
	document.body.textContent = `${words.frame.name}: ${error instanceof Error ? error.message : String(error)}`;
});

/** The popup's state: asks the worker what the tab holds, scores it against the profile, and keeps what the person changes. Law: all state is here. */
import '../../lib/ui/tokens.css';
import '../../lib/ui/ui.css';
import '../../lib/ui/popup.css';
import {computed, signal} from '@preact/signals';
import {render} from 'preact';
import type {Correction, Fit, Profile, ProfileId, QuoteInContext, SkillId, SkillLevel, Stage, TabView} from '../../lib/model';
import {askTab, askWhole, currentTabId, watchTabs} from '../../lib/shell/ask';
import {browserMessages} from '../../lib/shell/browser-messages';
import {startLanguage} from '../../lib/shell/language';
import {browser} from '../../lib/shell/native-browser';
import {openPanel} from '../../lib/shell/panel';
import {type ProfileState, readProfileState} from '../../lib/shell/settings';
import {requestSite} from '../../lib/shell/site-permission';
import type {SavedState} from '../../lib/ui/foot';
import {isLimited} from '../../lib/ui/limited-reading';
import {type More, MoreContext} from '../../lib/ui/more';
import type {NoticeText} from '../../lib/ui/notice';
import {Popup} from '../../lib/ui/popup';
import {emptyProfile, hasEnough, withLevel, withoutSkill, withSkill} from '../../lib/ui/profile-edits';
import {say, speakBy} from '../../lib/ui/say';
import * as words from '../../lib/ui/words';
import {scoreFit} from '../../lib/weigh/fit';

speakBy(browserMessages);

/** Milliseconds in which an answer is expected; still shapes are shown after them, and a sentence where the page itself goes on loading. */
const SLOW = 300;
const LONG = 4000;

const tab = signal<number | null>(null);
const view = signal<Exclude<TabView, {kind: 'unasked'}> | null>(null);
const wait = signal<'short' | 'slow' | 'long'>('short');
const more = signal<More | null>(null);
const profile = signal<Profile | null>(null);
const profiles = signal<readonly Profile[]>([]);
const locked = signal(false);
/** The profile as it was when this posting came up: it gives the rows their order. */
const opening = signal<Profile | null>(null);
const before = signal<readonly Profile[]>([]);
const marks = signal(false);
const saved = signal<SavedState>(null);
const saving = signal(false);
const said = signal('');
const refused = signal(false);
const notices = signal<Readonly<Record<string, NoticeText>>>({});

const analysis = computed(() => (view.value?.kind === 'posting' ? view.value.analysis : null));
const fitOf = (person: Profile | null): Fit | null => (analysis.value !== null && hasEnough(person) ? scoreFit(analysis.value, person) : null);
const fit = computed(() => fitOf(profile.value));
const openingFit = computed(() => fitOf(opening.value));
const gates = computed(() => (analysis.value === null ? [] : scoreFit(analysis.value, profile.value ?? emptyProfile('none')).gates));
const was = computed(() => {
	const last = before.value.at(-1);
	return last === undefined ? null : {score: fitOf(last)?.score ?? null, onUndo};
});

/** Asks for the code of what is rare or unfolds: at once where the first content needs it, otherwise when that stands. */
async function unfold(): Promise<More> {
	more.value ??= await import('../../lib/ui/unfolding');
	return more.value;
}

/** Sets or takes away the one notice of a subject. */
function tell(subject: string, notice: NoticeText | null): void {
	const {[subject]: _, ...others} = notices.value;
	notices.value = notice === null ? others : {...others, [subject]: notice};
}

function show(next: TabView): void {
	if (next.kind === 'unasked') return void acts().then(({onUnasked}) => onUnasked());
	const same = next.kind === 'posting' && view.value?.kind === 'posting' && next.posting.key === view.value.posting.key;
	view.value = next;
	if (next.kind !== 'posting') return;
	marks.value = next.marks;
	saved.value = next.saved;
	if (same) return;
	opening.value = profile.value;
	before.value = [];
	const {profile: ofProfile} = notices.value;
	notices.value = ofProfile === undefined ? {} : {profile: ofProfile};
}

let waits: readonly ReturnType<typeof setTimeout>[] = [];
function watchWait(): void {
	for (const timer of waits) clearTimeout(timer);
	wait.value = 'short';
	waits = [
		setTimeout(() => {
			wait.value = 'slow';
		}, SLOW),
		setTimeout(() => {
			wait.value = 'long';
		}, LONG),
	];
}

let asked = 0;
async function ask(): Promise<void> {
	if (tab.value === null) return show({kind: 'none', reason: 'restricted'});
	asked += 1;
	const mine = asked;
	const next = await askTab(tab.value);
	if (next.kind === 'posting' && isLimited(next, person())) await unfold();
	// An answer to an older question may come late: only the newest is shown.
	if (mine === asked) show(next);
}

// ── the profile ─────────────────────────────────────────────────────────────────────────────────────────────────────

let storing: Promise<void> = Promise.resolve();
/** The code that writes comes with the first change. */
const store = () => import('../../lib/shell/profile-store');
/** Shows the new profile in this frame and stores it behind; where that fails the old one is shown again. */
function keep(next: Profile): void {
	const old = profile.value;
	const oldScore = fit.value?.score ?? null;
	profile.value = next;
	profiles.value = profiles.value.map(each => (each.id === next.id ? next : each));
	if (fit.value !== null) said.value = words.fit.changed(fit.value.score, oldScore);
	storing = storing
		.then(store)
		.then(({storeProfile}) => storeProfile(next, old))
		.then(
			() => tell('profile', null),
			() => {
				if (profile.value === next) profile.value = old;
				before.value = before.value.filter(each => each !== old);
				tell('profile', {text: say('failures_profile_failed'), help: say('failures_profile_failed_help')});
			},
		);
}
const person = (): Profile => profile.value ?? emptyProfile(crypto.randomUUID());
function onHave(skill: {readonly id: SkillId; readonly label: string}): void {
	const old = person();
	if (opening.value !== null) before.value = [...before.value, old];
	keep(withSkill(old, skill));
}
const onDrop = (id: SkillId): void => keep(withoutSkill(person(), id));
const onLevel = (id: SkillId, level: SkillLevel): void => keep(withLevel(person(), id, level));
function onUndo(): void {
	const last = before.value.at(-1);
	if (last === undefined) return;
	before.value = before.value.slice(0, -1);
	keep(last);
}
/** Another of the person's profiles: the fit follows in this frame. */
function onUseProfile(id: ProfileId): void {
	const next = profiles.value.find(each => each.id === id);
	if (next === undefined) return;
	const oldScore = fit.value?.score ?? null;
	profile.value = next;
	opening.value = next;
	before.value = [];
	if (fit.value !== null) said.value = words.fit.changed(fit.value.score, oldScore);
	storing = storing
		.then(store)
		.then(({chooseProfile}) => chooseProfile(id))
		.then(
			() => tell('profile', null),
			() => tell('profile', {text: say('profiles_switch_failed')}),
		);
}
async function take(state: ProfileState): Promise<void> {
	profiles.value = state.kind === 'none' ? [] : state.all;
	profile.value = state.kind === 'profile' ? state.profile : null;
	locked.value = state.kind === 'unreadable';
	if (state.kind !== 'unreadable') return;
	tell('profile', {text: state.newer ? say('failures_profile_newer') : say('failures_profile_unreadable'), help: say('failures_profile_unreadable_help')});
}

// ── the page and the shelf ──────────────────────────────────────────────────────────────────────────────────────────

/** The code that marks, saves and corrects comes with the posting. */
const acts = async () => (await import('./acts')).makeActs({tab, view, marks, saved, saving, said, tell, show});
const onMarks = async (on: boolean): Promise<void> => (await acts()).onMarks(on);
const onShow = async (quote: QuoteInContext): Promise<void> => (await acts()).onShow(quote);
const onSave = async (): Promise<void> => (await acts()).onSave();
const onStage = async (stage: Stage): Promise<void> => (await acts()).onStage(stage);
const onCorrect = async (correction: Correction): Promise<boolean> => (await acts()).onCorrect(correction);
async function onReadFrame(): Promise<void> {
	if (view.value?.kind !== 'framed') return;
	// At once: the browser asks only while the click counts.
	const allowed = await requestSite(view.value.frame.url);
	refused.value = !allowed;
	if (allowed) onAgain();
}
async function onOptions(): Promise<void> {
	await browser.runtime.openOptionsPage();
	window.close();
}
/** At once: the browser opens it only while the click counts. */
function onPanel(): void {
	if (tab.value !== null) openPanel(tab.value).then(() => window.close());
}
const onPaste = async (): Promise<void> => (await acts()).onPaste();
async function onWhole(): Promise<void> {
	if (tab.value !== null) show(await askWhole(tab.value));
}
function onAgain(): void {
	if (view.value?.kind === 'none' && view.value.reason === 'few-selected') return void onWhole();
	view.value = null;
	watchWait();
	void ask();
}

const now = Date.now();
function App() {
	return (
		<MoreContext.Provider value={more.value}>
			<Popup
				{...{
					now,
					onAgain,
					onUseProfile,
					onPaste,
					onWhole,
					onCorrect,
					onDrop,
					onHave,
					onLevel,
					onMarks,
					onOptions,
					onPanel,
					onReadFrame,
					onSave,
					onShow,
					onStage,
				}}
				view={view.value}
				wait={wait.value}
				refused={refused.value}
				profile={profile.value}
				profiles={profiles.value}
				locked={locked.value}
				fit={fit.value}
				opening={openingFit.value}
				gates={gates.value}
				was={was.value}
				marks={marks.value}
				saved={saved.value}
				saving={saving.value}
				notices={Object.values(notices.value)}
				said={said.value}
			/>
		</MoreContext.Provider>
	);
}

async function start(): Promise<void> {
	const root = document.getElementById('root');
	if (root === null) throw new Error('popup: no root');
	await startLanguage(speakBy);
	render(<App />, root);
	watchWait();
	// Beside the question to the worker, which takes longer.
	void acts().then(({followLook}) => followLook());
	const [state, id] = await Promise.all([readProfileState(), currentTabId()]);
	await take(state);
	if (!hasEnough(profile.value)) void unfold();
	tab.value = id;
	watchTabs(changed => {
		if (changed === id) void ask();
	});
	await ask();
	if (view.value?.kind === 'posting') await new Promise(painted => requestAnimationFrame(() => setTimeout(painted)));
	await unfold();
}
// The one place where what nobody expected is caught and shown.
start().catch((error: unknown) => show({kind: 'failed', code: error instanceof Error ? `popup: ${error.message}` : 'popup'}));

/** The panel's state: follows the tab in front, asks the worker what it holds, scores it against the profile. Law: all state is here and in person.ts; a result is shown for the tab and the place that it was asked for, and for no other. */
import '../../lib/ui/tokens.css';
import '../../lib/ui/ui.css';
import '../../lib/ui/popup.css';
import '../../lib/ui/panel/panel.css';
import {computed, effect, signal} from '@preact/signals';
import {render} from 'preact';
import type {Correction, Fit, Profile, QuoteInContext, Span, Stage, TabView} from '../../lib/model';
import {askTab, askWhole, openOptions} from '../../lib/shell/ask';
import {browserMessages} from '../../lib/shell/browser-messages';
import {openWelcome, watchConsent} from '../../lib/shell/consent';
import {followTab} from '../../lib/shell/follow-tab';
import {startLanguage} from '../../lib/shell/language';
import {followLook} from '../../lib/shell/look';
import {browser} from '../../lib/shell/native-browser';
import {requestSite} from '../../lib/shell/site-permission';
import type {SavedState} from '../../lib/ui/foot';
import {isLimited} from '../../lib/ui/limited-reading';
import {type More, MoreContext} from '../../lib/ui/more';
import type {NoticeText} from '../../lib/ui/notice';
import {type Later, LaterContext} from '../../lib/ui/panel/later';
import {Panel, type PanelProps} from '../../lib/ui/panel/panel';
import {placeOf} from '../../lib/ui/panel/selection';
import {emptyProfile, hasEnough} from '../../lib/ui/profile-edits';
import {say, speakBy} from '../../lib/ui/say';
import {shownText} from '../../lib/ui/shown-text';
import * as words from '../../lib/ui/words';
import {scoreFit} from '../../lib/weigh/fit';
import {
	before,
	locked,
	onAddOwn,
	onDrop,
	onHave,
	onLevel,
	onUndo,
	onUseProfile,
	openAnew,
	opening,
	problem,
	profile,
	profiles,
	startPerson,
} from '../workspace/person';

speakBy(browserMessages);

/** Milliseconds in which an answer is expected; then what stood here goes, and later a sentence serves better than shapes. */
const SLOW = 300;
const LONG = 4000;

const tab = signal<number | null>(null);
const view = signal<TabView | null>(null);
const wait = signal<'short' | 'slow' | 'long'>('short');
const veiled = signal(false);
const refused = signal(false);
const marks = signal(false);
const saved = signal<SavedState>(null);
const saving = signal(false);
const said = signal('');
const selected = signal<Span | null>(null);
const notices = signal<Readonly<Record<string, NoticeText>>>({});

const analysis = computed(() => (view.value?.kind === 'posting' ? view.value.analysis : null));
const fitOf = (person: Profile | null): Fit | null => (analysis.value !== null && hasEnough(person) ? scoreFit(analysis.value, person) : null);
const fit = computed(() => fitOf(profile.value));
const lists = computed(() => {
	const asked = analysis.value;
	if (asked === null) return null;
	const nobody = emptyProfile('none');
	return {now: scoreFit(asked, profile.value ?? nobody), opening: scoreFit(asked, opening.value ?? nobody)};
});
const was = computed(() => {
	const last = before.value.at(-1);
	return last === undefined ? null : {score: fitOf(last)?.score ?? null, onUndo};
});

const more = signal<More | null>(null);
const later = signal<Later | null>(null);
const documented = signal<PanelProps['documented']>(null);
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

// ── what the tab holds ──────────────────────────────────────────────────────────────────────────────────────────────

const keyOf = (of: TabView | null): string | null => (of?.kind === 'posting' ? of.posting.key : null);

function show(next: TabView): void {
	const same = keyOf(next) !== null && keyOf(next) === keyOf(view.value) && !veiledForTab;
	for (const timer of waits) clearTimeout(timer);
	veiled.value = false;
	veiledForTab = false;
	view.value = next;
	if (next.kind === 'loading') watchWait();
	if (next.kind === 'posting') {
		marks.value = next.marks;
		saved.value = next.saved;
	}
	if (same) return;
	openAnew();
	if (personal.value !== null) personal.value.last.value = null;
	selected.value = null;
	refused.value = false;
	notices.value = {};
	said.value = next.kind === 'posting' ? say('panel_now_shown', shownText(next.posting.title.value)) : '';
	scrollTo(0, 0);
}

let waits: readonly ReturnType<typeof setTimeout>[] = [];
/** What stood here is of another place once the wait is long. */
function watchWait(): void {
	for (const timer of waits) clearTimeout(timer);
	wait.value = 'short';
	waits = [
		setTimeout(() => {
			wait.value = 'slow';
			if (veiled.value) view.value = null;
			veiled.value = false;
		}, SLOW),
		setTimeout(() => {
			wait.value = 'long';
		}, LONG),
	];
}

let asked = 0;
let veiledForTab = false;
async function ask(question: (tabId: number) => Promise<TabView> = askTab): Promise<void> {
	asked += 1;
	const mine = asked;
	const of = tab.value;
	if (of === null) return show({kind: 'none', reason: 'restricted'});
	const next = await question(of);
	if (next.kind !== 'posting' || !hasEnough(profile.value) || isLimited(next, profile.value)) await unfold();
	// An answer to an older question may come late, or for a tab that is no longer in front: only the newest is shown.
	if (mine === asked && of === tab.value) show(next);
}
/** The tab shows another place, or is about to: nothing of the old one is seen until it is known. */
function veil(): void {
	veiled.value = view.value !== null;
	watchWait();
	void ask();
}

async function follow(): Promise<void> {
	await followTab({
		onTab: tabId => {
			tab.value = tabId;
			veiledForTab = true;
			veil();
		},
		onMove: veil,
		onChange: () => void ask(),
		onLeft: () => {
			// An answer that is on its way is of before.
			asked += 1;
			show({kind: 'restricted'});
		},
		onOpened: () => {
			if (view.value?.kind !== 'posting') void ask();
		},
		onMark: quote => {
			if (view.value?.kind === 'posting') selected.value = placeOf(view.value.posting.text, quote) ?? selected.value;
		},
	});
}

// ── the page and the shelf ──────────────────────────────────────────────────────────────────────────────────────────

/** The code that marks, saves and corrects comes with the posting. */
const acts = async () => (await import('../popup/acts')).makeActs({tab, view, marks, saved, saving, said, tell, show});
const onMarks = async (on: boolean): Promise<void> => (await acts()).onMarks(on);
const onShow = async (quote: QuoteInContext): Promise<void> => (await acts()).onShow(quote);
const onSave = async (): Promise<void> => (await acts()).onSave();
const onStage = async (stage: Stage): Promise<void> => (await acts()).onStage(stage);
const onCorrect = async (correction: Correction): Promise<boolean> => (await acts()).onCorrect(correction);

async function onCompare(): Promise<void> {
	if (saved.value === null) await onSave();
	if (view.value?.kind === 'posting' && saved.value !== null) await (await import('./comparing')).compare(view.value.posting.key);
}

async function onReadFrame(): Promise<void> {
	if (view.value?.kind !== 'framed') return;
	// At once: the browser asks only while the click counts.
	const allowed = await requestSite(view.value.frame.url);
	refused.value = !allowed;
	if (allowed) onAgain();
}
const onPaste = (): void => void browser.tabs.create({url: `${browser.runtime.getURL('/workspace.html')}#read`});
const onWelcome = (): void => void openWelcome();
const onWhole = (): void => void ask(askWhole);
function onAgain(): void {
	if (view.value?.kind === 'none' && view.value.reason === 'few-selected') {
		onWhole();
		return;
	}
	view.value = null;
	watchWait();
	void ask();
}

const personal = signal<typeof import('./personal') | null>(null);
const tellOf = (text: string): void => {
	said.value = text;
};

const now = signal(Date.now());
function App() {
	return (
		<MoreContext.Provider value={more.value}>
			<LaterContext.Provider value={later.value}>
				<Panel
					{...{
						onAddOwn,
						onAgain,
						onCompare: () => void onCompare(),
						onCorrect,
						onDrop,
						onHave,
						onLevel,
						onMarks,
						onOptions: () => void openOptions(),
						onPaste,
						onReadFrame,
						onSave,
						onShow,
						onStage,
						onUseProfile,
						onWelcome,
						onWhole,
					}}
					view={view.value}
					tab={tab.value}
					wait={wait.value}
					veiled={veiled.value}
					refused={refused.value}
					profile={profile.value}
					profiles={profiles.value}
					locked={locked.value}
					fit={fit.value}
					lists={lists.value}
					gates={lists.value?.now.gates ?? []}
					was={was.value}
					selected={selected.value}
					marks={marks.value}
					saved={saved.value}
					saving={saving.value}
					notices={[...Object.values(notices.value), ...(problem.value === null ? [] : [problem.value])]}
					said={said.value}
					now={now.value}
					documented={documented.value}
					muted={personal.value !== null && view.value?.kind === 'posting' ? personal.value.mutedOf(view.value.posting) : null}
					done={personal.value?.last.value?.said ?? null}
					onPutRight={(corrections, done) => void personal.value?.putRight(corrections, done, tellOf)}
					onMute={rule => void personal.value?.mute(rule, tellOf)}
					onUnmute={id => void personal.value?.unmute(id, tellOf)}
					onUndoPersonal={() => void personal.value?.undoLast(tellOf)}
				/>
			</LaterContext.Provider>
		</MoreContext.Provider>
	);
}

async function start(): Promise<void> {
	const root = document.getElementById('root');
	if (root === null) throw new Error('panel: no root');
	await startLanguage(speakBy);
	render(<App />, root);
	await Promise.all([startPerson(), followLook()]);
	// A change of the fit is said once, with what it was.
	let score: number | null = null;
	let key: string | null = null;
	effect(() => {
		const next = fit.value?.score ?? null;
		if (key === keyOf(view.value) && next !== null && score !== null && next !== score) said.value = words.fit.changed(next, score);
		score = next;
		key = keyOf(view.value);
	});
	// The panel stays open over midnight: what is said of days is said anew.
	addEventListener('focus', () => {
		now.value = Date.now();
	});
	await follow();
	watchConsent(() => onAgain());
	await unfold();
	const acting = await import('./personal');
	await acting.startPersonal();
	personal.value = acting;
	later.value = await import('../../lib/ui/panel/later-parts');
	documented.value = await import('./documented');
}
// The one place where what nobody expected is caught and shown.
start().catch((error: unknown) => show({kind: 'failed', code: error instanceof Error ? `panel: ${error.message}` : 'panel'}));

/** What popup and panel know of the tab in front, and how they ask for it. Law: all of their state is here and in person.ts; a result is shown for the tab and the question that it answers, and for no other. */
import {computed, effect, signal} from '@preact/signals';
import type {MuteRule, PostingKey, TabView} from '../../lib/model';
import {askTab, followedTab} from '../../lib/shell/ask';
import type {SavedState} from '../../lib/ui/foot';
import {isLimited} from '../../lib/ui/limited-reading';
import type {More} from '../../lib/ui/more';
import type {NoticeText} from '../../lib/ui/notice';
import {hasEnough} from '../../lib/ui/profile-edits';
import * as words from '../../lib/ui/words';
import {lazily} from './lazily';
import {openAnew, problem, profile} from './person';
import {scored} from './scored';

/** Milliseconds in which an answer is expected; then what stood here goes and shapes are shown, and later a sentence serves better than shapes. */
const SLOW = 300;
const LONG = 4000;

export const tab = signal<number | null>(null);
/** Null: nothing is known yet. */
export const view = signal<TabView | null>(null);
export const wait = signal<'short' | 'slow' | 'long'>('short');
/** Another place is asked for: what stands here is not to be seen any more. */
export const veiled = signal(false);
/** The person did not let us into the frame that holds the posting. */
export const refused = signal(false);
export const marks = signal(false);
export const saved = signal<SavedState>(null);
export const saving = signal(false);
/** What assistive technology is told, once for each action. */
export const said = signal('');
const notices = signal<Readonly<Record<string, NoticeText>>>({});
export const told = computed(() => [...Object.values(notices.value), ...(problem.value === null ? [] : [problem.value])]);
/** What was put right or hidden last, in words, with what takes it back. */
export const done = signal<{readonly said: string; readonly undo: () => Promise<unknown>} | null>(null);
/** The rule that hides this posting in lists. */
export const muted = signal<MuteRule | null>(null);

/** What the pages do each in their own way; set before the first question. */
export const own: {closes: boolean; another: (next: TabView) => void} = {
	/** The page closes where it has led to another one. */
	closes: false,
	/** Something else is shown than before. */
	another: () => undefined,
};

/** The code behind the buttons comes with the posting. */
export const [acts, readyToAct] = lazily(
	() => import('./acts'),
	[
		'onAddOwn',
		'onAgain',
		'onCorrect',
		'onDrop',
		'onHave',
		'onLevel',
		'onMarks',
		'onMute',
		'onOptions',
		'onPanel',
		'onPaste',
		'onPutRight',
		'onReadFrame',
		'onSave',
		'onShelf',
		'onShow',
		'onStage',
		'onUndo',
		'onUndoPersonal',
		'onUnmute',
		'onUseProfile',
		'onWelcome',
		'onWhole',
	],
);

export const {fit, openingFit, lists, gates, was} = scored(
	computed(() => (view.value?.kind === 'posting' ? view.value.analysis : null)),
	() => void acts.onUndo(),
);

export const more = signal<More | null>(null);
/** Asks for the code of what is rare or unfolds: at once where the first content needs it, otherwise when that stands. Its buttons act in the click itself. */
export async function unfold(): Promise<void> {
	const [parts] = await Promise.all([import('../../lib/ui/unfolding'), readyToAct()]);
	more.value = parts;
}

/** Sets or takes away the one notice of a subject. */
export function tell(subject: string, notice: NoticeText | null): void {
	const {[subject]: _, ...others} = notices.value;
	notices.value = notice === null ? others : {...others, [subject]: notice};
}

const keyOf = (of: TabView | null): PostingKey | null => (of?.kind === 'posting' ? of.posting.key : null);

let ofNewTab = false;
export function show(next: TabView): void {
	const same = keyOf(next) !== null && keyOf(next) === keyOf(view.value) && !ofNewTab;
	if (next.kind !== 'loading') endWait();
	else if (waits.length === 0) watchWait();
	veiled.value = false;
	ofNewTab = false;
	view.value = next;
	if (next.kind === 'posting') {
		marks.value = next.marks;
		saved.value = next.saved;
	}
	if (same) return;
	openAnew();
	done.value = null;
	refused.value = false;
	notices.value = {};
	own.another(next);
}

let waits: readonly ReturnType<typeof setTimeout>[] = [];
function endWait(): void {
	for (const timer of waits) clearTimeout(timer);
	waits = [];
}
/** What stood here is of another place once the wait is long. */
export function watchWait(): void {
	endWait();
	wait.value = 'short';
	waits = [
		setTimeout(() => {
			wait.value = 'slow';
			// The shapes are in it.
			void unfold();
			if (veiled.value) view.value = null;
			veiled.value = false;
		}, SLOW),
		setTimeout(() => {
			wait.value = 'long';
		}, LONG),
	];
}

let asked = 0;
/** Asks what the tab holds, and shows it. A change that nobody clicked for is asked about with `followedTab`. */
export async function ask(question: (tabId: number) => Promise<TabView> = askTab): Promise<void> {
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
export function veil(newTab: boolean): void {
	ofNewTab ||= newTab;
	veiled.value = view.value !== null;
	watchWait();
	void ask(followedTab);
}

/** From now on a change of the fit is said once, with what it was. */
export function sayChanges(): void {
	let score: number | null = null;
	let key: PostingKey | null = null;
	effect(() => {
		const next = fit.value?.score ?? null;
		const of = keyOf(view.value);
		if (key === of && fit.value !== null && next !== score) said.value = words.fit.changed(next, score);
		score = next;
		key = of;
	});
}

/** Reading a text or a file: what was given, how far its reading is, and which posting is shown. Law: all state of this view is here and in posting/person.ts; nothing that was given is lost on an error or by showing another view. */
import {say, sayCount, sayOf} from '../../lib/ui/say';
import '../../lib/ui/popup.css';
import '../../lib/ui/workspace/workspace.css';
import {computed, signal} from '@preact/signals';
import {render} from 'preact';
import type {Correction, NoPostingReason, QuoteInContext, Stage} from '../../lib/model';
import {flash, mark, unmark} from '../../lib/read/highlight';
import {highlightCss} from '../../lib/read/highlight-css';
import {textOfPastedHtml} from '../../lib/read/pasted-html';
import {askTab} from '../../lib/shell/ask';
import {newChangeId, openOptions} from '../../lib/shell/ask-changes';
import {marksOf} from '../../lib/shell/marks';
import {watchPreferences} from '../../lib/shell/preferences';
import {failureWords} from '../../lib/ui/failure-words';
import {MoreContext} from '../../lib/ui/more';
import type {NoticeText} from '../../lib/ui/notice';
import * as unfolding from '../../lib/ui/unfolding';
import type {Typed} from '../../lib/ui/workspace/give-form';
import type {GivenItem, GivenState} from '../../lib/ui/workspace/given-list';
import {Workspace} from '../../lib/ui/workspace/workspace';
import {locked, openAnew, problem, profile} from '../posting/person';
import {onDrop, onHave, onLevel, onUndo} from '../posting/person-acts';
import {scored} from '../posting/scored';
import {toRead} from './given-over';
import type {PostingView} from './read-given';

/** Files that are taken at a time. */
const MOST_FILES = 50;

const text = signal('');
const typed = signal<Typed>({title: '', company: '', location: ''});
const notice = signal<NoticeText | null>(null);
const items = signal<readonly GivenItem[]>([]);
const chosen = signal<number | null>(null);
const marks = signal(false);
const saving = signal(false);
const said = signal('');
const problems = signal<Readonly<Record<string, NoticeText>>>({});

const view = computed((): PostingView | null => {
	const state = items.value.find(({id}) => id === chosen.value)?.state;
	return state?.kind === 'posting' ? state.view : null;
});
const {fit, openingFit, gates, was} = scored(
	computed(() => view.value?.analysis ?? null),
	onUndo,
);
const notices = computed(() => [...Object.values(problems.value), ...(problem.value === null ? [] : [problem.value])]);

/** What reads and keeps; it brings the knowledge along and so comes after the page. */
const reader = () => import('./read-given');

/** Sets or takes away the one notice of a subject. */
function tell(subject: string, told: NoticeText | null): void {
	const {[subject]: _, ...others} = problems.value;
	problems.value = told === null ? others : {...others, [subject]: told};
}

// ── what is given ───────────────────────────────────────────────────────────────────────────────────────────────────

let lastId = 0;
const stops = new Map<number, AbortController>();
function put(id: number, state: GivenState): void {
	items.value = items.value.map(item => (item.id === id ? {...item, state} : item));
}
function show(id: number): void {
	unmark();
	marks.value = false;
	problems.value = {};
	chosen.value = id;
	openAnew();
}

type Outcome =
	| {readonly kind: 'posting'; readonly view: PostingView}
	| {readonly kind: 'none'; readonly reason: NoPostingReason}
	| Extract<GivenState, {kind: 'failed'}>;
let queue: Promise<void> = Promise.resolve();
/** Puts a row on the list and reads it when those before it are read. `replaces`: the row that it takes the place of. */
function give(name: string, read: (signal: AbortSignal, onPage: (done: number, of: number) => void) => Promise<Outcome>, replaces?: number): void {
	lastId += 1;
	const id = lastId;
	const stop = new AbortController();
	stops.set(id, stop);
	items.value = [...items.value.filter(item => item.id !== replaces), {id, name, state: {kind: 'waiting'}}];
	queue = queue.then(async () => {
		if (stop.signal.aborted) return;
		put(id, {kind: 'reading', done: 0, of: 0});
		// The row is drawn before the work begins.
		await new Promise(resolve => setTimeout(resolve));
		const outcome = await read(stop.signal, (done, of) => put(id, {kind: 'reading', done, of})).catch((error: unknown): Outcome => {
			console.error('Jobprism:', error);
			return {kind: 'failed', why: 'error'};
		});
		stops.delete(id);
		if (stop.signal.aborted) return;
		if (outcome.kind !== 'posting') return put(id, {kind: 'failed', why: outcome.kind === 'none' ? outcome.reason : outcome.why});
		put(id, outcome);
		said.value = say('workspace_read_done', name);
		show(id);
	});
}

let pastedId: number | undefined;
function onRead(): void {
	if (text.value.trim() === '') {
		notice.value = {text: say('workspace_no_words')};
		return;
	}
	notice.value = null;
	const [given, beside] = [text.value, typed.value];
	give(say('workspace_pasted'), async () => (await reader()).readTextGiven(given, beside), pastedId);
	pastedId = lastId;
}
function onFiles(files: readonly File[]): void {
	notice.value = files.length > MOST_FILES ? {text: sayCount('workspace_too_many', MOST_FILES)} : null;
	for (const file of files.slice(0, MOST_FILES)) give(file.name, async (signal, onPage) => (await reader()).readFileGiven(file, {signal, onPage}));
}
function onCancel(id: number): void {
	stops.get(id)?.abort();
	stops.delete(id);
	put(id, {kind: 'failed', why: 'cancelled'});
}
function onRemove(id: number): void {
	if (chosen.value === id) unmark();
	items.value = items.value.filter(item => item.id !== id);
}

/** The selection of a tab, where the popup could not be opened to show it. */
async function giveTab(tabId: number): Promise<void> {
	give(say('workspace_selection'), async () => {
		const told = await askTab(tabId);
		if (told.kind === 'posting') return {kind: 'posting', view: told};
		return told.kind === 'none' ? told : {kind: 'failed', why: told.kind === 'loading' || told.kind === 'restricted' ? told.kind : 'error'};
	});
}

// ── the posting that is shown ───────────────────────────────────────────────────────────────────────────────────────

const sheet = new CSSStyleSheet();
function onMarks(on: boolean): void {
	const at = view.value;
	if (at === null) return;
	marks.value = on;
	if (on) {
		sheet.replaceSync(highlightCss(mark(document, marksOf(at.analysis, at.posting.text)).dark));
	} else unmark();
}
function onShow(quote: QuoteInContext): void {
	const {placed, dark} = flash(document, quote);
	sheet.replaceSync(highlightCss(dark));
	tell('show', placed > 0 ? null : {text: say('workspace_show_failed')});
}

function failed(subject: 'save' | 'correct', code: string): void {
	tell(subject, {...failureWords(subject, code), code});
}
/** Puts what changed into the row of the posting that was shown when the work began. */
const update = (key: string, change: (old: PostingView) => PostingView): void => {
	items.value = items.value.map(item =>
		item.state.kind === 'posting' && item.state.view.posting.key === key ? {...item, state: {kind: 'posting', view: change(item.state.view)}} : item,
	);
};
/** What is shown follows what the person hides and puts right, in whichever page. */
async function readAnew(): Promise<void> {
	for (const {state} of items.value) {
		if (state.kind !== 'posting') continue;
		const {posting} = state.view;
		const analysis = await (await reader()).personalAnalysis(posting);
		update(posting.key, old => ({...old, analysis}));
	}
}
const anew = (): void => void readAnew().catch((error: unknown) => console.error('Jobprism:', error));

/** Kept until an answer came, so that trying again is the same change. */
let change: string | null = null;
async function onSave(): Promise<void> {
	const at = view.value;
	if (at === null || saving.value) return;
	saving.value = true;
	change ??= newChangeId();
	const answer = await (await reader()).save(at, change).finally(() => {
		saving.value = false;
	});
	if (!answer.ok) return failed('save', answer.code);
	change = null;
	update(at.posting.key, old => ({...old, saved: answer.value}));
	said.value = sayOf('stage', answer.value?.stage ?? 'saved');
	tell('save', null);
}
async function onStage(stage: Stage): Promise<void> {
	if (view.value?.saved === null) await onSave();
	const at = view.value;
	if (at === null || at.saved === null || at.saved.stage === stage) return;
	const answer = await (await reader()).stage(at, stage, newChangeId());
	if (!answer.ok) return failed('save', answer.code);
	update(at.posting.key, old => ({...old, saved: answer.value}));
	said.value = sayOf('stage', stage);
}
async function onCorrect(correction: Correction): Promise<boolean> {
	const at = view.value;
	if (at === null) return false;
	const answer = await (await reader()).correct(at, correction, newChangeId());
	if (!answer.ok) {
		failed('correct', answer.code);
		return false;
	}
	update(at.posting.key, () => answer.value);
	tell('correct', null);
	return true;
}

const now = Date.now();
function App() {
	return (
		<MoreContext.Provider value={unfolding}>
			<Workspace
				{...{now, onCancel, onCorrect, onDrop, onFiles, onHave, onLevel, onMarks, onRead, onRemove, onSave, onShow, onStage}}
				onChoose={show}
				onOptions={openOptions}
				onText={value => {
					text.value = value;
				}}
				onTyped={value => {
					typed.value = value;
				}}
				plainOf={textOfPastedHtml}
				text={text.value}
				typed={typed.value}
				problem={notice.value}
				items={items.value}
				chosen={chosen.value}
				view={view.value}
				profile={profile.value}
				locked={locked.value}
				fit={fit.value}
				opening={openingFit.value}
				gates={gates.value}
				was={was.value}
				marks={marks.value}
				saved={view.value?.saved ?? null}
				saving={saving.value}
				notices={notices.value}
				said={said.value}
			/>
		</MoreContext.Provider>
	);
}

/** The tab whose selection was given already, so that coming back to the view does not give it twice. */
let givenTab: number | null = null;

/** Shows the view; what it returns takes it down. @param tab the tab whose selection is to be read, or null */
export function showRead(tab: number | null, into: HTMLElement): () => void {
	document.adoptedStyleSheets = [sheet];
	render(<App />, into);
	if (toRead.value.length > 0) onFiles(toRead.value);
	toRead.value = [];
	const ready = tab === null || tab === givenTab ? Promise.resolve() : giveTab(tab);
	givenTab = tab ?? givenTab;
	ready.then(reader).then(
		({prepare}) => prepare(),
		(error: unknown) => console.error('Jobprism:', error),
	);
	const unwatch = watchPreferences(name => {
		if (name === 'hidden' || name === 'corrections') anew();
	});
	// It may have changed while another view was up.
	anew();
	return () => {
		unwatch();
		unmark();
		marks.value = false;
		render(null, into);
	};
}

/** The detail of one saved posting: its record as it stands, read with today's knowledge, changed in place. Wiring only. */
import '../../lib/ui/popup.css';
import '../../lib/ui/panel/panel.css';
import '../../lib/ui/table/detail.css';
import {effect, signal} from '@preact/signals';
import {render} from 'preact';
import {setNote} from '../../lib/keep/desk';
import {findSaved} from '../../lib/keep/shelf';
import type {Analysis, Posting, PostingKey, QuoteInContext, SavedPosting} from '../../lib/model';
import {flash, mark, unmark} from '../../lib/read/highlight';
import {highlightCss} from '../../lib/read/highlight-css';
import {newChangeId, openOptions} from '../../lib/shell/ask-changes';
import {marksOf} from '../../lib/shell/marks';
import {watchPreferences} from '../../lib/shell/preferences';
import {MoreContext} from '../../lib/ui/more';
import {LaterContext} from '../../lib/ui/panel/later';
import * as later from '../../lib/ui/panel/later-parts';
import {Detail} from '../../lib/ui/table/detail';
import type {NoteAnswer} from '../../lib/ui/table/note';
import * as unfolding from '../../lib/ui/unfolding';
import {locked, openAnew, profile} from '../posting/person';
import {onAddOwn, onDrop, onHave, onLevel, onUndo} from '../posting/person-acts';
import {scored} from '../posting/scored';
import {lookAgain} from './look-again';
import {putStages} from './saved-edits';
import {refused} from './undoing';

const sheet = new CSSStyleSheet();
/** What reads brings the knowledge along, and so comes with the first posting that is opened. */
const analysed = async (posting: Posting): Promise<Analysis> => (await import('./read-given')).personalAnalysis(posting);

/** Puts the detail up; what it returns takes it down. @param back the table's address */
export async function showDetail(key: PostingKey, back: string, into: HTMLElement): Promise<() => void> {
	const saved = signal<SavedPosting | null>(null);
	const analysis = signal<Analysis | null>(null);
	const marks = signal(false);
	let ended = false;
	openAnew();
	document.adoptedStyleSheets = [sheet];

	const {fit, lists, was} = scored(analysis, onUndo);

	/** The record as it is now; read anew where its text is another. */
	async function look(): Promise<void> {
		const kept = await findSaved(key);
		if (ended) return;
		if (!kept.ok) return refused(kept.code);
		const old = saved.value;
		saved.value = kept.value;
		if (kept.value === null || (analysis.value !== null && old?.posting.text === kept.value.posting.text)) return;
		const read = await analysed(kept.value.posting);
		if (!ended) analysis.value = read;
	}
	/** What the person hides or puts right, in whichever page, is read anew here too. */
	async function readAnew(): Promise<void> {
		const posting = saved.value?.posting;
		if (posting === undefined) return;
		const read = await analysed(posting);
		if (!ended && saved.value?.posting.text === posting.text) analysis.value = read;
	}
	async function onNote(note: string, from: string): Promise<NoteAnswer> {
		const done = await setNote({key, note, from, changeId: newChangeId()});
		if (!done.ok) {
			refused(done.code);
			return {kind: 'failed'};
		}
		if (done.value.kind === 'gone') return {kind: 'failed'};
		return done.value.kind === 'kept' ? {kind: 'kept'} : {kind: 'changed', theirs: done.value.saved.note};
	}
	const unfold = (): HTMLElement | null => {
		const box = document.querySelector<HTMLDetailsElement>('#archive');
		if (box !== null) box.open = true;
		return document.querySelector<HTMLElement>('#archived');
	};
	function onMarks(on: boolean): void {
		const [read, text] = [analysis.value, saved.value?.posting.text];
		if (read === null || text === undefined) return;
		marks.value = on;
		if (on) sheet.replaceSync(highlightCss(mark(document, marksOf(read, text)).dark));
		else unmark();
	}
	function onShow(quote: QuoteInContext): void {
		unfold();
		sheet.replaceSync(highlightCss(flash(document, quote).dark));
	}

	await look();
	const ends = [
		lookAgain(look),
		watchPreferences(name => {
			if (name === 'hidden' || name === 'corrections') readAnew().catch(error => console.error('Jobprism:', error));
		}),
		effect(() =>
			render(
				<MoreContext.Provider value={unfolding}>
					<LaterContext.Provider value={later}>
						<Detail
							{...{back, onAddOwn, onDrop, onHave, onLevel, onMarks, onNote, onShow}}
							saved={saved.value}
							analysis={analysis.value}
							profile={profile.value}
							locked={locked.value}
							fit={fit.value}
							lists={lists.value}
							was={was.value}
							marks={marks.value}
							now={Date.now()}
							onStage={stage => void putStages([key], stage)}
							onOptions={() => void openOptions()}
						/>
					</LaterContext.Provider>
				</MoreContext.Provider>,
				into,
			),
		),
	];
	return () => {
		ended = true;
		for (const end of ends) end();
		unmark();
		render(null, into);
	};
}

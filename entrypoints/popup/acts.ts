/** What a person does with a posting in the popup and in the panel: marking, saving, correcting. Law: all state is main.tsx's; each act is asked of the worker, and what fails is told in place. */
import type {Signal} from '@preact/signals';
import type {Correction, PostingKey, QuoteInContext, Stage, TabView} from '../../lib/model';
import {askCorrect, askMark, askSave, askShow, askStage, newChangeId} from '../../lib/shell/ask';
import {openWelcome} from '../../lib/shell/consent';
import {followLook} from '../../lib/shell/look';
import type {FailureCode} from '../../lib/shell/messages';
import {browser} from '../../lib/shell/native-browser';
import {failureWords} from '../../lib/ui/failure-words';
import type {SavedState} from '../../lib/ui/foot';
import type {NoticeText} from '../../lib/ui/notice';
import {say, sayOf} from '../../lib/ui/say';

type State = {
	readonly tab: Signal<number | null>;
	readonly view: Signal<TabView | null>;
	readonly marks: Signal<boolean>;
	readonly saved: Signal<SavedState>;
	readonly saving: Signal<boolean>;
	readonly said: Signal<string>;
	readonly tell: (subject: string, notice: NoticeText | null) => void;
	readonly show: (view: TabView) => void;
};

/** Kept until an answer came, so that trying again for the same posting is the same change. */
let change: {readonly of: PostingKey; readonly id: string} | null = null;

export function makeActs({tab, view, marks, saved, saving, said, tell, show}: State) {
	async function onMarks(on: boolean): Promise<void> {
		if (tab.value === null) return;
		marks.value = on;
		const answer = await askMark(tab.value, on);
		marks.value = answer.ok ? answer.value.marks : !on;
		if (!answer.ok) tell('page', {text: say('failures_marks_failed'), help: say('failures_marks_failed_help'), code: answer.code});
		else tell('page', on && answer.value.asked > 0 && answer.value.placed === 0 ? {text: say('failures_marks_none')} : null);
	}
	async function onShow(quote: QuoteInContext): Promise<void> {
		if (tab.value === null) return;
		const answer = await askShow(tab.value, quote);
		const shown = answer.ok && answer.value.placed > 0;
		tell('page', shown ? null : {text: say('failures_show_failed'), help: say('failures_show_failed_help'), ...(answer.ok ? {} : {code: answer.code})});
	}

	function failed(code: FailureCode): void {
		tell('save', {...failureWords('save', code), code});
	}
	async function onSave(): Promise<void> {
		const at = view.value;
		if (tab.value === null || at?.kind !== 'posting' || saving.value) return;
		saving.value = true;
		const {key} = at.posting;
		if (change?.of !== key) change = {of: key, id: newChangeId()};
		const answer = await askSave(tab.value, key, change.id);
		saving.value = false;
		if (!answer.ok) return failed(answer.code);
		change = null;
		saved.value = answer.value;
		said.value = sayOf('stage', answer.value.stage);
		tell('save', null);
	}
	async function onStage(stage: Stage): Promise<void> {
		if (saved.value === null) await onSave();
		const at = view.value;
		if (at?.kind !== 'posting' || saved.value === null || saved.value.stage === stage) return;
		saving.value = true;
		const answer = await askStage(at.posting.key, stage, newChangeId());
		saving.value = false;
		if (!answer.ok) return failed(answer.code);
		saved.value = answer.value;
		said.value = sayOf('stage', answer.value.stage);
		tell('save', null);
	}
	async function onCorrect(correction: Correction): Promise<boolean> {
		const at = view.value;
		if (tab.value === null || at?.kind !== 'posting') return false;
		const answer = await askCorrect(tab.value, at.posting.key, correction, newChangeId());
		tell('correct', answer.ok ? null : {...failureWords('correct', answer.code), code: answer.code});
		if (!answer.ok) return false;
		show(answer.value);
		said.value = Object.values(correction).some(own => own !== null) ? say('reading_kept') : say('reading_taken_back');
		return true;
	}
	/** The person has not agreed yet: the page that asks is shown in place of this one. */
	async function onUnasked(): Promise<void> {
		await openWelcome();
		window.close();
	}
	async function onPaste(): Promise<void> {
		await browser.tabs.create({url: `${browser.runtime.getURL('/workspace.html')}#read`});
		window.close();
	}
	return {followLook, onPaste, onUnasked, onMarks, onShow, onSave, onStage, onCorrect};
}

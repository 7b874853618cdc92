/** What a person does in popup and panel: marking, saving, correcting, going elsewhere. Law: all state is tab-state.ts's; each act is asked of the worker, and what fails is told in place. */
import type {Correction, PostingKey, QuoteInContext, Stage} from '../../lib/model';
import {askCorrect, askMark, askSave, askShow, askStage, askWhole, newChangeId} from '../../lib/shell/ask-changes';
import {openWelcome} from '../../lib/shell/consent';
import type {FailureCode} from '../../lib/shell/messages';
import {browser} from '../../lib/shell/native-browser';
import {openPanel} from '../../lib/shell/panel';
import {requestSite} from '../../lib/shell/site-permission';
import {showWorkspace, workspaceTabs} from '../../lib/shell/workspace-tab';
import {failureWords} from '../../lib/ui/failure-words';
import {say, sayOf} from '../../lib/ui/say';
import {viewAt} from '../../lib/ui/table/address';
import {ask, marks, own, refused, said, saved, saving, show, tab, tell, view, watchWait} from './tab-state';

export {followLook} from '../../lib/shell/look';
export * from './person-acts';
export * from './personal';

export async function onMarks(on: boolean): Promise<void> {
	if (tab.value === null) return;
	marks.value = on;
	const answer = await askMark(tab.value, on);
	marks.value = answer.ok ? answer.value.marks : !on;
	if (!answer.ok) tell('page', {text: say('failures_marks_failed'), help: say('failures_marks_failed_help'), code: answer.code});
	else tell('page', on && answer.value.asked > 0 && answer.value.placed === 0 ? {text: say('failures_marks_none')} : null);
}
export async function onShow(quote: QuoteInContext): Promise<void> {
	if (tab.value === null) return;
	const answer = await askShow(tab.value, quote);
	const shown = answer.ok && answer.value.placed > 0;
	tell('page', shown ? null : {text: say('failures_show_failed'), help: say('failures_show_failed_help'), ...(answer.ok ? {} : {code: answer.code})});
}

/** Kept until an answer came, so that trying again for the same posting is the same change. */
let change: {readonly of: PostingKey; readonly id: string} | null = null;
function failed(code: FailureCode): void {
	tell('save', {...failureWords('save', code), code});
}
export async function onSave(): Promise<void> {
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
export async function onStage(stage: Stage): Promise<void> {
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
export async function onCorrect(correction: Correction): Promise<boolean> {
	const at = view.value;
	if (tab.value === null || at?.kind !== 'posting') return false;
	const answer = await askCorrect(tab.value, at.posting.key, correction, newChangeId());
	tell('correct', answer.ok ? null : {...failureWords('correct', answer.code), code: answer.code});
	if (!answer.ok) return false;
	show(answer.value);
	said.value = Object.values(correction).some(mine => mine !== null) ? say('reading_kept') : say('reading_taken_back');
	return true;
}

/** Reads the whole page in place of the selection. */
export const onWhole = (): void => void ask(askWhole);
export function onAgain(): void {
	if (view.value?.kind === 'none' && view.value.reason === 'few-selected') {
		onWhole();
		return;
	}
	view.value = null;
	watchWait();
	void ask();
}
export async function onReadFrame(): Promise<void> {
	if (view.value?.kind !== 'framed') return;
	// At once: the browser asks only while the click counts.
	const allowed = await requestSite(view.value.frame.url);
	refused.value = !allowed;
	if (allowed) onAgain();
}

/** Leads to another page of ours. */
async function lead(open: () => Promise<unknown>): Promise<void> {
	await open();
	if (own.closes) window.close();
}
export const onOptions = (): Promise<void> => lead(() => browser.runtime.openOptionsPage());
export const onPaste = (): Promise<void> => lead(() => showWorkspace('#read', null));
/** The saved postings, in the tab that shows them already where there is one. */
export const onShelf = (): Promise<void> =>
	lead(async () => {
		const open = (await workspaceTabs()).find(({hash}) => viewAt(hash).kind === 'saved');
		await showWorkspace(open?.hash ?? '', open?.id ?? null);
	});
/** The page of the first run, which asks whether pages may be read. */
export const onWelcome = (): Promise<void> => lead(openWelcome);
/** At once: the browser opens it only while the click counts. */
export async function onPanel(): Promise<void> {
	const beside = tab.value;
	if (beside !== null) await lead(() => openPanel(beside));
}

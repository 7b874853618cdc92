/** What popup, panel and workspace ask of the worker once a posting stands. Law: every call settles, and what changes something is repeated under the same `changeId`. */
import type {Correction, PostingKey, QuoteInContext, Stage, TabView} from '../model';
import {ask} from './ask';
import type {Outcome, Placed, Saved} from './messages';
import {browser} from './native-browser';

/** Puts the selection of this tab aside and reads the whole page. Never rejects. */
export async function askWhole(tabId: number): Promise<TabView> {
	const answer = await ask({kind: 'tab.whole', tabId});
	return answer.ok ? answer.value : {kind: 'failed', code: answer.code};
}

/** Saves the posting of this tab. `key` says which one is meant: where the tab shows another by now the answer is `stale`. */
export function askSave(tabId: number, key: PostingKey, changeId: string): Promise<Outcome<Saved>> {
	return ask({kind: 'posting.save', tabId, key, changeId});
}

/** Keeps the person's own words for the posting of this tab; null in a field: what the page says. Answers with what the tab holds then. */
export function askCorrect(tabId: number, key: PostingKey, correction: Correction, changeId: string): Promise<Outcome<TabView>> {
	return ask({kind: 'posting.correct', tabId, key, correction, changeId});
}

/** Sets the stage of a saved posting. */
export function askStage(key: PostingKey, stage: Stage, changeId: string): Promise<Outcome<Saved>> {
	return ask({kind: 'posting.stage', key, stage, changeId});
}

/** Marks the page, or takes the marks back; tells how many of the quotes found their place. */
export function askMark(tabId: number, on: boolean): Promise<Outcome<Placed & {readonly marks: boolean}>> {
	return ask({kind: 'tab.mark', tabId, on});
}

/** Scrolls the page to these words and flashes them. */
export function askShow(tabId: number, quote: QuoteInContext): Promise<Outcome<Placed>> {
	return ask({kind: 'tab.show', tabId, quote});
}

/** Opens the options in a tab of their own. */
export async function openOptions(): Promise<void> {
	await browser.runtime.openOptionsPage();
}

/** A fresh idempotency key. */
export function newChangeId(): string {
	return crypto.randomUUID();
}

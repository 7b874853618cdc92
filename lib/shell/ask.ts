/** What popup, panel and options ask of the worker. Law: every call settles, and what changes something is repeated under the same `changeId`. */
import type {Correction, PostingKey, QuoteInContext, Stage, TabView} from '../model';
import type {AnswerTo, News, Outcome, PageMessage, Placed, Saved} from './messages';
import {browser} from './native-browser';

/** Milliseconds to wait for an answer, and how often the same message is sent. */
const PATIENCE = 5000;
/** The same for what has the page read, which may take longer. */
const READING_PATIENCE = 12_000;
const ATTEMPTS = 3;
/** Milliseconds before the next attempt where the worker could not be reached at all. */
const BREATH = 150;

/** The tab that the person looks at, or null where there is none. */
export async function currentTabId(): Promise<number | null> {
	const [tab] = await browser.tabs.query({active: true, currentWindow: true});
	return tab?.id ?? null;
}

/** What the tab holds, read afresh from the page. Never rejects: silence is `{kind: 'failed', code: 'no-answer'}`. */
export async function askTab(tabId: number): Promise<TabView> {
	const answer = await ask({kind: 'tab.ask', tabId});
	return answer.ok ? answer.value : {kind: 'failed', code: answer.code};
}

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

/** Calls back when a tab's content is another: ask again then. Returns what ends it. */
export function watchTabs(changed: (tabId: number) => void): () => void {
	const listener = (raw: unknown, sender: {readonly id?: string}): undefined => {
		const news = raw as Partial<News> | null;
		if (sender.id === browser.runtime.id && news?.kind === 'tab.changed' && typeof news.tabId === 'number') changed(news.tabId);
	};
	browser.runtime.onMessage.addListener(listener);
	return () => browser.runtime.onMessage.removeListener(listener);
}

async function ask<M extends PageMessage>(message: M): Promise<AnswerTo<M>> {
	for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
		const answer = await once(message);
		if (answer !== null) return answer;
	}
	return {ok: false, code: 'no-answer'};
}

/** One attempt; null where no answer came. */
async function once<M extends PageMessage>(message: M): Promise<AnswerTo<M> | null> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const silence = new Promise<null>(resolve => {
		timer = setTimeout(() => resolve(null), message.kind === 'tab.ask' || message.kind === 'tab.whole' ? READING_PATIENCE : PATIENCE);
	});
	// The worker may be starting or just stopped: the browser says so by rejecting, at once.
	const answer = browser.runtime.sendMessage(message).then(
		(reply: unknown) => (isAnswer<M>(reply) ? reply : null),
		() => null,
	);
	const first = await Promise.race([answer, silence]);
	clearTimeout(timer);
	if (first === null) await new Promise(resolve => setTimeout(resolve, BREATH));
	return first;
}

function isAnswer<M extends PageMessage>(reply: unknown): reply is AnswerTo<M> {
	return typeof reply === 'object' && reply !== null && 'ok' in reply && typeof reply.ok === 'boolean';
}

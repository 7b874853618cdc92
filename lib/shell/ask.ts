/** Asking the worker, and first of all what a tab holds. Law: every call settles; what else is asked of the worker is ask-changes.ts. */
import type {TabView} from '../model';
import type {AnswerTo, News, PageMessage} from './messages';
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
export async function askTab(tabId: number, kind: 'tab.ask' | 'tab.follow' = 'tab.ask'): Promise<TabView> {
	const answer = await ask({kind, tabId});
	return answer.ok ? answer.value : {kind: 'failed', code: answer.code};
}

/** The same where nobody clicked for it: a tab whose site was taken back is not read. */
export const followedTab = (tabId: number): Promise<TabView> => askTab(tabId, 'tab.follow');

/** Calls back when a tab's content is another: ask again then. Returns what ends it. */
export function watchTabs(changed: (tabId: number) => void): () => void {
	const listener = (raw: unknown, sender: {readonly id?: string}): undefined => {
		const news = raw as Partial<News> | null;
		if (sender.id === browser.runtime.id && news?.kind === 'tab.changed' && typeof news.tabId === 'number') changed(news.tabId);
	};
	browser.runtime.onMessage.addListener(listener);
	return () => browser.runtime.onMessage.removeListener(listener);
}

/** Sends a message until it is answered, three times at most; `no-answer` where it never is. Never rejects. */
export async function ask<M extends PageMessage>(message: M): Promise<AnswerTo<M>> {
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
		timer = setTimeout(
			() => resolve(null),
			message.kind === 'tab.ask' || message.kind === 'tab.follow' || message.kind === 'tab.whole' ? READING_PATIENCE : PATIENCE,
		);
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

/** What the extension's own pages ask of the worker, for tests of what comes of it. */
import type {TabView} from '../../lib/model';
import type {Answers, Outcome, PageMessage} from '../../lib/shell/messages';
import {route} from '../../lib/shell/router';
import type {Mind} from '../../lib/shell/tabs';

/** @param mind asked anew for each message, since each test has its own */
export function asking(mind: () => Mind) {
	async function ask<M extends PageMessage>(message: M): Promise<Outcome<Answers[M['kind']]>> {
		return (await route({from: 'page', message}, mind())) as Outcome<Answers[M['kind']]>;
	}
	async function view(): Promise<TabView> {
		const answer = await ask({kind: 'tab.ask', tabId: 7});
		if (!answer.ok) throw new Error(answer.code);
		return answer.value;
	}
	return {ask, view};
}

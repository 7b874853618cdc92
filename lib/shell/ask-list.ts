/** Asks what the page of a tab lists. Law: what a page hands back is held against its shape; what is none is as if the page listed nothing. */
import type {LinkList} from '../model';
import {ask} from './ask';
import {flag, list, object, oneOf, type Shape, text} from './shape';

const isList: Shape<LinkList> = object({
	url: text(2000),
	links: list(
		object({address: text(2000), title: text(200), by: oneOf('heading', 'words', 'label'), job: text(64), repeats: flag, lines: list(text(100), 8)}),
		1000,
	),
});

/** null: the page may not be asked, or tells nothing. */
export async function askList(tabId: number): Promise<LinkList | null> {
	const answer = await ask({kind: 'tab.list', tabId});
	return answer.ok && isList(answer.value) ? answer.value : null;
}

/** Opens and reads the side panel, in Firefox the sidebar, as the browser itself shows it: beside a tab, in no tab of its own. */

import {type LoadedChromium, until} from './chromium';
import {attachTo, type ChromiumTarget} from './chromium-target';
import {asExpression} from './in-page';

export type PanelReading = {
	readonly busy: boolean;
	readonly title: string;
	readonly role: string;
	readonly fit: string;
	readonly phrases: number;
	readonly skills: readonly string[];
	readonly facts: readonly string[];
	readonly selected: string;
	readonly empty: string;
	readonly documented: string;
	readonly scrolled: number;
};

/** Runs in the panel; seen there and nowhere else. */
function readDocument(): PanelReading {
	const textOf = (element: Element | null): string => (element instanceof HTMLElement ? element.innerText.replace(/\s+/g, ' ').trim() : '');
	const one = (selector: string): string => textOf(document.querySelector(selector));
	const all = (selector: string): readonly string[] => [...document.querySelectorAll(selector)].map(textOf);
	const main = document.querySelector('main');
	return {
		busy: main === null || main.ariaBusy === 'true' || (document.querySelector('#role') === null && document.querySelector('.empty') === null),
		title: one('h1'),
		role: one('#role .verdict'),
		fit: one('.fitnum'),
		phrases: document.querySelectorAll('#role .quote').length,
		skills: all('.sk .nm'),
		facts: all('.facts > div'),
		selected: one('.sk.selected .nm, .quote.selected q'),
		empty: one('.empty h2'),
		documented: one('.documented'),
		scrolled: document.documentElement.scrollTop,
	};
}
export const panelExpression = asExpression(readDocument);

/** The open panel of Chromium, which its driver shows no page for. */
export async function chromiumPanel({browser, origin, targets}: LoadedChromium): Promise<ChromiumTarget> {
	const info = await until('the side panel to open', async () => (await targets()).find(({url, type}) => url === `${origin}/sidepanel.html` && type !== 'tab'));
	const panel = await attachTo(browser, info);
	await until('the panel’s document', () => panel.evaluate<boolean>('document.readyState === "complete"'));
	return panel;
}

/** The person's word that pages may be read. Law: without it no script goes into a page and nothing that a page says is taken in; a record that cannot be read is no word. */
import {browser} from './native-browser';
import {count, object} from './shape';

const KEY = 'consent';
const isStored = object({at: count}, true);
const timeOf = (raw: unknown): number | null => (isStored(raw) ? raw.at : null);

/** When the person agreed, in milliseconds since 1970; null: not, or not any more. */
export async function readConsent(): Promise<number | null> {
	return timeOf((await browser.storage.local.get(KEY))[KEY]);
}

/** @param at milliseconds since 1970 */
export async function giveConsent(at: number): Promise<void> {
	await browser.storage.local.set({[KEY]: {at}});
}

export async function takeBackConsent(): Promise<void> {
	await browser.storage.local.remove(KEY);
}

/** Calls back when it was given or taken back, in whichever page. Returns what ends it. */
export function watchConsent(changed: (at: number | null) => void): () => void {
	const listener = (changes: Readonly<Record<string, {readonly newValue?: unknown}>>, area: string): void => {
		if (area === 'local' && changes[KEY] !== undefined) changed(timeOf(changes[KEY].newValue));
	};
	browser.storage.onChanged.addListener(listener);
	return () => browser.storage.onChanged.removeListener(listener);
}

/** Shows the page that asks for it: the tab that has it already, or a new one. */
export async function openWelcome(): Promise<void> {
	const address = browser.runtime.getURL('/welcome.html');
	const open = (await browser.tabs.query({})).find(({url}) => url?.startsWith(address));
	if (open?.id === undefined) await browser.tabs.create({url: address});
	else await browser.tabs.update(open.id, {active: true});
}

/** detect.js runs by itself on the hosts that the person granted, and on no other. Law: registered scripts = granted hosts, and none before the person agreed that pages are read. */
import {browser} from './browser';
import {readConsent} from './consent';

const ID = 'detect';

let running: Promise<void> = Promise.resolve();

/** Brings the registration in line with what is granted now. Calls run one after the other: start, install and a grant may come at once. */
export function syncDetection(): Promise<void> {
	running = running.then(sync, sync);
	return running;
}

/** Looks once in the tabs that are open already on sites just granted: the browser puts a registered script into pages that are loaded later alone. */
export async function lookAround(origins: readonly string[]): Promise<void> {
	if (origins.length === 0 || (await readConsent()) === null) return;
	const tabs = await browser.tabs.query({url: [...origins]});
	// A tab that lets nobody in, or is gone by now, is read at the person's click.
	await Promise.allSettled(tabs.map(({id}) => (id === undefined ? null : browser.scripting.executeScript({target: {tabId: id}, files: ['/detect.js']}))));
}

async function sync(): Promise<void> {
	const {origins = []} = await browser.permissions.getAll();
	const matches = (await readConsent()) === null ? [] : [...origins].sort();
	const [registered] = await browser.scripting.getRegisteredContentScripts({ids: [ID]});
	if (matches.length === 0) {
		if (registered !== undefined) await browser.scripting.unregisterContentScripts({ids: [ID]});
		return;
	}
	const script = {id: ID, js: ['detect.js'], matches, allFrames: false, runAt: 'document_idle' as const, persistAcrossSessions: true};
	if (registered === undefined) await browser.scripting.registerContentScripts([script]);
	else if (JSON.stringify([...(registered.matches ?? [])].sort()) !== JSON.stringify(matches)) await browser.scripting.updateContentScripts([script]);
}

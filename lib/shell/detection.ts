/** detect.js runs by itself on the hosts that the person granted, and on no other. Law: registered scripts = granted hosts. */
import {browser} from './browser';

const ID = 'detect';

let running: Promise<void> = Promise.resolve();

/** Brings the registration in line with what is granted now. Calls run one after the other: start, install and a grant may come at once. */
export function syncDetection(): Promise<void> {
	running = running.then(sync, sync);
	return running;
}

async function sync(): Promise<void> {
	const {origins = []} = await browser.permissions.getAll();
	const matches = [...origins].sort();
	const [registered] = await browser.scripting.getRegisteredContentScripts({ids: [ID]});
	if (matches.length === 0) {
		if (registered !== undefined) await browser.scripting.unregisterContentScripts({ids: [ID]});
		return;
	}
	const script = {id: ID, js: ['detect.js'], matches, allFrames: false, runAt: 'document_idle' as const, persistAcrossSessions: true};
	if (registered === undefined) await browser.scripting.registerContentScripts([script]);
	else if (JSON.stringify([...(registered.matches ?? [])].sort()) !== JSON.stringify(matches)) await browser.scripting.updateContentScripts([script]);
}

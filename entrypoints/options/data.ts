/** All that is kept, on the options page: how much it is, and deleting it. Law: storage, database and permissions together, and only what is gone is called gone. */
import {signal} from '@preact/signals';
import {eraseDatabases} from '../../lib/keep/erase';
import {openWelcome} from '../../lib/shell/consent';
import {eraseConsentFirst, eraseSettings} from '../../lib/shell/erase-settings';
import {browser} from '../../lib/shell/native-browser';
import type {NoticeText} from '../../lib/ui/notice';
import {noticeOf} from '../../lib/ui/say';
import {forgetProfile} from './profiles';
import {forgetTransfer} from './transfer';

export const kept = signal<string | null>(null);
export const deleteState = signal<'idle' | 'deleting' | 'deleted'>('idle');
export const deleteProblem = signal<NoticeText | null>(null);
export const requests = signal(0);

const shownSize = (bytes: number): string => (bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`);

/** What this page asked of any address but the extension's own, by the browser's own account. */
function countRequests(): number {
	const own = browser.runtime.getURL('' as never);
	return performance.getEntriesByType('resource').filter(({name}) => !name.startsWith(own) && !name.startsWith('data:') && !name.startsWith('blob:')).length;
}

export async function startData(): Promise<void> {
	requests.value = countRequests();
	const used = (await navigator.storage?.estimate?.().catch(() => null))?.usage;
	kept.value = used === undefined ? null : shownSize(used);
}

export async function onDeleteAll(): Promise<void> {
	deleteState.value = 'deleting';
	deleteProblem.value = null;
	// What stands on the screen would be written again with the next change.
	forgetProfile();
	forgetTransfer();
	const done = await erase().catch((error: unknown) => {
		console.error('Jobprism:', error);
		return false;
	});
	deleteState.value = done ? 'deleted' : 'idle';
	deleteProblem.value = done ? null : noticeOf('preferences', 'delete_failed');
	await startData();
	if (done) await openWelcome();
}

async function erase(): Promise<boolean> {
	await eraseConsentFirst();
	const gone = await eraseDatabases();
	const left = await eraseSettings();
	return gone === 'erased' && left.length === 0;
}

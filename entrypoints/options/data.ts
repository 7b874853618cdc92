/** All that is kept, on the options page: how much it is, and deleting it. Law: storage, database and permissions together, and only what is gone is called gone. */
import {signal} from '@preact/signals';
import {eraseDatabases} from '../../lib/keep/erase';
import {giveBackSites, grantedSites} from '../../lib/shell/granted-sites';
import {browser} from '../../lib/shell/native-browser';
import type {NoticeText} from '../../lib/ui/notice';
import * as words from '../../lib/ui/words/preferences';

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
	// The word of consent goes with the rest, first: from then on no page is read.
	await browser.storage.local.clear();
	const [gone, sites] = await Promise.all([eraseDatabases().catch(() => 'blocked' as const), grantedSites()]);
	await browser.storage.session.clear();
	const closed = sites.length === 0 || (await giveBackSites(sites));
	const left = Object.keys(await browser.storage.local.get(null)).length;
	const done = gone === 'erased' && closed && left === 0;
	deleteState.value = done ? 'deleted' : 'idle';
	deleteProblem.value = done ? null : words.deleteFailed;
	await startData();
}

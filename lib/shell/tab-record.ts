/**
 * What each tab showed when it was last read, in storage.session so that a restarted worker knows it. Law: a cache; it is for one document, one address and one
 * content, and whatever does not match is as if it were not there.
 */
import type {Analysis, Posting, PostingKey} from '../model';
import {browser} from './browser';
import {isPlain} from './shape';

/** What is known of a document, whatever it shows. */
export type Frame = {
	/** The name that page.js gave to its document. */
	readonly document: string;
	readonly origin: string;
	readonly marks: boolean;
	/** The style for marks that lies over this document; null: none yet. */
	readonly style: Style | null;
};
export type TabRecord = Frame & {
	/** The frame within the page that holds the posting, with the name of its own document; null: the page itself does. `marks` and `style` are then its. */
	readonly inner: {readonly id: number; readonly document: string} | null;
	/** Documents that this tab showed before: the browser keeps some and brings them back as they were. Youngest first. */
	readonly earlier: readonly Frame[];
	/** null: the page holds no posting. */
	readonly found: Found | null;
	/** What stood here under the address before; null: nothing. */
	readonly left: Left | null;
};
/** Names (hashes) of what a document showed when it went on to another posting, and when that was, in milliseconds since 1970. */
export type Left = {readonly key: PostingKey; readonly text: string; readonly whole: string; readonly at: number};
export type Style = 'light' | 'dark';
export type Found = {
	/** Hash of the posting with all that was told about it. */
	readonly hash: string;
	/** Of the knowledge that made the analysis. */
	readonly fingerprint: string;
	readonly posting: Posting;
	readonly analysis: Analysis;
	readonly firstSeenAt: number;
};

const PREFIX = 'tab:';
/** Characters of JSON of one record. The area holds some 10 MB; a posting at its cap with all its evidence stays below this. */
const LARGEST = 3_000_000;

/** The record of a tab, or null. */
export async function tabRecord(tabId: number): Promise<TabRecord | null> {
	const stored: unknown = (await browser.storage.session.get(PREFIX + tabId))[PREFIX + tabId];
	return isRecord(stored) ? stored : null;
}

/** All records with their tabs. */
export async function tabRecords(): Promise<readonly (readonly [tabId: number, record: TabRecord])[]> {
	const all: Readonly<Record<string, unknown>> = await browser.storage.session.get(null);
	return Object.entries(all).flatMap(([key, value]) => (key.startsWith(PREFIX) && isRecord(value) ? [[Number(key.slice(PREFIX.length)), value] as const] : []));
}

/** Keeps the record and forgets those of tabs that are closed. A record too large to keep is forgotten: it is then read again. */
export async function keepTabRecord(tabId: number, record: TabRecord): Promise<void> {
	await forgetClosedTabs();
	if (JSON.stringify(record).length > LARGEST) return forgetTab(tabId);
	const write = (): Promise<void> => browser.storage.session.set({[PREFIX + tabId]: record});
	try {
		await write();
	} catch {
		// The area is full: the other tabs are read again when they are asked for.
		const others = (await tabRecords()).map(([id]) => id).filter(id => id !== tabId);
		await browser.storage.session.remove(others.map(id => PREFIX + id));
		await write();
	}
}

export async function forgetTab(tabId: number): Promise<void> {
	await browser.storage.session.remove(PREFIX + tabId);
}

/** In a record's place: the tab's site was taken back. */
const SHUT = 'shut';

/** Forgets the tab, and notes that only the person's click opens it to us again. */
export async function shutTab(tabId: number): Promise<void> {
	await browser.storage.session.set({[PREFIX + tabId]: SHUT});
}

export async function isShut(tabId: number): Promise<boolean> {
	return (await browser.storage.session.get(PREFIX + tabId))[PREFIX + tabId] === SHUT;
}

/** The person opens the tab to us. */
export async function openTab(tabId: number): Promise<void> {
	if (await isShut(tabId)) await forgetTab(tabId);
}

async function forgetClosedTabs(): Promise<void> {
	const open = new Set((await browser.tabs.query({})).map(({id}) => `${PREFIX}${id}`));
	const closed = Object.keys(await browser.storage.session.get(null)).filter(key => key.startsWith(PREFIX) && !open.has(key));
	if (closed.length > 0) await browser.storage.session.remove(closed);
}

/** Only the worker writes here, and an analysis of other knowledge is dropped by its fingerprint, so the frame is all that is looked at. */
function isRecord(value: unknown): value is TabRecord {
	return (
		isPlain(value) &&
		typeof value.document === 'string' &&
		typeof value.origin === 'string' &&
		typeof value.marks === 'boolean' &&
		Array.isArray(value.earlier) &&
		value.inner !== undefined &&
		value.found !== undefined
	);
}

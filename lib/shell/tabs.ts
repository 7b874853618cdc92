/**
 * A tab from page to view: read, analysed, remembered, shown on the badge. Law: what is told of a tab was read from what it shows now; everything that knows
 * how to read or to keep is brought by the entry point as a `Mind`.
 */
import type {Analysis, Correction, Fit, FramedBoard, Posting, PostingKey, Profile, Reading, Stage, TabView} from '../model';
import {badgeOf, NO_BADGE, showBadge} from './badge';
import {browser} from './browser';
import {readConsent} from './consent';
import {hashOf} from './content-hash';
import {readFramed} from './framed';
import {webOrigin} from './gate';
import {type PlanFor, readTab} from './inject';
import {wantsMarks} from './marks-memory';
import type {Injected, News, Outcome, Saved} from './messages';
import {loadProfile} from './settings';
import {isPlain} from './shape';
import {frameOf, isKnown, isLeftover, leftBehind, recordOf, withInner} from './tab-frames';
import {endInTab, type MarkStyles, sendMarks} from './tab-marks';
import {type Found, forgetTab, isShut, keepTabRecord, openTab, shutTab, type TabRecord, tabRecord, tabRecords} from './tab-record';
import {inTurn, turnsDone} from './turns';

export type Mind = MarkStyles & {
	readonly planFor: PlanFor;
	/** The board whose page this address of a frame is, or null. */
	readonly framed: (address: string) => FramedBoard | null;
	/** What page.js handed back to a reading, under the key that it is kept by; null where it is none, which is our mistake or someone's hand. `url` is the browser's word for where it was. */
	readonly read: (raw: unknown, url: string) => Promise<Reading | null>;
	/** The posting with what the person wrote about it before. */
	readonly corrected: (posting: Posting) => Promise<Posting>;
	readonly analyse: (posting: Posting) => Analysis;
	/** The reading as the person wants it: hidden skills left out, corrections laid over. Shown and scored, never marked. `text` is what was analysed. */
	readonly personal: (analysis: Analysis, text: string) => Promise<Analysis>;
	/** null: the profile says too little to score anything. */
	readonly fit: (analysis: Analysis, profile: Profile) => Fit | null;
	/** Of data and code: an analysis made under another one is made again. */
	readonly fingerprint: string;
	/** When the posting was first seen, in milliseconds since 1970, this time included. */
	readonly sighted: (key: PostingKey, at: number) => Promise<number>;
	readonly saved: (key: PostingKey) => Promise<Saved | null>;
	readonly save: (what: Pick<Found, 'posting' | 'analysis'>, changeId: string, at: number) => Promise<Outcome<Saved>>;
	readonly correct: (posting: Posting, correction: Correction, changeId: string) => Promise<Outcome<void>>;
	readonly stage: (key: PostingKey, stage: Stage, changeId: string) => Promise<Outcome<Saved>>;
};

/** Characters of its address that a page tells. */
const URL_CUT = 2000;
/** How often a page is read again that went on to another address while it was read. */
const READINGS = 3;

/** Of which origins tabs were left since the worker started, one entry a time: what was read of them before may no longer be told. */
const leavings: ((origin: string) => boolean)[] = [];

/** Reads the tab now and tells what it holds. `follows`: nobody clicked for it, so a tab whose site was taken back is not read. */
export async function viewTab(tabId: number, mind: Mind, follows = false): Promise<TabView> {
	if (!follows) await openTab(tabId);
	for (let reading = 0; reading < READINGS; reading += 1) {
		const asked = leavings.length;
		if ((await readConsent()) === null) return {kind: 'unasked'};
		if (await isShut(tabId)) return {kind: 'restricted'};
		const injection = await readTab(tabId, mind.planFor);
		if (injection.kind === 'busy') return {kind: 'failed', code: 'page-busy'};
		if (injection.kind !== 'page') {
			await inTurn(tabId, () => Promise.all([forgetTab(tabId), showBadge(tabId, NO_BADGE)]));
			return injection.kind === 'gone' ? {kind: 'failed', code: 'gone'} : {kind: injection.kind};
		}
		const url = (await addressOf(tabId)) ?? injection.page.url;
		if (injection.page.raw === null || url !== injection.page.url) continue;
		const before = shownIn(await tabRecord(tabId));
		const origin = webOrigin(url) ?? '';
		const view = await inTurn(tabId, async () => {
			if (!leavings.slice(asked).some(meant => meant(origin))) return settle(tabId, injection.page, mind);
			await shutTab(tabId);
			return null;
		});
		if (view === null) return {kind: (await readConsent()) === null ? 'unasked' : 'restricted'};
		// Who asks may be quicker than the page, which then has nothing new to tell.
		await followMarks(tabId, view, mind, before);
		return view;
	}
	return {kind: 'loading'};
}

/** Which document shows which text; null: no posting. */
const shownIn = (record: TabRecord | null): string | null =>
	record === null || record.found === null ? null : `${(record.inner ?? record).document} ${record.found.posting.text}`;

/** Brings the marks in line with what the tab shows now, where they are on. `before`: what it showed when it was marked last; absent: not known. */
async function followMarks(tabId: number, view: TabView, mind: Mind, before?: string | null): Promise<void> {
	const record = await tabRecord(tabId);
	if (record?.marks === true && shownIn(record) !== before) await sendMarks(tabId, view.kind === 'posting' ? view : null, mind);
}

/** A message of a script in a page, with what the browser says of its sender. */
export type Spoken = {readonly tabId: number; readonly frameId: number; readonly origin: string; readonly url: string};

/** Takes in what a page's script sent by itself. A document that we did not open, on a host that is not granted, is not listened to. */
export async function takeReading({tabId, frameId, origin, url}: Spoken, document: string | null, raw: unknown, mind: Mind): Promise<void> {
	if ((await readConsent()) === null) return;
	const record = await tabRecord(tabId);
	if (frameId !== 0) {
		if (!isKnown(record, frameId, document)) return;
		const view = await viewTab(tabId, mind);
		await followMarks(tabId, view, mind);
		return tell({kind: 'tab.changed', tabId});
	}
	if (document === null || raw === null) {
		if (!(await isHeard(record, document, origin))) return;
		await viewTab(tabId, mind);
	} else {
		const view = await inTurn(tabId, async () => {
			// In its turn: the site may have been taken back while this waited.
			if (!(await isHeard(await tabRecord(tabId), document, origin))) return null;
			// A sender's address is where its document was loaded, in both browsers, and no longer where it is: the tab's own is.
			const now = (await addressOf(tabId)) ?? url;
			const at = isPlain(raw) && typeof raw.url === 'string' ? raw.url : now;
			// Said before the page went on, and heard after it. A page's word for an address is cut.
			return now === at || (at.length >= URL_CUT && now.startsWith(at)) ? settle(tabId, {document, url: now, ready: true, restricted: false, raw}, mind) : null;
		});
		if (view === null) return;
		await followMarks(tabId, view, mind);
	}
	await tell({kind: 'tab.changed', tabId});
}

/** Whether a document of the tab is listened to: one that we opened, or any on a host that is granted. */
const isHeard = async (record: TabRecord | null, document: string | null, origin: string): Promise<boolean> =>
	frameOf(record, document)?.origin === origin || browser.permissions.contains({origins: [`${origin}/*`]});

/** The document went on to something else: what was known of it is no longer so. */
export async function takeLeave({tabId, frameId}: Pick<Spoken, 'tabId' | 'frameId'>, document: string): Promise<void> {
	const left = await inTurn(tabId, async () => {
		const record = await tabRecord(tabId);
		if (record === null || (frameId === 0 ? record.document !== document : !isKnown(record, frameId, document))) return false;
		await Promise.all([keepTabRecord(tabId, {...record, found: null, left: await leftBehind(record, Date.now())}), showBadge(tabId, NO_BADGE)]);
		return true;
	});
	if (left) await tell({kind: 'tab.changed', tabId});
}

/** The posting of this key in this tab, with its analysis; null where the tab shows something else by now. */
export async function postingIn(tabId: number, key: PostingKey, mind: Mind): Promise<Pick<Found, 'posting' | 'analysis'> | null> {
	const found = (await tabRecord(tabId))?.found;
	if (found?.posting.key === key) return found;
	const view = await viewTab(tabId, mind);
	return view.kind === 'posting' && view.posting.key === key ? view : null;
}

/** The view as an extension page gets it. What is marked stays by the reading itself. */
export async function personalView(view: TabView, mind: Mind): Promise<TabView> {
	return view.kind === 'posting' ? {...view, analysis: await mind.personal(view.analysis, view.posting.text)} : view;
}

/** Tells the extension's pages that every tab reads otherwise now. */
export async function tellAll(mind: Mind): Promise<void> {
	await refreshBadges(mind);
	for (const [tabId] of await tabRecords()) await tell({kind: 'tab.changed', tabId});
}

/** Lays the marks anew where they are on, after their levels or colours changed. */
export async function refreshMarks(mind: Mind): Promise<void> {
	const records = await tabRecords();
	await Promise.all(records.map(([tabId, {found, marks}]) => (found !== null && marks ? sendMarks(tabId, found, mind, true) : null)));
}

/** Shows the badges of all tabs anew, after the profile changed. */
export async function refreshBadges(mind: Mind): Promise<void> {
	const records = await tabRecords();
	// Each in its turn, and by the record of then: a tab that was left meanwhile gets no badge back.
	await Promise.all(
		records.map(([tabId]) =>
			inTurn(tabId, async () => {
				const now = await tabRecord(tabId);
				if (now !== null && now.found !== null) await showFit(tabId, now.found, mind);
			}),
		),
	);
}

/** Ends all that is followed in tabs, because the person took the word back: marks go, the script in the page ends, the record is forgotten and the badge is empty. */
export const leaveTabs = (mind: Mind): Promise<void> => leave(mind, () => true, forgetTab);

/**
 * Ends it where the page, or the frame within it that was read, is of an origin that is meant: the site was taken back. A click before may still open the tab to
 * us: nothing reads it again by itself.
 */
export const leaveSites = (mind: Mind, meant: (origin: string) => boolean): Promise<void> => leave(mind, meant, shutTab);

async function leave(mind: Mind, meant: (origin: string) => boolean, forget: (tabId: number) => Promise<void>): Promise<void> {
	leavings.push(meant);
	// What is being written down now is left with the rest.
	await turnsDone();
	const records = await tabRecords();
	await Promise.all(
		records.map(async ([tabId, {origin, found}]) => {
			if (!meant(origin) && !(found !== null && meant(webOrigin(found.posting.url) ?? ''))) return;
			await endInTab(tabId, mind);
			await inTurn(tabId, () => Promise.all([forget(tabId), showBadge(tabId, NO_BADGE)]));
			await tell({kind: 'tab.changed', tabId});
		}),
	);
}

/** Tells the extension's own pages. Where none is open the browser rejects, and nobody misses the news. */
export async function tell(news: News): Promise<void> {
	await browser.runtime.sendMessage(news).catch(() => undefined);
}

async function settle(tabId: number, page: Injected, mind: Mind): Promise<TabView> {
	const reading = await mind.read(page.raw, page.url);
	if (reading === null) throw new Error('the page was read into something else than a reading');
	const record = recordOf(page, await tabRecord(tabId));
	const framed = mayBeFramed(reading) ? await readFramed(tabId, page.url, mind) : null;
	if (framed?.kind === 'posting') return unlessLeft(tabId, framed.posting, withInner(record, {id: framed.frameId, document: framed.page.document}), mind);
	// A form in a frame takes nothing from the page that tells the posting.
	if (reading.posting !== null && framed?.kind !== 'closed') return unlessLeft(tabId, reading.posting, withInner(record, null), mind);
	await showNothing(tabId, record);
	if (framed?.kind === 'closed') return {kind: 'framed', frame: framed.frame, allowed: framed.allowed};
	const reason = framed?.reason ?? (reading.posting === null ? reading.reason : 'not-a-posting');
	if (reason === 'restricted') return {kind: 'restricted'};
	return reason === 'loading' || !page.ready ? {kind: 'loading'} : {kind: 'none', reason};
}

/** Whether the posting may be in a frame of the page: the page has none of its own, or none that is sure. */
const mayBeFramed = (reading: Reading): boolean => (reading.posting === null ? reading.reason !== 'restricted' : reading.posting.doubt === 'few-signs');

/** The posting, unless it is still the one that stood here under another address. */
async function unlessLeft(tabId: number, posting: Posting, record: TabRecord, mind: Mind): Promise<TabView> {
	const left = await leftBehind(record, Date.now(), posting.key);
	if (!(await isLeftover(left, posting, Date.now()))) return found(tabId, await mind.corrected(posting), record, mind);
	await showNothing(tabId, {...record, left});
	return {kind: 'loading'};
}

async function showNothing(tabId: number, record: TabRecord): Promise<void> {
	await keepTabRecord(tabId, {...record, found: null});
	await showBadge(tabId, NO_BADGE);
}

/** The tab's address, where we may see it. */
async function addressOf(tabId: number): Promise<string | undefined> {
	return (await browser.tabs.get(tabId).catch(() => null))?.url;
}

async function found(tabId: number, posting: Posting, record: TabRecord, mind: Mind): Promise<TabView> {
	const {fingerprint} = mind;
	const hash = await hashOf(posting);
	const known = record.found?.hash === hash && record.found.fingerprint === fingerprint ? record.found : null;
	const analysis = known?.analysis ?? mind.analyse(posting);
	const [firstSeenAt, saved] = await Promise.all([
		known?.firstSeenAt ?? mind.sighted(posting.key, Date.now()),
		mind.saved(posting.key),
		showFit(tabId, {posting, analysis}, mind),
	]);
	// A posting that comes up is marked as the person left its board; one that is known, as the person left it.
	const marks = known === null ? await wantsMarks(posting) : record.marks;
	if (known === null) await keepTabRecord(tabId, {...record, marks, left: null, found: {hash, fingerprint, posting, analysis, firstSeenAt}});
	return {kind: 'posting', posting, analysis, saved, marks, firstSeenAt};
}

async function showFit(tabId: number, {posting, analysis}: Pick<Found, 'posting' | 'analysis'>, mind: Mind): Promise<void> {
	const [profile, personal] = await Promise.all([loadProfile(), mind.personal(analysis, posting.text)]);
	await showBadge(tabId, badgeOf(personal, profile === null ? null : mind.fit(personal, profile)));
}

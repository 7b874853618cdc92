/**
 * The documents of one tab, and what a document leaves behind when it goes on to another posting. Law: words that stood under the address before are not told as
 * the posting of the new one until they have stood there for a while: boards change the address first and the page after.
 */
import type {Posting, PostingKey} from '../model';
import {hashOf} from './content-hash';
import {webOrigin} from './gate';
import type {Injected} from './messages';
import type {Frame, Left, TabRecord} from './tab-record';

/** Documents remembered behind the one that is shown. */
const EARLIER = 5;
/** Milliseconds for which nothing but the address may be new, and for which the text alone may be the old one (the same job in two places). */
const HELD = 10_000;
const HELD_TEXT = 4_000;

/** What is known of the document with this name, in front or before; null where it is none of ours. */
export const frameOf = (record: TabRecord | null, document: string | null): Frame | null =>
	record === null ? null : ([record, ...record.earlier].find(frame => frame.document === document) ?? null);

/** The record to go on with for the document that is in front now: the one there is, or a fresh one that remembers those before it. */
export function recordOf({document, url}: Injected, before: TabRecord | null): TabRecord {
	if (before?.document === document) return before;
	const known = frameOf(before, document);
	const others = before === null ? [] : [bareFrame(before), ...before.earlier].filter(frame => frame.document !== document).slice(0, EARLIER);
	const fresh = {document, origin: webOrigin(url) ?? '', marks: known?.marks ?? false, style: known?.style ?? null};
	return {...fresh, inner: null, earlier: others, found: null, left: null};
}

/** The record for a posting that stands in this frame within the page, or in the page itself: what was known of another place is not so for this one. */
export function withInner(record: TabRecord, inner: TabRecord['inner']): TabRecord {
	if (record.inner?.id === inner?.id && record.inner?.document === inner?.document) return record;
	return {...record, inner, marks: false, style: null, found: null, left: null};
}

/** Whether this document in this frame of the tab, 0 for the page itself, is one that was read. */
export function isKnown(record: TabRecord | null, frameId: number, document: string | null): boolean {
	if (frameId === 0) return frameOf(record, document) !== null;
	const inner = record?.inner ?? null;
	return inner !== null && inner.id === frameId && inner.document === document;
}

/** What the document showed before it came to `key`, or before it went on at all. `now` in milliseconds since 1970. */
export async function leftBehind({found, left}: TabRecord, now: number, key?: PostingKey): Promise<Left | null> {
	if (found === null || found.posting.key === key) return left;
	return {key: found.posting.key, text: await hashOf(found.posting.text), whole: await wholeOf(found.posting), at: now};
}

/** Whether what was read is still the posting that stood here under another address. */
export async function isLeftover(left: Left | null, posting: Posting, now: number): Promise<boolean> {
	if (left === null || left.key === posting.key || now >= left.at + HELD) return false;
	if (left.text !== (await hashOf(posting.text))) return false;
	return now < left.at + HELD_TEXT || left.whole === (await wholeOf(posting));
}

const bareFrame = ({document, origin, marks, style}: Frame): Frame => ({document, origin, marks, style});
const wholeOf = ({title, company, location, text}: Posting): Promise<string> => hashOf([title.value, company?.value, location?.value, text]);

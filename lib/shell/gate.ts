/**
 * Where messages come in: unknown data and its sender to a typed message, or null. Law: who speaks is read from the browser's account of the sender, never
 * from the message; what is not on the list of its class is dropped; nothing throws.
 */
import type {PostingKey, Stage} from '../model';
import type {Buckets} from './bucket';
import type {ContentMessage, PageMessage} from './messages';
import {anything, type Caps, count, fits, flag, isPlain, nullable, object, oneOf, type Shape, text} from './shape';

/** This extension, as the browser names it: its id, and the origin of its pages without a slash at the end. */
export type Self = {readonly id: string; readonly origin: string};
export type Received =
	| {readonly from: 'page'; readonly message: PageMessage}
	| {
			readonly from: 'content';
			readonly message: ContentMessage;
			readonly tabId: number;
			readonly frameId: number;
			readonly origin: string;
			readonly url: string;
	  };

const CAPS: Caps = {characters: 256_000, string: 100_000, array: 2000, nodes: 20_000, depth: 16};
/** A page's account of a posting: two million characters of its data, and several witnesses of up to the 200,000 characters that are analysed. */
const PAGE_CAPS: Caps = {characters: 2_800_000, string: 200_000, array: 20_000, nodes: 500_000, depth: 16};

const quote = object({quote: text(2000), before: text(64), after: text(64)});
/** A key may be a whole canonical address. */
const key: Shape<PostingKey> = text(2100);
const changeId = text(64);
const document = text(64);
/** A field that a person wrote; what is in it is tidied before it is kept. */
const words = nullable(text(400));
const stage: Shape<Stage> = oneOf('saved', 'applied', 'interview', 'offer', 'closed');

type Shapes<M extends {readonly kind: string}> = {readonly [K in M['kind']]: Shape<Extract<M, {readonly kind: K}>>};

const fromPages: Shapes<PageMessage> = {
	'tab.ask': object({kind: oneOf('tab.ask'), tabId: count}),
	'tab.follow': object({kind: oneOf('tab.follow'), tabId: count}),
	'tab.whole': object({kind: oneOf('tab.whole'), tabId: count}),
	'tab.list': object({kind: oneOf('tab.list'), tabId: count}),
	'tab.mark': object({kind: oneOf('tab.mark'), tabId: count, on: flag}),
	'tab.show': object({kind: oneOf('tab.show'), tabId: count, quote}),
	'posting.save': object({kind: oneOf('posting.save'), tabId: count, key, changeId}),
	'posting.correct': object({kind: oneOf('posting.correct'), tabId: count, key, correction: object({title: words, company: words, location: words}), changeId}),
	'posting.stage': object({kind: oneOf('posting.stage'), key, stage, changeId}),
};
const fromContent: Shapes<ContentMessage> = {
	'posting.read': object({kind: oneOf('posting.read'), document: nullable(document), raw: anything}),
	'posting.gone': object({kind: oneOf('posting.gone'), document}),
	'mark.selected': object({kind: oneOf('mark.selected'), document, quote}),
};

/** Which kinds each class may send, for tests and for the document about messages. */
export const ALLOWED = {page: Object.keys(fromPages), content: Object.keys(fromContent)} as const;

/**
 * Lets a message in, or not. Whether the host is one that the person opened is the router's to ask, because the browser answers that later.
 * @param now milliseconds, for the flood gate
 */
export function readMessage(raw: unknown, sender: unknown, self: Self, buckets: Buckets, now: number): Received | null {
	const who = classOf(sender, self);
	if (who === null) return null;
	if (who.from === 'page') {
		const message = heldAgainst(raw, fromPages, CAPS);
		return message && {from: 'page', message};
	}
	if (!buckets.take(who.tabId, now)) return null;
	const message = heldAgainst(raw, fromContent, PAGE_CAPS);
	if (message === null || (message.kind !== 'posting.read' && !fits(raw, CAPS))) return null;
	return {...who, message};
}

type Sender =
	| {readonly from: 'page'}
	| {readonly from: 'content'; readonly tabId: number; readonly frameId: number; readonly origin: string; readonly url: string};

/**
 * PAGE: the extension's own page, wherever it is shown. CONTENT: our script in a live web page, or in a frame of one, which is listened to only
 * where it is the one frame that was read. An extension page in a tab has a tab as well,
 * and a blank frame reports its parent's origin, so neither alone tells the two apart.
 */
function classOf(sender: unknown, self: Self): Sender | null {
	if (!isPlain(sender) || sender.id !== self.id) return null;
	const url = typeof sender.url === 'string' ? sender.url : '';
	const origin = sender.origin ?? null;
	if (origin !== null && typeof origin !== 'string') return null;
	if ((origin === self.origin || origin === null) && url.startsWith(`${self.origin}/`))
		return sender.frameId === undefined || sender.frameId === 0 ? {from: 'page'} : null;
	if (!isPlain(sender.tab) || !count(sender.tab.id) || !count(sender.frameId)) return null;
	if (sender.documentLifecycle !== undefined && sender.documentLifecycle !== 'active') return null;
	const stated = webOrigin(url);
	if (stated === null || (origin !== null && origin !== stated)) return null;
	return {from: 'content', tabId: sender.tab.id, frameId: sender.frameId, origin: stated, url};
}

/** The origin of a web address, null for anything but http and https. */
export function webOrigin(url: string): string | null {
	if (!URL.canParse(url)) return null;
	const {protocol, origin} = new URL(url);
	return protocol === 'https:' || protocol === 'http:' ? origin : null;
}

function heldAgainst<M extends {readonly kind: string}>(raw: unknown, shapes: Shapes<M>, caps: Caps): M | null {
	if (!isPlain(raw) || typeof raw.kind !== 'string' || !Object.hasOwn(shapes, raw.kind)) return null;
	if (!fits(raw, caps)) return null;
	const shape: Shape<M> = shapes[raw.kind as M['kind']] as unknown as Shape<M>;
	return shape(raw) ? raw : null;
}

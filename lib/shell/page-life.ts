/**
 * The life of page.js in one document: reads when asked, marks when told, follows the page while there is a reason to, and ends without a trace. Law: changes
 * nothing in the page; watches its changes only while marks are on or a posting is awaited, and then at the pace of `pace.ts`.
 */
import type {QuoteInContext} from '../model';
import type {Injected, Mark, Obeyed} from './messages';
import {type Clock, makePace} from './pace';
import type {PageLink} from './page-link';

/** What the entry point brings: how to read this page and how to mark it. */
export type PageHand = {
	/** Gives up, with null, where `current` says no between two slices. */
	readonly read: (current: () => boolean) => Promise<unknown>;
	/** Trees of their own within the document, as the last reading found them: their changes are not the document's. */
	readonly roots: () => Iterable<Node>;
	/** Whether what was read says that the posting is still to come. */
	readonly awaits: (raw: unknown) => boolean;
	readonly restricted: () => boolean;
	/** Marks are followed by the hand itself while the text is the same; a call replaces those of the call before. */
	readonly mark: (marks: readonly Mark[]) => Obeyed;
	/** Puts the marks back that a page lost by drawing the same words anew. */
	readonly renew: () => void;
	readonly unmark: () => void;
	readonly show: (quote: QuoteInContext) => Obeyed;
	/** The marked words at a point of the window, or null. */
	readonly at: (x: number, y: number) => QuoteInContext | null;
};
export type PageLife = {readonly look: () => Promise<Injected>; readonly alive: () => boolean; readonly end: () => void};

/** Milliseconds after a start or a move within which a posting may still come in. */
const HYDRATION = 10_000;
/** Milliseconds after it, when nothing is held back any more. */
const SETTLED = 500;
/** Milliseconds between looks at the address, which not every browser tells of, and at whether the extension is still there, which none tells. */
const ADDRESS_EVERY = 1000;
/** Milliseconds that a pointer rests before it points at something. */
const REST = 150;

/** @param name of the document, made once for it */
export function beginPageLife(name: string, page: Window & {readonly navigation?: EventTarget}, hand: PageHand, link: PageLink, clock: Clock): PageLife {
	let url = page.location.href;
	/** Whether marks are on: the page is then followed. */
	let marking = false;
	/** What the worker was last told, as JSON; null: nothing, or it was told that it is gone. */
	let told: string | null = null;
	let awaitedUntil = 0;
	let lateTelling: unknown = null;
	let ended = false;
	let resting: unknown = null;
	/** The marked words that were told last: pointing at them further is no news. */
	let pointed: QuoteInContext | null = null;

	const pace = makePace(() => void follow(), clock);
	const observer = new MutationObserver(() => pace.poke());
	const stopListening = link.listen(command => {
		if (command.kind === 'page.show') return hand.show(command.quote);
		if (command.kind === 'page.end') {
			end();
			return {placed: 0, asked: 0, dark: false};
		}
		if (command.kind === 'page.unmark') {
			marking = false;
			hand.unmark();
			watch();
			return {placed: 0, asked: 0, dark: false};
		}
		marking = true;
		watch();
		return hand.mark(command.marks);
	});
	const {document} = page;
	const events: readonly (readonly [EventTarget, string, (event: Event) => void])[] = [
		...(page.navigation === undefined ? [] : [[page.navigation, 'currententrychange', moved] as const]),
		[page, 'popstate', moved],
		[page, 'hashchange', moved],
		[page, 'pageshow', shownAgain],
		[document, 'visibilitychange', pace.poke],
		[document, 'pointermove', rest],
		[document, 'click', point],
		[document, 'DOMContentLoaded', pace.poke],
	];
	for (const [target, name, act] of events) target.addEventListener(name, act, {passive: true});
	const addressTimer = page.setInterval(moved, ADDRESS_EVERY);

	/** Watches the page's changes exactly while there is a reason to. */
	function watch(): void {
		observer.disconnect();
		if (ended || (!marking && clock.now() >= awaitedUntil)) return;
		for (const root of [document, ...hand.roots()]) observer.observe(root, {subtree: true, childList: true, characterData: true});
	}

	/** Back from the browser's keep: what the tab showed in between was told as its content, and this page is to be told again. */
	function shownAgain(event: Event): void {
		if ('persisted' in event && event.persisted === true) told = null;
		pace.poke();
	}

	/** A pointer that rests on marked words selects their row in the panel; nothing happens on the page. */
	function rest(event: Event): void {
		clock.clearTimeout(resting);
		if (marking) resting = clock.setTimeout(() => point(event), REST);
	}

	function point(event: Event): void {
		if (!marking || orphaned()) return;
		const {clientX, clientY} = event as PointerEvent;
		const quote = hand.at(clientX, clientY);
		if (quote !== null && (quote !== pointed || event.type === 'click')) link.send({kind: 'mark.selected', document: name, quote});
		pointed = quote;
	}

	function moved(): void {
		if (orphaned() || page.location.href === url) return;
		url = page.location.href;
		hand.unmark();
		// Said once: a page that goes on twenty times a second must not talk the worker deaf.
		if (told !== null) link.send({kind: 'posting.gone', document: name});
		told = null;
		awaitPosting();
		pace.poke();
		// What stood under the old address may not be believed at first: where it stays, it is told once more.
		clock.clearTimeout(lateTelling);
		lateTelling = clock.setTimeout(() => {
			told = null;
			pace.poke();
		}, HYDRATION + SETTLED);
	}

	function awaitPosting(): void {
		awaitedUntil = clock.now() + HYDRATION;
		watch();
	}

	async function look(): Promise<Injected> {
		const at = page.location.href;
		url = at;
		const raw = await readAt(at);
		const ready = document.readyState !== 'loading';
		if (raw !== null) told = JSON.stringify(raw);
		if (!ready || hand.awaits(raw)) awaitPosting();
		else watch();
		return {document: name, url: at, ready, restricted: hand.restricted(), raw};
	}

	async function follow(): Promise<void> {
		if (orphaned()) return;
		moved();
		if (document.hidden) return;
		const at = page.location.href;
		const raw = await readAt(at);
		// The page went on while it was read, and with it the reason for this reading.
		if (orphaned() || raw === null || page.location.href !== at) return;
		watch();
		const json = JSON.stringify(raw);
		if (json === told) {
			if (marking) hand.renew();
			return;
		}
		told = json;
		link.send({kind: 'posting.read', document: name, raw});
	}

	/** The page as it is at this address; null where it went on. */
	function readAt(at: string): Promise<unknown> {
		return hand.read(() => !ended && page.location.href === at);
	}

	function orphaned(): boolean {
		if (!ended && !link.alive()) end();
		return ended;
	}

	function end(): void {
		ended = true;
		observer.disconnect();
		pace.stop();
		hand.unmark();
		stopListening();
		for (const [target, name, act] of events) target.removeEventListener(name, act);
		page.clearInterval(addressTimer);
		clock.clearTimeout(lateTelling);
		clock.clearTimeout(resting);
	}

	return {look, alive: () => !ended && link.alive(), end};
}

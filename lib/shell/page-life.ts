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
	readonly read: () => Promise<unknown>;
	/** Whether what was read says that the posting is still to come. */
	readonly awaits: (raw: unknown) => boolean;
	readonly restricted: () => boolean;
	/** Marks are followed by the hand itself while the text is the same; a call replaces those of the call before. */
	readonly mark: (marks: readonly Mark[]) => Obeyed;
	readonly unmark: () => void;
	readonly show: (quote: QuoteInContext) => Obeyed;
};
export type PageLife = {readonly look: () => Promise<Injected>; readonly alive: () => boolean; readonly end: () => void};

/** Milliseconds after a start or a move within which a posting may still come in. */
const HYDRATION = 10_000;
/** Milliseconds between looks at the address, where the browser does not tell of moves within the document. */
const ADDRESS_EVERY = 1000;

/** @param name of the document, made once for it */
export function beginPageLife(name: string, page: Window & {readonly navigation?: EventTarget}, hand: PageHand, link: PageLink, clock: Clock): PageLife {
	let url = page.location.href;
	/** Whether marks are on: the page is then followed. */
	let marking = false;
	/** What the worker was last told, as JSON; null: nothing, or it was told that it is gone. */
	let told: string | null = null;
	let awaitedUntil = 0;
	let ended = false;

	const pace = makePace(() => void follow(), clock);
	const observer = new MutationObserver(() => pace.poke());
	const stopListening = link.listen(command => {
		if (command.kind === 'page.show') return hand.show(command.quote);
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
		[document, 'DOMContentLoaded', pace.poke],
	];
	for (const [target, name, act] of events) target.addEventListener(name, act);
	const addressTimer = page.navigation === undefined ? page.setInterval(moved, ADDRESS_EVERY) : null;

	/** Watches the page's changes exactly while there is a reason to. */
	function watch(): void {
		observer.disconnect();
		if (ended || (!marking && clock.now() >= awaitedUntil)) return;
		observer.observe(document, {subtree: true, childList: true, characterData: true});
	}

	/** Back from the browser's keep: what the tab showed in between was told as its content, and this page is to be told again. */
	function shownAgain(event: Event): void {
		if ('persisted' in event && event.persisted === true) told = null;
		pace.poke();
	}

	function moved(): void {
		if (orphaned() || page.location.href === url) return;
		url = page.location.href;
		told = null;
		hand.unmark();
		link.send({kind: 'posting.gone', document: name});
		awaitPosting();
		pace.poke();
	}

	function awaitPosting(): void {
		awaitedUntil = clock.now() + HYDRATION;
		watch();
	}

	async function look(): Promise<Injected> {
		const at = page.location.href;
		url = at;
		const raw = await hand.read();
		const ready = document.readyState !== 'loading';
		told = JSON.stringify(raw);
		if (!ready || hand.awaits(raw)) awaitPosting();
		return {document: name, url: at, ready, restricted: hand.restricted(), raw};
	}

	async function follow(): Promise<void> {
		if (orphaned()) return;
		moved();
		if (document.hidden) return;
		watch();
		const at = page.location.href;
		const raw = await hand.read();
		// The page went on while it was read, and with it the reason for this reading.
		if (orphaned() || page.location.href !== at) return;
		const json = JSON.stringify(raw);
		if (json === told) return;
		told = json;
		hand.unmark();
		link.send({kind: 'posting.read', document: name, raw});
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
		if (addressTimer !== null) page.clearInterval(addressTimer);
	}

	return {look, alive: () => !ended && link.alive(), end};
}

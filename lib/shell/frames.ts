/**
 * The frames of a tab, as far as the browser lets us into them. Law: which frames there are is asked anew each time; an address that a page wrote is only an
 * address, and is judged by whoever uses it.
 */
import {browser} from './browser';
import {soon} from './inject';
import {count, list, object, text} from './shape';

export type FrameSeen = {
	/** 0: the page itself. */
	readonly frameId: number;
	readonly url: string;
	/** Large enough to hold a text. */
	readonly large: boolean;
	/** Addresses that its own frames were given, those too that we may not enter. */
	readonly inner: readonly string[];
};

/** Milliseconds for all frames to answer: one that hangs holds up the others. */
const PATIENCE = 1000;
const MOST = 40;
const ROOM = {width: 280, height: 120};

const isAnswer = object({url: text(100_000), width: count, height: count, inner: list(text(2000), MOST)});

/** The page and those of its frames that the browser lets us into; empty where none answers in time. */
export async function framesIn(tabId: number): Promise<readonly FrameSeen[]> {
	const results = await soon(
		browser.scripting.executeScript({target: {tabId, allFrames: true}, func: seeFrame, injectImmediately: true}).catch(() => []),
		PATIENCE,
	);
	return (results ?? []).flatMap(({frameId, result}) =>
		count(frameId) && isAnswer(result)
			? {frameId, url: result.url, large: result.width >= ROOM.width && result.height >= ROOM.height, inner: result.inner}
			: [],
	);
}

/** Runs in our own world of each frame. It is sent there as text, so it may name nothing outside itself. */
function seeFrame(): unknown {
	// By the prototype: a page may name an element like a property of its document.
	const frames = Array.from(Document.prototype.querySelectorAll.call(document, 'iframe, frame')) as HTMLIFrameElement[];
	const inner = frames
		.slice(0, 200)
		.filter(frame => frame.localName === 'frame' || frame.getBoundingClientRect().width > 50)
		.map(frame => frame.src)
		.filter(src => typeof src === 'string' && src.length <= 2000 && /^https?:/.test(src))
		.slice(0, 40);
	return {url: location.href, width: Math.max(0, Math.round(innerWidth)), height: Math.max(0, Math.round(innerHeight)), inner};
}

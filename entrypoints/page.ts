/** Injected into the page on a click or a hit: reads it, hands back what it read, and stays to mark it. Changes nothing in the page's document. */
import {defineUnlistedScript} from 'wxt/utils/define-unlisted-script';
import {flash, isPageDark, mark, unmark} from '../lib/read/highlight';
import {readPageInSlices} from '../lib/read/read-page';
import type {Injected} from '../lib/shell/messages';
import {beginPageLife, type PageHand, type PageLife} from '../lib/shell/page-life';
import {makePageLink} from '../lib/shell/page-link';
import {isPlain} from '../lib/shell/shape';

/** Milliseconds that reading may hold the page up at one go. */
const SLICE = 16;
const LIFE = Symbol.for('jobprism');

/** Lets the page breathe where the reading has held it for a slice. */
function makePause(): () => Promise<void> {
	let since = performance.now();
	return async () => {
		if (performance.now() - since < SLICE) return;
		await new Promise(resolve => setTimeout(resolve, 0));
		since = performance.now();
	};
}

function begin(): PageLife {
	const name = Array.from(crypto.getRandomValues(new Uint32Array(4)), part => part.toString(36)).join('');
	const clock = {
		now: () => performance.now(),
		setTimeout: (work: () => void, ms: number) => setTimeout(work, ms),
		clearTimeout: (timer: unknown) => clearTimeout(timer as number),
	};
	const hand: PageHand = {
		read: () => readPageInSlices(document, location.href, makePause()),
		awaits: raw => isPlain(raw) && raw.without === 'loading',
		restricted: () => document.contentType === 'application/pdf',
		mark: marks => ({
			...mark(document, marks),
			dark: isPageDark(
				document,
				marks.map(({quote}) => quote),
			),
		}),
		unmark,
		show: quote => ({placed: flash(document, quote) ? 1 : 0, asked: 1, dark: isPageDark(document, [quote])}),
	};
	return beginPageLife(name, window, hand, makePageLink(name), clock);
}

export default defineUnlistedScript({
	globalName: false,
	main(): Promise<Injected> {
		// Our own world's global, which the page does not see: injected again, the script that is here already reads once more.
		const world = globalThis as {[LIFE]?: PageLife};
		if (world[LIFE]?.alive() !== true) {
			world[LIFE]?.end();
			world[LIFE] = begin();
		}
		return world[LIFE].look();
	},
});

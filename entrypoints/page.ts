/**
 * Injected into the page on a click or a hit: waits to be asked, reads by the plan that it is handed, and stays to mark. Changes nothing in the page's document.
 */
import {defineUnlistedScript} from 'wxt/utils/define-unlisted-script';
import {flash, isPageDark, mark, unmark} from '../lib/read/highlight';
import {readPageInSlices} from '../lib/read/read-page';
import type {ReadingPlan} from '../lib/read/reading-plan';
import type {Arrived, Injected} from '../lib/shell/messages';
import {beginPageLife, type PageHand, type PageLife} from '../lib/shell/page-life';
import {makePageLink} from '../lib/shell/page-link';
import {isPlain, list, object, oneOf, type Shape, text} from '../lib/shell/shape';

/** Milliseconds that reading may hold the page up at one go. */
const SLICE = 16;
/** By this name `inject.ts` finds the script again. */
const PRESENCE = Symbol.for('jobprism');

const selectors = text(2000);
const layout = (value: unknown): value is object =>
	isPlain(value) && Object.values(value).every(place => place === true || selectors(place) || list(selectors, 20)(place));
/** What comes from the worker is held against its shape as well: a selector is all that it can bring. */
const isPlan = object({
	board: text(64),
	parts: list(object({witness: oneOf('board', 'json-ld'), by: text(64), layouts: list(layout, 20)}), 20),
}) as unknown as Shape<ReadingPlan>;

/** Lets the page breathe where the reading has held it for a slice. */
function makePause(): () => Promise<void> {
	let since = performance.now();
	return async () => {
		if (performance.now() - since < SLICE) return;
		await new Promise(resolve => setTimeout(resolve, 0));
		since = performance.now();
	};
}

type Presence = {readonly name: string; readonly life: PageLife; readonly look: (plan: unknown) => Promise<Injected>};

function begin(): Presence {
	let plan: ReadingPlan = {board: '', parts: []};
	const name = Array.from(crypto.getRandomValues(new Uint32Array(4)), part => part.toString(36)).join('');
	const clock = {
		now: () => performance.now(),
		setTimeout: (work: () => void, ms: number) => setTimeout(work, ms),
		clearTimeout: (timer: unknown) => clearTimeout(timer as number),
	};
	const hand: PageHand = {
		read: () => readPageInSlices(document, location.href, plan, makePause()),
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
	const life = beginPageLife(name, window, hand, makePageLink(name), clock);
	return {
		name,
		life,
		look(told) {
			if (!isPlan(told)) throw new Error('the worker handed over something else than a plan');
			plan = told;
			return life.look();
		},
	};
}

export default defineUnlistedScript({
	globalName: false,
	main(): Arrived {
		// Our own world's global, which the page does not see: injected again, the script that is here already goes on.
		const world = globalThis as {[PRESENCE]?: Presence};
		if (world[PRESENCE]?.life.alive() !== true) {
			world[PRESENCE]?.life.end();
			world[PRESENCE] = begin();
		}
		return {document: world[PRESENCE].name, url: location.href};
	},
});

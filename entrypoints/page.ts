/**
 * Injected into the page on a click or a hit: waits to be asked, reads by the plan that it is handed, and stays to mark. Changes nothing in the page's document.
 */
import {defineUnlistedScript} from 'wxt/utils/define-unlisted-script';
import {makeBreath} from '../lib/read/breath';
import {flash, mark, markAt, renewMarks, unmark} from '../lib/read/highlight';
import {readPageInSlices} from '../lib/read/read-page';
import type {ReadingPlan} from '../lib/read/reading-plan';
import {readClosedShadows, shadowRoots} from '../lib/read/tree';
import type {Arrived, Injected} from '../lib/shell/messages';
import {browser} from '../lib/shell/native-browser';
import {beginPageLife, type PageHand, type PageLife} from '../lib/shell/page-life';
import {makePageLink} from '../lib/shell/page-link';
import {isPlain, list, object, oneOf, type Shape, text} from '../lib/shell/shape';

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

/** The key to closed shadow roots: a method of Chromium's API, and in Firefox a property that only scripts of extensions see. */
const shadowIn = Object.getOwnPropertyDescriptor(Element.prototype, 'openOrClosedShadowRoot')?.get;
const openShadow = (element: Element): ShadowRoot | null =>
	shadowIn !== undefined ? shadowIn.call(element) : element instanceof HTMLElement ? (browser.dom?.openOrClosedShadowRoot(element) ?? null) : null;

type Presence = {readonly name: string; readonly life: PageLife; readonly look: (plan: unknown) => Promise<Injected>};

function begin(): Presence {
	readClosedShadows(openShadow);
	let plan: ReadingPlan = {board: '', parts: []};
	const name = Array.from(crypto.getRandomValues(new Uint32Array(4)), part => part.toString(36)).join('');
	const clock = {
		now: () => performance.now(),
		setTimeout: (work: () => void, ms: number) => setTimeout(work, ms),
		clearTimeout: (timer: unknown) => clearTimeout(timer as number),
	};
	const hand: PageHand = {
		read: current => {
			const breathe = makeBreath(clock.now);
			return withSelection(
				readPageInSlices(document, location.href, plan, async () => {
					await breathe();
					return current();
				}),
			);
		},
		roots: shadowRoots,
		awaits: raw => isPlain(raw) && raw.without === 'loading',
		restricted: () => document.contentType === 'application/pdf',
		mark: marks => mark(document, marks),
		renew: () => renewMarks(document),
		unmark,
		show: quote => flash(document, quote),
		at: markAt,
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

/** The page with what the person selected on it, where selection.js has left that for this address. */
async function withSelection<Page extends {readonly accounts: readonly object[]}>(reading: Promise<Page | null>): Promise<Page | null> {
	const page = await reading;
	const chosen = (globalThis as {[key: symbol]: {readonly url: string; readonly account: object} | undefined})[Symbol.for('jobprism.selection')];
	return page !== null && chosen?.url === location.href ? {...page, accounts: [...page.accounts, chosen.account]} : page;
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

/**
 * The posting inside a frame of a page that has none of its own. Law: a frame is entered only where it is of the page's own origin or of a board, and only
 * where the browser lets us; the page around it is never read in its place.
 */
import type {FramedBoard, NoPostingReason, Posting, Reading} from '../model';
import {type FrameSeen, framesIn} from './frames';
import {webOrigin} from './gate';
import {type PlanFor, readFrame} from './inject';
import type {Injected} from './messages';
import {mayEnter} from './site-permission';

export type Framed =
	| {readonly kind: 'posting'; readonly frameId: number; readonly page: Injected; readonly posting: Posting}
	/** A board's frame that we may not enter, or that does not answer. */
	| {readonly kind: 'closed'; readonly frame: FramedBoard; readonly allowed: boolean}
	/** A board's frame that was read and holds none. */
	| {readonly kind: 'none'; readonly reason: NoPostingReason};
export type FrameMind = {
	readonly planFor: PlanFor;
	readonly framed: (address: string) => FramedBoard | null;
	readonly read: (raw: unknown, url: string) => Promise<Reading | null>;
};

/** Frames that are read at most. */
const MOST = 3;
/** How often a frame is looked for that we may enter and that is still on its way, and milliseconds between. */
const LOOKS = 4;
const BREATH = 300;

/** What the frames of this tab hold; null where there is none worth telling. `url`: of the page itself. */
export async function readFramed(tabId: number, url: string, mind: FrameMind): Promise<Framed | null> {
	for (let look = 1; ; look += 1) {
		const frames = await framesIn(tabId);
		const outcome = (await readOpen(tabId, frames, url, mind)) ?? closedOf(frames, mind);
		const closed = outcome?.kind === 'closed' ? outcome : null;
		const allowed = closed !== null && (await mayEnter(closed.frame.url));
		const awaited = allowed || (outcome?.kind === 'none' && outcome.reason === 'loading');
		if (!awaited || look === LOOKS) return closed === null ? outcome : {...closed, allowed};
		await new Promise(resolve => setTimeout(resolve, BREATH));
	}
}

/** What the frames that we may enter hold: a board's before the page's own, one job before a list. */
async function readOpen(tabId: number, frames: readonly FrameSeen[], url: string, mind: FrameMind): Promise<Framed | null> {
	const origin = webOrigin(url);
	const rank = (frame: FrameSeen): number => {
		const board = mind.framed(frame.url);
		if (board !== null) return board.single ? 0 : 1;
		return frame.large && origin !== null && webOrigin(frame.url) === origin ? 2 : 9;
	};
	const open = frames
		.filter(frame => frame.frameId !== 0 && rank(frame) < 9)
		.sort((a, b) => rank(a) - rank(b))
		.slice(0, MOST);
	let reason: NoPostingReason | null = null;
	for (const {frameId, url: at} of open) {
		const page = await readFrame(tabId, frameId, mind.planFor);
		const reading = page === null || page.restricted || webOrigin(page.url) === null ? null : await mind.read(page.raw, page.url);
		if (page === null || reading === null) continue;
		if (reading.posting !== null) return {kind: 'posting', frameId, page, posting: reading.posting};
		if (mind.framed(at) !== null) reason ??= page.ready ? reading.reason : 'loading';
	}
	return reason === null ? null : {kind: 'none', reason};
}

/** The frame of a board that no frame we entered is of; of several the one that names a job. */
function closedOf(frames: readonly FrameSeen[], {framed}: FrameMind): Framed | null {
	const entered = new Set(frames.filter(({frameId}) => frameId !== 0).map(({url}) => webOrigin(url)));
	const boards = frames.flatMap(({inner}) => inner.flatMap(address => framed(address) ?? [])).filter(({url}) => !entered.has(webOrigin(url)));
	const frame = boards.find(({single}) => single) ?? boards[0];
	return frame === undefined ? null : {kind: 'closed', frame, allowed: false};
}

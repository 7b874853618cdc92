/** The pages of the built extension in real Chromium, under their own policy, with payloads in each field that a page has a hand in; all that a payload could bring about is counted. */
import type {Page} from 'playwright-core';
import {shownText} from '../../lib/ui/shown-text';
import {asExpression} from '../../scripts/in-page';
import type {ChromiumWalker} from '../../scripts/walker';
import {lookAt, type Round, readSeen, type Seen, watchPage} from './hostile-watch';

/** What happened around the pages, seen from the browser. */
export type Around = {
	readonly dialogs: string[];
	readonly requests: string[];
	readonly moves: string[];
	readonly opened: string[];
	readonly complaints: string[];
};

/** Counts dialogs, requests beyond the extension's own files, changes of address and windows from now on. */
export function watchAround({loaded: {context}}: ChromiumWalker): Around {
	const around: Around = {dialogs: [], requests: [], moves: [], opened: [], complaints: []};
	context.on('dialog', dialog => {
		around.dialogs.push(dialog.message());
		void dialog.dismiss();
	});
	context.on('request', request => {
		if (
			!/^chrome-extension:\/\/[a-p]{32}\/(?:[\w-]+\.html|favicon\.ico|(?:assets|chunks|pdf|icons?)\/[\w.-]+|[\w-]+\.(?:js|css|svg|png))(?:[?#].*)?$/.test(
				request.url(),
			)
		)
			around.requests.push(request.url().slice(0, 200));
	});
	context.on('console', message => {
		if (message.type() === 'error') around.complaints.push(message.text().slice(0, 300));
	});
	context.on('page', page => around.opened.push(page.url()));
	context.on('weberror', error => around.complaints.push(error.error().message.slice(0, 300)));
	return around;
}

/** A page of the extension, watched from before its first line. */
export async function openWatched({loaded: {context, origin}}: ChromiumWalker, around: Around, path: string, wide: number, answers: boolean): Promise<Page> {
	const page = await context.newPage();
	around.opened.length = 0;
	await page.setViewportSize({width: wide, height: 900});
	// What fades in is read half-way as too pale.
	await page.emulateMedia({reducedMotion: 'reduce'});
	await page.addInitScript({content: asExpression(watchPage, answers)});
	await page.goto(`${origin}/${path}`);
	await page.bringToFront();
	const first = page.url();
	page.on('framenavigated', frame => {
		if (frame.url() !== first) around.moves.push(frame.url());
	});
	return page;
}

export const look = (page: Page, unfold = true): Promise<Round> => page.evaluate(asExpression(lookAt, unfold)) as Promise<Round>;
export const seenIn = (page: Page): Promise<Seen> => page.evaluate(asExpression(readSeen)) as Promise<Seen>;

/** The page's side of many rounds: each view in turn, unfolded, looked at. `__look` is put there beforehand. */
async function roundsInPage(views: readonly object[]): Promise<readonly Round[]> {
	const world = globalThis as unknown as {__hostile: {view: unknown; say(): void}; __look(unfold: boolean): Promise<Round>};
	const rounds: Round[] = [];
	for (const view of views) {
		let drawn = false;
		const watch = new MutationObserver(() => {
			drawn = true;
		});
		watch.observe(document.body, {subtree: true, childList: true, characterData: true, attributes: true});
		world.__hostile.view = view;
		world.__hostile.say();
		// Question, answer, what comes later and drawing each take their turn; two views may look alike.
		for (let turn = 0; turn < 40 && !drawn; turn += 1) await new Promise(done => setTimeout(done));
		for (let turn = 0; turn < 2; turn += 1) await new Promise(done => setTimeout(done));
		watch.disconnect();
		rounds.push(await world.__look(true));
	}
	return rounds;
}

export type Shown = {
	readonly views: number;
	/** Fields by how many payloads were seen in them on the screen. */
	readonly fields: ReadonlyMap<string, number>;
	readonly kinds: ReadonlySet<string>;
	readonly leads: ReadonlySet<string>;
	readonly signs: ReadonlySet<string>;
	readonly beyond: ReadonlySet<string>;
};

/** A view, and what stands in which field of it. */
export type Made = {readonly view: object; readonly fields: Readonly<Record<string, string>>};

/** What any place shows of a text at least: the shortest that one is cut to. */
export const beginning = (text: string): string => shownText(text, 40).replace(/…$/, '').slice(0, 38);

/** Shows these views one after the other, in pieces that one message holds. */
export async function showViews(page: Page, count: number, make: (at: number) => Made): Promise<Shown> {
	const fields = new Map<string, number>();
	const all = {kinds: new Set<string>(), leads: new Set<string>(), signs: new Set<string>(), beyond: new Set<string>()};
	await page.evaluate(`globalThis.__look = ${lookAt.toString()}; undefined`);
	for (let from = 0; from < count; from += 25) {
		const made = Array.from({length: Math.min(25, count - from)}, (_, index) => make(from + index));
		const views = made.map(({view}) => view);
		const rounds = (await page.evaluate(asExpression(roundsInPage, views))) as readonly Round[];
		for (const [index, round] of rounds.entries()) {
			for (const name of ['kinds', 'leads', 'signs', 'beyond'] as const) for (const one of round[name]) all[name].add(one);
			for (const [field, text] of Object.entries(made[index]?.fields ?? {})) {
				const start = beginning(text);
				// Nothing of it is left to be seen, or it is seen.
				if (start === '' || round.words.includes(start)) fields.set(field, (fields.get(field) ?? 0) + 1);
			}
		}
	}
	return {views: count, fields, ...all};
}

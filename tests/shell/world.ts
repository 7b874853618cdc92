/** A browser with tabs for the tests of this folder: what executeScript, insertCSS and messages to tabs did, and what they answer. */
import {vi} from 'vitest';
import {fakeBrowser} from 'wxt/testing/fake-browser';
import type {Analysis, Correction, Fit, Posting, Reading} from '../../lib/model';
import {tidyCorrection, withCorrection} from '../../lib/read/correction';
import {framedBoard} from '../../lib/read/embedded-frame';
import type {Command, Injected, Outcome, Saved} from '../../lib/shell/messages';
import type {Mind} from '../../lib/shell/tabs';
import {analysisOf, fitOf, postingOf} from './analysis';

/** What a page of the tests hands back for raw: the posting's key and text, or the reason why there is none. */
export type Raw = {readonly key: string; readonly text: string} | {readonly none: Extract<Reading, {posting: null}>['reason']};

export function makeWorld() {
	fakeBrowser.reset();
	// The person agreed; a test of the time before takes it back.
	void fakeBrowser.storage.local.set({consent: {at: 1}});
	const world = {
		/** null: the browser refuses; 'silent': the page never answers. */
		/** 'unrun': the browser takes the script and does not run it. */
		page: {document: 'd1', url: 'https://jobs.example.org/1', ready: true, restricted: false, raw: {key: 'k1', text: 'one'}} as
			| Injected
			| null
			| 'silent'
			| 'unrun',
		/** Addresses that the page's own frames were given. */
		inner: [] as readonly string[],
		/** Frames that the browser lets us into. */
		frames: [] as readonly {readonly id: number; readonly page: Injected; readonly inner?: readonly string[]; readonly width?: number}[],
		/** Milliseconds that it takes to read the page, once it has answered. */
		takes: 0,
		/** The document goes on to another one before it is asked to look. */
		left: false,
		tab: {id: 7, url: 'https://jobs.example.org/1', status: 'complete'} as {id: number; url?: string; status: string} | null,
		granted: [] as readonly string[],
		dark: false,
		commands: [] as Command[],
		styles: [] as string[],
		styledFrames: [] as number[],
		/** The frame that each command went to. */
		commanded: [] as number[],
		news: [] as unknown[],
		badge: {text: '', title: ''},
		analysed: 0,
		saved: new Map<string, Saved>(),
		corrections: new Map<string, Correction>(),
	};
	const never = new Promise<never>(() => undefined);
	Object.assign(fakeBrowser, {
		scripting: {
			async executeScript({target, files}: {target: {allFrames?: boolean; frameIds?: readonly number[]}; files?: readonly string[]}) {
				if (world.page === 'silent') return never;
				if (world.page === null) throw new Error('Cannot access contents of the page.');
				if (world.page === 'unrun') return [{frameId: 0}];
				if (target.allFrames === true)
					return [{id: 0, page: world.page, inner: world.inner}, ...world.frames].map(frame => ({
						frameId: frame.id,
						result: {url: frame.page.url, width: 'width' in frame ? frame.width : 800, height: 600, inner: frame.inner ?? []},
					}));
				const [id = 0] = target.frameIds ?? [];
				const framed = world.frames.find(frame => frame.id === id)?.page;
				if (id !== 0 && framed === undefined) throw new Error('No frame with this id.');
				const {document, url} = framed ?? world.page;
				if (files !== undefined) return [{frameId: id, result: {document, url}}];
				if (world.takes > 0) await new Promise(done => setTimeout(done, world.takes));
				if (framed !== undefined) return [{frameId: id, result: structuredClone(framed)}];
				return [{frameId: 0, result: world.left ? 'missed' : structuredClone(world.page)}];
			},
			async insertCSS({css, target}: {css: string; target: {frameIds: readonly number[]}}) {
				world.styles.push(css);
				world.styledFrames.push(...target.frameIds);
			},
		},
		permissions: {...fakeBrowser.permissions, contains: async ({origins}: {origins: string[]}) => origins.every(origin => world.granted.includes(origin))},
	});
	Object.assign(fakeBrowser.tabs, {
		async get() {
			if (world.tab === null) throw new Error('No tab with id: 7.');
			return world.tab;
		},
		query: async () => (world.tab === null ? [] : [world.tab]),
		async sendMessage(_: number, command: Command, {frameId}: {frameId: number}) {
			if (world.page === null || typeof world.page === 'string') throw new Error('Receiving end does not exist.');
			const {document} = world.frames.find(frame => frame.id === frameId)?.page ?? world.page;
			if (document !== command.document) return undefined;
			world.commanded.push(frameId);
			world.commands.push(command);
			const asked = command.kind === 'page.mark' ? command.marks.length : command.kind === 'page.show' ? 1 : 0;
			return {placed: asked, asked, dark: world.dark};
		},
	});
	Object.assign(fakeBrowser.action, {
		setBadgeText: async ({text}: {text: string}) => void (world.badge = {...world.badge, text}),
		setTitle: async ({title}: {title: string}) => void (world.badge = {...world.badge, title}),
		setBadgeBackgroundColor: async () => undefined,
		setBadgeTextColor: async () => undefined,
	});
	vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (news: unknown) => void world.news.push(news));
	return world;
}
export type World = ReturnType<typeof makeWorld>;

export function makeMind(world: World, more: Partial<Mind> = {}): Mind {
	const isRaw = (raw: unknown): raw is Raw => typeof raw === 'object' && raw !== null && ('none' in raw || 'key' in raw);
	return {
		fingerprint: 'f1',
		planFor: url => url,
		markCss: style => style,
		async read(raw, url): Promise<Reading | null> {
			if (!isRaw(raw)) return null;
			return 'none' in raw ? {posting: null, reason: raw.none} : {posting: {...postingOf(raw.key, raw.text), url}};
		},
		framed: framedBoard,
		corrected: async posting => {
			const correction = world.corrections.get(posting.key);
			return correction === undefined ? posting : withCorrection(posting, correction);
		},
		async correct(posting, correction) {
			world.corrections.set(posting.key, tidyCorrection(correction, posting));
			return {ok: true, value: undefined};
		},
		analyse(posting: Posting): Analysis {
			world.analysed += 1;
			const skill = {id: 's', label: 'S', kind: 'tool', level: 'required', group: null, years: null, depth: null} as const;
			const mentions = [{start: 0, end: posting.text.length, quote: posting.text, level: 'required', section: 'required'}] as const;
			return analysisOf('data-engineer', 0.7, {skills: [{...skill, mentions, near: {impliedBy: [], siblings: [], parents: []}}]});
		},
		personal: async analysis => analysis,
		fit: (): Fit => fitOf(79),
		sighted: async () => 1000,
		saved: async key => world.saved.get(key) ?? null,
		async save({posting}, _, at): Promise<Outcome<Saved>> {
			world.saved.set(posting.key, {savedAt: at, stage: 'saved'});
			return {ok: true, value: {savedAt: at, stage: 'saved'}};
		},
		stage: async (_, stage) => ({ok: true, value: {savedAt: 1, stage}}),
		...more,
	};
}

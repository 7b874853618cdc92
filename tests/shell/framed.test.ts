import {beforeEach, describe, expect, test} from 'vitest';
import type {Injected} from '../../lib/shell/messages';
import {route} from '../../lib/shell/router';
import {tabRecord} from '../../lib/shell/tab-record';
import type {Mind} from '../../lib/shell/tabs';
import {asking} from './asking';
import {makeMind, makeWorld, type Raw, type World} from './world';

let world: World;
let mind: Mind;
const ORIGIN = 'https://careers.example.org';
const BOARD = 'https://boards.greenhouse.io';
const JOB = `${BOARD}/embed/job_app?for=northwind&token=4012`;

const pageOf = (document: string, url: string, raw: Raw): Injected => ({document, url, ready: true, restricted: false, raw});
beforeEach(() => {
	world = makeWorld();
	mind = makeMind(world);
	world.page = pageOf('top', `${ORIGIN}/jobs/1`, {none: 'not-a-posting'});
	world.tab = {id: 7, url: `${ORIGIN}/jobs/1`, status: 'complete'};
	world.inner = [JOB];
});
/** Lets the extension into the board's site, with its frame there. */
function enter(raw: Raw = {key: 'k9', text: 'framed'}, document = 'f1', url = JOB): void {
	world.granted = [`${BOARD}/*`];
	world.frames = [{id: 4, page: pageOf(document, url, raw)}];
}

const {ask, view} = asking(() => mind);
async function hear(frameId: number, kind: 'posting.read' | 'posting.gone', document: string): Promise<void> {
	const message = kind === 'posting.gone' ? {kind, document} : {kind, document, raw: {key: 'k9', text: 'spoken'}};
	const from = frameId === 0 ? {origin: ORIGIN, url: `${ORIGIN}/jobs/1`} : {origin: BOARD, url: JOB};
	expect(route({from: 'content', message, tabId: 7, frameId, ...from}, mind)).toBeNull();
	for (let n = 0; n < 40; n += 1) await new Promise(resolve => setTimeout(resolve, 0));
}

describe('a page without a posting that frames a board', () => {
	test('says so where the browser does not let us in, and is not scored', async () => {
		expect(await view()).toEqual({kind: 'framed', frame: {board: 'Greenhouse', url: JOB, single: true}, allowed: false});
		expect(world.analysed).toBe(0);
		expect(world.badge.text).toBe('');
		expect((await tabRecord(7))?.found).toBeNull();
	});

	test('is read in its frame where the browser lets us in', async () => {
		enter();
		expect(await view()).toMatchObject({kind: 'posting', posting: {key: 'k9', text: 'framed', url: JOB}});
		expect(await tabRecord(7)).toMatchObject({document: 'top', origin: ORIGIN, inner: {id: 4, document: 'f1'}});
	});

	test.each<[string, Raw]>([
		['nothing on it', {none: 'empty'}],
		['only what looks like loading', {none: 'loading'}],
		['a list', {none: 'list'}],
	])('with %s does the same', async (_, raw) => {
		world.page = pageOf('top', `${ORIGIN}/jobs/1`, raw);
		expect((await view()).kind).toBe('framed');
		enter();
		expect((await view()).kind).toBe('posting');
	});

	test('names the job before the list where it frames both', async () => {
		world.inner = [`${BOARD}/embed/job_board?for=northwind`, JOB];
		expect(await view()).toMatchObject({kind: 'framed', frame: {url: JOB, single: true}});
	});

	test('and the frame holds only a form: that is said', async () => {
		enter({none: 'form-only'});
		expect(await view()).toEqual({kind: 'none', reason: 'form-only'});
	});

	test('and the frame may be entered and is not there: that is said once it was waited for', async () => {
		world.granted = [`${BOARD}/*`];
		expect(await view()).toEqual({kind: 'framed', frame: {board: 'Greenhouse', url: JOB, single: true}, allowed: true});
	});

	test('and the frame is still on its way is loading', async () => {
		enter({none: 'loading'});
		expect(await view()).toEqual({kind: 'loading'});
	});

	test('within a frame of its own origin is found one level further in', async () => {
		world.inner = [`${ORIGIN}/inner`];
		world.frames = [{id: 2, page: pageOf('f2', `${ORIGIN}/inner`, {none: 'not-a-posting'}), inner: [JOB]}];
		expect(await view()).toMatchObject({kind: 'framed', frame: {url: JOB}});
	});
});

describe('other frames', () => {
	test('a frame of the page’s own origin is read', async () => {
		world.inner = [`${ORIGIN}/inner`];
		world.frames = [{id: 2, page: pageOf('f2', `${ORIGIN}/inner`, {key: 'k2', text: 'inner'})}];
		expect(await view()).toMatchObject({kind: 'posting', posting: {key: 'k2'}});
	});

	test('a board that frames its own page within itself is read without asking, from the frame', async () => {
		const at = 'https://careers-northwind.icims.com/jobs/1203/data-engineer/job';
		world.tab = {id: 7, url: at, status: 'complete'};
		world.page = pageOf('top', at, {none: 'not-a-posting'});
		world.inner = [`${at}?in_iframe=1`];
		world.frames = [{id: 2, page: pageOf('f2', `${at}?in_iframe=1`, {key: 'k2', text: 'inner'})}];
		expect(await view()).toMatchObject({kind: 'posting', posting: {key: 'k2', text: 'inner', url: `${at}?in_iframe=1`}});
	});

	test('under an employer’s host such a frame is named with its board', async () => {
		world.inner = ['https://careers-northwind.icims.com/jobs/1203/data-engineer/job?in_iframe=1'];
		expect(await view()).toMatchObject({kind: 'framed', frame: {board: 'iCIMS', single: true}, allowed: false});
	});

	test('of two hundred three at most are read, and of one in fifty none that nobody may enter', async () => {
		const read: string[] = [];
		const many = Array.from({length: 200}, (_, n) => ({id: n + 1, page: pageOf(`f${n}`, `${ORIGIN}/inner/${n}`, {none: 'not-a-posting' as const})}));
		world.frames = many;
		world.inner = many.map(({page}) => page.url).slice(0, 40);
		const {read: asBefore} = mind;
		mind = {
			...mind,
			read: (raw, url) => {
				read.push(url);
				return asBefore(raw, url);
			},
		};
		expect(await view()).toEqual({kind: 'none', reason: 'not-a-posting'});
		expect(read).toHaveLength(4);
		world.frames = Array.from({length: 50}, (_, n) => ({
			id: n + 1,
			page: pageOf(`g${n}`, `https://ads.example.com/${n}`, {key: 'k', text: 'ad'}),
			inner: [`https://ads.example.com/${n + 1}`],
		}));
		read.length = 0;
		expect(await view()).toEqual({kind: 'none', reason: 'not-a-posting'});
		expect(read).toEqual([`${ORIGIN}/jobs/1`]);
	});

	test('one too small to hold a text is not', async () => {
		world.inner = [];
		world.frames = [{id: 2, page: pageOf('f2', `${ORIGIN}/inner`, {key: 'k2', text: 'inner'}), width: 1}];
		expect(await view()).toEqual({kind: 'none', reason: 'not-a-posting'});
	});

	test('a stranger’s is not, even where the browser would let us in', async () => {
		world.inner = ['https://ads.example.com/jobs/1'];
		world.granted = ['https://ads.example.com/*'];
		world.frames = [{id: 3, page: pageOf('f3', 'https://ads.example.com/jobs/1', {key: 'k3', text: 'ad'})}];
		expect(await view()).toEqual({kind: 'none', reason: 'not-a-posting'});
	});

	test('a page with a posting of its own is read, whatever it frames', async () => {
		enter();
		world.page = pageOf('top', `${ORIGIN}/jobs/1`, {key: 'k1', text: 'own'});
		expect(await view()).toMatchObject({kind: 'posting', posting: {key: 'k1'}});
		expect((await tabRecord(7))?.inner).toBeNull();
	});
});

describe('the result belongs to tab, frame, document, address and text', () => {
	test('it is analysed once as long as they are the same', async () => {
		enter();
		await view();
		await view();
		expect(world.analysed).toBe(1);
		enter({key: 'k9', text: 'framed'}, 'f2');
		await view();
		expect(world.analysed).toBe(2);
		enter({key: 'k9', text: 'edited'}, 'f2');
		await view();
		expect(world.analysed).toBe(3);
	});

	test('marks and their style go to the frame, and go again when its document is another', async () => {
		enter();
		expect(await ask({kind: 'tab.mark', tabId: 7, on: true})).toMatchObject({ok: true, value: {marks: true, asked: 1}});
		// By itself, because its site is granted, and once more as asked.
		expect([world.commanded, world.styledFrames]).toEqual([[4, 4], [4]]);
		expect(await view()).toMatchObject({marks: true});
		enter({key: 'k9', text: 'framed'}, 'f2');
		expect(await view()).toMatchObject({marks: true});
		expect(world.commands.at(-1)).toMatchObject({kind: 'page.mark', document: 'f2'});
		expect([world.commanded, world.styledFrames]).toEqual([
			[4, 4, 4],
			[4, 4],
		]);
	});

	test('the frame that was read is listened to', async () => {
		enter();
		await view();
		await hear(4, 'posting.gone', 'f1');
		expect(world.badge.text).toBe('');
		expect((await tabRecord(7))?.found).toBeNull();
		await view();
		enter({key: 'k10', text: 'another'});
		await hear(4, 'posting.read', 'f1');
		expect((await tabRecord(7))?.found?.posting.key).toBe('k10');
		expect(world.news).toHaveLength(2);
	});

	test.each([
		['another frame', 5, 'f1'],
		['another document in the frame', 4, 'f0'],
		['a frame that says the page’s document', 4, 'top'],
		['the page that says the frame’s document', 0, 'f1'],
	])('%s is not', async (_, frameId, document) => {
		enter();
		await view();
		for (const kind of ['posting.read', 'posting.gone'] as const) await hear(frameId, kind, document);
		expect(world.news).toEqual([]);
		expect((await tabRecord(7))?.found?.posting.text).toBe('framed');
	});

	test('when the page goes on, what its frame held goes with it', async () => {
		enter();
		await view();
		await hear(0, 'posting.gone', 'top');
		expect(await tabRecord(7)).toMatchObject({found: null});
	});
});

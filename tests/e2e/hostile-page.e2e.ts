/** A page that tries to speak to the extension, to find it, or to drown it. */
import {readdirSync} from 'node:fs';
import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest';
import {ALLOWED} from '../../lib/shell/gate';
import {buildFolder} from '../../scripts/build-extension';
import {asExpression} from '../../scripts/in-page';
import {readPopup} from '../../scripts/popup-reading';
import {type SampleServer, serveSamples} from '../../scripts/sample-server';
import {type Walker, walkChromium, walkFirefox} from '../../scripts/walker';

type Heard = {readonly messages: readonly {readonly kind?: string}[]; readonly changes: number};

let walker: Walker;
let server: SampleServer;
const postingAddress = () => `${server.origin}/data-scientist.html`;

/** Listens in a page of the extension to all that is said in it, and to every change of the worker's memory. */
async function listen(): Promise<void> {
	await walker.inExtension(
		asExpression(() => {
			type Hook = {addListener(listener: (one: unknown) => undefined): void};
			const api = (globalThis as unknown as {chrome: {runtime: {onMessage: Hook}; storage: {session: {onChanged: Hook}}}}).chrome;
			const world = globalThis as unknown as {heard?: {messages: unknown[]; changes: number}};
			if (world.heard === undefined) {
				api.runtime.onMessage.addListener(message => void world.heard?.messages.push(message));
				api.storage.session.onChanged.addListener(() => {
					if (world.heard) {
						world.heard.changes += 1;
					}

					return undefined;
				});
			}

			world.heard = {messages: [], changes: 0};
		}),
	);
}

const heard = (): Promise<Heard> => walker.inExtension<Heard>('globalThis.heard');
const pause = (milliseconds: number) => new Promise(done => setTimeout(done, milliseconds));

type Scripting = {
	readonly tabs: {query(of: {active: true}): Promise<readonly {readonly id: number; readonly url?: string}[]>};
	readonly scripting: {executeScript(of: object): Promise<readonly {readonly result: unknown}[]>};
};

/** Sends a thousand messages at once from our own script's world in the page in front, as a script of ours that was taken over would. */
function floodFromPage(): Promise<void> {
	return walker.inExtension(
		asExpression(async (address: string) => {
			const {tabs, scripting} = (globalThis as unknown as {chrome: Scripting}).chrome;
			const tabId = (await tabs.query({active: true})).find(one => one.url === address)?.id;
			const [read] = await scripting.executeScript({target: {tabId}, files: ['/page.js']});
			const flood = (document: string): void => {
				const {runtime} = (globalThis as unknown as {chrome: {runtime: {sendMessage(message: object): Promise<unknown>}}}).chrome;
				for (let index = 0; index < 1000; index += 1) {
					void runtime.sendMessage({kind: 'posting.read', document, raw: null}).catch(() => undefined);
				}
			};
			await scripting.executeScript({target: {tabId}, func: flood, args: [(read?.result as {document?: string} | undefined)?.document ?? '']});
		}, postingAddress()),
	);
}

/** Sends two messages from our own script's world in every frame but the top one. Gives the frames' addresses. */
function speakFromFrames(): Promise<readonly string[]> {
	return walker.inExtension(
		asExpression(async (address: string) => {
			const {tabs, scripting} = (globalThis as unknown as {chrome: Scripting}).chrome;
			const tabId = (await tabs.query({active: true})).find(one => one.url === address)?.id;
			const [read] = await scripting.executeScript({target: {tabId}, files: ['/page.js']});
			const speak = (document: string): string | null => {
				if (globalThis.top === globalThis.self) {
					return null;
				}

				const {runtime} = (globalThis as unknown as {chrome: {runtime: {sendMessage(message: object): Promise<unknown>}}}).chrome;
				void runtime.sendMessage({kind: 'posting.read', document, raw: null}).catch(() => undefined);
				void runtime.sendMessage({kind: 'posting.gone', document}).catch(() => undefined);
				return location.protocol === 'about:' ? location.href : location.protocol;
			};
			const frames = await scripting.executeScript({
				target: {tabId, allFrames: true},
				func: speak,
				args: [(read?.result as {document?: string} | undefined)?.document ?? ''],
			});
			return frames.map(one => one.result).filter(one => one !== null);
		}, postingAddress()),
	);
}

/** The last: frames in which a script of ours can speak at all; Firefox keeps it out of sandboxed and `data:` frames. */
describe.each([
	['Chromium', () => walkChromium({extension: buildFolder('chrome')}), buildFolder('chrome'), ['about:blank', 'about:srcdoc', 'data:', 'http:', 'http:']],
	['Firefox', () => walkFirefox({extension: buildFolder('firefox')}), buildFolder('firefox'), ['about:blank', 'about:srcdoc', 'http:']],
] as const)('%s: a hostile page', (name, start, folder, speaking) => {
	beforeAll(async () => {
		server = await serveSamples();
		walker = await start();
		await walker.open(postingAddress());
		await walker.clickIcon();
		await readPopup(walker);
		await walker.closePopup();
	});
	afterAll(async () => {
		await walker?.close();
		await server?.close();
	});
	beforeEach(listen);

	test('whatever it posts, dispatches or writes into its document, the extension hears nothing', async () => {
		const kinds = [...ALLOWED.page, ...ALLOWED.content, 'page.mark', 'page.unmark', 'page.show', 'tab.changed', '__proto__', 'constructor'];
		const sent = await walker.inPage<number>(
			asExpression(
				(names: readonly string[], id: string) => {
					let count = 0;
					let seed = 7;
					const chance = (below: number): number => {
						seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
						return seed % below;
					};
					const value = (depth: number): unknown =>
						[
							null,
							true,
							chance(1000),
							'x'.repeat(chance(40)),
							depth > 2 ? [] : [value(depth + 1)],
							depth > 2 ? {} : {kind: names[chance(names.length)], raw: value(depth + 1)},
						][chance(6)];
					const say = (message: unknown): void => {
						window.postMessage(message, '*');
						for (const name of ['jobprism', 'message', 'posting.read', id]) {
							document.dispatchEvent(new CustomEvent(name, {detail: message, bubbles: true}));
							window.dispatchEvent(new CustomEvent(name, {detail: message}));
						}

						document.body.setAttribute('data-jobprism', JSON.stringify(message) ?? '');
						count += 10;
					};
					for (const kind of names) {
						for (const message of [
							{kind},
							{kind, tabId: 1, document: 'x', raw: null},
							{kind, tabId: 1, key: 'k', changeId: 'c'},
							{kind, target: id, type: kind},
						]) {
							say(message);
						}
					}

					for (let index = 0; index < 10_000; index += 1) {
						say({kind: names[chance(names.length)], document: value(0), raw: value(0), tabId: value(0)});
					}

					return count;
				},
				kinds,
				new URL(walker.origin).host,
			),
		);
		await pause(1500);
		const {messages, changes} = await heard();
		console.log(
			`${name}: ${sent} posts, events and attributes by the page, ${messages.length} messages in the extension, ${changes} changes of the worker's memory`,
		);
		expect(messages).toEqual([]);
		expect(changes).toBe(0);
	});

	test('it can speak to no extension and can load no file of it', async () => {
		const files = readdirSync(folder, {recursive: true, withFileTypes: true})
			.filter(one => one.isFile())
			.map(one => `${one.parentPath.slice(folder.length)}/${one.name}`);
		const outcome = await walker.inPage<{readonly loaded: readonly string[]; readonly speaks: boolean}>(
			asExpression(
				async (origin: string, paths: readonly string[]) => {
					const loaded: string[] = [];
					for (const path of paths) {
						const fetched = await fetch(origin + path).then(
							() => true,
							() => false,
						);
						const shown = await new Promise<boolean>(done => {
							const image = new Image();
							image.onload = () => done(true);
							image.onerror = () => done(false);
							image.src = origin + path;
						});
						if (fetched || shown) {
							loaded.push(path);
						}
					}

					const api = (globalThis as unknown as {chrome?: {runtime?: {sendMessage?: unknown}}}).chrome;
					return {loaded, speaks: api?.runtime?.sendMessage !== undefined};
				},
				walker.origin,
				files,
			),
		);
		console.log(`${name}: ${files.length} files of the extension asked for by the page, ${outcome.loaded.length} given`);
		expect(outcome).toEqual({loaded: [], speaks: false});
	});

	test('a frame of it is not listened to, whatever kind of frame it is', async () => {
		await walker.inPage(
			asExpression(async (own: string) => {
				const frames: readonly Readonly<Record<string, string>>[] = [
					{srcdoc: '<p>srcdoc</p>'},
					{src: 'about:blank'},
					{src: own, sandbox: 'allow-scripts'},
					{src: 'data:text/html,<p>data</p>'},
					{src: own},
				];
				await Promise.all(
					frames.map(attributes => {
						const frame = document.createElement('iframe');
						for (const [name, value] of Object.entries(attributes)) {
							frame.setAttribute(name, value);
						}

						return new Promise(done => {
							frame.onload = done;
							document.body.append(frame);
						});
					}),
				);
			}, `${server.origin}/article.html`),
		);
		await pause(500);
		await listen();
		const frames = await speakFromFrames();
		await pause(1500);
		const {messages, changes} = await heard();
		const sent = messages.filter(message => message.kind === 'posting.read' || message.kind === 'posting.gone').length;
		const news = messages.filter(message => message.kind === 'tab.changed').length;
		console.log(
			`${name}: ${frames.length} frames (${frames.join(', ')}) sent ${sent} messages, ${news} were acted on, ${changes} changes of the worker's memory`,
		);
		expect(frames.toSorted()).toEqual(speaking);
		expect(sent).toBe(frames.length * 2);
		expect(news).toBe(0);
	});

	test('a thousand messages at once are held down to what one tab may send, and the popup still answers', async () => {
		await walker.open(postingAddress());
		await walker.clickIcon();
		await readPopup(walker);
		await walker.closePopup();
		await listen();
		const began = Date.now();
		await floodFromPage();
		await pause(3000);
		const seconds = (Date.now() - began) / 1000;
		const {messages} = await heard();
		const handled = messages.filter(message => message.kind === 'tab.changed').length;
		await walker.clickIcon();
		const reading = await readPopup(walker);
		await walker.closePopup();
		console.log(`${name}: 1000 messages in a burst, ${handled} handled in ${seconds.toFixed(1)} s`);
		expect(messages.filter(message => message.kind === 'posting.read')).toHaveLength(1000);
		expect(handled).toBeGreaterThan(0);
		expect(handled).toBeLessThanOrEqual(10 + 5 * Math.ceil(seconds));
		expect(reading.title).toBe('Senior Data Scientist');
	});

	// Firefox has no way to ask.
	if (name === 'Chromium') {
		test('the browser asks nothing of a person who installs it', async () => {
			const warnings = await walker.inExtension<readonly string[]>(
				asExpression(() => {
					type Api = {
						readonly management: {getPermissionWarningsByManifest(manifest: string): Promise<readonly string[]>};
						readonly runtime: {getManifest(): object};
					};
					const {management, runtime} = (globalThis as unknown as {chrome: Api}).chrome;
					return management.getPermissionWarningsByManifest(JSON.stringify(runtime.getManifest()));
				}),
			);
			console.log(`${name}: ${warnings.length} warnings at installation`);
			expect(warnings).toEqual([]);
		});
	}
});

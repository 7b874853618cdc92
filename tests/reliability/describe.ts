/** Load and loss in real Chromium: kills, races and a full disk. The same steps for `npm test` and, longer, for `npm run soak`. */
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import type {Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import type {Remembered} from '../../lib/keep/born';
import {oldDatabase} from '../keep/old-databases';
import {noteFigures} from './figures';
import {dropProfile, type Killable, launchKillable, makeProfile} from './killable';

export type Load = {
	readonly kills: number;
	readonly savesEach: number;
	readonly edits: number;
	readonly killedUpgrades: number;
	readonly killedImports: number;
};
type Look = {
	readonly refused: string | null;
	readonly postings: readonly string[];
	readonly versions: Readonly<Record<string, number>>;
	readonly bin: number;
	readonly torn: readonly string[];
	readonly snapshots: number;
	readonly notes: number;
};

const look = (page: Page): Promise<Look> => page.evaluate('shelf.look()');
const wait = (milliseconds: number): Promise<void> => new Promise(done => setTimeout(done, milliseconds));
/** A moment from 50 ms to a second; drawn anew each time, since a crash comes when it comes. */
const anyMoment = (): number => 50 + Math.random() * 950;

export function describeReliability(load: Load): void {
	let server: Server;
	let address: string;
	let profile: string;
	let running: Killable | null = null;

	/** Starts the browser on the profile, does this, and ends it as a crash would. */
	async function crashing<T>(work: (browser: Killable) => Promise<T>): Promise<T> {
		running = await launchKillable(profile, address);
		try {
			return await work(running);
		} finally {
			await running.kill();
			running = null;
		}
	}
	async function onFresh<T>(work: () => Promise<T>): Promise<T> {
		profile = makeProfile();
		try {
			return await work();
		} finally {
			await dropProfile(profile);
		}
	}

	beforeAll(async () => {
		server = createServer((_, response) => response.setHeader('content-type', 'text/html').end('<!doctype html><title>shelf</title>'));
		await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
		address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
	});
	afterAll(async () => {
		await running?.kill();
		server.close();
	});

	describe('what was kept stays kept', () => {
		test(`killed ${load.kills} times while it saves`, () =>
			onFresh(async () => {
				const said = new Set<string>();
				let version = '';
				// The browser itself throws a database away whose files it finds damaged; it is missed by what is remembered of it, and what was in it counts apart.
				let remembered: Remembered | null = null;
				const thrown = {times: 0, postings: 0};
				const watch = async (page: Page): Promise<void> => {
					const ask = (): Promise<Remembered | null> => page.evaluate(`shelf.watch(${JSON.stringify(remembered)})`);
					const now = await ask();
					if (now === null) {
						thrown.times += 1;
						thrown.postings += said.size;
						said.clear();
						remembered = null;
					}
					remembered = now ?? (await ask());
				};
				for (let n = 0; n < load.kills; n += 1)
					await crashing(async browser => {
						version = browser.version;
						const page = await browser.tab();
						await watch(page);
						page.on('console', message => {
							if (message.text().startsWith('kept ')) said.add(message.text().slice(5));
						});
						page.evaluate(`void shelf.saveForEver('k${n}a'), void shelf.saveForEver('k${n}b')`).catch(() => undefined);
						await wait(anyMoment() + 400);
					});
				const {postings, torn, refused} = await crashing(async browser => {
					const page = await browser.tab();
					await watch(page);
					return look(page);
				});
				const there = new Set(postings);
				const lost = [...said].filter(key => !there.has(key));
				noteFigures('kills', {
					what: 'The browser is killed (SIGKILL) at random during saves',
					held: 'no acknowledged save is lost, none is torn; a database that the browser itself threw away is missed',
					counts: {
						kills: load.kills,
						acknowledged: said.size + thrown.postings,
						'stored, not acknowledged': there.size - said.size + lost.length,
						lost: lost.length,
						torn: torn.length,
						'databases thrown away by the browser, each missed by us': thrown.times,
						'postings in those': thrown.postings,
					},
					browser: version,
				});
				expect(said.size).toBeGreaterThan(0);
				expect({lost, torn, refused}).toEqual({lost: [], torn: [], refused: null});
			}));

		test.each([1, 2] as const)(`killed ${load.killedUpgrades} times while a database of version %i is upgraded: wholly old or wholly new`, version =>
			onFresh(async () => {
				const counts = {kills: 0, old: 0, new: 0, mixed: 0};
				let of = '';
				const old = oldDatabase(version);
				for (let n = 0; n < load.killedUpgrades; n += 1) {
					await dropProfile(profile);
					await crashing(async browser => (await browser.tab()).evaluate(`shelf.layDownMany(${JSON.stringify(old)}, 1500)`));
					await crashing(async browser => {
						of = browser.version;
						const page = await browser.tab();
						page.evaluate('void shelf.openDatabase()').catch(() => undefined);
						await wait(20 + Math.random() * 700);
					});
					const [native, after] = await crashing(async browser => {
						const page = await browser.tab();
						return [await page.evaluate<number>('shelf.nativeVersion()'), await look(page)] as const;
					});
					counts.kills += 1;
					const whole = after.postings.length === 1500 && after.torn.length === 0 && after.snapshots === 1;
					if (!whole || (native !== old.native && native !== 30)) counts.mixed += 1;
					else if (native === 30) counts.new += 1;
					else counts.old += 1;
				}
				noteFigures(`upgrade-${version}`, {
					what: `The browser is killed while a database of version ${version} with 1,500 postings is upgraded`,
					held: 'wholly old or wholly new, and the next start has all of it',
					counts,
					browser: of,
				});
				expect(counts.mixed).toBe(0);
			}),
		);

		test(`killed ${load.killedImports} times while it imports: all or nothing`, () =>
			onFresh(async () => {
				const counts = {kills: 0, nothing: 0, all: 0, part: 0};
				let of = '';
				for (let n = 0; n < load.killedImports; n += 1) {
					await dropProfile(profile);
					await crashing(async browser => {
						of = browser.version;
						const page = await browser.tab();
						const begun = new Promise<void>(done => {
							page.on('console', message => {
								if (message.text() === 'importing') done();
							});
						});
						page.evaluate('void shelf.importMany(2000)').catch(() => undefined);
						await begun;
						await wait(Math.random() * 1500);
					});
					const {postings, torn} = await crashing(async browser => look(await browser.tab()));
					counts.kills += 1;
					if (torn.length > 0) counts.part += 1;
					else if (postings.length === 0) counts.nothing += 1;
					else if (postings.length === 2000) counts.all += 1;
					else counts.part += 1;
				}
				noteFigures('imports', {what: 'The browser is killed during an import of 2,000 postings', held: 'all of them or none', counts, browser: of});
				expect(counts.part).toBe(0);
			}));
	});

	describe('two tabs at once', () => {
		test.each([
			['the same posting', true, 'same'],
			['different postings', false, 'different'],
		] as const)(`save ${load.savesEach} times each %s`, (_, same, name) =>
			onFresh(() =>
				crashing(async browser => {
					const tabs = await Promise.all([browser.tab(), browser.tab()]);
					const done = await Promise.all(
						tabs.map((page, at) => page.evaluate<{kept: number; codes: string[]}>(`shelf.saveMany(${load.savesEach}, 't${at}', ${same})`)),
					);
					const {postings, torn, versions} = await look(tabs[0]);
					const records = same ? 1 : 2 * load.savesEach;
					noteFigures(`tabs-${name}`, {
						what: same ? `Two tabs save the same posting ${load.savesEach} times each` : `Two tabs save ${load.savesEach} different postings each`,
						held: same ? 'one record that counts every save' : 'as many records as saves',
						counts: {
							saves: done.reduce((sum, {kept}) => sum + kept, 0),
							records: postings.length,
							refused: done.flatMap(({codes}) => codes).length,
							torn: torn.length,
						},
						browser: browser.version,
					});
					expect(done.flatMap(({codes}) => codes)).toEqual([]);
					expect([postings.length, torn]).toEqual([records, []]);
					if (same) expect(versions.same).toBe(2 * load.savesEach);
				}),
			),
		);

		test(`one deletes ${load.edits} postings while the other edits them: none comes back`, () =>
			onFresh(() =>
				crashing(async browser => {
					const [a, b] = await Promise.all([browser.tab(), browser.tab()]);
					await a.evaluate(`shelf.saveMany(${load.edits}, 'both', false)`);
					const [, gone] = await Promise.all([
						a.evaluate<number>(`shelf.act('delete', ${load.edits})`),
						b.evaluate<number>(`shelf.act('edit', ${load.edits})`),
					]);
					const {postings, bin, torn} = await look(a);
					noteFigures('delete-edit', {
						what: 'One tab deletes postings while another edits them',
						held: 'none comes back, all lie in the bin, and the editor is told',
						counts: {deleted: load.edits, 'edits told that it is gone': gone, 'come back': postings.length, 'in the bin': bin, torn: torn.length},
						browser: browser.version,
					});
					expect([postings, bin, torn]).toEqual([[], load.edits, []]);
				}),
			));
	});

	test('with no room left a save and an import are refused, what was kept stays, and it can be exported', () =>
		onFresh(() =>
			crashing(async browser => {
				const page = await browser.tab();
				await page.evaluate("shelf.saveMany(20, 'before', false)");
				// The protocol's own override of the quota has no effect on this origin, so the browser's answer to a full disk is played at its door.
				await page.evaluate(() => {
					const {put} = IDBObjectStore.prototype;
					let left = 40;
					IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...all: Parameters<typeof put>) {
						left -= 1;
						if (left < 0) throw new DOMException('full', 'QuotaExceededError');
						return put.apply(this, all);
					};
				});
				const {codes} = await page.evaluate<{codes: string[]}>("shelf.saveMany(300, 'full', false)");
				const imported = await page.evaluate<string>('shelf.importMany(500)');
				const {postings, torn} = await look(page);
				const bytes = await page.evaluate<number>('shelf.exported()');
				const before = postings.filter(key => key.startsWith('before')).length;
				noteFigures('quota', {
					what: 'The browser gives no more room (played: every write after the fortieth is refused)',
					held: 'refused with the reason, nothing partial, what was kept can be exported',
					counts: {
						'saves refused': codes.length,
						'kept before, still there': before,
						'of the import': postings.filter(key => key.startsWith('file')).length,
						torn: torn.length,
					},
					browser: browser.version,
				});
				expect([...new Set(codes)]).toEqual(['quota']);
				expect([imported, before, torn]).toEqual(['quota', 20, []]);
				expect(bytes).toBeGreaterThan(20 * 5000);
			}),
		));
}

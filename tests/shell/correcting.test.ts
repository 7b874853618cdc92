import {beforeEach, describe, expect, test, vi} from 'vitest';
import type {Correction} from '../../lib/model';
import type {Mind} from '../../lib/shell/tabs';
import {asking} from './asking';
import {makeMind, makeWorld, type World} from './world';

let world: World;
let mind: Mind;
const ORIGIN = 'https://jobs.example.org';

beforeEach(() => {
	world = makeWorld();
	mind = makeMind(world);
});

const {ask, view} = asking(() => mind);
function show(key: string, text: string, url = `${ORIGIN}/1`, document = 'd1'): void {
	world.page = {document, url, ready: true, restricted: false, raw: {key, text}};
	world.tab = {id: 7, url, status: 'complete'};
}

describe('a person’s own words', () => {
	const correct = (correction: Partial<Correction>, key = 'k1') =>
		ask({kind: 'posting.correct', tabId: 7, key, correction: {title: null, company: null, location: null, ...correction}, changeId: 'c'});

	test('stand in the view, are analysed, and are there at a second capture', async () => {
		await view();
		expect(await correct({title: 'Mine', company: 'Northwind'})).toMatchObject({
			ok: true,
			value: {kind: 'posting', posting: {title: {value: 'Mine', by: 'person'}, company: {value: 'Northwind', by: 'person'}}},
		});
		expect(world.analysed).toBe(2);
		expect(world.news).toContainEqual({kind: 'tab.changed', tabId: 7});
		show('k1', 'one', `${ORIGIN}/1`, 'd2');
		expect(await view()).toMatchObject({posting: {title: {value: 'Mine'}, pageSays: {title: {value: 'A title'}, company: null}}});
	});

	test('are saved with the posting', async () => {
		const saved = vi.fn(makeMind(world).save);
		mind = makeMind(world, {save: saved});
		await correct({title: 'Mine'});
		await ask({kind: 'posting.save', tabId: 7, key: 'k1', changeId: 's'});
		expect(saved.mock.calls[0]?.[0].posting.title).toEqual({value: 'Mine', by: 'person'});
	});

	test('belong to their posting alone, and are taken back', async () => {
		await correct({title: 'Mine'});
		show('k2', 'two');
		expect(await view()).toMatchObject({posting: {title: {value: 'A title', by: 'page'}}});
		expect(await correct({title: 'Mine too'})).toEqual({ok: false, code: 'stale'});
		show('k1', 'one');
		expect(await correct({})).toMatchObject({value: {posting: {title: {value: 'A title', by: 'page'}}}});
	});

	test('never reach the page: the commands to it are the same with and without them', async () => {
		await ask({kind: 'tab.mark', tabId: 7, on: true});
		const before = JSON.stringify(world.commands);
		world.commands.length = 0;
		await correct({title: 'Secret words', company: 'Secret words', location: 'Secret words'});
		await ask({kind: 'tab.mark', tabId: 7, on: true});
		expect(JSON.stringify(world.commands)).toBe(before);
	});

	test('that could not be kept are told so', async () => {
		mind = makeMind(world, {correct: async () => ({ok: false, code: 'quota'})});
		expect(await correct({title: 'Mine'})).toEqual({ok: false, code: 'quota'});
	});
});

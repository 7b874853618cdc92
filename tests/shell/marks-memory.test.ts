import {beforeEach, describe, expect, test} from 'vitest';
import {changePreference} from '../../lib/shell/preferences';
import {type Mind, refreshMarks} from '../../lib/shell/tabs';
import {asking} from './asking';
import {makeMind, makeWorld, type World} from './world';

const ORIGIN = 'https://jobs.example.org';
let world: World;
let mind: Mind;
beforeEach(() => {
	world = makeWorld();
	mind = makeMind(world);
});
const {ask, view} = asking(() => mind);
function show(key: string, text: string, url: string, document: string): void {
	world.page = {document, url, ready: true, restricted: false, raw: {key, text}};
	world.tab = {id: 7, url, status: 'complete'};
}

describe('marks', () => {
	test('come by themselves on a site that is granted, and stay away where the person took them off', async () => {
		world.granted = [`${ORIGIN}/*`];
		expect(await view()).toMatchObject({marks: true});
		expect(world.commands).toMatchObject([{kind: 'page.mark', document: 'd1'}]);
		await ask({kind: 'tab.mark', tabId: 7, on: false});
		show('k2', 'two', `${ORIGIN}/2`, 'd2');
		expect(await view()).toMatchObject({marks: false});
	});

	test('are of the levels that are switched on, and laid anew when the colours change', async () => {
		await ask({kind: 'tab.mark', tabId: 7, on: true});
		expect(world.styles).toHaveLength(1);
		await changePreference('marks', settings => ({...settings, required: 'green'}));
		await refreshMarks(mind);
		expect(world.styles).toHaveLength(2);
		await changePreference('marks', settings => ({...settings, levels: {...settings.levels, required: false}}));
		await refreshMarks(mind);
		expect(world.commands.at(-1)).toMatchObject({kind: 'page.mark', marks: []});
	});
});

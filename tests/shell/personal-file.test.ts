import {readdirSync, readFileSync} from 'node:fs';
import {beforeEach, describe, expect, test} from 'vitest';
import {fakeBrowser} from 'wxt/testing/fake-browser';
import {planPersonal, previewPersonal, readPersonal, SETTINGS, type SettingName, same, takePersonal} from '../../lib/shell/personal-file';
import {changePreference, readPreference} from '../../lib/shell/preferences';
import {addProfile} from '../../lib/shell/profile-store';
import {readProfileState} from '../../lib/shell/settings';
import {emptyProfile} from '../../lib/ui/profile-edits';

beforeEach(() => fakeBrowser.reset());
const stored = () => fakeBrowser.storage.local.get(null);
const profileOf = (id: string, years: number | null = null) => ({...emptyProfile(id), years});
const where = {quote: 'Go', before: 'ready to ', after: ' far'};
const correction = (id: string) => ({id, at: 1, skill: 'go', label: 'Go', where, level: null});

/** One of each, so that a setting that is new has to be given here. */
const samples: Readonly<Record<SettingName, unknown>> = {
	marks: {levels: {required: true, preferred: false, used: true, role: true}, required: 'rose', preferred: 'blue'},
	'marks-on': {lever: false},
	hidden: [{id: 'agile', label: 'Agile'}],
	corrections: [correction('c1')],
	mutes: [{id: 'm1', at: 2, kind: 'words', text: 'sales', reason: ''}],
	look: {theme: 'dark', singleKeys: false},
	language: 'de',
	columns: [{header: 'titel|firma', fields: ['title', 'company']}],
};

async function setAll(): Promise<void> {
	await addProfile(profileOf('a', 3), 1);
	await addProfile(profileOf('b', 5), 2);
	await changePreference('hidden', () => [{id: 'agile', label: 'Agile'}]);
	await changePreference('corrections', () => [correction('c1')]);
	await changePreference('mutes', () => [{id: 'm1', at: 2, kind: 'words', text: 'sales', reason: ''}]);
	await changePreference('marks-on', () => ({lever: false}));
	await changePreference('marks', before => ({...before, required: 'rose'}));
	await fakeBrowser.storage.local.set({'set.look': {theme: 'dark', singleKeys: false}, consent: {at: 9}});
}

test('what is read out comes back whole in an empty browser, but for the word of consent', async () => {
	await setAll();
	const before = await stored();
	const records = JSON.parse(JSON.stringify(await readPersonal()));
	fakeBrowser.reset();
	const {plan} = await takePersonal(records, 'keep-mine', 10);
	expect(plan).toMatchObject({fresh: 2, changed: 0, settings: 6, refused: 0});
	const after = await stored();
	const {consent: _, 'profile.of.a': a, 'profile.of.b': b, ...rest} = before;
	expect(after).toMatchObject(rest);
	expect(after.consent).toBeUndefined();
	const state = await readProfileState();
	expect(state).toMatchObject({kind: 'profile', profile: {id: 'b', years: 5}, all: [{id: 'a'}, {id: 'b'}]});
});

describe('each setting', () => {
	test('has a sample here', () => {
		expect(Object.keys(samples).sort()).toEqual(Object.keys(SETTINGS).sort());
		for (const [name, value] of Object.entries(samples)) expect([name, SETTINGS[name as SettingName].is(value)]).toEqual([name, true]);
	});

	test.each(Object.keys(samples) as SettingName[])('%s goes out, is deleted, and comes in again as it was', async name => {
		await fakeBrowser.storage.local.set({[SETTINGS[name].key]: samples[name]});
		const before = await stored();
		const records = JSON.parse(JSON.stringify(await readPersonal()));
		await fakeBrowser.storage.local.clear();
		await takePersonal(records, 'keep-mine', 10);
		expect(await stored()).toEqual(before);
	});

	test('that any code stores is one of these, the word of consent, a profile or what is remembered of the database', () => {
		const storing = readdirSync('lib/shell').filter(file => /storage\.local\.set\(/.test(readFileSync(`lib/shell/${file}`, 'utf8')));
		expect(storing.sort()).toEqual([
			'column-memory.ts',
			'consent.ts',
			'kept-mark.ts',
			'language.ts',
			'look.ts',
			'personal-file.ts',
			'preferences.ts',
			'profile-store.ts',
		]);
		const keys = readdirSync('lib/shell').flatMap(file => [...readFileSync(`lib/shell/${file}`, 'utf8').matchAll(/'(set\.[a-z-]+)'/g)].map(([, key]) => key));
		const known = Object.values(SETTINGS).map(({key}) => key);
		expect(keys.filter(key => !known.includes(key ?? ''))).toEqual([]);
	});
});

test('two memories of columns are laid together, the file’s or mine first', () => {
	const of = (field: string) => ({header: 'a|b', fields: [field, null]});
	const other = {header: 'c', fields: ['note']};
	const theirs = {profiles: [], preferences: [{name: 'columns', value: [of('title'), other]}]};
	const mine = {'set.columns': [of('company')]};
	expect(planPersonal(theirs, mine, 'keep-mine', 1).puts).toEqual({'set.columns': [of('company'), other]});
	expect(planPersonal(theirs, mine, 'take-file', 1).puts).toEqual({'set.columns': [of('title'), other]});
});

describe('beside what is set here', () => {
	const theirs = {
		profiles: [profileOf('a', 9), profileOf('z')],
		preferences: [
			{
				name: 'hidden',
				value: [
					{id: 'agile', label: 'Agil'},
					{id: 'excel', label: 'Excel'},
				],
			},
			{name: 'marks-on', value: {lever: true, ashby: true}},
			{name: 'look', value: {theme: 'light', singleKeys: true}},
			{name: 'profile.active', value: 'z'},
		],
	};

	test.each([
		['keep-mine', {years: 3, agile: 'Agile', lever: false, theme: 'dark'}],
		['take-file', {years: 9, agile: 'Agil', lever: true, theme: 'light'}],
	] as const)('%s decides where both say something, and what is new comes in', async (how, is) => {
		await setAll();
		const {plan} = await takePersonal(theirs, how, 10);
		expect(plan).toMatchObject({fresh: 1, changed: 1, refused: 0});
		const state = await readProfileState();
		if (state.kind !== 'profile') throw new Error(state.kind);
		expect(state.all.map(({id, years}) => [id, years])).toEqual([
			['a', is.years],
			['b', 5],
			['z', null],
		]);
		expect(state.profile.id).toBe('b');
		expect((await readPreference('hidden')).find(({id}) => id === 'agile')?.label).toBe(is.agile);
		expect((await readPreference('hidden')).some(({id}) => id === 'excel')).toBe(true);
		expect(await readPreference('marks-on')).toEqual({lever: is.lever, ashby: true});
		expect((await stored())['set.look']).toMatchObject({theme: is.theme});
	});

	test.each(['keep-mine', 'take-file'] as const)('%s is taken back to what stood before', async how => {
		await setAll();
		const before = await stored();
		const {undo} = await takePersonal(theirs, how, 10);
		expect(await stored()).not.toEqual(before);
		expect(await undo()).toBe(0);
		expect(await stored()).toEqual(before);
	});

	test('what was changed since the import stays and is counted', async () => {
		await setAll();
		const {undo} = await takePersonal(theirs, 'keep-mine', 10);
		await changePreference('hidden', rows => [...rows, {id: 'jira', label: 'Jira'}]);
		expect(await undo()).toBe(1);
		expect((await readPreference('hidden')).map(({id}) => id)).toEqual(['agile', 'excel', 'jira']);
		expect((await readProfileState()).kind).toBe('profile');
	});

	test('the same file again changes nothing', async () => {
		await setAll();
		expect(await previewPersonal(await readPersonal(), 'take-file', 10)).toEqual({puts: {}, fresh: 0, changed: 0, settings: 0, refused: 0});
	});
});

test.each<[string, unknown, unknown]>([
	['a profile that is none', {id: 'x', skills: 'all'}, null],
	['a profile without an id', profileOf(''), null],
	['a setting of a name that there is not', null, {name: 'consent', value: {at: 1}}],
	['a setting named as what every object has', null, {name: '__proto__', value: {}}],
	['a correction of another shape', null, {name: 'corrections', value: [{id: 1}]}],
	['a text', null, 'marks'],
	['a language that there is not', null, {name: 'language', value: 'xx'}],
	['a theme that there is not', null, {name: 'look', value: {theme: 'pink', singleKeys: true}}],
])('%s is refused and nothing of it is stored', (_, profile, preference) => {
	const plan = planPersonal({profiles: profile === null ? [] : [profile], preferences: preference === null ? [] : [preference]}, {}, 'take-file', 1);
	expect(plan).toEqual({puts: {}, fresh: 0, changed: 0, settings: 0, refused: 1});
});

test('of two profiles with one id in a file the first is taken', () => {
	expect(planPersonal({profiles: [profileOf('a', 1), profileOf('a', 2)], preferences: []}, {}, 'keep-mine', 1)).toMatchObject({fresh: 1, refused: 1});
});

test.each<[unknown, unknown, boolean]>([
	[{a: 1, b: [2]}, {b: [2], a: 1}, true],
	[{a: 1}, {a: 1, b: undefined}, false],
	[[1, 2], [2, 1], false],
	[null, {}, false],
])('%o and %o: equal is %s', (a, b, is) => {
	expect(same(a, b)).toBe(is);
});

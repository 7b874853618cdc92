import {beforeEach, describe, expect, test, vi} from 'vitest';
import {fakeBrowser} from 'wxt/testing/fake-browser';
import type {Profile} from '../../lib/model';
import {mergeProfile} from '../../lib/shell/merge-profile';
import {MOST_PROFILES} from '../../lib/shell/profile-shape';
import {addProfile, chooseProfile, deleteProfile, ProfileGone, storeProfile, TooManyProfiles} from '../../lib/shell/profile-store';
import {loadProfile, type ProfileState, readProfileState, toProfileState, watchProfile} from '../../lib/shell/settings';
import {profileOf} from './analysis';

beforeEach(() => fakeBrowser.reset());

const profile = (id: string, change: Partial<Profile> = {}): Profile => ({...profileOf(id), id, ...change});
const stored = (): Promise<Readonly<Record<string, unknown>>> => fakeBrowser.storage.local.get(null);
const namesOf = (state: ProfileState): readonly string[] => (state.kind === 'none' ? [] : state.all.map(({name}) => name));

describe('what is stored is told apart', () => {
	const good = {schema: 1, profile: profileOf()};
	test.each<[string, unknown, ProfileState['kind'], boolean?]>([
		['a profile', good, 'profile'],
		['a profile with a field of a later version', {...good, profile: {...profileOf(), hobby: 'chess'}}, 'profile'],
		['null', null, 'unreadable', false],
		['a text', 'profile', 'unreadable', false],
		['a newer schema', {schema: 2, profile: profileOf()}, 'unreadable', true],
		['no schema', {profile: profileOf()}, 'unreadable', false],
		['a missing field', {schema: 1, profile: {...profileOf(), skills: undefined}}, 'unreadable', false],
		['a wrong degree', {schema: 1, profile: {...profileOf(), degree: 'doctor'}}, 'unreadable', false],
		['years that are none', {schema: 1, profile: {...profileOf(), years: Number.NaN}}, 'unreadable', false],
		['a skill without a level', {schema: 1, profile: {...profileOf(), skills: [{id: 'a', label: 'A'}]}}, 'unreadable', false],
	])('%s', (_, raw, kind, newer) => {
		for (const key of ['profile', 'profile.of.x']) {
			const state = toProfileState({[key]: raw});
			expect(state.kind).toBe(kind);
			if (state.kind === 'unreadable') expect(state).toMatchObject({newer, raw});
		}
	});

	test('nothing is none', () => {
		expect(toProfileState({theme: 'dark'})).toEqual({kind: 'none'});
	});

	test('an unreadable profile beside the one in use is told and does not stand in its way', () => {
		const state = toProfileState({'profile.of.a': {schema: 1, made: 1, profile: profile('a')}, 'profile.of.b': 'torn', 'profile.active': 'a'});
		expect(state).toMatchObject({kind: 'profile', unread: [{key: 'profile.of.b', raw: 'torn'}]});
	});

	test('an unreadable profile that is in use is told, and no other takes its place unasked', () => {
		const state = toProfileState({'profile.of.a': {schema: 1, made: 1, profile: profile('a')}, 'profile.of.b': {schema: 9}, 'profile.active': 'b'});
		expect(state).toMatchObject({kind: 'unreadable', newer: true, raw: {schema: 9}});
	});
});

describe('the profile of the first version', () => {
	const first = {schema: 1, profile: profile('old', {name: 'Old', years: 4})};

	test('is read where it lies, and nothing is written for it', async () => {
		await fakeBrowser.storage.local.set({profile: first});
		expect(await loadProfile()).toEqual(first.profile);
		expect(await stored()).toEqual({profile: first});
	});

	test('gets a record of its own with its first change, and the old one goes', async () => {
		await fakeBrowser.storage.local.set({profile: first});
		await storeProfile({...first.profile, years: 5}, first.profile);
		expect(await stored()).toEqual({'profile.of.old': {schema: 1, made: 0, profile: {...first.profile, years: 5}}});
	});

	test('is passed over where a crash left it beside its newer record', () => {
		const state = toProfileState({profile: first, 'profile.of.old': {schema: 1, made: 0, profile: {...first.profile, years: 6}}});
		expect(state).toMatchObject({kind: 'profile', profile: {years: 6}, all: [{years: 6}]});
	});

	test('stands first among several, and is deleted like them', async () => {
		await fakeBrowser.storage.local.set({profile: first});
		await addProfile(profile('new', {name: 'New'}));
		expect(namesOf(await readProfileState())).toEqual(['Old', 'New']);
		expect(await deleteProfile('old')).toMatchObject({profile: first.profile});
		expect(namesOf(await readProfileState())).toEqual(['New']);
	});

	test('that cannot be read stays untouched when a new one is set up', async () => {
		await fakeBrowser.storage.local.set({profile: {schema: 99, precious: true}});
		expect(await readProfileState()).toMatchObject({kind: 'unreadable', newer: true, raw: {schema: 99, precious: true}});
		expect(await loadProfile()).toBeNull();
		await addProfile(profile('new'));
		expect((await stored()).profile).toEqual({schema: 99, precious: true});
		expect(await loadProfile()).toEqual(profile('new'));
	});
});

describe('several profiles', () => {
	beforeEach(async () => {
		await addProfile(profile('a', {name: 'A'}), 1);
		await addProfile(profile('b', {name: 'B'}), 2);
		await addProfile(profile('c', {name: 'C'}), 3);
	});

	test('the last added is in use, and another can be chosen', async () => {
		expect(await loadProfile()).toEqual(profile('c', {name: 'C'}));
		await chooseProfile('a');
		expect(await loadProfile()).toEqual(profile('a', {name: 'A'}));
	});

	test('where the one in use is deleted the first of the others is; it comes back to its place', async () => {
		await chooseProfile('b');
		const gone = await deleteProfile('b');
		expect(await loadProfile()).toEqual(profile('a', {name: 'A'}));
		if (gone !== null) await addProfile(gone.profile, gone.made);
		expect(namesOf(await readProfileState())).toEqual(['A', 'B', 'C']);
		expect(await loadProfile()).toEqual(profile('b', {name: 'B'}));
	});

	test('a profile that is not in use is deleted without another choice, and one that is gone is nothing', async () => {
		await deleteProfile('a');
		expect(await loadProfile()).toEqual(profile('c', {name: 'C'}));
		expect(await deleteProfile('a')).toBeNull();
	});

	test('there is a most, and then nothing is written', async () => {
		for (let i = 3; i < MOST_PROFILES; i += 1) await addProfile(profile(`more${i}`));
		const before = await stored();
		await expect(addProfile(profile('over'))).rejects.toThrow(TooManyProfiles);
		expect(await stored()).toEqual(before);
	});

	test('a hostile id touches no other record', async () => {
		await addProfile(profile('__proto__'));
		await addProfile(profile('active'));
		expect(await loadProfile()).toEqual(profile('active'));
		expect(namesOf(await readProfileState())).toHaveLength(5);
	});
});

describe('two pages that change the same profile lose nothing', () => {
	const skill = (id: string, level: 'good' | 'expert' = 'good') => ({id, label: id, level});
	const base = profile('p', {skills: [skill('a'), skill('b')], years: 3, places: ['Leeds']});

	test.each<[string, Partial<Profile>, Partial<Profile>, Partial<Profile>]>([
		['other fields', {years: 5}, {degree: 'phd'}, {years: 5, degree: 'phd'}],
		['each adds a skill', {skills: [...base.skills, skill('c')]}, {skills: [...base.skills, skill('d')]}, {skills: [...base.skills, skill('c'), skill('d')]}],
		['one adds, one takes away', {skills: [...base.skills, skill('c')]}, {skills: [skill('b')]}, {skills: [skill('b'), skill('c')]}],
		[
			'one sets a level, one adds',
			{skills: [skill('a', 'expert'), skill('b')]},
			{skills: [...base.skills, skill('d')]},
			{skills: [skill('a', 'expert'), skill('b'), skill('d')]},
		],
		['places', {places: ['Leeds', 'York']}, {places: []}, {places: ['York']}],
		['the same field: the later', {years: 5}, {years: 6}, {years: 6}],
	])('%s', async (_, one, two, both) => {
		await storeProfile(base);
		await Promise.all([storeProfile({...base, ...one}, base), storeProfile({...base, ...two}, base)]);
		expect(await loadProfile()).toEqual({...base, ...both});
	});

	test('a hundred changes from two pages are all there', async () => {
		await storeProfile({...base, skills: []});
		const seen = {...base, skills: []};
		await Promise.all(Array.from({length: 100}, (_, i) => storeProfile({...seen, skills: [skill(`s${i}`)]}, seen)));
		expect((await loadProfile())?.skills).toHaveLength(100);
	});

	test('profiles added at the same time are all there', async () => {
		await Promise.all(Array.from({length: 20}, (_, i) => addProfile(profile(`p${i}`))));
		expect(namesOf(await readProfileState())).toHaveLength(20);
	});

	test('a change to a profile that was deleted meanwhile is told and brings nothing back; stored without what it was made to it is put back', async () => {
		await storeProfile(base);
		await deleteProfile('p');
		await expect(storeProfile({...base, years: 9}, base)).rejects.toThrow(ProfileGone);
		expect(await loadProfile()).toBeNull();
		await storeProfile({...base, years: 9});
		expect(await loadProfile()).toEqual({...base, years: 9});
	});

	test('of a hundred races between deleting and changing none brings the profile back', async () => {
		for (let n = 0; n < 100; n += 1) {
			await storeProfile(base);
			const both = [() => deleteProfile('p'), () => storeProfile({...base, years: n % 50}, base).catch((error: unknown) => error)];
			await Promise.all((n % 2 === 0 ? both : both.reverse()).map(act => act()));
			expect(await loadProfile()).toBeNull();
		}
	});

	test('fields of a later version stay through a merge', () => {
		const later = {...base, hobby: 'chess'};
		expect(mergeProfile(base, {...base, years: 7}, later)).toEqual({...later, years: 7});
	});
});

test('what is no profile is not stored', async () => {
	await storeProfile(profileOf());
	await expect(storeProfile({...profileOf(), years: -1})).rejects.toThrow(TypeError);
	await expect(addProfile({...profileOf(), name: 'x'.repeat(301)})).rejects.toThrow(TypeError);
	expect(await loadProfile()).toEqual(profileOf());
});

test('a watcher hears of profiles and of the choice among them, until it is ended', async () => {
	const heard = vi.fn();
	const end = watchProfile(heard);
	await fakeBrowser.storage.local.set({theme: 'dark'});
	await addProfile(profile('a'));
	await vi.waitFor(() => expect(heard).toHaveBeenCalled());
	expect(heard).toHaveBeenLastCalledWith(expect.objectContaining({kind: 'profile', profile: profile('a')}));
	await addProfile(profile('b'));
	await chooseProfile('a');
	await vi.waitFor(() => expect(heard).toHaveBeenLastCalledWith(expect.objectContaining({profile: profile('a'), all: [profile('a'), profile('b')]})));
	end();
	const calls = heard.mock.calls.length;
	await chooseProfile('b');
	await new Promise(resolve => setTimeout(resolve, 20));
	expect(heard).toHaveBeenCalledTimes(calls);
});

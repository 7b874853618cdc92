import {beforeEach, describe, expect, test, vi} from 'vitest';
import {fakeBrowser} from 'wxt/testing/fake-browser';
import {loadProfile, type ProfileState, readProfileState, storeProfile, toProfileState, watchProfile} from '../../lib/shell/settings';
import {profileOf} from './analysis';

beforeEach(() => fakeBrowser.reset());

describe('what is stored is told apart', () => {
	const good = {schema: 1, profile: profileOf()};
	test.each<[string, unknown, ProfileState['kind'], boolean?]>([
		['nothing', undefined, 'none'],
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
		const state = toProfileState(raw);
		expect(state.kind).toBe(kind);
		if (state.kind === 'unreadable') expect(state).toEqual({kind, newer, raw});
	});
});

test('a stored profile is loaded again', async () => {
	expect(await loadProfile()).toBeNull();
	await storeProfile(profileOf());
	expect(await loadProfile()).toEqual(profileOf());
});

test('unreadable data is told, loaded as none, and moved aside when a new profile is stored over it', async () => {
	await fakeBrowser.storage.local.set({profile: {schema: 99, precious: true}});
	expect(await readProfileState()).toEqual({kind: 'unreadable', newer: true, raw: {schema: 99, precious: true}});
	expect(await loadProfile()).toBeNull();
	await storeProfile(profileOf());
	const all: Readonly<Record<string, unknown>> = await fakeBrowser.storage.local.get(null);
	const aside = Object.keys(all).filter(key => key.startsWith('profile.unreadable.'));
	expect(aside.map(key => all[key])).toEqual([{schema: 99, precious: true}]);
	expect(await loadProfile()).toEqual(profileOf());
});

test('what is no profile is not stored', async () => {
	await storeProfile(profileOf());
	await expect(storeProfile({...profileOf(), years: -1})).rejects.toThrow(TypeError);
	expect(await loadProfile()).toEqual(profileOf());
});

test('a watcher hears of profiles alone, until it is ended', async () => {
	const heard = vi.fn();
	const end = watchProfile(heard);
	await fakeBrowser.storage.local.set({theme: 'dark'});
	await storeProfile(profileOf('New'));
	expect(heard).toHaveBeenCalledTimes(1);
	expect(heard).toHaveBeenCalledWith({kind: 'profile', profile: profileOf('New')});
	end();
	await storeProfile(profileOf('Newer'));
	expect(heard).toHaveBeenCalledTimes(1);
});

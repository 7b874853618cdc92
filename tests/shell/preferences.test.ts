import {beforeEach, describe, expect, test} from 'vitest';
import {fakeBrowser} from 'wxt/testing/fake-browser';
import {giveConsent, readConsent, takeBackConsent, watchConsent} from '../../lib/shell/consent';
import {changePreference, type PreferenceName, readPreference, UNSET, watchPreferences} from '../../lib/shell/preferences';

beforeEach(() => fakeBrowser.reset());
const stored = () => fakeBrowser.storage.local.get(null);

describe('the person’s word', () => {
	test.each<[string, unknown, number | null]>([
		['nothing', undefined, null],
		['a moment', {at: 5}, 5],
		['a moment of a later version', {at: 5, more: true}, 5],
		['a truth', true, null],
		['no moment', {at: '5'}, null],
		['a list', [5], null],
	])('%s', async (_, raw, at) => {
		if (raw !== undefined) await fakeBrowser.storage.local.set({consent: raw});
		expect(await readConsent()).toBe(at);
	});

	test('is told when it is given and when it is taken back', async () => {
		const told: (number | null)[] = [];
		const end = watchConsent(at => told.push(at));
		await giveConsent(7);
		await fakeBrowser.storage.local.set({other: 1});
		await takeBackConsent();
		end();
		await giveConsent(8);
		expect(told).toEqual([7, null]);
	});
});

describe('what is set beside the profile', () => {
	test.each<[PreferenceName, unknown]>([
		['marks', {levels: {required: true}}],
		['marks', 'amber'],
		['marks-on', {linkedin: 'yes'}],
		['hidden', {id: 'a'}],
		['hidden', [{id: 'a'}]],
		['corrections', [{id: 'a', at: 1, skill: 's', label: 'S', where: {quote: 'a'}, level: null}]],
		['mutes', [{id: 'a', at: 1, kind: 'country', text: '', reason: ''}]],
	])('%s that cannot be read counts as not set, and is put aside when it is written over', async (name, raw) => {
		await fakeBrowser.storage.local.set({[`set.${name}`]: raw});
		expect(await readPreference(name)).toEqual(UNSET[name]);
		expect((await stored())[`set.${name}`]).toEqual(raw);
		await changePreference(name, before => before);
		expect(await stored()).toMatchObject({[`set.${name}`]: UNSET[name], [`aside.set.${name}`]: raw});
	});

	test('changes at once are laid one over the other', async () => {
		const hide = (id: string) => changePreference('hidden', rows => [...rows, {id, label: id}]);
		await Promise.all([hide('a'), hide('b'), hide('c')]);
		expect((await readPreference('hidden')).map(({id}) => id)).toEqual(['a', 'b', 'c']);
	});

	test('what could not be read again is not written, and the next change goes on', async () => {
		await expect(changePreference('hidden', () => [{id: 'x'.repeat(500), label: ''}])).rejects.toThrow(TypeError);
		expect(await stored()).toEqual({});
		await changePreference('hidden', () => [{id: 'a', label: 'A'}]);
		expect(await readPreference('hidden')).toHaveLength(1);
	});

	test('a change is told by its name', async () => {
		const told: string[] = [];
		const end = watchPreferences(name => told.push(name));
		await changePreference('marks', marks => ({...marks, required: 'rose'}));
		await changePreference('mutes', () => []);
		await fakeBrowser.storage.local.set({consent: {at: 1}});
		end();
		expect(told).toEqual(['marks', 'mutes']);
	});
});

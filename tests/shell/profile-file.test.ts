import {describe, expect, test} from 'vitest';
import {readProfileFile, writeProfileFile} from '../../lib/shell/profile-file';
import {profileOf} from './analysis';

const file = (change: object): string => JSON.stringify({kind: 'jobprism-profile', version: 1, profile: profileOf(), ...change});

test('what was written is read back as it was, fields of a later version too', () => {
	const profile = {...profileOf('A “name”'), hobby: ['chess'], minSalary: {amount: 1, currency: 'EUR', period: 'year' as const, note: 'net'}};
	expect(readProfileFile(writeProfileFile(profile))).toEqual({kind: 'profile', profile, unknown: ['hobby']});
});

test('a byte-order mark before it is passed over', () => {
	expect(readProfileFile(`\ufeff${writeProfileFile(profileOf())}`)).toMatchObject({kind: 'profile', unknown: []});
});

describe('what is no profile is refused whole', () => {
	test.each([
		['no JSON', 'not json', 'not-json'],
		['empty', '', 'not-json'],
		['null', 'null', 'not-profile'],
		['a list', '[]', 'not-profile'],
		['another kind', file({kind: 'recipe'}), 'not-profile'],
		['a version that is a text', file({version: '1'}), 'not-profile'],
		['version 0', file({version: 0}), 'not-profile'],
		['a newer version', file({version: 2}), 'newer'],
		['no profile', file({profile: undefined}), 'not-profile'],
		['years of text', file({profile: {...profileOf(), years: '4'}}), 'not-profile'],
		['a name that is too long', file({profile: {...profileOf(), name: 'x'.repeat(301)}}), 'not-profile'],
		['a skill twice', file({profile: {...profileOf(), skills: [1, 2].map(() => ({id: 'a', label: 'A', level: 'good'}))}}), 'not-profile'],
		['a level that is none', file({profile: {...profileOf(), skills: [{id: 'a', label: 'A', level: 'guru'}]}}), 'not-profile'],
		['a field as deep as a well', file({profile: {...profileOf(), deep: JSON.parse('['.repeat(40) + ']'.repeat(40))}}), 'not-profile'],
		[
			'5,001 skills',
			file({profile: {...profileOf(), skills: Array.from({length: 5001}, (_, i) => ({id: `s${i}`, label: 'S', level: 'good'}))}}),
			'not-profile',
		],
		['more than the cap', ' '.repeat(2_000_001), 'too-large'],
	])('%s', (_, text, why) => {
		expect(readProfileFile(text)).toEqual({kind: 'failed', why});
	});
});

test('a field named like the prototype is data and changes none', () => {
	const read = readProfileFile(file({}).replace('"profile":{', '"profile":{"__proto__":{"polluted":true},'));
	expect(read.kind).toBe('profile');
	expect(({} as {polluted?: boolean}).polluted).toBeUndefined();
});

import {expect, test} from 'vitest';
import type {Facts, Profile} from '../../lib/model';
import {emptyProfile} from '../../lib/ui/profile-edits';
import {readGates} from '../../lib/weigh/gates';
import {NO_FACTS} from '../no-facts';

const at = {start: 0, end: 0, quote: '', rule: 'test'};
const NO_WISH = emptyProfile('p');
const salary = (max: number, currency = 'GBP', period: 'year' | 'hour' = 'year') => [{...at, min: max - 10, max, currency, period, kind: 'base' as const}];

const TABLE: readonly (readonly [string, Partial<Profile>, Partial<Facts>, string | null, string])[] = [
	['years enough', {years: 5}, {years: {...at, min: 3, max: null, skill: null, degree: null, level: 'required'}}, null, 'years:met'],
	['years short', {years: 2}, {years: {...at, min: 3, max: null, skill: null, degree: null, level: 'required'}}, null, 'years:unmet'],
	['years not stated', {years: 2}, {}, null, 'years:unstated'],
	['a higher degree', {degree: 'master'}, {education: {...at, level: 'bachelor', preferred: null, equivalentOk: false, fields: []}}, null, 'degree:met'],
	['a lower degree', {degree: 'bachelor'}, {education: {...at, level: 'phd', preferred: null, equivalentOk: false, fields: []}}, null, 'degree:unmet'],
	[
		'a lower degree, or equivalent',
		{degree: 'bachelor'},
		{education: {...at, level: 'phd', preferred: null, equivalentOk: true, fields: []}},
		null,
		'degree:met',
	],
	[
		'a degree that is not required',
		{degree: 'bachelor'},
		{education: {...at, level: 'none', preferred: 'phd', equivalentOk: false, fields: []}},
		null,
		'degree:unstated',
	],
	['the place', {places: ['Leeds']}, {}, 'Leeds, UK', 'place:met'],
	['another place', {places: ['Leeds']}, {}, 'Manchester', 'place:unmet'],
	['a place in a word', {places: ['York']}, {}, 'Yorkshire', 'place:unmet'],
	['any place, remote', {places: ['Leeds']}, {arrangement: {...at, value: 'remote', daysInOffice: null, region: null}}, 'Berlin', 'place:met'],
	['no place said', {places: ['Leeds']}, {}, null, 'place:unstated'],
	['the arrangement', {arrangements: ['hybrid']}, {arrangement: {...at, value: 'hybrid', daysInOffice: 2, region: null}}, null, 'arrangement:met'],
	[
		'too many days',
		{arrangements: ['hybrid'], maxDaysInOffice: 2},
		{arrangement: {...at, value: 'hybrid', daysInOffice: 3, region: null}},
		null,
		'arrangement:unmet',
	],
	['pay enough', {minSalary: {amount: 50_000, currency: 'GBP', period: 'year'}}, {salaries: salary(60_000)}, null, 'pay:met'],
	['pay short', {minSalary: {amount: 70_000, currency: 'GBP', period: 'year'}}, {salaries: salary(60_000)}, null, 'pay:unmet'],
	[
		'pay in another currency is never converted',
		{minSalary: {amount: 50_000, currency: 'GBP', period: 'year'}},
		{salaries: salary(90_000, 'USD')},
		null,
		'pay:unstated',
	],
	[
		'pay by the hour is no yearly pay',
		{minSalary: {amount: 50_000, currency: 'GBP', period: 'year'}},
		{salaries: salary(60, 'GBP', 'hour')},
		null,
		'pay:unstated',
	],
	['sponsorship offered', {needsSponsorship: true}, {visa: {...at, value: 'offered'}}, null, 'visa:met'],
	['sponsorship refused', {needsSponsorship: true}, {visa: {...at, value: 'refused'}}, null, 'visa:unmet'],
	['sponsorship refused and not needed', {needsSponsorship: false}, {visa: {...at, value: 'refused'}}, null, 'visa:met'],
	['citizens only, citizenship not said', {needsSponsorship: false}, {visa: {...at, value: 'citizens-only'}}, null, 'visa:unstated'],
	['clearance asked and held', {clearance: true}, {clearance: {...at, level: 'required'}}, null, 'clearance:met'],
	['clearance asked and not held', {clearance: false}, {clearance: {...at, level: 'required'}}, null, 'clearance:unmet'],
];

test.each(TABLE)('%s', (_, wish, facts, location, state) => {
	expect(readGates({...NO_FACTS, ...facts}, {...NO_WISH, ...wish}, location).map(gate => `${gate.kind}:${gate.state}`)).toEqual([state]);
});

test('what the profile says nothing of is not judged', () => {
	expect(readGates({...NO_FACTS, visa: {...at, value: 'refused'}}, NO_WISH, 'Leeds')).toEqual([]);
});

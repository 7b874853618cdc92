import {describe, expect, test} from 'vitest';
import {addressOf, noFilters, plainTable, tableAddress, type View, viewAt} from '../../../lib/ui/table/address';

const views: readonly (readonly [string, View])[] = [
	['#saved', {kind: 'saved', table: plainTable}],
	['#bin', {kind: 'bin'}],
	['#insights', {kind: 'insights'}],
	['#read', {kind: 'read', tab: null}],
	['#tab=7', {kind: 'read', tab: 7}],
	['#compare=a%2Cb,c', {kind: 'compare', keys: ['a,b', 'c']}],
	['#posting=https%3A%2F%2Fx.example%2F1', {kind: 'posting', key: 'https://x.example/1', table: plainTable}],
	[
		'#saved?q=caf%C3%A9+bar&status=applied&sort=-fit',
		{kind: 'saved', table: {filters: {...noFilters, query: 'café bar', stage: 'applied'}, sort: {by: 'fit', way: 'down'}}},
	],
	[
		'#saved?role=data-scientist&fit=70-84&arrangement=remote&place=Leeds&salary=stated&mismatch=yes&skill=python&skill=sql&days=14&only=a',
		{
			kind: 'saved',
			table: {
				filters: {
					...noFilters,
					role: 'data-scientist',
					fit: {from: 70, to: 84},
					arrangement: 'remote',
					place: 'Leeds',
					pay: 'stated',
					mismatch: true,
					skills: ['python', 'sql'],
					days: 14,
					only: ['a'],
				},
				sort: null,
			},
		},
	],
];

describe('a view and its address', () => {
	test.each(views)('%s is read', (hash, view) => {
		expect(viewAt(hash)).toEqual(view);
	});
	test.each(views)('%s is written', (hash, view) => {
		expect(addressOf(view)).toBe(hash);
	});
});

test.each(['', '#', '#nothing', '#saved?status=hired&sort=-luck&fit=all&skill=<b>&days=x', '#posting=', '#posting=%E0%A4%A'])(
	'%j shows the plain table',
	hash => {
		expect(viewAt(hash)).toEqual({kind: 'saved', table: plainTable});
	},
);

test('a number links to the postings behind it', () => {
	expect(tableAddress({skills: ['python']})).toBe('#saved?skill=python');
});

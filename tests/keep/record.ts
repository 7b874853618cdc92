/** Stored postings for the tests of this folder, with texts that files stumble over. */
import type {StoredPosting} from '../../lib/keep/rows';
import {postingOf} from './posting';

export const recordOf = (key: string, more: Partial<StoredPosting> = {}): StoredPosting => ({
	key,
	posting: postingOf(key, `Text of ${key}. Ünïcödé “quotes” \u2028 and 😀.`),
	stage: 'applied',
	stages: [
		{stage: 'saved', at: 1000},
		{stage: 'applied', at: null},
	],
	note: '=1+1\nsecond line',
	savedAt: 1000,
	firstSeenAt: 900,
	version: 2,
	changeId: 'c2',
	changes: ['c1', 'c2'],
	...more,
});

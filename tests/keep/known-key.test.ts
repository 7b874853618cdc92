import 'fake-indexeddb/auto';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {deletePostings} from '../../lib/keep/bin';
import {keepCorrection} from '../../lib/keep/corrections';
import {planImport} from '../../lib/keep/exchange/import-plan';
import {findMine} from '../../lib/keep/exchange/import-shelf';
import {savedUnder, underMyKeys} from '../../lib/keep/exchange/under-my-keys';
import {knownKey} from '../../lib/keep/known-key';
import {noteSighting, savePosting} from '../../lib/keep/shelf';
import {keysOf, postingKey} from '../../lib/read/canonical-url';
import {postingOf} from './posting';
import {recordOf} from './record';
import {dump, emptied, shelve, unwrap} from './shelf-of';

beforeEach(emptied);
afterEach(emptied);

const OLD = 'https://www.example.com/de/jobs/7';
const keys = keysOf(postingKey(OLD), OLD);

test('nothing is known: the key of today', async () => {
	expect(keys).toEqual(['https://example.com/jobs/7', OLD, 'https://example.com/de/jobs/7']);
	expect(unwrap(await knownKey(keys))).toBe('https://example.com/jobs/7');
});

test.each([
	['saved', () => shelve(OLD)],
	['deleted and in the bin', () => shelve(OLD).then(() => deletePostings([OLD], 'd1', 5))],
	['put right by the person', () => keepCorrection({posting: postingOf(OLD), correction: {title: 'Mine', company: null, location: null}, changeId: 'k'})],
	['seen', () => noteSighting(OLD, 1)],
])('what was %s under an earlier key is known by it', async (_, make) => {
	await make();
	expect(unwrap(await knownKey(keys))).toBe(OLD);
});

test('what is saved weighs more than what was only seen', async () => {
	await noteSighting('https://example.com/jobs/7', 1);
	await shelve(OLD);
	expect(unwrap(await knownKey(keys))).toBe(OLD);
	await shelve('https://example.com/jobs/7');
	expect(unwrap(await knownKey(keys))).toBe('https://example.com/jobs/7');
});

test('saved again after the rule changed, there is one record, with the first text', async () => {
	await shelve(OLD);
	const posting = postingOf(unwrap(await knownKey(keys)), 'Another text.');
	unwrap(await savePosting({posting, changeId: 'again', at: 9000}));
	expect((await dump()).postings).toMatchObject([{key: OLD, posting: {text: `Text of ${OLD}.`}, version: 2}]);
});

test('a file that was kept by another rule meets the records here, with their corrections and days', async () => {
	const [now] = keys;
	await shelve(OLD, 'other');
	const theirs = recordOf(now, {posting: {...postingOf(now), url: OLD}});
	const shelf = {
		postings: [theirs, recordOf('other')],
		corrections: [{key: now, title: 'T', company: null, location: null, changes: []}],
		sightings: [{key: now, firstSeenAt: 1, lastSeenAt: 2}],
		profiles: [],
		preferences: [],
	};
	const met = unwrap(await underMyKeys(shelf, keysOf));
	expect(met).toMatchObject({postings: [{key: OLD, posting: {key: OLD}}, {key: 'other'}], corrections: [{key: OLD}], sightings: [{key: OLD}]});
	const mine = unwrap(await findMine(met.postings.map(({key}) => key)));
	expect(planImport({shelf: met, refused: [], checked: true}, mine)).toMatchObject({fresh: [], changed: [{mine: {key: OLD}}, {mine: {key: 'other'}}]});
});

test('into an empty shelf a file comes under its own keys', async () => {
	const shelf = {postings: [recordOf(OLD, {posting: {...postingOf(OLD), url: OLD}})], corrections: [], sightings: []};
	expect(unwrap(await underMyKeys(shelf, keysOf))).toBe(shelf);
	expect(unwrap(await savedUnder([[OLD]]))).toEqual(new Map());
});

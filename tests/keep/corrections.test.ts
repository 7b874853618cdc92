import 'fake-indexeddb/auto';
import {Dexie} from 'dexie';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {findCorrection, keepCorrection} from '../../lib/keep/corrections';
import {closeDatabase, DATABASE, type Kept, openDatabase} from '../../lib/keep/database';
import {findSaved, savePosting} from '../../lib/keep/shelf';
import type {Correction} from '../../lib/model';
import {postingOf} from './posting';
import {readOf} from './reading';

function value<T>(kept: Kept<T>): T {
	if (!kept.ok) throw new Error(`refused: ${kept.code}`);
	return kept.value;
}
const says = (more: Partial<Correction>): Correction => ({title: null, company: null, location: null, ...more});
const corrected = (title: string) => ({...postingOf('a'), title: {value: title, by: 'person' as const}, pageSays: {title: postingOf('a').title}});

async function deleted(): Promise<void> {
	await closeDatabase();
	await Dexie.delete(DATABASE);
}
beforeEach(deleted);
afterEach(deleted);

test('a correction of a posting that is not saved is found again, also after a restart', async () => {
	expect(value(await findCorrection('a'))).toBeNull();
	await keepCorrection({posting: corrected('Mine'), correction: says({title: 'Mine'}), changeId: 'c1'});
	await closeDatabase();
	expect(value(await findCorrection('a'))).toEqual(says({title: 'Mine'}));
	expect(value(await findCorrection('b'))).toBeNull();
	expect(value(await findSaved('a'))).toBeNull();
});

test('a saved posting and its row say the person’s words, and the page’s again once they are taken back', async () => {
	await savePosting({posting: postingOf('a', 'first text'), read: readOf('data-engineer'), changeId: 'c1', at: 1000});
	await keepCorrection({posting: {...corrected('Mine'), text: 'later text'}, correction: says({title: 'Mine'}), changeId: 'c2'});
	const database = value(await openDatabase());
	expect(await database.summaries.toArray()).toMatchObject([{title: 'Mine', role: 'data-engineer', version: 2}]);
	expect(value(await findSaved('a'))).toMatchObject({
		version: 2,
		changeId: 'c2',
		stage: 'saved',
		posting: {text: 'first text', title: {value: 'Mine', by: 'person'}, pageSays: {title: {value: 'Title of a', by: 'page'}}},
	});
	await keepCorrection({posting: {...postingOf('a'), pageSays: {}}, correction: says({}), changeId: 'c3'});
	expect(value(await findSaved('a'))).toMatchObject({version: 3, posting: {title: {value: 'Title of a', by: 'page'}, pageSays: {}}});
	expect(value(await findCorrection('a'))).toEqual(says({}));
});

test('an old change said again does not undo a later one', async () => {
	await keepCorrection({posting: corrected('One'), correction: says({title: 'One'}), changeId: 'c1'});
	await keepCorrection({posting: corrected('Two'), correction: says({title: 'Two'}), changeId: 'c2'});
	await keepCorrection({posting: corrected('One'), correction: says({title: 'One'}), changeId: 'c1'});
	expect(value(await findCorrection('a'))).toEqual(says({title: 'Two'}));
});

test('postings that the first version of the database holds are there in this one', async () => {
	const first = new Dexie(DATABASE);
	first.version(1).stores({postings: 'key', summaries: 'key, savedAt, firstSeenAt, stage', sightings: 'key'});
	await first.open();
	await first
		.table('postings')
		.put({key: 'a', posting: postingOf('a'), stage: 'applied', note: '', savedAt: 1, firstSeenAt: 1, version: 1, changeId: 'c', changes: ['c']});
	first.close();
	expect(value(await findSaved('a'))).toMatchObject({stage: 'applied', posting: {title: {value: 'Title of a'}}});
	await keepCorrection({posting: corrected('Mine'), correction: says({title: 'Mine'}), changeId: 'c2'});
	expect(value(await findCorrection('a'))).toEqual(says({title: 'Mine'}));
});

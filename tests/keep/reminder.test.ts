import 'fake-indexeddb/auto';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {findAnalysis, keepAnalysis, MOST_ANALYSES} from '../../lib/keep/analysis-cache';
import {currentRev, exportState, LATER_DAYS, noteExport, noteLater, REMIND_AFTER} from '../../lib/keep/reminder';
import {setStage} from '../../lib/keep/shelf';
import {analysisOf} from '../shell/analysis';
import {dump, emptied, shelve, unwrap} from './shelf-of';

beforeEach(emptied);
afterEach(emptied);
const DAY = 86_400_000;
const keys = (n: number) => Array.from({length: n}, (_, at) => `p${at}`);

test.each([
	['nothing saved: no reminder, however long', 0, 999 * DAY, null],
	['one posting on its first day: none', 1, 1000, null],
	['one posting after thirty days', 1, 1000 + REMIND_AFTER.days * DAY, 'days'],
	['24 postings: none', 24, 2000, null],
	['25 postings at once', 25, 2000, 'postings'],
	['a clock set back: none', 1, -999 * DAY, null],
])('%s', async (_, saved, now, remind) => {
	await shelve(...keys(saved));
	expect(unwrap(await exportState(now))).toEqual({notInFile: saved, exportedAt: null, remind, later: false});
});

test('after an export it starts again, and an edit counts', async () => {
	await shelve(...keys(25));
	await noteExport(unwrap(await currentRev()), 5000);
	expect(unwrap(await exportState(5000 + 99 * DAY))).toEqual({notInFile: 0, exportedAt: 5000, remind: null, later: false});
	await setStage('p3', 'offer', 's1', 6000);
	expect(unwrap(await exportState(5000 + 30 * DAY))).toEqual({notInFile: 1, exportedAt: 5000, remind: 'days', later: false});
});

test.each([
	['at once', 0, true],
	['on the sixth day', 6 * DAY, true],
	['after a week', LATER_DAYS * DAY, false],
	['where the clock was set back', -DAY, false],
])('“later” holds %s: %s ms', async (_, passed, later) => {
	await shelve(...keys(25));
	await noteLater(5000);
	expect(unwrap(await exportState(5000 + passed))).toMatchObject({remind: 'postings', later});
});

test('an analysis is found for this record and this knowledge alone, and the cache stays small', async () => {
	const analysis = analysisOf('other', 1);
	for (let n = 0; n <= MOST_ANALYSES; n += 1) await keepAnalysis(`k${n}`, 1, 'f1', analysis, n);
	expect((await dump()).analyses).toHaveLength(MOST_ANALYSES);
	expect(unwrap(await findAnalysis('k0', 1, 'f1'))).toBeNull();
	expect(unwrap(await findAnalysis('k9', 1, 'f1'))).toEqual(analysis);
	expect(unwrap(await findAnalysis('k9', 2, 'f1'))).toBeNull();
	expect(unwrap(await findAnalysis('k9', 1, 'f2'))).toBeNull();
});

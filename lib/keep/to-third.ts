/**
 * From version 2 of the database to version 3: stages with dates, rows of the list with all that a table needs, a counter of changes.
 * Law: it runs inside the upgrade's own transaction, so a database is wholly old or wholly new; what it changes is copied into a snapshot before.
 */
import type {RoleId, Stage, StageDate, Summary} from '../model';
import type {Transaction} from './database';
import type {MetaRow, Snapshot, SnapshotRow, StoredPosting} from './rows';
import {toSummary} from './summary';

/** Rows that are held in memory at once: a posting may be long. */
const AT_ONCE = 200;
export const UPGRADE_SNAPSHOT = 'upgrade-3';

type Second = Omit<StoredPosting, 'stages'>;
type SecondSummary = {readonly key: string; readonly role: RoleId | null};

export async function toThird(transaction: Transaction): Promise<void> {
	const postings = transaction.table('postings');
	const summaries = transaction.table('summaries');
	let rev = 0;
	let rows = 0;
	for (let last: string | null = null; ; ) {
		const old: readonly Second[] = await (last === null ? postings.orderBy(':id') : postings.where(':id').above(last)).limit(AT_ONCE).toArray();
		if (old.length === 0) break;
		last = old[old.length - 1]?.key ?? null;
		const before: readonly (SecondSummary | undefined)[] = await summaries.bulkGet(old.map(({key}) => key));
		const kept: SnapshotRow[] = [
			...old.map((row): SnapshotRow => ({snapshot: UPGRADE_SNAPSHOT, store: 'postings', key: row.key, before: row, after: null})),
			...before.flatMap((row): readonly SnapshotRow[] =>
				row === undefined ? [] : [{snapshot: UPGRADE_SNAPSHOT, store: 'summaries', key: row.key, before: row, after: null}],
			),
		];
		const now = old.map((row): StoredPosting => ({...row, stages: stagesOf(row.stage, row.savedAt)}));
		await transaction.table('snapshotRows').bulkPut(kept);
		await postings.bulkPut(now);
		await summaries.bulkPut(
			now.map((row, at): Summary => {
				rev += 1;
				return {...toSummary(row, {role: before[at]?.role ?? null, gist: null}, rev), edited: rev};
			}),
		);
		rows += kept.length;
	}
	await transaction.table('meta').put({name: 'counter', value: rev} satisfies MetaRow);
	const snapshot: Snapshot = {id: UPGRADE_SNAPSHOT, at: Date.now(), why: 'upgrade', from: 2, rows, added: 0, undone: false};
	if (rows > 0) await transaction.table('snapshots').put(snapshot);
}

/** The dates of stages that were set when only the day of saving was kept. */
function stagesOf(stage: Stage, savedAt: number): readonly StageDate[] {
	const first: StageDate = {stage: 'saved', at: savedAt};
	return stage === 'saved' ? [first] : [first, {stage, at: null}];
}

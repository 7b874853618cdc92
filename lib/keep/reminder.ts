/** Whether it is time to export: a file is the only backup that outlives the browser's profile. Law: asked, never counted by the clock alone; edits count as postings. */
import {type Kept, within} from './database';

/** Postings that are in no file, or days since the last one, after which to remind. */
export const REMIND_AFTER = {postings: 25, days: 30} as const;
/** Days for which "later" is later. */
export const LATER_DAYS = 7;
const DAY = 24 * 60 * 60 * 1000;

export type ExportState = {
	/** Saved postings that are new or changed since the last export of everything. */
	readonly notInFile: number;
	/** Milliseconds since 1970; null: never. */
	readonly exportedAt: number | null;
	/** Where the person is to be reminded, why. */
	readonly remind: 'postings' | 'days' | null;
	/** The person said "later" within the last days. */
	readonly later: boolean;
};
type LastExport = {readonly at: number; readonly rev: number};

/** @param now milliseconds since 1970 */
export function exportState(now: number): Promise<Kept<ExportState>> {
	return within(database =>
		database.transaction('r', database.summaries, database.meta, async () => {
			const last = readLast((await database.meta.get('export'))?.value);
			const notInFile = await database.summaries
				.where('edited')
				.above(last?.rev ?? -1)
				.count();
			// A clock that was set back is no age.
			const since = last?.at ?? (await database.summaries.orderBy('savedAt').first())?.savedAt ?? now;
			const remind = notInFile >= REMIND_AFTER.postings ? 'postings' : notInFile > 0 && now - since >= REMIND_AFTER.days * DAY ? 'days' : null;
			const said = (await database.meta.get('later'))?.value;
			const later = typeof said === 'number' && said <= now && now - said < LATER_DAYS * DAY;
			return {notInFile, exportedAt: last?.at ?? null, remind, later};
		}),
	);
}

/** Notes that the person does not want to export now. @param at milliseconds since 1970 */
export function noteLater(at: number): Promise<Kept<void>> {
	return within(async database => {
		await database.meta.put({name: 'later', value: at});
	});
}

/** The number of the last change: to be read with the rows that go into a file. */
export function currentRev(): Promise<Kept<number>> {
	return within(async database => {
		const {value} = (await database.meta.get('counter')) ?? {value: 0};
		return typeof value === 'number' ? value : 0;
	});
}

/** Notes that everything up to this change lies in a file. @param at milliseconds since 1970 */
export function noteExport(rev: number, at: number): Promise<Kept<void>> {
	return within(async database => {
		await database.meta.put({name: 'export', value: {at, rev} satisfies LastExport});
	});
}

function readLast(value: unknown): LastExport | null {
	if (typeof value !== 'object' || value === null || !('at' in value) || !('rev' in value)) return null;
	return typeof value.at === 'number' && typeof value.rev === 'number' ? {at: value.at, rev: value.rev} : null;
}

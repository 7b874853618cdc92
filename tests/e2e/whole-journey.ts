/** The whole journey in one call, for tests that judge what happens beside it: page, popup, marks, flash, save, again. */
import {until} from '../../scripts/chromium';
import {clickInPopup, type PopupReading, readPopup} from '../../scripts/popup-reading';
import type {Walker} from '../../scripts/walker';
import {readExtensionState, readMarks} from './page-state';

export type JourneyOutcome = {
	readonly first: PopupReading;
	readonly marks: number;
	readonly flashed: number;
	readonly kept: number;
	readonly second: PopupReading;
};

/** @param opened is called once the page is complete and nothing has been clicked */
export async function walkWholeJourney(walker: Walker, url: string, opened: () => Promise<void> = async () => undefined): Promise<JourneyOutcome> {
	await walker.open(url);
	await opened();
	await walker.clickIcon();
	const first = await readPopup(walker);
	await clickInPopup(walker, '.foot .switch');
	const marks = await until('marks', async () => Object.values(await readMarks(walker)).flat().length);
	await clickInPopup(walker, '[data-phrase]');
	const flashed = await until('the flash', async () => (await readMarks(walker))['jobprism-flash']?.length);
	await clickInPopup(walker, '.foot .split button');
	await until('Saved', async () => (await readPopup(walker)).save.startsWith('Saved'));
	await walker.closePopup();
	await walker.clickIcon();
	const second = await readPopup(walker);
	await walker.closePopup();
	const kept = (await readExtensionState(walker)).databases.jobprism?.postings?.length ?? 0;
	return {first, marks, flashed, kept, second};
}

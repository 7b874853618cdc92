/** Whether the person is to be reminded of a backup, asked of the database as the rows change. Law: changes are taken together, and "Later" is kept. */
import {signal} from '@preact/signals';
import type {ExportState} from '../../lib/keep/reminder';

/** Null: there is nothing to remind of. */
export const reminder = signal<ExportState | null>(null);

/** Milliseconds in which changes are taken together. */
const TOGETHER = 1500;
let waiting = false;
/** The code of the database comes behind the first rows. */
const keep = () => import('../../lib/keep/reminder');

async function ask(): Promise<void> {
	waiting = false;
	const now = Date.now();
	const state = await (await keep()).exportState(now);
	reminder.value = state.ok && state.value.remind !== null && !state.value.later ? state.value : null;
}
/** Asks again, soon. */
export function askReminder(): void {
	if (waiting) return;
	waiting = true;
	setTimeout(() => ask().catch(error => console.error('Jobprism:', error)), TOGETHER);
}

/** Not now: the rule stays, and is asked again in a week. */
export async function remindLater(): Promise<void> {
	reminder.value = null;
	await (await keep()).noteLater(Date.now());
}

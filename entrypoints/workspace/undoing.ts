/** The last change of the table, to be taken back: by the toast for ten seconds, by Z until the next change. Law: one change at a time; what fails is said and loses nothing. */
import {signal} from '@preact/signals';
import type {NoticeText} from '../../lib/ui/notice';
import {say} from '../../lib/ui/say';
import type {Toast} from '../../lib/ui/table/dock';

export const toast = signal<Toast | null>(null);
export const said = signal('');
export const notice = signal<NoticeText | null>(null);

let last: {readonly id: number; readonly undo: () => Promise<boolean>} | null = null;
let ids = 0;

/** Tells a change, and how to take it back; null: it cannot be. */
export function tellDone(says: string, undo: (() => Promise<boolean>) | null): void {
	ids += 1;
	const id = ids;
	last = undo === null ? null : {id, undo};
	toast.value = {id, says, undo: undo === null ? null : () => void undoLast()};
	said.value = says;
	notice.value = null;
}

/** Takes the last change back. */
export async function undoLast(): Promise<void> {
	const mine = last;
	if (mine === null) return;
	last = null;
	if (toast.value?.id === mine.id) toast.value = null;
	if (await mine.undo()) said.value = say('table_undone');
}

export function onToastGone(id: number): void {
	if (toast.value?.id === id) toast.value = null;
}

/** Why a change did not come about, by the database's code. */
export function refused(code: string): void {
	const help = {
		quota: say('table_refused_quota'),
		blocked: say('table_refused_blocked'),
		newer: say('table_refused_newer'),
		'no-answer': say('table_refused_no_answer'),
	}[code];
	notice.value = {text: say('table_refused'), help: help ?? say('table_refused_unavailable'), code};
}

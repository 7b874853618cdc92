/**
 * What the workspace does behind for what is saved: misses a database that vanished, and writes the copies of the day. Law: nothing of it holds up the page; while a
 * database is missed no copy is written, so that what is left is not pushed out.
 */
import {effect, signal} from '@preact/signals';
import {render} from 'preact';
import {listCopies} from '../../lib/keep/copies-beside';
import {type KeptMark, writeKeptMark} from '../../lib/shell/kept-mark';
import {shownDay} from '../../lib/ui/days';
import {Lost} from '../../lib/ui/safety/lost';
import {say} from '../../lib/ui/say';
import {alone, copyToday, lookForLoss} from './copy-today';
import {notice} from './undoing';

/** The loss that is shown; null: none. */
const lost = signal<(KeptMark & {readonly copies: number}) | null>(null);

/** Looks and copies once; to be called again after changes. */
export async function lookAfter(): Promise<void> {
	await alone(async () => {
		const missed = await lookForLoss();
		if (missed === null) {
			lost.value = null;
			const done = await copyToday();
			if (done?.kind === 'not-allowed' || done?.kind === 'gone' || done?.kind === 'full' || done?.kind === 'failed')
				notice.value ??= {text: say('folder_failed_here'), help: say('folder_failed_here_help'), code: done.kind};
			return;
		}
		lost.value = {...missed, copies: (await listCopies().catch(() => [])).length};
	});
}

/** Shows what is missed in this place. @param onImport opens the import */
export function showLoss(into: HTMLElement, onImport: () => void): void {
	const onForget = (): void => {
		lost.value = null;
		writeKeptMark(null)
			.then(lookAfter)
			.catch((error: unknown) => console.error('Jobprism:', error));
	};
	effect(() => {
		const missed = lost.value;
		render(missed === null ? null : <Lost {...missed} {...{onImport, onForget}} day={shownDay(missed.at, Date.now())} />, into);
	});
}

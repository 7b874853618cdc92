/** The bin's view: what lies in it now, put back or deleted for good. Wiring only. */
import {effect, signal} from '@preact/signals';
import {render} from 'preact';
import {BIN_KEEPS, listBin, purgeBin, restorePostings} from '../../lib/keep/bin';
import type {Binned, PostingKey} from '../../lib/model';
import {newChangeId} from '../../lib/shell/ask-changes';
import {sayCount} from '../../lib/ui/say';
import {BinList} from '../../lib/ui/table/bin-list';
import {lookAgain} from './look-again';
import {refused, tellDone} from './undoing';

/** Puts the bin up; what it returns takes it down. */
export async function showBin(into: HTMLElement): Promise<() => void> {
	const rows = signal<readonly Binned[]>([]);
	const look = async (): Promise<void> => {
		const kept = await listBin();
		if (kept.ok) rows.value = kept.value;
		else refused(kept.code);
	};
	const onRestore = async (keys: readonly PostingKey[]): Promise<void> => {
		const done = await restorePostings(keys, newChangeId());
		if (!done.ok) return refused(done.code);
		tellDone(sayCount('bin_restored', done.value.length), null);
		await look();
	};
	const onPurge = async (key: PostingKey): Promise<void> => {
		const done = await purgeBin(Date.now(), [key]);
		if (!done.ok) return refused(done.code);
		await look();
	};
	await look();
	const ends = [
		lookAgain(look),
		effect(() =>
			render(
				<BinList rows={rows.value} now={Date.now()} keeps={BIN_KEEPS} onRestore={keys => void onRestore(keys)} onPurge={key => void onPurge(key)} />,
				into,
			),
		),
	];
	return () => {
		for (const end of ends) end();
		render(null, into);
	};
}

/** The table of saved postings: its rows, what is shown of them, what is done with them. */
import {signal} from '@preact/signals';
import {render} from 'preact';
import {plainTable, type View} from '../../lib/ui/table/address';

/** What the address says. */
export const view = signal<View>({kind: 'saved', table: plainTable});
/** How many postings are saved; null: not known yet. */
export const savedCount = signal<number | null>(null);
/** What was asked for outside of the table. */
export const askedFor = signal<'import' | 'export' | null>(null);

/** Puts the table up; what it returns takes it down. */
export function showSaved(into: HTMLElement): () => void {
	render(<main />, into);
	return () => render(null, into);
}

/** The keys of the table, on the whole page while it is shown. */
import type {Signal} from '@preact/signals';
import type {PostingKey} from '../../lib/model';
import {allOf, extended, moved, type Selection, toggled} from '../../lib/ui/table/selection';
import {tableKey} from '../../lib/ui/table/table-keys';
import {ROW, scrollTo as scrollOf} from '../../lib/ui/table/visible-rows';
import {undoLast} from './undoing';
import {focusRow} from './way-back';

/** px of the page's head and the table's, and of what floats at the foot. */
const HEAD = 84;
const FOOT = 90;

type Table = {
	readonly selection: Signal<Selection>;
	readonly order: {readonly value: readonly PostingKey[]};
	readonly go: (key: PostingKey) => void;
	readonly deleteChosen: () => void;
	readonly close: () => void;
	/** Shows the list of keys. @param opener has the focus now */
	readonly keys: (opener: HTMLElement) => void;
};

/** Listens until what it returns is called. */
export function listenToKeys({selection, order, go, deleteChosen, close, keys}: Table): () => void {
	function move(step: 1 | -1, extend: boolean): void {
		const before = selection.value;
		const next = moved(before, order.value, step);
		if (next.at === null) return;
		selection.value = extend ? extended({...before, anchor: before.anchor ?? before.at}, order.value, next.at) : next;
		show(next.at);
	}
	/** Brings a row into sight and the focus onto it. */
	function show(key: PostingKey): void {
		const body = document.querySelector('.list tbody');
		if (body === null) return;
		const by = scrollOf(order.value.indexOf(key), -body.getBoundingClientRect().top, innerHeight, HEAD, FOOT);
		if (by !== 0) scrollBy(0, by + Math.sign(by) * ROW);
		focusRow(key);
	}
	const onKey = (event: KeyboardEvent): void => {
		const action = tableKey(event);
		if (action === null) return;
		const {at} = selection.value;
		switch (action.kind) {
			case 'search': {
				const field = document.getElementById('search');
				if (field === null) return;
				field.focus();
				break;
			}
			case 'move':
				move(action.step, action.extend);
				break;
			case 'choose':
				if (at === null) return;
				selection.value = toggled(selection.value, at);
				break;
			case 'all':
				selection.value = allOf(selection.value, order.value);
				break;
			case 'open':
				if (at === null) return;
				go(at);
				break;
			case 'delete':
				deleteChosen();
				break;
			case 'undo':
				void undoLast();
				break;
			case 'close':
				if (event.target instanceof HTMLElement && event.target.id === 'search') event.target.blur();
				else close();
				break;
			case 'keys':
				keys(document.activeElement instanceof HTMLElement ? document.activeElement : document.body);
				break;
		}
		event.preventDefault();
	};
	document.addEventListener('keydown', onKey);
	return () => document.removeEventListener('keydown', onKey);
}

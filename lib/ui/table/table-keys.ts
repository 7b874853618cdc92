/** What a key means in the table. Law: letters act only where no field has the focus, and no key takes from a control what is its own. */
export type TableKey =
	| {readonly kind: 'search' | 'open' | 'choose' | 'all' | 'delete' | 'undo' | 'close' | 'keys'}
	| {readonly kind: 'move'; readonly step: 1 | -1; readonly extend: boolean};

const FIELDS = 'input:not([type="checkbox"]), select, textarea, [contenteditable]';
const letters: Readonly<Record<string, TableKey>> = {
	'/': {kind: 'search'},
	j: {kind: 'move', step: 1, extend: false},
	k: {kind: 'move', step: -1, extend: false},
	x: {kind: 'choose'},
	z: {kind: 'undo'},
	'?': {kind: 'keys'},
};

/** The action of a key press, or null where the key is not the table's. */
export function tableKey(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'defaultPrevented' | 'target'>): TableKey | null {
	const {key, ctrlKey, metaKey, altKey, shiftKey, defaultPrevented, target} = event;
	if (defaultPrevented || altKey) return null;
	if (key === 'Escape') return {kind: 'close'};
	if (target instanceof Element && target.closest(FIELDS) !== null) return null;
	if (ctrlKey || metaKey) return key.toLowerCase() === 'a' && !shiftKey ? {kind: 'all'} : null;
	if (key === 'ArrowDown' || key === 'ArrowUp') return {kind: 'move', step: key === 'ArrowDown' ? 1 : -1, extend: shiftKey};
	if (key === 'Delete') return {kind: 'delete'};
	// Elsewhere the space bar moves the page on.
	if (key === ' ') return target instanceof Element && target.closest('[data-open]') !== null ? {kind: 'choose'} : null;
	// A button or a link does what it is for.
	if (key === 'Enter') return target instanceof Element && target.closest('a, button, summary') !== null ? null : {kind: 'open'};
	return letters[key.length === 1 ? key.toLowerCase() : key] ?? null;
}

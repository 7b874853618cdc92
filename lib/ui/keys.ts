/** What a key means in the popup. Law: single letters act only where no field has the focus, and never with a modifier. */
import type {Stage} from '../model';

/** In the order of the menu and of the keys 1 to 5. */
export const stages: readonly Stage[] = ['saved', 'applied', 'interview', 'offer', 'closed'];

export type KeyAction =
	| {readonly kind: 'save'}
	| {readonly kind: 'stage'; readonly stage: Stage}
	| {readonly kind: 'highlight'}
	| {readonly kind: 'compare'}
	| {readonly kind: 'phrase'; readonly step: 1 | -1}
	| {readonly kind: 'keys'}
	| {readonly kind: 'close'};

const letters: Readonly<Record<string, KeyAction>> = {
	s: {kind: 'save'},
	h: {kind: 'highlight'},
	c: {kind: 'compare'},
	j: {kind: 'phrase', step: 1},
	k: {kind: 'phrase', step: -1},
	'?': {kind: 'keys'},
	Escape: {kind: 'close'},
};
const FIELDS = 'input, select, textarea, [contenteditable]';

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'defaultPrevented' | 'target'>;
/** The press is somebody else's: with a modifier, or typed into a field. */
export const isTyped = (event: Press): boolean =>
	event.defaultPrevented ||
	event.ctrlKey ||
	event.metaKey ||
	event.altKey ||
	(event.key !== 'Escape' && event.target instanceof Element && event.target.closest(FIELDS) !== null);

/** The action of a key press, or null where the key is not ours. */
export function keyAction(event: Press): KeyAction | null {
	if (isTyped(event)) return null;
	const stage = stages[Number(event.key) - 1];
	if (stage !== undefined) return {kind: 'stage', stage};
	return letters[event.key.length === 1 ? event.key.toLowerCase() : event.key] ?? null;
}

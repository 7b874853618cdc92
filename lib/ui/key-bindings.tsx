/** The keys of popup and panel, and their list in place. */
import {useEffect, useState} from 'preact/hooks';
import type {TabView} from '../model';
import {keyAction} from './keys';
import {KeysList} from './keys-list';
import type {PopupProps} from './popup';
import {say} from './say';

const keyList = (compares: boolean): readonly (readonly [key: string, does: string])[] => [
	['S', say('keys_save')],
	[say('keys_range'), say('keys_stage')],
	['H', say('keys_highlight')],
	...(compares ? [['C', say('keys_compare')] as const] : []),
	['J, K', say('keys_phrase')],
	['Enter', say('keys_show')],
	['?', say('keys_list')],
	['Escape', say('keys_escape')],
];

/** Moves the focus to the next or previous phrase, from wherever it is. */
function stepPhrase(step: 1 | -1): void {
	const phrases = [...document.querySelectorAll<HTMLElement>('[data-phrase]')];
	const active = document.activeElement;
	const at = active instanceof HTMLElement ? phrases.indexOf(active) : -1;
	phrases[at === -1 ? (step === 1 ? 0 : phrases.length - 1) : Math.min(phrases.length - 1, Math.max(0, at + step))]?.focus();
}

type KeysProps = Pick<PopupProps, 'saved' | 'marks' | 'onSave' | 'onStage' | 'onMarks'> & {readonly view: TabView | null; readonly onCompare?: () => void};
export function Keys({view, saved, marks, onSave, onStage, onMarks, onCompare}: KeysProps) {
	const [listed, setListed] = useState(false);
	useEffect(() => {
		const onKey = (event: KeyboardEvent): void => {
			const action = keyAction(event);
			if (action === null || (action.kind === 'close' && !listed)) return;
			if (action.kind === 'keys') setListed(!listed);
			else if (action.kind === 'close') setListed(false);
			else if (view?.kind !== 'posting') return;
			else if (action.kind === 'phrase') stepPhrase(action.step);
			else if (action.kind === 'highlight') onMarks(!marks);
			else if (action.kind === 'compare') onCompare?.();
			else if (action.kind === 'stage') onStage(action.stage);
			else if (saved === null) onSave();
			event.preventDefault();
		};
		document.addEventListener('keydown', onKey);
		return () => document.removeEventListener('keydown', onKey);
	}, [listed, view, marks, saved, onCompare, onMarks, onSave, onStage]);
	return listed ? <KeysList keys={keyList(onCompare !== undefined)} onClose={() => setListed(false)} /> : null;
}

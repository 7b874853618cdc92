/** The stages of a saved posting, to choose one. Law: opening moves the focus in, Escape and choosing give it back. */
import {useEffect, useRef} from 'preact/hooks';
import type {Stage} from '../model';
import {Icon} from './icons';
import {stages} from './keys';
import {say, sayOf} from './say';

type Props = {readonly id: string; readonly stage: Stage | null; readonly onChoose: (stage: Stage) => void; readonly onClose: () => void};

export function StatusMenu({id, stage, onChoose, onClose}: Props) {
	const menu = useRef<HTMLDivElement>(null);
	const item = (index: number): HTMLButtonElement | undefined => [...(menu.current?.querySelectorAll('button') ?? [])][(index + stages.length) % stages.length];
	useEffect(() => item(Math.max(0, stages.indexOf(stage ?? 'saved')))?.focus(), []);
	useEffect(() => {
		const away = (event: Event): void => {
			if (event.target instanceof Element && menu.current?.parentElement?.contains(event.target) === false) onClose();
		};
		document.addEventListener('pointerdown', away);
		return () => document.removeEventListener('pointerdown', away);
	}, [onClose]);
	const onKeyDown = (event: KeyboardEvent): void => {
		const active = document.activeElement;
		const at = active instanceof HTMLButtonElement ? [...(menu.current?.querySelectorAll('button') ?? [])].indexOf(active) : -1;
		const target = {ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: stages.length - 1}[event.key];
		const chosen = stages[Number(event.key) - 1];
		if (target !== undefined) item(target)?.focus();
		else if (chosen !== undefined) onChoose(chosen);
		else if (event.key === 'Escape' || event.key === 'Tab') onClose();
		else return;
		// The popup itself closes at Escape, and the page's own keys must not act a second time.
		event.stopPropagation();
		if (event.key !== 'Tab') event.preventDefault();
	};
	return (
		<div class="menu" role="menu" id={id} aria-label={say('foot_status')} ref={menu} onKeyDown={onKeyDown}>
			{stages.map((each, index) => (
				<button key={each} type="button" role="menuitemradio" tabIndex={-1} aria-checked={each === stage} onClick={() => onChoose(each)}>
					{each === stage ? <Icon name="check" /> : <i />}
					{sayOf('stage', each)}
					<span class="kbd" aria-hidden="true">
						{index + 1}
					</span>
				</button>
			))}
		</div>
	);
}

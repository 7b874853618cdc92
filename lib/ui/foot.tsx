/** The footer: marks on the page, and keeping the posting. Law: it says "Saved" only of what the database has confirmed. */
import type {ComponentChildren} from 'preact';
import {useContext, useId, useRef, useState} from 'preact/hooks';
import type {Stage} from '../model';
import {shownDay} from './days';
import {Icon} from './icons';
import {MoreContext} from './more';
import {say, sayOf} from './say';

export type SavedState = {readonly savedAt: number; readonly stage: Stage} | null;
export type FootProps = {
	readonly marks: boolean;
	readonly saved: SavedState;
	/** A save or a change of stage is under way. */
	readonly saving: boolean;
	readonly now: number;
	readonly onMarks: (on: boolean) => void;
	readonly onSave: () => void;
	readonly onStage: (stage: Stage) => void;
	/** Opens the side panel; nothing where this is it. */
	readonly onPanel?: () => void;
	/** Stands before Save. */
	readonly children?: ComponentChildren;
};

export function HighlightSwitch({marks, disabled, onMarks}: {readonly marks: boolean; readonly disabled?: boolean; readonly onMarks: (on: boolean) => void}) {
	return (
		<button
			type="button"
			class="switch"
			role="switch"
			aria-checked={marks}
			disabled={disabled ?? false}
			title={say('foot_highlight_hint')}
			onClick={() => onMarks(!marks)}
		>
			<i />
			{say('foot_highlight')}
		</button>
	);
}

function SaveButton({saved, saving, now, onSave, onStage}: Omit<FootProps, 'marks' | 'onMarks' | 'onPanel' | 'children'>) {
	const [open, setOpen] = useState(false);
	const more = useContext(MoreContext);
	const opener = useRef<HTMLButtonElement>(null);
	const id = useId();
	const close = (): void => {
		setOpen(false);
		opener.current?.focus();
	};
	const look = saved === null ? 'btn solid' : 'btn';
	return (
		<span class="split">
			<button type="button" class={look} title={say('foot_save_hint')} aria-busy={saving} onClick={() => saved === null && !saving && onSave()}>
				<Icon name={saved === null ? 'save' : 'saved'} />
				{saved === null ? say('foot_save') : say('foot_saved_on', sayOf('stage', saved.stage), shownDay(saved.savedAt, now))}
			</button>
			<button
				type="button"
				class={look}
				ref={opener}
				aria-label={say('foot_choose')}
				aria-haspopup="menu"
				aria-expanded={open}
				aria-controls={open ? id : undefined}
				onClick={() => setOpen(!open)}
			>
				<Icon name="down" extra="caret" />
			</button>
			{open && more !== null && (
				<more.StatusMenu
					id={id}
					stage={saved?.stage ?? null}
					onClose={close}
					onChoose={stage => {
						close();
						onStage(stage);
					}}
				/>
			)}
		</span>
	);
}

export function Foot({marks, onMarks, onPanel, children, ...save}: FootProps) {
	const more = useContext(MoreContext);
	return (
		<footer class="foot">
			<HighlightSwitch marks={marks} onMarks={onMarks} />
			{more !== null && onPanel !== undefined && <more.PanelLink onPanel={onPanel} />}
			<span class="grow" />
			{children}
			<SaveButton {...save} />
		</footer>
	);
}

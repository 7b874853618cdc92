/** What floats over the table: what to do with those that are selected, and how to take the last change back. Law: the two never cover each other; a toast waits while it is looked at. */
import {useEffect, useRef, useState} from 'preact/hooks';
import type {Stage} from '../../model';
import {Drawing, Icon} from '../icons';
import {stages} from '../keys';
import {say, sayCount, sayOf} from '../say';

const compare = 'M2.5 3h4.500v10H2.500zM9 3h4.500v10H9z';
const download = 'M8 2.5v8M5 7.6l3 2.9 3-2.9M3 10.5v3h10v-3';
export const trash = 'M3 4.500h10M6.500 4.500v-2h3v2M4.500 4.500l.5 9h6l.5-9';
/** Milliseconds for which a change is offered to be taken back. */
const STAYS = 10_000;

export type Toast = {readonly id: number; readonly says: string; readonly undo: (() => void) | null};
export type FileKind = 'json' | 'csv' | 'md';
export type DockProps = {
	readonly selected: number;
	/** Where the comparison of those that are selected is; null: they are too few or too many. */
	readonly compareHref: string | null;
	readonly toast: Toast | null;
	readonly onStages: (stage: Stage) => void;
	readonly onExport: (kind: FileKind) => void;
	readonly onDelete: () => void;
	readonly onClear: () => void;
	readonly onToastGone: (id: number) => void;
};

/** A button with a short list of choices. */
function Choices<T extends string>({
	says,
	icon,
	choices,
	onChoose,
}: {
	readonly says: string;
	readonly icon?: string;
	readonly choices: readonly (readonly [T, string])[];
	readonly onChoose: (choice: T) => void;
}) {
	const [open, setOpen] = useState(false);
	const opener = useRef<HTMLButtonElement>(null);
	const menu = useRef<HTMLDivElement>(null);
	const items = (): readonly HTMLButtonElement[] => [...(menu.current?.querySelectorAll('button') ?? [])];
	const close = (): void => {
		setOpen(false);
		opener.current?.focus();
	};
	useEffect(() => {
		if (!open) return;
		items()[0]?.focus();
		const away = (event: Event): void => {
			if (event.target instanceof Element && menu.current?.parentElement?.contains(event.target) === false) setOpen(false);
		};
		document.addEventListener('pointerdown', away);
		return () => document.removeEventListener('pointerdown', away);
	}, [open]);
	const onKeyDown = (event: KeyboardEvent): void => {
		const all = items();
		const at = all.findIndex(item => item === document.activeElement);
		if (event.key === 'ArrowDown' || event.key === 'ArrowUp') all[(at + (event.key === 'ArrowDown' ? 1 : all.length - 1)) % all.length]?.focus();
		else if (event.key === 'Escape' || event.key === 'Tab') close();
		else return;
		event.stopPropagation();
		event.preventDefault();
	};
	return (
		<span class="choices">
			<button type="button" class="btn" ref={opener} aria-haspopup="menu" aria-expanded={open} onClick={() => setOpen(!open)}>
				{icon !== undefined && <Drawing path={icon} />}
				{says}
				<Icon name="down" extra="caret" />
			</button>
			{open && (
				<div class="choose" role="menu" aria-label={says} ref={menu} onKeyDown={onKeyDown}>
					{choices.map(([choice, name]) => (
						<button
							key={choice}
							type="button"
							role="menuitem"
							tabIndex={-1}
							onClick={() => {
								close();
								onChoose(choice);
							}}
						>
							{name}
						</button>
					))}
				</div>
			)}
		</span>
	);
}

export const fileKinds = (): readonly (readonly [FileKind, string])[] => [
	['json', say('table_file_json')],
	['csv', say('table_file_csv')],
	['md', say('table_file_md')],
];

/** Goes after ten seconds in which nobody points at it. */
function ToastLine({toast, onToastGone}: {readonly toast: Toast; readonly onToastGone: DockProps['onToastGone']}) {
	const [held, setHeld] = useState(false);
	useEffect(() => {
		if (held) return;
		const timer = setTimeout(() => onToastGone(toast.id), STAYS);
		return () => clearTimeout(timer);
	}, [held, toast.id]);
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: resting on it only stops the clock
		<div
			class="toast"
			onMouseEnter={() => setHeld(true)}
			onMouseLeave={() => setHeld(false)}
			onFocusCapture={() => setHeld(true)}
			onBlurCapture={() => setHeld(false)}
		>
			<span>{toast.says}</span>
			{toast.undo !== null && (
				<button type="button" onClick={toast.undo}>
					{say('table_undo')} <span class="kbd">Z</span>
				</button>
			)}
		</div>
	);
}

export function Dock({selected, compareHref, toast, onStages, onExport, onDelete, onClear, onToastGone}: DockProps) {
	return (
		<div class="dock">
			{toast !== null && <ToastLine key={toast.id} toast={toast} onToastGone={onToastGone} />}
			{selected > 0 && (
				<div class="bulk" role="toolbar" aria-label={sayCount('table_with_selected', selected)}>
					<span class="strong">{sayCount('table_selected', selected)}</span>
					{compareHref === null ? (
						<button type="button" class="btn" disabled title={say('table_compare_how')}>
							<Drawing path={compare} />
							{say('workspace_compare')}
						</button>
					) : (
						<a class="btn" href={compareHref}>
							<Drawing path={compare} />
							{say('workspace_compare')}
						</a>
					)}
					<Choices says={say('table_set_status')} choices={stages.map(stage => [stage, sayOf('stage', stage)] as const)} onChoose={onStages} />
					<Choices says={say('workspace_export')} icon={download} choices={fileKinds()} onChoose={onExport} />
					<button type="button" class="btn danger" onClick={onDelete}>
						<Drawing path={trash} />
						{say('table_delete')}
					</button>
					<button type="button" class="btn quiet icon" aria-label={say('table_clear_selection')} onClick={onClear}>
						<Icon name="close" />
					</button>
				</div>
			)}
		</div>
	);
}

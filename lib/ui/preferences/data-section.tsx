/** What is kept, as a whole: what it takes, and deleting all of it. Law: the one act without an undo asks for a word typed out, in place; nothing is deleted before. */
import type {ComponentChildren} from 'preact';
import {useEffect, useId, useRef, useState} from 'preact/hooks';
import {Notice, type NoticeText} from '../notice';
import {say} from '../say';

export type DataProps = {
	/** Bytes as they are shown, or null where the browser does not say. */
	readonly kept: string | null;
	readonly deleteState: 'idle' | 'deleting' | 'deleted';
	readonly deleteProblem: NoticeText | null;
	readonly onDeleteAll: () => void;
	/** Export and import, where there is such a thing. */
	readonly children?: ComponentChildren;
};

export function DataSection({kept, deleteState, deleteProblem, onDeleteAll, children}: DataProps) {
	const id = useId();
	const opener = useRef<HTMLButtonElement>(null);
	const field = useRef<HTMLInputElement>(null);
	const [open, setOpen] = useState(false);
	const [typed, setTyped] = useState('');
	useEffect(() => {
		if (open) field.current?.focus();
	}, [open]);
	const close = (): void => {
		setOpen(false);
		setTyped('');
		opener.current?.focus();
	};
	const meant = typed.trim().toLowerCase() === say('preferences_delete_word');
	return (
		<section id="data" aria-labelledby="data-h">
			<h2 id="data-h">{say('preferences_data')}</h2>
			<p class="mut">{kept === null ? say('preferences_data_about') : say('preferences_stored', kept)}</p>
			{children}
			<div class="dz">
				<div>
					<p class="strong">{say('preferences_delete_all')}</p>
					<p class="mut xs">{say('preferences_delete_help')}</p>
				</div>
				<button type="button" class="btn danger" ref={opener} aria-expanded={open} onClick={() => (open ? close() : setOpen(true))}>
					{say('preferences_delete_all')}
				</button>
			</div>
			{open && (
				<form
					class="bar wrap confirm"
					onSubmit={event => {
						event.preventDefault();
						if (!meant) return;
						close();
						onDeleteAll();
					}}
					onKeyDown={event => {
						if (event.key === 'Escape') close();
					}}
				>
					<label for={id}>{say('preferences_delete_type')}</label>
					<input class="in w120" id={id} ref={field} autocomplete="off" onInput={({currentTarget}) => setTyped(currentTarget.value)} />
					<button type="submit" class="btn danger" disabled={!meant}>
						{say('preferences_delete_now')}
					</button>
					<button type="button" class="btn quiet" onClick={close}>
						{say('preferences_keep')}
					</button>
				</form>
			)}
			<p class="mut" role="status">
				{deleteState === 'deleted' && say('preferences_deleted')}
			</p>
			{deleteProblem !== null && (
				<div role="alert">
					<Notice notice={deleteProblem} />
				</div>
			)}
		</section>
	);
}

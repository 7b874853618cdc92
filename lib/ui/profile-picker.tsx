/** The profiles of a person: which one is in use, and adding, renaming, duplicating and deleting one. Law: each act is told at once and done by the caller; a name is asked in place. */
import {useId, useRef, useState} from 'preact/hooks';
import type {Profile, ProfileId} from '../model';
import {LONGEST_NAME, profileName} from './profile-names';
import {say} from './say';
import {shownText} from './shown-text';

export type ProfileActions = {
	readonly onChoose: (id: ProfileId) => void;
	readonly onAdd: (name: string) => void;
	readonly onRename: (name: string) => void;
	readonly onDuplicate: () => void;
	readonly onDelete: () => void;
	readonly onExport: () => void;
	readonly onImport: (file: File) => void;
};
type Props = ProfileActions & {readonly all: readonly Profile[]; readonly active: ProfileId | null};

/** Asks for a name: one that is empty or taken is answered and asked again. */
function NameForm({
	start,
	act,
	taken,
	onName,
	onCancel,
}: {
	readonly start: string;
	readonly act: string;
	readonly taken: readonly string[];
	readonly onName: (name: string) => void;
	readonly onCancel: () => void;
}) {
	const id = useId();
	const input = useRef<HTMLInputElement>(null);
	const [answer, setAnswer] = useState('');
	const done = (event: Event): void => {
		event.preventDefault();
		const name = shownText(input.current?.value ?? '', LONGEST_NAME);
		if (name === '') setAnswer(say('profiles_name_needed'));
		else if (taken.includes(name.toLowerCase())) setAnswer(say('profiles_name_taken', name));
		else onName(name);
		input.current?.focus();
	};
	return (
		<form class="bar wrap naming" onSubmit={done}>
			<label for={id}>{say('profiles_name')}</label>
			<input
				class="in w200"
				id={id}
				ref={element => {
					if (element !== null && input.current !== element) element.focus();
					input.current = element;
				}}
				defaultValue={start}
				maxLength={LONGEST_NAME}
				placeholder={say('profiles_name_hint')}
				autocomplete="off"
				onKeyDown={({key}) => {
					if (key === 'Escape') onCancel();
				}}
			/>
			<button type="submit" class="btn">
				{act}
			</button>
			<button type="button" class="btn quiet" onClick={onCancel}>
				{say('profiles_cancel')}
			</button>
			<p class="xs mut" role="status">
				{answer}
			</p>
		</form>
	);
}

export function ProfilePicker({all, active, onChoose, onAdd, onRename, onDuplicate, onDelete, onExport, onImport}: Props) {
	const id = useId();
	const file = useRef<HTMLInputElement>(null);
	const [asking, setAsking] = useState<'add' | 'rename' | null>(null);
	const names = all.map(profileName);
	const at = all.findIndex(each => each.id === active);
	const current = at < 0 ? '' : (names[at] ?? '');
	const taken = names.filter(name => asking === 'add' || name !== current).map(name => name.toLowerCase());
	const button = (label: string, onClick: () => void, off = at < 0) => (
		<button type="button" class="btn" disabled={off} onClick={onClick}>
			{label}
		</button>
	);
	return (
		<div class="who">
			<div class="bar wrap">
				{all.length > 0 && (
					<>
						<label for={id}>{say('profiles_in_use')}</label>
						<select class="in w200" id={id} value={active ?? ''} onChange={({currentTarget}) => onChoose(currentTarget.value)}>
							{at < 0 && <option value="" />}
							{all.map((each, place) => (
								<option key={each.id} value={each.id}>
									{names[place]}
								</option>
							))}
						</select>
					</>
				)}
				{button(say('profiles_add'), () => setAsking('add'), false)}
				{button(say('profiles_rename'), () => setAsking('rename'))}
				{button(say('profiles_duplicate'), onDuplicate)}
				{button(say('profiles_remove'), onDelete)}
				{button(say('profiles_export_it'), onExport)}
				{button(say('profiles_import_it'), () => file.current?.click(), false)}
				<input
					ref={file}
					type="file"
					hidden
					accept=".json,application/json"
					data-file="profile"
					onChange={({currentTarget}) => {
						const [chosen] = currentTarget.files ?? [];
						if (chosen !== undefined) onImport(chosen);
						currentTarget.value = '';
					}}
				/>
			</div>
			{asking !== null && (
				<NameForm
					key={asking}
					start={asking === 'rename' ? current : ''}
					act={asking === 'rename' ? say('profiles_keep') : say('profiles_create')}
					taken={taken}
					onCancel={() => setAsking(null)}
					onName={name => {
						setAsking(null);
						if (asking === 'rename') onRename(name);
						else onAdd(name);
					}}
				/>
			)}
		</div>
	);
}

/** Where a text is pasted and files are dropped or chosen. Law: what was pasted stays until the person takes it away; the field is the one truth of what is read. */
import {useId, useRef, useState} from 'preact/hooks';
import {Notice, type NoticeText} from '../notice';
import {say, sayOf} from '../say';

/** Kinds of files that the file chooser offers; what is dropped is judged by its bytes. */
const ACCEPTED = '.txt,.md,.markdown,.html,.htm,.pdf,text/plain,text/markdown,text/html,application/pdf';
const fields = ['title', 'company', 'location'] as const;
/** What is kept of a field. */
const LONGEST = 200;

export type Typed = Readonly<Record<(typeof fields)[number], string>>;
export type GiveFormProps = {
	readonly text: string;
	readonly typed: Typed;
	readonly problem: NoticeText | null;
	readonly onText: (text: string) => void;
	readonly onTyped: (typed: Typed) => void;
	/** Rich text was pasted: what to put in place of the plain one, or null. */
	readonly plainOf: (html: string) => string | null;
	readonly onRead: () => void;
	readonly onFiles: (files: readonly File[]) => void;
};

/** Puts the words where the caret is, so that they can be undone where the browser still knows how. */
function insert(area: HTMLTextAreaElement, text: string): void {
	area.focus();
	if (!document.execCommand('insertText', false, text)) area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
}

export function GiveForm({text, typed, problem, onText, onTyped, plainOf, onRead, onFiles}: GiveFormProps) {
	const id = useId();
	const picker = useRef<HTMLInputElement>(null);
	const [over, setOver] = useState(false);
	const onPaste = (event: ClipboardEvent): void => {
		const plain = plainOf(event.clipboardData?.getData('text/html') ?? '');
		const area = event.currentTarget;
		if (plain === null || !(area instanceof HTMLTextAreaElement)) return;
		event.preventDefault();
		insert(area, plain);
		onText(area.value);
	};
	const onDropped = (event: DragEvent): void => {
		setOver(false);
		const files = [...(event.dataTransfer?.files ?? [])];
		if (files.length === 0) return;
		event.preventDefault();
		onFiles(files);
	};
	return (
		<form
			class={over ? 'give over' : 'give'}
			onSubmit={event => {
				event.preventDefault();
				onRead();
			}}
			onDragOver={event => {
				if (!event.dataTransfer?.types.includes('Files')) return;
				event.preventDefault();
				setOver(true);
			}}
			onDragLeave={() => setOver(false)}
			onDrop={onDropped}
		>
			<label class="label" for={`${id}t`}>
				{say('workspace_text')}
			</label>
			<textarea
				id={`${id}t`}
				class="in"
				dir="auto"
				spellcheck={false}
				placeholder={say('workspace_text_hint')}
				value={text}
				onInput={event => onText(event.currentTarget.value)}
				onPaste={onPaste}
				onKeyDown={event => {
					if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onRead();
				}}
			/>
			<fieldset class="beside">
				<legend class="label">{say('workspace_beside')}</legend>
				{fields.map(field => (
					<p key={field}>
						<label for={id + field}>{sayOf('workspace_fields', field)}</label>
						<input
							id={id + field}
							class="in"
							name={field}
							dir="auto"
							autocomplete="off"
							maxLength={LONGEST}
							value={typed[field]}
							onInput={event => onTyped({...typed, [field]: event.currentTarget.value})}
						/>
					</p>
				))}
			</fieldset>
			{problem !== null && (
				<div role="alert">
					<Notice notice={problem} />
				</div>
			)}
			<p class="bar">
				<button type="submit" class="btn solid">
					{say('workspace_read')}
				</button>
			</p>
			<div class="drop">
				<p>{say('workspace_drop')}</p>
				<input
					ref={picker}
					id={`${id}f`}
					class="vh"
					type="file"
					multiple
					accept={ACCEPTED}
					tabIndex={-1}
					aria-label={say('workspace_pick')}
					onChange={event => {
						onFiles([...(event.currentTarget.files ?? [])]);
						event.currentTarget.value = '';
					}}
				/>
				<button type="button" class="btn" onClick={() => picker.current?.click()}>
					{say('workspace_pick')}
				</button>
			</div>
		</form>
	);
}

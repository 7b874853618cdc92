/** What an import would do, before it does anything: the file, how many are new, the same, changed or refused, and what becomes of the changed ones. Law: nothing is kept before the button; it can be ended while it runs. */
import {useRef, useState} from 'preact/hooks';
import {Icon} from '../icons';
import {Notice, type NoticeText} from '../notice';
import {say, sayCount} from '../say';
import {shownText} from '../shown-text';
import {type ColumnsAsked, type FieldName, fieldChoices, ImportColumns} from './import-columns';

export type Preview = {
	readonly file: string;
	readonly fresh: number;
	readonly same: number;
	readonly changed: readonly {readonly title: string; readonly fields: readonly string[]}[];
	readonly refused: readonly {readonly list: string; readonly place: number; readonly field: string; readonly title: string | null}[];
	readonly corrections: number;
	readonly profiles: number;
	/** False: the file does not say by itself whether it is whole. */
	readonly checked: boolean;
	/** Of a table alone: the cells of each column that were left out, and one of them. Null: the file is none. */
	readonly unread: readonly {readonly column: FieldName; readonly count: number; readonly example: string}[] | null;
};
export type ImportState =
	| {readonly kind: 'waiting'; readonly problem: NoticeText | null}
	/** `rows` null: it is not known yet how many there are. */
	| {readonly kind: 'reading'; readonly file: string; readonly rows: {readonly done: number; readonly all: number} | null}
	| {readonly kind: 'columns'; readonly asked: ColumnsAsked}
	| {readonly kind: 'preview'; readonly preview: Preview}
	| {readonly kind: 'running'; readonly done: number; readonly all: number};
type Props = {
	readonly state: ImportState;
	readonly onFile: (file: File) => void;
	readonly onImport: (onChanged: 'keep-mine' | 'take-file') => void;
	readonly onCancel: () => void;
	readonly onColumns: Parameters<typeof ImportColumns>[0]['onChange'];
	readonly onColumnsChosen: () => void;
	readonly onColumnsAgain: () => void;
};
/** Rows of a list that are shown; the others are counted. */
const MOST = 20;
const ACCEPTED = '.json,.csv,.tsv,.tab,.txt,application/json,text/csv';

function Choose({problem, onFile}: {readonly problem: NoticeText | null; readonly onFile: Props['onFile']}) {
	const picker = useRef<HTMLInputElement>(null);
	const [over, setOver] = useState(false);
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: a file may be dropped here; the button does the same
		<div
			class={over ? 'drop over' : 'drop'}
			onDragOver={event => {
				event.preventDefault();
				setOver(true);
			}}
			onDragLeave={() => setOver(false)}
			onDrop={event => {
				event.preventDefault();
				setOver(false);
				const [file] = event.dataTransfer?.files ?? [];
				if (file !== undefined) onFile(file);
			}}
		>
			<p class="mut">{say('import_how')}</p>
			{problem !== null && (
				<div role="alert">
					<Notice notice={problem} />
				</div>
			)}
			<input
				ref={picker}
				class="vh"
				type="file"
				accept={ACCEPTED}
				tabIndex={-1}
				aria-label={say('import_choose')}
				onChange={event => {
					const [file] = event.currentTarget.files ?? [];
					event.currentTarget.value = '';
					if (file !== undefined) onFile(file);
				}}
			/>
			<button type="button" class="btn solid" onClick={() => picker.current?.click()}>
				{say('import_choose')}
			</button>
		</div>
	);
}

/** Why a record is not taken in. */
function refusal({place, field, title}: Preview['refused'][number]): string {
	const named = shownText(title ?? '', 80) || say('table_untitled');
	if (field === 'title') return say('import_refused_title', place);
	if (field === 'columns') return say('import_refused_columns', place, named);
	return field === 'twice' ? say('import_refused_twice', place, named) : say('import_refused_why', place, named, field);
}

function Progress({done, all, onCancel}: {readonly done: number; readonly all: number; readonly onCancel: () => void}) {
	return (
		<div class="bar">
			<progress value={done} max={all} aria-label={say('import_running', done, all)} />
			<span class="mut">{say('import_running', done, all)}</span>
			<button type="button" class="btn" onClick={onCancel}>
				{say('import_cancel')}
			</button>
		</div>
	);
}

function Planned({preview, onImport, onCancel, onColumnsAgain}: {readonly preview: Preview} & Pick<Props, 'onImport' | 'onCancel' | 'onColumnsAgain'>) {
	const [taken, setTaken] = useState<'keep-mine' | 'take-file'>('keep-mine');
	const {file, fresh, same, changed, refused, corrections, profiles, checked, unread} = preview;
	const nameOf = new Map(fieldChoices());
	const counts = [
		sayCount('import_fresh', fresh),
		sayCount('import_same', same),
		sayCount('import_changed', changed.length),
		sayCount('import_refused', refused.length),
		...(corrections > 0 ? [sayCount('import_corrections', corrections)] : []),
		...(profiles > 0 ? [sayCount('import_profiles', profiles)] : []),
	];
	const nothing = fresh === 0 && corrections === 0 && (changed.length === 0 || taken === 'keep-mine');
	return (
		<>
			<p class="strong trunc" dir="auto" title={file}>
				{shownText(file, 80)}
			</p>
			<ul class="counts">
				{counts.map(count => (
					<li key={count}>{count}</li>
				))}
			</ul>
			{!checked && unread === null && <p class="xs mut">{say('import_unchecked')}</p>}
			{unread !== null && unread.length > 0 && (
				<ul class="xs unread">
					{unread.map(({column, count, example}) => (
						<li key={column} dir="auto">
							{sayCount('import_unread', count, nameOf.get(column) ?? column, shownText(example, 40))}
						</li>
					))}
				</ul>
			)}
			{changed.length > 0 && (
				<fieldset class="taken">
					<legend class="label">{say('import_changed_what')}</legend>
					{(['keep-mine', 'take-file'] as const).map(each => (
						<label key={each}>
							<input type="radio" name="taken" checked={taken === each} onChange={() => setTaken(each)} />
							{each === 'keep-mine' ? say('import_keep_mine') : say('import_take_file')}
						</label>
					))}
					<details>
						<summary class="link xs">{sayCount('import_changed', changed.length)}</summary>
						<ul class="xs">
							{changed.slice(0, MOST).map(({title, fields}) => (
								<li key={title} dir="auto">
									{say('import_differs', shownText(title, 80), fields.map(fieldName).join(', '))}
								</li>
							))}
						</ul>
					</details>
				</fieldset>
			)}
			{refused.length > 0 && (
				<details>
					<summary class="link xs">{sayCount('import_refused', refused.length)}</summary>
					<ul class="xs">
						{refused.slice(0, MOST).map(each => (
							<li key={`${each.list}${each.place}${each.field}`} dir="auto">
								{refusal(each)}
							</li>
						))}
					</ul>
				</details>
			)}
			<div class="bar">
				<button type="button" class="btn solid" disabled={nothing} onClick={() => onImport(taken)}>
					{say('workspace_import')}
				</button>
				{unread !== null && (
					<button type="button" class="btn" onClick={onColumnsAgain}>
						{say('import_columns_back')}
					</button>
				)}
				<button type="button" class="btn" onClick={onCancel}>
					{say('import_cancel')}
				</button>
			</div>
		</>
	);
}

const fieldName = (field: string): string =>
	({
		title: say('import_field_title'),
		company: say('import_field_company'),
		place: say('table_head_place'),
		text: say('import_field_text'),
		stage: say('table_head_status'),
		note: say('import_field_note'),
	})[field] ?? say('import_field_other');

export function ImportPreview({state, onFile, onImport, onCancel, ...columns}: Props) {
	return (
		<section class="import" aria-labelledby="import-h">
			<div class="bar">
				<h2 id="import-h">{say('import_title')}</h2>
				<span class="grow" />
				{state.kind !== 'running' && (
					<button type="button" class="btn quiet icon" aria-label={say('table_close')} onClick={onCancel}>
						<Icon name="close" />
					</button>
				)}
			</div>
			{state.kind === 'waiting' && <Choose problem={state.problem} onFile={onFile} />}
			{state.kind === 'reading' && (
				<>
					<p class="mut">{say('import_reading', shownText(state.file, 80))}</p>
					{state.rows !== null && <Progress {...state.rows} onCancel={onCancel} />}
				</>
			)}
			{state.kind === 'columns' && <ImportColumns asked={state.asked} onChange={columns.onColumns} onNext={columns.onColumnsChosen} onCancel={onCancel} />}
			{state.kind === 'preview' && <Planned preview={state.preview} onImport={onImport} onCancel={onCancel} onColumnsAgain={columns.onColumnsAgain} />}
			{state.kind === 'running' && <Progress done={state.done} all={state.all} onCancel={onCancel} />}
		</section>
	);
}

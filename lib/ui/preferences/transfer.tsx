/** Everything that is kept as one file, out and in. Law: a file is shown by what it would change before anything is changed; what came in can be taken back; what a file says is text. */
import {useId, useRef, useState} from 'preact/hooks';
import {shownDay} from '../days';
import {Notice, type NoticeText} from '../notice';
import {listed, say, sayCount} from '../say';
import {shownText} from '../shown-text';

export type OnChanged = 'keep-mine' | 'take-file';
/** What a file would do. `refused`: titles or places of records that were not read. */
export type TransferPreview = {
	readonly name: string;
	/** False: the file carries no checksum. */
	readonly checked: boolean;
	readonly fresh: number;
	readonly same: number;
	readonly changed: readonly string[];
	readonly profiles: number;
	readonly profilesChanged: number;
	readonly settings: number;
	readonly refused: readonly string[];
	readonly refusedSettings: number;
};
export type TransferState =
	| {readonly kind: 'idle'}
	| {readonly kind: 'exporting'}
	| {readonly kind: 'exported'; readonly postings: number}
	| {readonly kind: 'reading'; readonly name: string}
	| {readonly kind: 'preview'; readonly preview: TransferPreview}
	| {readonly kind: 'importing'; readonly done: number; readonly all: number}
	| {readonly kind: 'cancelled'}
	| {readonly kind: 'done'; readonly added: number; readonly changed: number; readonly profiles: number; readonly settings: number}
	| {readonly kind: 'undone'; readonly kept: number}
	| {readonly kind: 'failed'; readonly notice: NoticeText};
export type TransferProps = {
	readonly transfer: TransferState;
	/** Saved postings that are in no file, and when the last file was made; null: not known yet. */
	readonly backup: {readonly notInFile: number; readonly exportedAt: number | null; readonly remind: boolean} | null;
	readonly now: number;
	readonly onExportAll: () => void;
	readonly onImportAll: (file: File) => void;
	readonly onTakeAll: (onChanged: OnChanged) => void;
	readonly onCancelAll: () => void;
	readonly onUndoAll: () => void;
};

const MOST_SHOWN = 12;
function Names({names}: {readonly names: readonly string[]}) {
	const shown = names.slice(0, MOST_SHOWN).map(name => shownText(name, 80));
	return <p class="xs mut">{names.length > MOST_SHOWN ? `${shown.join(', ')}, …` : shown.join(', ')}</p>;
}

function Preview({preview, onTakeAll, onCancelAll}: {readonly preview: TransferPreview} & Pick<TransferProps, 'onTakeAll' | 'onCancelAll'>) {
	const id = useId();
	const [how, setHow] = useState<OnChanged>('keep-mine');
	const {name, checked, fresh, same, changed, profiles, profilesChanged, settings, refused, refusedSettings} = preview;
	const differing = changed.length + profilesChanged;
	const nothing = fresh + differing + profiles + settings === 0;
	return (
		<section class="review" aria-labelledby={id}>
			<h3 id={id}>{say('data_preview', shownText(name, 80))}</h3>
			<dl class="facts">
				<div>
					<dt>{say('data_new')}</dt>
					<dd>{listed([sayCount('data_postings', fresh), sayCount('data_profiles', profiles)])}</dd>
				</div>
				<div>
					<dt>{say('data_differ')}</dt>
					<dd>
						{listed([sayCount('data_postings', changed.length), sayCount('data_profiles', profilesChanged)])}
						{changed.length > 0 && <Names names={changed} />}
					</dd>
				</div>
				<div>
					<dt>{say('data_same')}</dt>
					<dd>{sayCount('data_postings', same)}</dd>
				</div>
				<div>
					<dt>{say('data_settings')}</dt>
					<dd>{sayCount('data_settings_change', settings)}</dd>
				</div>
				{refused.length + refusedSettings > 0 && (
					<div>
						<dt>{say('data_refused')}</dt>
						<dd>
							{sayCount('data_records', refused.length + refusedSettings)}
							<Names names={refused} />
						</dd>
					</div>
				)}
			</dl>
			{!checked && <p class="xs mut">{say('data_unchecked')}</p>}
			{differing > 0 && (
				<fieldset class="bar wrap">
					<legend class="vh">{say('data_on_differ')}</legend>
					{(['keep-mine', 'take-file'] as const).map(each => (
						<label key={each} class="ck">
							<input type="radio" name={id} checked={how === each} onChange={() => setHow(each)} />
							<span>{say(each === 'keep-mine' ? 'data_keep_mine' : 'data_take_file')}</span>
						</label>
					))}
				</fieldset>
			)}
			<div class="bar wrap">
				<button type="button" class="btn solid" disabled={nothing} onClick={() => onTakeAll(how)}>
					{say('data_import_now')}
				</button>
				<button type="button" class="btn quiet" onClick={onCancelAll}>
					{say('data_cancel')}
				</button>
				<span class="xs mut">{nothing ? say('data_nothing_new') : say('data_nothing_yet')}</span>
			</div>
		</section>
	);
}

/** One sentence for a screen reader and the eye; empty where there is nothing to say. */
function said(transfer: TransferState): string {
	switch (transfer.kind) {
		case 'exporting':
			return say('data_exporting');
		case 'exported':
			return sayCount('data_exported', transfer.postings);
		case 'reading':
			return say('data_reading', shownText(transfer.name, 80));
		case 'importing':
			return say('data_importing');
		case 'cancelled':
			return say('data_cancelled');
		case 'done':
			return say(
				'data_done',
				listed([
					sayCount('data_added', transfer.added),
					sayCount('data_changed', transfer.changed),
					sayCount('data_profiles', transfer.profiles),
					sayCount('data_settings_change', transfer.settings),
				]),
			);
		case 'undone':
			return transfer.kept === 0 ? say('data_undone') : sayCount('data_undone_kept', transfer.kept);
		default:
			return '';
	}
}

function backupLine({notInFile, exportedAt}: NonNullable<TransferProps['backup']>, now: number): string {
	if (exportedAt === null) return notInFile === 0 ? say('data_never') : sayCount('data_never_with', notInFile);
	const day = shownDay(exportedAt, now);
	return notInFile === 0 ? say('data_last', day) : sayCount('data_last_with', notInFile, day);
}

export function Transfer(props: TransferProps) {
	const {transfer, backup, now, onExportAll, onImportAll, onCancelAll, onUndoAll} = props;
	const file = useRef<HTMLInputElement>(null);
	const busy = transfer.kind === 'exporting' || transfer.kind === 'reading' || transfer.kind === 'importing';
	return (
		<div class="transfer">
			<div class="drop">
				<div>
					<p class="strong">{say('data_file')}</p>
					<p class="mut xs">{say('data_file_about')}</p>
					{backup !== null && <p class={backup.remind ? 'xs strong' : 'mut xs'}>{backupLine(backup, now)}</p>}
				</div>
				<div class="bar wrap">
					<button type="button" class="btn" disabled={busy} onClick={onExportAll}>
						{say('data_export')}
					</button>
					<button type="button" class="btn" disabled={busy} onClick={() => file.current?.click()}>
						{say('data_import')}
					</button>
				</div>
				<input
					ref={file}
					type="file"
					hidden
					accept=".json,application/json"
					data-file="all"
					onChange={({currentTarget}) => {
						const [chosen] = currentTarget.files ?? [];
						if (chosen !== undefined) onImportAll(chosen);
						currentTarget.value = '';
					}}
				/>
			</div>
			<div class="bar wrap">
				<p class="xs mut" role="status">
					{said(transfer)}
				</p>
				{transfer.kind === 'importing' && (
					<>
						<progress value={transfer.done} max={Math.max(1, transfer.all)} aria-label={say('data_importing')} />
						<button type="button" class="btn sm" onClick={onCancelAll}>
							{say('data_cancel')}
						</button>
					</>
				)}
				{transfer.kind === 'done' && (
					<button type="button" class="btn sm" onClick={onUndoAll}>
						{say('data_undo')}
					</button>
				)}
			</div>
			{transfer.kind === 'preview' && <Preview {...props} preview={transfer.preview} />}
			{transfer.kind === 'failed' && (
				<div role="alert">
					<Notice notice={transfer.notice} />
				</div>
			)}
		</div>
	);
}

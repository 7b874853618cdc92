/** The saved postings in every state: being read, none, none that match, a table with what floats over it, the detail beside it. Law: data and callbacks in, nothing else. */
import type {ComponentChildren} from 'preact';
import {useState} from 'preact/hooks';
import {Drawing, Icon} from '../icons';
import {Notice, type NoticeText} from '../notice';
import {say, sayCount} from '../say';
import {addressOf} from './address';
import {Dock, type DockProps, type FileKind, fileKinds, trash} from './dock';
import {FilterBar, type FilterBarProps} from './filter-bar';
import {PostingTable, type TableProps} from './posting-table';

export type SavedProps = TableProps &
	FilterBarProps &
	DockProps & {
		/** `opening`: nothing is known yet. `refused`: the database does not open. */
		readonly state: 'opening' | 'refused' | 'there';
		readonly notices: readonly NoticeText[];
		/** How many postings lie in the bin. */
		readonly binned: number;
		/** Postings that are shown are hidden by a rule all the same. */
		readonly mutedCount: number;
		/** The search knows so many texts of so many; null: all of them. */
		readonly searching: {readonly done: number; readonly all: number} | null;
		/** What assistive technology is told, once for each action. */
		readonly said: string;
		/** How many postings are in no file, and why that is said now; null: it is not. */
		readonly reminder: {readonly notInFile: number; readonly remind: 'postings' | 'days' | null} | null;
		readonly exporting: boolean;
		/** In place of the table: the bin. */
		readonly instead: ComponentChildren;
		/** Above the table: what an import would do. */
		readonly above: ComponentChildren;
		/** Beside the table: one posting. */
		readonly beside: ComponentChildren;
		/** Menus that float. */
		readonly menu: ComponentChildren;
		readonly onShowMuted: () => void;
		readonly onClearFilters: () => void;
		readonly onSample: () => void;
		readonly onPick: () => void;
		/** Files were dropped on the page. */
		readonly onFiles: (files: readonly File[]) => void;
		readonly onExportNow: () => void;
		readonly onLater: () => void;
		readonly onExportAll: (kind: FileKind) => void;
		readonly onExportClose: () => void;
		readonly onAgain: () => void;
	};

function Empty({onSample, onPick}: Pick<SavedProps, 'onSample' | 'onPick'>) {
	return (
		<section class="em">
			<h1>{say('table_empty')}</h1>
			<p>{say('table_empty_how')}</p>
			<div class="bar">
				<button type="button" class="btn solid lg" onClick={onSample}>
					{say('table_sample')}
				</button>
				<button type="button" class="btn lg" onClick={onPick}>
					{say('table_import_file')}
				</button>
			</div>
			<p class="xs">{say('table_drop')}</p>
		</section>
	);
}

function Reminder({reminder, onExportNow, onLater}: Pick<SavedProps, 'reminder' | 'onExportNow' | 'onLater'>) {
	if (reminder === null || reminder.remind === null) return null;
	const {remind, notInFile} = reminder;
	return (
		<section class="strip" aria-label={say('table_remind_label')}>
			<span class="grow">{remind === 'postings' ? sayCount('table_remind_postings', notInFile) : sayCount('table_remind_days', notInFile)}</span>
			<button type="button" class="btn" onClick={onExportNow}>
				{say('table_export_now')}
			</button>
			<button type="button" class="btn quiet" onClick={onLater}>
				{say('table_later')}
			</button>
		</section>
	);
}

function ExportLine({onExportAll, onExportClose}: Pick<SavedProps, 'onExportAll' | 'onExportClose'>) {
	return (
		<section class="strip" aria-label={say('table_export_all')}>
			<span class="strong">{say('table_export_all')}</span>
			{fileKinds().map(([kind, name]) => (
				<button key={kind} type="button" class="btn" onClick={() => onExportAll(kind)}>
					{name}
				</button>
			))}
			<span class="grow" />
			<button type="button" class="btn quiet icon" aria-label={say('table_close')} onClick={onExportClose}>
				<Icon name="close" />
			</button>
		</section>
	);
}

function Below({order, total, mutedCount, withMuted, axis, binned, searching, onShowMuted}: SavedProps) {
	return (
		<div class="tf xs dim">
			<p>
				{order.length === total ? sayCount('table_count', total) : say('table_count_of', order.length, total)}
				{searching !== null && <> {say('table_searching', searching.done, searching.all)}</>}
				{mutedCount > 0 && (
					<>
						{' '}
						{sayCount('table_hidden', mutedCount)}{' '}
						<button type="button" class="link" aria-pressed={withMuted} onClick={onShowMuted}>
							{withMuted ? say('table_hide_again') : say('table_show_all')}
						</button>
					</>
				)}
			</p>
			{axis !== null && (
				<p class="axis-words">
					{axis.minimumSaid === null ? say('table_axis', axis.from, axis.to) : say('table_axis_minimum', axis.from, axis.to, axis.minimumSaid)}
				</p>
			)}
			<p>
				<a class="link" href={addressOf({kind: 'bin'})}>
					<Drawing path={trash} />
					{binned === 0 ? say('table_bin') : sayCount('table_bin_holds', binned)}
				</a>
			</p>
		</div>
	);
}

function Rows(props: SavedProps) {
	const {order, total, onClearFilters} = props;
	return (
		<>
			<FilterBar {...props} />
			{order.length > 0 ? (
				<PostingTable {...props} />
			) : (
				<section class="none">
					<h2>{say('table_nothing')}</h2>
					<button type="button" class="btn" onClick={onClearFilters}>
						{say('table_clear_filters')}
					</button>
				</section>
			)}
			{total > 0 && <Below {...props} />}
		</>
	);
}

export function SavedPage(props: SavedProps) {
	const {state, total, notices, said, exporting, instead, above, beside, menu, binned, onAgain, onFiles} = props;
	const [over, setOver] = useState(false);
	return (
		<>
			<main
				class={`saved${beside === null ? '' : ' with'}${over ? ' over' : ''}`}
				onDragOver={event => {
					if (!event.dataTransfer?.types.includes('Files')) return;
					event.preventDefault();
					setOver(true);
				}}
				onDragLeave={() => setOver(false)}
				onDrop={event => {
					setOver(false);
					const files = [...(event.dataTransfer?.files ?? [])];
					// The import takes files by itself.
					if (files.length === 0 || event.defaultPrevented) return;
					event.preventDefault();
					onFiles(files);
				}}
			>
				<div class="left">
					{(total > 0 || above !== null) && <h1 class="vh">{say('table_label')}</h1>}
					{notices.map(notice => (
						<div key={notice.text} class="strip" role="alert">
							<Notice notice={notice} />
							{state === 'refused' && (
								<button type="button" class="btn" onClick={onAgain}>
									{say('table_again')}
								</button>
							)}
						</div>
					))}
					{total > 0 && <Reminder {...props} />}
					{above}
					{exporting && total > 0 && <ExportLine {...props} />}
					{instead ?? (
						<>
							{state === 'there' && total > 0 && <Rows {...props} />}
							{state === 'there' && total === 0 && above === null && <Empty {...props} />}
							{state === 'there' && total === 0 && binned > 0 && (
								<p class="em xs">
									<a class="link" href={addressOf({kind: 'bin'})}>
										{sayCount('table_bin_holds', binned)}
									</a>
								</p>
							)}
						</>
					)}
				</div>
				{beside}
				{menu}
				<Dock {...props} />
			</main>
			<p class="vh" role="status">
				{said}
			</p>
		</>
	);
}

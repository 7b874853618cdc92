/** Which column of a table is what: its name, its first values, and a choice for each. Law: data and callbacks in; a field of ours is held by one column alone; nothing is kept here. */
import {say, sayCount} from '../say';
import {shownText} from '../shown-text';

/** What a column may hold; the names are those of the table's format. */
export type FieldName =
	| 'title'
	| 'company'
	| 'place'
	| 'url'
	| 'stage'
	| 'staged'
	| 'saved'
	| 'seen'
	| 'posted'
	| 'expires'
	| 'salary'
	| 'note'
	| 'text'
	| 'key';
export type ColumnsAsked = {
	readonly file: string;
	readonly rows: number;
	/** In which way the bytes were read, where it is not the usual one. */
	readonly encoding: string | null;
	/** Empty name: the file has none. */
	readonly columns: readonly {readonly name: string; readonly values: readonly string[]}[];
	readonly fields: readonly (FieldName | null)[];
	readonly firstIsNames: boolean;
	/** Of days that can be meant in two ways: one of them, and what is chosen; null: there are none. */
	readonly days: {readonly example: string; readonly order: 'day-first' | 'month-first'} | null;
	/** The choice was remembered from a table with the same header. */
	readonly remembered: boolean;
};
type Props = {
	readonly asked: ColumnsAsked;
	readonly onChange: (change: Partial<Pick<ColumnsAsked, 'fields' | 'firstIsNames'> & {readonly order: 'day-first' | 'month-first'}>) => void;
	readonly onNext: () => void;
	readonly onCancel: () => void;
};
/** Signs of a value that are shown. */
const SHOWN = 60;

export const fieldChoices = (): readonly (readonly [FieldName, string])[] => [
	['title', say('import_field_title')],
	['company', say('import_field_company')],
	['place', say('table_head_place')],
	['url', say('export_address')],
	['stage', say('table_head_status')],
	['staged', say('import_field_staged')],
	['saved', say('import_field_saved')],
	['seen', say('table_first_seen')],
	['posted', say('export_posted')],
	['expires', say('export_expires')],
	['salary', say('table_head_salary')],
	['note', say('import_field_note')],
	['text', say('import_field_text')],
	['key', say('import_field_key')],
];

export function ImportColumns({asked, onChange, onNext, onCancel}: Props) {
	const {file, rows, encoding, columns, fields, firstIsNames, days, remembered} = asked;
	const choices = fieldChoices();
	const nameOf = (at: number): string => shownText(columns[at]?.name ?? '', SHOWN) || say('import_column_unnamed', at + 1);
	const choose = (at: number, chosen: string): void => {
		const field = choices.find(([name]) => name === chosen)?.[0] ?? null;
		onChange({fields: fields.map((own, place) => (place === at ? field : own === field ? null : own))});
	};
	const needsTitle = !fields.includes('title');
	return (
		<>
			<p class="strong trunc" dir="auto" title={file}>
				{shownText(file, 80)}
			</p>
			<p class="xs mut">{[sayCount('import_rows', rows), ...(encoding === null ? [] : [say('import_encoding', encoding)])].join(', ')}</p>
			<h3>{say('import_columns')}</h3>
			<p class="mut xs">{remembered ? say('import_columns_remembered') : say('import_columns_how')}</p>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys */}
			<section class="columns" tabIndex={0} aria-label={say('import_columns')}>
				<table>
					<thead>
						<tr>
							<th scope="col">{say('import_column_name')}</th>
							<th scope="col">{say('import_column_values')}</th>
							<th scope="col">{say('import_column_field')}</th>
						</tr>
					</thead>
					<tbody>
						{columns.map(({values}, at) => (
							<tr key={at} class={fields[at] === null ? 'out' : undefined}>
								<th scope="row" dir="auto">
									{nameOf(at)}
								</th>
								<td dir="auto">
									{values.map((value, place) => (
										<span key={place} class="xs mut">
											{shownText(value, SHOWN)}
										</span>
									))}
								</td>
								<td>
									<select
										class="sel bd"
										aria-label={say('import_column_label', nameOf(at))}
										value={fields[at] ?? ''}
										onChange={event => choose(at, event.currentTarget.value)}
									>
										<option value="">{say('import_column_out')}</option>
										{choices.map(([name, says]) => (
											<option key={name} value={name}>
												{says}
											</option>
										))}
									</select>
								</td>
							</tr>
						))}
					</tbody>
				</table>
			</section>
			<label class="check">
				<input type="checkbox" checked={firstIsNames} onChange={event => onChange({firstIsNames: event.currentTarget.checked})} />
				{say('import_first_line')}
			</label>
			{days !== null && (
				<label class="days">
					{say('import_days', shownText(days.example, SHOWN))}
					<select
						class="sel bd"
						value={days.order}
						onChange={event => onChange({order: event.currentTarget.value === 'month-first' ? 'month-first' : 'day-first'})}
					>
						<option value="day-first">{say('import_days_day')}</option>
						<option value="month-first">{say('import_days_month')}</option>
					</select>
				</label>
			)}
			{needsTitle && (
				<p class="xs" role="status">
					{say('import_needs_title')}
				</p>
			)}
			<div class="bar">
				<button type="button" class="btn solid" disabled={needsTitle} onClick={onNext}>
					{say('import_columns_next')}
				</button>
				<button type="button" class="btn" onClick={onCancel}>
					{say('import_cancel')}
				</button>
			</div>
		</>
	);
}

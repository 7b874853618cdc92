/** A table that is being imported: what was read of its bytes, what its columns are taken to hold, and the shelf that its rows make. Wiring only; nothing is drawn and nothing is kept but the choice of columns. */
import {type Fields, guessFields, headerPrint, holdsNames, mappingOf} from '../../lib/keep/exchange/column-guess';
import {parseCsv, type Rows} from '../../lib/keep/exchange/csv';
import {COLUMNS} from '../../lib/keep/exchange/csv-columns';
import {findMine} from '../../lib/keep/exchange/import-shelf';
import {keysOfRows, readingRows, type TableShelf} from '../../lib/keep/exchange/rows-to-shelf';
import {type DayOrder, orderOfDays} from '../../lib/keep/exchange/table-days';
import type {Encoding} from '../../lib/keep/exchange/table-text';
import {savedUnder} from '../../lib/keep/exchange/under-my-keys';
import {keysOf, postingKey} from '../../lib/read/canonical-url';
import {recallColumns, rememberColumns} from '../../lib/shell/column-memory';
import {languageTag} from '../../lib/ui/say';
import type {ColumnsAsked} from '../../lib/ui/table/import-columns';

export type OpenTable = {
	readonly file: string;
	readonly encoding: Encoding;
	/** With the first one, whatever it holds. */
	readonly rows: Rows;
	readonly firstIsNames: boolean;
	readonly fields: Fields;
	readonly order: DayOrder;
	readonly remembered: boolean;
};
export type TableProblem = {readonly kind: 'broken'; readonly line: number} | {readonly kind: 'too-many'} | {readonly kind: 'no-rows'};

/** Columns and values that are shown; a table with more is read all the same. */
const SHOWN_COLUMNS = 200;
const SHOWN_VALUES = 3;
/** Rows between two looks at what the person does. */
const AT_ONCE = 200;
const DAYS: readonly Fields[number][] = ['staged', 'saved', 'seen', 'posted', 'expires'];

const bodyOf = ({rows, firstIsNames}: OpenTable): Rows => (firstIsNames ? rows.slice(1) : rows);
const namesOf = ({rows, firstIsNames}: Pick<OpenTable, 'rows' | 'firstIsNames'>): readonly string[] =>
	firstIsNames ? (rows[0] ?? []) : (rows[0] ?? []).map(() => '');
const daysOf = (table: Pick<OpenTable, 'rows' | 'fields'>) =>
	orderOfDays(table.rows.flatMap(row => row.filter((_, at) => DAYS.includes(table.fields[at] ?? null) && table.fields[at] !== null)));
const isColumn = (name: string | null): name is (typeof COLUMNS)[number] => COLUMNS.some(column => column === name);

/** The table that a text is, with what its columns seem to hold, or as they were taken the last time. */
export async function openTable(file: string, text: string, encoding: Encoding): Promise<OpenTable | TableProblem> {
	const parsed = parseCsv(text);
	if (parsed.kind !== 'table') return parsed;
	const [first = [], ...others] = parsed.rows;
	const firstIsNames = holdsNames(first);
	if (first.length === 0 || (firstIsNames && others.length === 0)) return {kind: 'no-rows'};
	const known = firstIsNames ? await recallColumns(headerPrint(first)) : null;
	const remembered = known !== null && known.length === first.length;
	const fields: Fields = remembered ? known.map(name => (isColumn(name) ? name : null)) : guessFields(namesOf({rows: parsed.rows, firstIsNames}), others);
	return withDays({file, encoding, rows: parsed.rows, firstIsNames, fields, order: 'day-first', remembered});
}

/** As the days of the columns that hold some show it; where they do not, as the language has it. */
const withDays = (table: OpenTable): OpenTable => ({...table, order: daysOf(table).order ?? (languageTag() === 'en-US' ? 'month-first' : 'day-first')});

export function changeTable(table: OpenTable, {fields, firstIsNames, order}: Partial<Pick<OpenTable, 'fields' | 'firstIsNames' | 'order'>>): OpenTable {
	if (order !== undefined) return {...table, order};
	const next = {...table, remembered: false, fields: fields ?? table.fields, firstIsNames: firstIsNames ?? table.firstIsNames};
	return fields === undefined ? next : withDays(next);
}

/** What the person is asked of it. */
export function askedOf(table: OpenTable): ColumnsAsked {
	const body = bodyOf(table);
	const {example} = daysOf(table);
	return {
		file: table.file,
		rows: body.length,
		encoding:
			table.encoding === 'utf-8'
				? null
				: table.encoding
						.toUpperCase()
						.replace('WINDOWS', 'Windows')
						.replace(/[LB]E$/, ''),
		columns: namesOf(table)
			.slice(0, SHOWN_COLUMNS)
			.map((name, at) => ({
				name,
				values: body
					.map(row => row[at]?.trim() ?? '')
					.filter(value => value !== '')
					.slice(0, SHOWN_VALUES),
			})),
		fields: table.fields,
		firstIsNames: table.firstIsNames,
		days: example === null ? null : {example, order: table.order},
		remembered: table.remembered,
	};
}

/** The shelf that its rows make; null: it was ended. A word: the database refused. */
export async function readTable(
	table: OpenTable,
	{changeId, signal, onProgress}: {readonly changeId: string; readonly signal: AbortSignal; readonly onProgress: (done: number, all: number) => void},
): Promise<TableShelf | {readonly code: string} | null> {
	if (table.firstIsNames) await rememberColumns({header: headerPrint(namesOf(table)), fields: table.fields});
	const [body, mapping] = [bodyOf(table), mappingOf(table.fields)];
	const at = mapping.url ?? -1;
	const urls = body.flatMap(row => (URL.canParse(row[at]?.trim() ?? '') ? [(row[at] ?? '').trim()] : []));
	const known = await savedUnder(urls.map(url => keysOf(postingKey(url), url)));
	if (!known.ok) return {code: known.code};
	const keyOf = (url: string): string => known.value.get(postingKey(url)) ?? postingKey(url);
	const mine = await findMine(keysOfRows(body, mapping, keyOf));
	if (!mine.ok) return {code: mine.code};
	const width = table.rows[0]?.length ?? 0;
	const steps = readingRows(body, mapping, {at: Date.now(), changeId, order: table.order, width, keyOf, mine: mine.value});
	for (;;) {
		const {done, value} = steps.next();
		if (done) return value;
		if (value % AT_ONCE > 0) continue;
		onProgress(value, body.length);
		await new Promise(resolve => setTimeout(resolve));
		if (signal.aborted) return null;
	}
}

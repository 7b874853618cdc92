/** The one form of every file in data/: one row (or one top-level key) a line, rows sorted by id, keys in a fixed order. Values are never changed. */
import {readdirSync} from 'node:fs';
import {join} from 'node:path';

/** Keys that open a row, in this order; the others follow by name, and `LAST` closes it. */
const FIRST = [
	...['id', 'label', 'name', 'kind', 'aliases', 'weak', 'implies', 'partOf', 'family', 'subject', 'role', 'skill', 'skills'],
	...['location', 'value', 'min', 'max', 'currency', 'period'],
];
const LAST = ['hits', 'misses', 'from'];

type Row = Readonly<Record<string, unknown>>;

function isRow(value: unknown): value is Row {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function byCodeUnit(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

function rankOf(key: string): number {
	const first = FIRST.indexOf(key);
	if (first >= 0) return first;
	const last = LAST.indexOf(key);
	return last >= 0 ? FIRST.length + 1 + last : FIRST.length;
}

/** One line of JSON, a space after each comma and colon. */
function inOneLine(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(inOneLine).join(', ')}]`;
	if (isRow(value)) {
		const pairs = Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}: ${inOneLine(inner)}`);
		return `{${pairs.join(', ')}}`;
	}
	return JSON.stringify(value);
}

function orderedRow(row: Row): Row {
	const keys = Object.keys(row).sort((a, b) => rankOf(a) - rankOf(b) || byCodeUnit(a, b));
	return Object.fromEntries(keys.map(key => [key, row[key]]));
}

function idOf(row: unknown, index: number): string {
	if (!isRow(row)) throw new Error(`row ${index + 1} is not an object: ${inOneLine(row).slice(0, 80)}`);
	if (typeof row.id !== 'string' || row.id === '') throw new Error(`row ${index + 1} has no id: ${inOneLine(row).slice(0, 80)}`);
	return row.id;
}

/**
 * The form in which a data file stands on the disk.
 * In: a JSON text, an array of rows that each have an `id`, or an object. Out: the same values as text, ending with a line break.
 * Throws where the text is no JSON, a row has no id, or two rows have the same id: which of the two stays is for a person to say.
 */
export function formatData(json: string): string {
	const value: unknown = JSON.parse(json);
	if (Array.isArray(value)) {
		const rows = value.map((row: unknown, index) => ({id: idOf(row, index), row: row as Row})).sort((a, b) => byCodeUnit(a.id, b.id));
		const twice = rows.find((row, index) => index > 0 && rows[index - 1]?.id === row.id);
		if (twice) throw new Error(`two rows have the id "${twice.id}"`);
		return rows.length === 0 ? '[]\n' : `[\n${rows.map(({row}) => `\t${inOneLine(orderedRow(row))}`).join(',\n')}\n]\n`;
	}
	if (isRow(value)) {
		const lines = Object.keys(value)
			.sort(byCodeUnit)
			.map(key => `\t${JSON.stringify(key)}: ${inOneLine(value[key])}`);
		return lines.length === 0 ? '{}\n' : `{\n${lines.join(',\n')}\n}\n`;
	}
	throw new Error('a data file holds an array of rows or an object');
}

/** Paths of all data files under a folder, sorted. */
export function findDataFiles(folder: string): readonly string[] {
	return readdirSync(folder, {recursive: true, encoding: 'utf8'})
		.filter(name => name.endsWith('.json'))
		.map(name => join(folder, name))
		.sort(byCodeUnit);
}

/** Tables as text by RFC 4180. Law: a cell that a spreadsheet would take for a formula is made text by an apostrophe, which is taken off again when it is read. */

/** First characters, after spaces and a byte order mark, that spreadsheets act on (OWASP, "CSV Injection"), full-width ones too. */
const LIVE = /^[\s\ufeff]*[=+\-@|%＝＋－＠]|^[\t\r\n]/u;
/** An apostrophe that `writeCsv` put there: only before what would be live. */
const MADE_TEXT = /^'(?=[\s\ufeff]*[=+\-@|%＝＋－＠]|[\t\r\n])/u;
/** Signs that no text has; a file with one of them is taken for none. */
export const NO_TEXT = /[\u0000-\u0008\u000e-\u001f\u007f\ufffe\uffff]/;
const NO_TEXTS = new RegExp(NO_TEXT, 'g');
/** Cells and rows of a file that are read. */
const MOST_CELLS = 2_000_000;
const MOST_ROWS = 50_001;
const SEPARATORS = [',', ';', '\t', '|'];
/** Stands in no text: a table of one column has no separator. */
const NONE = '\u0000';
/** Rows by which the separator is told. */
const SAMPLE = 30;

export type Rows = readonly (readonly string[])[];
/** `broken`: the quotes that open in this line, counted from 1, do not close, or words follow them. */
export type Table = {readonly kind: 'table'; readonly rows: Rows} | {readonly kind: 'broken'; readonly line: number} | {readonly kind: 'too-many'};

/** Every cell in quotes, lines end with CR LF. Signs that no text has are left out, so that one page's title does not make the whole file unreadable. */
export const writeCsv = (rows: readonly (readonly string[])[]): string => rows.map(row => `${row.map(cellOf).join(',')}\r\n`).join('');

function cellOf(value: string): string {
	const words = value.replace(NO_TEXTS, '');
	return `"${(LIVE.test(words) ? `'${words}` : words).replaceAll('"', '""')}"`;
}

/** The cells of a text; empty lines are left out. The separator is that of comma, semicolon, tab and bar by which the first rows have the same number of cells, or the one that a first line `sep=;` names. */
export function parseCsv(text: string): Table {
	const whole = text.replace(/^\ufeff/, '');
	const named = /^"?sep=([,;\t|])"?\r?\n/i.exec(whole);
	const body = named === null ? whole : whole.slice(named[0].length);
	const {rows, cells, brokenAt} = readRows(body, named?.[1] ?? separatorOf(body), MOST_ROWS + 1);
	if (brokenAt !== null) return {kind: 'broken', line: linesIn(body.slice(0, brokenAt)) + (named === null ? 0 : 1)};
	return rows.length > MOST_ROWS || cells > MOST_CELLS ? {kind: 'too-many'} : {kind: 'table', rows};
}

const linesIn = (text: string): number => text.split(/\r\n|\r|\n/).length;

/** `brokenAt`: where the cell begins whose quotes do not close; the rows before it stand. */
function readRows(body: string, separator: string, most: number): {readonly rows: Rows; readonly cells: number; readonly brokenAt: number | null} {
	const rows: string[][] = [];
	let row: string[] = [];
	let cells = 0;
	let at = 0;
	while (at < body.length && rows.length < most && cells <= MOST_CELLS) {
		const [value, next] = readCell(body, at, separator);
		if (next < 0) return {rows, cells, brokenAt: at};
		row.push(value.replace(MADE_TEXT, ''));
		cells += 1;
		at = next;
		if (body.charAt(at) === separator) {
			at += 1;
			if (at === body.length) row.push('');
			else continue;
		}
		if (row.some(cell => cell !== '')) rows.push(row);
		row = [];
		if (body.charAt(at) === '\r') at += 1;
		if (body.charAt(at) === '\n') at += 1;
	}
	return {rows, cells, brokenAt: null};
}

/** A cell that begins here, and where it ends; -1: its quotes do not close. */
function readCell(text: string, from: number, separator: string): readonly [string, number] {
	if (text.charAt(from) !== '"') {
		let at = from;
		while (at < text.length && text.charAt(at) !== separator && text.charAt(at) !== '\n' && text.charAt(at) !== '\r') at += 1;
		return [text.slice(from, at), at];
	}
	let value = '';
	let at = from + 1;
	for (;;) {
		const quote = text.indexOf('"', at);
		if (quote < 0) return ['', -1];
		value += text.slice(at, quote);
		if (text.charAt(quote + 1) !== '"') {
			const next = text.charAt(quote + 1);
			return next === '' || next === separator || next === '\n' || next === '\r' ? [value, quote + 1] : ['', -1];
		}
		value += '"';
		at = quote + 2;
	}
}

/** The one with which the most of the first rows have as many cells as the first row; of equal ones that with the most cells. */
function separatorOf(text: string): string {
	let best = {separator: NONE, share: 0, cells: 1};
	for (const separator of SEPARATORS) {
		const {rows, brokenAt} = readRows(text, separator, SAMPLE);
		const [first, ...others] = rows;
		const cells = first?.length ?? 0;
		if (cells < 2) continue;
		const even = others.length === 0 ? 1 : others.filter(row => row.length === cells).length / others.length;
		// Quotes that do not close may tell a wrong separator, or a torn file.
		const share = brokenAt === null ? even : even / 2;
		if (share > best.share || (share === best.share && cells > best.cells) || best.separator === NONE) best = {separator, share, cells};
	}
	return best.separator;
}
